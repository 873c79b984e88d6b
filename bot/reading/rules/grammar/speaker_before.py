"""Who does it right before a verb, where an object may stand first: "Слухи (мэр) опроверг"."""

from bot.reading.rules.grammar import claimed
from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.somebody import is_oblique, is_somebody
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_OFFICE = 10  # tokens of an office before its bearer's name
_SOURCE = 6  # tokens of a source and where it is


def speaker_before(
    passage: Passage, first: int, last: int, *, several: bool = True
) -> NounPhrase | None:
    """Who does it, just before the verb: a name, a pronoun, or a word for a person or body.

    `several`: the verb may be one of several, so that a noun in the plural may be its subject.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if (source := _source_before(passage, first, last)) is not None:
        return source
    begin = last
    if tokens[last - 1].text in "»”" and tokens[last - 1].quote < 0:  # "компания «Исток»"
        opens = (i for i in range(last - 2, first, -1) if tokens[i].text in lexicon.quotes)
        begin = next(opens, last)
    begin = before_names(passage, first, begin, several=several)
    low = tokens[begin - 1].low if begin > first else ""
    plain = is_somebody(passage, begin - 1) or low in lexicon.pronouns
    if begin == last and (not plain or is_oblique(passage, begin - 1, several=several)):
        # Not "Слухи о сносе школы (опроверг мэр)".
        return _with_owner(passage, first, last, several=several)
    body = lexicon.bodies.fullmatch(low) is not None
    turned = () if several else lexicon.genitive_only  # "заявления оппозиции (Кремль отверг)"
    whose = low.endswith((*lexicon.spoken_to, *lexicon.oblique_endings))
    whose = whose or (body and low.endswith(turned))
    whose = whose or (body and is_oblique(passage, begin - 1, several=several))
    held = _office_before(passage, first, begin) if first < begin < last else begin
    if whose and begin < last and held == begin:
        return NounPhrase(begin, last)  # "слова соседей (Лунин отверг)"
    if held < begin - 1 and not is_bearer(passage, begin - 1):
        begin = held  # "советник президента (Инна Рей)"
    elif begin > first and (is_somebody(passage, begin - 1) or low in lexicon.pronouns):
        begin = _role_of(passage, first, begin - 1, named=begin < last)
        owned = begin > first and tokens[begin - 1].low in lexicon.possessives
        begin -= owned  # "обвинения (его адвокат назвал выдумкой)"
    elif first < begin < last:
        begin = held
    if begin == last or (begin > first and tokens[begin - 1].low in lexicon.prepositions):
        return None
    return NounPhrase(begin, last)


def before_names(passage: Passage, first: int, last: int, *, several: bool) -> int:
    """Back over the name that ends before `last`, and over the one that is joined to it.

    `several`: two may do it, "Глеб Рудин и Анна Белова".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    begin = last
    while begin > first and (
        names.is_name(passage, begin - 1)
        or (begin < last and tokens[begin - 1].low in lexicon.name_links)
    ):
        begin -= 1
    joined = several and begin < last and begin - 2 > first
    if joined and tokens[begin - 1].low in lexicon.conjunctions - lexicon.both_not:
        other = before_names(passage, first, begin - 1, several=False)
        return other if other < begin - 1 else begin
    return begin


def _source_before(passage: Passage, first: int, last: int) -> NounPhrase | None:
    """A source and where it is, just before the verb: "(слухи) источник в порту (опроверг)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(last - 3, max(first, last - _SOURCE) - 1, -1):
        if not lexicon.free_order or not tokens[index].is_word:
            return None
        led = tokens[index + 1].low in lexicon.seats
        if led and lexicon.anonymous.fullmatch(tokens[index].low):
            turned = tokens[index].low.endswith((*lexicon.owned, *lexicon.oblique_endings))
            return None if turned else NounPhrase(index, last)
    return None


def _office_before(passage: Passage, first: int, name: int) -> int:
    """Where a name's office begins past whose it is: "представитель завода «Азот» (Инна Рей)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    owned = (*lexicon.owned, *lexicon.oblique_endings)
    inside = False
    for index in range(name - 1, max(first, name - _OFFICE) - 1, -1):
        token, field = tokens[index], tokens[index - 1].low in lexicon.office_of
        if field or token.low in lexicon.office_of or names.numbers_body(passage, index):
            continue  # "советник по культуре", "директор школы № 14", "командир 9-го батальона"
        if not token.is_word:
            closes = any(token.text in closers for closers in lexicon.quotes.values())
            if token.quote >= 0 or not (closes or token.text in lexicon.quotes):
                break
            inside = closes and not inside
        elif is_bearer(passage, index):
            led = index > 0 and tokens[index - 1].low in lexicon.prepositions
            return name if led or inside else _with_age(passage, index)
        elif not (inside or token.is_capital or token.low.endswith(owned)):
            attribute = token.low.endswith(lexicon.qualifying_subject) and index > first
            return index if attribute and index < name - 1 else name  # "бывший замминистра"
    return name


def _with_age(passage: Passage, index: int) -> int:
    """With the age before an office: "(51-летний) водитель"."""
    begin = index - 3
    aged = begin >= 0 and passage.lexicon.of_age.match(passage.low, passage.tokens[begin].start)
    return begin if aged else index


def _with_owner(passage: Passage, first: int, last: int, *, several: bool) -> NounPhrase | None:
    """A person or body with a noun that tells whose: "(подтвердил аварию) глава района"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    owned = (*lexicon.owned, *lexicon.oblique_endings)
    for index in range(last - 1, max(first, last - 1 - claimed.BARE) - 1, -1):
        if not lexicon.free_order or tokens[index].quote >= 0 or not tokens[index].is_word:
            return None
        if is_somebody(passage, index) and not is_oblique(passage, index, several=several):
            leads = index > first and tokens[index - 1].low in lexicon.prepositions
            return None if leads else NounPhrase(index, last)
        if not (tokens[index].low.endswith(owned) or lexicon.bodies.fullmatch(tokens[index].low)):
            return None
    return None


def _role_of(passage: Passage, first: int, owner: int, *, named: bool) -> int:
    """Where a role begins whose owner stands before a verb: "пресс-секретарь завода".

    `named`: a name follows, so that the owner may have any office: "директор завода Иван Петров".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.persons.fullmatch(tokens[owner].low):
        return owner
    for index in range(owner, max(first, owner - claimed.BARE) - 1, -1):
        low = tokens[index].low
        held = named or (index == owner - 1 and is_bearer(passage, index))  # "мэр города"
        if lexicon.roles.fullmatch(low) or (held and lexicon.persons.fullmatch(low)):
            return index
        if tokens[index].low in passage.lexicon.prepositions or not tokens[index].is_word:
            break
    return owner
