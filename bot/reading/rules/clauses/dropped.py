"""Whose verbs are that have no subject of their own, where a language may leave it out."""

from bot.reading.rules.clauses.shared import opened_by
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_ALTHOUGH = 3  # tokens of "Aunque sí", "Si bien"


def of_claim(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who denies in "El juez oyó las acusaciones, que (niega)": no claim denies itself."""
    tokens, lexicon, relative = passage.tokens, passage.lexicon, cue.first - 1
    if not lexicon.subjects_dropped or cue.act not in (Act.DENIES, Act.CRITICISES):
        return None
    if relative - 2 <= sentence.first or tokens[relative].low not in lexicon.object_relatives:
        return None
    noun = relative - 1 - (tokens[relative - 1].text == ",")
    if tokens[noun].low not in lexicon.nouns:
        return None
    return main_subject(passage, sentence.first, noun)


def behind_although(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """The subject of the main clause: "Aunque (admite) retrasos, la empresa niega el fraude"."""
    lexicon, lead = passage.lexicon, passage.tokens[sentence.first : cue.first]
    opens = lexicon.subordinators - lexicon.complementizers
    if not lexicon.subjects_dropped or not 0 < len(lead) <= _ALTHOUGH or lead[0].low not in opens:
        return None
    small = lexicon.adverbs | lexicon.negations | lexicon.reflexives
    return opened_by(passage, sentence, cue) if all(t.low in small for t in lead[1:]) else None
