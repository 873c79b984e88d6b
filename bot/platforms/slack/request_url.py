"""Slack's requests over HTTP: one address for all apps of this process, each request signed.

Nothing in a request is looked at before its signature was: with which app's signing secret it was
made says whose it is (https://docs.slack.dev/authentication/verifying-requests-from-slack). Then
it goes to Bolt as what comes over a socket does. TLS is a proxy's business.
"""

import asyncio
import json
import logging
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web
from aiohttp.http_exceptions import HttpProcessingError
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.door import CannotConnect
from bot.platforms.slack.listeners import UNREADABLE
from bot.platforms.slack.manifest import REQUEST_PATH

ANSWER_WITHIN = 2.8  # seconds; Slack waits 3, and a conversation takes 2.5 at most
BODY_MOST = 1 << 20  # bytes; Slack's largest, a form with all that stands in it, take a third
REFUSED_AGAIN = 60.0  # seconds until another refused request is told in the log
# Several processes on one machine share the port, where the system lets them.
SHARES_PORT = hasattr(socket, "SO_REUSEPORT")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SignedRequests:
    """How an app is reached over HTTP: with which signing secret, at which address."""

    secret: str = field(repr=False)
    url: "RequestUrl"

    @property
    def where(self) -> str:
        """For people, behind the workspace's name."""
        return f", at {self.url.address}"

    def line(
        self,
        app: AsyncApp,
        web: AsyncWebClient,  # noqa: ARG002 - nobody has to be asked for an address
        log: logging.Logger,  # noqa: ARG002
        settle: Callable[[], Awaitable[None]],
    ) -> "RequestLine":
        """What keeps the app reached."""
        return RequestLine(app, self, settle)


class RequestLine:
    """One app's place at a request URL, as `connection.Socket` is its connection.

    Args:
        app: takes what comes in.
        over: how it comes.
        settle: awaited when no more comes in, so that late answers still get out.
    """

    def __init__(
        self, app: AsyncApp, over: SignedRequests, settle: Callable[[], Awaitable[None]]
    ) -> None:
        self._app = app
        self._over = over
        self._settle = settle
        self.is_open = False
        self.connections = 1  # requests come to the one address

    async def keep(self, connected: Callable[[], None]) -> None:
        """Take requests until cancelled; `connected` is called once they come in.

        Raises:
            CannotConnect: the address cannot be used.
        """
        try:
            async with self._over.url.taking(self._over.secret, self._app):
                self.is_open = True
                connected()
                try:
                    await asyncio.Event().wait()
                finally:
                    self.is_open = False
        finally:
            await self._settle()


class RequestUrl:
    """The address that Slack sends requests to, open while at least one app takes them.

    Args:
        host: the address of this machine to listen at.
        port: the port; 0 for any that is free.
        pages: for people's browsers, at the same address.
    """

    def __init__(self, host: str, port: int, pages: Iterable[web.RouteDef] = ()) -> None:
        self._host = host
        self._port = port
        self._pages = tuple(pages)
        self._apps: list[tuple[SignatureVerifier, AsyncApp]] = []
        self._runner: web.AppRunner | None = None
        self._opening = asyncio.Lock()
        self._late: set[asyncio.Task[Any]] = set()
        self._refused_at = float("-inf")

    @property
    def address(self) -> str:
        """Where it listens, for people; the proxy's address is another."""
        opened = self._runner.addresses if self._runner else []
        host, port = opened[0][:2] if opened else (self._host, self._port)
        return f"http://{f'[{host}]' if ':' in host else host}:{port}{REQUEST_PATH}"

    @asynccontextmanager
    async def taking(self, secret: str, app: AsyncApp) -> AsyncIterator[None]:
        """Meanwhile `app` gets the requests that are signed with `secret`.

        At the end, what came in before is answered, and after the last app nobody listens.

        Raises:
            CannotConnect: the address cannot be used.
        """
        taken = SignatureVerifier(secret), app
        self._apps.append(taken)
        try:
            await self._open()
            yield
        finally:
            self._apps.remove(taken)
            if not self._apps and self._runner:
                runner, self._runner = self._runner, None
                await runner.cleanup()

    async def _open(self) -> None:
        async with self._opening:
            if self._runner:
                return
            application = web.Application(client_max_size=BODY_MOST)
            application.router.add_post(REQUEST_PATH, self._answer)
            application.router.add_routes(self._pages)
            runner = web.AppRunner(
                application,
                access_log=None,
                logger=_server_log(),
                auto_decompress=False,  # what is signed is what was sent
                shutdown_timeout=ANSWER_WITHIN,
            )
            await runner.setup()
            try:
                await web.TCPSite(
                    runner, self._host, self._port, reuse_port=SHARES_PORT or None
                ).start()
            except OSError as error:
                await runner.cleanup()
                words = f"SLACK_HTTP_HOST and SLACK_HTTP_PORT cannot be used ({error})."
                raise CannotConnect(words) from None
            self._runner = runner

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        loop = asyncio.get_running_loop()
        until = loop.time() + ANSWER_WITHIN
        try:
            async with asyncio.timeout_at(until):
                body = await request.read()
        except TimeoutError:
            raise web.HTTPRequestTimeout from None
        app = self._signed_for(body, request.headers)
        if app is None and b"ssl_check=1" in body.split(b"&"):
            return web.Response()  # how Slack tries the certificate, with no signature
        if app is None:
            self._tell_of_refused()
            raise web.HTTPUnauthorized
        try:
            # "socket_mode" is Bolt's word for a payload that was verified and read already.
            asked = AsyncBoltRequest(mode="socket_mode", body=payload(body, request.content_type))
        except UNREADABLE as error:
            _log.warning("a request from Slack was not understood: %s", type(error).__name__)
            raise web.HTTPBadRequest from None
        dispatched = asyncio.create_task(app.async_dispatch(asked))
        self._late.add(dispatched)
        dispatched.add_done_callback(self._late.discard)
        await asyncio.wait({dispatched}, timeout=until - loop.time())
        if not dispatched.done():
            return web.Response()  # Slack waits no longer, and what it asked goes on
        return await to_aiohttp_response(dispatched.result())

    def _signed_for(self, body: bytes, headers: Mapping[str, str]) -> AsyncApp | None:
        """The app for which a request was signed within the last five minutes."""
        return next((app for verifier, app in self._apps if _fits(verifier, body, headers)), None)

    def _tell_of_refused(self) -> None:
        """A line for the log, seldom: strangers can make as many as they like."""
        now = asyncio.get_running_loop().time()
        if now - self._refused_at >= REFUSED_AGAIN:
            self._refused_at = now
            _log.warning(
                "a request was refused: no SLACK_SIGNING_SECRET fits it, or by this machine's "
                "clock it is not of the last five minutes"
            )


def payload(body: bytes, content_type: str) -> dict[str, Any]:
    """What Slack tells: an event is JSON, a command a form, the rest JSON in a form's `payload`.

    Bolt's own reading loses a command with the word "payload" in it.

    Raises:
        ValueError: it is none of these.
    """
    text = body.decode()
    if content_type != "application/json":
        fields = dict(parse_qsl(text, keep_blank_values=True))
        if not fields:
            raise ValueError("no field")
        if "payload" not in fields:
            return fields
        text = fields["payload"]
    try:
        told = json.loads(text)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if not isinstance(told, dict):
        raise ValueError("no object")  # noqa: TRY004 - it is what was sent that is wrong
    return told


def _fits(verifier: SignatureVerifier, body: bytes, headers: Mapping[str, str]) -> bool:
    try:
        return verifier.is_valid_request(body, headers)
    except (ValueError, TypeError, OverflowError):
        # A time that is no number or too large a one, a body or a signature in another encoding.
        return False


class _Uncivil(logging.Filter):
    """Leaves out what is no HTTP at all: it comes to every port, and would bring a traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether the record is worth telling."""
        return not (record.exc_info and isinstance(record.exc_info[1], HttpProcessingError))


def _server_log() -> logging.Logger:
    log = logging.getLogger(f"{__name__}.server")
    if not log.filters:
        log.addFilter(_Uncivil())
    return log
