"""The institution of somebody who is only "a spokesman"."""

from bot.reading.rules.people.bodies import mentions_before
from bot.reading.rules.people.institutions import latest_institution
from bot.reading.rules.people.memory import Memory, text_of
from bot.reading.rules.people.protagonists import topic_before
from bot.reading.rules.principals.clients import can_own

_LONGEST = 5  # tokens of a description


def house_before(memory: Memory, at: int) -> str:
    """The institution of "a spokesman": the body a sentence before is about, or the last named."""
    lexicon = memory.passage.lexicon
    if spoke := _spoke_before(memory, at):
        return spoke
    where, _ = topic_before(memory, at)
    house = next((m for m in mentions_before(memory, at) if can_own(lexicon, m)), None)
    if where >= 0 and not lexicon.capital_nouns and (house is None or house.where < where):
        return _house_at(memory, where) or latest_institution(memory, at)
    return latest_institution(memory, at)


def _spoke_before(memory: Memory, at: int) -> str:
    """The body that spoke in the sentence before: "The club denied it. A spokesman said"."""
    passage, lexicon, last = memory.passage, memory.passage.lexicon, memory.last
    if not lexicon.analytic or last is None or last.human or last.principal:
        return ""
    number = passage.sentence_at(at)
    floor = passage.tokens[passage.sentences[max(0, number - 1)].first].start
    words = f"{last.described} {last.name}".lower()
    body = any(kind.search(words) for kind in (lexicon.bodies, lexicon.own_house, *lexicon.kinds))
    others = (lexicon.outlets, lexicon.documents, lexicon.anonymous, lexicon.persons)
    passes = any(kind.search(words) for kind in others)
    return last.name if body and not passes and last.start >= floor else ""


def _house_at(memory: Memory, first: int) -> str:
    """The body that begins at a token: "the council", "Derby council", no "bank manager"."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    for index in range(first, min(first + _LONGEST, len(tokens) - 1)):
        low, after = tokens[index].low, tokens[index + 1].low
        if any(kind.fullmatch(low) for kind in (lexicon.own_house, *lexicon.kinds)):
            manned = lexicon.persons.fullmatch(after) or after == "'s"
            return "" if manned else text_of(memory.passage, first, index + 1)
        if not tokens[index].is_word or low in lexicon.prepositions or low in lexicon.be:
            return ""
    return ""
