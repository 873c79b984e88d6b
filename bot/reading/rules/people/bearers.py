"""Which words of a noun phrase are the name of who speaks, and no client's or owner's."""

from string import ascii_letters

from bot.reading.rules.languages.particles import PARTICLES
from bot.reading.rules.people.heads import is_described_person, is_head
from bot.reading.rules.people.places import before_place, past_place
from bot.reading.rules.people.pressed import behind_body, is_of_body
from bot.reading.rules.people.runs import after_genitive, is_office, opens_with_trade
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.particles import after_particles
from bot.reading.rules.text.segments import Passage

_TWO_NAMES = 4  # words of two full names
_HEAD = 2  # words in which a desk is named


def names_two(passage: Passage, first: int, last: int) -> bool:
    """Two speakers: "Mr. Grassley and Mr. Leahy"."""
    tokens, conjunctions = passage.tokens, passage.lexicon.conjunctions
    joints = (i for i in range(first + 1, last) if tokens[i].low in conjunctions)
    return any(is_name(passage, i - 1) and not _is_other_office(passage, i + 1) for i in joints)


def _is_other_office(passage: Passage, index: int) -> bool:
    """Another office of the same person: "el portavoz de la Junta y (consejero de) Obras"."""
    lexicon, office = passage.lexicon, passage.tokens[index : index + _HEAD]
    held = len(office) == _HEAD and lexicon.persons.fullmatch(office[0].low) is not None
    return held and office[1].low in lexicon.speaks_for


def name_in(passage: Passage, first: int, last: int) -> tuple[int, int] | None:
    """The person's name in a noun phrase: its last run of capitals, if that is its head."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = _past_party(passage, first, last)
    end = _before_bracket(passage, first, last)
    if lexicon.genitive and not lexicon.capital_nouns:
        end = before_place(passage, first, end)
    end = _before_house(passage, first, end)
    if lexicon.capital_nouns:
        end = _before_belonging(passage, first, end)
    capital = _capitals_before(passage, first, end)
    begin = _past_titles(passage, capital, end)
    titled = begin > capital  # "Der Minister Karl Abt"
    begin += opens_with_trade(passage, begin, end)
    if lexicon.capital_nouns:
        offices = (i for i in range(end - 2, begin - 1, -1) if is_office(passage, i))
        office = next(offices, -1)
        plain = tokens[first].low in lexicon.determiners and not titled
        plain = plain and not is_described_person(passage, first, begin, end)
        if office < 0 and (end - begin < 2 or plain):
            return None
        if lexicon.roles.fullmatch(tokens[end - 1].low):
            return None  # "Harls Anwalt"
        begin = office + 1 if office >= 0 else begin
    elif lexicon.genitive:
        begin = past_place(passage, first, after_genitive(passage, begin, end), end)
        if end - begin == 1 and begin > first and is_acronym(tokens[begin].text):
            return None  # "в управлении МВД"
    if (pressed := behind_body(passage, first, begin, end)) >= 0:
        return pressed, end
    if begin >= end or not is_name(passage, begin) or _is_client(passage, first, begin):
        return None
    if is_of_body(passage, first, begin):
        return None
    alone = end - begin == 1 and is_office(passage, begin) and is_office(passage, begin - 1)
    if alone and tokens[first].low in lexicon.definite:
        return None  # "the Attorney General"
    if _is_role(passage, begin, end):
        return None
    if end - begin == 1 and _is_country(passage, first, begin):
        return None  # "Глава МИД Ларсонии"
    begin = _past_owner(passage, first, begin, end)
    return (begin, end) if begin == first or is_head(passage, first, begin, end) else None


def _before_house(passage: Passage, first: int, last: int) -> int:
    """Where a name ends before what its bearer belongs to: "Sgt Al Bell of the fire brigade"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.genitive or lexicon.capital_nouns or not tokens[first].is_capital:
        return last
    end = next((i for i in range(first, last) if not _in_name(passage, i)), last)
    begin = _past_titles(passage, first, end)
    titled = first < begin < end
    if (
        end == last
        or tokens[end].low not in lexicon.prepositions
        or not (titled or end - begin > 1)
    ):
        return last
    words = passage.low[tokens[begin].start : tokens[end - 1].end]
    kinds = (lexicon.bodies, lexicon.outlets, lexicon.persons, lexicon.documents, lexicon.plural)
    return last if any(kind.search(words) for kind in kinds) else end


def _past_party(passage: Passage, first: int, last: int) -> int:
    """Past an office and its party before a name: "la députée (LR) (Anne Colin)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = range(first + 1, last - 1) if lexicon.adjectives_behind else ()
    closing = next((i for i in inside if tokens[i].text == ")"), -1)
    named = closing > 0 and all(is_name(passage, i) for i in range(closing + 1, last))
    plain = named and not any(is_name(passage, i) for i in range(first, closing - 2))
    return closing + 1 if plain else first


def _before_bracket(passage: Passage, first: int, last: int) -> int:
    """Where a noun phrase ends without what stands in brackets at its end."""
    if passage.tokens[last - 1].text != ")":
        return last
    opens = (i for i in range(last - 1, first, -1) if passage.tokens[i].text == "(")
    return next(opens, last)


def _before_belonging(passage: Passage, first: int, end: int) -> int:
    """Where a name ends before the body its bearer belongs to: "Anna Roth (vom Zoll)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first + _HEAD, end - 1):
        if tokens[index].low not in lexicon.links or not is_name(passage, index - 1):
            continue
        begin = index - _HEAD
        office = begin > first and is_office(passage, begin - 1)
        named = is_name(passage, begin) and not is_office(passage, begin)
        named = named and not lexicon.bodies.fullmatch(tokens[begin].low)
        after = tokens[index + 1]
        place = tokens[index].low in PARTICLES and after.is_capital  # "Lisa Marie von Olm"
        place = place and not lexicon.bodies.fullmatch(after.low)
        if named and (office or begin == first) and not place:
            return index
    return end


def _capitals_before(passage: Passage, first: int, end: int) -> int:
    """Where the run of capitals begins that ends at a token."""
    begin = end
    cyrillic = end > first and "Ѐ" <= passage.tokens[end - 1].text[0] <= "ӿ"
    while begin > first and _in_name(passage, begin - 1):
        if cyrillic and passage.tokens[begin - 1].text[0] in ascii_letters:
            break  # a firm in Latin letters: "основатель Nexio Олег Лунин"
        begin -= 1
    while begin < end and passage.tokens[begin].text == ".":
        begin += 1
    return begin


def _past_titles(passage: Passage, begin: int, end: int) -> int:
    """Past the last title in a run of capitals: "President Mr. (Al Bell)"."""
    tokens, titles = passage.tokens, passage.lexicon.titles
    for index in range(end - 2, begin - 1, -1):
        title = tokens[index - 1] if tokens[index].text == "." else tokens[index]
        particle = title.text in PARTICLES  # no "Del." of a delegate in "Ana del Toro"
        house = index > begin and passage.lexicon.bodies.fullmatch(tokens[index + 1].low)
        if title.low in titles and not (particle or house):  # no "Marlow General Hospital"
            return index + 1
    return begin


def _is_role(passage: Passage, begin: int, end: int) -> bool:
    """As in "Portavoces del Ministerio": the capital is the sentence's, and no name begins."""
    tokens, lexicon = passage.tokens, passage.lexicon
    opens = any(sentence.first == begin for sentence in passage.sentences)
    linked = begin + 1 < end and tokens[begin + 1].low in lexicon.speaks_for
    return opens and linked and lexicon.roles.fullmatch(tokens[begin].low) is not None


def _past_owner(passage: Passage, first: int, begin: int, end: int) -> int:
    """Where the name begins in "адвокат директора «Искры» Ильи Лунина Олег Котов"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.free_order and end - begin == _HEAD and first < begin:  # "сын Ганина Пётр"
        given, owner = tokens[begin + 1].low, tokens[begin].low
        return begin + (given in lexicon.male_names and owner.endswith(lexicon.owned))
    if not lexicon.genitive or lexicon.capital_nouns or end - begin != _TWO_NAMES:
        return begin
    head = passage.low[tokens[first].start : tokens[begin].start]
    return begin + _TWO_NAMES // 2 if lexicon.roles.search(head) else begin


def _is_country(passage: Passage, first: int, name: int) -> bool:
    """A name in the genitive behind an acronym, which is what an office is of."""
    tokens, lexicon = passage.tokens, passage.lexicon
    behind = name - first > 1 and is_acronym(tokens[name - 1].text)
    return behind and lexicon.genitive and tokens[name].low.endswith(lexicon.genitive_only)


def is_acronym(text: str) -> bool:
    """Capitals alone, and more than an initial."""
    return text.isupper() and len(text) > 1


def _is_client(passage: Passage, first: int, name: int) -> bool:
    """As in "lawyers for the banker Al Bell", "a spokesman for Mr Bell": the client's name."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if _is_kins(passage, first, name):
        return True
    for index in range(first + 1, name):
        low = tokens[index].low
        if low not in lexicon.speaks_for | lexicon.to_persons or low in lexicon.titles:
            continue
        before = passage.low[tokens[first].start : tokens[index - 1].end]
        between = passage.low[tokens[index].end : tokens[name].start]
        if low in lexicon.to_persons and lexicon.kept_roles.search(before):
            return True  # "aides to Mayor Bell"
        role = lexicon.roles.search(before) or lexicon.kept_roles.search(before)
        if not role or low not in lexicon.speaks_for:
            continue
        titled = any(t.low in lexicon.titles for t in tokens[index + 1 : name])
        bodies = (lexicon.bodies, *lexicon.kinds) if not lexicon.genitive else ()
        titled = titled or any(kind.search(between) for kind in bodies)
        if titled or lexicon.persons.search(between) or not between.strip():
            return True
        trade = not lexicon.genitive and tokens[index + 1].low not in lexicon.determiners
        if trade or is_acronym(tokens[name].text):
            return True  # "the agent for quarterback Al Bell", "a spokesman for the rebel ARM"
    return False


def _is_kins(passage: Passage, first: int, name: int) -> bool:
    """As in "the widow of the painter Al Bell": it is the painter's name."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.genitive or not lexicon.persons.fullmatch(tokens[name - 1].low):
        return False
    of = name - 2
    of -= of > first and tokens[of].low in lexicon.articles and tokens[of].low not in lexicon.links
    if of <= first or tokens[of].low not in lexicon.links:
        return False
    before = passage.low[tokens[first].start : tokens[of - 1].end]
    return lexicon.persons.search(before) is not None


def _in_name(passage: Passage, index: int) -> bool:
    token = passage.tokens[index]
    if is_name(passage, index) or (token.is_capital and len(token.text) == 1):
        return True
    if token.text == "." and index:
        before = passage.tokens[index - 1]
        return before.low in passage.lexicon.abbreviations or len(before.text) == 1
    linked = index - 1 if index and after_particles(passage, index - 1) > index else index
    after = after_particles(passage, linked)
    return (
        after > index
        and linked > 0
        and (passage.tokens[after].is_capital and passage.tokens[linked - 1].is_capital)
    )
