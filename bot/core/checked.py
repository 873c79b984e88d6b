"""What `python -m bot check` found: a line each, and what to do next."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How it stands."""

    OK = "ok"
    WARN = "warn"  # the bot works, but not all of it, or not for long
    FAIL = "fail"  # it does not work


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing looked at.

    Attributes:
        level: how it stands.
        what: which thing, in a word or two.
        words: what was found.
        then: what to do about it, "" if nothing.
    """

    level: Level
    what: str
    words: str
    then: str = ""


def ok(what: str, words: str) -> Checked:
    """All is well."""
    return Checked(Level.OK, what, words)


def warn(what: str, words: str, then: str) -> Checked:
    """The bot works, but not all of it, or not for long."""
    return Checked(Level.WARN, what, words, then)


def fail(what: str, words: str, then: str) -> Checked:
    """The bot does not work like that."""
    return Checked(Level.FAIL, what, words, then)
