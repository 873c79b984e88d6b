"""What a newsroom decides for itself: the table of its settings. A new setting is a new entry.

From the table are made the listing, the forms and the refusals of `/desk settings`, and what the
program goes by. A value is kept as people type it, of several ways in the one that `parse` chose
("3d" for "3 days").
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Generic, TypeVar

from bot.core.emojis import emojis_in
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean, one_of
from bot.core.schedule import known_zone
from bot.core.text import shorten

MOST_DAYS = 60  # that a claim may wait
MOST_SIGNS = 10  # emojis that log a message
NONE = "none"
_DAYS = re.compile(r"(\d{1,6})\s*(d|days?|w|weeks?)?", re.IGNORECASE)
_WEEK = 7

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T_co]):
    """One thing that a newsroom decides.

    Attributes:
        name: the word to type.
        label: of its field in a form; at most 45 characters (Discord's rule).
        meaning: what it decides, in a sentence.
        default: the value where nothing was decided; "" where .env says it.
        example: a value to type.
        parse: what was typed, as it is kept.
        read: what was kept, as the program uses it; cheap, for every request may ask.
        choices: all values, where they are few.
    """

    name: str
    label: str
    meaning: str
    default: str
    example: str
    parse: Callable[[str], str]
    read: Callable[[str], T_co]
    choices: tuple[str, ...] = ()

    def of(self, kept: Mapping[str, str]) -> T_co:
        """What holds in a newsroom that keeps these values."""
        return self.read(kept.get(self.name, self.default))


def _zone(typed: str) -> str:
    return known_zone(typed, "Write it as Europe/Kyiv.")


def _days(typed: str) -> str:
    found = _DAYS.fullmatch(typed)
    if not found:
        raise Refusal(f"“{shorten(typed, 40)}” is no number of days. Write it as 3d.")
    days = int(found[1]) * (_WEEK if (found[2] or "").lower().startswith("w") else 1)
    nearest = min(max(days, 1), MOST_DAYS)
    if days != nearest:
        raise Refusal(
            f"A claim may wait for 1 to {MOST_DAYS} days, not for {days}. Did you mean {nearest}d?"
        )
    return f"{days}d"


def _signs(typed: str) -> str:
    if typed.lower() == NONE:
        return NONE
    if typed.lower() in ("off", "no", "nothing"):
        raise Refusal(f"“{typed}” is no emoji. Did you mean {NONE}?")
    found = emojis_in(typed, also=(NONE,))
    if not found:
        raise Refusal(f"Say which emojis, or {NONE}: 🗞 👀.")
    if len(found) > MOST_SIGNS:
        raise Refusal(f"At most {MOST_SIGNS} emojis can log a message; these are {len(found)}.")
    return " ".join(found)


def _evidence(typed: str) -> str:
    if typed.lower() not in EVIDENCE.choices:
        raise Refusal(
            f"“{shorten(typed, 40)}” is nothing that evidence can be."
            f"{did_you_mean(typed, EVIDENCE.choices)} It can be {one_of(EVIDENCE.choices)}."
        )
    return typed.lower()


ZONE = Setting(
    name="zone",
    label="Time zone, or default",
    meaning="The time zone of dates that people type, and of digests, where the platform does not "
    "tell theirs: Discord never does.",
    default="",
    example="Europe/Kyiv",
    parse=_zone,
    read=str,
)
WAITING = Setting(
    name="waiting",
    label=f"1d to {MOST_DAYS}d, or default",
    meaning="After how many days a claim without a verdict that nobody has reviewed or archived "
    "waits too long, in summaries.",
    default="2d",
    example="3d",
    parse=_days,
    read=lambda kept: timedelta(days=int(kept.removesuffix("d"))),
)
REACTIONS = Setting(
    name="reactions",
    label="Emojis, none, or default",
    meaning="Which emojis, put on a message, log it, within some seconds of the change; none for "
    "no emoji. In any skin tone; custom emojis cannot be used.",
    default="🗞 📰",
    example="🗞 👀",
    parse=_signs,
    read=lambda kept: frozenset(() if kept == NONE else kept.split()),
)
EVIDENCE = Setting(
    name="evidence",
    label="Link to the evidence",
    meaning="Whether a verdict needs a link to its evidence: wanted, or required.",
    default="wanted",
    example="required",
    parse=_evidence,
    read=lambda kept: kept == "required",
    choices=("wanted", "required"),
)
SETTINGS: tuple[Setting[object], ...] = (ZONE, WAITING, REACTIONS, EVIDENCE)
