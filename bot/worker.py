"""The worker: takes jobs off the queue, reads links, posts cards and edits them in place.

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
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import timedelta

from bot.commands import alerts, announce
from bot.commands.digests import post_due
from bot.commands.naming import speak_for
from bot.commands.proposals import note_unread, save_reading
from bot.commands.publish import public_reply
from bot.core import metrics
from bot.core.door import DeliveryFailed, Door, MessageGone
from bot.core.errors import Refusal
from bot.core.reference import referring
from bot.core.reply import Reply
from bot.core.request import Place
from bot.indexing import index_anew
from bot.reading.reader import Reader
from bot.reading.reading import CannotRead
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.records import Job, Watch
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
READ_TRIES = 2  # of a link whose reading meets a fault of ours; a fault of the page's needs one
BACKOFF = tuple(timedelta(seconds=s) for s in (2, 10, 30, 120, 600, 3600, 3600, 3600))


class Worker:
    """Works the queue until cancelled.

    Args:
        database: where the queue is.
        reader: reads links.
        progress: told (place, words) as a link is being read. May be set later.
    """

    def __init__(
        self,
        database: Database,
        reader: Reader,
        progress: Callable[[Place, str], None] | None = None,
    ) -> None:
        self._database = database
        self._reader = reader
        self._doors: dict[str, Door] = {}
        self.progress = progress or _nobody
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
        self._doors[door.name] = door

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
        return (announce.READ, announce.NAMES, announce.WATCH, *self._delivered())

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
        await self._take_some((announce.READ,), self._reading, READS_AT_ONCE)
        delivered = (announce.WATCH, *self._delivered())
        await self._take_some(delivered, self._delivering, DELIVERIES_AT_ONCE)
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

    def _delivered(self) -> tuple[str, ...]:
        """The kinds of jobs that bring messages to the doors open here."""
        return tuple(
            kind(platform)
            for platform in self._doors
            for kind in (announce.post_kind, announce.edit_kind, announce.digest_kind)
        )

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
            await self._steps(job.kind)(job)
            outcome = "done"
        except DeliveryFailed as failure:
            outcome = "put off"
            await self._put_off(job, str(failure), failure.retry_after)
        except DatabaseUnavailable as away:
            outcome = "put off"
            log.warning("job %s (%s) waits for the database: %s", job.id, job.kind, away)
            await self._put_off(job, "the database did not answer", None, for_ever=True)
        except Exception:
            outcome = "failed"
            log.exception("job %s (%s) failed, reference %s", job.id, job.kind, reference)
            if job.kind == announce.READ and job.attempts >= READ_TRIES:
                await self._give_up_reading(job, reference)
            else:
                await self._put_off(job, f"a fault, reference {reference}", None)
        finally:
            _note(job, outcome, time.perf_counter() - began)

    def _steps(self, kind: str) -> Callable[[Job], Coroutine[None, None, None]]:
        if kind == announce.READ:
            return self._read
        if kind == announce.NAMES:
            return self._follow_names
        if kind == announce.WATCH:
            return self._look_through
        if kind.startswith("digest."):
            return self._digest
        return self._post if kind.startswith("post.") else self._edit

    async def _put_off(
        self, job: Job, error: str, retry_after: float | None, *, for_ever: bool = False
    ) -> None:
        """Try again later, ever later; after the last try, if any, the job waits for a person."""

        def put_off(work: Work) -> None:
            if job.attempts > len(BACKOFF) and not for_ever:
                work.jobs.bury(job.id, error)
                return
            wait = BACKOFF[min(job.attempts, len(BACKOFF)) - 1]
            if retry_after is not None:
                wait = max(wait, timedelta(seconds=retry_after))
            work.jobs.retry(job.id, error, work.now + wait)

        with suppress(DatabaseUnavailable):  # then the lease runs out, and it is taken again
            await self._write(job, put_off)

    async def _give_up_reading(self, job: Job, reference: str) -> None:
        """A claim must not wait for ever for a reading that fails: it is unread, and says so."""
        reason = f"a fault of ours, reference {reference}, which is also in the log"
        place, failure = announce.place_of(job.payload), CannotRead(reason)
        with suppress(DatabaseUnavailable):  # then the lease runs out, and it is tried again
            await self._write(job, lambda work: note_unread(work, job, place, failure))

    async def _write(self, job: Job, do: Callable[[Work], object]) -> None:
        def transaction() -> None:
            with self._database.begin(job.newsroom_id) as work:
                do(work)

        await asyncio.to_thread(transaction)

    # --- reading a link ---------------------------------------------------------------

    async def _read(self, job: Job) -> None:
        place = announce.place_of(job.payload)
        url = await asyncio.to_thread(self._address, job)
        if url is None:
            await self._write(job, lambda work: work.jobs.done(job.id))
            return
        try:
            reading = await self._reader.read(url, lambda words: self.progress(place, words))
        except CannotRead as failure:
            unread = failure  # the name of an except clause ends with it
            metrics.READS.labels("unreadable").inc()
            await self._write(job, lambda work: note_unread(work, job, place, unread))
        else:
            metrics.READS.labels("read").inc()
            await self._write(job, lambda work: save_reading(work, job, place, reading))
        self._bell.set()

    def _address(self, job: Job) -> str | None:
        with self._database.read(job.newsroom_id) as work:
            article = work.articles.by_id(int(job.payload["article"]))
            return article.url if article else None

    # --- following a change of names -----------------------------------------------------

    async def _follow_names(self, job: Job) -> None:
        """Bring old records after what a newsroom told of names, batch by batch."""
        offset: int | None = 0 if "name" in job.payload else None
        while offset is not None:
            offset = await asyncio.to_thread(self._speak_for, job, offset)
        await index_anew(self._database, job.newsroom_id)
        await self._write(job, lambda work: work.jobs.done(job.id))

    def _speak_for(self, job: Job, offset: int) -> int | None:
        with self._database.begin(job.newsroom_id) as work:
            return speak_for(work, int(job.payload["name"]), offset)

    async def _look_through(self, job: Job) -> None:
        # Writers of a newsroom take turns: after this one, all of that span are done.
        await self._write(job, lambda _: None)
        watching = await asyncio.to_thread(self._watching, job)
        await self._write(job, lambda work: alerts.alert(work, job, watching))
        self._bell.set()

    def _watching(self, job: Job) -> list[Watch]:
        with self._database.read(job.newsroom_id) as work:
            return alerts.watching(work, job)

    async def _digest(self, job: Job) -> None:
        await self._write(job, lambda work: post_due(work, job))
        self._bell.set()

    # --- posting and editing ----------------------------------------------------------

    async def _post(self, job: Job) -> None:
        place = announce.place_of(job.payload)
        reply = await self._draw(job)
        if reply is None:
            await self._write(job, lambda work: work.jobs.done(job.id))
            return
        key = f"{job.newsroom_id}-{job.id}"
        door, again = self._doors[place.platform], job.attempts > 1
        try:
            message = await door.post(place, reply, key, again=again)
        except MessageGone as gone:
            if not place.person:
                raise
            log.info("job %s: nobody to tell (%s)", job.id, gone)
            message = ""
        await self._write(job, lambda work: self._posted(work, job, place, message, reply))

    def _posted(self, work: Work, job: Job, place: Place, message: str, reply: Reply) -> None:
        """Note where the card stands. What changed while it was on its way is drawn again."""
        first = work.jobs.done(job.id)
        if not first or not message or job.payload["what"] not in announce.STANDING:
            return
        card = work.cards.put(
            str(job.payload["what"]),
            int(job.payload["id"]),
            place.platform,
            place.workspace,
            place.channel,
            message,
        )
        if _drawn(work, job) != reply:
            announce.redraw_card(work, card)

    async def _edit(self, job: Job) -> None:
        place = announce.place_of(job.payload)
        reply = await self._draw(job)
        try:
            if reply is not None:
                door = self._doors[place.platform]
                await door.edit(place, str(job.payload["message"]), reply)
        except MessageGone:
            await self._write(job, lambda work: work.cards.forget(int(job.payload["card"])))
        await self._write(job, lambda work: self._edited(work, job, reply))

    def _edited(self, work: Work, job: Job, reply: Reply | None) -> None:
        """What changed while the edit was on its way is drawn again, whichever landed last."""
        if not work.jobs.done(job.id) or reply is None:
            return
        card_id = int(job.payload["card"])
        for card in work.cards.of(str(job.payload["what"]), int(job.payload["id"])):
            if card.id == card_id and _drawn(work, job) != reply:
                announce.redraw_card(work, card)

    async def _draw(self, job: Job) -> Reply | None:
        """The message as the records have it now; None if its record is gone."""

        def draw() -> Reply | None:
            with self._database.read(job.newsroom_id) as work:
                return _drawn(work, job)

        return await asyncio.to_thread(draw)


def _drawn(work: Work, job: Job) -> Reply | None:
    """The message as the records have it; None if its record is gone."""
    try:
        return public_reply(work, job.payload)
    except Refusal:
        return None


def _note(job: Job, outcome: str, seconds: float) -> None:
    """Which job it was, how it ended and how long it took."""
    metrics.JOBS.labels(job.kind, outcome).observe(seconds)
    took = round(seconds * 1000, 1)
    fields = {"job": job.id, "kind": job.kind, "outcome": outcome, "ms": took}
    log.info("job %s %s in %s ms", job.kind, outcome, took, extra={"fields": fields})


def _nobody(_: Place, __: str) -> None:
    """Who is told of progress when nobody asked to be."""
