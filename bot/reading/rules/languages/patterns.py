"""Words and patterns, in lower case with plain apostrophes, as `segments.plain` leaves a text."""

import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

NEVER = re.compile(r"(?!)")
ALWAYS = re.compile("")
BEGIN, END = r"(?<![^\W_])(?:", r")(?:(?<=[\s'])|(?![^\W_]))"  # of a word


def words(pattern: str) -> re.Pattern[str]:
    """A pattern that begins and ends at a word's edge."""
    return re.compile(f"{BEGIN}{pattern}{END}")


def listed(text: str) -> frozenset[str]:
    """The words of a text as a set; "_" joins words that belong together."""
    return frozenset(word.replace("_", " ") for word in text.split())


def by_letter(stems: str) -> str:
    """The stems, grouped by their first letter: a word is sooner found among them."""
    groups = groupby(sorted(set(stems.split())), key=itemgetter(0))
    return "|".join(
        f"{letter}(?:{'|'.join(stem[1:] for stem in found)})" for letter, found in groups
    )


def any_of(patterns: Iterable[re.Pattern[str]]) -> re.Pattern[str]:
    """A pattern that matches wherever one of these does that `words` made: without their groups."""
    inner = [one.pattern.removeprefix(BEGIN).removesuffix(END) for one in patterns]
    nameless = (re.sub(r"\(\?P<\w+>", "(?:", text) for text in inner)
    return words("|".join(nameless)) if inner else NEVER
