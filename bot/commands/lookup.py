"""Finding the claim that somebody means by "#42"."""

from bot.core.errors import Refusal
from bot.core.text import shorten
from storage.records import Claim
from storage.work import Work


def claim_number(text: str) -> int | None:
    """The number in "#42" or "42", in the digits of any script; None if it is none."""
    digits = text.strip().removeprefix("#").removeprefix("＃")
    return int(digits) if digits.isdecimal() and len(digits) <= 9 else None  # noqa: PLR2004 - more digits than any newsroom counts


def is_numbered(text: str) -> bool:
    """Whether it begins with the sign of a number, so that it can be nothing else."""
    return text.startswith(("#", "＃"))


def claim_meant(work: Work, text: str) -> Claim:
    """The claim with the number in `text`; a merged one leads to where it went.

    Raises:
        Refusal: it is no number, or there is no such claim; names the nearest right thing.
    """
    number = claim_number(text)
    if number is None:
        raise Refusal(f"“{shorten(text, 40)}” is not a claim number. Write it as #42.")
    claim = work.claims.by_number(number)
    if claim is None:
        last = work.claims.last_number()
        have = f"The latest claim is #{last}." if last else "Nothing has been logged yet."
        raise Refusal(f"There is no claim #{number}. {have}")
    passed = {claim.id}
    while claim.merged_into is not None and claim.merged_into not in passed:
        onward = work.claims.by_id(claim.merged_into)
        if onward is None:
            break
        passed.add(onward.id)
        claim = onward
    return claim


def claim_itself(work: Work, text: str) -> Claim:
    """The claim with the number in `text`, for what must not be done to one it became part of.

    Raises:
        Refusal: as for `claim_meant`, or the claim was merged.
    """
    claim = claim_meant(work, text)
    if claim.number != claim_number(text):
        number = f"#{claim_number(text)}"
        raise Refusal(
            f"{number} is part of #{claim.number} by now, so nothing was changed. If all of it is "
            f"meant, say #{claim.number}; /desk split {number} takes {number} out of it."
        )
    return claim


def is_part_of(work: Work, claim: Claim, whole_id: int) -> bool:
    """Whether a claim is the one with the id `whole_id`, or what was merged leads from it to that.

    Then that must not be merged into it: whoever follows their numbers would go in a circle.
    """
    passed: set[int] = set()
    while claim.id != whole_id:
        passed.add(claim.id)
        onward = work.claims.by_id(claim.merged_into) if claim.merged_into else None
        if onward is None or onward.id in passed:
            return False
        claim = onward
    return True
