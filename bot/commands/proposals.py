"""What becomes of a link once it was read: claims and statements, proposed to the desk."""

from bot.commands import announce
from bot.commands.copies import original_of
from bot.commands.keeping import keep_found
from bot.core.request import Place
from bot.core.text import shorten
from bot.reading.copies import prints
from bot.reading.pages.links import domain
from bot.reading.reading import CannotRead, FoundStatement, Reading
from storage.arrangements import Job
from storage.records import Article, Claim, ReadState, Workflow
from storage.work import Work

WORDING_LENGTH = 500  # characters of a quote that becomes a claim's wording


def save_reading(work: Work, job: Job, place: Place, reading: Reading) -> None:
    """Keep the article with its claims and statements, and have the review card posted."""
    claim = _waiting(work, job)
    if claim is None or claim.article is None:
        return
    if claim.workflow is Workflow.ARCHIVED:
        _leave_unread(work, claim, "it was taken back")
        return
    owner = work.articles.also_at(claim.article.id, reading.article.url)
    apart = "apart" in job.payload
    if owner != claim.article.id and not apart and _merged(work, claim, owner, place):
        return
    original = None if apart else original_of(work, claim.article.id, reading)
    article = _save_article(work, claim.article.id, reading)
    work.copies.note(article.id, prints(reading.article.text))
    if original and _merged(work, claim, original.id, place, f"the same text as {original.url}"):
        return
    first, *others = reading.topics or ((),)
    worded = reading.wordings[1:]
    work.claims.change(
        claim.id,
        wording=shorten(reading.article.title, WORDING_LENGTH) or claim.wording,
        lang=reading.article.lang,
        read_state=ReadState.READ,
    )
    _add_statements(work, claim.id, article, [reading.statements[i] for i in first])
    for topic, wording in zip(others, worded, strict=True):
        added = _add_claim(work, claim, article, wording)
        _add_statements(work, added, article, [reading.statements[i] for i in topic])
    announce.redraw(work, announce.as_it_is(work, claim))
    announce.compare_and_post(work, announce.REVIEW, article.id, place)


def note_unread(work: Work, job: Job, place: Place, failure: CannotRead) -> None:
    """Keep what is known of a page that could not be read; its card offers another try."""
    claim = _waiting(work, job)
    if claim is None:
        return
    known_by_address = claim.article is not None and claim.wording == claim.article.url
    title = shorten(failure.title, WORDING_LENGTH)
    work.claims.change(
        claim.id,
        wording=title if title and known_by_address else claim.wording,
        read_state=ReadState.UNREAD,
        unread_reason=failure.reason,
    )
    if work.cards.of(announce.CLAIM, claim.id):
        announce.redraw(work, claim)
    else:
        announce.post_claim(work, claim, place)


def _waiting(work: Work, job: Job) -> Claim | None:
    """The claim that was read for, if it still waits for that; the job is done with."""
    if not work.jobs.done(job.id):
        return None  # its lease ran out, and somebody else did it
    claim = work.claims.by_id(int(job.payload["claim"]))
    if claim is None or claim.merged_into is not None:
        return None
    return claim if claim.read_state is ReadState.WAITING else None


def _leave_unread(work: Work, claim: Claim, reason: str) -> None:
    changed = work.claims.change(claim.id, read_state=ReadState.UNREAD, unread_reason=reason)
    announce.redraw(work, changed)


def _merged(work: Work, claim: Claim, owner: int, place: Place, reason: str = "") -> bool:
    """Two links led to one article, or to one text: the later claim goes into the earlier one."""
    # What was put away takes nothing in: nobody would see there what somebody has posted now.
    earlier = [c for c in work.claims.of_article(owner) if c.workflow is not Workflow.ARCHIVED]
    if not earlier:
        return False
    work.claims.change(
        claim.id, merged_into=earlier[0].id, read_state=ReadState.READ, reason=reason
    )
    announce.redraw(work, announce.as_it_is(work, claim), earlier[0])
    announce.post_claim(work, earlier[0], place)
    return True


def _save_article(work: Work, article_id: int, reading: Reading) -> Article:
    read = reading.article
    return work.articles.save_reading(
        article_id,
        outlet=read.outlet,
        domain=domain(read.url) if read.url else "",
        title=read.title,
        author=read.author,
        published_at=read.published_at,
        lang=read.lang,
        text=read.text,
        left_out=reading.left_out,
    )


def _add_claim(work: Work, main: Claim, article: Article, wording: str) -> int:
    """A further claim of the same article, in the article's words; its id."""
    added = work.claims.add(
        wording=shorten(wording or article.title, WORDING_LENGTH),
        lang=article.lang,
        workflow=Workflow.PROPOSED,
        person_id=main.logged_by_id,
        post_id=main.post.id if main.post else None,
        article_id=article.id,
        read_state=ReadState.READ,
    )
    return added.id


def _add_statements(
    work: Work, claim_id: int, article: Article, statements: list[FoundStatement]
) -> None:
    keep_found(work, claim_id, statements, article=article, said_at=article.published_at)
