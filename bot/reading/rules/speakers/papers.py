"""Papers in which something stands, and who issued them: "In dem Brief heißt es"."""

from dataclasses import replace

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.people.bodies import mentions_before
from bot.reading.rules.people.memory import Memory, Speaker, latest_persons
from bot.reading.rules.principals.clients import can_own
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_ISSUED = 8  # tokens from "data" to "by whom"
_WORDS = 4  # tokens of "le communiqué de presse"


def paper(passage: Passage, cue: Cue) -> str:
    """The paper in which something stands, where no house is known: "heißt es in dem Schreiben"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(cue.first, cue.last - 1):
        if tokens[index].low in lexicon.prepositions and tokens[index + 1].is_word:
            nouns = (i for i in range(cue.last - 1, index, -1) if tokens[i].is_capital)
            last = next(nouns, cue.last - 1)  # "In dem (Brief) heißt es"
            return passage.text[tokens[index + 1].start : tokens[last].end]
    return ""


def issuer(passage: Passage, found: NounPhrase) -> NounPhrase | None:
    """Who speaks in "les données publiées jeudi par l'institut": who issued them."""
    tokens, lexicon, first = passage.tokens, passage.lexicon, found.first
    head = first + (tokens[first].low in lexicon.determiners)
    if not lexicon.issued.fullmatch(tokens[min(head, len(tokens) - 1)].low):
        return None
    for index in range(head + 1, min(head + _ISSUED, len(tokens) - 1)):
        if not tokens[index].is_word or tokens[index].low in lexicon.be | lexicon.have:
            return None
        if tokens[index].low in lexicon.by:
            last = passage.sentences[passage.sentence_at(index)].last
            return phrase_right(passage, index + 1, last)
    return None


def issued_before(memory: Memory, found: NounPhrase) -> Speaker | None:
    """The body whose "le communiqué" is: it spoke, or was told of, in the sentence before."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, first, last = passage.tokens, found.first, found.last
    start, end = tokens[first].start, tokens[last - 1].end
    pointing = tokens[first].low in lexicon.definite | lexicon.demonstratives
    if not (lexicon.adjectives_behind and pointing and 1 < last - first <= _WORDS):
        return None
    if not lexicon.owned_papers.fullmatch(passage.low[tokens[first + 1].start : end]):
        return None
    near = passage.sentence_at(first) - 1
    spoke = memory.last
    if spoke is not None and memory.said_in >= near:
        person = any(known.name == spoke.name for known in latest_persons(memory))
        if person and spoke.principal and _is_house(memory, spoke.principal):
            return Speaker(spoke.principal, "", start, end, spoke.principal)
        return None if _passes_on(memory, spoke) else replace(spoke, start=start, end=end)
    house = next((m for m in mentions_before(memory, first) if can_own(memory, m)), None)
    told = house is not None and passage.sentence_at(house.where) >= near
    return Speaker(house.text, "", start, end, house.text) if house and told else None


def _is_house(memory: Memory, name: str) -> bool:
    """A body for which somebody speaks: no person, by name or by a trade."""
    lexicon, low = memory.passage.lexicon, name.lower()
    if memory.body is not None and name in memory.body.name:
        return True
    if any(person.name == name for person in latest_persons(memory)):
        return False
    people = (lexicon.persons, lexicon.parties, lexicon.plural, lexicon.accused, lexicon.clients)
    return not any(kind.search(low) for kind in people)


def _passes_on(memory: Memory, speaker: Speaker) -> bool:
    """A person, who issues no statement of a body's, or an outlet, a paper or a source."""
    lexicon, words = memory.passage.lexicon, f"{speaker.described} {speaker.name}".lower()
    known = any(person.name == speaker.name for person in latest_persons(memory))
    kinds = (lexicon.outlets, lexicon.documents, lexicon.anonymous, lexicon.persons)
    others = any(kind.search(words) for kind in kinds) and not lexicon.groups.search(words)
    seat = any(kind.search(words) for kind in (lexicon.bodies, *lexicon.kinds))  # "Matignon"
    return others or speaker.human or (known and not seat)
