"""Whether what was said is a quotation, by where it begins and ends."""

from bisect import bisect_left, bisect_right

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.text.segments import Passage


def is_quote(passage: Passage, start: int) -> bool:
    """Whether a quotation begins at an offset."""
    at = bisect_left(passage.quotes, start, key=lambda quote: quote.start)
    return at < len(passage.quotes) and passage.quotes[at].start == start


def is_quoted(passage: Passage, span: tuple[int, int]) -> bool:
    """Whether a span begins as a quotation, or ends as one."""
    after = passage.text[span[1] - 1 : span[1] + 2]
    closers = {c for marks in passage.lexicon.quotes.values() for c in marks} - {"'", "’"}
    ends = any(c in closers for c in after) or after[1:] == "''"
    return is_quote(passage, span[0]) or ends


def is_left_open(passage: Passage, start: int) -> bool:
    """Whether what starts here stands in a quotation that its paragraph does not close."""
    at = bisect_right(passage.quotes, start, key=lambda quote: quote.start) - 1
    return at >= 0 and not passage.quotes[at].closed and start < passage.quotes[at].end


def is_behind_quote(passage: Passage, clause: Clause) -> bool:
    """Whether a quotation ends before a clause, or before the mark that parts the two."""
    tokens = passage.tokens
    return any(tokens[i].quote >= 0 for i in (clause.first - 1, clause.first - 2) if i >= 0)
