"""The review card: a person looks at what the machine read."""

from collections.abc import Mapping

from bot.commands import announce
from bot.commands.buttons import review_buttons
from bot.commands.lookup import claim_meant
from bot.commands.spec import ActionSpec, Context, action_id
from bot.core.cards import button, review_card
from bot.core.errors import Refusal
from bot.core.reply import Bold, Reply
from bot.core.text import shorten
from storage.records import Claim, Statement, Workflow
from storage.work import Work


def review_reply(work: Work, article_id: int, first: int = 0) -> Reply:
    """The review card of an article, from its `first` statement on.

    Raises:
        Refusal: the article is not there any more.
    """
    article = work.articles.by_id(article_id)
    claims = work.claims.of_article(article_id) if article else []
    if article is None or not claims:
        raise Refusal("What this card showed is no longer there.")
    return Reply(
        cards=(review_card(article, claims, first, review_buttons(article, claims, first)),)
    )


def leaf(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Further statements of an article, for the asker alone."""
    return review_reply(context.work, int(args[0]), int(args[1]))


def accept_all(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Accept all that is still proposed of an article: `proposed` becomes `new`."""
    work = context.work
    claims = [c for c in work.claims.of_article(int(args[0])) if c.workflow is Workflow.PROPOSED]
    if not claims:
        raise Refusal("There is nothing left to accept: it was reviewed already.")
    return _accepted(context, claims)


def accept_one(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Accept one claim with its statements."""
    claim = claim_meant(context.work, args[0])
    if claim.workflow is not Workflow.PROPOSED:
        raise Refusal(f"#{claim.number} was reviewed already: it is {claim.workflow}.")
    return _accepted(context, [claim])


def _accepted(context: Context, claims: list[Claim]) -> Reply:
    work = context.work
    statements = 0
    for claim in claims:
        for statement in claim.statements:
            work.statements.change(statement.id, reviewed=True)
            statements += 1
        work.claims.change(claim.id, workflow=Workflow.NEW)
    announce.redraw(work, *claims)
    numbers = ", ".join(f"#{claim.number}" for claim in claims)
    count = "1 statement" if statements == 1 else f"{statements} statements"
    return Reply(
        lines=(("Accepted ", Bold(numbers), f" with {count}. /mark undo takes that back."),)
    )


def drop(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Take one statement out: the machine misread it. It can be put back."""
    return _set_dropped(context, int(args[0]), dropped=True)


def put_back(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Put a dropped statement back."""
    return _set_dropped(context, int(args[0]), dropped=False)


def _set_dropped(context: Context, statement_id: int, *, dropped: bool) -> Reply:
    work = context.work
    statement = work.statements.by_id(statement_id)
    if statement is None or statement.dropped is dropped:
        raise Refusal("That was done already." if statement else "That statement is not there.")
    work.statements.change(statement_id, dropped=dropped)
    claim = work.claims.by_id(statement.claim_id)
    if claim:
        announce.redraw(work, claim)
    done = "Dropped" if dropped else "Put back"
    back = (button(action_id("putback", statement_id), "Put it back"),) if dropped else ()
    return Reply(lines=((f"{done}: {_words(statement)}",),), buttons=back)


def _words(statement: Statement) -> str:
    return shorten(f"{statement.speaker or 'somebody'}: {statement.quote or statement.cue}", 150)


ACTIONS = (
    ActionSpec("review", leaf, writes=False),
    ActionSpec("acceptall", accept_all, writes=True),
    ActionSpec("accept", accept_one, writes=True),
    ActionSpec("drop", drop, writes=True),
    ActionSpec("putback", put_back, writes=True),
)
