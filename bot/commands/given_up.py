"""Digests and channels' watches that were stopped, for nothing may be written in their channels.

A channel that was deleted, or that the bot was put out of, refuses all that is to come; each
message would be stuck in the queue, and ring an alarm.
"""

from dataclasses import dataclass
from datetime import timedelta

from bot.commands import announce
from bot.core.reply import Bold, Code, Line, When
from bot.core.schedule import schedule
from storage.arrangements import Digest, Job
from storage.records import Change
from storage.work import Work

TOLD_FOR = timedelta(days=30)
_MOST = 500  # changes that are looked through


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A digest that was stopped by itself, and the change that says why."""

    digest: Digest
    change: Change

    @property
    def channel(self) -> str:
        """Its channel, as people see it."""
        return f"#{self.digest.channel_name or self.digest.channel}"

    @property
    def line(self) -> Line:
        """That it was stopped, and why."""
        plan = schedule(self.digest.days, self.digest.at, self.digest.zone)
        return (
            *("• The digest in ", Bold(self.channel), f", {plan}, was stopped "),
            *(When(self.change.at), f": {self.change.reason}"),
        )


def give_up(work: Work, job: Job, why: str) -> bool:
    """Stop what leads to messages like the one refused for `why`; False if nothing does."""
    what, payload = job.payload.get("what"), job.payload
    if what == announce.DIGEST:
        if work.jobs.done(job.id):
            work.digests.change(int(payload["digest"]), stopped=True, reason=why)
        return True
    if what == announce.ALERT and not payload.get("person"):
        if work.jobs.done(job.id):
            work.watches.stop(int(payload["watch"]), reason=why)
        return True
    return False


def given_up(work: Work) -> list[GivenUp]:
    """The digests that were stopped by themselves lately, and by nobody brought back since."""
    found = [(work.digests.by_id(c.record_id), c) for c in _by_itself(work, "digest")]
    return [GivenUp(digest, change) for digest, change in found if digest]


def trouble_lines(work: Work) -> list[Line]:
    """For whoever looks after the desk: which were stopped, and what to do."""
    digests, watches = [each.line for each in given_up(work)], _watches(work)
    if digests:
        digests.append(("When that is mended, /desk digest brings it back, by a button.",))
    if watches:
        watches.append(("When that is mended, /watch … to:channel, typed there, watches again.",))
    return [*digests, *watches]


def _watches(work: Work) -> list[Line]:
    lines: list[Line] = []
    for change in _by_itself(work, "watch"):
        watch = work.watches.by_id(change.record_id)
        if watch:
            whose = Bold(f"#{watch.channel_name or watch.channel}")
            stopped = (", was stopped ", When(change.at), f": {change.reason}")
            lines.append(("• The watch ", Code(watch.query), " of ", whose, *stopped))
    return lines


def _by_itself(work: Work, record: str) -> list[Change]:
    """What nobody stopped, but the program, and nobody has brought back since."""
    since = work.now - TOLD_FOR
    latest: dict[int, Change] = {}
    for change in work.changes.between(since, work.now, record, _MOST, ("stopped",)):
        latest.setdefault(change.record_id, change)
    return [c for c in latest.values() if c.after and not c.person_id and c.reason]
