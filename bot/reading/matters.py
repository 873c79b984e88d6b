"""The matters of one article: a round-up or a live blog has many, and a line heads each piece.

Pieces are of one matter when they share names. In pieces of unrelated stories in six languages
what was shared weighed under 0.15 of the names of the lighter piece in 97 of 100, in pieces of
one story more than that in half; the other words told next to nothing. So entries with their times
are told apart by themselves, but lines over paragraphs tell only where most such pieces differ:
one story has such lines, too. What no line heads is left with the piece it stands in.
"""

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from bot.reading.rules.languages.datelines import CLOCK
from bot.reading.rules.text.segments import plain

_WORD = re.compile(r"[^\W\d_][^\W_]*")  # no figure: "22.10 The pass" opens with "The"
_SENTENCE = re.compile(r"[.!?…\n]+")
_LINE = re.compile(r"[^\n]+")
_STEM = 6  # letters by which names count as the same
_HEADING = 120  # characters; a longer line without a stop is a paragraph
_ENDS = re.compile(r"(?:[.!?…:;,][\"'”’»“)\]]*|^\(.*\))$")  # a sentence, or a signature
_ITEM = re.compile(r"[-–—*•·▪‣]")  # of a list
_ENTRY = re.compile(rf"(?:\+{{2,3}} ?|[\[(])?{CLOCK}")
_SHARED = 0.15  # of the weight of the names of the shorter: one matter
_ROUND_UP = 4  # pieces of a round-up of the day, at least
_LIVE = 2  # entries of a live blog, at least
_COMPARED = 20  # pieces at either end that a piece is compared with


@dataclass(frozen=True)
class Matters:
    """Where the pieces of a text begin, and the matter of each."""

    starts: Sequence[int]
    numbers: Sequence[int]

    def at(self, offset: int) -> int:
        """The matter told at an offset, counted from 0 in the order they come up."""
        return self.numbers[max(bisect_right(self.starts, offset) - 1, 0)]


def matters(text: str, times: Collection[str] = ()) -> Matters:
    """Tell the pieces of a text apart, and which of them are about the same.

    Args:
        text: the article's, its headline in the first line.
        times: days and months of its language, in small letters, which are no names.
    """
    starts = _starts(text)
    entries = [at for at in starts if _ENTRY.match(text, at)]
    if len(entries) < _LIVE:
        entries = []  # "10.30 euros are asked", where a paragraph begins
    headed = sorted({0, *starts} - {at for at in entries if at})
    pieces = Counter(_told_apart(text, headed, times).numbers)
    alone = sum(count for count in pieces.values() if count == 1)
    if len(headed) >= _ROUND_UP and alone > len(headed) / 2:
        return _told_apart(text, starts, times)
    return _told_apart(text, sorted({0, *entries}), times)


def _told_apart(text: str, starts: Sequence[int], times: Collection[str]) -> Matters:
    """The pieces that begin at these offsets, each of the matter of the one it is most like."""
    ends = [*starts[1:], len(text)]
    names = [_names(text[a:b], times) for a, b in zip(starts, ends, strict=True)]
    weights = _weights(names)
    numbers = [0]
    for index in range(1, len(starts)):
        like = _like(index, names, weights)
        numbers.append(max(numbers) + 1 if like is None else numbers[like])
    return Matters(starts, numbers)


def _starts(text: str) -> list[int]:
    """The offsets at which pieces begin: the text, and each line that heads others."""
    lines = [(m.start(), line) for m in _LINE.finditer(text) if (line := m.group().strip())]
    starts = []
    above_sentences = False  # whole sentences stand below, or lines that head them
    for number in range(len(lines) - 1, 0, -1):
        offset, line = lines[number]
        heads = _heads(line) and above_sentences
        if _ENTRY.match(line) or (heads and not _heads(lines[number - 1][1])):
            starts.append(offset)
        item = above_sentences and _ITEM.match(line) is not None
        above_sentences = heads or item or _ENDS.search(line) is not None
    return [0, *reversed(starts)]


def _heads(line: str) -> bool:
    """It can head what follows: short, no whole sentence, no item of a list, no signature."""
    return len(line) <= _HEADING and not _ENDS.search(line) and not _ITEM.match(line)


def _names(piece: str, times: Collection[str]) -> set[str]:
    """The capitalised words that do not open a sentence, by how they begin."""
    return {
        plain(word)[:_STEM]
        for sentence in _SENTENCE.split(piece)
        for word in _WORD.findall(sentence)[1:]
        if len(word) > 1 and word[0].isupper() and word.lower().removesuffix("s") not in times
    }


def _weights(names: Sequence[set[str]]) -> dict[str, float]:
    """The weight of each name: the fewer pieces have it, the heavier."""
    counts = Counter(name for found in names for name in found)
    return {name: math.log((len(names) + 1) / count) for name, count in counts.items()}


def _like(index: int, names: Sequence[set[str]], weights: dict[str, float]) -> int | None:
    """The piece before that shares most names with one, if it shares enough."""
    found = names[index]
    if not found:
        return index - 1
    shared = {
        before: _shared(found, names[before], weights)
        for before in range(index)
        if before < _COMPARED or before >= index - _COMPARED
    }
    best = max(shared, key=lambda before: (shared[before], before))
    return best if shared[best] >= _SHARED else None


def _shared(one: set[str], other: set[str], weights: dict[str, float]) -> float:
    """The weight of the names two pieces share, by that of the lighter one's: 0 to 1."""
    lighter = min(sum(weights[name] for name in side) for side in (one, other))
    return sum(weights[name] for name in one & other) / lighter if lighter > 0 else 0.0
