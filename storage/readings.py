"""Links that are read again later: which jobs of the queue those are, and when they are due."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Select, cast, or_, select, update

from storage.arrangements import Job
from storage.jobs import job_record
from storage.transaction import Transaction
from storage.workings import jobs

READ = "read"  # the kind of the job; its payload says which "claim" is read for

_CLAIM = cast(jobs.c.payload["claim"].as_string(), BigInteger)


class Readings:
    """The jobs of one newsroom that read links."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def withdraw(self, claim_id: int) -> Job | None:
        """Take the job that reads for a claim off the queue, unless somebody is at it.

        Returns:
            What would have been done; None where nothing waits.
        """
        for row in self._transaction.connection.execute(_waiting(self._transaction, [claim_id])):
            now = self._transaction.now
            # A worker that takes it at this moment finds it finished, or is found to have it.
            taken = update(jobs).where(
                jobs.c.newsroom_id == self._transaction.newsroom_id,
                jobs.c.id == row.id,
                jobs.c.finished_at.is_(None),
                or_(jobs.c.leased_until.is_(None), jobs.c.leased_until <= now),
            )
            done = {"finished_at": now, "leased_until": None}
            if self._transaction.connection.execute(taken.values(done)).rowcount:
                return job_record(row)
        return None


def due(transaction: Transaction, claim_ids: Collection[int]) -> dict[int, datetime]:
    """When the links of these claims are read, those for which a job waits; by their ids."""
    if not claim_ids:
        return {}
    rows = transaction.connection.execute(_waiting(transaction, claim_ids))
    return {int(row.payload["claim"]): row.run_at for row in rows}


def _waiting(transaction: Transaction, claim_ids: Collection[int]) -> Select[Any]:
    return select(jobs).where(
        jobs.c.newsroom_id == transaction.newsroom_id,
        jobs.c.finished_at.is_(None),
        # Not the bare column: SQLite would go by the kind, through all links that were ever read,
        # and not by the few jobs that are unfinished.
        jobs.c.kind.concat("") == READ,
        _CLAIM.in_(claim_ids),
    )
