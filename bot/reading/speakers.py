"""Who speaks: the name in a noun phrase, or whom a pronoun or a description stands for."""

from bot.reading.languages.lexicon import Lexicon
from bot.reading.memory import (
    PARTICLES,
    Memory,
    Person,
    Run,
    Speaker,
    institutions_before,
    is_person,
    latest_persons,
    learn_gender,
    people_before,
    person_of,
    remember,
    salient,
    text_of,
)
from bot.reading.phrases import NounPhrase, is_name
from bot.reading.principals import principal_of
from bot.reading.segments import Passage

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
    if last - first == 1 and (low in lexicon.pronouns or low in lexicon.oblique):
        kind = lexicon.pronouns.get(low, lexicon.oblique.get(low, ""))
        if not kind:  # I, we, one: the text does not say who
            return Speaker("", "", start, end)
        resolved = _pronoun(memory, kind, min(at, first))
        if resolved is None:
            return Speaker(passage.text[start:end] if kind else "", "", start, end)
        return Speaker(resolved.name, resolved.principal, start, end)
    name = None if _joins(passage, first, last) else _name(passage, first, last)
    described = (first, last)
    if name is None and found.extra is not None:
        head = passage.low[start:end]
        human = lexicon.persons.search(head) or lexicon.roles.search(head)
        if human and _starts_name(passage, found.extra):
            name = _name(passage, *found.extra)
    elif found.extra is not None:
        described = (first, found.extra[1])
    if name is None:
        return _described(memory, found, start, end)
    speaker = Speaker(text_of(passage, *name), "", start, end)
    person = person_of(memory, name)
    learn_gender(passage, person, first, name[0])
    pieces = [(first, last)] + ([found.extra] if found.extra else [])
    for piece in pieces:
        person.roles |= _role_words(passage, *piece, name)
        speaker.principal = speaker.principal or principal_of(memory, *piece, name)
    if not speaker.principal and name[0] == first and name[1] == last and not found.extra:
        speaker.principal = person.principal
    person.principal = speaker.principal or person.principal
    speaker.name = person.name
    speaker.described = text_of(passage, *described)
    return speaker


def _joins(passage: Passage, first: int, last: int) -> bool:
    """Two speakers: "Mr. Grassley and Mr. Leahy"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    return any(
        tokens[i].low in lexicon.conjunctions and is_name(passage, i - 1)
        for i in range(first + 1, last)
    )


def _starts_name(passage: Passage, extra: tuple[int, int]) -> bool:
    first, last = extra
    while first < last and passage.tokens[first].low in passage.lexicon.titles:
        return True
    return first < last and is_name(passage, first)


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
    if begin >= end or not is_name(passage, begin):
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
    if before.low == "'s" or not before.is_word:
        return None
    return (begin, end) if lexicon.persons.search(head) else None


def _in_name(passage: Passage, index: int) -> bool:
    token = passage.tokens[index]
    if is_name(passage, index) or (token.is_capital and len(token.text) == 1):
        return True
    if token.text == "." and index:
        before = passage.tokens[index - 1]
        return before.low in passage.lexicon.abbreviations or len(before.text) == 1
    return (
        token.low in PARTICLES
        and index + 1 < len(passage.tokens)
        and passage.tokens[index + 1].is_capital
        and index > 0
        and passage.tokens[index - 1].is_capital
    )


def _role_words(passage: Passage, first: int, last: int, name: tuple[int, int]) -> set[str]:
    lexicon = passage.lexicon
    return {
        t.low
        for i, t in enumerate(passage.tokens[first:last], first)
        if not name[0] <= i < name[1]
        and len(t.low) > 3
        and t.low not in lexicon.prepositions
        and t.low not in lexicon.determiners
    }


def _described(memory: Memory, found: NounPhrase, start: int, end: int) -> Speaker:
    """A speaker without a name: one who was named before, or the words as printed."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, text = passage.tokens, passage.text
    first, last = found.first, found.last
    pieces = [(first, last)] + ([found.extra] if found.extra else [])
    principal = ""
    for piece in pieces:
        principal = principal or principal_of(memory, *piece, (last, last))
    definite = tokens[first].low in lexicon.definite
    head = passage.low[start:end]
    if definite and lexicon.persons.search(head) and not _has_complement(passage, first, last):
        roles = _role_words(passage, first, last, (last, last))
        known = [p for p in latest_persons(memory) if p.seen < first]
        for person in sorted(known, key=lambda p: -p.seen):
            if roles & person.roles:
                return Speaker(person.name, person.principal, start, end, head)
        lonely = people_before(memory, first)
        if len(lonely) == 1 and not principal and not _has_office(lonely[0], lexicon):
            return Speaker(lonely[0].name, lonely[0].principal, start, end, head)
    if not principal and not lexicon.persons.search(head):
        gender = lexicon.gendered.get(tokens[first].low, "")
        memory.institutions.append((first, text[start:end], gender))
    if head.split(" ")[0] not in lexicon.singular and (
        head.endswith("s") or lexicon.plural.search(head)
    ):
        memory.plural = text[start:end]
    human = bool(lexicon.persons.search(head))
    return Speaker(text[start:end], principal, start, end, text[start:end], human)


def _has_office(person: Person, lexicon: Lexicon) -> bool:
    """The text has told who that is: after "the chairwoman, Ida Holm", the mayor is another."""
    return any(lexicon.persons.fullmatch(word) for word in person.roles)


def _has_complement(passage: Passage, first: int, last: int) -> bool:
    return any(
        t.low in passage.lexicon.prepositions or t.is_capital
        for t in passage.tokens[first + 1 : last]
    )


def _pronoun(memory: Memory, kind: str, at: int) -> Speaker | None:
    """Whom a pronoun before token `at` stands for."""
    if kind == "p":
        return Speaker(memory.plural) if memory.plural else None
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
