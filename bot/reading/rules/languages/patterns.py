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
    return words(_led_once("|".join(nameless))) if inner else NEVER


def _led_once(pattern: str) -> str:
    """The pattern with each lead that several of its alternatives begin with tried but once.

    "(?:a )?b|c|(?:a )?d" becomes "(?:a )?(?:b|d)|c": an auxiliary is sought once at a word.
    """
    led: dict[str, list[str]] = {}
    for alternative in _alternatives(pattern):
        closed = _closes(alternative) if alternative.startswith("(?:") else 0
        lead = alternative[: closed + 1] if alternative[closed : closed + 1] == "?" else ""
        led.setdefault(lead, []).append(alternative[len(lead) :])
    return "|".join(
        f"{lead}(?:{'|'.join(ends)})" if lead else "|".join(ends) for lead, ends in led.items()
    )


def _alternatives(pattern: str) -> list[str]:
    """What stands between the "|" outside all brackets."""
    found, start = [], 0
    while start <= len(pattern):
        end = start
        while end < len(pattern) and pattern[end] != "|":
            end += max(1, _closes(pattern[end:]))
        found.append(pattern[start:end])
        start = end + 1
    return found


def _closes(pattern: str) -> int:
    """Where what the pattern begins with ends: a group, a class, an escape; 1 for a character."""
    depth, index = 0, 0
    while index < len(pattern):
        mark = pattern[index]
        if mark == "\\":
            index += 1
        elif mark == "[":
            index = pattern.index("]", index + 2 + (pattern[index + 1] == "^"))
        depth += (mark == "(") - (mark == ")")
        index += 1
        if not depth:
            break
    return index
