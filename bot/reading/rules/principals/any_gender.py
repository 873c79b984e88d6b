"""Whose lawyer or spokesman it is where "his" tells no gender: "su abogado", "ihr Anwalt"."""

from bot.reading.rules.people.institutions import latest_institution
from bot.reading.rules.people.memory import Memory, Mention, Person
from bot.reading.rules.people.persons import people_before
from bot.reading.rules.people.protagonists import is_plain, may_be_tried, topic_before
from bot.reading.rules.people.runs import opens_sentence
from bot.reading.rules.people.salience import salient
from bot.reading.rules.people.several import several_before
from bot.reading.rules.principals.described_clients import (
    accused,
    called_again,
    kind_and_noun,
    named_later,
    told_in_quotation,
)
from bot.reading.rules.principals.named_near import else_named


def of_any_gender(
    memory: Memory, house: Mention | None, at: int, gender: str, *, personal: bool, tried: bool
) -> str:
    """Whose "son avocat", "su portavoz", "ihr Anwalt" is: it tells little of its owner."""
    person = salient(memory, gender, at)
    if tried and person is not None and not may_be_tried(memory, person):
        person = next((p for p in people_before(memory, at) if may_be_tried(memory, p)), None)
    where, topic = topic_before(memory, at)
    if tried and memory.passage.lexicon.prosecution.search(topic.lower()):
        where, topic = -1, ""
    seen = max(person.seen if person else -1, house.where if house and not personal else -1)
    if where > seen:
        if personal and (spoke := _spoke_in(memory, where)):
            return spoke
        again = called_again(memory, topic, where)
        if again is not None:
            return again.name
        if not (person is not None and is_plain(memory, topic)):
            later = named_later(memory, *kind_and_noun(memory, topic), at)
            charged = accused(memory, at) if tried and is_plain(memory, topic) else ""
            return _spoke_in(memory, where) or later or charged or topic
    if tried and person is None and (client := accused(memory, at)):
        return client
    if house and not (person and (personal or _is_sooner(memory, person, house, tried=tried))):
        return told_in_quotation(memory, at) or house.text
    last = memory.last.name if personal and memory.last and memory.last.human else ""
    man = gender and any(p.name == last and p.gender == "m" for p in people_before(memory, at))
    last = "" if man else last
    if person is not None and personal and _spoke_since(memory, person):
        return last
    if person is not None:
        return person.name
    told = told_in_quotation(memory, at) or topic or several_before(memory, at) or last
    told = told or latest_institution(memory, at)
    return told or else_named(memory, at)


def _is_sooner(memory: Memory, person: Person, house: Mention, *, tried: bool) -> bool:
    """The person rather than the body is meant: named last, or a lawyer's client.

    Such is who opens the sentence: "Ana Gil dirigió la fundación Alba. Su abogado".
    """
    passage = memory.passage
    same = passage.sentence_at(person.seen) == passage.sentence_at(house.where)
    client = tried and same and opens_sentence(passage, person.seen)
    return client or person.seen >= house.where


def _spoke_since(memory: Memory, person: Person) -> bool:
    """A woman without a name spoke since a person was named: "Die Patientin ... Ihr Anwalt"."""
    last, lexicon = memory.last, memory.passage.lexicon
    if last is None or not (last.human and lexicon.capital_nouns):
        return False
    woman = lexicon.gendered.get(last.described.split(" ")[0].lower()) == "f"
    return woman and last.start > memory.passage.tokens[person.seen].start


def _spoke_in(memory: Memory, where: int) -> str:
    """Who is told at a token, if he spoke there: "The striker of Orlan denied it", by name."""
    passage, spoke = memory.passage, memory.last
    if spoke is None:
        return ""
    start = passage.tokens[where].start
    return spoke.name if spoke.start <= start < max(spoke.end, spoke.start + 1) else ""
