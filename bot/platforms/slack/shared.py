"""The door to all Slack workspaces that installed one and the same app.

As `door.SlackDoor` is to the one workspace that an app of its own belongs to.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.door import Answer
from bot.core.ears import Deaf, Ears
from bot.core.reply import Reply
from bot.core.request import Place
from bot.platforms.slack import posting
from bot.platforms.slack.clients import Clients
from bot.platforms.slack.installed import Installed
from bot.platforms.slack.listeners import listening_app
from bot.platforms.slack.request_url import RequestLine, SignedRequests
from bot.platforms.slack.trouble import library_log
from bot.platforms.slack.workspace import SLACK
from storage.installations import Installations


class SharedDoor:
    """One Slack app that any workspace may install.

    Args:
        answer: the gate.
        ears: which channels' links are logged without being asked.
        installations: which workspaces have installed it, with their tokens.
        over: how Slack reaches it, with signed requests over HTTP.
        where: the address at which it is installed, for people.
        api_url: another address of the Web API, "" for Slack's own.
    """

    name = SLACK
    alone = ""

    def __init__(
        self,
        answer: Answer,
        *,
        ears: Ears | None = None,
        installations: Installations,
        over: SignedRequests,
        where: str,
        api_url: str = "",
    ) -> None:
        self._over = over
        self._where = where
        self._log = library_log(f"{__name__}.library", [over.secret])
        self._clients = Clients(api_url, self._log)
        self._installed = Installed(answer, ears or Deaf(), installations, self._clients, where)
        self._running: asyncio.Task[Any] | None = None
        self._line: RequestLine | None = None

    @property
    def connected(self) -> bool:
        """Whether Slack's requests are taken."""
        return self._line is not None and self._line.is_open

    async def run(self, connected: Callable[[str], None]) -> None:
        """Take requests until cancelled; `connected` is told in plain words where.

        Raises:
            CannotConnect: the address cannot be used.
        """
        self._running = asyncio.current_task()
        installed = self._installed
        app = listening_app(
            installed.find,
            self._log,
            ended=installed.end,
            not_installed="Claimdesk is not installed in this workspace, or cannot see now that it "
            f"is. To install it: {self._where}",
        )
        self._line = line = RequestLine(app, self._over, installed.settle)
        try:
            number = await installed.serve_all()
            words = f"Slack app in {number} workspace{'' if number == 1 else 's'}"
            then = f"; to install it: {self._where}"
            await line.keep(lambda: connected(f"{words}{self._over.where}{then}"))
        finally:
            self._running = self._line = None
            await installed.close()

    async def serves(self, workspace: str) -> bool:
        """Whether this workspace has installed the app.

        Raises:
            DatabaseUnavailable: that cannot be told now.
        """
        return await self._installed.has(workspace)

    async def post(self, place: Place, reply: Reply, key: str, *, again: bool) -> str:
        """Post a public message; see `posting.post`."""
        web = await self._web(place)
        answers = self._clients.answers(web)
        return await posting.post(web, answers, place, reply, key, again=again)

    async def edit(self, place: Place, message: str, reply: Reply) -> None:
        """Draw `reply` in place of a message posted before; see `posting.edit`."""
        await posting.edit(await self._web(place), place, message, reply)

    async def close(self) -> None:
        """Disconnect within a few seconds."""
        running, self._running = self._running, None
        if running and running is not asyncio.current_task():
            running.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await running
        await self._clients.close()

    async def _web(self, place: Place) -> AsyncWebClient:
        return self._clients.plain(await self._installed.token(place.workspace))
