"""The Web API's methods, as functions from arguments to an answer."""

import json
from collections.abc import Callable
from typing import Any

from tests.doors.slack_standin import blocks as check
from tests.doors.slack_standin.world import Channel, File, Json, Message, View, World


class Refused(Exception):
    """An error in Slack's words, and what it adds to them."""

    def __init__(self, word: str, **more: Any) -> None:
        super().__init__(word)
        self.word = word
        self.more = more


class WebApi:
    """The methods the bot may call with its bot token."""

    def __init__(self, world: World, address: Callable[[], str]) -> None:
        self._world = world
        self.address = address
        self.methods: dict[str, Callable[[Json], Json]] = {
            "auth.test": self._auth_test,
            "chat.getPermalink": self._permalink,
            "chat.postEphemeral": self._post_ephemeral,
            "chat.postMessage": self._post_message,
            "chat.update": self._update,
            "conversations.history": self._history,
            "conversations.info": self._info,
            "conversations.join": self._join,
            "conversations.open": self._open,
            "conversations.replies": self._replies,
            "files.completeUploadExternal": self._upload_complete,
            "files.getUploadURLExternal": self._upload_url,
            "reactions.get": self._reactions,
            "users.info": self._user_info,
            "views.open": self._view_open,
            "views.update": self._view_update,
        }

    def _auth_test(self, _: Json) -> Json:
        bot, team = self._world.bot, self._world.team
        return {
            "url": f"https://{team['domain']}.slack.com/",
            "team": team["name"],
            "team_id": team["id"],
            "user": bot.name,
            "user_id": bot.id,
            "bot_id": "B0BOT",
        }

    def _post_message(self, call: Json) -> Json:
        channel = self._open_channel(call)
        drawn(call)
        for block in call.get("blocks") or []:
            if block["type"] == "image":
                self._shown(block["slack_file"]["id"])
        message = Message(
            self._world.ts(),
            channel.id,
            self._world.bot.id,
            call.get("text", ""),
            call.get("blocks") or [],
            call.get("metadata"),
            sent=call,
        )
        channel.messages.append(message)
        return {"channel": channel.id, "ts": message.ts, "message": message.body}

    def _update(self, call: Json) -> Json:
        channel = self._open_channel(call)
        message = self._message(channel, call.get("ts", ""))
        if message.user != self._world.bot.id:
            raise Refused("cant_update_message")
        drawn(call)
        message.text, message.blocks = call.get("text", ""), call.get("blocks") or []
        message.sent = call
        message.edits += 1
        return {"channel": channel.id, "ts": message.ts, "text": message.text}

    def _post_ephemeral(self, call: Json) -> Json:
        channel = self._open_channel(call)
        if call.get("user") not in self._world.users:
            raise Refused("user_not_in_channel")
        drawn(call)
        message = Message(
            self._world.ts(),
            channel.id,
            self._world.bot.id,
            call.get("text", ""),
            call.get("blocks") or [],
            only_for=call["user"],
            sent=call,
        )
        self._world.whispers.append(message)
        return {"message_ts": message.ts}

    def _permalink(self, call: Json) -> Json:
        channel = self._known_channel(call)
        message = self._message(channel, call.get("message_ts", ""))
        return {"channel": channel.id, "permalink": self._address(message)}

    def _history(self, call: Json) -> Json:
        channel = self._known_channel(call)
        if not channel.bot_in:
            raise Refused("not_in_channel")
        newest = [m for m in reversed(channel.messages) if not m.only_for and not m.thread]
        told = [_with_thread(channel, m) for m in newest if _since(call, m)]
        if call.get("include_all_metadata") not in ("1", 1, True, "true"):
            for message in told:
                message.pop("metadata", None)
        return _page(call, told)

    def _replies(self, call: Json) -> Json:
        channel = self._known_channel(call)
        if not channel.bot_in:
            raise Refused("not_in_channel")
        first = self._message(channel, call.get("ts", ""))
        replies = [m for m in channel.messages if m.thread == first.ts and _since(call, m)]
        return _page(call, [_with_thread(channel, first), *(dict(m.body) for m in replies)])

    def _info(self, call: Json) -> Json:
        channel = self._known_channel(call)
        return {"channel": {"id": channel.id, "name": channel.name}}

    def _join(self, call: Json) -> Json:
        channel = self._known_channel(call)
        if channel.archived:
            raise Refused("is_archived")
        channel.bot_in = True
        return {"channel": {"id": channel.id, "name": channel.name}}

    def _open(self, call: Json) -> Json:
        user = self._world.users.get(call.get("users", ""))
        if user is None:
            raise Refused("user_not_found")
        return {"channel": {"id": self._world.channel(f"dm-{user.id}", private=True).id}}

    def _reactions(self, call: Json) -> Json:
        channel = self._known_channel(call)
        message = self._message(channel, call.get("timestamp", ""))
        told = message.body | {"permalink": self._address(message)}
        return {"type": "message", "channel": channel.id, "message": told}

    def _user_info(self, call: Json) -> Json:
        user = self._world.users.get(call.get("user", ""))
        if user is None:
            raise Refused("user_not_found")
        return {"user": user.told}

    def _view_open(self, call: Json) -> Json:
        problems = check.view_problems(call.get("view"))
        if problems:
            raise Refused("invalid_arguments", response_metadata={"messages": problems})
        trigger, why = self._world.spend(call.get("trigger_id", ""))
        if trigger is None:
            raise Refused(why)
        view = View(f"V{self._world.number():03d}", trigger.user, call["view"])
        self._world.views[view.id] = view
        return {"view": {"id": view.id} | view.body}

    def _view_update(self, call: Json) -> Json:
        view = self._world.views.get(call.get("view_id", ""))
        if view is None or not view.open:
            raise Refused("not_found")
        problems = check.view_problems(call.get("view"))
        if problems:
            raise Refused("invalid_arguments", response_metadata={"messages": problems})
        view.body = call["view"]
        return {"view": {"id": view.id} | view.body}

    def _upload_url(self, call: Json) -> Json:
        id_ = f"F{self._world.number():08d}"
        self._world.files[id_] = File(
            call["filename"], call.get("alt_txt", ""), slow=self._world.uploads_slow
        )
        return {"file_id": id_, "upload_url": f"{self.address()}/upload/{id_}"}

    def _upload_complete(self, call: Json) -> Json:
        listed = json.loads(call["files"]) if isinstance(call["files"], str) else call["files"]
        for told in listed:
            file = self._world.files.get(told["id"])
            if file is None or not file.content:
                raise Refused("file_not_found")
            file.complete = True
        return {"files": [{"id": told["id"], "title": told.get("title")} for told in listed]}

    def _shown(self, id_: str) -> None:
        file = self._world.files.get(id_)
        if file is None or not file.complete or file.slow > 0:
            if file:
                file.slow -= 1
            why = "invalid slack file [json-pointer:/blocks/0/slack_file]"
            raise Refused("invalid_blocks", response_metadata={"messages": [why]})

    def _address(self, message: Message) -> str:
        ts = message.ts.replace(".", "")
        return f"https://desk.slack.com/archives/{message.channel}/p{ts}"

    def _known_channel(self, call: Json) -> Channel:
        """The channel, as far as the bot may know of it."""
        channel = self._world.channels.get(call.get("channel", ""))
        if channel is None or (channel.private and not channel.bot_in):
            raise Refused("channel_not_found")
        return channel

    def _open_channel(self, call: Json) -> Channel:
        channel = self._known_channel(call)
        if channel.archived:
            raise Refused("is_archived")
        return channel

    def _message(self, channel: Channel, ts: str) -> Message:
        for message in channel.messages:
            if message.ts == ts and not message.only_for:
                return message
        raise Refused("message_not_found")


def _since(call: Json, message: Message) -> bool:
    return float(message.ts) > float(call.get("oldest") or 0)


def _with_thread(channel: Channel, message: Message) -> Json:
    """A message as a channel's history tells it, with what there is of the thread below it."""
    replies = [m.ts for m in channel.messages if m.thread == message.ts]
    thread = {"thread_ts": message.ts, "reply_count": len(replies)} if replies else {}
    latest = {"latest_reply": replies[-1]} if replies else {}
    return message.body | thread | latest


def _page(call: Json, told: list[Json]) -> Json:
    limit, start = int(call.get("limit", 100)), int(call.get("cursor") or 0)
    more = start + limit < len(told)
    return {
        "messages": told[start : start + limit],
        "has_more": more,
        "response_metadata": {"next_cursor": str(start + limit) if more else ""},
    }


def drawn(call: Json) -> None:
    """Refuse what Slack would refuse to show."""
    blocks = call.get("blocks") or []
    if not blocks and not str(call.get("text") or "").strip():
        raise Refused("no_text")
    problems = check.message_problems(blocks)
    if problems:
        raise Refused("invalid_blocks", response_metadata={"messages": problems})
    if check.too_long(blocks):
        raise Refused("msg_blocks_too_long")
