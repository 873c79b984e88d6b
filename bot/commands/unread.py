"""What becomes of a link that could not be read: another try later, or a card that says why not."""

from datetime import timedelta

from bot.commands import announce
from bot.core.request import Place
from bot.core.text import shorten
from bot.core.unread import wants_reading
from bot.reading.reading import CannotRead
from storage.arrangements import Job
from storage.records import Claim, ReadState, Workflow
from storage.work import Work

TITLE_LENGTH = 500  # characters of a page's title that becomes a claim's wording
PAUSES = tuple(timedelta(minutes=minutes) for minutes in (1, 5, 15, 60))
LONGEST = timedelta(days=1)  # that a site may ask us to wait


def waiting(work: Work, job: Job) -> Claim | None:
    """The claim that is read for, if it still waits for that."""
    claim = work.claims.by_id(int(job.payload["claim"]))
    if claim is None or claim.merged_into is not None:
        return None
    return claim if claim.read_state is ReadState.WAITING else None


def is_settled(claim: Claim, job: Job) -> bool:
    """Whether it is to be left alone: it was put away, or decided before this further try."""
    if tries_of(job):
        return not wants_reading(claim)
    return claim.workflow is Workflow.ARCHIVED


def tries_of(job: Job) -> int:
    """How often it was tried before, since somebody last asked for it."""
    return int(job.payload.get("tries", 0))


def leave_unread(work: Work, claim: Claim) -> None:
    """Do not read for a claim that is settled; its card offers to, all the same."""
    reason = "it was taken back" if claim.workflow is Workflow.ARCHIVED else claim.unread_reason
    changed = work.claims.change(claim.id, read_state=ReadState.UNREAD, unread_reason=reason)
    announce.redraw(work, changed)


def note_unread(work: Work, job: Job, place: Place, failure: CannotRead) -> None:
    """Keep what is known of a page that could not be read, and try again what may pass.

    After the last try it stays unread. Its card offers another one, now and then.
    """
    if not work.jobs.done(job.id):
        return  # its lease ran out, and somebody else did it
    claim = waiting(work, job)
    if claim is None:
        return
    known_by_address = claim.article is not None and claim.wording == claim.article.url
    title = shorten(failure.title, TITLE_LENGTH)
    tries = tries_of(job)
    again = failure.passing and tries < len(PAUSES) and wants_reading(claim)
    if again:
        announce.read_again_at(work, job, work.now + _pause(failure, tries), tries + 1)
    claim = work.claims.change(
        claim.id,
        wording=title if title and known_by_address else claim.wording,
        read_state=ReadState.WAITING if again else ReadState.UNREAD,
        unread_reason=failure.reason,
    )
    # The first try had its card posted; where that is still on its way, it is drawn as it is then.
    if "tries" in job.payload or work.cards.of(announce.CLAIM, claim.id):
        announce.redraw(work, claim)
    else:
        announce.post_claim(work, claim, place)


def _pause(failure: CannotRead, tries: int) -> timedelta:
    asked = timedelta(seconds=failure.retry_after or 0)
    return max(PAUSES[tries], min(asked, LONGEST))
