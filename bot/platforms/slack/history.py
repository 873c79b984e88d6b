"""What Slack shows of a channel's past, its threads included.

Reference: https://docs.slack.dev/reference/methods/conversations.history (and .replies). An app of
the workspace's own, as ours is, may ask fifty times a minute.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.history import Found, NotNow, Unreadable, Window
from bot.platforms.slack.conversation import Conversation
from bot.platforms.slack.incoming import Payload, found, posted_at
from bot.platforms.slack.trouble import TROUBLE, passing, reason
from storage.records import Intake

PAGE, PAGES = 200, 8  # of a channel, or of a thread
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
        for _ in range(PAGES):
            await self._politely()
            page = await ask(**call)
            for message in page["messages"]:
                yield message
            call["cursor"] = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not call["cursor"]:
                return

    async def _politely(self) -> None:
        loop = asyncio.get_running_loop()
        await asyncio.sleep(max(0.0, self._asked + PAUSE - loop.time()))
        self._asked = loop.time()

    def _found(self, channel: Intake, message: Payload) -> Found:
        event = dict(message) | {"channel": channel.channel}
        incoming = found({"team_id": channel.workspace, "event": event}, self._bot_user)
        if incoming is None:
            return Found(posted_at(message))
        return Found(posted_at(message), partial(self._conversation.look_at, incoming))
