"""Who speaks: the name in a noun phrase, or whom a pronoun or a description stands for."""

from bot.reading.rules.descriptions import described_speaker, role_words
from bot.reading.rules.kinds import house_speaking
from bot.reading.rules.memory import (
    Memory,
    Run,
    Speaker,
    after_genitive,
    after_particles,
    institutions_before,
    is_person,
    latest_persons,
    learn_gender,
    name_words,
    people_before,
    person_of,
    remember,
    salient,
    text_of,
)
from bot.reading.rules.names import NounPhrase, is_name
from bot.reading.rules.principals import client_of, principal_of
from bot.reading.rules.segments import Passage

_HEAD = 2  # words in which a desk is named

__all__ = ["Memory", "Run", "Speaker", "is_person", "remember", "resolve", "text_of", "unnamed"]


def resolve(memory: Memory, found: NounPhrase, at: int) -> Speaker:
    """The speaker that a noun phrase names, by name if the text gives one.

    Args:
        memory: the names of the text; what is learnt from this phrase is added.
        found: the noun phrase.
        at: the cue's first token; names after it are not looked at.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    first, last = found.first, found.last
    start, end = tokens[first].start, tokens[last - 1].end
    low = tokens[first].low
    whole = passage.low[start:end]  # "este último" is one pronoun of two words
    low = whole if whole in lexicon.pronouns else low
    if low == whole and (low in lexicon.pronouns or low in lexicon.oblique):
        kind = lexicon.pronouns.get(low, lexicon.oblique.get(low, ""))
        if not kind:  # I, we, one: the text does not say who
            return Speaker("", "", start, end)
        resolved = _pronoun(memory, kind, min(at, first))
        if resolved is None:
            return Speaker(passage.text[start:end] if kind else "", "", start, end)
        return Speaker(resolved.name, resolved.principal, start, end)
    if (
        last - first == 1
        and low in lexicon.demonstratives
        and lexicon.gendered.get(low) in ("m", "f")
    ):
        pointed = _pronoun(memory, lexicon.gendered[low], min(at, first))
        if pointed is not None:
            return Speaker(pointed.name, pointed.principal, start, end)
    if last - first == 1 and low in lexicon.possessives:  # "in her view"
        return unnamed(memory, at)
    if (
        low in lexicon.gendered
        and first + 1 < last
        and lexicon.aged.fullmatch(passage.low[tokens[first + 1].start : end])
    ):
        known = _pronoun(memory, lexicon.gendered[low], min(at, first))
        if known is not None:
            return Speaker(known.name, known.principal, start, end)
    name = None if _joins(passage, first, last) else _name(passage, first, last)
    if name is not None and (_is_desk(passage, first, last) or _is_owner(memory, first, name, at)):
        name = None
    described = (first, last)
    if name is None and last - first == 1 and _is_surname(memory, low):
        name = (first, last)
    if name is None and found.extra is not None:
        name = _apposed_name(passage, found, before=found.extra[1] <= at)
    elif found.extra is not None:
        described = (first, found.extra[1])
    house = house_speaking(memory, found) if name is None else ""
    if house:
        return Speaker(house, "", start, end, house)
    if name is None:
        return described_speaker(memory, found, start, end)
    speaker = Speaker(text_of(passage, *name), "", start, end)
    person = person_of(memory, name)
    learn_gender(passage, person, first, name[0])
    pieces = [(first, last)] + ([found.extra] if found.extra else [])
    for piece in pieces:
        person.roles |= role_words(passage, *piece, name)
        speaker.principal = speaker.principal or principal_of(memory, *piece, name)
    if not speaker.principal and name[0] == first and name[1] == last and not found.extra:
        speaker.principal = person.principal
    title = tokens[name[0] - (name[0] > first)].low
    if lexicon.advocates.fullmatch(title):
        person.roles.add(title)
        if not (speaker.principal or person.principal):
            speaker.principal = client_of(memory, first)
    person.principal = speaker.principal or person.principal
    speaker.name = person.name
    speaker.described = text_of(passage, *described)
    return speaker


def _is_surname(memory: Memory, low: str) -> bool:
    """One of the persons named in full before bears it, where all nouns are capitalised."""
    return memory.passage.lexicon.capital_nouns and any(
        low in person.words and len(person.words) > 1 for person in latest_persons(memory)
    )


def _joins(passage: Passage, first: int, last: int) -> bool:
    """Two speakers: "Mr. Grassley and Mr. Leahy"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    return any(
        tokens[i].low in lexicon.conjunctions and is_name(passage, i - 1)
        for i in range(first + 1, last)
    )


def _apposed_name(passage: Passage, found: NounPhrase, *, before: bool) -> tuple[int, int] | None:
    """As in "the owner, Ana Bell, 50, ...": a name stands beside the description of one.

    `before`: the verb follows, so that the name can be that of no other subject.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if found.extra is None or tokens[found.first].low in lexicon.pronouns:
        return None
    first, last = found.extra
    last = next((i for i in range(first, last) if tokens[i].text in {",", "("}), last)
    if first >= last or _joins(passage, found.first, found.last):
        return None
    head = passage.low[tokens[found.first].start : tokens[found.last - 1].end]
    if lexicon.groups.search(head):
        return None
    human = lexicon.persons.search(head) or lexicon.roles.search(head)
    low = tokens[first].low
    name = _name(passage, first, last)
    if name is None or name[1] != last:
        return None
    titled = human and low in lexicon.titles
    single = tokens[found.first].low in lexicon.singular or tokens[found.last - 2].low == "'s"
    office = lexicon.persons.search(passage.low[tokens[first].start : tokens[name[0]].start])
    known = is_name(passage, first) and (human or (before and name[0] == first))
    return name if titled or single or known or office else None


def _name(passage: Passage, first: int, last: int) -> tuple[int, int] | None:
    """The person's name in a noun phrase: its last run of capitals, if that is its head."""
    tokens, lexicon = passage.tokens, passage.lexicon
    stop = last
    if tokens[stop - 1].text == ")":
        opening = stop - 1
        while opening > first and tokens[opening].text != "(":
            opening -= 1
        if opening > first:
            stop = opening
    end = stop
    begin = end
    while begin > first and _in_name(passage, begin - 1):
        begin -= 1
    while begin < end and tokens[begin].text == ".":
        begin += 1
    for index in range(end - 2, begin - 1, -1):
        if tokens[index].low in lexicon.titles or tokens[index].text == ".":
            if tokens[index].text == "." and tokens[index - 1].low not in lexicon.titles:
                continue
            begin = index + 1
            break
    if lexicon.capital_nouns:
        for index in range(end - 2, begin - 1, -1):
            if lexicon.persons.fullmatch(tokens[index].low) or lexicon.roles.fullmatch(
                tokens[index].low
            ):
                begin = index + 1
                break
        else:
            if end - begin < 2 or tokens[first].low in lexicon.determiners:
                return None
    if lexicon.genitive and not lexicon.capital_nouns:
        begin = after_genitive(passage, begin, end)
        if end - begin == 1 and begin > first and _is_acronym(tokens[begin].text):
            return None  # "в управлении МВД"
    if begin >= end or not is_name(passage, begin) or _is_client(passage, first, begin):
        return None
    if begin == first:
        return (begin, end)
    before = tokens[begin - 1]
    if before.low in lexicon.titles or before.text == "." or lexicon.persons.fullmatch(before.low):
        return (begin, end)
    if lexicon.roles.fullmatch(before.low):
        return (begin, end)
    head = passage.low[tokens[first].start : tokens[begin].start].strip()
    if before.low in lexicon.prepositions or before.low in lexicon.determiners:
        return None
    named_firm = before.quote >= 0 or before.text in "»”"  # "глава завода «Заря» Олег Лунин"
    if before.low == "'s" or not (before.is_word or (lexicon.quoted_names and named_firm)):
        return None
    if _is_of_body(passage, first, begin - 1):
        return None
    owned = lexicon.genitive and end - begin > 1 and lexicon.roles.search(head)
    return (begin, end) if owned or lexicon.persons.search(head) else None


def _is_desk(passage: Passage, first: int, last: int) -> bool:
    """As in "пресс-служба мэра Олега Лунина": no person, whoever is named behind."""
    tokens = passage.tokens
    head = passage.low[tokens[first].start : tokens[min(first + _HEAD, last) - 1].end]
    return passage.lexicon.desks.search(head) is not None


def _is_owner(memory: Memory, first: int, name: tuple[int, int], at: int) -> bool:
    """As in "защитник Котова заявил": a name in the genitive, of whom the role is held for."""
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    begin, end = name
    if not lexicon.genitive or lexicon.capital_nouns or end - begin != 1 or begin == first:
        return False
    low = tokens[begin].low
    if not lexicon.roles.fullmatch(tokens[begin - 1].low) or not low.endswith(lexicon.owned):
        return False
    known = name_words(memory.passage, begin, end)
    return tokens[at].low.endswith(lexicon.masculine) or any(
        known <= person.words for person in people_before(memory, first)
    )


def _is_acronym(text: str) -> bool:
    return text.isupper() and len(text) > 1


def _is_of_body(passage: Passage, first: int, index: int) -> bool:
    """As in "portavoz de la aerolínea Volar": what follows names the airline."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[index].low
    if not (lexicon.bodies.fullmatch(low) or lexicon.outlets.fullmatch(low)):
        return False
    before = range(max(first, index - 2), index)
    return any(tokens[i].low in lexicon.speaks_for and i > first for i in before)


def _is_client(passage: Passage, first: int, name: int) -> bool:
    """As in "lawyers for the banker Al Bell", "a spokesman for Mr Bell": the client's name."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first + 1, name):
        if tokens[index].low not in lexicon.speaks_for or tokens[index].low in lexicon.titles:
            continue
        before = passage.low[tokens[first].start : tokens[index - 1].end]
        between = passage.low[tokens[index].end : tokens[name].start]
        if not lexicon.roles.search(before):
            continue
        titled = any(t.low in lexicon.titles for t in tokens[index + 1 : name])
        titled = titled or bool(not lexicon.genitive and lexicon.bodies.search(between))
        if titled or lexicon.persons.search(between) or not between.strip():
            return True
    return False


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


def _pronoun(memory: Memory, kind: str, at: int) -> Speaker | None:
    """Whom a pronoun before token `at` stands for."""
    if kind == "p":
        return Speaker(memory.plural) if memory.plural else None
    if kind == "n" and memory.offices:
        return memory.offices[-1]
    if kind == "n":
        named = next((text for _, text, _ in institutions_before(memory, at)), None)
        last = memory.last
        if named is None and last is not None and not last.human and last.name == last.described:
            return last
        return Speaker(named) if named is not None else None
    person = salient(memory, kind, at)
    last = memory.last
    tokens = memory.passage.tokens
    said_last = last is not None and last.human and last.start < tokens[at].start
    if (
        last is not None
        and said_last
        and (person is None or tokens[person.seen].start < last.start)
    ):
        return last
    if memory.passage.lexicon.gendered:
        for where, text, gender in institutions_before(memory, at):
            if gender in ("", kind):
                if person is None or person.seen < where:
                    return Speaker(text)
                break
    if person is None:
        if kind and memory.last is not None:
            return memory.last
        return None
    if kind and not person.gender:
        person.gender = kind
    return Speaker(person.name, person.principal)


def unnamed(memory: Memory, at: int) -> Speaker:
    """Who speaks where the language leaves the subject out: the last one who did, or was one."""
    where = memory.passage.tokens[at].start
    person = salient(memory, "", at)
    if memory.last is not None and (
        person is None or memory.passage.tokens[person.seen].start <= memory.last.end
    ):
        return Speaker(memory.last.name, memory.last.principal, where, where)
    if person is not None:
        return Speaker(person.name, person.principal, where, where)
    return Speaker("", "", where, where)
