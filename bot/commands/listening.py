"""`/desk intake`: channels in which every link that people post is logged by itself.

There it is as if somebody had put 🗞 on the message: whoever posted it is told in private, the
review card comes to the channel, and what the desk has already makes no second claim.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.commands.spec import ActionSpec, Context, action_id
from bot.core.cards import button
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean
from bot.core.permissions import require
from bot.core.reply import Bold, Code, Line, Reply, When, say
from bot.core.request import Place
from bot.core.text import shorten
from storage.arrangements import Intake
from storage.records import Role
from storage.work import Work

ON, OFF = "on", "off"
MOST = 100  # channels of a newsroom
TOLD_FOR = timedelta(days=7)  # that more was posted than was looked back at
_NEEDS = {
    "slack": "I hear only channels that I am in: /invite @Claimdesk.",
    "discord": "Discord shows me messages only with Bot → Message Content Intent switched on.",
}
_HOW = "In a channel whose links should be logged by themselves, an admin types "


def hears(work: Work, place: Place, posted_at: datetime | None = None) -> bool:
    """Whether what people post there is logged without being asked.

    `posted_at`: what was posted before an admin wanted that is not, though it is edited since.
    """
    known = work.intakes.here(place.platform, place.workspace, place.channel)
    if known is None or known.stopped:
        return False
    return posted_at is None or posted_at >= _wanted_since(work, known)


def _wanted_since(work: Work, known: Intake) -> datetime:
    """When it became an intake channel, the last time."""
    turns = [work.changes.latest("intake", field, [known.id]) for field in ("added", "stopped")]
    return max(at for each in turns for at in each.values())


def trouble_lines(context: Context) -> list[Line]:
    """In which channels not all could be looked at that was posted while we were away."""
    recent = context.now - TOLD_FOR
    lines: list[Line] = []
    for known in context.work.intakes.all():
        name: Line = ("• ", Bold(_named(known)), ": ")
        if known.unreadable:
            since = When(known.seen_at)
            what: Line = ("I cannot look at what was posted since ", since, f": {known.unreadable}")
            lines.append((*name, *what))
        if known.skipped_before and known.skipped_before > recent:
            until = When(known.skipped_before)
            lines.append((*name, "more was posted before ", until, " than I look back at"))
    return [("Links may be missing from these channels:",), *lines] if lines else []


def intake(context: Context, rest: str) -> Reply:
    """List the intake channels, or make this one such a channel, or one no more."""
    asked = rest.strip().lower()
    if not asked:
        return _listed(context.work)
    if asked not in (ON, OFF):
        near = did_you_mean(asked, (ON, OFF))
        raise Refusal(
            f"“{shorten(asked, 40)}” is neither on nor off.{near} Type /desk intake on, or "
            "/desk intake off, in the channel itself."
        )
    require(context.person, Role.ADMIN, "say which channels are logged")
    place = _meant(context.request.place)
    return _start(context.work, place) if asked == ON else _stop_here(context.work, place)


def _meant(place: Place) -> Place:
    """The channel; of a forum's post the forum, with all its posts."""
    if not place.forum:
        return place
    return replace(place, channel=place.forum, channel_name=place.forum_name)


def changes(rest: str) -> bool:
    """Whether the typed words change anything."""
    return bool(rest.strip())


def _listed(work: Work) -> Reply:
    known = work.intakes.all()
    if not known:
        return say("No channel's links are logged by themselves.", (_HOW, Code("/desk intake on")))
    lines: list[Line] = [("Every link that people post is logged in:",)]
    lines += [(f"{n}. ", Bold(_named(each))) for n, each in enumerate(known, start=1)]
    buttons = tuple(
        button(action_id("nointake", each.id), f"Stop {n}") for n, each in enumerate(known, start=1)
    )
    return Reply(lines=tuple(lines), buttons=buttons)


def _start(work: Work, place: Place) -> Reply:
    if hears(work, place):
        raise Refusal("The links of this channel are logged already: /desk intake off ends that.")
    if above := _above(work, place):
        raise Refusal(f"The links of this thread are logged already, with those of {above}.")
    if len(work.intakes.all()) >= MOST:
        raise Refusal(f"There are {MOST} such channels already: stop one first.")
    started = work.intakes.start(place.platform, place.workspace, place.channel, place.channel_name)
    line: Line = ("From now on every link posted in ", Bold(_named(started)), " is logged.")
    needs = _NEEDS.get(place.platform, "")
    return Reply(
        lines=(line, *([(needs,)] if needs else [])),
        buttons=(button(action_id("nointake", started.id), "Stop"),),
    )


def _stop_here(work: Work, place: Place) -> Reply:
    known = work.intakes.here(place.platform, place.workspace, place.channel)
    if known is None or known.stopped:
        if above := _above(work, place):
            raise Refusal(
                f"The links of this thread are logged with those of {above}: /desk intake off, "
                "typed there, ends it for all its threads."
            )
        raise Refusal("The links of this channel are not logged by themselves.")
    return _stopped(work, known)


def _above(work: Work, place: Place) -> str:
    """The intake channel, as people see it, that the place is a thread in; "" if in none."""
    known = work.intakes.here(place.platform, place.workspace, place.above) if place.above else None
    return _named(known) if known and not known.stopped else ""


def _stopped(work: Work, known: Intake) -> Reply:
    stopped = work.intakes.stop(known.id)
    return say((f"Links posted in {_named(stopped)} are logged only when somebody asks for it.",))


def stop(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """The button that ends it for one channel."""
    known = context.work.intakes.by_id(int(args[0]))
    if known is None or known.stopped:
        raise Refusal("That was stopped already.")
    return _stopped(context.work, known)


def _named(known: Intake) -> str:
    return f"#{known.channel_name or known.channel} ({known.platform.capitalize()})"


ACTIONS = (ActionSpec("nointake", stop, writes=True, role=Role.ADMIN, numbers=1),)
DESK = {"intake": intake}
