"""The door to Slack: connecting, and what is said when that fails."""

import asyncio
from collections.abc import Callable

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.door import (
    Answer,
    CannotConnect,
)
from bot.core.ears import Deaf, Ears
from bot.core.request import Place
from bot.platforms.slack import posting
from bot.platforms.slack.connection import SocketMode, patiently
from bot.platforms.slack.listeners import listening_app
from bot.platforms.slack.reached import ReachedDoor
from bot.platforms.slack.request_url import SignedRequests
from bot.platforms.slack.trouble import (
    TROUBLE,
    reason,
    refused,
)
from bot.platforms.slack.workspace import Identity, Workspace

_SEVERAL = (
    "Slack counts {} open connections of this app. Where they are processes on one database, all "
    "is well; a bot with the same tokens and another database takes part of what people ask away."
)


class SlackDoor(ReachedDoor):
    """One Slack workspace, through an app of its own.

    Args:
        answer: the gate.
        ears: which channels' links, and which emojis, log something without a command.
        bot_token: "xoxb-…", for the Web API.
        over: how Slack reaches us: over Socket Mode, or with signed requests over HTTP.
        api_url: another address of the Web API, "" for Slack's own.
        which: which of several pairs of tokens these are, for people: "no. 2".
    """

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
        super().__init__(__name__, [bot_token, over.secret], api_url)
        self._answer = answer
        self._ears = ears or Deaf()
        self._bot_token = bot_token
        self._over = over
        self._which = which
        self._who: Identity | None = None

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

    async def _web(self, place: Place) -> AsyncWebClient:
        del place  # all of this door's are its one workspace's
        return self._clients.plain(self._bot_token)

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
                if line.connections > 1:
                    connected(_SEVERAL.format(line.connections))
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
