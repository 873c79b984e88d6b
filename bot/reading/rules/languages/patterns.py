"""Words and patterns, in lower case with plain apostrophes, as `segments.plain` leaves a text."""

import re

NEVER = re.compile(r"(?!)")
ALWAYS = re.compile("")
BEGIN, END = r"(?<![^\W_])(?:", r")(?:(?<=\s)|(?![^\W_]))"  # of a word


def words(pattern: str) -> re.Pattern[str]:
    """A pattern that begins and ends at a word's edge."""
    return re.compile(f"{BEGIN}{pattern}{END}")


def listed(text: str) -> frozenset[str]:
    """The words of a text as a set; "_" joins words that belong together."""
    return frozenset(word.replace("_", " ") for word in text.split())
