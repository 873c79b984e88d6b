"""A Discord door with a gate that says what the test wants."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import discord
import pytest
import simcord

from bot.commands.table import COMMANDS
from bot.core.request import Place
from bot.platforms.discord.door import DiscordDoor
from tests.doors import discord_visible as visible
from tests.doors.discord_standin import TOKEN, StandIn
from tests.doors.discord_talk import simulated
from tests.platforms.gate import Gate


@dataclass
class Server:
    """All a test needs: the simulated Discord, the gate, the door, and Ana in #monde."""

    env: simcord.Env
    gate: Gate
    door: DiscordDoor
    guild: Any
    monde: Any
    ana: Any

    def place(self, answer_to: str = "") -> Place:
        return Place(
            "discord", str(self.guild.id), str(self.monde.id), "The newsroom", "monde", answer_to
        )

    def posts(self) -> list[discord.Message]:
        """The public messages."""
        return [m for m in self.monde.history() if not m.flags.ephemeral]


def seen(message: Any) -> str:
    """What a person reads of a message."""
    return visible.message_words(message.content, message.embeds)


def new_door(gate: Gate, **settings: Any) -> DiscordDoor:
    return DiscordDoor(gate.answer, COMMANDS, token=TOKEN, **settings)


@asynccontextmanager
async def serving(gate: Gate, approved: discord.Intents | None = None) -> AsyncIterator[Server]:
    """A door in a simulated server, and Ana there."""
    door = new_door(gate)
    async with simulated(door.client, approved) as env:
        try:
            guild = env.create_guild("The newsroom")
            ana = guild.add_member(env.create_user("ana", global_name="Ana"))
            yield Server(env, gate, door, guild, guild.create_text_channel("monde"), ana)
        finally:
            gate.open.set()


@pytest.fixture
async def server(gate: Gate) -> AsyncIterator[Server]:
    async with serving(gate) as server:
        yield server


@asynccontextmanager
async def running(door: DiscordDoor) -> AsyncIterator[str]:
    """A connected door, taken down at the end; what it told."""
    door.client._connection.guild_ready_timeout = 0.2  # how long it waits for another server
    told: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(door.run(told.set_result))
    await asyncio.wait({told, task}, timeout=20, return_when=asyncio.FIRST_COMPLETED)
    try:
        if task.done():
            await task
        yield told.result()
    finally:
        async with asyncio.timeout(5):
            await door.close()
            await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
async def standin() -> AsyncIterator[StandIn]:
    async with StandIn() as standin:
        yield standin


@pytest.fixture
async def door(standin: StandIn, gate: Gate) -> AsyncIterator[DiscordDoor]:
    door = new_door(gate, api_url=standin.api_url)
    async with running(door) as told:
        assert told == "Discord as claimdesk, in The newsroom"
        yield door


@pytest.fixture(autouse=True)
def discreet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever a test does, at any log level: the bot's token is not in the log."""
    caplog.set_level(logging.DEBUG)
    yield
    written = logging.Formatter()
    logged = "\n".join(map(written.format, caplog.get_records("call")))  # `text` is empty by now
    assert TOKEN not in logged
