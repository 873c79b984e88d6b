"""A verb of saying with nobody beside it goes on with who spoke before: "Отмечается, что"."""

from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.text.segments import Passage, Sentence


def goes_on(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """The verb opens its sentence, or only small words do, and what is said follows it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    plain = cue.kind is Kind.VERB and cue.form is Form.FINITE and not cue.negated
    if not (lexicon.free_order and plain and Takes.CLAUSE in cue.takes):
        return False
    follows = cue.last + 1 < sentence.last and tokens[cue.last].text == ","
    if not (follows and tokens[cue.last + 1].low in lexicon.complementizers):
        return False
    small = lexicon.adverbs | lexicon.openers
    aside = lexicon.asides.match(passage.low, tokens[sentence.first].start, cue.start)
    first = sentence.first
    while first < cue.first and (
        tokens[first].low in small or (aside is not None and tokens[first].end <= aside.end())
    ):
        first += 1
    return first == cue.first
