"""`/desk log`: who did what to which record, when and why."""

from collections.abc import Mapping
from dataclasses import replace

from bot.commands.lookup import claim_meant
from bot.commands.spec import ActionSpec, Context, action_id
from bot.core.cards import button
from bot.core.permissions import require
from bot.core.reply import Button, Line, Reply, TimeStyle, When
from bot.core.text import shorten
from storage.records import Change, Role

LOG_PAGE = 10  # changes a page
_CLAIM_FIELDS = {"merged_into": "merged into", "claim_id": "claim"}  # they hold a claim's id


def log(context: Context, rest: str) -> Reply:
    """The audit log, newest first: of one claim for everybody, of everything for admins."""
    if rest:
        return _log_page(context, claim_meant(context.work, rest).number, 0)
    return _log_page(context, 0, 0)


def _log_page(context: Context, number: int, offset: int, up_to: int = 0) -> Reply:
    """A page of the log of claim `number`; of everything where it is 0.

    `up_to` is the newest change when it was asked for, 0 for that now: what is changed while
    somebody leafs through the log must not push others on to the next page.
    """
    work = context.work
    if number:
        claim = claim_meant(work, str(number))
        page, about = (
            work.changes.of_claim(claim.id, offset, LOG_PAGE, up_to),
            f" to #{claim.number}",
        )
    else:
        require(context.person, Role.ADMIN, "read the whole log")
        page, about = work.changes.recent(offset, LOG_PAGE, up_to), ""
    told = [("claim", int(id_)) for c in page.items for id_ in _claims_told(c)]
    numbers = work.claims.numbers([*((c.record, c.record_id) for c in page.items), *told])
    buttons: list[Button] = []
    up_to = up_to or (page.items[0].id if page.items and not offset else 0)
    if offset:
        earlier = action_id("log", number, max(0, offset - LOG_PAGE), up_to)
        buttons.append(button(earlier, "Later ones"))
    if offset + LOG_PAGE < page.total:
        further = action_id("log", number, offset + LOG_PAGE, up_to)
        buttons.append(button(further, "Earlier ones"))
    lines = [_change_line(c, numbers) for c in page.items]
    count = "1 change" if page.total == 1 else f"{page.total:,} changes"
    return Reply(lines=((f"{count}{about}, newest first:",), *lines), buttons=tuple(buttons))


def leaf_log(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Another page of the log, in place."""
    return replace(_log_page(context, *map(int, args[:3])), replaces=True)


def _claims_told(change: Change) -> list[str]:
    """The ids of claims that a change tells as its values."""
    ids = (change.before, change.after) if change.field in _CLAIM_FIELDS else ()
    return [id_ for id_ in ids if id_]


def _change_line(change: Change, numbers: Mapping[tuple[str, int], int]) -> Line:
    who = change.person_name or "the machine"
    number = numbers.get((change.record, change.record_id), 0)
    which = f" #{number}" if change.record == "claim" and number else ""
    under = f" of #{number}" if change.record == "statement" and number else ""
    field = _CLAIM_FIELDS.get(change.field, change.field.replace("_", " "))
    before, after = change.before, change.after
    if change.field in _CLAIM_FIELDS:  # people know a claim by its number, not by its id
        before, after = (
            f"#{numbers.get(('claim', int(id_)), id_)}" if id_ else "" for id_ in (before, after)
        )
    elif change.field == "snapshot":
        field, before, after = "text", "as read before" if before else "", "as read now"
    elif change.field == "gone_at":
        field, (before, after) = "in the article", ("no" if at else "yes" for at in (before, after))
    values = f"{shorten(before, 60) or '–'} → {shorten(after, 60) or '–'}"
    why = f" ({shorten(change.reason, 80)})" if change.reason else ""
    what = f"{change.record}{which}{under} {field}"
    return (When(change.at, TimeStyle.FULL), f" {who}: {what}: {values}{why}")


ACTIONS = (ActionSpec("log", leaf_log, writes=False, numbers=3),)
DESK = {"log": log}
