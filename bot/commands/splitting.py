"""A merged claim stands alone again: `/desk split #7`, whoever merged it and whenever."""

from bot.commands import announce
from bot.commands.brought import brought
from bot.commands.editable import require_editable
from bot.commands.lookup import claim_meant, claim_number
from bot.commands.showing import whole
from bot.commands.spec import Context
from bot.core.errors import Refusal
from bot.core.reply import Bold, Reply
from storage.records import Change, Claim, ReadState
from storage.work import Work


def split(context: Context, rest: str) -> Reply:
    """Give a merged claim back what it brought; a copy's article is read for itself.

    Statements that were moved on since stay where somebody put them.

    Raises:
        Refusal: no claim is named, or it was not merged into another one.
    """
    work = context.work
    if not rest:
        raise Refusal("Say which claim is to stand alone again: /desk split #7.")
    number = claim_number(rest)
    into = claim_meant(work, rest)
    claim = work.claims.by_number(number or 0)
    if claim is None or claim.merged_into is None:
        raise Refusal(
            f"#{into.number} is no part of another claim. One of its statements gets a claim of "
            f"its own from its card: Edit, then the statement's number."
        )
    require_editable(context, claim)
    merged = _merging(work, claim)
    for statement_id in brought(work, claim, merged):
        work.statements.change(statement_id, claim_id=claim.id)
    alone = work.claims.change(claim.id, merged_into=None, reason=f"split from #{into.number}")
    if _was_not_read_for_itself(alone, merged):
        alone = _read_apart(context, alone)
    announce.redraw(work, alone, announce.as_it_is(work, into))
    line = (Bold(f"#{alone.number}"), " stands alone again. /mark undo takes that back.")
    return Reply(lines=(line,), cards=(whole(work, alone),), replaces=True)


def _merging(work: Work, claim: Claim) -> Change:
    """The change that made it a part of another claim."""
    history = work.changes.of("claim", claim.id, limit=None)
    return next(c for c in history if c.field == "merged_into" and c.after)


def _was_not_read_for_itself(claim: Claim, merged: Change) -> bool:
    """The program took it for a copy, and so kept none of its statements."""
    return claim.article is not None and not claim.statements and merged.person_id == 0


def _read_apart(context: Context, claim: Claim) -> Claim:
    state = ReadState.WAITING
    waiting = context.work.claims.change(claim.id, read_state=state, unread_reason="")
    if claim.article:
        place = context.request.place
        announce.read_later(context.work, claim.article, waiting.id, place, apart=True)
    return waiting


DESK = {"split": split}
