"""What both doors to Slack do: post, edit, tell whether they are reached, close."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.reply import Reply
from bot.core.request import Place
from bot.platforms.slack import posting
from bot.platforms.slack.clients import Clients
from bot.platforms.slack.connection import Socket
from bot.platforms.slack.request_url import RequestLine
from bot.platforms.slack.trouble import library_log
from bot.platforms.slack.workspace import SLACK


class ReachedDoor(ABC):
    """A door that Slack reaches over a line while it runs.

    Args:
        name: the module whose library writes the log.
        secrets: what must not stand in it.
        api_url: another address of the Web API, "" for Slack's own.
    """

    name = SLACK
    # Slack gives each event to one of up to ten sockets; of requests, a load balancer does.
    alone = ""

    def __init__(self, name: str, secrets: Sequence[str], api_url: str) -> None:
        self._log = library_log(f"{name}.library", secrets)
        self._clients = Clients(api_url, self._log)
        self._running: asyncio.Task[Any] | None = None
        self._line: Socket | RequestLine | None = None

    @property
    def connected(self) -> bool:
        """Whether Slack reached us when last looked at, a second ago."""
        return self._line is not None and self._line.is_open

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

    @abstractmethod
    async def _web(self, place: Place) -> AsyncWebClient:
        """Slack's Web API, with the token of a place's workspace."""
