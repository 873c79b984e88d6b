"""The conversation through Slack, which sends signed requests over HTTP."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.wiring import Desk
from tests.doors.slack_talk import SlackTalk, open_talks


@asynccontextmanager
async def open_talk(desk: Desk) -> AsyncIterator[SlackTalk]:
    """The desk's worker at work, and people in a workspace."""
    async with open_talks(desk, "T1", over="http") as (talk,):
        yield talk
