"""Whom a pronoun stands for: who spoke last, who was named last, or who was told of by a trade."""

from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.people.memory import Memory, Person, Speaker, institutions_before, text_of
from bot.reading.rules.people.salience import salient
from bot.reading.rules.principals.introductions import introduced
from bot.reading.rules.speakers.antecedents import only_passed_on, says_i
from bot.reading.rules.speakers.last_speaker import (
    are_counted,
    end_of,
    is_beside,
    is_other,
    speak_as_one,
    spoke_as_body,
    told_of_by,
)
from bot.reading.rules.speakers.other_persons import is_of_other_gender
from bot.reading.rules.speakers.several_told import others_told, several_told
from bot.reading.rules.speakers.things_meant import thing_meant
from bot.reading.rules.speakers.unnamed_persons import told_as_object, told_by_trade
from bot.reading.rules.text.number import is_any


def meant_by(memory: Memory, kind: str, at: int) -> Speaker | None:
    """Whom a pronoun before token `at` stands for."""
    if kind == "o":
        return others_told(memory, at) or memory.plural or several_told(memory, at)
    if kind == "p":
        return _several_about(memory, at) or memory.plural or several_told(memory, at)
    if kind == "n":
        return thing_meant(memory, at)
    return _person_meant(memory, kind, at)


def _person_meant(memory: Memory, kind: str, at: int) -> Speaker | None:
    """The one of a pronoun's gender who spoke last, or was named last."""
    person = salient(memory, kind, at)
    last = None if person is not None and only_passed_on(memory, at) else memory.last
    if last is not None and kind in ("m", "f") and speak_as_one(memory, last, kind):
        last = None
    if last is not None and _goes_on(memory, last, person, kind, at):
        return last
    himself = person is not None and last is not None and last.name == person.name
    by_i = person is not None and says_i(memory.passage, at)
    # A house is "it" by the verb alone, where the verb tells who: "ella" is a woman.
    by_i = by_i or (person is not None and memory.passage.lexicon.subjects_dropped)
    if not (himself or by_i) and (body := _body_since(memory, person, kind, at)):
        return Speaker(body)
    if person is None:
        somebody = told_by_trade(memory, kind, at) if last is None or not last.human else None
        told = somebody or told_as_object(memory, kind, at)
        other = last is not None and is_of_other_gender(memory, last, kind)
        return told or (last if kind and not other else None)
    if kind and not person.gender:
        person.gender = kind
    return Speaker(person.name, person.principal or introduced(memory, person.words, at))


def _goes_on(memory: Memory, last: Speaker, person: Person | None, kind: str, at: int) -> bool:
    """Who spoke last is meant, though `person` may have been named since."""
    tokens = memory.passage.tokens
    if last.human and last.start < tokens[at].start and not is_other(memory, last, kind):
        if person is None or tokens[person.seen].start < end_of(memory, last, kind):
            return True
        if is_beside(memory, person, last):
            return True
    if person is not None and told_of_by(memory, person, last, kind):
        return True
    woman_or_man = person is not None and memory.passage.lexicon.subjects_dropped
    if woman_or_man or not spoke_as_body(memory, last, kind):
        return False
    before = person is None or tokens[person.seen].start < last.start
    return before or (person is not None and is_beside(memory, person, last))


def _body_since(memory: Memory, person: Person | None, kind: str, at: int) -> str:
    """The body of a pronoun's gender that was named behind `person`, if any."""
    passage = memory.passage
    for where, text, gender in institutions_before(memory, at) if passage.lexicon.gendered else ():
        if memory.plural is not None and memory.plural.name == text:
            continue  # "Deux responsables"
        if passage.lexicon.capital_nouns and are_counted(passage, text):
            continue
        own = text.split(" ")[0].lower() in passage.lexicon.possessives  # "son journal"
        if gender in ("", kind) and not (own and person is not None):
            return text if person is None or person.seen < where else ""
    return ""


def _several_about(memory: Memory, at: int) -> Speaker | None:
    """Whom the sentence before was about: "Residents blocked the road. (They) say ..."."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at)
    if not lexicon.analytic or number < 1:
        return None
    before = passage.sentences[number - 1]
    found = main_subject(passage, before.first, before.last)
    if found is None or passage.tokens[before.first].quote >= 0:
        return None
    inside = range(found.first, found.last)
    stop = next((i for i in inside if passage.tokens[i].low in lexicon.prepositions), found.last)
    low = passage.tokens[stop - 1].low
    people = (lexicon.persons, lexicon.roles, lexicon.plural, lexicon.anonymous, lexicon.bodies)
    if not (is_any(lexicon, people, low) and lexicon.bare.fullmatch(low)):
        return None
    text = text_of(passage, found.first, found.last)
    spoke = memory.plural is not None and memory.plural.name.startswith(text)
    return memory.plural if spoke else Speaker(text, human=True)
