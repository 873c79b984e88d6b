"""A Slack door on a stand-in, with a gate that says what the test wants."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from bot.core.ears import Deaf, Ears
from bot.platforms.slack.door import SlackDoor
from bot.platforms.slack.request_url import RequestUrl
from tests.doors.slack_standin import Channel, People, StandIn, User
from tests.doors.slack_standin.requests import SIGNING_SECRET
from tests.doors.slack_standin.server import APP_TOKEN, BOT_TOKEN
from tests.doors.slack_talk import connected, reached
from tests.platforms.gate import Gate


@dataclass
class Slack:
    """All a test needs: the stand-in, its people, the gate, and Ana in #world."""

    standin: StandIn
    people: People
    gate: Gate
    door: SlackDoor
    connected: list[str]
    ana: User
    world: Channel


@asynccontextmanager
async def slack_with(
    gate: Gate, over: str = "socket", ears: Ears | None = None, patience: float = 2.0
) -> AsyncIterator[Slack]:
    """A connected door, taken down at the end."""
    async with StandIn() as standin:
        url = RequestUrl("127.0.0.1", 0)
        door = SlackDoor(
            gate.answer,
            ears=ears or Deaf(),
            bot_token=BOT_TOKEN,
            over=reached(over, standin, url, ping_interval=0.2, patience=patience),
            api_url=standin.api_url,
        )
        told: list[str] = []
        running = asyncio.create_task(door.run(told.append))
        try:
            await connected(standin, door, url)
            ana = standin.world.user("Ana", admin=True)
            channel = standin.world.channel("world")
            yield Slack(standin, People(standin), gate, door, told, ana, channel)
        finally:
            gate.open.set()
            await door.close()
            await asyncio.gather(running, return_exceptions=True)


@pytest.fixture
def over() -> str:
    """How Slack reaches the door: a test may ask for "http" instead."""
    return "socket"


@pytest.fixture
async def slack(gate: Gate, over: str) -> AsyncIterator[Slack]:
    async with slack_with(gate, over) as open_door:
        yield open_door


@pytest.fixture(autouse=True)
def discreet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever a test does, at any log level: no token is in the log, nor a secret address."""
    caplog.set_level(logging.DEBUG)
    yield
    written = logging.Formatter()
    logged = "\n".join(map(written.format, caplog.get_records("call")))  # `text` is empty by now
    for secret in (BOT_TOKEN, APP_TOKEN, SIGNING_SECRET, "/response/", "ticket="):
        assert secret not in logged
