"""For whom somebody speaks: "spokesman for X", "X's lawyer", "le porte-parole du X"."""

from bot.reading.rules.people.compounds import institution_of
from bot.reading.rules.people.genitives import genitive_before
from bot.reading.rules.people.memory import Memory, plays, runs_before, text_of
from bot.reading.rules.people.persons import name_words
from bot.reading.rules.people.runs import opens_sentence
from bot.reading.rules.people.salience import salient
from bot.reading.rules.principals import spokesmen
from bot.reading.rules.principals.behalf import on_behalf, seat_before
from bot.reading.rules.principals.clients import client_of, owner
from bot.reading.rules.principals.described_clients import accused
from bot.reading.rules.principals.houses import body_that_spoke, house_before, speaking_before
from bot.reading.rules.principals.keepers import kept_for
from bot.reading.rules.principals.missions import state_of
from bot.reading.rules.principals.plain_names import plain_name
from bot.reading.rules.principals.role_phrases import is_acronym, past_adjectives
from bot.reading.rules.principals.roles_again import role_again
from bot.reading.rules.principals.scenes import scene_before
from bot.reading.rules.principals.wordings import (
    after_title,
    as_named,
    beside,
    of_adjective,
    other_than,
    trim,
)
from bot.reading.rules.text.names import is_name, is_time
from bot.reading.rules.text.segments import Passage

_LONGEST = 5  # tokens of a description before a name
_RUNS = 300  # names of a text among which a client's is looked for
_MOST = 50  # spokesmen of a text that are remembered


def principal_of(memory: Memory, first: int, last: int, name: tuple[int, int]) -> str:
    """For whom somebody speaks, from a description such as "spokesman for X", "X's lawyer"."""
    found = plain_name(memory.passage.lexicon, _principal(memory, first, last, name))
    if memory.passage.lexicon.capital_nouns and found.islower():
        return ""  # "die Kanzlei (und) der Notar"
    if found and len(memory.spokesmen) < _MOST:
        tokens, roles = memory.passage.tokens, memory.passage.lexicon.roles
        match = roles.search(memory.passage.low, tokens[first].start, tokens[last - 1].end)
        if match is not None:
            memory.spokesmen.append((match.group(), found))
    return found


def _principal(memory: Memory, first: int, last: int, name: tuple[int, int]) -> str:
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    if first >= last:
        return ""
    start, end = tokens[first].start, tokens[last - 1].end
    union = name[1] - name[0] == 1 and tokens[name[0]].text.isupper()  # ", which represents us"
    defends = None if union else lexicon.defends.search(passage.low, start, end)
    if defends is not None:
        index = next((i for i in range(first, last) if tokens[i].start >= defends.end()), last)
        if index + 1 == last and tokens[index].low in lexicon.oblique:
            return owner(memory, lexicon.oblique[tokens[index].low], min(first, name[0]))
        begin = min(first, name[0])
        begin -= begin > 0 and tokens[begin - 1].low in lexicon.titles  # "Me (Ana Bel), qui l'aide"
        whom = trim(passage, index, _before_time(passage, index, last))
        return as_named(memory, whom, begin) or client_of(memory, begin)
    if tokens[first].low in lexicon.relatives - lexicon.determiners - lexicon.possessives.keys():
        return ""  # ", qui cite son entourage"
    behalf = lexicon.behalf.match(passage.low, start, end)
    if behalf is not None:  # ", on behalf of the union,"
        index = next((i for i in range(first, last) if tokens[i].start >= behalf.end()), last)
        whom = trim(passage, index, last, preposition=index - 1)
        return client_of(memory, min(first, name[0])) if lexicon.defence.fullmatch(whom) else whom
    found_role = _role(memory, first, last)
    if found_role is None:
        again = kept_for(memory, first, last, name) or role_again(memory, first, last, name)
        return again or state_of(memory, first, last)
    role, after = found_role
    past = lexicon.generic if lexicon.capital_nouns else lexicon.bygone
    marks = (i + 1 for i in range(role - 1, first, -1) if tokens[i].low in lexicon.owner_marks)
    if any(token.low in past for token in tokens[next(marks, first) : role]):
        return ""  # "der frühere Regierungssprecher", "Norvik's former lawyer"
    if name[0] <= role < name[1]:
        return ""
    if lexicon.capital_nouns and role < name[1] < last and tokens[name[1]].low in lexicon.links:
        found = trim(passage, name[1] + 1, last, preposition=name[1])
        return as_named(memory, found, name[0])  # "Sprecher Kai Rot vom Zoll"
    if lexicon.capital_nouns and role > first and tokens[role - 1].low in lexicon.possessives:
        return _owned(memory, first, role, name, pleads=False)  # "ihr Management (der Zeitung)"
    genitive = next((i for i in range(role - 1, first, -1) if _is_genitive(passage, i)), -1)
    if genitive > first and all(t.is_word for t in tokens[genitive + 1 : role]):
        inside = range(genitive - 1, first - 1, -1)
        begins = (i + 1 for i in inside if tokens[i].low in lexicon.prepositions)
        owned = trim(passage, next(begins, first), genitive)  # "a member of the club's press team"
        return as_named(memory, owned, min(first, name[0]))
    if lexicon.adjectives_behind and after < min(last, name[0]) and is_acronym(tokens[after]):
        return text_of(passage, after, after + 1)  # "la porte-parole ABC (Ana Bel)"
    if after < last and tokens[after].low in lexicon.belonging:
        return of_adjective(memory, lexicon.belonging[tokens[after].low], after)
    after = past_adjectives(passage, after, last)
    pleads = lexicon.advocates.fullmatch(tokens[role].low) is not None
    sent = frozenset() if pleads else lexicon.sent_by  # a lawyer at a firm speaks for its clients
    served = lexicon.to_persons if lexicon.analytic else frozenset()  # "secretary to the mayor"
    behind = lexicon.speaks_for | sent | served
    if after < last and tokens[after].low in behind and after != name[0]:
        stop = last if name[0] < after else min(last, name[0])
        found = trim(passage, after + 1, stop, preposition=after)
        if found:
            named = beside(memory, found, last) if name == (last, last) else found
            named = after_title(memory, named, stop)
            return as_named(memory, named, min(after, name[0]))
    if (
        after < last
        and lexicon.genitive
        and after != name[0]
        and (
            tokens[after].is_word or (lexicon.quoted_names and tokens[after].text in lexicon.quotes)
        )
        and tokens[after].low not in lexicon.prepositions
        and (
            (name == (last, last) and after + 1 == last)  # "ein Sprecher Rodes"
            or not (lexicon.capital_nouns and tokens[after].is_capital)
        )  # "Anwalt Dr. Kai Rot"
    ):
        found = trim(passage, after, last if name[0] < after else min(last, name[0]))
        return other_than(memory, name, found, after)
    if role > first and tokens[role - 1].text in "'’":
        return trim(passage, first, role - 1)
    return _owned(memory, first, role, name, pleads=pleads)


def _before_time(passage: Passage, first: int, last: int) -> int:
    """Where it is told since when: "who has represented the player (since 2019)"."""
    tokens, small = passage.tokens, passage.lexicon.prepositions | passage.lexicon.circumstances
    for index in range(first + 1, last - 1):
        timed = tokens[index + 1].text.isdigit() or is_time(passage, index + 1)
        if tokens[index].low in small and timed:
            return index
    return last


def _owned(memory: Memory, first: int, role: int, name: tuple[int, int], *, pleads: bool) -> str:
    """For whom somebody speaks, from what stands before the role: "his lawyer", "Rots Anwalt"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    latter = first > 0 and tokens[first - 1].low in lexicon.possessives  # "Dessen (Sprecher)"
    for index in range(role - 1, first - 1 - latter, -1):
        if tokens[index].low in lexicon.possessives:
            at = min(index, name[0] - (name[0] > 0 and tokens[name[0] - 1].low in lexicon.titles))
            kind = lexicon.possessives[tokens[index].low]
            personal = lexicon.capital_nouns and not lexicon.house_roles.fullmatch(tokens[role].low)
            personal |= spokesmen.is_agent(lexicon, tokens[role].low)
            tried = lexicon.lawyers.match(tokens[role].low) is not None
            house = "" if kind else speaking_before(memory, index, role)
            return house or owner(memory, kind, at, personal=personal, tried=tried)
    begin = role
    while (
        begin > first
        and tokens[begin - 1].low not in lexicon.determiners
        and (tokens[begin - 1].is_word)
    ):
        begin -= 1
    compound = lexicon.compound_roles.fullmatch(tokens[role].low)
    described = lexicon.capital_nouns and tokens[begin].low not in lexicon.relatives
    if compound is not None and (begin == role or described):
        return institution_of(memory, compound[compound.lastgroup or 0], role)
    if begin < role and (client := genitive_before(memory, begin, role)):
        return client
    if begin == role or described or _is_beside_office(passage, role - 1):
        return _as_before(memory, min(first, name[0]), first, role)
    if pleads and not _is_clients_name(memory, begin, role):
        return ""  # "a human rights lawyer"
    found = as_named(memory, trim(passage, begin, role), min(first, name[0]))
    kinds = lexicon.kinds if lexicon.analytic else ()
    parties = (lexicon.bodies, lexicon.persons, lexicon.parties, *kinds)
    body = any(kind.fullmatch(found.split()[-1]) for kind in parties) if found.islower() else True
    return found if body and not (found.islower() and lexicon.capital_nouns) else ""


def _is_beside_office(passage: Passage, index: int) -> bool:
    """As in "la ministra portavoz": another office of hers, and not whom she speaks for."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    return lexicon.subjects_dropped and lexicon.persons.fullmatch(low) is not None


def _is_genitive(passage: Passage, index: int) -> bool:
    """The ending of an owner: "the firm's", "the Democrats'"."""
    token, before, lexicon = passage.tokens[index], passage.tokens[index - 1], passage.lexicon
    several = before.low.endswith(lexicon.plural_endings)
    bare = several and token.text in "'’" and token.start == before.end
    return token.low in lexicon.owner_marks or bare


def _is_clients_name(memory: Memory, first: int, last: int) -> bool:
    """Before "lawyer" stands a client, by name or as "the company", and no field of law.

    A capital that opens the sentence tells a name only if the text has it elsewhere too.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    if last - first == 1 and lexicon.own_house.fullmatch(passage.tokens[first].low):
        return True
    if lexicon.capital_nouns or not all(is_name(passage, i) for i in range(first, last)):
        return lexicon.capital_nouns
    if not opens_sentence(passage, first):
        return True
    words = name_words(passage, first, last)
    others = (run for run in memory.runs[:_RUNS] if run.first != first)
    return any(words <= name_words(passage, run.first, run.last) for run in others)


def _role(memory: Memory, first: int, last: int) -> tuple[int, int] | None:
    """The tokens of the role in a description; "the Home Office" is none, its spokesman one."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    for match in lexicon.roles.finditer(passage.low, tokens[first].start, tokens[last - 1].end):
        role = next(i for i in range(first, last) if tokens[i].end > match.start())
        after = next((i for i in range(role, last) if tokens[i].start >= match.end()), last)
        capital = role > first and tokens[role].is_capital and tokens[role - 1].is_capital
        capital = capital and not lexicon.capital_nouns
        single = capital and after == role + 1  # no "Tarn Press Office"
        body = single and lexicon.bodies.fullmatch(tokens[role].low)
        if not (body or _is_named_body(passage, role, after) or plays(memory, tokens[role].low)):
            return role, after
    return None


def _is_named_body(passage: Passage, role: int, after: int) -> bool:
    """As in "le Bureau des eaux": a capital inside a sentence makes an office a body's name."""
    token, lexicon = passage.tokens[role], passage.lexicon
    desk = after == role + 1 and lexicon.groups.fullmatch(token.low) is not None
    plain = not (lexicon.capital_nouns or lexicon.genitive)
    return desk and plain and token.is_capital and not opens_sentence(passage, role)


def _as_before(memory: Memory, at: int, first: int, role: int) -> str:
    """For whom "the spokesman" speaks: as told where such a one was described before.

    Where the language leaves it at "a spokesman", the institution that was named last.
    """
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    low = tokens[role].low
    named = lexicon.roles.match(memory.passage.low, tokens[role].start)
    whole = named.group() if named is not None else low  # "press office"
    if tokens[first].low in lexicon.definite or (first == role and lexicon.bare_nouns):
        if whose := spokesmen.known_for(memory, low) or spokesmen.known_for(memory, whole):
            return whose
        if lexicon.analytic and lexicon.lawyers.fullmatch(low):
            return client_of(memory, first)  # "The solicitor, Ana Bell, said"
    if told := on_behalf(memory, first) or seat_before(memory, first):
        return told
    if client := spokesmen.managed_by(memory, low, first):
        return client
    beside = tokens[min(role + 1, len(tokens) - 1)]
    if (
        lexicon.adjectives_behind
        and lexicon.persons.fullmatch(beside.low)
        and beside.text.islower()
    ):
        return ""  # "el portavoz socialista": his party's, whatever else the text names
    if lexicon.house_roles.fullmatch(low) or lexicon.house_roles.fullmatch(whole):
        house = _office_before(memory) or house_before(memory, at)
        return house or _somebody(memory, at) or scene_before(memory, at)
    if lexicon.client_roles.fullmatch(low) or lexicon.client_roles.fullmatch(whole):
        if lexicon.analytic and (body := body_that_spoke(memory, at)):
            return body  # "Norvik denied it. A representative said"
        person = salient(memory, "", first)
        full = person is not None and len(person.words) > 1
        return accused(memory, first) or (person.name if person and full else "")
    return ""


def _office_before(memory: Memory) -> str:
    """Whose office spoke last: "She will not go, her office said. A spokesman, Al Bell, said"."""
    last, lexicon = memory.last, memory.passage.lexicon
    if last is None or not lexicon.analytic or not last.principal:
        return ""
    office = lexicon.roles.search(last.name.lower()) or lexicon.desks.search(last.name.lower())
    return last.principal if office and last.name == last.described else ""


def _somebody(memory: Memory, at: int) -> str:
    """The person in public life whom a text without a body is about: "The singer is ill"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    person = salient(memory, "", at) if lexicon.analytic else None
    if person is None or len(person.words) == 1 or person.principal:
        return ""
    named = [run for run in runs_before(memory, at) if run.first == person.seen]
    begin = max(0, person.seen - _LONGEST)
    before = passage.low[passage.tokens[begin].start : passage.tokens[person.seen].end]
    client = lexicon.clients.search(before) or any(map(lexicon.clients.search, person.roles))
    return person.name if named and client else ""
