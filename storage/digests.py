"""Digests: the summaries that come to a channel by schedule."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row

from storage.arrangements import Digest
from storage.transaction import Transaction
from storage.workings import digests

CHANGEABLE = ("days", "at", "zone", "query", "stopped")


class Digests:
    """The digests of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(  # noqa: PLR0913  (the fields of the record, by name)
        self,
        *,
        platform: str,
        workspace: str,
        channel: str,
        channel_name: str,
        days: str,
        at: str,
        zone: str,
        query: str,
        next_at: datetime,
        covered_at: datetime,
    ) -> Digest:
        """Keep a digest; see `storage.arrangements.Digest` for the fields."""
        id_ = self._transaction.new_id()
        self._transaction.add(
            digests,
            id=id_,
            platform=platform,
            workspace=workspace,
            channel=channel,
            channel_name=channel_name,
            days=days,
            at=at,
            zone=zone,
            query=query,
            stopped=False,
            next_at=next_at,
            covered_at=covered_at,
        )
        self._transaction.log("digest", id_, "added", "", f"{days} {at} {query}".strip())
        return _digest(self._transaction.existing(digests, id_))

    def by_id(self, digest_id: int) -> Digest | None:
        """The digest with this id, stopped or not."""
        row = self._transaction.row(digests, digest_id)
        return _digest(row) if row else None

    def all(self) -> list[Digest]:
        """Those that are not stopped, the oldest first."""
        rows = self._transaction.connection.execute(
            self._transaction.of(digests).where(digests.c.stopped.is_(False)).order_by(digests.c.id)
        )
        return [_digest(row) for row in rows]

    def change(self, digest_id: int, *, reason: str = "", **fields: Any) -> Digest:
        """Set some of `CHANGEABLE` and log what they were; `stopped` may also be "" or "yes".

        `reason` is for the audit log.

        Raises:
            NoSuchRecord: there is no such digest.
            ValueError: a field that people do not change.
        """
        if unknown := fields.keys() - set(CHANGEABLE):
            raise ValueError(f"cannot be changed: {', '.join(sorted(unknown))}")
        if "stopped" in fields:
            fields["stopped"] = bool(fields["stopped"])
        self._transaction.alter("digest", digests, digest_id, fields, reason)
        return _digest(self._transaction.existing(digests, digest_id))

    def due(self, digest_id: int, next_at: datetime, covered_at: datetime) -> None:
        """When it comes next, and up to when the ones that came tell (aware)."""
        self._transaction.update(digests, digest_id, next_at=next_at, covered_at=covered_at)


def _digest(row: Row[Any]) -> Digest:
    return Digest(
        id=row.id,
        platform=row.platform,
        workspace=row.workspace,
        channel=row.channel,
        channel_name=row.channel_name,
        days=row.days,
        at=row.at,
        zone=row.zone,
        query=row.query,
        stopped=row.stopped,
        next_at=row.next_at,
        covered_at=row.covered_at,
    )
