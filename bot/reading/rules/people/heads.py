"""Capitals before a name that are the head of an office or a house, and no part of the name."""

from bot.reading.rules.people.runs import is_office
from bot.reading.rules.text.names import is_name, opens_full_name
from bot.reading.rules.text.segments import Passage

_NOUN = 2  # tokens in which the noun of a description stands
_FULL = 2  # words of a given name and a surname
_HOW = 3  # words of how somebody is: "50 Jahre alte"
_AGE_MARKS = frozenset("-‑")  # in "50-летний"
_WHOLE = 3  # words of a trade with a full name


def is_head(passage: Passage, first: int, begin: int, end: int) -> bool:
    """Behind the words before it, a name is who speaks: "the mayor Al Bell", not "of Al Bell"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[begin - 1]
    if lexicon.capital_nouns and _is_owned_office(passage, first, begin):
        return False
    if before.low in lexicon.titles or before.text == "." or is_office(passage, begin - 1):
        return True
    if is_described_person(passage, first, begin, end) or _is_bare_trade(passage, first, begin):
        return True
    if before.low in lexicon.prepositions or before.low in lexicon.determiners:
        return False
    owns = before.low in lexicon.owner_marks
    if owns and end - begin > 1 and _may_own(passage, begin - 2):
        return not _has_body(passage, begin, end)  # "the agency's Al Bell"
    named_firm = before.quote >= 0 or before.text in "»”"  # "глава завода «Заря» Олег Лунин"
    if owns or not (before.is_word or (lexicon.quoted_names and named_firm)):
        return False
    if _is_of_body(passage, first, begin - 1):
        return False
    head = passage.low[tokens[first].start : tokens[begin].start].strip()
    owned = lexicon.genitive and end - begin > 1 and lexicon.roles.search(head)
    whence = lexicon.free_order and lexicon.stand_ins.search(head)  # "британка Эмма Колин"
    trade = end - begin > 1 and is_trade(passage, first, begin)
    trade = trade or (lexicon.adjectives_behind and lexicon.clients.search(head) is not None)
    return bool(owned or whence or trade or lexicon.persons.search(head))


def is_trade(passage: Passage, first: int, begin: int) -> bool:
    """A noun alone between an article and a full name, and none for a thing: "el mago Luis Rey"."""
    tokens, lexicon, noun = passage.tokens, passage.lexicon, passage.tokens[begin - 1]
    if not lexicon.adjectives_behind or begin - first != _NOUN or not noun.text.islower():
        return False
    things = (
        lexicon.named_after,
        lexicon.bodies,
        lexicon.outlets,
        lexicon.parties,
        lexicon.documents,
    )
    known = any(kind.fullmatch(noun.low) for kind in (*things, lexicon.abstract, *lexicon.kinds))
    return tokens[first].low in lexicon.singular and not known and noun.low not in lexicon.nouns


def _is_bare_trade(passage: Passage, first: int, begin: int) -> bool:
    """A noun without an article before a given name: "(said) bowler Al Bell"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first += tokens[first].low in lexicon.generic and first + 1 < begin
    if not lexicon.analytic or begin - first > _NOUN or not opens_full_name(passage, begin):
        return False
    closed = lexicon.prepositions | lexicon.determiners | lexicon.conjunctions | lexicon.times
    nouns = (lexicon.bodies, lexicon.outlets, lexicon.documents, *lexicon.kinds)
    words = [token.low for token in tokens[first:begin]]
    small = all(token.text.islower() for token in tokens[first:begin])
    told = any(low in closed or any(kind.fullmatch(low) for kind in nouns) for low in words)
    return small and not told and not words[-1].endswith(lexicon.plural_endings)


def is_described_person(passage: Passage, first: int, begin: int, end: int) -> bool:
    """A full name behind how its bearer is: "the outgoing (Ana Bell)", "50-летний (Олег Дин)".

    That it is somebody's tells a known given name or, where cases are free, the adjective's.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    article = tokens[first].low in lexicon.definite
    inside = range(first + article, begin)
    if end - begin != _FULL or not (article or lexicon.free_order) or not 0 < len(inside) <= _HOW:
        return False
    known = tokens[begin].low in lexicon.given
    if lexicon.free_order:
        ends = (*lexicon.qualifying, *lexicon.qualifying_subject)
        known = tokens[begin - 1].low.endswith(ends)
    closed = lexicon.prepositions | lexicon.determiners | lexicon.conjunctions
    nouns = (lexicon.bodies, *lexicon.kinds)
    plain = all(tokens[i].is_word or tokens[i].text in _AGE_MARKS for i in inside)
    lows = [tokens[i].low for i in inside]
    return (
        known
        and plain
        and not any(low in closed or any(kind.fullmatch(low) for kind in nouns) for low in lows)
    )


def is_trade_with_name(passage: Passage, first: int, last: int) -> bool:
    """One word in small letters, a given name and a surname, and nothing else."""
    named = last - first == _WHOLE and all(is_name(passage, i) for i in range(first + 1, last))
    lexicon, token = passage.lexicon, passage.tokens[first]
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.subordinators
    return named and token.text.islower() and token.low not in closed


def _is_house(passage: Passage, index: int) -> bool:
    """A common noun for a body: "the agency"."""
    lexicon, token = passage.lexicon, passage.tokens[index]
    kinds = (lexicon.bodies, lexicon.own_house)
    return not token.is_capital and any(kind.fullmatch(token.low) for kind in kinds)


def _may_own(passage: Passage, index: int) -> bool:
    """A body or a team by its kind or its name: "the agency", "Labour"."""
    named = passage.lexicon.analytic and passage.tokens[index].is_capital
    return named or _is_house(passage, index)


def _has_body(passage: Passage, first: int, last: int) -> bool:
    lexicon = passage.lexicon
    words = passage.low[passage.tokens[first].start : passage.tokens[last - 1].end]
    kinds = (lexicon.bodies, lexicon.outlets, lexicon.documents, *lexicon.kinds)
    return any(kind.search(words) for kind in kinds)


def _is_owned_office(passage: Passage, first: int, begin: int) -> bool:
    """As in "ein Vertrauter der neuen Ministerin Anna Roth": who is named is not who speaks."""
    tokens = passage.tokens
    index = begin - 2
    while index > first and tokens[index].text.islower():
        if tokens[index].low in passage.lexicon.links:
            return is_office(passage, begin - 1)
        index -= 1
    return False


def _is_of_body(passage: Passage, first: int, index: int) -> bool:
    """As in "portavoz de la aerolínea Volar": what follows names the airline."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[index].low
    kinds = (lexicon.bodies, lexicon.outlets, *lexicon.kinds)
    if not any(kind.fullmatch(low) for kind in kinds):
        return False
    before = range(max(first, index - 2), index)
    return any(tokens[i].low in lexicon.speaks_for and i > first for i in before)


def is_desk(passage: Passage, first: int, last: int) -> bool:
    """As in "пресс-служба мэра Олега Лунина": no person, whoever is named behind."""
    tokens, lexicon = passage.tokens, passage.lexicon
    desk = lexicon.desks.search(passage.low, tokens[first].start, tokens[last - 1].end)
    heads = desk is not None and desk.start() < tokens[min(first + _NOUN, last) - 1].end
    low = tokens[first].low
    head_of = (
        lexicon.genitive and lexicon.persons.fullmatch(low) and not lexicon.desks.fullmatch(low)
    )
    return heads and not head_of


def lone_surname(passage: Passage, first: int, last: int) -> tuple[int, int] | None:
    """A name of one word where all nouns have capitals: "Der Präsident des Verbands, (Abt),"."""
    lexicon, token = passage.lexicon, passage.tokens[first]
    if not lexicon.capital_nouns or last - first > 1 or not token.is_capital or token.quote >= 0:
        return None
    people = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural, lexicon.parties)
    kinds = (*people, lexicon.bodies, lexicon.abstract, lexicon.claims, *lexicon.kinds)
    noun = token.text.isupper() or any(kind.search(token.low) for kind in kinds)
    return None if noun else (first, last)
