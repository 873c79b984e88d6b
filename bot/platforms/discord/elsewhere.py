"""Discord's API at another address, for proxies and for tests.

discord.py has no setting for it. What it has are three places where addresses are used: its
HTTP client, the adapter that answers interactions, and the gateway's default address when a
shard starts afresh. They are replaced for one client only; nothing of the library is changed.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import discord
from discord.gateway import DiscordWebSocket
from discord.http import HTTPClient, Route
from discord.webhook.async_ import AsyncWebhookAdapter, async_context


class Redirect:
    """Rewrites Discord's own addresses to `api_url`, which stands for .../api/v10."""

    def __init__(self, api_url: str) -> None:
        self._api_url = api_url.rstrip("/")

    def turn(self, route: Route) -> Route:
        """The same route at the other address."""
        route.url = self._api_url + route.url.removeprefix(Route.BASE)
        return route


class RedirectedHTTP(HTTPClient):
    """discord.py's HTTP client, at another address; the gateway is where that one says."""

    def __init__(self, loop: asyncio.AbstractEventLoop, redirect: Redirect, **options: Any) -> None:
        super().__init__(loop, **options)
        self._redirect = redirect
        self._gateway = ""

    async def request(self, route: Route, **what: Any) -> Any:
        """Send a request there."""
        return await super().request(self._redirect.turn(route), **what)

    async def get_bot_gateway(self) -> Any:
        """Ask where the gateway is, and remember it for when a shard starts afresh."""
        shards, url, limits = await super().get_bot_gateway()
        self._gateway = url
        return shards, url, limits

    async def ws_connect(self, url: str, *, compress: int = 0) -> Any:
        """Connect to the gateway there."""
        default = str(DiscordWebSocket.DEFAULT_GATEWAY)
        if self._gateway and url.startswith(default):
            url = f"{self._gateway.rstrip('/')}/{url.removeprefix(default)}"
        return await super().ws_connect(url, compress=compress)


class _RedirectedAnswers(AsyncWebhookAdapter):
    def __init__(self, redirect: Redirect) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # discord.py's
        self._redirect = redirect

    async def request(self, route: Route, session: Any, **what: Any) -> Any:
        return await super().request(self._redirect.turn(route), session, **what)


@contextmanager
def answers_elsewhere(redirect: Redirect | None) -> Iterator[None]:
    """Within this, and in every task started from within, interactions are answered there."""
    if redirect is None:
        yield
        return
    token = async_context.set(_RedirectedAnswers(redirect))
    try:
        yield
    finally:
        async_context.reset(token)


def redirected_client(client: discord.Client, redirect: Redirect, **options: Any) -> None:
    """Have a client that was not used yet speak to the other address."""
    http = RedirectedHTTP(client.loop, redirect, **options)
    client.http = http
    client._connection.http = http  # noqa: SLF001 - the one other place that holds it
