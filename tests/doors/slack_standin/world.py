"""What there is in the stand-in's workspace."""

import itertools
import time
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

RESPONSE_USES = 5  # https://docs.slack.dev/interactivity/handling-user-interaction
RESPONSE_SECONDS = 30 * 60.0
TRIGGER_SECONDS = 3.0


@dataclass
class User:
    """A member of the workspace."""

    id: str
    name: str
    admin: bool = False
    timezone: str = "Europe/Paris"
    team: str = "T1"

    @property
    def told(self) -> Json:
        """The user as users.info tells it."""
        return {
            "id": self.id,
            "team_id": self.team,
            "name": self.name.lower(),
            "tz": self.timezone,
            "locale": "fr-FR",
            "is_admin": self.admin,
            "is_owner": False,
            "is_primary_owner": False,
            "profile": {"display_name": self.name, "real_name": f"{self.name} Example"},
        }


@dataclass
class Message:
    """A message as it looks now. `only_for` is the one who sees an ephemeral one."""

    ts: str
    channel: str
    user: str
    text: str = ""
    blocks: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    only_for: str = ""
    sent: Json = field(default_factory=dict)  # as the bot sent it, all fields
    edits: int = 0
    reactions: dict[str, list[str]] = field(default_factory=dict)  # by name, who put it there
    thread: str = ""  # the first message of the thread that it answers in

    @property
    def body(self) -> Json:
        """The message as payloads carry it."""
        told: Json = {"type": "message", "ts": self.ts, "user": self.user, "text": self.text}
        if self.blocks:
            told["blocks"] = self.blocks
        if self.thread:
            told["thread_ts"] = self.thread
        if self.metadata:
            told["metadata"] = self.metadata
        if self.reactions:
            told["reactions"] = [
                {"name": name, "users": users, "count": len(users)}
                for name, users in self.reactions.items()
            ]
        return told


@dataclass
class Channel:
    """A channel. The bot reads it only as a member."""

    id: str
    name: str
    private: bool = False
    archived: bool = False
    bot_in: bool = True
    messages: list[Message] = field(default_factory=list)


@dataclass
class File:
    """An upload. It can be shown when it is complete and was worked on, `slow` tries long."""

    name: str
    alt: str
    content: bytes = b""
    complete: bool = False
    slow: int = 0


@dataclass
class View:
    """An open modal, and who looks at it. `errors` are the notes shown on its fields."""

    id: str
    user: str
    body: Json
    open: bool = True
    errors: dict[str, str] = field(default_factory=dict)


@dataclass
class ResponseUrl:
    """Where a late answer to one request goes, and the message it may replace."""

    channel: str
    user: str
    original: Message | None = None
    uses: int = 0
    born: float = field(default_factory=time.monotonic)


@dataclass
class Trigger:
    """With this a view can be opened, once and soon."""

    user: str
    used: bool = False
    born: float = field(default_factory=time.monotonic)


class World:
    """The workspace: people, channels, messages, views, and what is good for a while only."""

    def __init__(self) -> None:
        self.team = {"id": "T1", "domain": "desk", "name": "The Desk"}
        self.bot = User("U0BOT", "claimdesk")
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.whispers: list[Message] = []
        self.views: dict[str, View] = {}
        self.files: dict[str, File] = {}
        self.uploads_slow = 0  # tries to show an upload in vain
        self.triggers: dict[str, Trigger] = {}
        self.responses: dict[str, ResponseUrl] = {}
        self.trigger_seconds = TRIGGER_SECONDS
        self._count = itertools.count(1)
        self._last = 0

    def number(self) -> int:
        """A number not given before."""
        return next(self._count)

    def ts(self) -> str:
        """A message's id: Slack's are the time in seconds, with six digits behind the point."""
        self._last = max(self._last + 1, time.time_ns() // 1000)
        return self._as_ts(self._last)

    @staticmethod
    def _as_ts(micro: int) -> str:
        return f"{micro // 1_000_000}.{micro % 1_000_000:06d}"

    def user(self, name: str, *, admin: bool = False) -> User:
        """The person of that name; joins the workspace if there is none."""
        for user in self.users.values():
            if user.name == name:
                return user
        user = User(f"U{self.number():03d}", name, admin=admin, team=self.team["id"])
        self.users[user.id] = user
        return user

    def channel(self, name: str, *, private: bool = False, bot_in: bool = True) -> Channel:
        """The channel of that name; made if there is none."""
        for channel in self.channels.values():
            if channel.name == name:
                return channel
        channel = Channel(f"C{self.number():03d}", name, private, bot_in=bot_in)
        self.channels[channel.id] = channel
        return channel

    def says(
        self, user: User, channel: Channel, text: str, *, thread: str = "", ago: float = 0
    ) -> Message:
        """A person's message, its text in Slack's markup; some seconds `ago`, if not now."""
        ts = self._as_ts(time.time_ns() // 1000 - int(ago * 1_000_000)) if ago else self.ts()
        message = Message(ts, channel.id, user.id, text, thread=thread)
        channel.messages.append(message)
        channel.messages.sort(key=lambda each: float(each.ts))
        return message

    def trigger(self, user: User) -> str:
        """A fresh trigger id."""
        name = f"{self.number()}.{self.number()}.{self.team['id']}"
        self.triggers[name] = Trigger(user.id)
        return name

    def spend(self, name: str) -> tuple[Trigger | None, str]:
        """Use a trigger id: the trigger, or why it is no good."""
        trigger = self.triggers.get(name)
        if trigger is None:
            return None, "invalid_trigger_id"
        if trigger.used:
            return None, "exchanged_trigger_id"
        if time.monotonic() - trigger.born > self.trigger_seconds:
            return None, "expired_trigger_id"
        trigger.used = True
        return trigger, ""

    def response(self, channel: str, user: str, original: Message | None = None) -> str:
        """A fresh response URL's last part."""
        name = f"{self.number()}-{self.number()}"
        self.responses[name] = ResponseUrl(channel, user, original)
        return name
