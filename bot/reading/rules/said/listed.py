"""Objects that go on behind a comma: "d'avoir tué, blessé ou volé", "de mentir, de voler"."""

from bot.reading.rules.grammar import infinitives
from bot.reading.rules.text.names import is_time
from bot.reading.rules.text.segments import Passage

_DEEDS = 30  # tokens up to the last of the deeds


def past_like(passage: Passage, comma: int, limit: int) -> int:
    """The token with which an object goes on behind a comma, or 0 where it ends there.

    It goes on with another deed of those that a conjunction closes, with "de" before another
    infinitive, and behind when it was, where that stands between commas: "(tué), dimanche, (X)".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    first = comma + 1
    if first >= limit or tokens[first].quote >= 0:
        return 0
    led = tokens[first].low in lexicon.charges and tokens[first].low in lexicon.links
    if led and infinitives.begins_infinitive(passage, first + 1, limit):
        return first
    if _is_done(passage, comma - 1) and _is_done(passage, first):
        inside = range(first + 1, min(limit - 1, comma + _DEEDS))
        joins = (i for i in inside if tokens[i].low in lexicon.conjunctions)
        return first if any(_is_done(passage, i + 1) for i in joins) else 0
    last = first
    while last < limit and is_time(passage, last):
        last += 1
    closed = first < last < limit - 1 and tokens[last].text == ","
    goes_on = tokens[last + 1] if closed else None
    opens = lexicon.subordinators | lexicon.conjunctions | lexicon.gerund_marks
    if goes_on is None or not goes_on.is_word or goes_on.low in opens:
        return 0
    return 0 if goes_on.low.endswith(lexicon.gerund_endings) else last + 1


def _is_done(passage: Passage, index: int) -> bool:
    """A participle behind "avoir" or beside another: "tué", "blessé"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    closed = lexicon.determiners | lexicon.prepositions | lexicon.adverbs
    return low.endswith(lexicon.participle_endings) and low not in closed
