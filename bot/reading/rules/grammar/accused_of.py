"""A subject that is told of what it is accused: "A man accused of theft (has said)"."""

from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.text.names import COMMAS, STOPS, NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence


def accused_of(passage: Passage, sentence: Sentence, last: int) -> NounPhrase | None:
    """As in "A man accused of threatening to burn a house down (has said)": who opens it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    found = None
    if lexicon.analytic:
        found = main_subject(passage, _behind_said(passage, sentence.first, last), last)
    if found is None or found.last + 1 >= last:
        return None
    charged, of = tokens[found.last], tokens[found.last + 1]
    finite = lexicon.be | lexicon.have | lexicon.modals
    inside = tokens[found.last : last]
    apart = any(t.text in STOPS or t.text in COMMAS or t.quote >= 0 for t in inside)
    past = charged.low.endswith(lexicon.past_endings[:1]) and of.low in lexicon.prepositions
    clausal = any(t.low in finite - lexicon.infinitive_marks for t in inside)
    return found if past and not (apart or clausal) else None


def _behind_said(passage: Passage, first: int, last: int) -> int:
    """Where a clause begins behind what was said: '"...," (an aide) briefed on it (said)'."""
    tokens = passage.tokens
    for index in range(last - 1, first, -1):
        if tokens[index].text in COMMAS or tokens[index].quote >= 0:
            return index + 1
    return first
