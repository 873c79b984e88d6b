"""A form knows what stood in it when it was opened, so that nobody saves over somebody else."""

import hashlib

from bot.core.errors import Refusal
from storage.records import Claim

_LENGTH = 12  # hexadecimal digits: far more than one form's versions take


def shown(*values: object) -> str:
    """What a form showed, as short as a form's id has room for."""
    written = "\0".join(map(str, values))
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def refuse_stale(args: tuple[str, ...], now: str, claim: Claim, *, field: str) -> None:
    """See that what a form showed, the second of its id's `args`, is still so.

    Raises:
        Refusal: somebody has changed it since.
    """
    if args[1:] and args[1] != now:
        raise Refusal(
            f"Somebody changed this after you had opened the form (/desk log #{claim.number} "
            "shows who), so nothing was saved. Open it again to see how it is now.",
            field=field,
        )
