"""Shelves: what few records are and many ask for has its words in the index once more, marked.

"What is being checked about Macron" would have to read the long list of all that names Macron to
find the few that are being checked. So the words of a claim that is being checked or has a
verdict, and those of a denial, stand among its tags a second time, each with the mark of the
shelf before it: the list for that one token is as short as what it finds.
"""

from collections.abc import Iterator

from storage.filters import Filter
from storage.folding import words
from storage.records import Act, Claim, Statement, Verdict, Workflow

_STATUSES = frozenset({Workflow.CHECKING, *Verdict} - {Verdict.UNVERIFIED})


# Before the words and keys of who speaks where a denial is, unless it is archived: "who denies" is
# asked for most. No text can hold this mark nor those of shelves, for "_" is not in one.
DENIES = "denies_"


def mark(value: str) -> str:
    """What stands before the words on the shelf of a status or an act."""
    return f"on_{'_'.join(words(value))}_"


DENIALS = mark(Act.DENIES)
IN_WORK = mark(Workflow.CHECKING)


def marked(before: str, text: str) -> str:
    """Every token of a text with a mark before it, but for what stands between names."""
    return " ".join(one if one == "_" else before + one for one in text.split())


def shelves_of_claim(claim: Claim) -> Iterator[str]:
    """The marks of the shelves on which a claim stands; an archived one stands on none."""
    if claim.workflow is not Workflow.ARCHIVED:
        yield from (mark(value) for value in (claim.workflow, claim.verdict) if value in _STATUSES)


def shelves_of_statement(statement: Statement, claim: Claim) -> Iterator[str]:
    """The marks of the shelves on which a statement of this claim stands."""
    if statement.act is Act.DENIES and claim.workflow is not Workflow.ARCHIVED:
        yield DENIALS


def shelf_asked(wanted: Filter, *, of_claims: bool) -> str:
    """The mark of the shelf on which all that is asked for stands; "" if there is none.

    Whoever finds a word there needs not ask for the status, or the act, as well, nor whether it
    is archived.
    """
    if all(term.exclude for term in wanted.terms):
        return ""
    if not of_claims:
        return DENIALS if wanted.act is Act.DENIES and wanted.listed_only else ""
    status = wanted.statuses[0] if len(wanted.statuses) == 1 else ""
    return mark(status) if status in _STATUSES else ""
