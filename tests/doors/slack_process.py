"""`python -m bot run` against Slack's stand-in: the real process, with its output."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.doors.slack_standin import Message, StandIn
from tests.doors.slack_standin.requests import SIGNING_SECRET
from tests.doors.slack_standin.server import APP_TOKEN, BOT_TOKEN
from tests.ports import free_port

ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def bot(
    standin: StandIn, folder: Path, *, over: str = "socket", **settings: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    """A connected bot with its database in `folder`; killed at the end if it still runs.

    `over` is "socket" or "http"; any other is not waited for.
    """
    if over == "http":
        settings |= requests_at(standin)
    environment = os.environ | {
        "DATABASE_URL": f"sqlite:///{folder / 'claims.db'}",
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_APP_TOKEN": APP_TOKEN,
        "SLACK_API_URL": standin.api_url,
        "DISCORD_TOKEN": "",
        "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", ""))),
        "PYTHONUNBUFFERED": "1",
        **settings,
    }
    # In a folder of its own, so that nobody's .env is read.
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        cwd=folder,
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    try:
        if over == "http":
            await says(process, "Slack workspace")
        elif over == "socket":
            await standin.connected(within=30)
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        said, _ = await process.communicate()
        print(said.decode())  # noqa: T201 - pytest shows it when the test fails
        assert BOT_TOKEN.encode() not in said
        assert APP_TOKEN.encode() not in said
        assert SIGNING_SECRET.encode() not in said
        await standin.disconnected()


def requests_at(standin: StandIn) -> dict[str, str]:
    """Settings for signed requests, which the stand-in sends from now on."""
    port = str(free_port())
    standin.request_url = f"http://127.0.0.1:{port}/slack/events"
    return {
        "SLACK_APP_TOKEN": "",
        "SLACK_HTTP_PORT": port,
        "SLACK_SIGNING_SECRET": standin.signing_secret,
    }


async def says(process: asyncio.subprocess.Process, words: str) -> None:
    """Wait until the process says so."""
    assert process.stdout
    async with asyncio.timeout(30):
        while words.encode() not in await process.stdout.readline():
            assert not process.stdout.at_eof(), f"it ended without saying {words!r}"


def cards(standin: StandIn) -> list[Message]:
    """What the bot posted in #desk."""
    desk = standin.world.channel("desk")
    return [m for m in desk.messages if m.user == standin.world.bot.id]
