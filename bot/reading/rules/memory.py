"""What a text has named so far: persons, institutions, and who spoke last."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from bot.reading.rules.languages.lexicon import listed
from bot.reading.rules.names import is_name
from bot.reading.rules.segments import Passage

_GIVEN_AND_SURNAME = 2  # words
_KNOWN = 300  # persons, and names, that are looked through: more is a list and no article
_PARTICLES = 2  # inside a name: "van der", "de la"
_ACRONYM = 5  # letters; what is longer is a name in capitals
_LEAST = 3  # letters of a name without its ending
_SOONEST = 20  # names after a description among which its bearer's is looked for


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
    spokesmen: list[tuple[str, str]] = field(default_factory=list)  # role's stem, principal
    offices: list[Speaker] = field(default_factory=list)  # bodies that spoke, the last one last
    plural: str = ""
    met: int = 0  # runs whose persons are known
    last: Speaker | None = None
    said: tuple[tuple[int, int], ...] = ()  # what was stated last, in sentence `said_in`
    said_in: int = -1


PARTICLES = listed("van von der den bin ben al el ter la le di da dos du")


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
            if lexicon.genitive and not lexicon.capital_nouns:
                named = after_genitive(passage, first, index)
                if first < named < index:
                    memory.runs.append(Run(first, named, number, oblique=True))
                    first = named
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
    after = after_particles(passage, index)
    return after > index and is_name(passage, after) and passage.tokens[after].quote < 0


def after_particles(passage: Passage, index: int) -> int:
    """The token after "van der", "de la" inside a name, if such words stand at `index`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = index
    while (
        last - index < _PARTICLES
        and last + 1 < len(tokens)
        and (tokens[last].low in PARTICLES or tokens[last].text in lexicon.name_links)
    ):
        last += 1
    return last


def after_genitive(passage: Passage, begin: int, end: int) -> int:
    """Where the name begins in "Пресс-секретарь Кремля Дмитрий Песков": past office and owner."""
    tokens, lexicon = passage.tokens, passage.lexicon
    offices = [i for i in range(max(begin - 1, 0), end - 1) if is_office(passage, i)]
    if not offices:
        return begin
    begin = max(begin, offices[0] + 1)
    first = tokens[begin]
    acronym = first.text.isupper() and len(first.text) > 1
    owner = acronym or lexicon.bodies.fullmatch(first.low) is not None
    if end - begin <= _GIVEN_AND_SURNAME:
        return begin + (owner and end - begin == _GIVEN_AND_SURNAME)
    patronymic = tokens[end - 2].low.endswith(lexicon.patronymics)
    return max(begin, end - _GIVEN_AND_SURNAME - patronymic)


def is_office(passage: Passage, index: int) -> bool:
    """A word for somebody's office or trade, or one who speaks for others."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    return bool(lexicon.roles.fullmatch(low) or lexicon.persons.fullmatch(low))


def text_of(passage: Passage, first: int, last: int) -> str:
    """The tokens as printed."""
    tokens = passage.tokens
    return passage.text[tokens[first].start : tokens[last - 1].end] if first < last else ""


def runs_before(memory: Memory, at: int, *, whole: bool = True) -> Iterator[Run]:
    """Runs of names that begin before a token, and end there if `whole`, the nearest first."""
    nearest = bisect_left(memory.runs, at, key=lambda run: run.first) - 1
    for index in range(nearest, max(-1, nearest - _KNOWN), -1):
        if not whole or memory.runs[index].last <= at:
            yield memory.runs[index]


def runs_after(memory: Memory, at: int) -> Iterator[Run]:
    """Runs of names that begin at a token or after it, the nearest first."""
    nearest = bisect_left(memory.runs, at, key=lambda run: run.first)
    return islice(memory.runs, nearest, nearest + _SOONEST)


def institutions_before(memory: Memory, at: int) -> Iterator[tuple[int, str, str]]:
    """Institutions named before a token, the nearest first."""
    return islice((found for found in reversed(memory.institutions) if found[0] < at), _KNOWN)


def latest_persons(memory: Memory) -> Iterator[Person]:
    """The persons known, the one met last first."""
    return islice(reversed(memory.persons), _KNOWN)


def people_before(memory: Memory, at: int) -> list[Person]:
    """Everybody with a full name before a token, the last named first."""
    while memory.met < len(memory.runs) and memory.runs[memory.met].last <= at:
        run = memory.runs[memory.met]
        first = after_office(memory.passage, run)
        told = not memory.passage.lexicon.capital_nouns or first > run.first
        if told and 2 <= run.last - first <= 3 and is_person(memory, run):
            person_of(memory, (first, run.last))
        memory.met += 1
    known = latest_persons(memory)
    return [person for person in known if person.seen < at and len(person.words) > 1]


def after_office(passage: Passage, run: Run) -> int:
    """Where the name begins in "Landwirt Josef Mair", where all nouns are capitalised."""
    first = run.first
    while passage.lexicon.capital_nouns and first + 2 < run.last and is_office(passage, first):
        first += 1
    return first


def person_of(memory: Memory, name: tuple[int, int]) -> Person:
    """The person of that name; a surname alone is the last one who bears it."""
    text = text_of(memory.passage, *name)
    words = name_words(memory.passage, *name)
    for person in latest_persons(memory):
        if words and (words <= person.words or (person.words <= words and person.words)):
            if len(words) > len(person.words):
                person.name, person.words = text, words
            person.seen = name[0]
            return person
    if len(words) == 1:
        for run in runs_before(memory, name[0]):
            if 1 < run.last - run.first <= 4:
                whole = name_words(memory.passage, run.first, run.last)
                surname = stem_of(memory.passage, memory.passage.tokens[run.last - 1].low)
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


def name_words(passage: Passage, first: int, last: int) -> frozenset[str]:
    """The words of a name by which its bearer is known again, without initials and case endings."""
    words = (t.low for t in passage.tokens[first:last] if t.is_word and len(t.text) > 1)
    return frozenset(stem_of(passage, word) for word in words)


def stem_of(passage: Passage, word: str) -> str:
    """A word of a name without the ending of its case, where the language has any."""
    return _stem(word, passage.lexicon.cases)


@lru_cache(maxsize=4096)
def _stem(word: str, cases: tuple[str, ...]) -> str:
    for ending in cases:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return word[: -len(ending)]
    return word


def learn_gender(passage: Passage, person: Person, first: int, name: int) -> None:
    """Note what a title tells of a person's gender."""
    for token in passage.tokens[max(0, first) : name]:
        person.gender = passage.lexicon.titles.get(token.low, "") or person.gender
    given = passage.tokens[name].low[-1:]
    person.gender = person.gender or passage.lexicon.given_endings.get(given, "")
    if name > 0:
        title = passage.tokens[name - 1].low
        if title == "." and name > 1:
            title = passage.tokens[name - 2].low
        person.gender = passage.lexicon.titles.get(title, "") or person.gender


def is_person(memory: Memory, run: Run) -> bool:
    """Whether a run of capitals may be a person and no institution."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    before = passage.tokens[run.first - 1].low if run.first else ""
    told = (
        lexicon.capital_nouns
        and run.last - run.first > 1
        and before not in lexicon.objective
        and is_office(passage, run.first)
    )
    if before in lexicon.determiners and not run.oblique and not told:
        return False
    words = passage.low[passage.tokens[run.first].start : passage.tokens[run.last - 1].end]
    first = passage.tokens[run.first].text
    alone = run.last - run.first == 1 and lexicon.genitive and not lexicon.capital_nouns
    if alone and first.isupper() and 1 < len(first) <= _ACRONYM:
        return False
    return not (
        lexicon.outlets.search(words)
        or lexicon.documents.search(words)
        or lexicon.bodies.search(words)
    )


def salient(memory: Memory, kind: str, at: int) -> Person | None:
    """The person last named as a subject; else the one last named at all."""
    sentence = -1
    best: Run | None = None
    for run in runs_before(memory, at, whole=False):
        if sentence >= 0 and run.sentence < sentence - 4:
            break
        if not may_be(memory, run, kind):
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
        tokens[first].low in lexicon.titles
        or tokens[first].text == "."
        or (lexicon.capital_nouns and is_office(memory.passage, first))
    ):
        first += 1
    person = person_of(memory, (first, best.last))
    learn_gender(memory.passage, person, best.first, first)
    return person


def may_be(memory: Memory, run: Run, kind: str) -> bool:
    """Whether a run may be a person of that gender."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    if not is_person(memory, run):
        return False
    words = {t.low for t in passage.tokens[run.first : run.last] if t.is_word and len(t.text) > 1}
    if words <= set(lexicon.titles):
        return False
    stems = name_words(passage, run.first, run.last)
    for person in latest_persons(memory):
        if stems <= person.words or person.words <= stems:
            return not (
                kind in ("m", "f") and person.gender in ("m", "f") and person.gender != kind
            )
    titles = {lexicon.titles.get(w, "") for w in words}
    before = passage.tokens[run.first - 1].low if run.first else ""
    titles.add(lexicon.titles.get(before, ""))
    titles.add(lexicon.given_endings.get(passage.tokens[run.first].low[-1:], ""))
    if kind in ("m", "f") and ("f" if kind == "m" else "m") in titles:
        return False
    titled = bool(words & set(lexicon.titles)) or before in lexicon.titles
    return titled or bool(lexicon.persons.fullmatch(before)) or len(words) in (2, 3)


def outlet_named(memory: Memory, at: int) -> str:
    """The news outlet named last before a token ("the publication"), else ""."""
    passage = memory.passage
    for run in runs_before(memory, at):
        text = text_of(passage, run.first, run.last)
        if passage.lexicon.outlets.search(text.lower()):
            return text
    return ""
