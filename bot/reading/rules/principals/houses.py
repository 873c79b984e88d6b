"""The institution of somebody who is only "a spokesman"."""

from bot.reading.rules.people.bodies import mentions_before
from bot.reading.rules.people.institutions import latest_institution
from bot.reading.rules.people.memory import Memory, latest_persons, text_of
from bot.reading.rules.people.protagonists import topic_before
from bot.reading.rules.principals.clients import can_own

_LONGEST = 5  # tokens of a description
_BARE = 2  # words of "a spokesman"
_LEAST = 3  # tokens of somebody's words before a spokesman


def house_before(memory: Memory, at: int) -> str:
    """The institution of "a spokesman": the body a sentence before is about, or the last named."""
    lexicon = memory.passage.lexicon
    if spoke := body_that_spoke(memory, at):
        return spoke
    where, _ = topic_before(memory, at)
    house = next((m for m in mentions_before(memory, at) if can_own(memory, m)), None)
    newest = where >= 0 and not lexicon.capital_nouns and (house is None or house.where < where)
    if newest and (found := _house_at(memory, where)):
        return found
    return latest_institution(memory, at)


def speaking_before(memory: Memory, at: int, role: int) -> str:
    """The body of a spokesman whose own words are about somebody.

    As in "Le parquet a ouvert une enquête. Un homme est détenu, a dit son porte-parole": whom
    the words before a token are about, by a description alone, is not whose spokesman it is.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, number = passage.tokens, passage.sentence_at(at)
    if not lexicon.house_roles.fullmatch(tokens[role].low) or number < 1:
        return ""
    first = passage.sentences[number].first
    first += tokens[first].text in lexicon.quotes
    opens = tokens[min(first + 1, at)]
    indefinite = tokens[first].low in lexicon.singular - lexicon.definite
    told = tokens[first].quote >= 0 or indefinite
    if not told or at - first < _LEAST or lexicon.persons.fullmatch(opens.low) is None:
        return ""
    where, topic = topic_before(memory, passage.sentences[number].first - 1)
    if where < 0 or passage.sentence_at(where) != number - 1:
        return ""
    return topic if _house_at(memory, where) or _is_named(memory, where, topic) else ""


def _is_named(memory: Memory, where: int, topic: str) -> bool:
    """A body by its name that opens a sentence: "La Maison Blanche"."""
    mentions = (m for m in mentions_before(memory, where + _LONGEST) if m.where >= where)
    return any(mention.told and mention.text in topic for mention in mentions)


def body_that_spoke(memory: Memory, at: int) -> str:
    """The body that spoke in the sentence before: "The club denied it. A spokesman said"."""
    passage, lexicon, last = memory.passage, memory.passage.lexicon, memory.last
    if not lexicon.analytic or last is None or last.human:
        return ""
    if last.principal and not lexicon.missions.search(last.name.lower()):
        return ""
    number = passage.sentence_at(at)
    floor = passage.tokens[passage.sentences[max(0, number - 1)].first].start
    words = f"{last.described} {last.name}".lower()
    body = any(kind.search(words) for kind in (lexicon.bodies, lexicon.own_house, *lexicon.kinds))
    others = (lexicon.outlets, lexicon.documents, lexicon.anonymous, lexicon.persons)
    passes = any(kind.search(words) for kind in others)
    body = body or (last.name[:1].isupper() and not _is_persons_name(memory, last.name))
    return last.name if body and not passes and last.start >= floor else ""


def _is_persons_name(memory: Memory, name: str) -> bool:
    """The text has a fuller name of a person for it."""
    words = {word.strip(".").lower() for word in name.split()}
    return any(words < person.words for person in latest_persons(memory))


def _house_at(memory: Memory, first: int) -> str:
    """The body that begins at a token: "the council", "Derby council", no "bank manager"."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    for index in range(first, min(first + _LONGEST, len(tokens) - 1)):
        low, after = tokens[index].low, tokens[index + 1].low
        if any(kind.fullmatch(low) for kind in (lexicon.own_house, *lexicon.kinds)):
            manned = lexicon.persons.fullmatch(after) or after in lexicon.owner_marks
            return "" if manned else text_of(memory.passage, first, index + 1)
        if not tokens[index].is_word or low in lexicon.prepositions or low in lexicon.be:
            return ""
    return ""


def of_last_speaker(memory: Memory, first: int, last: int) -> str:
    """For whom "a spokesman" speaks after "The firm denied it": for who spoke before him."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    low, before = passage.tokens[first].low, memory.last
    if low not in lexicon.definite and low not in lexicon.singular:
        return ""
    if before is None or before.human or before.start >= start or last - first > _BARE:
        return ""
    if lexicon.roles.search(passage.low, start, end) is None:
        return ""
    if lexicon.analytic and lexicon.documents.search(before.name.lower()):
        return ""  # "Reports said so. The agent said"
    institution = before.name == before.described or lexicon.bodies.search(before.name.lower())
    return before.principal or (before.name if institution else "")
