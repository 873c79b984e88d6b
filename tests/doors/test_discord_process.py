"""`python -m bot run` on Discord's stand-in: the real process, killed and started again."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.doors.discord_standin import TOKEN, StandIn

ROOT = Path(__file__).parents[2]
WITHIN = 60.0  # seconds; a job of a killed process is taken again when its lease has run out


@asynccontextmanager
async def bot(standin: StandIn, folder: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    environment = os.environ | {
        "DATABASE_URL": f"sqlite:///{folder / 'claims.db'}",
        "DISCORD_TOKEN": TOKEN,
        "DISCORD_API_URL": standin.api_url,
        "SLACK_BOT_TOKEN": "",
        "SLACK_APP_TOKEN": "",
        "LOG_LEVEL": "DEBUG",
        "PYTHONPATH": os.pathsep.join((str(ROOT), os.environ.get("PYTHONPATH", ""))),
        "PYTHONUNBUFFERED": "1",
    }
    before = standin.identified
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
        await standin.until(lambda: standin.identified > before, within=30)
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        said, _ = await process.communicate()
        print(said.decode())  # noqa: T201 - pytest shows it when the test fails
        assert TOKEN.encode() not in said
        assert b"secret-of-" not in said, "an interaction's token lets anybody answer"


def title(message: dict[str, Any]) -> str:
    return str(message["embeds"][0]["title"])


@pytest.mark.timeout(150)
async def test_killed_before_discords_answer_the_card_is_not_posted_twice(tmp_path: Path) -> None:
    async with StandIn() as standin:
        standin.hold()  # so that the kill comes between the card and the answer
        async with bot(standin, tmp_path) as process:
            await standin.command("claim", what="The bridge is closed")
            # On a slow machine the answer is put off first, and told in a message of its own.
            await standin.until(lambda: "Logged as" in str(standin.answers), within=WITHIN)
            await standin.until(lambda: standin.messages, within=WITHIN)
            process.kill()
            await process.wait()
        standin.release()
        standin.forget_nonces()  # as Discord does after some minutes
        async with bot(standin, tmp_path):
            looks = "GET /channels/3000001/messages"
            await standin.until(lambda: standin.calls[looks], within=WITHIN)
            await asyncio.sleep(1)
        (message,) = standin.messages
        assert title(message).startswith("#1 The bridge is closed")


async def test_it_tells_where_it_is_and_ends_when_told(tmp_path: Path) -> None:
    async with StandIn() as standin, bot(standin, tmp_path) as process:
        assert process.stdout
        async with asyncio.timeout(20):
            while b"Discord as claimdesk, in The newsroom" not in await process.stdout.readline():
                pass
            process.terminate()
            assert await process.wait() == 0
