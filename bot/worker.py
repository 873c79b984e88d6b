"""The worker: takes jobs off the queue, tries them, and puts off what could not be done.

A job is taken with a lease that is renewed while it is worked on: when this process dies, the
lease runs out and another process, or this one after its restart, takes the job again. What a
job does to the database and its being done are one transaction.
"""

import asyncio
import logging
import os
import secrets
import socket
import time
from contextlib import suppress
from datetime import timedelta

from bot.commands import announce, given_up
from bot.core import metrics
from bot.core.door import DeliveryFailed, Door, Refused
from bot.core.doors import Doors
from bot.core.reference import referring
from bot.reading.reader import Reader
from bot.steps import READING, Steps
from storage.arrangements import Job
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.work import Work

log = logging.getLogger(__name__)

LEASE = timedelta(seconds=15)
RENEW_EVERY = 5.0  # seconds; a third of the lease, so that one missed renewal loses nothing
LOOK_EVERY = 0.25  # seconds between looks when nobody rings: retries, other processes' jobs
LOOK_AWAY = 2.0  # seconds until the next look at a database that does not answer
ARRIVE_WITHIN = 3.0  # seconds for messages on their way when the process ends
TURNS_WITHIN = 60.0  # seconds; a look may wait for the database three times
SOON = timedelta(seconds=5)  # a job put off for longer is not waited for
READS_AT_ONCE = 8  # links being read in this process; those of one site wait for each other
DELIVERIES_AT_ONCE = 20  # messages on their way from this process
FAULT_TRIES = 2  # of what can be given up, where it meets a fault of ours
ENDED_TRIES = 5  # of the same, where no try came to an end: its process was killed meanwhile
BACKOFF = tuple(timedelta(seconds=s) for s in (2, 10, 30, 120, 600, 3600, 3600, 3600))


class Worker:
    """Works the queue until cancelled.

    Args:
        database: where the queue is.
        reader: reads links.
    """

    def __init__(
        self,
        database: Database,
        reader: Reader,
    ) -> None:
        self._database = database
        self._doors = Doors()
        self.steps = Steps(database, reader, self._doors, self.wake)
        self._holder = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._bell = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._reading: set[asyncio.Task[None]] = set()
        self._delivering: set[asyncio.Task[None]] = set()
        self._following: set[asyncio.Task[None]] = set()
        self._under_way: dict[int, Job] = {}
        self._away = False
        self._turned = float("-inf")

    def serve(self, door: Door) -> None:
        """Deliver to this door too. Only jobs of doors served here are taken."""
        self._doors.add(door)

    def wake(self) -> None:
        """Look at the queue now. May be called from any thread."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._bell.set)

    async def run(self) -> None:
        """Work until cancelled; then jobs under way are given back, to be done after a restart."""
        self._loop = asyncio.get_running_loop()
        renewing, looking = asyncio.create_task(self._renew()), None
        try:
            while True:
                self._turned = time.monotonic()
                # Shielded: what is taken while this is cancelled has to be given back too.
                looking = asyncio.create_task(self._look())
                pause = LOOK_EVERY if await asyncio.shield(looking) else LOOK_AWAY
                with suppress(TimeoutError):
                    async with asyncio.timeout(pause):
                        await self._bell.wait()
                self._bell.clear()
        finally:
            self._loop = None
            renewing.cancel()
            await asyncio.gather(renewing, *filter(None, [looking]), return_exceptions=True)
            await self._give_back()

    async def _give_back(self) -> None:
        """Let messages on their way arrive, and others do the rest."""
        newsrooms = self._newsrooms()
        for task in (*self._reading, *self._following):
            task.cancel()
        if self._delivering:
            await asyncio.wait(self._delivering, timeout=ARRIVE_WITHIN)
        under_way = [*self._reading, *self._delivering, *self._following]
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        with suppress(DatabaseUnavailable):  # then the leases run out
            await asyncio.to_thread(self._database.queue.release, newsrooms, self._holder)

    @property
    def turning(self) -> bool:
        """Whether the queue was looked at, or tried to be, within the last `TURNS_WITHIN`."""
        return time.monotonic() - self._turned < TURNS_WITHIN

    async def idle(self) -> None:
        """Return when nothing is left to do here now; for the console and tests."""
        while self._busy() or await asyncio.to_thread(self.waiting) > 0:
            self._bell.set()
            await asyncio.sleep(0.02)

    def waiting(self) -> int:
        """How many jobs this process has before it, those put off for long left out."""
        return self._database.queue.waiting(self._kinds(), SOON)

    def _busy(self) -> bool:
        return bool(self._reading or self._delivering or self._following)

    def _kinds(self) -> tuple[str, ...]:
        """The kinds of jobs that are done here."""
        return (*READING, announce.NAMES, *self._quick())

    def _newsrooms(self) -> set[int]:
        """Those that the jobs under way belong to."""
        return {job.newsroom_id for job in self._under_way.values()}

    async def _look(self) -> bool:
        """Take what is due; whether the queue could be looked at.

        Whatever goes wrong, the next look may succeed; ending here would help nobody.
        """
        try:
            if await asyncio.to_thread(self._database.queue.any_due, LEASE, self._kinds()):
                await self._take()
        except DatabaseUnavailable as away:
            if not self._away:
                log.warning("the queue waits for the database: %s", away)
            self._away = True
        except Exception:
            log.exception("the queue could not be looked at; trying again")
            return False
        else:
            if self._away:
                log.warning("the database answers again")
            self._away = False
        return not self._away

    async def _take(self) -> None:
        """Take jobs for the room there is; slow sites must not keep everybody's cards waiting."""
        await self._take_some(READING, self._reading, READS_AT_ONCE)
        await self._take_some(self._quick(), self._delivering, DELIVERIES_AT_ONCE)
        await self._take_some((announce.NAMES,), self._following, 1)

    async def _take_some(
        self, kinds: tuple[str, ...], running: set[asyncio.Task[None]], most: int
    ) -> None:
        room = most - len(running)
        if room <= 0 or not kinds:
            return
        for job in await asyncio.to_thread(
            self._database.queue.take, room, LEASE, self._holder, kinds
        ):
            if job.id in self._under_way:
                continue  # its lease ran out meanwhile: a clock was set, the database was away
            self._under_way[job.id] = job
            task = asyncio.create_task(self._do(job))
            running.add(task)
            task.add_done_callback(running.discard)
            task.add_done_callback(lambda _: self._bell.set())

    def _quick(self) -> tuple[str, ...]:
        """The kinds of jobs that bring messages to the doors open here, or lead to some."""
        delivered = (
            kind(platform)
            for platform in self._doors
            for kind in (announce.post_kind, announce.edit_kind, announce.digest_kind)
        )
        return (announce.COMPARE, announce.WATCH, *delivered)

    async def _renew(self) -> None:
        while True:
            await asyncio.sleep(RENEW_EVERY)
            if self._busy():
                held = self._newsrooms(), self._holder
                try:
                    await asyncio.to_thread(self._database.queue.extend, *held, LEASE)
                except DatabaseUnavailable as away:
                    log.warning("leases could not be renewed; trying again: %s", away)
                except Exception:  # as in _look
                    log.exception("leases could not be renewed; trying again")

    async def _do(self, job: Job) -> None:
        """Do one job; whatever goes wrong, the job is kept and nothing else stops."""
        try:
            with referring() as reference:
                await self._try(job, reference)
        finally:
            del self._under_way[job.id]

    async def _try(self, job: Job, reference: str) -> None:
        began, outcome = time.perf_counter(), "given back"
        try:
            if await self._ends_processes(job, reference):
                outcome = "failed"
                return
            await self.steps.of(job.kind)(job)
            outcome = "done"
        except DeliveryFailed as failure:
            outcome = "put off"
            refused = isinstance(failure, Refused)
            await self._put_off(job, str(failure), failure.retry_after, refused=refused)
        except DatabaseUnavailable as away:
            outcome = "put off"
            log.warning("job %s (%s) waits for the database: %s", job.id, job.kind, away)
            await self._put_off(job, "the database did not answer", None, for_ever=True)
        except Exception:
            outcome = "failed"
            log.exception("job %s (%s) failed, reference %s", job.id, job.kind, reference)
            if job.attempts < FAULT_TRIES or not await self.steps.give_up(job, reference):
                await self._put_off(job, f"a fault, reference {reference}", None)
        finally:
            _note(job, outcome, time.perf_counter() - began)

    async def _ends_processes(self, job: Job, reference: str) -> bool:
        """Give up what was taken again and again and never came to an end, not even to a fault.

        A page that takes more memory than there is would end one process after another.
        """
        if job.attempts <= ENDED_TRIES or job.last_error:
            return False
        given_up = await self.steps.give_up(job, reference)
        if given_up:
            log.error(
                "job %s (%s) was begun %s times and never ended: its process may have been killed "
                "for what it takes; given up, reference %s",
                *(job.id, job.kind, job.attempts - 1, reference),
            )
        return given_up

    async def _put_off(
        self,
        job: Job,
        error: str,
        retry_after: float | None,
        *,
        for_ever: bool = False,
        refused: bool = False,
    ) -> None:
        """Try again later, ever later; after the last try, if any, the job waits for a person.

        `refused`: another like it would fare no better, until people change something.
        """

        def put_off(work: Work) -> None:
            if job.attempts > len(BACKOFF) and not for_ever:
                if not (refused and given_up.give_up(work, job, error)):
                    work.jobs.bury(job.id, error)
                return
            wait = BACKOFF[min(job.attempts, len(BACKOFF)) - 1]
            if retry_after is not None:
                wait = max(wait, timedelta(seconds=retry_after))
            work.jobs.retry(job.id, error, work.now + wait)

        with suppress(DatabaseUnavailable):  # then the lease runs out, and it is taken again
            await self.steps.write(job, put_off)


def _note(job: Job, outcome: str, seconds: float) -> None:
    """Which job it was, how it ended and how long it took."""
    metrics.JOBS.labels(job.kind, outcome).observe(seconds)
    took = round(seconds * 1000, 1)
    fields = {"job": job.id, "kind": job.kind, "outcome": outcome, "ms": took}
    log.info("job %s %s in %s ms", job.kind, outcome, took, extra={"fields": fields})
