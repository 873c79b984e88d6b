"""The door to Slack: connecting, and what is said when that fails."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.core.door import (
    Answer,
    CannotConnect,
)
from bot.core.ears import Deaf, Ears
from bot.core.reply import Reply
from bot.core.request import Place
from bot.platforms.slack import posting
from bot.platforms.slack.clients import Clients
from bot.platforms.slack.connection import Socket, SocketMode, patiently
from bot.platforms.slack.listeners import listening_app
from bot.platforms.slack.request_url import RequestLine, SignedRequests
from bot.platforms.slack.trouble import (
    TROUBLE,
    library_log,
    reason,
    refused,
)
from bot.platforms.slack.workspace import SLACK, Identity, Workspace


class SlackDoor:
    """One Slack workspace, through an app of its own.

    Args:
        answer: the gate.
        ears: which channels' links, and which emojis, log something without a command.
        bot_token: "xoxb-…", for the Web API.
        over: how Slack reaches us: over Socket Mode, or with signed requests over HTTP.
        api_url: another address of the Web API, "" for Slack's own.
        which: which of several pairs of tokens these are, for people: "no. 2".
    """

    name = SLACK
    # Slack gives each event to one of up to ten sockets; of requests, a load balancer does.
    alone = ""

    def __init__(
        self,
        answer: Answer,
        *,
        ears: Ears | None = None,
        bot_token: str,
        over: SocketMode | SignedRequests,
        api_url: str = "",
        which: str = "",
    ) -> None:
        self._answer = answer
        self._ears = ears or Deaf()
        self._bot_token = bot_token
        self._over = over
        self._which = which
        self._log = library_log(f"{__name__}.library", [bot_token, over.secret])
        self._clients = Clients(api_url, self._log)
        self._running: asyncio.Task[Any] | None = None
        self._line: Socket | RequestLine | None = None
        self._who: Identity | None = None

    @property
    def connected(self) -> bool:
        """Whether Slack reached us when last looked at, a second ago."""
        return self._line is not None and self._line.is_open

    async def run(self, connected: Callable[[str], None]) -> None:
        """Connect and serve until cancelled; `connected` is told in plain words to what.

        Raises:
            CannotConnect: a token, a permission or the address is wrong.
        """
        self._running = asyncio.current_task()
        try:
            await self._serve(connected)
        except SlackApiError as error:
            if not refused(error):
                raise
            raise CannotConnect(_refusal(error, self._which)) from None
        finally:
            self._running = self._line = None

    async def serves(self, workspace: str) -> bool:
        """Whether the tokens are this workspace's, or its organisation's.

        Raises:
            DeliveryFailed: Slack does not tell now whose they are.
        """
        if self._who is None:
            try:
                web = self._clients.plain(self._bot_token)
                self._who = Identity.of(await web.auth_test())
            except TROUBLE as error:
                raise posting.failed(error) from error
        return workspace in self._who.ours

    async def post(self, place: Place, reply: Reply, key: str, *, again: bool) -> str:
        """Post a public message; see `posting.post`."""
        web = self._clients.plain(self._bot_token)
        answers = self._clients.answers(web)
        return await posting.post(web, answers, place, reply, key, again=again)

    async def edit(self, place: Place, message: str, reply: Reply) -> None:
        """Draw `reply` in place of a message posted before; see `posting.edit`."""
        await posting.edit(self._clients.plain(self._bot_token), place, message, reply)

    async def close(self) -> None:
        """Disconnect within a few seconds."""
        running, self._running = self._running, None
        if running and running is not asyncio.current_task():
            running.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await running
        await self._clients.close()

    async def _serve(self, connected: Callable[[str], None]) -> None:
        web = self._clients.patient(self._bot_token)
        who = self._who = Identity.of(await patiently(web.auth_test))
        workspace = Workspace(self._answer, self._ears, who, web, self._clients.answers(web))

        async def find(_: str) -> Workspace:
            return workspace

        app = listening_app(find, self._log)
        self._line = line = self._over.line(app, web, self._log, workspace.settle)
        words = f"Slack workspace {who.team} as @{who.user}"
        told = False

        def came_up() -> None:
            nonlocal told
            if not told:
                connected(words + self._over.where)
            told = True
            workspace.start_over()

        workspace.open()
        try:
            await line.keep(came_up)
        finally:
            await workspace.close()


def _refusal(error: SlackApiError, which: str) -> str:
    word = reason(error)
    which = f" {which}" if which else ""
    if str(error.response.api_url).endswith("/apps.connections.open"):
        return f"Slack does not accept SLACK_APP_TOKEN{which} ({word}): it needs connections:write."
    return f"Slack does not accept SLACK_BOT_TOKEN{which} ({word})."
