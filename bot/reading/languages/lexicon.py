"""The shape of a language: everything the engine needs to know about it, and no code.

A language is one file that fills in a `Lexicon`. All words are in lower case with plain
apostrophes, as `segments.plain` leaves them. Patterns are matched against such text.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Flag, StrEnum, auto
from functools import cached_property

from storage.records import Act

NEVER = re.compile(r"(?!)")


class Form(StrEnum):
    """What a verb form can be in a sentence."""

    FINITE = "finite"  # says, affirme: has a subject
    PAST = "past"  # denied: finite, or a participle after an auxiliary
    PARTICIPLE = "participle"  # nié: only after an auxiliary
    GERUND = "gerund"  # saying, affirmant: shares the subject of what is before
    BASE = "base"  # say: finite only after a plural or a modal verb
    INFINITIVE = "infinitive"  # nier: finite only after an auxiliary such as "va"


class Takes(Flag):
    """What a cue takes as its content."""

    NOTHING = 0
    CLAUSE = auto()  # he says (that) ...
    OBJECT = auto()  # he denies the claim
    INFINITIVE = auto()  # il nie avoir ..., he denies having ...
    QUOTE = auto()  # he says, "..."; "...", he says
    ADDRESSEE = auto()  # he tells reporters (that) ...
    CLEAR = auto()  # only with "that", a quotation or a colon: adds, continues
    TOPIC = auto()  # declines to comment on ...: may be missing


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a cue verb. `hedged`: the verb itself keeps a distance (suggests)."""

    act: Act
    form: Form
    takes: Takes
    hedged: bool = False
    noun: bool = False  # the form is as often a noun (claims, reports): wants clear signs


@dataclass(frozen=True, slots=True)
class Phrase:
    """A cue that is more than a verb form: an idiom, a refusal to comment.

    Attributes:
        pattern: matched in a sentence outside its quotations, auxiliaries and negation included
            where they matter.
        subject: where the speaker stands: "left" as any verb's subject, "right" after the phrase
            ("denial from X"), "none" if nobody is named.
    """

    act: Act
    pattern: re.Pattern[str]
    takes: Takes = Takes.TOPIC
    subject: str = "left"
    hedged: bool = False


def phrase(
    act: Act, pattern: str, takes: Takes = Takes.TOPIC, subject: str = "left", hedged: bool = False
) -> Phrase:
    """A `Phrase` from the text of its pattern, matched at word boundaries."""
    return Phrase(act, words(pattern), takes, subject, hedged)


def words(pattern: str) -> re.Pattern[str]:
    """A pattern that begins and ends at a word's edge."""
    return re.compile(rf"(?<![^\W_])(?:{pattern})(?:(?<=\s)|(?![^\W_]))")


def listed(text: str) -> frozenset[str]:
    """The words of a text as a set; "_" joins words that belong together."""
    return frozenset(word.replace("_", " ") for word in text.split())


@dataclass(frozen=True, kw_only=True)
class Lexicon:
    """One language.

    Writing:
        quotes: opening mark to its closing marks.
        elisions: words that lean on the next one, with their apostrophe (l').
        clitics: endings split off a word: 's, -t-il. Longest first.
        abbreviations: words whose full stop ends no sentence.
        starters: words that begin a sentence after "U.S."

    Cues:
        verbs: form to what it does; a form of several words is joined by spaces.
        phrases: idioms, refusals to comment.
        attributions: "according to", "selon": the speaker follows, the rest is content.
        postpositions: "zufolge": the speaker stands before.
        nouns: the claim of X that ...: nouns for what somebody states.
        origins: "citing", "со ссылкой на": the origin follows.
        said: (act, pattern): what makes a quotation or clause a denial, a confession ...
        said_indirect: the same for indirect speech; `said` holds for both.

    Grammar:
        complementizers: that, que. whether: if, whether.
        pronouns: subject pronoun to "m", "f", "p" (plural), "n" (thing) or "" (unknown).
        oblique: pronouns after an attribution (selon lui), with their kind.
        possessives: his, son: the speaker's principal is the last one named.
        be, have, modals, negations, adverbs: what stands in a verb group. `adverb_endings`
            recognise regular adverbs.
    """

    code: str
    quotes: Mapping[str, str]
    elisions: frozenset[str] = frozenset()
    clitics: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()

    verbs: Mapping[str, Verb]
    phrases: tuple[Phrase, ...] = ()
    attributions: re.Pattern[str] = NEVER
    postpositions: re.Pattern[str] = NEVER
    nouns: frozenset[str] = frozenset()
    origins: re.Pattern[str] = NEVER
    said: tuple[tuple[Act, re.Pattern[str]], ...] = ()
    said_quoted: tuple[tuple[Act, re.Pattern[str]], ...] = ()
    verdicts: tuple[tuple[Act, re.Pattern[str]], ...] = ()
    hedges: re.Pattern[str] = NEVER

    complementizers: frozenset[str] = frozenset()
    whether: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    to_persons: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    possessives: Mapping[str, str] = field(default_factory=dict)
    pronouns: Mapping[str, str] = field(default_factory=dict)
    oblique: Mapping[str, str] = field(default_factory=dict)
    relatives: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    have: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    infinitive_marks: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    self_reflexives: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    adverb_endings: tuple[str, ...] = ()
    participles_need_auxiliary: bool = False
    subjects_dropped: bool = False
    times: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    by: frozenset[str] = frozenset()

    roles: re.Pattern[str] = NEVER
    persons: re.Pattern[str] = NEVER
    people: re.Pattern[str] = NEVER
    titles: Mapping[str, str] = field(default_factory=dict)
    defends: re.Pattern[str] = NEVER
    anonymous: re.Pattern[str] = NEVER
    documents: re.Pattern[str] = NEVER
    outlets: re.Pattern[str] = NEVER
    not_names: frozenset[str] = frozenset()
    definite: frozenset[str] = frozenset()
    singular: frozenset[str] = frozenset()
    plural: re.Pattern[str] = NEVER
    bodies: re.Pattern[str] = NEVER
    speaks_for: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    genitive: bool = False
    demonstratives: frozenset[str] = frozenset()
    absolutes: frozenset[str] = frozenset()
    aftermath: frozenset[str] = frozenset()
    courts: re.Pattern[str] = NEVER
    rulings: re.Pattern[str] = NEVER
    ruled: re.Pattern[str] = NEVER
    hypothetical: frozenset[str] = frozenset()
    bare: re.Pattern[str] | None = None
    plain_verbs: frozenset[str] = frozenset()
    gerund_endings: tuple[str, ...] = ()
    firm: frozenset[str] = frozenset()
    negative: re.Pattern[str] = NEVER
    past_endings: tuple[str, ...] = ()
    inside: frozenset[str] = frozenset()
    incise: bool = False
    as_words: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    verb_final: bool = False
    quoted_names: bool = False
    subjunctive: re.Pattern[str] = NEVER
    verb_second: bool = False
    capital_nouns: bool = False
    seats: frozenset[str] = frozenset()
    both_not: frozenset[str] = frozenset()
    anaphors: frozenset[str] = frozenset()
    verdict_nouns: re.Pattern[str] = NEVER
    infinitive: re.Pattern[str] = NEVER
    that_needed: bool = False
    gendered: Mapping[str, str] = field(default_factory=dict)
    only: re.Pattern[str] = NEVER
    verb_first: bool = False
    deadlines: re.Pattern[str] = NEVER
    bare_nouns: bool = False

    @cached_property
    def verb_lengths(self) -> int:
        """The most words a verb form of this language has."""
        return max((form.count(" ") + 1 for form in self.verbs), default=1)


def conjugate(
    table: dict[str, Verb],
    act: Act,
    takes: Takes,
    forms: Iterable[tuple[str, Form]],
    hedged: bool = False,
    nouns: frozenset[str] = frozenset(),
) -> None:
    """Enter the forms of one verb; a form that is there already stays what it is."""
    for text, form in forms:
        table.setdefault(text, Verb(act, form, takes, hedged, text in nouns))


def spelled(text: str, form: Form = Form.FINITE) -> list[tuple[str, Form]]:
    """Forms written as "stem|ending|ending": the stem with each ending; "_" joins words.

    `spelled("sag|t|te|ten")` is sagt, sagte, sagten.
    """
    found = []
    for entry in text.split():
        stem, *endings = entry.replace("_", " ").split("|")
        found += [(stem + ending.strip("-"), form) for ending in endings or [""]]
    return found
