"""Which body or paper "it" means."""

from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.people.institutions import latest_institution
from bot.reading.rules.people.memory import (
    Memory,
    Speaker,
    institutions_before,
    latest_persons,
    text_of,
)


def thing_meant(memory: Memory, at: int) -> Speaker | None:
    """Which body or paper "it" before token `at` means, if the text has one."""
    if (thing := _told_of_before(memory, at)) is not None:
        return thing
    if memory.offices:
        return _later_body(memory, memory.offices[-1])
    named = next((text for _, text, _ in institutions_before(memory, at)), None)
    last = memory.last
    if named is None and last is not None and not last.human and last.name == last.described:
        return last
    named = named or latest_institution(memory, at)
    return Speaker(named) if named else None


def _told_of_before(memory: Memory, at: int) -> Speaker | None:
    """The body or paper with which the sentence before opens: "The report is long. (It) notes".

    Only where nobody speaks in that sentence.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at)
    if not lexicon.analytic or number < 1:
        return None
    before = passage.sentences[number - 1]
    start = passage.tokens[before.first].start
    spoke = memory.last is not None and memory.last.end > start
    if spoke or passage.tokens[before.first].low not in lexicon.definite:
        return None
    found = main_subject(passage, before.first, before.last)
    if found is None or found.first != before.first:
        return None
    noun = passage.tokens[found.last - 1].low
    things = (lexicon.bodies, lexicon.documents, *lexicon.kinds)
    known = any(kind.fullmatch(noun) for kind in things)
    return Speaker(text_of(passage, found.first, found.last)) if known else None


def _later_body(memory: Memory, office: Speaker) -> Speaker:
    """A body that spoke without a name, or one by its name that spoke after it."""
    last, lexicon = memory.last, memory.passage.lexicon
    if last is None or not lexicon.analytic:
        return office
    people = {person.name for person in memory.persons}
    if last.principal and last.start > office.start and last.principal not in people:
        return Speaker(last.principal)  # "A spokesman for the club said it was sorry. (It) denied"
    if last.human or last.principal:
        return office
    somebody = any(p.name == last.name and p.gender for p in latest_persons(memory))
    several = memory.plural is not None and memory.plural.name == last.name
    return office if somebody or several or last.start < office.start else last
