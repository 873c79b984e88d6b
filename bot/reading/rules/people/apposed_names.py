"""Whose name stands beside the description of a speaker: "the owner, Ana Bell, 50, ..."."""

from bot.reading.rules.people.bearers import is_acronym, name_in, names_two
from bot.reading.rules.people.heads import (
    is_described_person,
    is_trade_with_name,
    lone_surname,
)
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_HEAD = 2  # words in which a desk is named


def apposed_name(passage: Passage, found: NounPhrase, *, before: bool) -> tuple[int, int] | None:
    """As in "the owner, Ana Bell, 50, ...": a name stands beside the description of one.

    `before`: the verb follows, so that the name can be that of no other subject.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    again = lexicon.role_again.match(passage.low, tokens[found.first].start) is not None
    if found.extra is None or (tokens[found.first].low in lexicon.pronouns and not again):
        return None
    first, last = found.extra
    last = next((i for i in range(first, last) if tokens[i].text in {",", "("}), last)
    if lexicon.analytic:  # "The club's lawyer, Nina Stone (of Stone & Co), said"
        firms = (i for i in range(first + 2, last) if tokens[i].low in lexicon.links)
        last = next((i for i in firms if all(is_name(passage, n) for n in range(first, i))), last)
    if first >= last or names_two(passage, found.first, found.last):
        return None
    if (called := _known_as(passage, first, last)) is not None:
        return called
    head = passage.low[tokens[found.first].start : tokens[found.last - 1].end]
    human = again or lexicon.persons.search(head) or lexicon.roles.search(head)
    low = tokens[first].low
    name = name_in(passage, first, last)
    if (
        name is None
        and low in lexicon.articles
        and all(is_name(passage, i) for i in range(first + 1, last))
    ):
        name = (first + 1, last)  # "Le transporteur, les Cars Molin, ..."
    name = name or (lone_surname(passage, first, last) if human else None)
    if name is None and lexicon.free_order and is_trade_with_name(passage, first, last):
        return first + 1, last  # "Одна из студенток, первокурсница Ольга Дин,"
    if name is None or name[1] != last or name[0] == last:
        return None
    noun = found.first + (tokens[found.first].low in lexicon.determiners)
    alone = noun + 1 >= found.last or tokens[noun + 1].low in lexicon.links
    alone = alone or lexicon.free_order  # "Семья погибшего, Ильи Лунина,"
    if alone and lexicon.parties.fullmatch(tokens[noun].low):
        return None  # "The family of the dead man, Al Bell,"
    if lexicon.groups.search(head) and name != (last - 1, last):
        return None  # a team's name may stand beside it, a person is whom it is around
    if _is_house_of_role(passage, found, name) or _is_where_from(passage, first, name):
        return None
    if any(token.low in lexicon.by for token in tokens[first : name[0]]):
        return None  # "La famille, défendue par Me Ana Bel, ..."
    held = lexicon.roles.search(head) and any(
        t.low in lexicon.speaks_for for t in tokens[found.first : found.last]
    )
    if held and name[1] - name[0] == 1 and lexicon.analytic:
        return None  # "a spokesman for the plant's owner, Solveta,"
    titled = (human or (lexicon.analytic and before)) and low in lexicon.titles
    single = tokens[found.first].low in lexicon.singular
    single = single or tokens[found.last - 2].low in lexicon.owner_marks
    beside = passage.low[tokens[first].start : tokens[name[0]].start]
    office = lexicon.persons.search(beside)
    if lexicon.free_order:  # "Агент певца, британка Эмма Колин,"
        office = office or lexicon.stand_ins.search(beside)
    known = is_name(passage, first) and (human or (before and name[0] == first))
    known = known or is_described_person(passage, first, *name)
    return name if titled or single or known or office else None


def _is_where_from(passage: Passage, first: int, name: tuple[int, int]) -> bool:
    """As in "Водитель, житель Орла,": one word in the genitive behind a man's trade."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin, end = name
    if not lexicon.free_order or end - begin != 1 or begin == first:
        return False
    man = not tokens[begin - 1].low.endswith(tuple(lexicon.women))
    return man and tokens[begin].low.endswith(lexicon.owned)


def _known_as(passage: Passage, first: int, last: int) -> tuple[int, int] | None:
    """The name that closes "a former dancer identified only as Ana Bell"."""
    tokens = passage.tokens
    leads = passage.lexicon.known_as.search(passage.low, tokens[first].start, tokens[last - 1].end)
    begin = next((i for i in range(first, last) if leads and tokens[i].start >= leads.end()), last)
    named = begin < last and all(is_name(passage, i) for i in range(begin, last))
    return (begin, last) if named else None


def _is_house_of_role(passage: Passage, found: NounPhrase, name: tuple[int, int]) -> bool:
    """As in "a spokesman for the brewer, Nordbrau": a firm is named beside, and not he."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first, last = found.first, found.last
    role = lexicon.roles.search(passage.low, tokens[first].start, tokens[last - 1].end)
    by_case = lexicon.genitive and not lexicon.capital_nouns  # whose it is: no word leads to it
    if role is None or by_case or last - first <= _HEAD or found.extra is None:
        return False
    behind = [i for i in range(first, last) if tokens[i].start >= role.end()]
    houses = (lexicon.own_house, *lexicon.kinds)
    house = any(kind.fullmatch(tokens[i].low) for i in behind[1:] for kind in houses)
    of = bool(behind) and tokens[behind[0]].low in lexicon.speaks_for | lexicon.articles
    if not (of and house):
        return False
    begin = found.extra[0]
    beside = passage.low[tokens[begin].start : tokens[name[0]].start]
    if tokens[begin].low in lexicon.titles or lexicon.persons.search(beside):
        return False  # "Le porte-parole de l'armée, le colonel Paul Roy, ..."
    named = tokens[name[0] : name[1]]
    words = passage.low[named[0].start : named[-1].end]
    told = any(kind.search(words) for kind in (lexicon.bodies, *houses))
    told = told and named[0].low not in lexicon.given  # "Jean Port"
    told = told or any(is_acronym(token.text) for token in named)
    return told or len(named) == 1 or tokens[begin].low in lexicon.articles
