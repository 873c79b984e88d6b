"""What Slack shows of a channel's past, its threads included.

Reference: https://docs.slack.dev/reference/methods/conversations.history (and .replies). An app of
the workspace's own may ask fifty times a minute. One that is distributed outside of Slack's
marketplace may ask once, and is shown fifteen messages: then looking back takes as long as that.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.history import Found, NotNow, Unreadable, Window
from bot.platforms.slack.conversation import Conversation
from bot.platforms.slack.incoming import Payload, found
from bot.platforms.slack.told import posted_at
from bot.platforms.slack.trouble import TROUBLE, passing, reason, retry_after
from storage.arrangements import Intake

PAGE, MOST = 200, 1_600  # messages of a channel, or of a thread
THREADS_BACK = timedelta(days=2)  # how much older a thread may be than what is looked for in it
PAUSE = 1.2  # seconds between two questions

_NO_ENTRY = {
    "not_in_channel": "I am not in it any more: /invite @Claimdesk there",
    "channel_not_found": "I do not see it any more: /invite @Claimdesk there",
    "missing_scope": "the app in Slack lacks a scope; `python -m bot check` says which",
}


class SlackHistory:
    """The past of one workspace's channels.

    Args:
        web: Slack's Web API; waits and tries again once when it is told to slow down.
        conversation: where messages go.
        bot_user: our own id.
    """

    def __init__(self, web: AsyncWebClient, conversation: Conversation, bot_user: str) -> None:
        self._web = web
        self._conversation = conversation
        self._bot_user = bot_user
        self._asked = float("-inf")

    async def read(self, channel: Intake, window: Window) -> list[Found]:
        """What was posted in a channel and its threads, as far as the window takes it.

        Raises:
            Unreadable: we are not in the channel, or lack a scope.
            NotNow: Slack does not answer.
        """
        try:
            return [self._found(channel, each) async for each in self._read(channel, window)]
        except TROUBLE as error:
            word = reason(error)
            if passing(error):
                raise NotNow(f"Slack says {word}") from error
            raise Unreadable(_NO_ENTRY.get(word, f"Slack says {word}")) from error

    async def _read(self, channel: Intake, window: Window) -> AsyncIterator[Payload]:
        threads = []
        since = window.since - THREADS_BACK
        async for message in self._pages(self._web.conversations_history, channel, since):
            if window.takes(posted_at(message)):
                yield message
            if float(message.get("latest_reply") or 0) > window.since.timestamp():
                threads.append(message["ts"])
            if window.skipped and not window.room:
                break
        for thread in threads:
            replies = partial(self._web.conversations_replies, ts=thread)
            async for message in self._pages(replies, channel, window.since):
                # The thread's first message always comes along.
                if message["ts"] != thread and window.takes(posted_at(message)):
                    yield message

    async def _pages(
        self, ask: Callable[..., Awaitable[Any]], channel: Intake, since: datetime
    ) -> AsyncIterator[Payload]:
        """Messages since then: a channel's come newest first, a thread's oldest first."""
        call = {"channel": channel.channel, "limit": PAGE, "oldest": f"{since.timestamp():.6f}"}
        seen = 0
        while seen < MOST:
            page = await self._politely(ask, call)
            for message in page["messages"]:
                yield message
            seen += max(1, len(page["messages"]))
            call["cursor"] = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not call["cursor"]:
                return

    async def _politely(self, ask: Callable[..., Awaitable[Any]], call: dict[str, Any]) -> Any:
        """What Slack answers, however often it says "later": to begin anew would take longer."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(max(0.0, self._asked + PAUSE - loop.time()))
            self._asked = loop.time()
            try:
                return await ask(**call)
            except SlackApiError as error:
                later = retry_after(error)
                if later is None:
                    raise
                self._asked += later

    def _found(self, channel: Intake, message: Payload) -> Found:
        event = dict(message) | {"channel": channel.channel}
        incoming = found({"team_id": channel.workspace, "event": event}, self._bot_user)
        if incoming is None:
            return Found(posted_at(message))
        return Found(posted_at(message), partial(self._conversation.look_at, incoming))
