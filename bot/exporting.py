"""`python -m bot export`: a newsroom's claims for other programs, while the bot goes on."""

import csv
import json
import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import TextIO

from bot.core.exports import COLUMNS, Exported, as_object, as_review, as_row
from bot.core.own_names import of_newsroom
from bot.newsrooms import chosen, opened
from bot.settings import Settings
from storage.database import Database
from storage.records import Claim, Newsroom
from storage.work import Work

_IN_UTF_8 = "\ufeff"  # without this mark Excel takes the encoding of its country
BATCH = 200  # claims read in one transaction: none stays open for long


class Format(StrEnum):
    """How claims are written."""

    JSONL = "jsonl"
    CSV = "csv"
    EXCEL = "excel"
    CLAIMREVIEW = "claimreview"


def main(settings: Settings, form: Format, newsroom: str) -> int:
    """Write the claims of a newsroom to standard output, by number; returns the exit status.

    It is UTF-8 whatever the terminal's own encoding is.

    Args:
        settings: which database.
        form: a line of JSON for each claim, a table, one that Excel shows right when it is opened
            with a click, or a line of ClaimReview for each verdict.
        newsroom: its name; may be "" where there is only one.
    """
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # a real file here
    with opened(settings.database_url) as database:
        where = chosen(database.newsrooms(), newsroom)
        if isinstance(where, str):
            print(where, file=sys.stderr)  # noqa: T201 - the command line answers here
            return 1
        _write(form, claims_of(database, where), sys.stdout)
    return 0


def claims_of(database: Database, newsroom: Newsroom) -> Iterator[Exported]:
    """All claims of a newsroom, merged and archived ones too, by number."""
    last = 0
    while True:
        with database.read(newsroom.id) as work:
            batch = _exported(work, work.claims.after(last, BATCH), newsroom)
        yield from batch
        if len(batch) < BATCH:
            return
        last = batch[-1].claim.number


def _exported(work: Work, claims: list[Claim], newsroom: Newsroom) -> list[Exported]:
    judged = work.changes.latest("claim", "verdict", [claim.id for claim in claims])
    into = work.claims.numbers([("claim", c.merged_into) for c in claims if c.merged_into])
    own = of_newsroom(work.names.told())
    return [
        Exported(
            claim,
            merged_into=into.get(("claim", claim.merged_into or 0)),
            judged_at=judged.get(claim.id),
            newsroom=newsroom.name,
            names=own,
        )
        for claim in claims
    ]


def _write(form: Format, claims: Iterator[Exported], out: TextIO) -> None:
    if form is Format.EXCEL:
        out.write(_IN_UTF_8)
    if form in {Format.CSV, Format.EXCEL}:
        table = csv.DictWriter(out, COLUMNS, lineterminator="\n")  # Windows writes its own
        table.writeheader()
        table.writerows(as_row(one) for one in claims)
        return
    drawn = as_object if form is Format.JSONL else as_review
    for one in claims:
        if (fields := drawn(one)) is not None:
            out.write(json.dumps(fields, ensure_ascii=False) + "\n")
