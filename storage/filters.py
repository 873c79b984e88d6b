"""What a listing is asked for: made from a query by the commands, turned into SQL by search."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from storage.records import Act, Workflow


class Sort(StrEnum):
    """The order of a listing. What nobody reviewed comes last in RELEVANT."""

    RELEVANT = "relevant"
    NEW = "new"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class Term:
    """One word or phrase of a query.

    `alternatives`: it is found where any one of these token sequences stands as a phrase; a
    token is a folded word or a name key (see `storage.folding`). `exclude`: it must not stand.
    """

    alternatives: tuple[tuple[str, ...], ...]
    exclude: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """All conditions together (AND); within one tuple of values any one will do (OR).

    Terms are conditions, not values: all of them have to be found.

    Attributes:
        terms: words of the claim, its article's title and its statements.
        by: the speakers and principals of its statements; for statements, its own. As with
            `terms`, all of them have to be found.
        statuses: values of any axis, and "denied" or "contested", "unread".
        among: several of the same, of each of which all that is found has one, too.
        sources: outlets or domains, folded ("wall street journal", "lemonde.fr").
        langs: language codes of the claim ("fr").
        logged_by: names of persons, folded.
        since, until: when the record was logged, to the millisecond; since is included, until is
            not. Aware.
        act: for statements, the act; for claims, that of one of its statements.
        ids: only these claims (of statements: only those under these claims); empty for all.

    Archived claims, and their statements, are listed only where `statuses` has "archived";
    merged claims and dropped statements never are.
    """

    terms: tuple[Term, ...] = ()
    by: tuple[Term, ...] = ()
    statuses: tuple[str, ...] = ()
    among: tuple[tuple[str, ...], ...] = ()
    sources: tuple[str, ...] = ()
    langs: tuple[str, ...] = ()
    logged_by: tuple[str, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    act: Act | None = None
    ids: tuple[int, ...] = ()
    sort: Sort = Sort.RELEVANT

    @property
    def listed_only(self) -> bool:
        """Whether archived claims are to be left out."""
        return Workflow.ARCHIVED not in self.statuses

    @property
    def who_denies(self) -> bool:
        """Whether it asks for denials by whom, of what is listed: indexes have a mark for it."""
        named = any(not term.exclude for term in self.by)
        return self.act is Act.DENIES and named and self.listed_only
