"""Who opens the very sentence: "The president arrives at noon, her press secretary confirmed"."""

from bot.reading.rules.people.memory import Memory
from bot.reading.rules.people.persons import people_before
from bot.reading.rules.people.protagonists import topic_before
from bot.reading.rules.people.salience import salient
from bot.reading.rules.principals.described_clients import called_again, kind_and_noun
from bot.reading.rules.text.segments import Passage


def own_subject(memory: Memory, at: int, kind: str) -> str:
    """The person told by an office who opens the sentence of "her", if it is nobody named before.

    Args:
        memory: what the text has named.
        at: the token of "her" or "his".
        kind: the gender that tells, or "".

    Returns:
        As named, or as printed; "" where the one who opens it may be somebody named before.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    where, topic = topic_before(memory, at)
    low = topic.lower()
    if where < 0 or not _opens(passage, where, at) or not lexicon.persons.search(low):
        return ""
    gender, noun = (kind, low) if lexicon.of_gender else kind_and_noun(memory, topic)
    if " " in noun or not noun or (kind and gender not in ("", kind)):
        return ""
    if kind in lexicon.of_gender and not lexicon.of_gender[kind].fullmatch(noun):
        return ""
    known = called_again(memory, topic, where)
    if known is not None:
        return known.name
    before = next(iter(people_before(memory, where)), None)
    if before is None or (gender and before.gender and gender != before.gender):
        return topic
    generic = any(again.fullmatch(noun) for again in lexicon.called)
    return topic if before.roles and not generic else ""


def told_by_pronoun(memory: Memory, at: int) -> str:
    """Whose "son" is by the pronoun that opens its sentence: "Elle dort, selon son entourage".

    It is the person of that gender in the sentence before; "" where that names none.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at)
    first = passage.sentences[number].first
    kind = lexicon.pronouns.get(passage.tokens[first].low, "")
    if kind not in ("m", "f") or not lexicon.adjectives_behind or passage.tokens[first].quote >= 0:
        return ""
    person = salient(memory, kind, first)
    if person is None or passage.sentence_at(person.seen) != number - 1:
        return ""
    return person.name if person.gender in (kind, "") else ""


def _opens(passage: Passage, where: int, at: int) -> bool:
    """It opens the sentence of a later token, and something is told of it between."""
    number = passage.sentence_at(at)
    between = range(where, at)
    same = passage.sentence_at(where) == number and passage.sentences[number].first == where
    return same and any(passage.tokens[i].text == "," for i in between)
