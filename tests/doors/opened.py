"""A conversation through a door of the test's choice, and the cards that came of it."""

import importlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bot.demo.site import HOST
from bot.settings import Settings
from bot.wiring import build


@asynccontextmanager
async def talk_through(door: str, url: str) -> AsyncIterator[Any]:
    """People talk with a whole bot through a door: "console", "slack", "slack_http", "discord"."""
    module = importlib.import_module(f"tests.doors.{door}_talk")
    desk = build(Settings(database_url=url, allowed_hosts=(HOST,)))
    try:
        async with module.open_talk(desk) as talk:
            yield talk
    finally:
        desk.close()


async def cards(talk: Any) -> list[str]:
    """The cards that stand in the channel, once nothing is under way any more."""
    await talk.settle()
    return [shown.text for shown in await talk.channel() if "#" in shown.text]
