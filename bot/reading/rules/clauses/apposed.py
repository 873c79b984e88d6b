"""A subject with an apposition before its verb, so that what follows the verb is none."""

from bot.reading.rules.grammar import somebody, subjects
from bot.reading.rules.grammar.agreement import agrees
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.speakers import speakers
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence


def beside(passage: Passage, sentence: Sentence, cue: Cue, found: NounPhrase) -> bool:
    """As in "Sa rédactrice, Ana Bell, maintient le reste": the subject is before the commas."""
    words = speakers.text_of(passage, found.first, found.last).lower()
    lexicon = passage.lexicon
    if agrees(passage, cue, found):
        return False
    if lexicon.stand_ins.search(words) or somebody.is_told(passage, _head(passage, found)):
        return False
    if lexicon.free_order and passage.tokens[found.first].low in lexicon.pronouns:
        return False  # "Зуб — шаткое основание, считает она"
    subject = subjects.subject_left(passage, sentence, cue)
    return subject is not None and subject.extra is not None


def _head(passage: Passage, found: NounPhrase) -> NounPhrase:
    """A noun phrase without what it is of: "l'intervention (du gouvernement)"."""
    lexicon = passage.lexicon
    closed = lexicon.prepositions | lexicon.links if lexicon.that_needed else frozenset()
    inside = range(found.first + 1, found.last)
    last = next((i for i in inside if passage.tokens[i].low in closed), found.last)
    return NounPhrase(found.first, last)


def opens(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A subject with an apposition opens the sentence: "Deren Chefin, Petra Nolte, (kündigte)"."""
    subject = subjects.subject_left(passage, sentence, cue)
    if subject is None or subject.extra is None or subject.first != sentence.first:
        return False
    last = passage.tokens[subject.last - 1]
    if passage.lexicon.capital_nouns and last.is_word and not last.is_capital:
        return False  # "Der Bericht diene nur dazu, abzulenken, (sagte) X"
    if _goes_on(passage, subject.extra):
        return False  # "Der Mann, der gesucht werde, sei bewaffnet, (sagte) X"
    owned = passage.tokens[subject.first].low in passage.lexicon.relatives
    return owned or somebody.is_speaker(passage, subject)


def _goes_on(passage: Passage, beside: tuple[int, int]) -> bool:
    """Behind what stands beside a subject its own verb follows, before the next comma."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first, last = beside
    comma = next((i for i in range(first, last) if tokens[i].text == ","), -1)
    if comma < 0 or comma + 1 >= last:
        return False
    low = tokens[comma + 1].low
    verbal = low in lexicon.be | lexicon.have | lexicon.modals
    moods = (lexicon.subjunctive, lexicon.subjunctive_form)
    mood = low not in lexicon.determiners and any(form.fullmatch(low) for form in moods)
    return verbal or mood
