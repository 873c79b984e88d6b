"""What Slack sends, read into a `Request`: pure functions over payloads.

Payloads: https://docs.slack.dev/interactivity and https://docs.slack.dev/reference/events.
A payload that lacks what it should have raises `KeyError`, `TypeError` or `ValueError`; the
caller acknowledges it and says so in the log.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.core import emojis
from bot.core.chat_links import addresses
from bot.core.request import (
    Asker,
    Command,
    Form,
    Place,
    Posted,
    Press,
    Request,
    about_message,
    has_link,
    named_with,
)
from bot.platforms.slack import forms, told
from bot.platforms.slack.markup import USER, NameOf, as_seen, unnamed
from bot.platforms.slack.said import said

LOG_CLAIM = "log_claim"  # the message shortcut's callback_id in the manifest
MENTION = "@"  # stands for a command until the text is read: no command is named so

Payload = Mapping[str, Any]

_BY_PEOPLE = {None, "file_share", "thread_broadcast"}  # kinds of messages that people write
_PRIVATE_NAMES = {"privategroup", "directmessage"}  # what Slack says instead of a name


@dataclass(frozen=True, slots=True)
class Incoming:
    """One payload, before names were looked up.

    Attributes:
        delivery: Slack's id of it, the same when it is delivered again.
        user, user_name, user_team: who asks, and the workspace that he is of; name and workspace
            are "" where the payload has none.
        place: where; its names may be "".
        ask: what.
        message, text, author: the chat message it is about, as Slack wrote it; "" if none.
        trigger: with this a form can be opened, within 3 seconds and once; "" if it cannot.
        thread: ts of the thread it was said in, "" if none.
        unread: the payload names the message and does not hold it: see `read`.
        quiet: nobody asked, it stands in a channel.
        sign: the emoji that somebody put on the message, "" if it is not about one.
        pressed_private: the pressed message is seen by the asker only.
    """

    delivery: str
    user: str
    place: Place
    ask: Command | Press | Form
    user_name: str = ""
    user_team: str = ""
    message: str = ""
    text: str = ""
    author: str = ""
    author_name: str = ""
    trigger: str = field(default="", repr=False)
    thread: str = ""
    unread: bool = False
    quiet: bool = False
    sign: str = ""
    pressed_private: bool = True

    @property
    def users(self) -> list[str]:
        """All the people whose names are needed, the asker first."""
        found = [self.user, self.author, *USER.findall(self.text)]
        if isinstance(self.ask, Command):
            found += USER.findall(self.ask.text)
        return list(dict.fromkeys(user for user in found if user))


def command(body: Payload) -> Incoming:
    """A slash command."""
    return Incoming(
        delivery=body["trigger_id"],
        user=body["user_id"],
        user_name=body.get("user_name", ""),
        place=_place(body, body["channel_id"], body.get("channel_name", "")),
        ask=Command(body["command"].removeprefix("/"), body.get("text", "")),
        trigger=body["trigger_id"],
    )


def shortcut(body: Payload, bot_user: str) -> Incoming:
    """The message shortcut "Log as claim"; a card of our own says nothing that is not logged."""
    message = body["message"]
    text = "" if message.get("user") == bot_user else said(message)
    return Incoming(
        delivery=body["trigger_id"],
        user=body["user"]["id"],
        user_name=_name(body["user"]),
        place=_place(body, body["channel"]["id"], body["channel"].get("name", "")),
        ask=Command("claim", text),
        message=message["ts"],
        text=text,
        author=message.get("user", ""),
        author_name=message.get("username", ""),
        trigger=body["trigger_id"],
    )


def mention(body: Payload, bot_user: str) -> Incoming | None:
    """A message that names the bot; None if no person wrote it."""
    event = body["event"]
    if event.get("user") in (None, "", bot_user) or event.get("bot_id"):
        return None
    # Slack tells of an edited message again, and what was corrected is asked anew.
    return _heard(body, Command(MENTION, unnamed(said(event), bot_user)))


def overheard(body: Payload, bot_user: str) -> Incoming | None:
    """A message with a link that a person posted to nobody in particular, else None.

    One that names the bot comes as a mention, too. Of one that was edited, a new link counts.
    """
    event = body["event"]
    if event.get("subtype") == "message_changed":
        event = _with_new_link(event)
    if event is None or f"<@{bot_user}" in str(event.get("text") or ""):
        return None
    return found({**body, "event": event}, bot_user)


def _with_new_link(changed: Payload) -> Payload | None:
    """The message as it is now, if somebody edited it and it has another link than before."""
    now, before = (changed.get(name) or {} for name in ("message", "previous_message"))
    new = addresses(said(now)) - addresses(said(before))
    return {**now, "channel": changed["channel"]} if new and now.get("edited") else None


def found(body: Payload, bot_user: str) -> Incoming | None:
    """A message with a link that a person posted, out of a channel's history, else None.

    Whether it names the bot does not matter: nobody waits for an answer any more.
    """
    event = body["event"]
    text = said(event)
    by_person = event.get("user") not in (None, "", bot_user) and not event.get("bot_id")
    if not by_person or event.get("subtype") not in _BY_PEOPLE or not has_link(text):
        return None
    return replace(_heard(body, Command("claim", unnamed(text, bot_user))), quiet=True)


def reaction(body: Payload, bot_user: str) -> Incoming | None:
    """An emoji put on a message that is not the bot's own; None for a workspace's own emoji."""
    event = body["event"]
    item = event["item"]
    ours = bot_user in {event["user"], event.get("item_user")}
    sign = emojis.named(event["reaction"])
    if not sign or item["type"] != "message" or ours:
        return None
    return Incoming(
        delivery=_delivery(item["channel"], item),
        user=event["user"],
        place=_place(body, item["channel"], ""),
        ask=Command("claim"),
        message=item["ts"],
        unread=True,
        sign=sign,
    )


def read(came: Incoming, message: Payload) -> Incoming:
    """The same with its message, as Slack told it when asked."""
    text = said(message)
    return replace(
        came,
        delivery=_delivery(came.place.channel, message),
        ask=Command("claim", text),
        text=text,
        author=message.get("user", ""),
        author_name=message.get("username", ""),
        unread=False,
    )


def press(body: Payload) -> Incoming:
    """A pressed button."""
    container = body.get("container", {})
    message = container.get("message_ts") or body.get("message", {}).get("ts", "")
    channel = body.get("channel", {})
    return Incoming(
        delivery=body["trigger_id"],
        user=body["user"]["id"],
        user_name=_name(body["user"]),
        user_team=body["user"].get("team_id", ""),
        place=_place(body, channel.get("id", ""), channel.get("name", "")),
        ask=Press(body["actions"][0]["action_id"], message),
        trigger=body["trigger_id"],
        pressed_private=bool(container.get("is_ephemeral")),
    )


def form(body: Payload) -> Incoming:
    """A form that was filled in and sent."""
    view = body["view"]
    origin = forms.unpacked(view["private_metadata"])
    channel = _place(body, origin.channel, origin.channel_name)
    place = Place(
        platform="slack",
        workspace=origin.workspace or channel.workspace,
        workspace_name=channel.workspace_name,
        channel=origin.channel,
        channel_name=origin.channel_name,
        answer_to=origin.answer_to,
    )
    return Incoming(
        delivery=body["trigger_id"],
        user=body["user"]["id"],
        user_name=_name(body["user"]),
        user_team=body["user"].get("team_id", ""),
        place=place,
        ask=Form(origin.modal, forms.filled(view.get("state", {})), origin.message),
        trigger=body["trigger_id"],
        pressed_private=origin.private,
    )


def request(incoming: Incoming, asker: Asker, author: Asker | None, name_of: NameOf) -> Request:
    """The request, with the words as people saw them.

    Args:
        incoming: what came.
        asker: who asks, looked up.
        author: who wrote the message it is about, None if unknown.
        name_of: a user id to the name that is shown for it.
    """
    ask = incoming.ask
    if isinstance(ask, Command):
        typed = as_seen(ask.text, name_of).strip()
        ask = named_with(typed) if ask.name == MENTION else Command(ask.name, typed)
    posted = None
    if incoming.message:
        posted = Posted(incoming.message, as_seen(incoming.text, name_of), author=author)
    # Help about a message does not stand in the way of logging it later.
    helped = isinstance(ask, Command) and ask.name == "desk" and posted is not None
    delivery = f"{incoming.delivery}:help" if helped else incoming.delivery
    return Request(delivery, incoming.place, asker, ask, posted)


def _place(body: Payload, channel: str, channel_name: str) -> Place:
    team = body.get("team") or {}
    return Place(
        platform="slack",
        # An organisation-wide app gets no team but the person's own where a channel is shared.
        workspace=told.installed_in(body) or team.get("id") or body["user"]["team_id"],
        workspace_name=body.get("team_domain") or team.get("domain", ""),
        channel=channel,
        channel_name="" if channel_name in _PRIVATE_NAMES else channel_name,
        answer_to=body.get("response_url", ""),
    )


def _heard(body: Payload, ask: Command) -> Incoming:
    """What a message's author wants with it."""
    event = body["event"]
    return Incoming(
        delivery=_delivery(event["channel"], event),
        user=event["user"],
        user_team=event.get("user_team", ""),
        place=_place(body, event["channel"], ""),
        ask=ask,
        message=event["ts"],
        text=said(event),
        author=event["user"],
        thread=event.get("thread_ts", ""),
    )


def _delivery(channel: str, message: Payload) -> str:
    """One for a message, whether it mentions the bot or several people put a sign on it.

    An edited one is another: what was set right in it has not been asked yet.
    """
    edited = (message.get("edited") or {}).get("ts", "")
    return about_message(channel, message["ts"]) + (f":{edited}" if edited else "")


def _name(user: Payload) -> str:
    return str(user.get("name") or user.get("username") or "")
