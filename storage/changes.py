"""The audit log, to read; `Transaction.log` alone writes it, and nothing alters it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Row,
    Select,
    and_,
    func,
    literal,
    literal_column,
    or_,
    select,
    union_all,
)

from storage import ids
from storage.page import Page
from storage.records import Change
from storage.tables import changes, people, statements
from storage.transaction import Transaction

_AS_KEPT = changes.c.id.desc()
# For what an index finds in another order: to keep this one, SQLite would go through all changes.
_SORTED = (changes.c.id + 0).desc()


class Changes:
    """The audit log of one newsroom, newest first."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def of(self, record: str, record_id: int, limit: int | None = 20) -> list[Change]:
        """What was changed about one record ("claim", "statement", "person", "article", …).

        `limit` None: everything.
        """
        return self._read(
            self._newest().where(changes.c.record == record, changes.c.record_id == record_id),
            limit,
        )

    def of_batch(self, batch: int, record: str, field: str) -> list[Change]:
        """What one transaction changed of one field of a kind of record."""
        return self._read(
            self._newest().where(
                changes.c.batch == batch, changes.c.record == record, changes.c.field == field
            ),
            None,
        )

    def latest(self, record: str, field: str, record_ids: Collection[int]) -> dict[int, datetime]:
        """When a field of each of these records was changed last; those never changed lack."""
        rows = self._transaction.connection.execute(
            self._of(changes.c.record_id, func.max(changes.c.at).label("at"))
            .where(
                changes.c.record == record,
                changes.c.record_id.in_(record_ids),
                changes.c.field == field,
            )
            .group_by(changes.c.record_id)
        )
        return {row.record_id: row.at for row in rows}

    def recent(self, offset: int = 0, limit: int = 20, up_to: int = 0) -> Page[Change]:
        """One page of everything that was changed; `up_to`: the id of the newest, 0 for any."""
        older = _up_to(up_to)
        count = self._of(func.count()).where(*older)
        total = self._transaction.connection.execute(count).scalar_one()
        items = self._read(self._newest().where(*older).offset(max(offset, 0)), limit)
        return Page(tuple(items), total, offset, limit)

    def between(
        self,
        since: datetime,
        until: datetime,
        record: str,
        limit: int,
        fields: Collection[str] = (),
    ) -> list[Change]:
        """What was changed about one kind of record; `since` is included, `until` is not.

        With `fields`, only changes of these, and so many at most of each.
        """
        wanted = self._newest().where(
            changes.c.id >= ids.floor(since),
            changes.c.id < ids.floor(until),
            changes.c.record == record,
        )
        if not fields:
            return self._read(wanted, limit)
        # One by one, so that the index of edits gives each in order.
        found = [change for field in fields for change in self._read(_only(wanted, field), limit)]
        return sorted(found, key=lambda change: change.id, reverse=True)

    def of_claim(
        self, claim_id: int, offset: int = 0, limit: int = 20, up_to: int = 0
    ) -> Page[Change]:
        """What was changed about a claim and the statements that stand under it now.

        `up_to`: the id of the newest that counts, 0 for any.
        """
        own = self._transaction.of(statements, statements.c.id).where(
            statements.c.claim_id == claim_id
        )
        # No record has the id of another, of whatever kind.
        ids = union_all(select(literal(claim_id)), own)
        of_them = (changes.c.record.in_(("claim", "statement")), changes.c.record_id.in_(ids))
        about = and_(*of_them, *_up_to(up_to))
        count = self._of(func.count()).where(about)
        total = self._transaction.connection.execute(count).scalar_one()
        items = self._read(self._newest(_SORTED).where(about).offset(max(offset, 0)), limit)
        return Page(tuple(items), total, offset, limit)

    def last_batch(self, person_id: int, fields: Mapping[str, Sequence[str]]) -> list[Change]:
        """What one person last changed of these fields, in one transaction; for undo.

        Args:
            person_id: who changed it.
            fields: for each kind of record ("claim", "statement", …) the fields that count.

        Returns:
            The changes of that transaction to these fields, newest first; [] if the person
            never changed one.
        """
        about = or_(
            *(
                and_(changes.c.record == record, changes.c.field.in_(names))
                for record, names in fields.items()
            )
        )
        last = self._transaction.connection.execute(
            self._of(changes.c.batch)
            .where(changes.c.person_id == person_id, about)
            .order_by(changes.c.id.desc())
            .limit(1)
        ).scalar_one_or_none()
        if last is None:
            return []
        return self._read(self._newest(_SORTED).where(changes.c.batch == last, about), None)

    def _of(self, *columns: Any) -> Select[Any]:
        """A query of the log, with what this transaction has noted in it."""
        self._transaction.write_log()
        return self._transaction.of(changes, *columns)

    def _newest(self, order: ColumnElement[Any] = _AS_KEPT) -> Select[Any]:
        person = and_(
            people.c.newsroom_id == changes.c.newsroom_id, people.c.id == changes.c.person_id
        )
        return (
            self._of(*changes.c, people.c.name.label("person_name"))
            .outerjoin_from(changes, people, person)
            .order_by(order)
        )

    def _read(self, query: Select[Any], limit: int | None) -> list[Change]:
        rows = self._transaction.connection.execute(query.limit(limit))
        return [_change(row) for row in rows]


def _up_to(newest: int) -> tuple[ColumnElement[bool], ...]:
    return (changes.c.id <= newest,) if newest else ()


def _only(query: Select[Any], field: str) -> Select[Any]:
    query = query.where(changes.c.field == field)
    # SQLite sees no other way that the index of edits serves.
    return query if field == "added" else query.where(changes.c.field != literal_column("'added'"))


def _change(row: Row[Any]) -> Change:
    return Change(
        id=row.id,
        batch=row.batch,
        at=row.at,
        person_id=row.person_id or 0,
        person_name=row.person_name or "",
        record=row.record,
        record_id=row.record_id,
        field=row.field,
        before=row.before,
        after=row.after,
        reason=row.reason,
    )
