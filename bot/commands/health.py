"""`/desk health`: what is stuck, another try for it, and which channels are not read."""

from collections.abc import Mapping, Sequence

from bot.commands import announce, given_up, listening, naming
from bot.commands.spec import ActionSpec, Context, action_id
from bot.core.cards import button
from bot.core.permissions import require
from bot.core.reply import Line, Reply, say
from bot.core.text import shorten
from storage.arrangements import Job
from storage.records import Role
from storage.work import Work

_TOLD = 10  # jobs


def health(context: Context, _: str) -> Reply:
    """What is stuck: messages that could not be delivered, links that failed or were missed."""
    require(context.person, Role.ADMIN, "see the desk's health")
    dead = context.work.jobs.dead()
    missing = [*listening.trouble_lines(context), *given_up.trouble_lines(context.work)]
    following = [*missing, *naming.indexing_lines(context.work)]
    if not dead:
        well = "Nothing" if missing else "All is well: nothing"
        return say(f"{well} is stuck in the queue.", *following)
    lines = _stuck(context.work, dead[:_TOLD])
    again = button(action_id("revive"), f"Try all {len(dead)} again")
    leave = button(action_id("leave"), f"Leave all {len(dead)} undone")
    stuck: Line = (f"{len(dead)} jobs are stuck:",)
    return Reply(lines=(stuck, *lines, *following), buttons=(again, leave))


def _stuck(work: Work, jobs: Sequence[Job]) -> list[Line]:
    numbers = work.claims.numbers([("claim", _claim_of(job)) for job in jobs])
    lines: list[Line] = []
    for job in jobs:
        about = _about(job, numbers.get(("claim", _claim_of(job)), 0))
        tried = f"{job.kind}, tried {job.attempts} times: {shorten(job.last_error, 200)}"
        lines.append((f"• {about}{tried}",))
    return lines


def _claim_of(job: Job) -> int:
    """The id of the claim that a job is about; 0 if it is about none."""
    is_card = job.payload.get("what") == announce.CLAIM
    return int(job.payload.get("claim", job.payload.get("id", 0) if is_card else 0))


def _about(job: Job, number: int) -> str:
    """Of what and for where a job is, as far as it has both: a platform's word tells neither."""
    payload = job.payload
    about = f"#{number}" if number else str(payload.get("what", ""))
    if not about or "channel" not in payload:
        return ""
    if payload.get("person"):
        return f"{about}, to somebody directly: "
    return f"{about}, to #{payload.get('channel_name') or payload['channel']}: "


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
