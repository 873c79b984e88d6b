"""Slack's Web API for whichever workspace's token, over one HTTP session."""

import logging

from aiohttp import ClientSession, ClientTimeout
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
)
from slack_sdk.web.async_client import AsyncWebClient

from bot.platforms.slack.answers import Answers

API_URL = "https://slack.com/api/"
CALL_WITHIN = 20.0  # seconds for one call to Slack


class Clients:
    """Gives a client for a token; the session is opened when it is needed.

    Args:
        api_url: another address of the Web API, "" for Slack's own.
        log: where the library writes.
    """

    def __init__(self, api_url: str, log: logging.Logger) -> None:
        self._api_url = api_url or API_URL
        self._log = log
        self._opened: ClientSession | None = None

    def patient(self, token: str) -> AsyncWebClient:
        """Waits and tries again once when it is told to slow down, or was cut off."""
        return self._web(
            token, AsyncConnectionErrorRetryHandler(), AsyncRateLimitErrorRetryHandler()
        )

    def plain(self, token: str) -> AsyncWebClient:
        """Tries once, as the queue does the rest."""
        return self._web(token)

    def answers(self, web: AsyncWebClient) -> Answers:
        """What brings replies to people through this client."""
        return Answers(web, self._session(), self._log)

    async def close(self) -> None:
        """Close the session."""
        opened, self._opened = self._opened, None
        if opened:
            await opened.close()

    def _session(self) -> ClientSession:
        if self._opened is None or self._opened.closed:
            self._opened = ClientSession(timeout=ClientTimeout(total=CALL_WITHIN))
        return self._opened

    def _web(self, token: str, *retrying: AsyncRetryHandler) -> AsyncWebClient:
        return AsyncWebClient(
            token=token,
            base_url=self._api_url,
            session=self._session(),
            logger=self._log,
            retry_handlers=list(retrying),
        )
