"""Digests that were stopped because the platform lets the bot write nothing in their channels.

A channel that was deleted, or that the bot was put out of, refuses every digest to come; each would
be stuck in the queue, and ring an alarm.
"""

from dataclasses import dataclass
from datetime import timedelta

from bot.commands import announce
from bot.core.reply import Bold, Line, When
from bot.core.schedule import schedule
from storage.arrangements import Digest, Job
from storage.records import Change
from storage.work import Work

TOLD_FOR = timedelta(days=30)
_MOST = 100  # changes of digests that are looked through


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
    """Stop the digest whose post was refused for `why`; False if the job posts no digest."""
    if job.payload.get("what") != announce.DIGEST:
        return False
    if work.jobs.done(job.id):
        work.digests.change(int(job.payload["digest"]), stopped=True, reason=why)
    return True


def given_up(work: Work) -> list[GivenUp]:
    """The digests that were stopped by themselves lately, and by nobody brought back since."""
    since = work.now - TOLD_FOR
    stopped = work.changes.between(since, work.now, "digest", _MOST, ("stopped",))
    latest: dict[int, Change] = {}
    for change in stopped:
        latest.setdefault(change.record_id, change)
    by_itself = [c for c in latest.values() if c.after and not c.person_id and c.reason]
    found = [(work.digests.by_id(change.record_id), change) for change in by_itself]
    return [GivenUp(digest, change) for digest, change in found if digest]


def trouble_lines(work: Work) -> list[Line]:
    """For whoever looks after the desk: which were stopped, and what to do."""
    lines = [each.line for each in given_up(work)]
    back: Line = ("When that is mended, /desk digest brings it back, by a button.",)
    return [*lines, back] if lines else []
