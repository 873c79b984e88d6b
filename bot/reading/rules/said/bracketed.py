"""Where what is told in brackets, or between dashes, ends: "Al Bell (who denies it) stays"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.text.segments import Passage, Sentence

_DASHES = frozenset("–—")


def before_closing(passage: Passage, sentence: Sentence, clause: Clause, limit: int) -> int:
    """The mark that closes what a clause stands in, if it opens there; else the limit given."""
    tokens = passage.tokens
    inside = range(clause.cue.first - 1, sentence.first - 1, -1)
    opening = next((i for i in inside if tokens[i].text in "()" and tokens[i].quote < 0), -1)
    if opening >= 0 and tokens[opening].text == "(":
        return _first(passage, clause.last, limit, frozenset(")"))
    who = clause.cue.first - 1
    related = who > sentence.first and tokens[who].low in passage.lexicon.relatives
    if related and tokens[who - 1].text in _DASHES:
        return _first(passage, clause.last, limit, _DASHES)
    return limit


def _first(passage: Passage, first: int, limit: int, marks: frozenset[str]) -> int:
    """The first of some marks outside quotations, else the limit."""
    tokens = passage.tokens
    inside = range(first, limit)
    return next((i for i in inside if tokens[i].text in marks and tokens[i].quote < 0), limit)
