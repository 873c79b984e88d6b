import asyncio
from collections.abc import Callable

import pytest

from bot import running
from bot.core.door import CannotConnect
from bot.settings import Settings


def test_without_tokens_it_says_what_is_missing_and_points_to_the_console() -> None:
    told: list[str] = []
    assert running.run(Settings(), told.append) == 1
    said = "\n".join(told)
    for words in ("SLACK_BOT_TOKEN", "DISCORD_TOKEN", "slack manifest", "python -m bot console"):
        assert words in said


class Stumbling:
    """A door that falls twice, then is not let in."""

    name = "slack"

    def __init__(self) -> None:
        self.runs = 0

    async def run(self, connected: Callable[[str], None]) -> None:
        self.runs += 1
        connected("connected")
        if self.runs <= 2:
            raise OSError("the line is dead")
        raise CannotConnect("SLACK_BOT_TOKEN was refused: put a new one into .env.")


async def test_a_door_that_falls_is_opened_again_and_one_not_let_in_is_left(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(running, "RESTART_AFTER", 0.01)
    door, told = Stumbling(), list[str]()
    async with asyncio.timeout(10):
        await running._keep_open(door, told.append)  # type: ignore[arg-type]
    assert door.runs == 3
    assert told[-1] == "slack: SLACK_BOT_TOKEN was refused: put a new one into .env."
    assert "the line is dead" in caplog.text
