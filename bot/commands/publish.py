"""What a public message shows: drawn from the records at the moment it is posted or edited."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.commands import announce, digests
from bot.commands.alerts import alert_reply
from bot.commands.buttons import entry_buttons
from bot.commands.lookup import claim_meant
from bot.commands.review import review_reply
from bot.commands.revision_note import revision_reply
from bot.commands.showing import whole
from bot.commands.spec import action_id
from bot.commands.summary import summary_reply
from bot.core.cards import button
from bot.core.correcting import merged_card
from bot.core.errors import Refusal
from bot.core.reply import Button, Line, Reply, TimeStyle, When
from bot.core.schedule import schedule
from storage.work import Work

LATE_AFTER = timedelta(minutes=15)  # a digest says that it is late


def public_reply(work: Work, payload: Mapping[str, str | int]) -> Reply:
    """The message that a post or edit job stands for.

    Raises:
        Refusal: its record is gone.
    """
    what = payload["what"]
    if what == announce.SUMMARY:
        reply = _summary(work, payload)
    elif what == announce.DIGEST:
        reply = _digest(work, payload)
    elif what == announce.ALERT:
        reply = alert_reply(work, payload)
    elif what == announce.REVISION:
        reply = revision_reply(work, payload)
    elif what == announce.REVIEW:
        reply = review_reply(work, int(payload["id"]))
    else:
        reply = _claim(work, int(payload["id"]))
    return replace(reply, private=False)


def _summary(work: Work, payload: Mapping[str, str | int]) -> Reply:
    reply = summary_reply(work, str(payload["text"]), str(payload["zone"]))
    return replace(reply, buttons=_ask_again(payload))


def _digest(work: Work, payload: Mapping[str, str | int]) -> Reply:
    """A digest; or, where it could not come in time, that it is left out."""
    digest = work.digests.by_id(int(payload["digest"]))
    if digest is None:
        raise Refusal("The digest is no longer there.")
    due, next_at = digests.when(payload["due"]), digests.when(payload["next"])
    missed = int(payload["left_out"])
    if payload["too_late"]:
        are = "digest was" if missed == 1 else "digests were"
        line: Line = (
            f"{missed} {are} left out, as I was not running: the last was due ",
            When(due, TimeStyle.FULL),
            ". The next comes ",
            When(next_at, TimeStyle.FULL),
            " and tells of that time too.",
        )
        return Reply(lines=(line,))
    lines: list[Line] = [(f"Digest, {schedule(digest.days, digest.at, digest.zone)}",)]
    if work.now - due > LATE_AFTER or missed:
        before = f", with {missed} before it" if missed else ""
        lines.append(("It comes late: it was due ", When(due, TimeStyle.FULL), f"{before}."))
    reply = summary_reply(work, digest.query, digest.zone, digests.when(payload["since"]))
    return replace(reply, lines=tuple(lines), buttons=_ask_again(payload))


def _ask_again(payload: Mapping[str, str | int]) -> tuple[Button, ...]:
    return (button(action_id("sum", payload.get("handle", "=")), "What is it now?"),)


def _claim(work: Work, claim_id: int) -> Reply:
    claim = work.claims.by_id(claim_id)
    if claim is None:
        raise Refusal("What this card showed is no longer there.")
    if claim.merged_into is not None:
        into = claim_meant(work, f"#{claim.number}")
        return Reply(cards=(merged_card(claim, into, entry_buttons(into)),))
    return Reply(cards=(whole(work, claim),))
