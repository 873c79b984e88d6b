"""A door kept open: again when it falls, and in one process only where a platform wants that."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import Any

import pytest

from bot import opening
from bot.core.door import CannotConnect
from storage.database import Database
from storage.errors import DatabaseUnavailable
from tests.storage.desk import Clock
from tests.waiting import until


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "RESTART_AFTER", 0.01)
    monkeypatch.setattr(opening, "RENEW_EVERY", 0.02)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def processes(url: str, clock: Clock) -> Iterator[tuple[Database, Database]]:
    opened = Database(url, lambda _: (), clock), Database(url, lambda _: (), clock)
    opened[0].migrate()
    yield opened
    for database in opened:
        database.close()


class Stumbling:
    """A door that falls twice, then is not let in."""

    name, alone = "slack", ""

    def __init__(self) -> None:
        self.runs = 0

    async def run(self, connected: Callable[[str], None]) -> None:
        self.runs += 1
        connected("connected")
        if self.runs <= 2:
            raise OSError("the line is dead")
        raise CannotConnect("SLACK_BOT_TOKEN was refused: put a new one into .env.")


class Single:
    """A door that only one process may be connected to."""

    name, alone = "discord", "discord 1"

    def __init__(self) -> None:
        self.connected = False

    async def run(self, _: Callable[[str], None]) -> None:
        self.connected = True
        try:
            await asyncio.Event().wait()
        finally:
            self.connected = False


@asynccontextmanager
async def kept_open(door: Any, database: Database, told: list[str]) -> AsyncIterator[set[str]]:
    standing_by = set[str]()
    task = asyncio.create_task(opening.keep_open(door, database.leases, told.append, standing_by))
    try:
        yield standing_by
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@contextmanager
def cut_off(
    database: Database,
    monkeypatch: pytest.MonkeyPatch,
    fault: Exception = DatabaseUnavailable("The database server does not answer."),  # noqa: B008
) -> Iterator[list[int]]:
    """The database does not answer this process; how often it was asked meanwhile."""
    asked: list[int] = []

    def take(*_: object) -> bool:
        asked.append(1)
        raise fault

    with monkeypatch.context() as patched:
        patched.setattr(database.leases, "take", take)
        yield asked


async def test_a_door_that_falls_is_opened_again_and_one_not_let_in_is_left(
    processes: tuple[Database, Database], caplog: pytest.LogCaptureFixture
) -> None:
    door, told = Stumbling(), list[str]()
    async with asyncio.timeout(10):
        await opening.keep_open(door, processes[0].leases, told.append, set())  # type: ignore[arg-type]
    assert door.runs == 3
    assert told[-1] == "slack: SLACK_BOT_TOKEN was refused: put a new one into .env."
    assert "slack: the connection failed (the line is dead); trying again in 0 seconds." in told
    assert "the line is dead" in caplog.text
    assert "Traceback" not in caplog.text, "the network's, every ten seconds, which helps nobody"


async def test_one_process_is_connected_and_when_it_ends_another_takes_over(
    processes: tuple[Database, Database],
) -> None:
    one, other = Single(), Single()
    told: list[str] = []
    async with AsyncExitStack() as first, AsyncExitStack() as second:
        await first.enter_async_context(kept_open(one, processes[0], []))
        await until(lambda: one.connected)
        standing_by = await second.enter_async_context(kept_open(other, processes[1], told))
        await until(lambda: standing_by)
        assert told == ["discord: another process is connected; this one stands by."]
        assert not other.connected
        await first.aclose()
        await until(lambda: other.connected)  # at once: no lease has to run out
        assert not standing_by


async def test_a_process_cut_off_from_the_database_goes_on_until_another_has_taken_over(
    processes: tuple[Database, Database], clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = Single(), Single()
    async with AsyncExitStack() as running:
        await running.enter_async_context(kept_open(one, processes[0], []))
        await until(lambda: one.connected)
        with cut_off(processes[0], monkeypatch) as asked:
            await until(lambda: len(asked) > 2)
            assert one.connected, "people are told that the database does not answer"
            clock.turn(minutes=1)
            await running.enter_async_context(kept_open(other, processes[1], []))
            await until(lambda: other.connected)
        await until(lambda: not one.connected)
        assert other.connected


async def test_whoever_stands_by_outlives_a_fault_of_the_database(
    processes: tuple[Database, Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = Single(), Single()
    fault = RuntimeError("could not read block 7")
    async with AsyncExitStack() as first, AsyncExitStack() as second:
        await first.enter_async_context(kept_open(one, processes[0], []))
        await until(lambda: one.connected)
        standing_by = await second.enter_async_context(kept_open(other, processes[1], []))
        await until(lambda: standing_by)
        with cut_off(processes[1], monkeypatch, fault) as asked:
            await until(lambda: len(asked) > 2)
            assert not other.connected
        await first.aclose()
        await until(lambda: other.connected)
