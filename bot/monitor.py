"""Health and metrics over HTTP, for whatever watches the bot; off unless MONITOR_PORT is set.

`/healthz` says that the process is alive, `/readyz` whether it can work, `/metrics` speaks to
Prometheus. Nobody is asked for a password: it listens on this machine alone unless it is told
otherwise, and tells nothing of what anybody said.
"""

import asyncio
from collections.abc import Callable, Collection, Iterable

from aiohttp import web
from prometheus_client.aiohttp import make_aiohttp_handler

from bot.core import metrics
from bot.core.door import Door
from bot.worker import Worker
from storage.database import Database
from storage.errors import DatabaseUnavailable

ANSWER_WITHIN = 3.0  # seconds for the database, when it is asked whether it is there
OK = "ok"


class Monitor:
    """What this process says of itself.

    Args:
        database: is asked whether it answers, and for its queue.
        doors: those that this process keeps open.
        worker: the one of this process, None if it has none.
        standing_by: names of doors that another process is connected to instead.
    """

    def __init__(
        self,
        database: Database,
        doors: Iterable[Door],
        worker: Worker | None,
        standing_by: Collection[str] = (),
    ) -> None:
        self._database = database
        self._doors = tuple(doors)
        self._worker = worker
        self._standing_by = standing_by
        self._expose = make_aiohttp_handler()

    async def run(self, host: str, port: int, tell: Callable[[str], None]) -> None:
        """Answer at this address until cancelled; `tell` gets plain words.

        Where the address cannot be used, that is told, and the bot goes on without.
        """
        app = web.Application()
        app.router.add_get("/healthz", self._alive)
        app.router.add_get("/readyz", self._ready)
        app.router.add_get("/metrics", self._metrics)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        try:
            await web.TCPSite(runner, host, port).start()
            tell(f"Health and metrics: http://{host}:{runner.addresses[0][1]}/metrics")
            await asyncio.Event().wait()
        except OSError as error:
            tell(f"No health and metrics: MONITOR_HOST and MONITOR_PORT cannot be used ({error}).")
        finally:
            await runner.cleanup()

    async def _alive(self, _: web.Request) -> web.Response:
        return web.Response(text="alive\n")

    async def _ready(self, _: web.Request) -> web.Response:
        parts = await self._parts()
        ready = all(words == OK for words in parts.values())
        return web.json_response({"ready": ready} | parts, status=200 if ready else 503)

    async def _metrics(self, request: web.Request) -> web.StreamResponse:
        parts = await self._parts()
        metrics.DATABASE.set(parts["database"] == OK)
        if self._worker:
            metrics.TURNING.set(parts["worker"] == OK)
        for name, connected in self._connected().items():
            metrics.CONNECTED.labels(name).set(connected)
        return await self._expose(request)

    async def _parts(self) -> dict[str, str]:
        """Each part of the bot with "ok", or what is the matter."""
        parts = {"database": await self._look_at_the_queue()}
        if self._worker:
            parts["worker"] = OK if self._worker.turning else "does not look at the queue"
        for name, connected in self._connected().items():
            well = connected or name in self._standing_by
            parts[name] = OK if well else "not connected"
        return parts

    def _connected(self) -> dict[str, bool]:
        """Whether each platform reaches us, in all of its workspaces."""
        names = dict.fromkeys(door.name for door in self._doors)
        return {n: all(door.connected for door in self._doors if door.name == n) for n in names}

    async def _look_at_the_queue(self) -> str:
        try:
            async with asyncio.timeout(ANSWER_WITHIN):
                standing = await asyncio.to_thread(self._database.queue.standing)
        except DatabaseUnavailable as away:
            return str(away)
        except TimeoutError:
            return f"no answer within {ANSWER_WITHIN:g} seconds"
        for gauge in (metrics.WAITING, metrics.OVERDUE, metrics.DEAD):
            gauge.clear()  # a kind of which there is none left is not told any more
        for kind in standing:
            metrics.WAITING.labels(kind.kind).set(kind.waiting)
            metrics.OVERDUE.labels(kind.kind).set(kind.overdue)
            metrics.DEAD.labels(kind.kind).set(kind.dead)
        return OK
