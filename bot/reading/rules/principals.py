"""For whom somebody speaks: "spokesman for X", "X's lawyer", "le porte-parole du X"."""

from bot.reading.rules.houses import house_of, latest_house, named_house
from bot.reading.rules.kinds import house_of_kind, named_client
from bot.reading.rules.memory import Memory, institutions_before, runs_before, text_of
from bot.reading.rules.persons import after_office, person_of, salient
from bot.reading.rules.segments import Passage
from bot.reading.rules.topics import topic_before

_BESIDE = 5  # tokens before a name in which the noun stands that it names
_PLAIN = 2  # words of a description that only points back
_STEM = 6  # letters by which "spokesman" and "spokeswoman" are one
_BARE = 2  # words of "a spokesman"
_COURT = 200  # tokens back to the accused
_MOST = 50  # spokesmen of a text that are remembered


def principal_of(memory: Memory, first: int, last: int, name: tuple[int, int]) -> str:
    """For whom somebody speaks, from a description such as "spokesman for X", "X's lawyer"."""
    found = _principal(memory, first, last, name)
    if found and len(memory.spokesmen) < _MOST:
        passage = memory.passage
        match = passage.lexicon.roles.search(
            passage.low, passage.tokens[first].start, passage.tokens[last - 1].end
        )
        if match is not None:
            memory.spokesmen.append((match.group()[:_STEM], found))
    return found


def _principal(memory: Memory, first: int, last: int, name: tuple[int, int]) -> str:
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    if first >= last:
        return ""
    start, end = tokens[first].start, tokens[last - 1].end
    defends = lexicon.defends.search(passage.low, start, end)
    if defends is not None:
        index = next((i for i in range(first, last) if tokens[i].start >= defends.end()), last)
        return _trim(passage, index, last)
    match = lexicon.roles.search(passage.low, start, end)
    if match is None:
        return ""
    role = next(i for i in range(first, last) if tokens[i].end > match.start())
    after = next((i for i in range(role, last) if tokens[i].start >= match.end()), last)
    if name[0] <= role < name[1]:
        return ""
    if after < last and tokens[after].low in lexicon.belonging:
        return house_of_kind(memory, lexicon.belonging[tokens[after].low], after)
    if after < last and tokens[after].low in lexicon.speaks_for and after != name[0]:
        stop = last if name[0] < after else min(last, name[0])
        found = _trim(passage, after + 1, stop, preposition=after)
        if found:
            return _as_named(memory, found, after)
    if (
        after < last
        and lexicon.genitive
        and after != name[0]
        and (
            tokens[after].is_word or (lexicon.quoted_names and tokens[after].text in lexicon.quotes)
        )
        and tokens[after].low not in lexicon.prepositions
    ):
        found = _trim(passage, after, last if name[0] < after else min(last, name[0]))
        return _as_named(memory, found, after) if lexicon.capital_nouns else found
    before = role
    owner = next((i for i in range(role - 1, first, -1) if tokens[i].low == "'s"), -1)
    if owner > first and all(t.is_word for t in tokens[owner + 1 : role]):
        return _as_named(memory, _trim(passage, first, owner), first)
    if before > first and tokens[before - 1].text in "'’":
        return _trim(passage, first, before - 1)
    for index in range(before - 1, first - 1, -1):
        if tokens[index].low in lexicon.possessives:
            return _owner(memory, lexicon.possessives[tokens[index].low], index)
    begin = before
    while (
        begin > first
        and tokens[begin - 1].low not in lexicon.determiners
        and (tokens[begin - 1].is_word)
    ):
        begin -= 1
    compound = lexicon.compound_roles.fullmatch(tokens[role].low)
    if begin == before and compound is not None:
        return house_of(memory, compound["house"], role)
    if begin == before:
        return _as_before(memory, first, role)
    if client := _genitive(memory, before - 1):
        return client
    found = _as_named(memory, _trim(passage, begin, before), first)
    plain = found.islower() and (lexicon.capital_nouns or not lexicon.bodies.search(found))
    return "" if plain else found  # "the housing office", "a literary agent"


def _genitive(memory: Memory, index: int) -> str:
    """Whose lawyer it is in "Kösters Anwalt": a name the text has without its ending."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    low = passage.tokens[index].low
    if not lexicon.genitive_ending or not low.endswith(lexicon.genitive_ending):
        return ""
    base = low.removesuffix(lexicon.genitive_ending).rstrip("'")
    for run in runs_before(memory, index):
        for at in range(run.first, run.last):
            if passage.tokens[at].low == base:
                begin = after_office(passage, run) if at == run.last - 1 else at
                return person_of(memory, (begin, at + 1)).name
    return ""


def _as_before(memory: Memory, first: int, role: int) -> str:
    """For whom "the spokesman" speaks: as told where such a one was described before.

    Where the language leaves it at "a spokesman", the institution that was named last.
    """
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    low = tokens[role].low
    if tokens[first].low in lexicon.definite or (first == role and lexicon.bare_nouns):
        stem = low[:_STEM]
        told = next((who for what, who in reversed(memory.spokesmen) if what == stem), "")
        if told:
            return told
    if lexicon.house_roles.fullmatch(low):
        return latest_house(memory, role) or house_of_kind(memory, low, role)
    if lexicon.client_roles.fullmatch(low):
        person = salient(memory, "", first)
        known = person is not None and len(person.words) > 1
        return _accused(memory, first) or (person.name if person and known else "")
    return ""


def client_of(memory: Memory, first: int) -> str:
    """For whom a lawyer speaks who is only called one: the other lawyers' client, or the topic."""
    lexicon = memory.passage.lexicon
    known = (who for what, who in reversed(memory.spokesmen) if lexicon.lawyers.match(what))
    return next(known, "") or _topic(memory, first)


def _topic(memory: Memory, at: int) -> str:
    """Whom the text is about before a token, by name if it tells."""
    where, topic = topic_before(memory, at)
    person = salient(memory, "", at)
    if person is not None and (where < 0 or person.seen >= where or _is_plain(memory, topic)):
        return person.name
    return topic


def _is_plain(memory: Memory, topic: str) -> bool:
    """A description that only points to somebody known: "l'élu"."""
    words = topic.lower().replace("'", "' ").replace("’", "' ").split()
    return len(words) == _PLAIN and words[0] in memory.passage.lexicon.definite


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
    institution = before.name == before.described or lexicon.bodies.search(before.name.lower())
    return before.principal or (before.name if institution else "")


def _accused(memory: Memory, at: int) -> str:
    """The accused, as printed last before a token."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    for index in range(at - 1, max(0, at - _COURT), -1):
        if lexicon.accused.fullmatch(tokens[index].low):
            first = index - (tokens[index - 1].low in lexicon.determiners)
            return text_of(memory.passage, first, index + 1)
    return ""


def _owner(memory: Memory, kind: str, at: int) -> str:
    """Whose spokesman "his" or "its" is."""
    institution = next(institutions_before(memory, at), None)
    if kind in ("m", "f"):
        person = salient(memory, kind, at)
        if person is None and institution and memory.passage.lexicon.free_order:
            return institution[1]  # "её представитель": of the station
        last = memory.last.name if memory.last is not None else ""
        return person.name if person else last
    person = salient(memory, "", at) if kind == "" else None
    seen = max(person.seen if person else -1, institution[0] if institution else -1)
    where, topic = topic_before(memory, at) if kind == "" else (-1, "")
    if where > seen and not (person is not None and _is_plain(memory, topic)):
        return topic
    if institution and (person is None or person.seen < institution[0]):
        return institution[1]
    return person.name if person else topic


def _as_named(memory: Memory, found: str, at: int) -> str:
    """A common noun ("museum") as the institution of that kind named before, if there is one."""
    passage = memory.passage
    if passage.lexicon.common_houses.fullmatch(found.lower()):
        low = found.lower()
        again = named_house(memory, low, at)
        alike = passage.lexicon.own_house.fullmatch(low)
        return (latest_house(memory, at) if alike else again) or found
    if not found or found[0].isupper():
        return found
    words = [w for w in found.lower().split() if w not in passage.lexicon.determiners]
    if not words or words[0] in passage.lexicon.generic:
        words = words[1:]
    if len(words) != 1:
        return found
    for _, text, _ in institutions_before(memory, at):
        if words[0] in text.lower().split():
            return text
    named = _named_so(memory, words[0], at)
    if named:
        return named
    for run in runs_before(memory, at):
        text = text_of(passage, run.first, run.last)
        if words[0] in text.lower().split():
            return text
    if not passage.lexicon.kinds:
        return found
    return house_of_kind(memory, words[0], at) or named_client(memory, words[0], at) or found


def _named_so(memory: Memory, noun: str, at: int) -> str:
    """The name that followed such a noun: of "the group", after "the catering group Orlan"."""
    tokens = memory.passage.tokens
    for run in runs_before(memory, at):
        for index in range(run.first - 1, max(-1, run.first - _BESIDE), -1):
            if not tokens[index].is_word or tokens[index].is_capital:
                break
            if tokens[index].low == noun:
                return text_of(memory.passage, run.first, run.last)
    return ""


def _trim(passage: Passage, first: int, last: int, preposition: int = -1) -> str:
    """The words of a principal, up to a comma or relative pronoun, without a bare article."""
    tokens, lexicon = passage.tokens, passage.lexicon
    index = first
    while index < last:
        token = tokens[index]
        if token.text in ",;()" or token.low in lexicon.relatives or token.low in lexicon.be:
            break
        index += 1
    while first < index and tokens[first].low in lexicon.generic:
        first += 1
    if preposition >= 0 and first < index and tokens[first].low in lexicon.articles:
        first += 1
    return text_of(passage, first, index)
