"""What is said against others' words: "The plant stays open, contrary to reports, she said"."""

from collections.abc import Iterator

from bot.reading.rules.grammar.clause import Spans
from bot.reading.rules.text.segments import Passage

_MARK = 2  # characters of the comma behind such words


def without(passage: Passage, spans: Spans) -> Spans:
    """What is said, without the words against which it is said where they open or close it."""
    if not spans:
        return spans
    (start, end), *others = spans
    found = passage.lexicon.contrast.search(passage.low, start, end + _MARK)
    if found is None:
        return spans
    if found.start() == start:
        return ((found.end(), end), *others) if found.end() < end else spans
    behind = found.end() >= end and passage.text[: found.start()].rstrip().endswith(",")
    if not behind or others:
        return spans
    return ((start, len(passage.text[: found.start()].rstrip(" ,"))),)


def claims(passage: Passage, start: int, end: int) -> bool:
    """Between two offsets, outside quotations, something is said against what others say."""
    return any(_tells_claim(passage, *found) for found in _found(passage, start, end))


def holds(passage: Passage, start: int, end: int, at: int) -> bool:
    """An offset is within words against which something is said, between two others."""
    return any(first <= at < last for first, last in _found(passage, start, end))


def _found(passage: Passage, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in passage.lexicon.contrast.finditer(passage.low, start, end):
        if not any(quote.start <= match.start() < quote.end for quote in passage.quotes):
            yield match.span()


def _tells_claim(passage: Passage, start: int, end: int) -> bool:
    """These words name what somebody said: "contrary to reports", "à ce qu'affirme X"."""
    lexicon, words = passage.lexicon, passage.low[start:end]
    told = (lexicon.claims, lexicon.disputed, lexicon.reported)
    return any(pattern.search(words) for pattern in told)
