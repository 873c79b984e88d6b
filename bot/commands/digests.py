"""`/desk digest`: a summary that comes to a channel by schedule.

Each digest has one job on the queue, for its next due time and named by it: whichever process
takes it puts the post and the next job in one transaction, so a due time is posted once.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.commands import announce
from bot.commands.buttons import page_buttons
from bot.commands.given_up import given_up
from bot.commands.paging import PAGE, handle_of
from bot.commands.spec import ActionSpec, Context, action_id
from bot.commands.summary import check_query
from bot.core.cards import button
from bot.core.errors import Refusal, in_field
from bot.core.permissions import require
from bot.core.reply import (
    Bold,
    Button,
    Code,
    Field,
    Line,
    Modal,
    Reply,
    Span,
    TimeStyle,
    When,
    say,
)
from bot.core.request import Place
from bot.core.schedule import HOW, Schedule, known_zone, leading, schedule
from bot.core.text import shorten
from bot.core.typed import tokens
from storage.arrangements import Digest, Job
from storage.records import Role
from storage.work import Work

LATE = timedelta(hours=6)  # a digest that could not come by then is left out
COVERS = timedelta(days=31)  # at most, after a long time away
MOST = 50  # digests of a newsroom
_CHANNEL = re.compile(r"<?#([^\s<>|]+)(?:\|[^<>]*)?>?")
_LISTS = ("", "list", "change", "stop")  # the list has the buttons for it
_EXAMPLE = "/desk digest weekdays 08:00 kremlin"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was typed: where, when, and which summary."""

    place: Place
    schedule: Schedule
    query: str


def digest(context: Context, rest: str) -> Reply:
    """List the digests; or have one come."""
    if rest.lower().partition(" ")[0] in _LISTS:
        return _listed(context, 0)
    require(context.person, Role.EDITOR, "have digests come")
    asked = _asked(context, rest)
    work, place, now = context.work, asked.place, context.now
    known = work.digests.all()
    if len(known) >= MOST:
        raise Refusal(f"There are {MOST} digests already: stop one first, /desk digest lists them.")
    added = work.digests.add(
        platform=place.platform,
        workspace=place.workspace,
        channel=place.channel,
        channel_name=place.channel_name,
        days=asked.schedule.days_text,
        at=f"{asked.schedule.at:%H:%M}",
        zone=asked.schedule.zone,
        query=asked.query,
        next_at=asked.schedule.after(now),
        covered_at=asked.schedule.before(now),
    )
    _put(work, added)
    where, plan = Bold(_channel(added)), f", {asked.schedule}"
    line = ("A digest comes to ", where, plan, *_about(added), ", first ", _next(added))
    return Reply(lines=(line,), buttons=(_undo(work, added, "Undo"),))


def _asked(context: Context, rest: str) -> _Asked:
    zone, place = context.zone, context.request.place
    for token in reversed(tokens(rest)):  # from the end, so that the others stay where they are
        if token.name == "zone":
            zone = known_zone(token.value)
        elif _CHANNEL.fullmatch(token.text):
            place = _place(context, token.text)
        else:
            continue
        rest = rest[: token.start] + rest[token.end :]
    plan, query = leading(rest.split(), zone)
    return _Asked(place, plan, _checked(context, " ".join(query)))


def _checked(context: Context, query: str) -> str:
    check_query(context.work, query, context.zone)
    return query


def _place(context: Context, typed: str) -> Place:
    """The channel that was typed: this one, or one from which something was logged."""
    here = context.request.place
    found = _CHANNEL.fullmatch(typed)
    name = found[1] if found else typed
    if name in (here.channel, here.channel_name):
        return here
    known = context.work.posts.channel(here.platform, here.workspace, name)
    if known is None:
        raise Refusal(
            f"I do not know #{shorten(name, 60)} yet: type this there, without the channel's name."
        )
    return Place(here.platform, here.workspace, known[0], channel_name=known[1])


def _listed(context: Context, offset: int) -> Reply:
    work = context.work
    every, stopped = work.digests.all(), given_up(work)
    again = tuple(_undo(work, each.digest, f"Bring back {each.channel}") for each in stopped)
    ended = tuple(each.line for each in stopped)
    if not every:
        none = say("No digest comes yet.", ("To have one come here: ", Code(_EXAMPLE)), *ended)
        return replace(none, buttons=again)
    shown = every[offset : offset + PAGE]
    lines, buttons = list[Line](), list[Button]()
    for number, each in enumerate(shown, start=offset + 1):
        plan = str(_plan(each))
        lines.append(
            (Bold(f"{number}. {_channel(each)}"), f" {plan}", *_about(each), ", next ", _next(each))
        )
        buttons.append(button(action_id("digest", each.id), f"Change {number}…"))
        buttons.append(button(action_id("nodigest", each.id), f"Stop {number}"))
    leaf = page_buttons("digests", "=", offset, PAGE, len(every))
    return Reply(lines=(*lines, *ended), buttons=(*buttons, *again, *leaf))


def leaf(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Another page of the digests."""
    return _listed(context, int(args[0]))


def change(context: Context, args: tuple[str, ...], fields: Mapping[str, str]) -> Reply:
    """The form with a digest's time and query: opened by its button, carried out when it comes."""
    known = _existing(context, args[0])
    if not fields:
        plan = _plan(known)
        return Reply(
            modal=Modal(
                action_id("digest", known.id),
                "Digest",
                (
                    Field("when", "When", value=plan.text, max_length=60),
                    Field("zone", "Time zone", value=plan.zone, max_length=60),
                    Field("query", "Period and query", value=known.query, required=False),
                ),
            )
        )
    with in_field("zone"):
        zone = known_zone(fields.get("zone", "").strip() or context.zone)
    with in_field("when"):
        plan, more = leading(fields.get("when", "").split(), zone)
        if more:
            raise Refusal(f'"{shorten(" ".join(more), 60)}" is too much for a time. {HOW}')
    with in_field("query"):
        query = _checked(context, fields.get("query", "").strip())
    work = context.work
    at = f"{plan.at:%H:%M}"
    changed = work.digests.change(known.id, days=plan.days_text, at=at, zone=zone, query=query)
    if changed == known:
        return say("That is how it comes already.")
    changed = _anew(context, changed)
    where = Bold(_channel(changed))
    line = ("The digest in ", where, f" comes {plan}", *_about(changed), ", next ", _next(changed))
    return Reply(lines=(line,), buttons=(_undo(work, changed, "Undo"),))


def stop(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """No more of this digest."""
    known = _existing(context, args[0])
    if known.stopped:
        raise Refusal("It was stopped already.")
    stopped = context.work.digests.change(known.id, stopped=True)
    line = ("Stopped: the digest in ", Bold(_channel(known)), f", {_plan(known)}.")
    return Reply(lines=(line,), buttons=(_undo(context.work, stopped, "Bring it back"),))


def undo(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Take back what one press or form changed of a digest, unless somebody changed it since."""
    work, known = context.work, _existing(context, args[0])
    changes = [c for c in work.changes.of("digest", known.id) if c.batch == int(args[1])]
    latest = work.changes.of("digest", known.id, limit=1)
    if not changes or latest[0].batch != int(args[1]):
        raise Refusal("It was changed since: /desk digest shows how it is now.")
    added = any(change.field == "added" for change in changes)
    before = {change.field: change.before for change in changes if change.field != "added"}
    restored = work.digests.change(known.id, **({"stopped": True} if added else before))
    if restored.stopped:
        line: Line = ("Undone: no digest comes to ", Bold(_channel(restored)), ".")
    else:
        restored = _anew(context, restored)
        plan = str(_plan(restored))
        line = ("Undone: ", Bold(_channel(restored)), f" {plan}, next ", _next(restored))
    return Reply(lines=(line,), buttons=(_undo(work, restored, "Undo that"),))


def post_due(work: Work, job: Job) -> None:
    """Post a digest whose time has come, and put the next; what came too late is left out."""
    if not work.jobs.done(job.id):
        return  # its lease ran out, and somebody else did it
    known = work.digests.by_id(int(job.payload["digest"]))
    if known is None or known.stopped or known.next_at.isoformat() != job.payload["due"]:
        return  # it was changed, and has another job
    plan, now = _plan(known), work.now
    last = max(plan.before(now), known.next_at)
    left_out = plan.between(known.next_at, last)
    too_late = now - last > LATE
    place = Place(known.platform, known.workspace, known.channel, channel_name=known.channel_name)
    next_at = plan.after(max(now, last))
    announce.post_digest(
        work,
        place,
        key=f"digest:{known.id}:{last.isoformat()}",
        digest=known.id,
        due=last.isoformat(),
        since=max(known.covered_at, last - COVERS).isoformat(),
        left_out=left_out + too_late,
        too_late=int(too_late),
        next=next_at.isoformat(),
        handle=handle_of(work, known.query),
    )
    work.digests.due(known.id, next_at, known.covered_at if too_late else last)
    _put(work, work.digests.by_id(known.id) or known)


def _put(work: Work, known: Digest) -> None:
    due = known.next_at.isoformat()
    work.jobs.put(
        announce.digest_kind(known.platform),
        {"digest": known.id, "due": due},
        key=f"{known.id}:{due}",
        run_at=known.next_at,
    )


def _anew(context: Context, changed: Digest) -> Digest:
    """Let it come when it now should."""
    plan, now = _plan(changed), context.now
    context.work.digests.due(changed.id, plan.after(now), max(changed.covered_at, now - COVERS))
    again = _existing(context, str(changed.id))
    _put(context.work, again)
    return again


def _existing(context: Context, id_: str) -> Digest:
    known = context.work.digests.by_id(int(id_))
    if known is None:
        raise Refusal("There is no such digest; /desk digest lists them.")
    return known


def _plan(known: Digest) -> Schedule:
    return schedule(known.days, known.at, known.zone)


def _channel(known: Digest) -> str:
    return f"#{known.channel_name or known.channel}"


def _about(known: Digest) -> tuple[Span, ...]:
    """The period and query of its summary, if it has any."""
    return (", ", Code(known.query)) if known.query else ()


def _next(known: Digest) -> When:
    return When(known.next_at, TimeStyle.FULL)


def _undo(work: Work, known: Digest, label: str) -> Button:
    batch = work.changes.of("digest", known.id, limit=1)[0].batch
    return button(action_id("undigest", known.id, batch), label)


def when(text: str | int) -> datetime:
    """An instant as a job keeps it."""
    return datetime.fromisoformat(str(text))


ACTIONS = (
    ActionSpec("digests", leaf, writes=False, numbers=1),
    ActionSpec("digest", change, writes=True, role=Role.EDITOR, numbers=1),
    ActionSpec("nodigest", stop, writes=True, role=Role.EDITOR, numbers=1),
    ActionSpec("undigest", undo, writes=True, role=Role.EDITOR, numbers=2),
)
DESK = {"digest": digest}
