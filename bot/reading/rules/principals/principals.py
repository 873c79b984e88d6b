"""For whom somebody speaks: "spokesman for X", "X's lawyer", "le porte-parole du X"."""

from bot.reading.rules.people.compounds import institution_of
from bot.reading.rules.people.genitives import genitive_before
from bot.reading.rules.people.memory import Memory, plays, text_of
from bot.reading.rules.people.persons import name_words
from bot.reading.rules.people.runs import opens_sentence
from bot.reading.rules.principals import spokesmen
from bot.reading.rules.principals.clients import client_of, owner
from bot.reading.rules.principals.houses import speaking_before
from bot.reading.rules.principals.keepers import kept_for
from bot.reading.rules.principals.missions import state_of
from bot.reading.rules.principals.plain_names import plain_name
from bot.reading.rules.principals.role_phrases import is_acronym, past_adjectives
from bot.reading.rules.principals.roles_again import role_again
from bot.reading.rules.principals.unspecified import as_before
from bot.reading.rules.principals.wordings import (
    after_title,
    as_named,
    beside,
    of_adjective,
    other_than,
    trim,
)
from bot.reading.rules.text.names import is_name, is_time, links_capitals
from bot.reading.rules.text.segments import Passage

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
    if (defended := _defended(memory, first, last, name)) is not None:
        return defended
    if tokens[first].low in lexicon.relatives - lexicon.determiners - lexicon.possessives.keys():
        return ""  # ", qui cite son entourage"
    behalf = lexicon.behalf.match(passage.low, tokens[first].start, tokens[last - 1].end)
    if behalf is not None:  # ", on behalf of the union,"
        index = next((i for i in range(first, last) if tokens[i].start >= behalf.end()), last)
        whom = trim(passage, index, last, preposition=index - 1)
        return client_of(memory, min(first, name[0])) if lexicon.defence.fullmatch(whom) else whom
    found_role = _role(memory, first, last)
    if found_role is None:
        again = kept_for(memory, first, last, name) or role_again(memory, first, last, name)
        return again or state_of(memory, first, last)
    role, after = found_role
    if _is_past(passage, first, role) or name[0] <= role < name[1]:
        return ""
    if (owned := _owning(memory, first, last, role, name)) is not None:
        return owned
    if lexicon.adjectives_behind and after < min(last, name[0]) and is_acronym(tokens[after]):
        return text_of(passage, after, after + 1)  # "la porte-parole ABC (Ana Bel)"
    if after < last and tokens[after].low in lexicon.belonging:
        return of_adjective(memory, lexicon.belonging[tokens[after].low], after)
    after = past_adjectives(passage, after, last)
    pleads = lexicon.advocates.fullmatch(tokens[role].low) is not None
    if (served := _served(memory, after, last, name, pleads=pleads)) is not None:
        return served
    if role > first and tokens[role - 1].text in "'’":
        return trim(passage, first, role - 1)
    return _owned(memory, first, role, name, pleads=pleads)


def _defended(memory: Memory, first: int, last: int, name: tuple[int, int]) -> str | None:
    """Whom a relative clause names: ", who defends (the actor)"; None if there is none such."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, begin = passage.tokens, min(first, name[0])
    if name[1] - name[0] == 1 and tokens[name[0]].text.isupper():
        return None  # a union, "which represents us"
    defends = lexicon.defends.search(passage.low, tokens[first].start, tokens[last - 1].end)
    if defends is None:
        return None
    index = next((i for i in range(first, last) if tokens[i].start >= defends.end()), last)
    if index + 1 == last and tokens[index].low in lexicon.oblique:
        return owner(memory, lexicon.oblique[tokens[index].low], begin)
    begin -= begin > 0 and tokens[begin - 1].low in lexicon.titles  # "Me (Ana Bel), qui l'aide"
    whom = trim(passage, index, _before_time(passage, index, last))
    return as_named(memory, whom, begin) or client_of(memory, begin)


def _is_past(passage: Passage, first: int, role: int) -> bool:
    """As in "der frühere Regierungssprecher", "Norvik's former lawyer", who speaks for nobody."""
    tokens, lexicon = passage.tokens, passage.lexicon
    past = lexicon.generic if lexicon.capital_nouns else lexicon.bygone
    marks = (i + 1 for i in range(role - 1, first, -1) if tokens[i].low in lexicon.owner_marks)
    return any(token.low in past for token in tokens[next(marks, first) : role])


def _owning(memory: Memory, first: int, last: int, role: int, name: tuple[int, int]) -> str | None:
    """Whose a role is by a genitive, or a name in front of what it is for; None if not so told."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    if lexicon.capital_nouns and role < name[1] < last and tokens[name[1]].low in lexicon.links:
        found = trim(passage, name[1] + 1, last, preposition=name[1])
        return as_named(memory, found, name[0])  # "Sprecher Kai Rot vom Zoll"
    if lexicon.capital_nouns and role > first and tokens[role - 1].low in lexicon.possessives:
        return _owned(memory, first, role, name, pleads=False)  # "ihr Management (der Zeitung)"
    genitive = next((i for i in range(role - 1, first, -1) if _is_genitive(passage, i)), -1)
    if genitive <= first or not all(t.is_word for t in tokens[genitive + 1 : role]):
        return None
    inside = range(genitive - 1, first - 1, -1)
    begins = (
        i + 1
        for i in inside
        if tokens[i].low in lexicon.prepositions and not links_capitals(passage, i)
    )
    owned = trim(passage, next(begins, first), genitive)  # "a member of the club's press team"
    return as_named(memory, owned, min(first, name[0]))


def _served(
    memory: Memory, after: int, last: int, name: tuple[int, int], *, pleads: bool
) -> str | None:
    """For whom a role is that stands before: "spokesman (for X)"; None if that is not so told."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    if after >= last or after == name[0]:
        return None
    if _tells_what_for(passage, after):
        after += 2  # "le bureau de presse (de la police)"
        if after >= last or passage.tokens[after].low not in lexicon.speaks_for:
            return ""
    tokens, stop = passage.tokens, last if name[0] < after else min(last, name[0])
    sent = frozenset() if pleads else lexicon.sent_by  # a lawyer at a firm speaks for its clients
    served = lexicon.to_persons if lexicon.analytic else frozenset()  # "secretary to the mayor"
    if tokens[after].low in lexicon.speaks_for | sent | served:
        found = trim(passage, after + 1, stop, preposition=after)
        if found:
            named = beside(memory, found, last) if name == (last, last) else found
            named = after_title(memory, named, stop)
            return as_named(memory, named, min(after, name[0]))
    titled = lexicon.quoted_names and tokens[after].text in lexicon.quotes
    opens = (tokens[after].is_word or titled) and tokens[after].low not in lexicon.prepositions
    alone = name == (last, last) and after + 1 == last  # "ein Sprecher Rodes"
    other = alone or not (
        lexicon.capital_nouns and tokens[after].is_capital
    )  # "Anwalt Dr. Kai Rot"
    if not (lexicon.genitive and opens and other):
        return None
    return other_than(memory, name, trim(passage, after, stop), after)


def _tells_what_for(passage: Passage, link: int) -> bool:
    """What a desk is for, and not whose it is: "le bureau (d')enquêtes", no "du maire"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if link + 1 >= len(tokens) or tokens[link].low not in lexicon.bare_links:
        return False
    noun = tokens[link + 1]
    bare = noun.text.islower() and noun.low not in lexicon.determiners
    desk = lexicon.groups.fullmatch(tokens[link - 1].low) is not None
    return desk and bare


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
        return as_before(memory, min(first, name[0]), first, role)
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
