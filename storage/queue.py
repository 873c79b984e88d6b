"""Taking jobs, in short transactions of their own.

They are taken newsroom by newsroom: a look over all of them says where something is due, and
whatever alters a job stays in one newsroom, so in one shard where newsrooms are sharded.
"""

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, update

from storage.arrangements import Job, Standing
from storage.everywhere import Why, everywhere
from storage.jobs import job_record
from storage.workings import jobs

Connect = Callable[[], AbstractContextManager[Connection]]

# No parameter in it, so that SQLite sees that the index of unfinished jobs serves.
_UNFINISHED = jobs.c.finished_at.is_(None)


class Queue:
    """The queue as a worker sees it.

    `begin` and `read` open transactions that write and that read; `clock` gives aware times.
    """

    def __init__(self, begin: Connect, read: Connect, clock: Callable[[], datetime]) -> None:
        self._begin = begin
        self._read = read
        self._clock = clock

    def take(
        self, limit: int, lease: timedelta, holder: str, kinds: tuple[str, ...] = ()
    ) -> list[Job]:
        """Take jobs that are due, the longest waiting first.

        They are the holder's until the lease ends; then, if they are not finished, anybody's
        again. `Job.attempts` counts how often a job was taken, this time included.

        Args:
            limit: how many at most.
            lease: how long the holder keeps them.
            holder: who takes them.
            kinds: only jobs of these kinds; () for any.
        """
        due = _due(self._clock(), kinds, lease)
        newsrooms = self._where(due, limit)
        share = -(-limit // max(len(newsrooms), 1))  # so that none waits behind a busy one
        taken: list[Job] = []
        for newsroom_id in newsrooms:
            room = min(share, limit - len(taken))
            if room > 0:
                mine = and_(jobs.c.newsroom_id == newsroom_id, due)
                taken += self._take(mine, room, lease, holder)
        return sorted(taken, key=lambda job: (job.run_at, job.id))

    def any_due(self, lease: timedelta, kinds: tuple[str, ...]) -> bool:
        """Whether there is a job of these kinds to `take` now."""
        return bool(self._where(_due(self._clock(), kinds, lease), 1))

    def extend(self, newsrooms: Collection[int], holder: str, lease: timedelta) -> int:
        """Keep all that the holder has in these newsrooms for longer; how many jobs that is."""
        return self._update(newsrooms, holder, {"leased_until": self._clock() + lease})

    def release(self, newsrooms: Collection[int], holder: str) -> int:
        """Give back all that the holder has in these newsrooms; how many jobs that was."""
        return self._update(newsrooms, holder, {"leased_until": None, "holder": ""})

    def waiting(self, kinds: tuple[str, ...] = (), within: timedelta | None = None) -> int:
        """How many jobs are neither done nor dead.

        Args:
            kinds: only jobs of these kinds; () for any.
            within: only jobs that are due within this time; None for any.
        """
        counted = select(func.count()).select_from(jobs).where(_UNFINISHED)
        if kinds:
            counted = counted.where(jobs.c.kind.in_(kinds))
        if within is not None:
            counted = counted.where(jobs.c.run_at <= self._clock() + within)
        with self._read() as connection:
            return connection.execute(everywhere(counted, Why.WAITING)).scalar_one()

    def next_at(self) -> datetime | None:
        """When the next job is due, or the next lease ends; None if nothing waits."""
        with self._read() as connection:
            free = select(func.min(func.coalesce(jobs.c.leased_until, jobs.c.run_at)))
            first = everywhere(free.where(_UNFINISHED), Why.WAITING)
            at: datetime | None = connection.execute(first).scalar_one()
            return at

    def standing(self) -> list[Standing]:
        """How the queue stands, kind by kind; only kinds of which something waits or is dead."""
        unfinished = (
            select(jobs.c.kind, func.count(), func.min(jobs.c.run_at))
            .where(_UNFINISHED)
            .group_by(jobs.c.kind)
        )
        dead = select(jobs.c.kind, func.count()).where(jobs.c.dead).group_by(jobs.c.kind)
        now = self._clock()
        with self._read() as connection:
            found = {
                kind: Standing(kind, waiting, max((now - since).total_seconds(), 0.0))
                for kind, waiting, since in connection.execute(everywhere(unfinished, Why.WAITING))
            }
            for kind, many in connection.execute(everywhere(dead, Why.WAITING)):
                found[kind] = replace(found.get(kind, Standing(kind)), dead=many)
        return sorted(found.values(), key=lambda standing: standing.kind)

    def _where(self, due: ColumnElement[bool], limit: int) -> list[int]:
        """The newsrooms with jobs that are due, where one waits longest first."""
        waiting = (
            select(jobs.c.newsroom_id)
            .where(due)
            .group_by(jobs.c.newsroom_id)
            .order_by(func.min(jobs.c.run_at), jobs.c.newsroom_id)
            .limit(limit)
        )
        with self._read() as connection:
            return list(connection.execute(everywhere(waiting, Why.DUE)).scalars())

    def _take(
        self, due: ColumnElement[bool], limit: int, lease: timedelta, holder: str
    ) -> list[Job]:
        chosen = (
            select(jobs.c.newsroom_id, jobs.c.id)
            .where(due)
            .order_by(jobs.c.run_at, jobs.c.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
            .cte("chosen")  # in WHERE, PostgreSQL might choose several times, and too many
        )
        taking = (
            update(jobs)
            .where(jobs.c.newsroom_id == chosen.c.newsroom_id, jobs.c.id == chosen.c.id)
            .values(leased_until=self._clock() + lease, holder=holder, attempts=jobs.c.attempts + 1)
            .returning(*jobs.c)
        )
        with self._begin() as connection:
            return [job_record(row) for row in connection.execute(taking)]

    def _update(self, newsrooms: Collection[int], holder: str, values: dict[str, Any]) -> int:
        changed = 0
        for newsroom_id in newsrooms:
            held = (
                jobs.c.newsroom_id == newsroom_id,
                jobs.c.holder == holder,
                jobs.c.leased_until.is_not(None),
                _UNFINISHED,
            )
            with self._begin() as connection:
                changed += connection.execute(update(jobs).where(*held).values(values)).rowcount
        return changed


def _due(now: datetime, kinds: tuple[str, ...], lease: timedelta) -> ColumnElement[bool]:
    held_until = jobs.c.leased_until
    # Where far more is left than anybody leases for, the clock was set back since. Twice as long:
    # another process's clock, or its look at it, is a little ahead of ours.
    free = or_(held_until.is_(None), held_until <= now, held_until > now + 2 * lease)
    due = and_(_UNFINISHED, jobs.c.run_at <= now, free)
    return and_(due, jobs.c.kind.in_(kinds)) if kinds else due
