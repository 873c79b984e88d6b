"""A news site on this machine, with the demo's article on it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files

from aiohttp import web

HOST = "127.0.0.1"
PATH = "/monde/2024/10/25/musk-poutine-echanges-secrets"


@asynccontextmanager
async def news_site(slowness: float = 0.0) -> AsyncIterator[str]:
    """Serve the article while the context is open; gives its address.

    Args:
        slowness: seconds until the site answers, as real ones let wait.
    """
    page = files("bot.demo").joinpath("article.html").read_text(encoding="utf-8")

    async def article(_: web.Request) -> web.Response:
        await asyncio.sleep(slowness)
        return web.Response(text=page, content_type="text/html")

    site = web.Application()
    site.router.add_get(PATH, article)
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    try:
        socket = web.TCPSite(runner, HOST, 0)
        await socket.start()
        port = runner.addresses[0][1]
        yield f"http://{HOST}:{port}{PATH}"
    finally:
        await runner.cleanup()
