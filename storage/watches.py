"""Watches: saved queries that alert somebody.

A transaction that changed claims puts a job for its span of time, one for all of that span: what
changed is then looked through once, and whoever watches it gets one alert.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Row, bindparam, select

from storage.arrangements import Watch
from storage.jobs import Jobs
from storage.transaction import Transaction
from storage.workings import watches

LOOK = "watch"  # the kind of the job; its payload says "since" and "until", as ISO 8601
SPAN = timedelta(seconds=30)
GRACE = timedelta(seconds=5)  # after a span, for clocks that differ

_ANY = (
    select(watches.c.id)
    .where(watches.c.newsroom_id == bindparam("newsroom"), watches.c.stopped.is_(False))
    .limit(1)
)


class Watches:
    """The watches of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(  # noqa: PLR0913  (the fields of the record, by name)
        self,
        *,
        person_id: int,
        platform: str,
        workspace: str,
        channel: str,
        channel_name: str,
        person: str,
        query: str,
        zone: str,
    ) -> Watch:
        """Keep a watch; see `storage.arrangements.Watch` for the fields."""
        id_ = self._transaction.new_id()
        self._transaction.add(
            watches,
            id=id_,
            person_id=person_id,
            platform=platform,
            workspace=workspace,
            channel=channel,
            channel_name=channel_name,
            person=person,
            query=query,
            zone=zone,
            stopped=False,
        )
        self._transaction.log("watch", id_, "added", "", query)
        return _watch(self._transaction.existing(watches, id_))

    def by_id(self, watch_id: int) -> Watch | None:
        """The watch with this id, stopped or not."""
        row = self._transaction.row(watches, watch_id)
        return _watch(row) if row else None

    def all(self) -> list[Watch]:
        """Those that are not stopped, the oldest first."""
        rows = self._transaction.connection.execute(
            self._transaction.of(watches).where(watches.c.stopped.is_(False)).order_by(watches.c.id)
        )
        return [_watch(row) for row in rows]

    def stop(self, watch_id: int, *, stopped: bool = True, reason: str = "") -> Watch:
        """Alert no more, or again; `reason` is for the audit log.

        Raises:
            NoSuchRecord: there is no such watch.
        """
        self._transaction.alter("watch", watches, watch_id, {"stopped": stopped}, reason)
        return _watch(self._transaction.existing(watches, watch_id))

    def notice(self) -> None:
        """Have what this transaction changed of claims looked through, if anybody watches."""
        if not self._transaction.claims_changed or not self._any():
            return
        now = self._transaction.now
        since = datetime.fromtimestamp(now.timestamp() // _seconds() * _seconds(), UTC)
        until = since + SPAN
        Jobs(self._transaction).put(
            LOOK,
            {"since": since.isoformat(), "until": until.isoformat()},
            key=since.isoformat(),
            run_at=until + GRACE,
        )

    def _any(self) -> bool:
        return self._transaction.read(_ANY).first() is not None


def _seconds() -> float:
    return SPAN.total_seconds()


def _watch(row: Row[Any]) -> Watch:
    return Watch(
        id=row.id,
        person_id=row.person_id,
        platform=row.platform,
        workspace=row.workspace,
        channel=row.channel,
        channel_name=row.channel_name,
        person=row.person,
        query=row.query,
        zone=row.zone,
        stopped=row.stopped,
    )
