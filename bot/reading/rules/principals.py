"""For whom somebody speaks: "spokesman for X", "X's lawyer", "le porte-parole du X"."""

from bot.reading.rules.behalf import seat_before
from bot.reading.rules.called import meant
from bot.reading.rules.clients import accused, named_client, owner
from bot.reading.rules.institutions import (
    institution_meant,
    institution_of,
    latest_institution,
)
from bot.reading.rules.memory import Memory, runs_after, runs_before, text_of
from bot.reading.rules.persons import after_office, is_person, person_of, salient
from bot.reading.rules.segments import Passage

_STEM = 6  # letters by which "spokesman" and "spokeswoman" are one
_BARE = 2  # words of "a spokesman"
_LONGEST = 5  # tokens of a description before a name
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
        if index + 1 == last and tokens[index].low in lexicon.oblique:
            return owner(memory, lexicon.oblique[tokens[index].low], min(first, name[0]))
        return _trim(passage, index, last)
    if tokens[first].low in lexicon.relatives - lexicon.determiners:
        return ""  # ", qui cite son entourage"
    behalf = lexicon.behalf.match(passage.low, start, end)
    if behalf is not None:  # ", on behalf of the union,"
        index = next((i for i in range(first, last) if tokens[i].start >= behalf.end()), last)
        return _trim(passage, index, last, preposition=index - 1)
    found_role = _role(passage, first, last)
    if found_role is None:
        return _keeper(memory, first, last, name)
    role, after = found_role
    if name[0] <= role < name[1]:
        return ""
    genitive = next((i for i in range(role - 1, first, -1) if tokens[i].low == "'s"), -1)
    if genitive > first and all(t.is_word for t in tokens[genitive + 1 : role]):
        return _as_named(memory, _trim(passage, first, genitive), min(first, name[0]))
    if after < last and tokens[after].low in lexicon.belonging:
        return _of_adjective(memory, lexicon.belonging[tokens[after].low], after)
    if after < last and tokens[after].low in lexicon.speaks_for and after != name[0]:
        stop = last if name[0] < after else min(last, name[0])
        found = _trim(passage, after + 1, stop, preposition=after)
        if found:
            named = _beside(memory, found, last) if name == (last, last) else found
            named = _after_title(memory, named, stop)
            return _as_named(memory, named, min(after, name[0]))
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
    if before > first and tokens[before - 1].text in "'’":
        return _trim(passage, first, before - 1)
    for index in range(before - 1, first - 1, -1):
        if tokens[index].low in lexicon.possessives:
            titled = name[0] - (name[0] > 0 and tokens[name[0] - 1].low in lexicon.titles)
            return owner(memory, lexicon.possessives[tokens[index].low], min(index, titled))
    begin = before
    while (
        begin > first
        and tokens[begin - 1].low not in lexicon.determiners
        and (tokens[begin - 1].is_word)
    ):
        begin -= 1
    compound = lexicon.compound_roles.fullmatch(tokens[role].low)
    if begin == before and compound is not None:
        return institution_of(memory, compound["house"], role)
    if begin == before:
        return _as_before(memory, min(first, name[0]), first, role)
    if client := _genitive(memory, before - 1):
        return client
    found = _as_named(memory, _trim(passage, begin, before), min(first, name[0]))
    plain = found.islower() and (lexicon.capital_nouns or not lexicon.bodies.search(found))
    return "" if plain else found  # "the housing office", "a literary agent"


def _role(passage: Passage, first: int, last: int) -> tuple[int, int] | None:
    """The tokens of the role in a description; "the Home Office" is none, its spokesman one."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for match in lexicon.roles.finditer(passage.low, tokens[first].start, tokens[last - 1].end):
        role = next(i for i in range(first, last) if tokens[i].end > match.start())
        after = next((i for i in range(role, last) if tokens[i].start >= match.end()), last)
        capital = role > first and tokens[role].is_capital and tokens[role - 1].is_capital
        single = capital and after == role + 1  # no "Tarn Press Office"
        if not (single and lexicon.bodies.fullmatch(tokens[role].low)):
            return role, after
    return None


def _keeper(memory: Memory, first: int, last: int, name: tuple[int, int]) -> str:
    """Whose manager it is in "her manager": a person's, for a club's speaks for himself."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    match = lexicon.kept_roles.search(passage.low, tokens[first].start, tokens[last - 1].end)
    if match is None:
        return ""
    role = next(i for i in range(first, last) if tokens[i].end > match.start())
    for index in range(role - 1, first - 1, -1):
        kind = lexicon.possessives.get(tokens[index].low)
        if kind in ("m", "f"):
            return owner(memory, kind, min(index, name[0]))
        run = next(runs_before(memory, index), None) if tokens[index].low == "'s" else None
        if run is not None and run.last == index and is_person(memory, run):
            person = person_of(memory, (run.first, run.last))
            return person.name if len(person.words) > 1 else ""
        if tokens[index].low == "'s" and lexicon.persons.fullmatch(tokens[index - 1].low):
            return _as_named(memory, _trim(passage, first, index), min(first, name[0]))
    after = role + 1
    if after < last and tokens[after].low in lexicon.to_persons:  # "an aide to the mayor"
        return _trim(passage, after + 1, last, preposition=after)
    return ""


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


def _as_before(memory: Memory, at: int, first: int, role: int) -> str:
    """For whom "the spokesman" speaks: as told where such a one was described before.

    Where the language leaves it at "a spokesman", the institution that was named last.
    """
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    low = tokens[role].low
    if tokens[first].low in lexicon.definite or (first == role and lexicon.bare_nouns):
        stem = low[:_STEM]
        told = next((who for what, who in reversed(memory.spokesmen) if what.startswith(stem)), "")
        if told:
            return told
    if seat := seat_before(memory, first):
        return seat
    if lexicon.house_roles.fullmatch(low):
        return latest_institution(memory, at)
    if lexicon.client_roles.fullmatch(low):
        person = salient(memory, "", first)
        known = person is not None and len(person.words) > 1
        return accused(memory, first) or (person.name if person and known else "")
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
    institution = before.name == before.described or lexicon.bodies.search(before.name.lower())
    return before.principal or (before.name if institution else "")


def _as_named(memory: Memory, found: str, at: int) -> str:
    """A common noun ("museum") as the institution or person so called that is named before."""
    lexicon = memory.passage.lexicon
    if (person := meant(memory, found, at)) is not None:
        return person.name
    words = [w for w in found.lower().split() if w not in lexicon.determiners | lexicon.generic]
    if len(words) != 1 or (found[0].isupper() and not lexicon.capital_nouns):
        return found
    return institution_meant(memory, words[0], at) or named_client(memory, words[0], at) or found


def _of_adjective(memory: Memory, noun: str, at: int) -> str:
    """The body of "el portavoz municipal": named before or behind, else the adjective."""
    found = institution_meant(memory, noun, at, always=True)
    if found:
        return found
    for run in runs_after(memory, at):
        text = text_of(memory.passage, run.first, run.last)
        if noun in text.lower().split():
            return text
    return memory.passage.tokens[at].text


def _after_title(memory: Memory, found: str, last: int) -> str:
    """With the name of "l'avocate de M. Frossard", where the description ended at the title."""
    passage = memory.passage
    tokens = passage.tokens
    if tokens[last - 1].low not in passage.lexicon.titles or last >= len(tokens):
        return found
    run = next(runs_after(memory, last - 1), None)
    if tokens[last].text != "." or run is None or run.first > last + 1:
        return found
    return text_of(passage, last - 1, run.last)


def described_from(passage: Passage, first: int) -> int:
    """Where the description begins of a name at `first`: "ministry spokesman Al Best said".

    Returns:
        Its first token; `first` where no role stands right before the name.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    begin = first
    while begin > max(0, first - _LONGEST) and tokens[begin - 1].is_word:
        low = tokens[begin - 1].low
        if low in lexicon.prepositions or low in lexicon.conjunctions or low in lexicon.verbs:
            break
        begin -= 1
        if low in lexicon.determiners:
            break
    if begin == first:
        return first
    roles = list(lexicon.roles.finditer(passage.low, tokens[begin].start, tokens[first - 1].end))
    return begin if roles and roles[-1].end() == tokens[first - 1].end else first


def _beside(memory: Memory, principal: str, last: int) -> str:
    """The name beside a common noun: "a spokesman for the brewer, Holm & Vik, said".

    Args:
        memory: what the text has named.
        principal: as told by the description.
        last: the token after that description.
    """
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    office = lexicon.persons.match(principal.lower())  # "l'entourage de la ministre X, Ana Bel"
    if last + 1 >= len(tokens) or tokens[last].text != ",":
        return principal
    run = next(runs_after(memory, last + 1), None)
    if run is None or run.first != last + 1:
        return principal
    held = office and run.last - run.first > 1 and is_person(memory, run)
    if not (principal.islower() or held):
        return principal
    end = run.last
    while end + 1 < len(tokens) and (tokens[end].text == "&" or tokens[end].is_capital):
        end += 1
    closed = end >= len(tokens) or tokens[end].text in ",."
    return text_of(memory.passage, run.first, end) if closed else principal


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
    while lexicon.genitive and first < index - 1 and lexicon.roles.fullmatch(tokens[index - 1].low):
        index -= 1  # "представитель истца адвокат (Анна Белова)"
    if preposition >= 0 and first < index and tokens[first].low in lexicon.articles:
        first += 1
    return text_of(passage, first, index)
