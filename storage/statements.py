"""Statements: who did what about a claim, in which words."""

from collections.abc import Iterable
from datetime import datetime
from typing import Required, TypedDict, Unpack

from storage.coerce import STATEMENT, coerced
from storage.columns import storable
from storage.errors import NoSuchRecord
from storage.fields import as_row
from storage.filters import Filter
from storage.index import Kind
from storage.loading import SAID, load_said
from storage.page import Page
from storage.records import Act, Claim, OriginKind, Statement
from storage.search import Search
from storage.tables import claims, statements
from storage.transaction import Transaction


class StatementFields(TypedDict, total=False):
    """What is known of a statement that is added; see `storage.records.Statement`.

    `logged_at` (aware) is for records brought in from elsewhere, which rank by that date.
    """

    act: Required[Act]
    speaker: str
    principal: str
    quote: str
    start: int
    end: int
    cue: str
    hedged: bool
    concedes: str
    origin: str
    origin_kind: OriginKind | None
    article_id: int | None
    snapshot_id: int | None
    said_at: datetime | None
    reviewed: bool
    gone_at: datetime | None
    logged_at: datetime | None


class Statements:
    """The statements of one newsroom."""

    def __init__(self, transaction: Transaction, search: Search) -> None:
        self._transaction = transaction
        self._search = search

    def add(self, claim_id: int, **fields: Unpack[StatementFields]) -> Statement:
        """Add a statement to a claim; see `add_all`."""
        return self.add_all(claim_id, [fields])[0]

    def add_all(
        self, claim_id: int, every: Iterable[StatementFields], reason: str = ""
    ) -> list[Statement]:
        """Add statements to a claim, all of them at once; `reason` is for the audit log.

        Raises:
            NoSuchRecord: there is no such claim.
        """
        if claim_id not in self._transaction.touched:
            self._transaction.existing(claims, claim_id)
        made = [self._made(claim_id, fields) for fields in every]
        self._transaction.add_all(statements, map(as_row, made))
        for one in made:
            said = f"{one.act}: {one.quote}"
            self._transaction.log("statement", one.id, "added", "", said, reason)
        self._transaction.touched.add(claim_id)
        return made

    def by_id(self, statement_id: int) -> Statement | None:
        """The statement with this id, dropped or not."""
        row = self._transaction.row(statements, statement_id, SAID)
        return Statement(*tuple(row)) if row else None

    def of_article(self, article_id: int) -> list[Statement]:
        """All that an article states or stated, dropped or not, in the order they came in."""
        rows = self._transaction.connection.execute(
            self._transaction.of(statements, *SAID)
            .where(statements.c.article_id == article_id)
            .order_by(statements.c.id)
        )
        return [Statement(*tuple(row)) for row in rows]

    def change(self, statement_id: int, *, reason: str = "", **fields: object) -> Statement:
        """Set fields and log what they were; what stays as it is leaves no trace.

        Args:
            statement_id: which statement.
            reason: for the audit log.
            fields: any of the record's but its id, article and snapshot. `claim_id` attaches
                it to another claim. Values may also be texts out of the audit log.

        Raises:
            NoSuchRecord: there is no such statement, or no such claim.
            ValueError: a field that cannot be changed, or a value that it cannot have.
        """
        values = coerced(STATEMENT, fields)
        if "claim_id" in values:
            self._transaction.existing(claims, values["claim_id"])
        before = self._transaction.alter("statement", statements, statement_id, values, reason)
        changed = self._existing(statement_id)
        self._transaction.touch(before.claim_id, changed.claim_id)
        return changed

    def find(
        self, wanted: Filter, offset: int = 0, limit: int = 5
    ) -> Page[tuple[Statement, Claim]]:
        """One page of the statements that the filter asks for, each with its claim.

        Dropped ones and those of merged claims are never listed, those of archived claims only
        where a status asks for them. `since` and `until` are about the statement's logging.
        """
        page = self._search.find(Kind.STATEMENT, wanted, offset, limit)
        items = tuple(load_said(self._transaction, page.ids))
        return Page(items, page.total, offset, limit, exact=page.exact)

    def times(self, wanted: Filter, most: int) -> list[datetime]:
        """When the newest `most` that the filter asks for were logged, the newest first."""
        return self._search.times(Kind.STATEMENT, wanted, most)

    def claims_of(self, statement_ids: Iterable[int]) -> dict[int, int]:
        """For each of these statements, dropped or not, the id of the claim it stands under."""
        rows = self._transaction.connection.execute(
            self._transaction.of(statements, statements.c.id, statements.c.claim_id).where(
                statements.c.id.in_(list(statement_ids))
            )
        )
        return {row.id: row.claim_id for row in rows}

    def _made(self, claim_id: int, fields: StatementFields) -> Statement:
        return Statement(
            id=self._transaction.ids.new(fields.get("logged_at") or self._transaction.now),
            claim_id=claim_id,
            act=fields["act"],
            speaker=storable(fields.get("speaker", "")),
            principal=storable(fields.get("principal", "")),
            quote=storable(fields.get("quote", "")),
            start=fields.get("start", 0),
            end=fields.get("end", 0),
            cue=storable(fields.get("cue", "")),
            hedged=fields.get("hedged", False),
            concedes=storable(fields.get("concedes", "")),
            origin=storable(fields.get("origin", "")),
            origin_kind=fields.get("origin_kind"),
            article_id=fields.get("article_id"),
            snapshot_id=fields.get("snapshot_id"),
            said_at=fields.get("said_at"),
            reviewed=fields.get("reviewed", False),
            dropped=False,
            gone_at=fields.get("gone_at"),
        )

    def _existing(self, statement_id: int) -> Statement:
        found = self.by_id(statement_id)
        if found is None:
            raise NoSuchRecord(f"no statement {statement_id}")
        return found
