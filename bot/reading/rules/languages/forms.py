"""Verbs: what a form can be in a sentence, what it does, and what it takes."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Flag, StrEnum, auto

from storage.records import Act


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
    OF = auto()  # warns of ...: an object behind one of `of`
    BACK = auto()  # what was said stands before: "these are the words of X"
    CLAIM = auto()  # denies or withdraws a claim; anything else is refused or called back


@dataclass(frozen=True, slots=True)
class Verb:
    """A form of a cue verb. `hedged`: the verb itself keeps a distance (suggests)."""

    act: Act
    form: Form
    takes: Takes
    hedged: bool = False
    noun: bool = False  # the form is as often a noun (claims, reports): wants clear signs


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


def enter(
    table: dict[str, Verb], act: Act, takes: Takes, *groups: tuple[tuple[str, str, str], str]
) -> None:
    """Enter verbs as groups of stems, each with its endings; "_" joins the words of a stem.

    The endings of a group are those of its finite forms, its gerunds and its infinitive; "-" is
    the bare stem.
    """
    for endings, stems in groups:
        for stem in (entry.replace("_", " ") for entry in stems.split()):
            for form, ends in zip(
                (Form.FINITE, Form.GERUND, Form.INFINITIVE), endings, strict=True
            ):
                forms = [(stem + ending.strip("-"), form) for ending in ends.split()]
                conjugate(table, act, takes, forms)
