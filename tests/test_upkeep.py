"""What is done for the database in the background, when the database is not there."""

import asyncio
from contextlib import suppress
from datetime import datetime
from typing import Any

import pytest

from bot import upkeep
from bot.upkeep import keep_up
from storage.errors import DatabaseUnavailable


class Away:
    """A database that meets these faults first, and then is there."""

    def __init__(self, *faults: Exception) -> None:
        self.faults = list(faults)
        self.forgot = asyncio.Event()
        self.loop = asyncio.get_running_loop()

    def stale(self) -> list[int]:
        if self.faults:
            raise self.faults.pop(0)
        return []

    def forget(self, before: datetime) -> int:
        assert before.tzinfo
        self.loop.call_soon_threadsafe(self.forgot.set)
        return 0


@pytest.mark.parametrize(
    ("fault", "pause"),
    [(DatabaseUnavailable("away"), "AGAIN_AFTER"), (RuntimeError("a fault of ours"), "EVERY")],
)
async def test_it_is_done_when_the_database_is_back_and_a_fault_does_not_end_it(
    monkeypatch: pytest.MonkeyPatch, fault: Exception, pause: str
) -> None:
    monkeypatch.setattr(upkeep, pause, 0.0)
    database: Any = Away(fault, fault)
    keeping = asyncio.create_task(keep_up(database))
    async with asyncio.timeout(20):
        await database.forgot.wait()
    keeping.cancel()
    with suppress(asyncio.CancelledError):
        await keeping
