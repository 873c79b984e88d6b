"""What a person asks, in words that know no chat platform."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.core.chat_links import leads_elsewhere


@dataclass(frozen=True, slots=True)
class Asker:
    """Who is asking, as the platform told it.

    Attributes:
        id: the platform's id of the person.
        name: the name shown to others.
        manager: the platform says this person runs the workspace (Slack admin or owner,
            Discord's Manage Server): an admin here, whatever role was given.
        timezone: IANA name ("Europe/Paris") where the platform knows it, else "".
        locale: BCP 47 tag where the platform knows it, else "".
        partner: of another organisation, in a channel that is shared with it.
    """

    id: str
    name: str
    manager: bool = False
    timezone: str = ""
    locale: str = ""
    partner: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where it was asked and where the answer goes.

    Attributes:
        platform: "slack", "discord" or "console".
        workspace: the platform's id of the workspace or server.
        workspace_name: its name, "" if unknown.
        channel: the platform's id of the channel.
        channel_name: its name, "" if unknown.
        answer_to: where the platform takes a late answer to this very request (Slack's
            response_url); short-lived, secret, kept out of logs. "" if there is none.
        person: the platform's id of whom alone a message is for, in a direct message; "" for all
            in the channel.
        forum, forum_name: the platform's id and the name of the forum that the channel is a post
            of: in a forum itself nothing can be typed. "" if it is none's.
        above: the platform's id of the channel that the channel is a thread in, "" if it is none.
    """

    platform: str
    workspace: str
    channel: str
    workspace_name: str = ""
    channel_name: str = ""
    answer_to: str = field(default="", repr=False)
    person: str = ""
    forum: str = ""
    forum_name: str = ""
    above: str = ""


@dataclass(frozen=True, slots=True)
class Posted:
    """The chat message that a request is about ("Log as claim", a mention, an intake channel)."""

    message: str
    text: str
    permalink: str = ""
    author: Asker | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """A slash command: typed text (Slack, console) or named options (Discord), not both."""

    name: str
    text: str = ""
    options: Mapping[str, str] | None = None


def has_link(text: str) -> bool:
    """Whether something in it may be a link to read; what it leads to is looked at later."""
    return leads_elsewhere(text)


def named_with(text: str) -> Command:
    """What somebody wants who names the bot in a message: a link logged, else to know how.

    Thanks are not claims, and a channel is not told of every word that is said to a bot.
    """
    if has_link(text):
        return Command("claim", options={"what": text})
    return Command("desk", options={"action": "help", "rest": "claim"})


def about_message(channel: str, message: str) -> str:
    """The delivery that is the same however a message is pointed at without a command."""
    return f"message:{channel}:{message}"


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button; `message` is the id of the message it stands on."""

    button: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A filled modal: its id and what was filled in."""

    modal: str
    fields: Mapping[str, str]
    message: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """One thing asked once.

    `delivery` is the platform's own id of the event: the same id again is the same request
    delivered again, and is not carried out twice.
    """

    delivery: str
    place: Place
    asker: Asker
    ask: Command | Press | Form
    posted: Posted | None = None
