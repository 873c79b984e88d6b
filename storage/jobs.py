"""Jobs from within a transaction.

They are put in together with what they announce and finished together with what they did.
Taking them is `storage.queue`'s.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, bindparam, update

from storage.arrangements import Job
from storage.transaction import Transaction
from storage.workings import jobs

# Made once, for every job ends with it.
_DONE = (
    update(jobs)
    .where(
        jobs.c.newsroom_id == bindparam("newsroom"),
        jobs.c.id == bindparam("job"),
        jobs.c.finished_at.is_(None),
    )
    .values(finished_at=bindparam("now"), leased_until=None, dead=False)
)


class Jobs:
    """The jobs of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def put(
        self,
        kind: str,
        payload: Mapping[str, str | int],
        *,
        key: str = "",
        run_at: datetime | None = None,
    ) -> bool:
        """Put a job into the queue.

        Args:
            kind: what is to be done.
            payload: JSON-able; ids, never state.
            key: names the job for ever: while one of this kind and key is unfinished, or once
                it was done, it is not put again. One that died is taken up anew.
            run_at: not before this instant (aware); now by default.

        Returns:
            Whether it was put.
        """
        at = run_at or self._transaction.now
        if self._transaction.add_if_new(
            jobs,
            id=self._transaction.new_id(),
            kind=kind,
            key=key or None,
            payload=dict(payload),
            run_at=at,
        ):
            return True
        return self._set(
            jobs.c.kind == kind,
            jobs.c.key == key,
            jobs.c.dead,
            payload=dict(payload),
            **_fresh(at),
        )

    def done(self, job_id: int) -> bool:
        """The job was carried out.

        Returns:
            False if it was already finished: its lease ran out and somebody else did it. Then
            roll back, or it is done twice.
        """
        own = self._transaction
        values = {"newsroom": own.newsroom_id, "job": job_id, "now": own.now}
        return own.connection.execute(_DONE, values).rowcount > 0

    def retry(self, job_id: int, error: str, run_at: datetime) -> bool:
        """Give an unfinished job back to the queue, to be taken again from `run_at` (aware)."""
        return self._set(
            jobs.c.id == job_id,
            jobs.c.finished_at.is_(None),
            last_error=error,
            run_at=run_at,
            leased_until=None,
            holder="",
        )

    def bury(self, job_id: int, error: str) -> bool:
        """Give an unfinished job up: it is dead until somebody revives it."""
        return self._set(
            jobs.c.id == job_id,
            jobs.c.finished_at.is_(None),
            finished_at=self._transaction.now,
            leased_until=None,
            dead=True,
            last_error=error,
        )

    def dead(self) -> list[Job]:
        """The jobs that were given up, the oldest first."""
        rows = self._transaction.connection.execute(
            self._transaction.of(jobs).where(jobs.c.dead).order_by(jobs.c.id)
        )
        return [job_record(row) for row in rows]

    def revive(self, job_id: int) -> bool:
        """Take a dead job up anew, with all its attempts before it."""
        return self._set(jobs.c.id == job_id, jobs.c.dead, **_fresh(self._transaction.now))

    def leave(self, job_id: int) -> bool:
        """Leave a dead job undone for good: it counts as done, and is forgotten like one."""
        return self._set(jobs.c.id == job_id, jobs.c.dead, dead=False)

    def _set(self, *conditions: Any, **values: Any) -> bool:
        statement = update(jobs).where(
            jobs.c.newsroom_id == self._transaction.newsroom_id, *conditions
        )
        return self._transaction.connection.execute(statement.values(values)).rowcount > 0


def job_record(row: Row[Any]) -> Job:
    """A row of `jobs` as a record."""
    return Job(
        id=row.id,
        newsroom_id=row.newsroom_id,
        kind=row.kind,
        payload=row.payload,
        attempts=row.attempts,
        run_at=row.run_at,
        last_error=row.last_error,
    )


def _fresh(at: datetime) -> dict[str, Any]:
    return {
        "run_at": at,
        "attempts": 0,
        "leased_until": None,
        "holder": "",
        "finished_at": None,
        "dead": False,
    }
