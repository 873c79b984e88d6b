"""Socket Mode kept up: connect, watch, and start afresh when the library is stuck.

slack-sdk reconnects by itself when a socket drops or Slack announces a refresh. What it does not
survive is a failed handshake: it then tries the same address for ever, and Slack's are good for
one try (slackapi/python-slack-sdk#1110 and others). So when nothing has been connected for a
while, the client is thrown away and a new one asks for a new address.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.slack.trouble import TROUBLE, reason, refused

GOODBYE_WITHIN = 2.0  # seconds; Slack may leave a closing handshake unanswered
LONGEST_PAUSE = 60.0  # seconds between attempts

_log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class SocketMode:
    """How an app is reached over a socket that it opens itself.

    Attributes:
        secret: the app-level token, "xapp-…" with the scope connections:write.
        ping_interval: seconds between looks at whether the socket is alive.
        patience: seconds without a connection until it is started afresh.
    """

    secret: str = field(repr=False)
    ping_interval: float = 5.0
    patience: float = 30.0
    where = ""

    def line(
        self,
        app: AsyncApp,
        web: AsyncWebClient,
        log: logging.Logger,
        settle: Callable[[], Awaitable[None]],
    ) -> "Socket":
        """What keeps the app reached; see `Socket`."""
        return Socket(app, self, web, log, settle=settle)


class Socket:
    """One app's Socket Mode connection.

    Attributes:
        is_open: whether it is connected.
        connections: how many of the app Slack counted when it greeted us last, ours among them.

    Args:
        app: takes what comes in.
        over: the token, and how patiently.
        web: asks for socket addresses.
        log: where the library writes.
        settle: awaited before a socket is closed, so that acknowledgements still get out.
    """

    def __init__(
        self,
        app: AsyncApp,
        over: SocketMode,
        web: AsyncWebClient,
        log: logging.Logger,
        *,
        settle: Callable[[], Awaitable[None]],
    ) -> None:
        self._app = app
        self._over = over
        self._web = web
        self._log = log
        self._settle = settle
        self.is_open = False
        self.connections = 1

    async def keep(self, connected: Callable[[], None]) -> None:
        """Stay connected until cancelled; `connected` is called each time that Slack greets us.

        It begins to tell what happens then, and not what happened before.

        Raises:
            SlackApiError: Slack does not let the app in, and will not later.
        """

        async def hear(_: object, message: dict[str, Any], __: str | None) -> None:
            if message.get("type") == "hello":
                self.connections = int(message.get("num_connections") or 1)
                connected()

        while True:
            handler = AsyncSocketModeHandler(
                self._app,
                self._over.secret,
                logger=self._log,
                web_client=self._web,
                ping_interval=self._over.ping_interval,
            )
            try:
                handler.client.message_listeners.append(hear)
                if await self._connect(handler.client):
                    self.is_open = True
                    await self._watch(handler.client)
            finally:
                self.is_open = False
                await self._settle()
                await _close(handler.client)
            patience = self._over.patience
            _log.warning("no connection to Slack for %g seconds; starting anew", patience)

    async def _connect(self, client: SocketModeClient) -> bool:
        client.wss_uri = await patiently(client.issue_new_wss_url)
        try:
            async with asyncio.timeout(self._over.patience):
                await client.connect()  # type: ignore[no-untyped-call] # slack-sdk's
        except TimeoutError:
            return False
        return True

    async def _watch(self, client: SocketModeClient) -> None:
        """Return when there has been no connection for too long."""
        loop = asyncio.get_running_loop()
        last = loop.time()
        while loop.time() - last < self._over.patience:
            await asyncio.sleep(min(1.0, self._over.patience / 4))
            self.is_open = await client.is_connected()
            if self.is_open:
                last = loop.time()


async def patiently(ask: Callable[[], Awaitable[T]]) -> T:
    """What Slack answers, asked again while it cannot be reached.

    Raises:
        SlackApiError: Slack answered, and the answer is no.
    """
    pause = 1.0
    while True:
        try:
            return await ask()
        except TROUBLE as error:
            if refused(error):
                raise
            _log.warning("Slack cannot be reached (%s); trying again", reason(error))
        await asyncio.sleep(pause)
        pause = min(2 * pause, LONGEST_PAUSE)


async def _close(client: SocketModeClient) -> None:
    """Say goodbye, and leave no task and no session of the library behind."""
    tasks = [client.message_processor, client.current_session_monitor, client.message_receiver]
    try:
        async with asyncio.timeout(GOODBYE_WITHIN):
            await client.close()  # type: ignore[no-untyped-call] # slack-sdk's
    except TROUBLE as error:
        _log.info("the socket was not closed in order: %s", reason(error))
    pending = [task for task in tasks if task]
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    await client.aiohttp_client_session.close()
