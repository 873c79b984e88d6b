"""What a text has named so far: persons, institutions, and who spoke last."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from bot.reading.rules.languages.patterns import listed
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage, Sentence

_GIVEN_AND_SURNAME = 2  # words
_KNOWN = 300  # persons, and names, that are looked through: more is a list and no article
_PARTICLES = 2  # inside a name: "van der", "de la"
_TRADE = 4  # tokens of "his partner", "the jeweller"
_SOONEST = 20  # names after a description among which its bearer's is looked for
_OF_WHAT = 3  # words between an office and a name: "обороны", "улицы"
PARTICLES = listed("van von der den bin ben al el ter la le di da dos du")


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


@dataclass(frozen=True, slots=True)
class Mention:
    """An institution's name, or a description of one that spoke.

    Attributes:
        where: its first token.
        text: as printed.
        words: with those beside it that tell what it is: "the catering group Orlan".
        told: words tell that it is an institution, or it spoke as one; else it is only a name.
        first: it is the subject of a sentence, as far as that can be seen.
        title: its article has a capital inside a sentence, as a paper's has ("Le Phare").
        opens: its capital is the sentence's, and it may be no name ("Shares fell").
    """

    where: int
    text: str
    words: tuple[str, ...]
    told: bool
    first: bool
    title: bool = False
    opens: bool = False


@dataclass(slots=True)
class Memory:
    """What the text has told so far: runs of names in order, persons, institutions."""

    passage: Passage
    runs: list[Run] = field(default_factory=list)
    persons: list[Person] = field(default_factory=list)
    institutions: list[tuple[int, str, str]] = field(default_factory=list)  # token, name, gender
    spokesmen: list[tuple[str, str]] = field(default_factory=list)  # role, principal
    offices: list[Speaker] = field(default_factory=list)  # bodies that spoke, the last one last
    mentions: dict[int, tuple[Mention, bool | None]] = field(default_factory=dict)  # by first token
    humans: dict[tuple[int, int, bool], bool] = field(default_factory=dict)  # is a run a person?
    trial: bool | None = None  # the text tells of a trial
    stood_for: list[tuple[Run, str]] | None = None  # names with whom they stand for behind
    plural: Speaker | None = None  # several who spoke
    met: int = 0  # runs whose persons are known
    last: Speaker | None = None
    about: NounPhrase | None = None  # the person without a name that a sentence was about
    said: tuple[tuple[int, int], ...] = ()  # what was stated last, in sentence `said_in`
    said_in: int = -1


def remember(passage: Passage) -> Memory:
    """Read all names outside quotations once."""
    memory = Memory(passage)
    tokens, lexicon = passage.tokens, passage.lexicon
    for number, sentence in enumerate(passage.sentences):
        index, main = sentence.first, _main_clause(passage, sentence)
        while index < sentence.last:
            if tokens[index].quote >= 0 or not is_name(passage, index):
                index += 1
                continue
            first = index
            while index < sentence.last and _continues(passage, first, index):
                index += 1
            before = tokens[first - 1].low if first > sentence.first else ""
            first += opens_with_trade(passage, first, index)
            if lexicon.genitive and not lexicon.capital_nouns:
                named = after_genitive(passage, first, index)
                if first < named < index:
                    memory.runs.append(Run(first, named, number, oblique=True))
                    first = named
            possessive = index < sentence.last and tokens[index].low == "'s"
            oblique = possessive or before in lexicon.prepositions or first < main
            oblique = oblique or (lexicon.capital_nouns and before in lexicon.objective)
            oblique = oblique or _is_beside_oblique(passage, sentence.first, first)
            memory.runs.append(Run(first, index, number, oblique))
    return memory


def _main_clause(passage: Passage, sentence: Sentence) -> int:
    """Where the main clause begins of "Asked if Al Bell would play, his coach smiled"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    opening = tokens[sentence.first].low
    after = tokens[sentence.first + 1].low if sentence.first + 1 < sentence.last else ""
    asked = opening.endswith(lexicon.past_endings[:1]) and (
        after in lexicon.prepositions or after in lexicon.whether
    )
    subordinate = opening in lexicon.subordinators - lexicon.openers or asked
    if not lexicon.analytic or not subordinate:
        return sentence.first
    marks = (i for i in range(sentence.first, sentence.last) if tokens[i].text == ",")
    return next((i for i in marks if tokens[i].quote < 0), sentence.first)


def opens_with_trade(passage: Passage, first: int, last: int) -> bool:
    """As in "Singer Ella Voss": the capital of what she does is the sentence's."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.capital_nouns or last - first <= _GIVEN_AND_SURNAME:
        return False
    office = is_office(passage, first) and tokens[first].low not in lexicon.titles
    return office and opens_sentence(passage, first)


def opens_sentence(passage: Passage, index: int) -> bool:
    """A token is the first of its sentence, so that its capital tells nothing."""
    sentences = passage.sentences
    number = passage.sentence_at(index)
    return number >= 0 and sentences[number].first == index


def _is_beside_oblique(passage: Passage, floor: int, first: int) -> bool:
    """Beside somebody behind a preposition: "(of) his partner, the jeweller (Al Bell)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    comma = first - 1
    while comma > max(floor, first - _TRADE) and tokens[comma].is_word:
        comma -= 1
    if lexicon.analytic or comma <= floor or tokens[comma].text != ",":
        return False
    for index in range(comma - 1, max(floor, comma - _TRADE), -1):
        if tokens[index].low in lexicon.possessives:
            return tokens[index - 1].low in lexicon.prepositions
        if not tokens[index].is_word:
            return False
    return False


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
    if _owns_body(passage, index):
        return True
    after = after_particles(passage, index)
    linked = after > index and is_name(passage, after) and passage.tokens[after].quote < 0
    return linked and not (passage.lexicon.capital_nouns and _is_noun_of(passage, first, index))


def _is_noun_of(passage: Passage, first: int, index: int) -> bool:
    """As in "Wechsel von Stürmer Luca Benz", "Anna Roth von der Bank Olm": "of" is in no name."""
    tokens, lexicon = passage.tokens, passage.lexicon
    after = after_particles(passage, index)
    if is_office(passage, index - 1) or is_office(passage, after):
        return True
    if lexicon.bodies.fullmatch(tokens[after].low):
        return True
    noun = first > 0 and tokens[first - 1].low in lexicon.determiners
    begin = next((i + 1 for i in range(index - 1, first - 1, -1) if is_office(passage, i)), first)
    named = index - begin >= _GIVEN_AND_SURNAME and after > index + 1
    return named or (noun and index - first == 1)


def _owns_body(passage: Passage, index: int) -> bool:
    """The apostrophe in "the Dockers' Union"."""
    tokens = passage.tokens
    if tokens[index].text not in "'’" or index + 1 >= len(tokens) or tokens[index].quote >= 0:
        return False
    body = tokens[index + 1]
    plural = tokens[index - 1].low.endswith("s")
    return plural and body.is_capital and bool(passage.lexicon.bodies.fullmatch(body.low))


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
    if not offices and end - begin > _GIVEN_AND_SURNAME and _is_country(passage, begin):
        offices = [begin]  # "министр обороны Торвии Остап Лемм"
    if not offices:
        return begin
    begin = max(begin, offices[0] + 1)
    first = tokens[begin]
    acronym = first.text.isupper() and len(first.text) > 1
    owner = acronym or lexicon.bodies.fullmatch(first.low) is not None
    if end - begin <= _GIVEN_AND_SURNAME:
        return begin + (owner and end - begin == _GIVEN_AND_SURNAME)
    patronymic = tokens[end - 2].low.endswith(lexicon.patronymics)
    return _before_particles(passage, begin, end - _GIVEN_AND_SURNAME - patronymic)


def _before_particles(passage: Passage, begin: int, index: int) -> int:
    """Back to the first name where a token is in "Питер ван дер Лаак"."""
    tokens, links = passage.tokens, PARTICLES | passage.lexicon.name_links
    while index > begin and (tokens[index].low in links or tokens[index - 1].low in links):
        index -= 1
    return max(begin, index)


def _is_country(passage: Passage, index: int) -> bool:
    """A name in the genitive behind an office and of what it is: "(глава порта) Верании"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = index
    while first > max(0, index - _OF_WHAT) and tokens[first - 1].is_word:
        first -= 1
        if tokens[first].low in lexicon.prepositions:
            return False
        if is_office(passage, first):
            return tokens[index].low.endswith(lexicon.owned)
    return False


def is_office(passage: Passage, index: int) -> bool:
    """A word for somebody's office or trade, or one who speaks for others."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    return bool(lexicon.roles.fullmatch(low) or lexicon.persons.fullmatch(low))


def plays(memory: Memory, low: str) -> bool:
    """As in "Verteidiger Olm traf zweimal": a title of lawyers and players where no trial is on."""
    lexicon = memory.passage.lexicon
    if not lexicon.defenders.fullmatch(low):
        return False
    if memory.trial is None:
        memory.trial = lexicon.trials.search(memory.passage.low) is not None
    return not memory.trial


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


def outlet_named(memory: Memory, at: int) -> str:
    """The news outlet named last before a token ("the publication"), else ""."""
    passage = memory.passage
    for run in runs_before(memory, at):
        text = text_of(passage, run.first, run.last)
        if passage.lexicon.outlets.search(text.lower()):
            return text
    return ""
