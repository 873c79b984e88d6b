"""The door to all Slack workspaces that installed one and the same app.

As `door.SlackDoor` is to the one workspace that an app of its own belongs to.
"""

import asyncio
from collections.abc import Callable

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.door import Answer
from bot.core.ears import Deaf, Ears
from bot.core.request import Place
from bot.platforms.slack.installed import Installed
from bot.platforms.slack.listeners import listening_app
from bot.platforms.slack.reached import ReachedDoor
from bot.platforms.slack.request_url import RequestLine, SignedRequests
from storage.installations import Installations


class SharedDoor(ReachedDoor):
    """One Slack app that any workspace may install.

    Args:
        answer: the gate.
        ears: which channels' links are logged without being asked.
        installations: which workspaces have installed it, with their tokens.
        over: how Slack reaches it, with signed requests over HTTP.
        where: the address at which it is installed, for people.
        api_url: another address of the Web API, "" for Slack's own.
    """

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
        super().__init__(__name__, [over.secret], api_url)
        self._over = over
        self._where = where
        self._installed = Installed(answer, ears or Deaf(), installations, self._clients, where)

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

    async def _web(self, place: Place) -> AsyncWebClient:
        return self._clients.plain(await self._installed.token(place.workspace))
