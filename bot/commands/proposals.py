"""What becomes of a link once it was read: claims and statements, proposed to the desk."""

from bot.commands import announce
from bot.commands.articles import articles_at
from bot.commands.copies import original_of
from bot.commands.keeping import keep_found
from bot.commands.unread import is_settled, leave_unread, waiting
from bot.core.request import Place
from bot.core.text import shorten
from bot.reading.copies import prints
from bot.reading.pages.links import domain
from bot.reading.reading import FoundStatement, Reading
from storage.arrangements import Job
from storage.records import Article, Claim, ReadState, Workflow
from storage.work import Work

PROPOSED_LENGTH = 500  # characters of a quote or title that becomes a claim's wording


def save_reading(work: Work, job: Job, place: Place, reading: Reading) -> None:
    """Keep the article with its claims and statements, and have the review card posted."""
    if not work.jobs.done(job.id):
        return  # its lease ran out, and somebody else did it
    claim = waiting(work, job)
    if claim is None or claim.article is None:
        return
    if is_settled(claim, job):
        leave_unread(work, claim)
        return
    owner = _owner(work, claim.article, reading.article.url)
    apart = "apart" in job.payload
    if owner != claim.article.id and not apart and _merged(work, claim, owner, place):
        return
    original = None if apart else original_of(work, claim.article.id, reading)
    article = save_article(work, claim.article.id, reading)
    work.copies.note(article.id, prints(reading.article.text))
    if original and _merged(work, claim, original.id, place, f"the same text as {original.url}"):
        return
    first, *others = reading.topics or ((),)
    worded = reading.wordings[1:]
    work.claims.change(
        claim.id,
        wording=_wording(work, claim, reading),
        lang=reading.article.lang,
        read_state=ReadState.READ,
        unread_reason="",
    )
    _add_statements(work, claim.id, article, [reading.statements[i] for i in first])
    for topic, wording in zip(others, worded, strict=True):
        added = add_claim(work, claim, article, wording, claim.logged_by_id)
        _add_statements(work, added, article, [reading.statements[i] for i in topic])
    announce.redraw(work, announce.as_it_is(work, claim))
    announce.compare_and_post(work, announce.REVIEW, article.id, place)


def _owner(work: Work, article: Article, url: str) -> int:
    """The id of the article that the address belongs to at which one was read: its own, if new."""
    known = articles_at(work, url)
    return known[0].id if known else work.articles.also_at(article.id, url)


def _merged(work: Work, claim: Claim, owner: int, place: Place, reason: str = "") -> bool:
    """Two links led to one article, or to one text: the later claim goes into the earlier one."""
    # What was put away takes nothing in: nobody would see there what somebody has posted now.
    earlier = [c for c in work.claims.of_article(owner) if c.workflow is not Workflow.ARCHIVED]
    if not earlier:
        return False
    work.claims.change(
        claim.id,
        merged_into=earlier[0].id,
        read_state=ReadState.READ,
        unread_reason="",
        reason=reason,
    )
    announce.redraw(work, announce.as_it_is(work, claim), earlier[0])
    announce.post_claim(work, earlier[0], place)
    return True


def _wording(work: Work, claim: Claim, reading: Reading) -> str:
    """The article's title, unless somebody has set another wording while it could not be read."""
    if claim.unread_reason:
        history = work.changes.of("claim", claim.id, limit=None)
        if any(c.field == "wording" and c.person_id for c in history):
            return claim.wording
    return shorten(reading.article.title, PROPOSED_LENGTH) or claim.wording


def save_article(work: Work, article_id: int, reading: Reading) -> Article:
    """Keep what was read of an article, its text as a snapshot if it is another one."""
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
        validators=read.validators,
    )


def add_claim(work: Work, main: Claim, article: Article, wording: str, person_id: int) -> int:
    """A further claim of the same article, in the article's words; its id.

    Args:
        work: the open transaction.
        main: the article's first claim.
        article: as read.
        wording: "" for the article's title.
        person_id: who had it read.
    """
    added = work.claims.add(
        wording=shorten(wording or article.title, PROPOSED_LENGTH),
        lang=article.lang,
        workflow=Workflow.PROPOSED,
        person_id=person_id,
        post_id=main.post.id if main.post else None,
        article_id=article.id,
        read_state=ReadState.READ,
    )
    return added.id


def _add_statements(
    work: Work, claim_id: int, article: Article, statements: list[FoundStatement]
) -> None:
    keep_found(work, claim_id, statements, article=article, said_at=article.published_at)
