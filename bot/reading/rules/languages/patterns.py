"""Words and patterns, in lower case with plain apostrophes, as `segments.plain` leaves a text."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

NEVER = re.compile(r"(?!)")
ALWAYS = re.compile("")
BEGIN, END = r"(?<![^\W_])(?:", r")(?:(?<=\s)|(?![^\W_]))"  # of a word
_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)
_OFTEN = re.compile(r"(?:[?*+]|\{[\d,]+\})?[?+]?")


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
    """A pattern that matches wherever one of these does that `words` made: without their groups.

    How many of them begin is written once: trying forty auxiliaries, or walking along a word,
    would otherwise be done anew for each pattern.
    """
    inner = [one.pattern.removeprefix(BEGIN).removesuffix(END) for one in patterns]
    nameless = [re.sub(r"\(\?P<\w+>", "(?:", text) for text in inner]
    shared = _shared([one for text in nameless for one in _split(text)])
    return words("|".join(shared)) if shared else NEVER


def _shared(alternatives: list[str]) -> list[str]:
    """Alternatives with what several of them begin with written once, and so on behind it."""
    by_head: dict[str, list[str]] = {}
    for one in alternatives:
        by_head.setdefault(_head(one), []).append(one)
    found: list[str] = []
    for head, ones in by_head.items():
        rests = _shared([one[len(head) :] for one in ones]) if head and len(ones) > 1 else []
        found += [f"{head}(?:{'|'.join(rests)})"] if rests else ones
    return found


def _split(pattern: str) -> list[str]:
    """The alternatives of a pattern: cut at each bar that stands in no brackets."""
    found, depth, start = [], 0, 0
    for at, mark in _marks(pattern):
        depth += (mark == "(") - (mark == ")")
        if mark == "|" and not depth:
            found.append(pattern[start:at])
            start = at + 1
    return [*found, pattern[start:]]


def _head(pattern: str) -> str:
    """What a pattern begins with if that may be repeated: brackets or a class, with how often."""
    depth = 0
    for at, mark in _marks(pattern):
        depth += (mark == "(") - (mark == ")")
        if not depth:
            often = _OFTEN.match(pattern, at + len(mark))
            return pattern[: often.end()] if often and at + len(mark) > 1 else ""
    return ""


def _marks(pattern: str) -> Iterator[tuple[int, str]]:
    """The signs of a pattern with their places; an escaped one, or a class, is one sign."""
    return ((sign.start(), sign[0]) for sign in _SIGN.finditer(pattern))
