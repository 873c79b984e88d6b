"""An object that stands behind where and when: "denied in court (any link to the firm)"."""

from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import is_name, is_time
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def behind_setting(passage: Passage, cue: Cue, first: int, limit: int) -> int:
    """The token with which the object of a verb begins, past what tells where, when and how.

    `first` where nothing of the kind stands there, or no object behind it.
    """
    lexicon = passage.lexicon
    answers = cue.kind is Kind.VERB and cue.act is not Act.ASSERTS and Takes.OBJECT in cue.takes
    if not (lexicon.analytic and answers):
        return first
    index, before = first, -1
    while index < limit and index != before:
        before, index = index, _past_one(passage, index, limit)
    return index if first < index < limit and _opens_object(passage, index) else first


def _past_one(passage: Passage, index: int, limit: int) -> int:
    """Past an adverb, a day or a place that tells where it was said, if one stands here."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token = tokens[index]
    venue = lexicon.venues.match(passage.low, token.start) if token.quote < 0 else None
    if venue is not None:
        return next((i for i in range(index, limit) if tokens[i].start >= venue.end()), limit)
    day = index + 1 < limit and token.low in lexicon.prepositions and is_time(passage, index + 1)
    if day:
        return index + 2  # "on Monday"
    loose = token.low in lexicon.adverbs | lexicon.manners | lexicon.times
    return index + 1 if loose and token.quote < 0 else index


def _opens_object(passage: Passage, index: int) -> bool:
    """A noun phrase with its article, a name, or what somebody is to have done."""
    token, lexicon = passage.tokens[index], passage.lexicon
    determined = token.low in lexicon.determiners - lexicon.prepositions
    deed = token.low.endswith(lexicon.gerund_endings)
    return token.quote < 0 and (determined or deed or is_name(passage, index))
