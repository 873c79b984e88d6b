"""What a public message shows: drawn from the records at the moment it is posted or edited."""

from collections.abc import Mapping
from dataclasses import replace

from bot.commands import announce
from bot.commands.buttons import entry_buttons
from bot.commands.lookup import claim_meant
from bot.commands.review import review_reply
from bot.commands.showing import whole
from bot.commands.spec import action_id
from bot.commands.summary import summary_reply
from bot.core.cards import button
from bot.core.correcting import merged_card
from bot.core.errors import Refusal
from bot.core.reply import Reply
from storage.work import Work


def public_reply(work: Work, payload: Mapping[str, str | int]) -> Reply:
    """The message that a post or edit job stands for.

    Raises:
        Refusal: its record is gone.
    """
    what = payload["what"]
    if what == announce.SUMMARY:
        reply = _summary(work, payload)
    elif what == announce.REVIEW:
        reply = review_reply(work, int(payload["id"]))
    else:
        reply = _claim(work, int(payload["id"]))
    return replace(reply, private=False)


def _summary(work: Work, payload: Mapping[str, str | int]) -> Reply:
    reply = summary_reply(work, str(payload["text"]), str(payload["zone"]))
    ask = action_id("sum", payload.get("handle", "="))
    return replace(reply, buttons=(button(ask, "What is it now?"),))


def _claim(work: Work, claim_id: int) -> Reply:
    claim = work.claims.by_id(claim_id)
    if claim is None:
        raise Refusal("What this card showed is no longer there.")
    if claim.merged_into is not None:
        into = claim_meant(work, f"#{claim.number}")
        return Reply(cards=(merged_card(claim, into, entry_buttons(into)),))
    return Reply(cards=(whole(work, claim),))
