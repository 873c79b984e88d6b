"""What is done for each kind of job: a link is read, a message posted or edited, and so on.

The worker decides when; here stands what. What a job does to the database and its being done are
one transaction, so a job that is done again after a crash repeats nothing that people see.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextlib import suppress

from bot.commands import alerts, announce, revisions
from bot.commands.digests import post_due
from bot.commands.likenesses import compared, keep_compared
from bot.commands.naming import speak_for
from bot.commands.proposals import save_reading
from bot.commands.publish import public_reply
from bot.commands.unread import is_settled, leave_unread, note_unread, waiting
from bot.core import metrics
from bot.core.door import MessageGone, Refused
from bot.core.doors import Doors
from bot.core.errors import Refusal
from bot.core.reply import Reply
from bot.core.request import Place
from bot.indexing import index_anew
from bot.reading.reader import Known, Reader
from bot.reading.reading import CannotRead
from storage.arrangements import Job, Watch
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.records import Likeness
from storage.work import Work

log = logging.getLogger(__name__)

READING = (announce.READ, announce.READ_AGAIN)  # the kinds of jobs that wait for sites
Step = Callable[[Job], Coroutine[None, None, None]]


def _nobody(_: Place, __: str) -> None:
    """Who is told of progress when nobody asked to be."""


class Steps:
    """What each kind of job takes.

    Args:
        database: where records are read and written.
        reader: reads links.
        doors: where messages go. May grow later.
        wake: called when a step has left new jobs behind.
    """

    def __init__(
        self,
        database: Database,
        reader: Reader,
        doors: Doors,
        wake: Callable[[], None],
    ) -> None:
        self._database = database
        self._reader = reader
        self._doors = doors
        self._wake = wake
        self.progress: Callable[[Place, str], None] = _nobody
        """Told (place, words) as a link is being read."""

    def of(self, kind: str) -> Step:
        """The step for a kind of job."""
        by_name = {
            announce.READ: self._read,
            announce.READ_AGAIN: self._read_again,
            announce.COMPARE: self._compare,
            announce.NAMES: self._follow_names,
            announce.WATCH: self._look_through,
        }
        by_group = {"digest": self._digest, "post": self._post, "edit": self._edit}
        return by_name.get(kind) or by_group[kind.split(".", maxsplit=1)[0]]

    async def write(self, job: Job, do: Callable[[Work], object]) -> None:
        """Do something in the job's newsroom, in one transaction."""

        def transaction() -> None:
            with self._database.begin(job.newsroom_id) as work:
                do(work)

        await asyncio.to_thread(transaction)

    async def give_up(self, job: Job, reference: str) -> bool:
        """Let a claim not wait for ever for what fails; whether this kind of job can be given up.

        What was not read says so, and what was not compared is posted without.
        """
        if job.kind not in (*READING, announce.COMPARE):
            return False
        reason = f"a fault of ours, reference {reference}, which is also in the log"
        place, failure = announce.place_of(job.payload), CannotRead(reason)

        def go_on(work: Work) -> None:
            if job.kind == announce.READ:
                note_unread(work, job, place, failure)
            elif job.kind == announce.READ_AGAIN:
                revisions.note_unread(work, job, reason)
            else:
                keep_compared(work, job, {})

        with suppress(DatabaseUnavailable):  # then the lease runs out, and it is tried again
            await self.write(job, go_on)
        self._wake()
        return True

    # --- reading a link ---------------------------------------------------------------

    async def _read(self, job: Job) -> None:
        place = announce.place_of(job.payload)
        url = await asyncio.to_thread(self._address, job)
        if url is None:
            await self.write(job, lambda work: _leave(work, job))
            self._wake()
            return
        try:
            reading = await self._reader.read(url, lambda words: self.progress(place, words))
        except CannotRead as failure:
            unread = failure  # the name of an except clause ends with it
            metrics.READS.labels("unreadable").inc()
            await self.write(job, lambda work: note_unread(work, job, place, unread))
        else:
            metrics.READS.labels("read").inc()
            await self.write(job, lambda work: save_reading(work, job, place, reading))
        self._wake()

    def _address(self, job: Job) -> str | None:
        """What is to be read; None where nobody waits for it any more."""
        with self._database.read(job.newsroom_id) as work:
            claim = waiting(work, job)
            if claim is None or is_settled(claim, job):
                return None
            article = work.articles.by_id(int(job.payload["article"]))
            return article.url if article else None

    async def _read_again(self, job: Job) -> None:
        place = announce.place_of(job.payload)
        known = await asyncio.to_thread(self._known, job)
        if known is None:
            await self.write(job, lambda work: work.jobs.done(job.id))
            return
        try:
            found = await self._reader.read_again(*known, lambda words: self.progress(place, words))
        except CannotRead as failure:
            reason = failure.reason  # the name of an except clause ends with it
            metrics.READS.labels("unreadable").inc()
            await self.write(job, lambda work: revisions.note_unread(work, job, reason))
        else:
            metrics.READS.labels("read").inc()
            await self.write(job, lambda work: revisions.keep_revision(work, job, found))
        self._wake()

    def _known(self, job: Job) -> tuple[str, Known] | None:
        with self._database.read(job.newsroom_id) as work:
            return revisions.known(work, job)

    async def _compare(self, job: Job) -> None:
        """Notice what a new claim looks like; nobody who writes waits for the search."""

        def compare() -> dict[int, tuple[Likeness, ...]]:
            with self._database.read(job.newsroom_id) as work:
                return compared(work, job)

        found = await asyncio.to_thread(compare)
        await self.write(job, lambda work: keep_compared(work, job, found))
        self._wake()

    # --- following a change of names -----------------------------------------------------

    async def _follow_names(self, job: Job) -> None:
        """Bring old records after what a newsroom told of names, batch by batch."""
        offset: int | None = 0 if "other" in job.payload else None
        while offset is not None:
            offset = await asyncio.to_thread(self._speak_for, job, offset)
        await index_anew(self._database, job.newsroom_id)
        await self.write(job, lambda work: work.jobs.done(job.id))

    def _speak_for(self, job: Job, offset: int) -> int | None:
        with self._database.begin(job.newsroom_id) as work:
            name, other = str(job.payload["name"]), str(job.payload["other"])
            return speak_for(work, name, other, offset)

    async def _look_through(self, job: Job) -> None:
        # Writers of a newsroom take turns: after this one, all of that span are done.
        await self.write(job, lambda _: None)
        watching = await asyncio.to_thread(self._watching, job)
        await self.write(job, lambda work: alerts.alert(work, job, watching))
        self._wake()

    def _watching(self, job: Job) -> list[Watch]:
        with self._database.read(job.newsroom_id) as work:
            return alerts.watching(work, job)

    async def _digest(self, job: Job) -> None:
        await self.write(job, lambda work: post_due(work, job))
        self._wake()

    # --- posting and editing ----------------------------------------------------------

    async def _post(self, job: Job) -> None:
        place = announce.place_of(job.payload)
        reply = await self._draw(job)
        if reply is None:
            await self.write(job, lambda work: work.jobs.done(job.id))
            return
        key = f"{job.newsroom_id}-{job.id}"
        door, again = await self._doors.leading_to(place), job.attempts > 1
        try:
            message = await door.post(place, reply, key, again=again)
        except MessageGone as gone:
            if not place.person:
                raise
            log.info("job %s: nobody to tell (%s)", job.id, gone)
            message = ""
        await self.write(job, lambda work: self._posted(work, job, place, message, reply))

    def _posted(self, work: Work, job: Job, place: Place, message: str, reply: Reply) -> None:
        """Note where the card stands. What changed while it was on its way is drawn again.

        So is what may have got through earlier, before the record changed.
        """
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
        if job.attempts > 1 or _drawn(work, job) != reply:
            announce.redraw_card(work, card)

    async def _edit(self, job: Job) -> None:
        place = announce.place_of(job.payload)
        reply = await self._draw(job)
        try:
            if reply is not None:
                door = await self._doors.leading_to(place)
                await door.edit(place, str(job.payload["message"]), reply)
        except MessageGone:
            await self.write(job, lambda work: work.cards.forget(int(job.payload["card"])))
        except Refused as why:  # the next change of its record tries again, too
            log.info("job %s: a card stays as it is (%s)", job.id, why)
            await self.write(job, lambda work: _refused(work, job))
            return
        await self.write(job, lambda work: self._edited(work, job, reply))

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


def _refused(work: Work, job: Job) -> None:
    if work.jobs.done(job.id):
        announce.redraw_later(work, job.payload)


def _leave(work: Work, job: Job) -> None:
    """Be done with a link that nobody waits for any more."""
    if not work.jobs.done(job.id):
        return
    claim = waiting(work, job)
    if claim is not None and is_settled(claim, job):
        leave_unread(work, claim)


def _drawn(work: Work, job: Job) -> Reply | None:
    """The message as the records have it; None if its record is gone."""
    try:
        return public_reply(work, job.payload)
    except Refusal:
        return None
