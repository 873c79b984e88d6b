"""Whom the sentence before is about, and nobody speaks in it: "The guard left. (He) said"."""

from bot.reading.rules.grammar.main_subjects import before_act, main_subject
from bot.reading.rules.people.endings import gender_told
from bot.reading.rules.people.memory import Memory, runs_before
from bot.reading.rules.people.persons import is_person
from bot.reading.rules.people.protagonists import without_clause
from bot.reading.rules.speakers.owners_of_things import person_behind
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage


def just_told_of(memory: Memory, kind: str, at: int) -> NounPhrase | None:
    """Who or what is meant sooner than somebody who spoke, or was named, before that.

    Args:
        memory: of the text.
        kind: the pronoun's gender.
        at: its token.

    Returns:
        A person without a name, or, where bodies have a gender, a body; None if there is neither.
    """
    lexicon, number = memory.passage.lexicon, memory.passage.sentence_at(at)
    if kind not in ("m", "f") or not (lexicon.analytic or lexicon.adjectives_behind):
        return None
    found = memory.about
    near = found is not None and memory.passage.sentence_at(found.first) == number - 1
    if found is None or not near:
        return _body_told(memory, kind, number - 1)
    runs = (run for run in runs_before(memory, at) if run.first > found.first)
    named = any(is_person(memory, run) for run in runs)
    agrees = lexicon.analytic or _gender(memory.passage, found) == kind
    return person_behind(memory.passage, found) if agrees and not named else None


def told_without_verb(memory: Memory, at: int) -> NounPhrase | None:
    """Whose a verb without a subject is: "Un estudiante fue detenido. (Admitió) una broma"."""
    passage, found, last = memory.passage, memory.about, memory.last
    number = passage.sentence_at(at)
    if not passage.lexicon.subjects_dropped or found is None or last is None:
        return None
    near = passage.sentence_at(found.first) == number - 1
    spoke = last.end > passage.tokens[found.first].start
    named = any(run.sentence == number - 1 and is_person(memory, run) for run in memory.runs)
    return found if near and not (spoke or named) else None


def _body_told(memory: Memory, kind: str, number: int) -> NounPhrase | None:
    """The body that a sentence is about, of that gender: "L'agence reste prudente. (Elle) dit"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    if number < 0 or not lexicon.adjectives_behind:
        return None
    sentence, tokens = passage.sentences[number], passage.tokens
    spoke = memory.last is not None and memory.last.end > tokens[sentence.first].start
    if spoke or tokens[sentence.first].low not in lexicon.definite:
        return None
    if any(run.sentence == number and is_person(memory, run) for run in memory.runs):
        return None
    found = main_subject(passage, sentence.first, sentence.last)
    if found is None or found.first != sentence.first or found.last - found.first < 2:
        return None
    noun = tokens[found.first + 1].low
    kinds = (lexicon.own_house, *lexicon.kinds)
    body = any(known.fullmatch(noun) for known in kinds) and not lexicon.documents.fullmatch(noun)
    if not body or _gender(passage, found) != kind:
        return None
    return without_clause(passage, before_act(passage, found), found.first)


def _gender(passage: Passage, found: NounPhrase) -> str:
    first, lexicon = found.first, passage.lexicon
    low = passage.tokens[min(first + 1, found.last - 1)].low
    gender = gender_told(lexicon, passage.tokens[first].low, low)
    feminine = low.endswith(lexicon.elided_feminines)  # "l'agence", "l'université"
    return gender or ("f" if feminine else "m")
