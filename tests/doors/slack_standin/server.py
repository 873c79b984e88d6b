"""The server: HTTP for the Web API and response URLs, a WebSocket for Socket Mode.

Where `StandIn.request_url` is set, what people do is sent there as signed requests instead.
"""

import asyncio
import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, Self, TypeVar

from aiohttp import WSMsgType, web

from tests.doors.slack_standin.requests import SIGNING_SECRET, delivered
from tests.doors.slack_standin.webapi import Refused, WebApi, drawn
from tests.doors.slack_standin.world import (
    RESPONSE_SECONDS,
    RESPONSE_USES,
    Json,
    Message,
    ResponseUrl,
    World,
)

T = TypeVar("T")
BOT_TOKEN = "xoxb-1-2-standinbottoken"
APP_TOKEN = "xapp-1-A1-standinapptoken"
HISTORY, LITTLE = ("conversations.history", "conversations.replies"), 15
WITHIN = 10.0  # seconds that anything waited for may take
BEHIND_OUR_BACK = 0.05  # seconds between looks at what the stand-in gets no news of


@dataclass
class Envelope:
    """One delivery and how it was acknowledged; `status` is that of an answer over HTTP."""

    id: str
    payload: Json
    sent_at: float
    acked: "asyncio.Future[Json]"
    acked_at: float = 0.0
    status: int = 0

    @property
    def ack_seconds(self) -> float:
        """How long the bot took to acknowledge it."""
        assert self.acked.done(), "not acknowledged"
        return self.acked_at - self.sent_at


@dataclass
class Trouble:
    """What the next calls of a method meet instead of an answer."""

    times: int
    error: str = ""
    retry_after: int = 0
    gate: asyncio.Event | None = None
    after: bool = False  # the trouble comes when what was asked is done
    hangs_up: bool = False  # there is no answer at all
    met: asyncio.Event = field(default_factory=asyncio.Event)

    async def wait(self) -> None:
        """Where there is a gate, wait until it opens."""
        self.met.set()
        if self.gate:
            await self.gate.wait()


class StandIn:
    """Slack on loopback, for `async with`.

    Attributes:
        calls: how often each method was called.
        envelopes: everything that was delivered.
        handshakes: how often a socket was asked for.
        refuse_sockets: how many of the next ones are refused.
        spread: whether deliveries go to all sockets in turn, or to the newest one.
        request_url: where requests are sent over HTTP, "" for Socket Mode.
        signing_secret: with what they are signed.
        bot_tokens: those that the workspace has given.
        spoke: which token each call of a method came with.
        history_every: seconds between two looks at a channel's past, which then shows 15 messages
            each: as Slack has it for apps distributed outside of its marketplace.
    """

    def __init__(self) -> None:
        self.world = World()
        self.calls: Counter[str] = Counter()
        self.envelopes: list[Envelope] = []
        self.handshakes = 0
        self.refuse_sockets = 0
        self.headers: dict[str, str] = {}  # sent along with each answer
        self.spread = False
        self.request_url = ""
        self.signing_secret = SIGNING_SECRET
        self.bot_tokens = {BOT_TOKEN}
        self.spoke: dict[str, list[str]] = defaultdict(list)
        self.history_every = 0
        self._looked: dict[str, float] = {}
        self._sending: set[asyncio.Task[None]] = set()
        self._api = WebApi(self.world, lambda: self.address)
        self._tickets: set[str] = set()
        self._sockets: list[web.WebSocketResponse] = []
        self._trouble: dict[str, list[Trouble]] = defaultdict(list)
        self._news = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self.address = ""

    @property
    def api_url(self) -> str:
        """For the door's `api_url`."""
        return f"{self.address}/api/"

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_route("*", "/api/{method}", self.call)
        app.router.add_post("/response/{name}", self._respond)
        app.router.add_post("/upload/{file}", self._upload)
        app.router.add_get("/link", self._socket)
        self._runner = web.AppRunner(app, shutdown_timeout=1.0, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.address = f"http://{host}:{port}"
        return self

    async def __aexit__(self, *_: object) -> None:
        for troubles in self._trouble.values():
            for trouble in troubles:
                if trouble.gate:
                    trouble.gate.set()
        for socket in list(self._sockets):
            await socket.close()
        for sending in self._sending:
            sending.cancel()
        if self._runner:
            await self._runner.cleanup()

    # --- what tests arrange -------------------------------------------------------------

    def limit(self, method: str, retry_after: int, times: int = 1) -> None:
        """Answer the next calls of `method` with 429."""
        self._trouble[method].append(Trouble(times, retry_after=retry_after))

    def fail(self, method: str, error: str, times: int = 1) -> None:
        """Answer the next calls of `method` with an error."""
        self._trouble[method].append(Trouble(times, error=error))

    def lose_answer(self, method: str) -> None:
        """Do what the next call of `method` asks, and hang up before answering."""
        self._trouble[method].append(Trouble(1, hangs_up=True))

    def hold(self, method: str, times: int = 1, *, after: bool = False) -> Trouble:
        """Keep the next calls of `method` waiting until `.gate` is set; `.met` tells of one.

        With `after`, what they ask is done first, and only the answer waits.
        """
        trouble = Trouble(times, gate=asyncio.Event(), after=after)
        self._trouble[method].append(trouble)
        return trouble

    async def drop_sockets(self) -> None:
        """Cut every socket, as a network does: without a goodbye."""
        for socket in list(self._sockets):
            transport = socket._req.transport if socket._req else None  # aiohttp has no public way
            if transport:
                transport.abort()
        await self.disconnected()

    async def refresh(self) -> None:
        """Announce that the socket will be closed soon, as Slack does every few hours."""
        old = list(self._sockets)
        for socket in old:
            await socket.send_json({"type": "disconnect", "reason": "refresh_requested"})
        await self.until(lambda: any(s not in old for s in self._sockets))

    async def connected(self, within: float = WITHIN, *, sockets: int = 1) -> None:
        """Wait until the bot's socket is open, or so many of them."""
        await self.until(lambda: len(self._sockets) >= sockets, within)

    async def disconnected(self) -> None:
        """Wait until no socket is open."""
        await self.until(lambda: not self._sockets)

    async def until(self, found: Callable[[], T], within: float = WITHIN) -> T:
        """Wait until `found` gives something true, and give that.

        It looks at each piece of news, and now and then without any: what a test waits for may
        happen in the bot, behind our back.
        """
        async with asyncio.timeout(within):
            while not (value := found()):
                self._news.clear()
                # No `wait_for`: before Python 3.12 it may swallow that `within` is over.
                with suppress(TimeoutError):
                    async with asyncio.timeout(BEHIND_OUR_BACK):
                        await self._news.wait()
        return value

    # --- Socket Mode --------------------------------------------------------------------

    async def deliver(self, kind: str, payload: Json, *, attempt: int = 0) -> Envelope:
        """Send one envelope; `envelope.acked` is done when the bot acknowledges it."""
        if not self.request_url:
            await self.connected()
        name = f"envelope-{self.world.number()}"
        acked = asyncio.get_running_loop().create_future()
        envelope = Envelope(name, payload, time.monotonic(), acked)
        self.envelopes.append(envelope)
        if self.request_url:
            sending = asyncio.create_task(self._request(envelope, kind, attempt))
            self._sending.add(sending)
            sending.add_done_callback(self._sending.discard)
            return envelope
        told: Json = {
            "envelope_id": name,
            "type": kind,
            "payload": payload,
            "accepts_response_payload": kind != "events_api",
        }
        if kind == "events_api":
            told |= {"retry_attempt": attempt, "retry_reason": "timeout" if attempt else ""}
        if self.spread:
            self._sockets.append(self._sockets.pop(0))
        await self._sockets[-1].send_json(told)
        return envelope

    async def _request(self, envelope: Envelope, kind: str, attempt: int) -> None:
        secret, payload = self.signing_secret, envelope.payload
        answer = await delivered(self.request_url, kind, payload, secret, attempt)
        if answer:
            envelope.status = answer.status
        if answer and answer.status == 200:
            envelope.acked_at = time.monotonic()
            envelope.acked.set_result(answer.told)
        self._tell()

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        self.handshakes += 1
        ticket = request.query.get("ticket", "")
        known = ticket in self._tickets
        self._tickets.discard(ticket)  # good for one try
        if self.refuse_sockets > 0 or not known:
            self.refuse_sockets = max(0, self.refuse_sockets - 1)
            raise web.HTTPNotFound
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json(
            {
                "type": "hello",
                "num_connections": len(self._sockets) + 1,
                "connection_info": {"app_id": "A1"},
                "debug_info": {"host": "standin", "approximate_connection_time": 18060},
            }
        )
        self._sockets.append(socket)
        self._tell()
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._acknowledged(json.loads(message.data))
        finally:
            self._sockets.remove(socket)
            self._tell()
        return socket

    def _acknowledged(self, told: Json) -> None:
        for envelope in self.envelopes:
            if envelope.id == told.get("envelope_id") and not envelope.acked.done():
                envelope.acked_at = time.monotonic()
                envelope.acked.set_result(told.get("payload") or {})
        self._tell()

    # --- HTTP ---------------------------------------------------------------------------

    async def call(self, request: web.Request) -> web.StreamResponse:
        """Answer a call of the Web API."""
        method = request.match_info["method"]
        call = await _arguments(request)
        self.calls[method] += 1
        self.spoke[method].append(token_of(request))
        self._tell()
        trouble = self._next_trouble(method) or self._too_soon(method, call)
        if trouble and not trouble.after:
            await trouble.wait()
        if trouble and trouble.retry_after:
            return web.json_response(
                {"ok": False, "error": "ratelimited"},
                status=429,
                headers={"Retry-After": str(trouble.retry_after)},
            )
        if trouble and trouble.error:
            return web.json_response({"ok": False, "error": trouble.error})
        try:
            answer = {"ok": True} | self._carry_out(method, token_of(request), call)
        except Refused as refused:
            answer = {"ok": False, "error": refused.word} | refused.more
        self._tell()
        if trouble and trouble.after:
            await trouble.wait()
        if trouble and trouble.hangs_up and request.transport:
            request.transport.abort()
        return web.json_response(answer, headers=self.headers)

    def _carry_out(self, method: str, token: str, call: Json) -> Json:
        if token not in (*self.bot_tokens, APP_TOKEN):
            raise Refused("invalid_auth" if token else "not_authed")
        if method == "apps.connections.open":
            if token != APP_TOKEN:
                raise Refused("not_allowed_token_type")
            ticket = f"ticket-{self.world.number()}"
            self._tickets.add(ticket)
            address = self.address.replace("http", "ws", 1)
            return {"url": f"{address}/link?ticket={ticket}&app_id=A1"}
        if token not in self.bot_tokens:
            raise Refused("not_allowed_token_type")
        if method not in self._api.methods:
            raise Refused("unknown_method")
        return self._api.methods[method](call)

    async def _upload(self, request: web.Request) -> web.StreamResponse:
        self.world.files[request.match_info["file"]].content = await request.read()
        return web.Response(text="OK")

    async def _respond(self, request: web.Request) -> web.StreamResponse:
        call = await request.json()
        target = self.world.responses.get(request.match_info["name"])
        self.calls["response_url"] += 1
        trouble = self._next_trouble("response_url")
        if trouble and trouble.retry_after:
            return web.Response(status=429, headers={"Retry-After": str(trouble.retry_after)})
        if trouble and trouble.error:
            return web.json_response({"ok": False, "error": trouble.error})
        if target is None or time.monotonic() - target.born > RESPONSE_SECONDS:
            return web.Response(text="expired_url", status=404)
        if target.uses >= RESPONSE_USES:
            return web.Response(text="used_url", status=404)
        target.uses += 1
        try:
            drawn(call)
        except Refused as refused:
            return web.json_response({"ok": False, "error": refused.word} | refused.more)
        self._answered(target, call)
        self._tell()
        return web.Response(text="ok")

    def _answered(self, target: ResponseUrl, call: Json) -> None:
        original = target.original
        if call.get("replace_original") and original:
            original.text, original.blocks = call.get("text", ""), call.get("blocks") or []
            original.sent = call
            original.edits += 1
            return
        public = call.get("response_type") == "in_channel"
        message = Message(
            self.world.ts(),
            target.channel,
            self.world.bot.id,
            call.get("text", ""),
            call.get("blocks") or [],
            only_for="" if public else target.user,
            sent=call,
        )
        messages = self.world.channels[target.channel].messages
        (messages if public else self.world.whispers).append(message)

    def _too_soon(self, method: str, call: Json) -> Trouble | None:
        if not self.history_every or method not in HISTORY:
            return None
        call["limit"] = min(int(call["limit"]), LITTLE)
        now = time.monotonic()
        if now - self._looked.get(method, float("-inf")) < self.history_every:
            return Trouble(1, retry_after=self.history_every)
        self._looked[method] = now
        return None

    def _next_trouble(self, method: str) -> Trouble | None:
        for trouble in self._trouble[method]:
            if trouble.times > 0:
                trouble.times -= 1
                return trouble
        return None

    def _tell(self) -> None:
        self._news.set()


def token_of(request: web.Request) -> str:
    """The token that a call came with."""
    return request.headers.get("Authorization", "").removeprefix("Bearer ").strip()


async def _arguments(request: web.Request) -> Json:
    call: Json = dict(request.query)
    if request.content_type == "application/json":
        body: Any = await request.json()
        return call | body
    call |= dict((await request.post()).items())
    for name in ("blocks", "view", "metadata"):
        if isinstance(call.get(name), str):
            call[name] = json.loads(call[name])
    return call
