"""Tests acting as people: what they do becomes payloads as Slack builds them."""

import asyncio
import re
import time
from dataclasses import dataclass
from typing import Any

from tests.doors.slack_standin import visible
from tests.doors.slack_standin.server import Envelope, StandIn
from tests.doors.slack_standin.world import Channel, Json, Message, User, View


@dataclass
class Sent:
    """What a person did: its deliveries, and what may come of it."""

    user: User
    channel: Channel
    envelopes: list[Envelope]
    payload: Json

    @property
    def envelope(self) -> Envelope:
        """The first delivery."""
        return self.envelopes[0]

    async def acknowledged(self, within: float = 5.0) -> list[Json]:
        """The acknowledgements of all deliveries."""
        async with asyncio.timeout(within):
            return [await envelope.acked for envelope in self.envelopes]


class People:
    """The workspace's people at their screens."""

    def __init__(self, standin: StandIn) -> None:
        self.standin = standin
        self.world = standin.world

    async def command(
        self, line: str, user: User, channel: Channel, *, times: int = 1, **more: Any
    ) -> Sent:
        """Type a slash command."""
        name, _, text = line.partition(" ")
        payload = self._shared(user, channel) | {
            "token": "verification",
            "team_id": self.world.team["id"],
            "team_domain": self.world.team["domain"],
            "channel_id": channel.id,
            "channel_name": "privategroup" if channel.private else channel.name,
            "user_id": user.id,
            "user_name": user.name.lower(),
            "command": name,
            "text": escaped(text),
        }
        return await self._send("slash_commands", payload | more, user, channel, times)

    async def press(
        self, message: Message, action: str, user: User, *, times: int = 1, **more: Any
    ) -> Sent:
        """Press the button with this action id on a message."""
        assert action in visible.buttons(message.blocks).values(), f"no button {action}"
        channel = self.world.channels[message.channel]
        payload = self._shared(user, channel, message) | {
            "type": "block_actions",
            "user": self._user(user),
            "team": self._team(),
            "channel": {"id": channel.id, "name": channel.name},
            "container": {
                "type": "message",
                "message_ts": message.ts,
                "channel_id": channel.id,
                "is_ephemeral": bool(message.only_for),
            },
            "actions": [{"type": "button", "action_id": action, "action_ts": str(time.time())}],
        }
        if not message.only_for:
            payload["message"] = message.body
        return await self._send("interactive", payload | more, user, channel, times)

    async def submit(self, view: View, values: dict[str, str], *, times: int = 1) -> Sent:
        """Fill in a modal and send it; prefilled fields keep what stands in them."""
        user = self.world.users[view.user]
        payload = {
            "type": "view_submission",
            "trigger_id": self.world.trigger(user),
            "user": self._user(user),
            "team": self._team(),
            "view": {"id": view.id, "state": {"values": _state(view.body, values)}} | view.body,
        }
        channel = next(iter(self.world.channels.values()))
        sent = await self._send("interactive", payload, user, channel, times)
        for told in await sent.acknowledged():
            view.errors = told.get("errors", {})
            view.open = bool(view.errors)
        return sent

    async def shortcut(
        self, callback: str, message: Message, user: User, *, times: int = 1
    ) -> Sent:
        """Choose a message shortcut in a message's menu."""
        channel = self.world.channels[message.channel]
        payload = self._shared(user, channel) | {
            "type": "message_action",
            "callback_id": callback,
            "user": self._user(user),
            "team": self._team(),
            "channel": {"id": channel.id, "name": channel.name},
            "message_ts": message.ts,
            "message": message.body,
        }
        return await self._send("interactive", payload, user, channel, times)

    async def mention(self, text: str, user: User, channel: Channel, *, times: int = 1) -> Sent:
        """Post a message that says @claimdesk."""
        marked = marked_up(text).replace("@claimdesk", f"<@{self.world.bot.id}>")
        message = self.world.says(user, channel, marked)
        event = message.body | {
            "type": "app_mention",
            "channel": channel.id,
            "event_ts": message.ts,
            "team": self.world.team["id"],
        }
        return await self.event(event, user, channel, times=times)

    async def say(
        self, text: str, user: User, channel: Channel, *, thread: str = "", **more: str
    ) -> Sent:
        """Post a message; Slack tells the bot of it in channels that it is in."""
        message = self.world.says(user, channel, marked_up(text), thread=thread)
        event = message.body | {
            "type": "message",
            "channel": channel.id,
            "channel_type": "channel",
            "event_ts": message.ts,
            "team": self.world.team["id"],
        }
        return await self.event(event | more, user, channel)

    async def edit(self, message: Message, text: str, user: User) -> Sent:
        """Edit a message of one's own."""
        channel, before = self.world.channels[message.channel], message.body
        message.text = marked_up(text)
        changed = {
            "type": "message",
            "subtype": "message_changed",
            "channel": channel.id,
            "ts": self.world.ts(),
            "message": message.body | {"edited": {"user": user.id, "ts": self.world.ts()}},
            "previous_message": before,
        }
        return await self.event(changed, user, channel)

    async def react(self, message: Message, name: str, user: User, *, times: int = 1) -> Sent:
        """Put an emoji on a message."""
        channel = self.world.channels[message.channel]
        assert channel.bot_in, "Slack tells the bot only of channels that it is in"
        message.reactions.setdefault(name, []).append(user.id)
        event = {
            "type": "reaction_added",
            "user": user.id,
            "reaction": name,
            "item_user": message.user,
            "item": {"type": "message", "channel": channel.id, "ts": message.ts},
            "event_ts": self.world.ts(),
        }
        return await self.event(event, user, channel, times=times)

    async def event(self, event: Json, user: User, channel: Channel, *, times: int = 1) -> Sent:
        """Any event of the Events API."""
        payload = {
            "type": "event_callback",
            "token": "verification",
            "team_id": self.world.team["id"],
            "api_app_id": "A1",
            "event": event,
            "event_id": f"Ev{self.world.number():04d}",
            "event_time": int(time.time()),
            "authorizations": [
                {"team_id": self.world.team["id"], "user_id": self.world.bot.id, "is_bot": True}
            ],
        }
        return await self._send("events_api", payload, user, channel, times)

    async def whisper(self, user: User, after: int) -> Message:
        """The next message only `user` sees, once there were `after` of them."""

        def found() -> Message | None:
            own = [m for m in self.world.whispers if m.only_for == user.id]
            return own[after] if len(own) > after else None

        message = await self.standin.until(found)
        assert message
        return message

    async def view(self, user: User, after: int) -> View:
        """The next form `user` sees, once there were `after` of them."""

        def found() -> View | None:
            own = [v for v in self.world.views.values() if v.user == user.id]
            return own[after] if len(own) > after else None

        view = await self.standin.until(found)
        assert view
        return view

    def whispers(self, user: User) -> list[Message]:
        """All that only `user` has seen."""
        return [m for m in self.world.whispers if m.only_for == user.id]

    async def _send(
        self, kind: str, payload: Json, user: User, channel: Channel, times: int
    ) -> Sent:
        envelopes = [
            await self.standin.deliver(kind, payload, attempt=attempt) for attempt in range(times)
        ]
        return Sent(user, channel, envelopes, payload)

    def _shared(self, user: User, channel: Channel, original: Message | None = None) -> Json:
        name = self.world.response(channel.id, user.id, original)
        return {
            "api_app_id": "A1",
            "is_enterprise_install": False,
            "trigger_id": self.world.trigger(user),
            "response_url": f"{self.standin.address}/response/{name}",
        }

    def _user(self, user: User) -> Json:
        name = user.name.lower()
        return {"id": user.id, "username": name, "name": name, "team_id": user.team}

    def _team(self) -> Json:
        return {"id": self.world.team["id"], "domain": self.world.team["domain"]}


def escaped(text: str) -> str:
    """Typed text as Slack's payloads carry it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def marked_up(text: str) -> str:
    """A message's text as Slack stores it: escaped, its links between angle brackets."""
    return re.sub(r"https?://[^\s<>]+", lambda match: f"<{match[0]}>", escaped(text))


def _state(body: Json, values: dict[str, str]) -> Json:
    state: Json = {}
    inputs = [block for block in body["blocks"] if block["type"] == "input"]
    assert set(values) <= {block["block_id"] for block in inputs}, "no such field"
    for block in inputs:
        element = block["element"]
        name, given = block["block_id"], values.get(block["block_id"])
        if element["type"] == "static_select":
            options = {option["value"]: option for option in element["options"]}
            chosen = options[given] if given else element.get("initial_option")
            held = {"type": "static_select", "selected_option": chosen}
        else:
            value = element.get("initial_value") if given is None else given or None
            held = {"type": "plain_text_input", "value": value}
        assert block.get("optional") or any(held.get(k) for k in ("value", "selected_option")), (
            f"Slack does not send a form without {name}"
        )
        state[name] = {element["action_id"]: held}
    return state
