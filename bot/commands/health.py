"""`/desk health`: what is stuck, another try for it, and which channels are not read."""

from collections.abc import Mapping

from bot.commands import given_up, listening, naming
from bot.commands.spec import ActionSpec, Context, action_id
from bot.core.cards import button
from bot.core.permissions import require
from bot.core.reply import Line, Reply, say
from bot.core.text import shorten
from storage.records import Role


def health(context: Context, _: str) -> Reply:
    """What is stuck: messages that could not be delivered, links that failed or were missed."""
    require(context.person, Role.ADMIN, "see the desk's health")
    dead = context.work.jobs.dead()
    missing = [*listening.trouble_lines(context), *given_up.trouble_lines(context.work)]
    following = [*missing, *naming.indexing_lines(context.work)]
    if not dead:
        well = "Nothing" if missing else "All is well: nothing"
        return say(f"{well} is stuck in the queue.", *following)
    lines: list[Line] = [
        (f"• {job.kind}, tried {job.attempts} times: {shorten(job.last_error, 200)}",)
        for job in dead[:10]
    ]
    again = button(action_id("revive"), f"Try all {len(dead)} again")
    leave = button(action_id("leave"), f"Leave all {len(dead)} undone")
    stuck: Line = (f"{len(dead)} jobs are stuck:",)
    return Reply(lines=(stuck, *lines, *following), buttons=(again, leave))


def revive(context: Context, _: tuple[str, ...], __: Mapping[str, str]) -> Reply:
    """Give every stuck job another try."""
    dead = context.work.jobs.dead()
    for job in dead:
        context.work.jobs.revive(job.id)
    return say(f"Trying {len(dead)} again.")


def leave(context: Context, _: tuple[str, ...], __: Mapping[str, str]) -> Reply:
    """Let every stuck job go: what cannot be delivered any more must not ring for ever."""
    dead = context.work.jobs.dead()
    for job in dead:
        context.work.jobs.leave(job.id)
    return say(f"{len(dead)} left undone. The claims are as they were.")


ACTIONS = (
    ActionSpec("revive", revive, writes=True, role=Role.ADMIN),
    ActionSpec("leave", leave, writes=True, role=Role.ADMIN),
)
DESK = {"health": health}
