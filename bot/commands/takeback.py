"""What can be done about something just logged: take it back, or have its link read again."""

from collections.abc import Mapping

from bot.commands import announce, rereading
from bot.commands.asked_anew import ask_anew
from bot.commands.lookup import claim_itself, claim_meant
from bot.commands.spec import ActionSpec, Context
from bot.core.errors import NotAllowed, Refusal
from bot.core.reply import Bold, Reply
from storage.records import Claim, ReadState, Role, Workflow


def take_back(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Undo a logging: the claim is archived, and who logged it or an editor may do so."""
    claim = claim_itself(context.work, args[0])
    if claim.logged_by_id != context.person.id and context.person.role is Role.REPORTER:
        raise NotAllowed(f"Only {claim.logged_by} or an editor can take #{claim.number} back.")
    if claim.workflow is Workflow.ARCHIVED:
        raise Refusal(f"#{claim.number} was taken back already.")
    together = _logged_together(context, claim)
    for each in together:
        context.work.claims.change(each.id, workflow=Workflow.ARCHIVED, reason="taken back")
        ask_anew(context.work, each)
    announce.redraw(context.work, *together)
    numbers = ", ".join(f"#{each.number}" for each in together)
    are = "is" if len(together) == 1 else "are"
    line = ("Taken back: ", Bold(numbers), f" {are} archived. /mark undo brings back what was.")
    return Reply(lines=(line,))


def _logged_together(context: Context, claim: Claim) -> list[Claim]:
    """The claim, or all proposed ones of its article: they came in with one link."""
    if claim.article is None or claim.workflow is not Workflow.PROPOSED:
        return [claim]
    together = context.work.claims.of_article(claim.article.id)
    return [each for each in together if each.workflow is Workflow.PROPOSED]


def read_again(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Read the link of a claim now: once more where it could not be read, and again where it was.

    Where it would be tried again by itself, this try takes the place of that one.
    """
    claim = claim_meant(context.work, args[0])
    if claim.article is None:
        raise Refusal(
            f"#{claim.number} has no link that can be read: {claim.unread_reason or 'only words'}. "
            "Log the right link with /claim."
        )
    waits = claim.read_state is ReadState.WAITING
    put_off = context.work.readings.withdraw(claim.id) if waits and claim.unread_reason else None
    if waits and put_off is None:
        raise Refusal(f"#{claim.number} is being read already.")
    article = claim.article
    if claim.read_state is ReadState.READ:
        return rereading.read_again(context, article, claim)
    claim = context.work.claims.change(claim.id, read_state=ReadState.WAITING, unread_reason="")
    place = context.request.place
    if put_off:
        announce.read_now(context.work, put_off, place)
    else:
        announce.read_later(context.work, article, claim.id, place)
    announce.redraw(context.work, claim)
    line = (f"Reading {article.domain} again for ", Bold(f"#{claim.number}"), ".")
    return Reply(lines=(line,))


ACTIONS = (
    ActionSpec("takeback", take_back, writes=True, numbers=1),
    ActionSpec("reread", read_again, writes=True, numbers=1),
)
