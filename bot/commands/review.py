"""The review card: a person looks at what the machine read."""

from collections.abc import Mapping
from dataclasses import replace

from bot.commands import announce
from bot.commands.buttons import review_buttons
from bot.commands.likenesses import noticed
from bot.commands.lookup import claim_meant
from bot.commands.spec import ActionSpec, Context
from bot.core.errors import Refusal
from bot.core.reply import Bold, Reply
from bot.core.reviewing import review_card, to_review
from storage.records import Claim, Workflow
from storage.work import Work


def review_reply(work: Work, article_id: int, first: int = 0) -> Reply:
    """The review card of an article, from its `first` statement on.

    Raises:
        Refusal: the article is not there any more.
    """
    article = work.articles.by_id(article_id)
    if article is None:
        raise Refusal("What this card showed is no longer there.")
    claims = [_from_it(claim, article_id) for claim in work.claims.of_article(article_id)]
    alike = noticed(work, [claim for claim in claims if to_review(claim, article_id)])
    buttons = review_buttons(article, claims, first, alike)
    return Reply(cards=(review_card(article, claims, first, buttons, alike),))


def _from_it(claim: Claim, article_id: int) -> Claim:
    """The claim with the statements of this article only: others may stand under it too."""
    said = tuple(s for s in claim.statements if s.article_id == article_id)
    return replace(claim, statements=said)


def leaf(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Further statements of an article, for the asker alone."""
    return review_reply(context.work, int(args[0]), int(args[1]))


def accept_all(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Accept all that is still proposed of an article: `proposed` becomes `new`."""
    work = context.work
    article_id = int(args[0])
    claims = work.claims.of_article(article_id)
    open_ones = [_to_accept(c, article_id) for c in claims if to_review(c, article_id)]
    if not open_ones:
        raise Refusal("There is nothing left to accept: it was reviewed already.")
    for claim in claims:
        # Somebody took this claim on before it was reviewed; its statements stand on the card too.
        if claim.workflow is not Workflow.PROPOSED:
            _vouch(work, _from_it(claim, article_id))
    return _accepted(context, open_ones)


def _to_accept(claim: Claim, article_id: int) -> Claim:
    """A proposed claim as a whole; one that somebody has taken on with what the card shows."""
    return claim if claim.workflow is Workflow.PROPOSED else _from_it(claim, article_id)


def accept_one(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Accept one claim with its statements."""
    claim = claim_meant(context.work, args[0])
    if claim.workflow is not Workflow.PROPOSED:
        raise Refusal(f"#{claim.number} was reviewed already: it is {claim.workflow}.")
    return _accepted(context, [claim])


def _accepted(context: Context, claims: list[Claim]) -> Reply:
    work = context.work
    for claim in claims:
        _vouch(work, claim)
        if claim.workflow is Workflow.PROPOSED:
            work.claims.change(claim.id, workflow=Workflow.NEW)
    statements = sum(len(claim.statements) for claim in claims)
    announce.redraw(work, *claims)
    numbers = ", ".join(f"#{claim.number}" for claim in claims)
    count = "1 statement" if statements == 1 else f"{statements} statements"
    return Reply(
        lines=(("Accepted ", Bold(numbers), f" with {count}. /mark undo takes that back."),)
    )


def _vouch(work: Work, claim: Claim) -> None:
    for statement in claim.statements:
        work.statements.change(statement.id, reviewed=True)


ACTIONS = (
    ActionSpec("review", leaf, writes=False, numbers=2),
    ActionSpec("acceptall", accept_all, writes=True, numbers=1),
    ActionSpec("accept", accept_one, writes=True, numbers=1),
)
