"""The door to Slack: connecting, and what is said when that fails."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from aiohttp import ClientSession, ClientTimeout
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.door import (
    Answer,
    CannotConnect,
)
from bot.core.ears import Deaf, Ears
from bot.core.reply import Reply
from bot.core.request import Place
from bot.platforms.catch_up import CatchUp
from bot.platforms.signs import Signs
from bot.platforms.slack import posting
from bot.platforms.slack.answers import Answers
from bot.platforms.slack.connection import Socket, SocketMode, patiently
from bot.platforms.slack.conversation import Conversation
from bot.platforms.slack.directory import Directory
from bot.platforms.slack.history import SlackHistory
from bot.platforms.slack.listeners import Identity, listening_app
from bot.platforms.slack.request_url import RequestLine, SignedRequests
from bot.platforms.slack.trouble import (
    TROUBLE,
    library_log,
    reason,
    refused,
)

API_URL = "https://slack.com/api/"
CALL_WITHIN = 20.0  # seconds for one call to Slack
SETTLE_WITHIN = 2.0  # seconds for what is under way to end when the door closes
_log = logging.getLogger(__name__)


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

    name = "slack"
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
        self._api_url = api_url or API_URL
        self._log = library_log(f"{__name__}.library", [bot_token, over.secret])
        self._opened: ClientSession | None = None
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
                self._who = Identity.of(await self._web().auth_test())
            except TROUBLE as error:
                raise posting.failed(error) from error
        return workspace in self._who.ours

    async def post(self, place: Place, reply: Reply, key: str, *, again: bool) -> str:
        """Post a public message; see `posting.post`."""
        web = self._web()
        return await posting.post(web, self._answers(web), place, reply, key, again=again)

    async def edit(self, place: Place, message: str, reply: Reply) -> None:
        """Draw `reply` in place of a message posted before; see `posting.edit`."""
        await posting.edit(self._web(), place, message, reply)

    async def close(self) -> None:
        """Disconnect within a few seconds."""
        running, self._running = self._running, None
        if running and running is not asyncio.current_task():
            running.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await running
        opened, self._opened = self._opened, None
        if opened:
            await opened.close()

    async def _serve(self, connected: Callable[[str], None]) -> None:
        web = self._web(AsyncConnectionErrorRetryHandler(), AsyncRateLimitErrorRetryHandler())
        who = self._who = Identity.of(await patiently(web.auth_test))
        directory = Directory(web, who.ours)
        catch_up = CatchUp(self.name, self._ears)
        signs, answers = Signs(self.name, self._ears), self._answers(web)
        conversation = Conversation(self._answer, catch_up, signs, web, directory, answers)
        app = listening_app(conversation, catch_up, who, self._log)
        self._line = line = self._over.line(
            app, web, self._log, lambda: conversation.settle(SETTLE_WITHIN)
        )
        words = f"Slack workspace {who.team} as @{who.user}"
        told = False

        def came_up() -> None:
            nonlocal told
            if not told:
                connected(words + self._over.where)
            told = True
            catch_up.start_over(who.ours)

        history = SlackHistory(web, conversation, who.user_id)
        looking_back = asyncio.create_task(catch_up.run(history))
        try:
            await line.keep(came_up)
        finally:
            looking_back.cancel()
            await asyncio.gather(looking_back, return_exceptions=True)
            await directory.close()

    def _session(self) -> ClientSession:
        if self._opened is None or self._opened.closed:
            self._opened = ClientSession(timeout=ClientTimeout(total=CALL_WITHIN))
        return self._opened

    def _web(self, *retrying: AsyncRetryHandler) -> AsyncWebClient:
        return AsyncWebClient(
            token=self._bot_token,
            base_url=self._api_url,
            session=self._session(),
            logger=self._log,
            retry_handlers=list(retrying),
        )

    def _answers(self, web: AsyncWebClient) -> Answers:
        return Answers(web, self._session(), self._log)


def _refusal(error: SlackApiError, which: str) -> str:
    word = reason(error)
    which = f" {which}" if which else ""
    if str(error.response.api_url).endswith("/apps.connections.open"):
        return f"Slack does not accept SLACK_APP_TOKEN{which} ({word}): it needs connections:write."
    return f"Slack does not accept SLACK_BOT_TOKEN{which} ({word})."
