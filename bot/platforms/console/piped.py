"""The console on a pipe: one message a line in, each reply out, the same again every time."""

import asyncio
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import TextIO

from bot.platforms.console.conversation import Conversation

WAIT_FOR_WORK = 60.0  # seconds after a line until what it set going has to be done


async def serve_lines(
    conversation: Conversation, lines: TextIO, idle: Callable[[], Awaitable[None]]
) -> None:
    """Carry out the lines one after another, until the last or /quit.

    After each line all that it set going is waited for (reading a link, posting cards), so that
    the output comes in one order; without any line, what an earlier process left to do.

    Args:
        conversation: carries out a line.
        lines: standard input.
        idle: returns when nothing is left to do.
    """
    async for line in _each(lines):
        goes_on = await conversation.say(line)
        await _settled(idle)
        if not goes_on:
            return
    await _settled(idle)


async def _settled(idle: Callable[[], Awaitable[None]]) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(WAIT_FOR_WORK):
            await idle()


async def _each(lines: TextIO) -> AsyncIterator[str]:
    """The lines, read in a thread of their own: a reading thread cannot be interrupted.

    As a daemon it does not keep the process alive when somebody presses Ctrl-C.
    """
    loop = asyncio.get_running_loop()
    arrived: asyncio.Queue[str | None] = asyncio.Queue()

    def read() -> None:
        # RuntimeError: the loop was closed while this thread was waiting for input.
        with suppress(RuntimeError):
            for line in lines:
                loop.call_soon_threadsafe(arrived.put_nowait, line)
            loop.call_soon_threadsafe(arrived.put_nowait, None)

    threading.Thread(target=read, name="standard input", daemon=True).start()
    while (line := await arrived.get()) is not None:
        yield line
