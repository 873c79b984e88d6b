"""What the bot tells those who watch it, asked over HTTP as they do."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.monitor import Monitor
from bot.reading.reader import Reader
from bot.worker import LEASE, Worker
from storage.database import Database
from tests.newsroom import Room
from tests.storage.desk import keys


@dataclass
class FakeDoor:
    """A door that is only looked at."""

    name: str = "slack"
    connected: bool = True


class Watcher:
    """Asks the bot over HTTP."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session

    async def get(self, path: str) -> tuple[int, str]:
        async with self._session.get(path) as answer:
            return answer.status, await answer.text()

    async def ready(self) -> tuple[int, dict[str, Any]]:
        async with self._session.get("/readyz") as answer:
            return answer.status, await answer.json()

    async def metrics(self) -> dict[str, float]:
        """Each series with its value, as Prometheus would read them."""
        _, text = await self.get("/metrics")
        lines = [line for line in text.splitlines() if not line.startswith("#")]
        return {name: float(value) for name, _, value in (line.rpartition(" ") for line in lines)}


@asynccontextmanager
async def watching(
    database: Database, *doors: FakeDoor, worker: Worker | None = None
) -> AsyncIterator[Watcher]:
    told: asyncio.Queue[str] = asyncio.Queue()
    monitor = Monitor(database, doors, worker)  # type: ignore[arg-type] # doors as far as it looks
    serving = asyncio.create_task(monitor.run("127.0.0.1", 0, told.put_nowait))
    try:
        async with asyncio.timeout(10):
            found = re.search(r"http://127\.0\.0\.1:\d+", await told.get())
        assert found
        async with aiohttp.ClientSession(found[0]) as session:
            yield Watcher(session)
    finally:
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


async def test_it_is_ready_when_the_database_answers_and_the_doors_are_connected(
    room: Room,
) -> None:
    door = FakeDoor(connected=False)
    async with watching(room.database, door) as watcher:
        assert await watcher.get("/healthz") == (200, "alive\n")
        status, parts = await watcher.ready()
        assert (status, parts["slack"]) == (503, "not connected")
        assert (await watcher.metrics())['claimdesk_door_connected{door="slack"}'] == 0
        door.connected = True
        assert await watcher.ready() == (200, {"ready": True, "database": "ok", "slack": "ok"})
        assert (await watcher.metrics())['claimdesk_door_connected{door="slack"}'] == 1


async def test_a_platform_is_ready_when_all_its_workspaces_are(room: Room) -> None:
    one, other = FakeDoor(connected=True), FakeDoor(connected=False)
    async with watching(room.database, one, other) as watcher:
        assert (await watcher.ready())[1]["slack"] == "not connected"
        assert (await watcher.metrics())['claimdesk_door_connected{door="slack"}'] == 0
        other.connected = True
        assert (await watcher.ready())[1]["slack"] == "ok"


async def test_a_worker_that_does_not_look_at_the_queue_is_told(room: Room) -> None:
    worker = Worker(room.database, Reader())
    async with watching(room.database, worker=worker) as watcher:
        status, parts = await watcher.ready()
        assert (status, parts["worker"]) == (503, "does not look at the queue")
        turning = asyncio.create_task(worker.run())
        async with asyncio.timeout(10):
            while (await watcher.ready())[0] != 200:
                pass
        turning.cancel()
        await asyncio.gather(turning, return_exceptions=True)
    assert (await asyncio.to_thread(room.database.queue.waiting)) == 0


async def test_a_database_that_does_not_answer_is_told_and_the_process_is_alive(
    empty_url: str,
) -> None:
    database = Database(empty_url, keys=keys)
    async with watching(database) as watcher:
        status, parts = await watcher.ready()
        assert (status, parts["ready"]) == (503, False)
        assert "migrate it first" in parts["database"]
        assert (await watcher.metrics())["claimdesk_database_up"] == 0
        assert (await watcher.get("/healthz"))[0] == 200
    database.close()


async def test_requests_are_counted_by_command_and_how_they_ended(room: Room) -> None:
    def counted(asked: str, outcome: str) -> str:
        labels = f'asked="{asked}",outcome="{outcome}",platform="slack"'
        return f"claimdesk_request_seconds_count{{{labels}}}"

    async with watching(room.database) as watcher:
        before = await watcher.metrics()
        await asyncio.to_thread(room.type, "/claim The ferry scoop of Harth")
        await asyncio.to_thread(room.type, "/claims status:nonsense")
        await asyncio.to_thread(room.type, "/whatever-people-type")
        after = await watcher.metrics()
        for series in (
            counted("claim", "answered"),
            counted("claims", "refused"),
            counted("unknown", "refused"),
        ):
            assert after[series] - before.get(series, 0) == 1, series
        assert "scoop" not in str(after)
        assert "whatever" not in str(after)


async def test_the_queue_is_told_by_kind_with_what_waits_and_what_was_given_up(room: Room) -> None:
    async with watching(room.database) as watcher:
        await asyncio.to_thread(room.type, "/claim The bridge is closed")
        room.clock.pass_(minutes=5)
        told = await watcher.metrics()
        assert told['claimdesk_jobs_waiting{kind="compare"}'] == 1
        assert 290 < told['claimdesk_jobs_overdue_seconds{kind="compare"}'] < 400
        assert told['claimdesk_jobs_dead{kind="compare"}'] == 0

        await asyncio.to_thread(give_up, room.database)
        told = await watcher.metrics()
        assert told['claimdesk_jobs_waiting{kind="compare"}'] == 0
        assert told['claimdesk_jobs_dead{kind="compare"}'] == 1

        await asyncio.to_thread(revive_and_finish, room.database)
        assert 'claimdesk_jobs_dead{kind="compare"}' not in await watcher.metrics()


def give_up(database: Database) -> None:
    newsroom = database.newsroom_of("slack", "T1")
    assert newsroom
    (job,) = database.queue.take(9, LEASE, "test")
    with database.begin(newsroom) as work:
        work.jobs.bury(job.id, "no entry")


def revive_and_finish(database: Database) -> None:
    newsroom = database.newsroom_of("slack", "T1")
    assert newsroom
    with database.begin(newsroom) as work:
        (job,) = work.jobs.dead()
        work.jobs.revive(job.id)
        work.jobs.done(job.id)


async def test_a_port_that_is_taken_is_told_and_nothing_else_stops(room: Room) -> None:
    told: list[str] = []
    async with watching(room.database) as watcher:
        port = watcher._session._base_url.port  # type: ignore[union-attr]
        assert port
        async with asyncio.timeout(10):
            await Monitor(room.database, (), None).run("127.0.0.1", port, told.append)
        assert "MONITOR_PORT cannot be used" in told[0]
        assert (await watcher.get("/healthz"))[0] == 200
