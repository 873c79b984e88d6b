"""What is set up in a newsroom and what the program keeps of its own work, as frozen records.

As in `storage.records`: plain data, detached from the database, times aware and in UTC.
"""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Setting:
    """What a newsroom decided in one matter, by whom (a name, "" for the program) and when."""

    id: int
    name: str
    value: str
    changed_by: str
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Digest:
    """A summary that comes to a channel by schedule.

    `days` and `at` are as `bot.core.schedule` writes them, on the clocks of `zone` (an IANA name).
    The ones that came tell what was up to `covered_at`.
    """

    id: int
    platform: str
    workspace: str
    channel: str
    channel_name: str
    days: str
    at: str
    zone: str
    query: str
    stopped: bool
    next_at: datetime
    covered_at: datetime


@dataclass(frozen=True, slots=True)
class Installation:
    """A workspace that installed the app by itself, and what it gave for that.

    Attributes:
        organisation: the platform's id of what the workspace belongs to, "" if to none.
        bot_user, bot_id: who the app is there.
        token: lets the app speak there; never to be shown.
        installed_at: when it was kept, None before.
    """

    platform: str
    workspace: str
    name: str
    organisation: str
    bot_user: str
    bot_id: str
    token: str = field(repr=False)
    installed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Intake:
    """A channel whose links are logged by themselves, unless that was stopped.

    Attributes:
        seen_at: up to when it was looked through; at first, when it became such a channel.
        unreadable: why what was posted since could not be looked through, "" if nothing was in
            the way.
        skipped_before: more was posted before then than is looked through at once; None if that
            never happened.
    """

    id: int
    platform: str
    workspace: str
    channel: str
    channel_name: str
    stopped: bool
    seen_at: datetime
    unreadable: str = ""
    skipped_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Watch:
    """A saved query that alerts a person or a channel.

    `person_id` is whose it is; `person` is the platform's id of whom to tell, "" where the
    channel is told. Dates in `query` are in `zone` (an IANA name).
    """

    id: int
    person_id: int
    platform: str
    workspace: str
    channel: str
    channel_name: str
    person: str
    query: str
    zone: str
    stopped: bool


@dataclass(frozen=True, slots=True)
class Card:
    """Where a claim's (or an article's review) card stands, so that it can be edited there."""

    id: int
    kind: str  # "claim" or "review"
    record_id: int  # claim id, or article id for a review
    platform: str
    workspace: str
    channel: str
    message: str


@dataclass(frozen=True, slots=True)
class Job:
    """One row of the queue. `payload` is JSON-able and holds ids, never state."""

    id: int
    newsroom_id: int
    kind: str
    payload: dict[str, str | int]
    attempts: int
    run_at: datetime
    last_error: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How the queue stands, for one kind of job and over all newsrooms.

    Attributes:
        kind: of the jobs.
        waiting: how many are neither done nor dead, those under way included.
        overdue: for how many seconds the one that waits longest has been due; 0 if none is.
        dead: how many were given up and wait for a person.
    """

    kind: str
    waiting: int = 0
    overdue: float = 0.0
    dead: int = 0
