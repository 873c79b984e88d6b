"""A Discord on loopback, over real sockets: its API and its gateway, as far as a bot needs them
to log in, learn of a server, register commands, answer an interaction and post a message.

What people see, and what Discord refuses, is `simcord`'s business; this one is here for the way
there: addresses, the token, the nonce, reconnecting. https://discord.com/developers/docs
"""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any, Self, TypeVar

from aiohttp import WSCloseCode, WSMsgType, web

APPLICATION, GUILD, CHANNEL, PERSON = "1000000000000000001", "2000001", "3000001", "4000001"
ROLE = "5000001"
# The first part is the application's id in base64, as in Discord's own tokens.
TOKEN = "MTAwMDAwMDAwMDAwMDAwMDAwMQ.Gabcde.not-a-secret-of-anybody"
HELLO, IDENTIFY, RESUME, HEARTBEAT, ACK, DISPATCH, INVALID_SESSION = 10, 2, 6, 1, 11, 0, 9
MESSAGE = "/api/v10/channels/{channel}/messages/{message}"
REFUSED = 4004  # the gateway's close code for a wrong token
DISALLOWED = 4014  # and for a privileged intent that is not switched on: none is here
WORDS = 1 << 15  # the intent to see what messages say
SHOWS_WORDS = 1 << 19  # the flag of an application that may
PRIVILEGED = 1 << 1 | 1 << 8 | WORDS  # members, presences, message content
EPOCH = 1_420_070_400_000  # milliseconds; Discord counts from there
VIEW, HISTORY = 1 << 10, 1 << 16  # the rights to see a channel, and what was said there before

Json = dict[str, Any]
T = TypeVar("T")

BOT = {
    "id": APPLICATION,
    "username": "claimdesk",
    "discriminator": "0",
    "avatar": None,
    "bot": True,
}


class StandIn:
    """Use as an async context manager; `api_url` is then where it listens.

    Attributes:
        calls: how often each method and path was called.
        commands: the registered commands.
        messages: the bot's messages, oldest first.
        said: what people said, oldest first.
        signs: the messages that the bot put a reaction on.
        rights: what everybody may, the bot too.
        answers: what interactions were answered with, in order: (interaction id, body).
        about: what the application's own page says of it, beside the usual.
        identified: how often the bot introduced itself to the gateway.
        outrun: another program with this token answers each interaction first.
    """

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.commands: list[Json] = []
        self.messages: list[Json] = []
        self.said: list[Json] = []
        self.signs: list[str] = []
        self.rights = VIEW | HISTORY
        self.threads: list[Json] = []
        self.answers: list[tuple[str, Json]] = []
        self.identified = 0
        self.outrun = False
        self.about: Json = {}
        self._last = 0
        self._nonces: dict[str, Json] = {}
        self._lost = 0
        self._held: asyncio.Event | None = None
        self._sockets: list[web.WebSocketResponse] = []
        self._sequence = count(1)
        self._app = web.Application(middlewares=[self._checked])
        self._app.add_routes(
            [
                web.get("/", self._gateway),
                web.get("/api/v10/users/@me", self._me),
                web.get("/api/v10/oauth2/applications/@me", self._application),
                web.get("/api/v10/gateway/bot", self._where),
                web.get("/api/v10/applications/{app}/commands", self._get_commands),
                web.put("/api/v10/applications/{app}/commands", self._put_commands),
                web.post("/api/v10/channels/{channel}/messages", self._post),
                web.get("/api/v10/channels/{channel}/messages", self._history),
                web.get("/api/v10/channels/{channel}/threads/archived/public", self._archived),
                web.put(f"{MESSAGE}/reactions/{{sign}}/@me", self._sign),
                web.patch(MESSAGE, self._patch),
                web.post("/api/v10/interactions/{id}/{secret}/callback", self._callback),
                web.post("/api/v10/webhooks/{app}/{secret}", self._follow_up),
                web.patch("/api/v10/webhooks/{app}/{secret}/messages/@original", self._follow_up),
                web.delete("/api/v10/webhooks/{app}/{secret}/messages/@original", self._take_back),
            ]
        )
        self._runner = web.AppRunner(self._app, shutdown_timeout=0.5)
        self.api_url = ""

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self._host = f"{host}:{port}"
        self.api_url = f"http://{self._host}/api/v10"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.release()
        for socket in self._sockets:
            await socket.close(code=WSCloseCode.GOING_AWAY)
        await self._runner.cleanup()

    async def until(self, happened: Callable[[], T], within: float = 10.0) -> T:
        """What `happened` gives, once it gives something."""
        async with asyncio.timeout(within):
            while not (found := happened()):  # noqa: ASYNC110 - tests look, nobody rings
                await asyncio.sleep(0.01)
        return found

    async def command(self, name: str, **options: str) -> str:
        """A person uses a slash command; the interaction's id."""
        given = [{"name": k, "type": 3, "value": v} for k, v in options.items()]
        data = {"id": "1", "name": name, "type": 1, "options": given}
        return await self._interaction(2, data)

    async def press(self, custom_id: str, message: Json, *, private: bool = True) -> str:
        """A person presses a button on a message; the interaction's id."""
        data = {"custom_id": custom_id, "component_type": 2}
        flags = 64 if private else 0
        return await self._interaction(3, data, message=message | {"flags": flags})

    def says(
        self, text: str, name: str = "Omar", *, channel: str = CHANNEL, ago: float = 0
    ) -> Json:
        """A person writes something, some seconds `ago`; of which nobody is told."""
        person = {"id": str(4100000 + len(name)), "username": name.lower(), "global_name": name}
        message = self.message({"content": text}) | {
            "id": self._new_id(ago),
            "channel_id": channel,
            "author": person | {"discriminator": "0", "avatar": None},
        }
        named = f"<@{APPLICATION}>" in text
        self.said.append(message | {"mentions": [BOT] if named else []})
        self.said.sort(key=lambda each: int(each["id"]))
        for thread in self.threads:
            if thread["id"] == channel:
                thread["last_message_id"] = message["id"]
        return message

    async def say(self, text: str, name: str = "Omar", *, channel: str = CHANNEL) -> Json:
        """A person writes something, and Discord tells the bot."""
        message = self.says(text, name, channel=channel)
        member = {"roles": [], "joined_at": "2024-01-01T00:00:00+00:00", "deaf": False}
        more = {"guild_id": GUILD, "member": member | {"mute": False, "flags": 0}}
        await self._dispatch("MESSAGE_CREATE", message | more)
        return message

    def open_thread(self, *, archived: bool = False) -> str:
        """A thread in the channel; its id."""
        thread = {
            "id": self._new_id(),
            "type": 11,
            "guild_id": GUILD,
            "parent_id": CHANNEL,
            "owner_id": PERSON,
            "name": "the bridge",
            "last_message_id": None,
            "message_count": 0,
            "member_count": 1,
            "rate_limit_per_user": 0,
            "thread_metadata": {
                "archived": archived,
                "auto_archive_duration": 60,
                "archive_timestamp": "2100-01-01T00:00:00+00:00",
                "locked": False,
            },
        }
        self.threads.append(thread)
        return str(thread["id"])

    async def forget_session(self) -> None:
        """Tell the bot that its session is gone: it has to start afresh."""
        await self._sockets[-1].send_json({"op": INVALID_SESSION, "d": False})

    def lose_next_answer(self) -> None:
        """Carry out the next post, and drop the line before it is answered."""
        self._lost += 1

    def hold(self) -> None:
        """Do not answer posts until `release`."""
        self._held = asyncio.Event()

    def release(self) -> None:
        """Let what is held go on."""
        if self._held:
            self._held.set()

    def forget_nonces(self) -> None:
        """As Discord does after some minutes."""
        self._nonces.clear()

    async def _interaction(self, kind: int, data: Json, **more: Any) -> str:
        number = self._new_id()
        user = {"id": PERSON, "username": "ana", "global_name": "Ana", "discriminator": "0"}
        permissions = str(1 << 5)  # Manage Server
        member = {
            "user": user | {"avatar": None},
            "roles": [],
            "permissions": permissions,
            "joined_at": "2024-01-01T00:00:00+00:00",
            "deaf": False,
            "mute": False,
            "flags": 0,
        }
        await self._dispatch(
            "INTERACTION_CREATE",
            {
                "id": number,
                "application_id": APPLICATION,
                "type": kind,
                "token": f"secret-of-{number}",
                "version": 1,
                "guild_id": GUILD,
                "channel_id": CHANNEL,
                "channel": self._channel() | {"permissions": permissions},
                "member": member,
                "locale": "fr",
                "entitlements": [],
                "attachment_size_limit": 10_000_000,
                "authorizing_integration_owners": {},
                "data": data,
            }
            | more,
        )
        return number

    # --- the API ----------------------------------------------------------------------

    @web.middleware
    async def _checked(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.calls[f"{request.method} {request.path.removeprefix('/api/v10')}"] += 1
        # What carries an interaction's token in its address needs no other.
        open_to_all = request.path == "/" or "secret" in request.match_info
        if not open_to_all and request.headers.get("Authorization") != f"Bot {TOKEN}":
            return _json({"message": "401: Unauthorized", "code": 0}, status=401)
        answer: web.StreamResponse = await handler(request)
        return answer

    async def _me(self, _: web.Request) -> web.Response:
        return _json(BOT | {"flags": 0, "verified": True, "mfa_enabled": False})

    async def _application(self, _: web.Request) -> web.Response:
        owner = BOT | {"id": PERSON, "username": "ana"}
        return _json(
            {
                "id": APPLICATION,
                "name": "claimdesk",
                "description": "",
                "icon": None,
                "bot_public": False,
                "bot_require_code_grant": False,
                "owner": owner,
                "verify_key": "00",
                "flags": 0,
            }
            | self.about
        )

    async def _where(self, _: web.Request) -> web.Response:
        limits = {"total": 1000, "remaining": 999, "reset_after": 0, "max_concurrency": 1}
        url = f"ws://{self._host}"
        return _json({"url": url, "shards": 1, "session_start_limit": limits})

    async def _get_commands(self, _: web.Request) -> web.Response:
        return _json(self.commands)

    async def _put_commands(self, request: web.Request) -> web.Response:
        self.commands = [
            {"id": self._new_id(), "application_id": APPLICATION, "version": "1"}
            | {"description": ""}
            | command
            for command in await request.json()
        ]
        return _json(self.commands)

    async def _post(self, request: web.Request) -> web.Response:
        body = await request.json()
        nonce = body.get("nonce") if body.get("enforce_nonce") else None
        message = self._nonces.get(nonce or "") or self.message(body)
        if message not in self.messages:
            self.messages.append(message)
        if nonce:
            self._nonces[nonce] = message
        if self._held:
            await self._held.wait()
        if self._lost and request.transport:
            self._lost -= 1
            request.transport.close()
        return _json(message)

    async def _history(self, request: web.Request) -> web.Response:
        """The newest first; with `after` alone, those right after it."""
        asked, there = request.query, request.match_info["channel"]
        after, before = int(asked.get("after", 0)), int(asked.get("before", 1 << 63))
        every = [m for m in (*self.messages, *self.said) if m["channel_id"] == there]
        found = [m for m in every if after < int(m["id"]) < before and self.rights & HISTORY]
        found.sort(key=lambda m: int(m["id"]), reverse="after" not in asked)
        page = found[: int(asked.get("limit", 50))]
        page.sort(key=lambda m: int(m["id"]), reverse=True)
        return _json([m | {"nonce": None} for m in page])

    async def _archived(self, _: web.Request) -> web.Response:
        archived = [t for t in self.threads if t["thread_metadata"]["archived"]]
        return _json({"threads": archived, "members": [], "has_more": False})

    async def _sign(self, request: web.Request) -> web.Response:
        self.signs.append(request.match_info["message"])
        return web.Response(status=204)

    async def _patch(self, request: web.Request) -> web.Response:
        body = await request.json()
        for message in self.messages:
            if message["id"] == request.match_info["message"]:
                message |= {k: body[k] for k in ("content", "embeds", "components") if k in body}
                message["content"] = message["content"] or ""  # as Discord shows what was emptied
                return _json(message)
        return _json({"message": "Unknown Message", "code": 10008}, status=404)

    async def _callback(self, request: web.Request) -> web.Response:
        number = request.match_info["id"]
        assert number == _number(request)
        if self.outrun:
            taken = {"message": "Interaction has already been acknowledged.", "code": 40060}
            return _json(taken, status=400)
        self.answers.append((number, await request.json()))
        return _json({"interaction": {"id": number, "type": 2}})

    async def _follow_up(self, request: web.Request) -> web.Response:
        body = await request.json()
        edit = {"edit": True} if request.method == "PATCH" else {}
        self.answers.append((_number(request), body | edit))
        return _json(self.message(body))

    async def _take_back(self, request: web.Request) -> web.Response:
        self.answers.append((_number(request), {"taken back": True}))
        return web.Response(status=204)

    def message(self, body: Json) -> Json:
        """A message of the bot's, as Discord tells of it."""
        return {
            "id": self._new_id(),
            "channel_id": CHANNEL,
            "author": BOT,
            "content": body.get("content") or "",
            "embeds": [embed | {"type": "rich"} for embed in body.get("embeds") or []],
            "components": body.get("components") or [],
            "nonce": body.get("nonce"),
            "timestamp": datetime.now(UTC).isoformat(),
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [],
            "pinned": False,
            "type": 0,
            "flags": 0,
        }

    def _new_id(self, ago: float = 0) -> str:
        """Discord's ids begin with the time."""
        number = (time.time_ns() // 1_000_000 - int(ago * 1000) - EPOCH) << 22
        if not ago:
            self._last = number = max(number, self._last + (1 << 22))  # a millisecond later
        return str(number)

    # --- the gateway ------------------------------------------------------------------

    async def _gateway(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": 41250}})
        async for frame in socket:
            if frame.type is not WSMsgType.TEXT:
                break
            said = json.loads(frame.data)
            if said["op"] == HEARTBEAT:
                await socket.send_json({"op": ACK})
            elif said["op"] == IDENTIFY and said["d"]["token"] != TOKEN:
                await socket.close(code=REFUSED)
            elif said["op"] == IDENTIFY and said["d"]["intents"] & self._forbidden:
                await socket.close(code=DISALLOWED)
            elif said["op"] in {IDENTIFY, RESUME}:
                self._sockets.append(socket)
                await self._ready()
        return socket

    @property
    def _forbidden(self) -> int:
        allowed = WORDS if self.about.get("flags", 0) & SHOWS_WORDS else 0
        return PRIVILEGED & ~allowed

    async def _ready(self) -> None:
        await self._dispatch(
            "READY",
            {
                "v": 10,
                "user": BOT,
                "guilds": [{"id": GUILD, "unavailable": True}],
                "session_id": "session",
                "resume_gateway_url": f"ws://{self._host}",
                "shard": [0, 1],
                "application": {"id": APPLICATION, "flags": 0},
            },
        )
        await self.come_in()
        self.identified += 1

    async def put_out(self, **outage: bool) -> None:
        """Tell the bot that it is in the server no more, or that it is `unavailable` now."""
        await self._dispatch("GUILD_DELETE", {"id": GUILD} | outage)

    async def show_channel(self, *, shown: bool) -> None:
        """Take the right to see the channel from everybody, the bot too, or give it back."""
        denied = {"id": GUILD, "type": 0, "allow": "0", "deny": "0" if shown else str(VIEW)}
        changed = self._channel() | {"permission_overwrites": [denied]}
        await self._dispatch("CHANNEL_UPDATE", changed)

    async def allow_everyone(self) -> None:
        """Tell the bot of `rights` that a role of its own has now."""
        role = {"id": GUILD, "name": "@everyone", "permissions": str(self.rights), "position": 0}
        await self._dispatch("GUILD_ROLE_UPDATE", {"guild_id": GUILD, "role": role})

    async def give_role(self) -> None:
        """Give the bot a role with `rights`."""
        role = {"id": ROLE, "name": "Bots", "permissions": str(self.rights), "position": 1}
        await self._dispatch("GUILD_ROLE_CREATE", {"guild_id": GUILD, "role": role})
        me = {"user": BOT, "roles": [ROLE], "joined_at": "2024-01-01T00:00:00+00:00", "flags": 0}
        await self._dispatch("GUILD_MEMBER_UPDATE", me | {"guild_id": GUILD})

    async def come_in(self) -> None:
        """Tell the bot of the server: when it connects, is invited, or an outage has ended."""
        rights = str(self.rights)
        everyone = {"id": GUILD, "name": "@everyone", "permissions": rights, "position": 0}
        me = {"user": BOT, "roles": [], "joined_at": "2024-01-01T00:00:00+00:00", "flags": 0}
        await self._dispatch(
            "GUILD_CREATE",
            {
                "id": GUILD,
                "name": "The newsroom",
                "owner_id": "4000002",
                "channels": [self._channel()],
                "threads": [t for t in self.threads if not t["thread_metadata"]["archived"]],
                "roles": [everyone],
                "members": [me | {"deaf": False, "mute": False}],
                "emojis": [],
                "stickers": [],
                "features": [],
                "member_count": 2,
                "verification_level": 0,
                "default_message_notifications": 0,
                "explicit_content_filter": 0,
                "mfa_level": 0,
                "nsfw_level": 0,
                "premium_tier": 0,
                "preferred_locale": "en-GB",
                "afk_timeout": 300,
                "system_channel_flags": 0,
            },
        )

    async def _dispatch(self, event: str, data: Json) -> None:
        packet = {"op": DISPATCH, "t": event, "s": next(self._sequence), "d": data}
        await self._sockets[-1].send_json(packet)

    def _channel(self) -> Json:
        return {
            "id": CHANNEL,
            "type": 0,
            "guild_id": GUILD,
            "name": "monde",
            "position": 0,
            "permission_overwrites": [],
        }


def _number(request: web.Request) -> str:
    return request.match_info["secret"].removeprefix("secret-of-")


def _json(data: Any, status: int = 200) -> web.Response:
    """Without a charset, as Discord has it: discord.py would not read it as JSON."""
    headers = {"Content-Type": "application/json"}
    return web.Response(body=json.dumps(data).encode(), status=status, headers=headers)
