"""What people changed in a period: moves, verdicts, corrections, mergers."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.reply import Bold, Line
from bot.core.text import shorten
from bot.core.verdict_signs import VERDICT_SIGNS
from storage.filters import Filter, Sort
from storage.records import Change, Claim, Verdict, Workflow
from storage.work import Work

SHOWN = 5  # claims under each heading
MOST_CHANGES = 500  # of one kind and period
WORDING = 120  # characters of a claim in a summary
_CORRECTED = {
    "claim": ("wording",),
    "statement": ("act", "speaker", "principal", "quote", "concedes", "dropped"),
}


@dataclass(frozen=True, slots=True)
class Period:
    """What is asked for: since when, as of this transaction, about what."""

    work: Work
    since: datetime
    about: Filter

    def changes(self, record: str, *fields: str) -> list[Change]:
        """What people, not the machine, changed of these fields, newest first."""
        work = self.work
        until = min(self.about.until or work.now, work.now)
        found = work.changes.between(self.since, until, record, MOST_CHANGES, fields)
        return [change for change in found if change.person_id]

    def claims(self, ids: Iterable[int]) -> dict[int, Claim]:
        """Those of these claims that are asked about, archived ones too, merged ones not."""
        among = replace(self.about, since=None, until=None, sort=Sort.NEW)
        wanted = tuple(set(ids))
        if among != Filter(sort=Sort.NEW):  # looking up each of hundreds takes its time
            statuses = among.statuses or tuple(Workflow)
            wanted = tuple(self.work.claims.matching(replace(among, ids=wanted, statuses=statuses)))
        found = self.work.claims.by_ids(wanted)
        return {id_: claim for id_, claim in found.items() if claim.merged_into is None}


def verdicts(period: Period) -> list[Line]:
    """Claims that were given a verdict, another one or none any more, whenever they were logged."""
    judged = net(period.changes("claim", "verdict"))
    claims = period.claims(judged)
    given = [(change, claims[id_]) for id_, change in judged.items() if id_ in claims]
    counts = Counter(
        "taken back" if claim.verdict is Verdict.UNVERIFIED else str(claim.verdict)
        for _, claim in given
    )
    told = ", ".join(f"{count} {value}" for value, count in counts.items())
    return section("Verdicts", [_verdict(*each) for each in given], f" ({told})")


def _verdict(change: Change, claim: Claim) -> Line:
    line: Line = (f"• {VERDICT_SIGNS[claim.verdict]} ", Bold(f"#{claim.number}"))
    was = "" if change.before in {"", Verdict.UNVERIFIED} else f" (was {change.before})"
    return (*line, f"{was} {brief(claim)}")


def moves(period: Period) -> list[Line]:
    """Claims that stand elsewhere in the workflow than at the period's start."""
    moved = net(period.changes("claim", "workflow"))
    claims = period.claims(moved)
    lines: list[Line] = [
        (
            "• ",
            Bold(f"#{claims[id_].number}"),
            f" {change.before} → {change.after} ({change.person_name}) {brief(claims[id_])}",
        )
        for id_, change in moved.items()
        if id_ in claims
    ]
    to = Counter(change.after for id_, change in moved.items() if id_ in claims)
    counts = ", ".join(f"{count} {value}" for value, count in to.items())
    return section("Moved", lines, f" ({counts})")


def corrections(period: Period) -> list[Line]:
    """Claims whose wording, or whose statements, were set right."""
    fields: dict[int, list[str]] = {}
    by_statement = _differing(period.changes("statement", *_CORRECTED["statement"]))
    under = period.work.statements.claims_of({id_ for id_, _ in by_statement})
    by_claim = _differing(period.changes("claim", *_CORRECTED["claim"]))
    for id_, field in (*by_claim, *((under[id_], field) for id_, field in by_statement)):
        fields.setdefault(id_, []).append("what was dropped" if field == "dropped" else field)
    claims = period.claims(fields)
    return section(
        "Corrected",
        [
            (
                "• ",
                Bold(f"#{claims[id_].number}"),
                f" {', '.join(dict.fromkeys(names))}: {brief(claims[id_])}",
            )
            for id_, names in fields.items()
            if id_ in claims
        ],
    )


def mergers(period: Period) -> list[Line]:
    """Claims that became part of another one."""
    merged = {id_: c for id_, c in net(period.changes("claim", "merged_into")).items() if c.after}
    into = period.claims(int(change.after) for change in merged.values())
    numbers = period.work.claims.numbers([("claim", id_) for id_ in merged])
    return section(
        "Merged",
        [
            (
                f"• #{numbers['claim', id_]} into ",
                Bold(f"#{into[int(change.after)].number}"),
                f" {brief(into[int(change.after)])}",
            )
            for id_, change in merged.items()
            if int(change.after) in into and ("claim", id_) in numbers
        ],
    )


def section(name: str, lines: list[Line], more: str = "") -> list[Line]:
    """A heading with the count, and the first lines; nothing where there is nothing to tell."""
    return [(Bold(f"{name}: {len(lines)}"), more), *lines[:SHOWN]] if lines else []


def brief(claim: Claim) -> str:
    """A claim's wording on a line of a list."""
    return shorten(claim.wording, WORDING)


def net(changes: Iterable[Change]) -> dict[int, Change]:
    """For each record its changes as one, newest first; none for what is as it was before.

    `changes` are those of one field, newest first.
    """
    joined: dict[int, Change] = {}
    for change in changes:
        last = joined.get(change.record_id, change)
        joined[change.record_id] = replace(last, before=change.before)
    return {id_: change for id_, change in joined.items() if change.before != change.after}


def _differing(changes: Iterable[Change]) -> list[tuple[int, str]]:
    """The records and fields that differ from before, newest first."""
    by_field: dict[str, list[Change]] = {}
    for change in changes:
        by_field.setdefault(change.field, []).append(change)
    each: Mapping[str, dict[int, Change]] = {f: net(found) for f, found in by_field.items()}
    return [(id_, field) for field, found in each.items() for id_ in found]
