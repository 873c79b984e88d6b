"""Who speaks, and for whom: names in noun phrases, roles, and what pronouns stand for."""

from dataclasses import dataclass, field

from bot.reading.phrases import NounPhrase, is_name
from bot.reading.segments import Passage


@dataclass(slots=True)
class Person:
    """Somebody named in the text: `name` as first printed in full."""

    name: str
    words: frozenset[str]
    gender: str = ""
    roles: set[str] = field(default_factory=set)
    principal: str = ""
    seen: int = 0  # token of the last mention


@dataclass(slots=True)
class Speaker:
    """A resolved speaker: see `FoundStatement`. `start, end`: the mention itself."""

    name: str = ""
    principal: str = ""
    start: int = 0
    end: int = 0
    described: str = ""
    human: bool = False  # a person, though without a name ("the mayor")


@dataclass(slots=True)
class Run:
    """A run of capitalised words: tokens `first:last` of sentence number `sentence`."""

    first: int
    last: int
    sentence: int
    oblique: bool


@dataclass(slots=True)
class Memory:
    """What the text has told so far: runs of names in order, persons, institutions."""

    passage: Passage
    runs: list[Run] = field(default_factory=list)
    persons: list[Person] = field(default_factory=list)
    institutions: list[tuple[int, str, str]] = field(default_factory=list)  # token, name, gender
    plural: str = ""
    last: Speaker | None = None


def remember(passage: Passage) -> Memory:
    """Read all names outside quotations once."""
    memory = Memory(passage)
    tokens, lexicon = passage.tokens, passage.lexicon
    for number, sentence in enumerate(passage.sentences):
        index = sentence.first
        while index < sentence.last:
            if tokens[index].quote >= 0 or not is_name(passage, index):
                index += 1
                continue
            first = index
            while index < sentence.last and _continues(passage, first, index):
                index += 1
            before = tokens[first - 1].low if first > sentence.first else ""
            possessive = index < sentence.last and tokens[index].low == "'s"
            memory.runs.append(
                Run(first, index, number, possessive or before in lexicon.prepositions)
            )
    return memory


def _continues(passage: Passage, first: int, index: int) -> bool:
    token = passage.tokens[index]
    if token.quote >= 0:
        return False
    if index == first or is_name(passage, index):
        return True
    if token.text == ".":
        return passage.tokens[index - 1].low in passage.lexicon.abbreviations or (
            len(passage.tokens[index - 1].text) == 1
        )
    return (
        token.low in _PARTICLES
        and index + 1 < len(passage.tokens)
        and passage.tokens[index + 1].is_capital
        and passage.tokens[index + 1].quote < 0
    )


_PARTICLES = frozenset("van von der den bin ben al el ter la le di da dos du".split())


def text_of(passage: Passage, first: int, last: int) -> str:
    """The tokens as printed."""
    tokens = passage.tokens
    return passage.text[tokens[first].start : tokens[last - 1].end] if first < last else ""


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
    person = _person(memory, name)
    _learn_gender(passage, person, first, name[0])
    pieces = [(first, last)] + ([found.extra] if found.extra else [])
    for piece in pieces:
        person.roles |= _role_words(passage, *piece, name)
        speaker.principal = speaker.principal or _principal(memory, *piece, name)
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
        token.low in _PARTICLES
        and index + 1 < len(passage.tokens)
        and passage.tokens[index + 1].is_capital
        and index > 0
        and passage.tokens[index - 1].is_capital
    )


def _person(memory: Memory, name: tuple[int, int]) -> Person:
    """The person of that name; a surname alone is the last one who bears it."""
    text = text_of(memory.passage, *name)
    words = frozenset(
        t.low for t in memory.passage.tokens[name[0] : name[1]] if t.is_word and len(t.text) > 1
    )
    for person in reversed(memory.persons):
        if words and (words <= person.words or (person.words <= words and person.words)):
            if len(words) > len(person.words):
                person.name, person.words = text, words
            person.seen = name[0]
            return person
    if len(words) == 1:
        for run in reversed(memory.runs):
            if run.last <= name[0] and 1 < run.last - run.first <= 4:
                whole = frozenset(
                    t.low for t in memory.passage.tokens[run.first : run.last] if t.is_word
                )
                surname = memory.passage.tokens[run.last - 1].low
                first = run.first
                while memory.passage.tokens[first].low in memory.passage.lexicon.titles:
                    first += 1
                    if first + 1 >= run.last:
                        break
                if words == {surname} and run.last - first > 1:
                    text, words = text_of(memory.passage, first, run.last), whole
                    break
    person = Person(text, words, seen=name[0])
    memory.persons.append(person)
    return person


def _learn_gender(passage: Passage, person: Person, first: int, name: int) -> None:
    for token in passage.tokens[max(0, first) : name]:
        person.gender = passage.lexicon.titles.get(token.low, "") or person.gender
    if name > 0:
        title = passage.tokens[name - 1].low
        if title == "." and name > 1:
            title = passage.tokens[name - 2].low
        person.gender = passage.lexicon.titles.get(title, "") or person.gender


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
        principal = principal or _principal(memory, *piece, (last, last))
    definite = tokens[first].low in lexicon.definite
    head = passage.low[start:end]
    if definite and lexicon.persons.search(head) and not _has_complement(passage, first, last):
        roles = _role_words(passage, first, last, (last, last))
        persons = [p for p in memory.persons if p.seen < first]
        for person in sorted(persons, key=lambda p: -p.seen):
            if roles & person.roles:
                return Speaker(person.name, person.principal, start, end, head)
        lonely = _people_before(memory, first)
        if len(lonely) == 1 and not principal:
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


def _has_complement(passage: Passage, first: int, last: int) -> bool:
    return any(
        t.low in passage.lexicon.prepositions or t.is_capital
        for t in passage.tokens[first + 1 : last]
    )


def _people_before(memory: Memory, at: int) -> list[Person]:
    """Everybody with a full name before a token."""
    for run in memory.runs:
        if run.last > at:
            break
        if 2 <= run.last - run.first <= 3 and is_person(memory, run):
            _person(memory, (run.first, run.last))
    return [p for p in memory.persons if p.seen < at and len(p.words) > 1]


def is_person(memory: Memory, run: Run) -> bool:
    passage, lexicon = memory.passage, memory.passage.lexicon
    before = passage.tokens[run.first - 1].low if run.first else ""
    if before in lexicon.determiners and not run.oblique:
        return False
    words = passage.low[passage.tokens[run.first].start : passage.tokens[run.last - 1].end]
    return not (
        lexicon.outlets.search(words)
        or lexicon.documents.search(words)
        or lexicon.bodies.search(words)
    )


def _pronoun(memory: Memory, kind: str, at: int) -> Speaker | None:
    """Whom a pronoun before token `at` stands for."""
    if kind == "p":
        return Speaker(memory.plural) if memory.plural else None
    if kind == "n":
        named = [text for where, text, _ in memory.institutions if where < at]
        return Speaker(named[-1]) if named else None
    person = _salient(memory, kind, at)
    last = memory.last
    tokens = memory.passage.tokens
    if last is not None and last.human and last.start < tokens[at].start:
        if person is None or tokens[person.seen].start < last.start:
            return last
    if memory.passage.lexicon.gendered:
        for where, text, gender in reversed(memory.institutions):
            if where < at and gender in ("", kind):
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


def _salient(memory: Memory, kind: str, at: int) -> Person | None:
    """The person last named as a subject; else the one last named at all."""
    sentence = -1
    best: Run | None = None
    for run in reversed(memory.runs):
        if run.first >= at:
            continue
        if sentence >= 0 and run.sentence < sentence - 4:
            break
        if not _may_be(memory, run, kind):
            continue
        if best is None:
            best, sentence = run, run.sentence
            continue
        if run.sentence == best.sentence:
            if best.oblique or not run.oblique:
                best = run
        elif best.oblique and not run.oblique:
            best = run
            break
        else:
            break
    if best is None:
        return None
    first = best.first
    tokens, lexicon = memory.passage.tokens, memory.passage.lexicon
    while first + 1 < best.last and (
        tokens[first].low in lexicon.titles or tokens[first].text == "."
    ):
        first += 1
    person = _person(memory, (first, best.last))
    _learn_gender(memory.passage, person, best.first, first)
    return person


def _may_be(memory: Memory, run: Run, kind: str) -> bool:
    passage, lexicon = memory.passage, memory.passage.lexicon
    if not is_person(memory, run):
        return False
    words = {t.low for t in passage.tokens[run.first : run.last] if t.is_word and len(t.text) > 1}
    if words <= set(lexicon.titles):
        return False
    for person in memory.persons:
        if words <= person.words or person.words <= words:
            return not (
                kind in ("m", "f") and person.gender in ("m", "f") and person.gender != kind
            )
    titles = {lexicon.titles.get(w, "") for w in words}
    before = passage.tokens[run.first - 1].low if run.first else ""
    titles.add(lexicon.titles.get(before, ""))
    if kind in ("m", "f") and ("f" if kind == "m" else "m") in titles:
        return False
    titled = bool(words & set(lexicon.titles)) or before in lexicon.titles
    human = titled or bool(lexicon.persons.fullmatch(before)) or len(words) in (2, 3)
    return human


def _principal(memory: Memory, first: int, last: int, name: tuple[int, int]) -> str:
    """For whom somebody speaks, from a description such as "spokesman for X", "X's lawyer"."""
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
    if after < last and tokens[after].low in lexicon.speaks_for and after != name[0]:
        stop = last if name[0] < after else min(last, name[0])
        found = _trim(passage, after + 1, stop, preposition=after)
        if found:
            return _as_named(memory, found, after)
    if (
        after < last
        and lexicon.genitive
        and after != name[0]
        and tokens[after].is_word
        and tokens[after].low not in lexicon.prepositions
    ):
        return _trim(passage, after, last if name[0] < after else min(last, name[0]))
    before = role
    if before > first and tokens[before - 1].low == "'s":
        return _as_named(memory, _trim(passage, first, before - 1), first)
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
    return _as_named(memory, _trim(passage, begin, before), first) if begin < before else ""


def _owner(memory: Memory, kind: str, at: int) -> str:
    """Whose spokesman "his" or "its" is."""
    institution = [(where, text) for where, text, _ in memory.institutions if where < at]
    if kind in ("m", "f"):
        person = _salient(memory, kind, at)
        return person.name if person else ""
    person = _salient(memory, "", at) if kind == "" else None
    if institution and (person is None or person.seen < institution[-1][0]):
        return institution[-1][1]
    return person.name if person else ""


def _as_named(memory: Memory, found: str, at: int) -> str:
    """A common noun ("museum") as the institution of that kind named before, if there is one."""
    passage = memory.passage
    if not found or found[0].isupper():
        return found
    words = [w for w in found.lower().split() if w not in passage.lexicon.determiners]
    if not words or words[0] in passage.lexicon.generic:
        words = words[1:]
    if len(words) != 1:
        return found
    for _, text, _ in reversed(memory.institutions):
        if words[0] in text.lower().split():
            return text
    for run in reversed(memory.runs):
        if run.last <= at:
            text = text_of(passage, run.first, run.last)
            if words[0] in text.lower().split():
                return text
    return found


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


def outlet_named(memory: Memory, at: int) -> str:
    """The news outlet named last before a token ("the publication"), else ""."""
    passage = memory.passage
    for run in reversed(memory.runs):
        if run.last <= at:
            text = text_of(passage, run.first, run.last)
            if passage.lexicon.outlets.search(text.lower()):
                return text
    return ""


def unnamed(memory: Memory, at: int) -> Speaker:
    """Who speaks where the language leaves the subject out: the last one who did, or was one."""
    where = memory.passage.tokens[at].start
    person = _salient(memory, "", at)
    if memory.last is not None and (
        person is None or memory.passage.tokens[person.seen].start <= memory.last.end
    ):
        return Speaker(memory.last.name, memory.last.principal, where, where)
    if person is not None:
        return Speaker(person.name, person.principal, where, where)
    return Speaker("", "", where, where)
