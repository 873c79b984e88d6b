"""The process that `benchmarks.footprint` measures: all that `run` loads, its doors not connected.

It says on its output when it could serve, and when it has answered what the benchmarks ask: one
question after another, then all at once. After each it waits for a line.
"""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor

from benchmarks.measuring import Asking
from benchmarks.questions import cases
from bot.running import THREADS, doors
from bot.settings import Settings
from bot.wiring import build, warm_up


async def serve(url: str) -> None:
    """Start as `run` does, then ask."""
    tokens = Settings(
        database_url=url,
        slack_bot_tokens=("xoxb-0",),  # of no workspace
        slack_app_tokens=("xapp-0",),
        discord_token="0",  # noqa: S106
    )
    desk = build(tokens)
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(THREADS))
    opened = doors(desk, ("slack", "discord"))
    for door in opened:
        desk.worker.serve(door)
    await asyncio.to_thread(warm_up)
    _tell()
    asking = Asking(desk.database)
    questions = [asked for _, some in cases() for asked in some]
    for asked in questions:
        await asyncio.to_thread(asking.ask, asked)
    _tell()
    await asyncio.gather(*(asyncio.to_thread(asking.ask, asked) for asked in questions))
    _tell()
    await asyncio.gather(*(door.close() for door in opened))
    desk.close()


def _tell() -> None:
    print(flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1]))
