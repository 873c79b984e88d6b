"""An article that was read is read again, for who posts its link again or asks for it."""

from datetime import timedelta

from bot.commands import announce
from bot.commands.spec import Context
from bot.core.errors import Refusal
from bot.core.reply import Bold, Line, Reply, TimeStyle, When
from storage.records import Article, Claim, Workflow

AGAIN_AFTER = timedelta(minutes=10)  # a site is not asked for one article more often than that


def read_again(context: Context, article: Article, claim: Claim) -> Reply:
    """Have an article that was read for a claim read again, for who wants to know of changes.

    Raises:
        Refusal: it was put away, or read just now.
    """
    number = f"#{claim.number}"
    if claim.workflow is Workflow.ARCHIVED:
        raise Refusal(f"{number} was put away: /desk restore {number} brings it back.")
    if not _is_due(context, article):
        minutes = AGAIN_AFTER.seconds // 60
        raise Refusal(f"{number} was read already, less than {minutes} minutes ago.")
    if not _ask(context, article, claim):
        raise Refusal(
            f"You asked for that a moment ago: a direct message tells what came of it for {number}."
        )
    return Reply(lines=(("For ", Bold(number), ": ", *_asked(context, article)),))


def posted_again(context: Context, article: Article, claim: Claim) -> Line:
    """Have an article read again whose link was posted again; what to say of it, if anything.

    Where the link is another address of the claim's article, that is what was read.
    """
    if article.read_at is None and claim.article:
        article = claim.article
    wanted = claim.workflow is not Workflow.ARCHIVED and _is_due(context, article)
    return _asked(context, article) if wanted and _ask(context, article, claim) else ()


def _is_due(context: Context, article: Article) -> bool:
    return article.read_at is not None and context.now - article.read_at >= AGAIN_AFTER


def _ask(context: Context, article: Article, claim: Claim) -> bool:
    """Put it into the queue; False where the asker asked for it a moment ago.

    Who only posted a message with the link in it is told of changes, not that there are none.
    """
    asker, at = context.request.asker, context.now.timestamp() // AGAIN_AFTER.total_seconds()
    return announce.read_again(
        context.work,
        article,
        context.request.place,
        key=f"{article.id}:{context.person.id}:{at:.0f}",
        claim=claim.id,
        asker="" if asker.partner else asker.id,
        person_id=context.person.id,
        quiet=int(_is_quiet(context)),
    )


def _is_quiet(context: Context) -> bool:
    return context.request.posted is not None


def _asked(context: Context, article: Article) -> Line:
    """That it is read again, and what will be told of it."""
    read = (When(article.read_at, TimeStyle.FULL),) if article.read_at else ()
    told = "if" if _is_quiet(context) else "whether"
    return (
        *("I am reading the article again; it was read last ", *read),
        f". A direct message tells you {told} it has changed.",
    )
