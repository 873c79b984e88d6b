"""What a text has named so far: persons, institutions, and who spoke last."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from bot.reading.rules.people.runs import Run, read_runs
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_KNOWN = 300  # persons, and names, that are looked through: more is a list and no article
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
        country: it is a country's.
    """

    where: int
    text: str
    words: tuple[str, ...]
    told: bool
    first: bool
    title: bool = False
    opens: bool = False
    country: bool = False


@dataclass(slots=True)
class Memory:
    """What the text has told so far: runs of names in order, persons, institutions."""

    passage: Passage
    runs: list[Run] = field(default_factory=list)
    persons: list[Person] = field(default_factory=list)
    institutions: list[tuple[int, str, str]] = field(default_factory=list)  # token, name, gender
    spokesmen: list[tuple[str, str]] = field(default_factory=list)  # role, principal
    offices: list[Speaker] = field(default_factory=list)  # bodies that spoke, the last one last
    mentions: dict[int, tuple[Mention | None, bool | None]] = field(
        default_factory=dict
    )  # by first token
    humans: dict[tuple[int, int, bool], bool] = field(default_factory=dict)  # is a run a person?
    trial: bool | None = None  # the text tells of a trial
    broadcasts: bool | None = None  # ... of radio or television
    stood_for: list[tuple[Run, str]] | None = None  # names with whom they stand for behind
    plural: Speaker | None = None  # several who spoke
    met: int = 0  # runs whose persons are known
    last: Speaker | None = None
    spoke_last: Speaker | None = None  # as `last`, but never who was only told of
    body: Speaker | None = None  # the last one that is no person
    spoke: set[str] = field(default_factory=set)  # by what names
    talked: set[str] = field(default_factory=set)  # by what names, as only persons speak
    lands: set[str] = field(default_factory=set)  # names of countries that were read
    about: NounPhrase | None = None  # the person without a name that a sentence was about
    said: tuple[tuple[int, int], ...] = ()  # what was stated last, in sentence `said_in`
    said_in: int = -1
    accused: NounPhrase | None = None  # whom somebody blamed last, in sentence `accused_in`
    accused_in: int = -1


def remember(passage: Passage) -> Memory:
    """Read all names outside quotations once."""
    return Memory(passage, read_runs(passage))


def note_speaker(memory: Memory, speaker: Speaker) -> None:
    """Somebody spoke: whom a pronoun may mean, and whose a paper is that has no owner beside it."""
    memory.last = speaker
    human = speaker.human or any(person.name == speaker.name for person in memory.persons)
    if not human or memory.passage.lexicon.bodies.search(speaker.name.lower()):
        memory.body = speaker


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
