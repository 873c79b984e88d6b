"""An infinitive that tells what was said next: "Et (le maire) d'ajouter : « ... »"."""

from bot.reading.rules.clauses.agents import is_person_or_body
from bot.reading.rules.grammar import phrases
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence

_SUBJECT = 10  # tokens of who it is that goes on, between "et" and "de"


def is_historic(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """As in "Et de poursuivre : ...", "et la maire de rappeler que ...", behind what was told."""
    return cue.form is Form.INFINITIVE and _opening(passage, sentence, cue) >= 0


def told(passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]) -> Clause | None:
    """Whose words it leads to: whoever stands before "de", or else who spoke before."""
    if cue.kind is not Kind.VERB or not is_historic(passage, sentence, cue):
        return None
    opening, of = _opening(passage, sentence, cue), cue.first - 1
    subject = NounPhrase(opening + 1, of) if opening + 1 < of else None
    first = subject.first if subject else of
    if subject is None and before:
        subject = before[-1].subject
    return Clause(cue, subject, first, cue.last)


def _opening(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """The token of the "et" with which it begins, else -1."""
    tokens, lexicon, of = passage.tokens, passage.lexicon, cue.first - 1
    if of <= sentence.first or tokens[of].low not in lexicon.historic:
        return -1
    after = tokens[cue.last] if cue.last < sentence.last else None
    leads = after is not None and (
        after.text in ":," or after.quote >= 0 or after.low in lexicon.complementizers
    )
    inside = range(of - 1, max(sentence.first, of - _SUBJECT) - 1, -1)
    opening = next((i for i in inside if tokens[i].low in lexicon.conjunctions), -1)
    if not leads or opening < 0:
        return -1
    opens = opening == sentence.first or not tokens[opening - 1].is_word
    return opening if opens and (opening + 1 == of or _goes_on(passage, opening + 1, of)) else -1


def _goes_on(passage: Passage, first: int, last: int) -> bool:
    """Nothing but somebody who may speak stands there."""
    found = phrases.phrase_right(passage, first, last)
    whole = found is not None and found.first == first and found.last == last
    return whole and (
        names.is_name(passage, first) or is_person_or_body(passage, NounPhrase(first, last))
    )
