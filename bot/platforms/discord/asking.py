"""To the gate and back, whatever happens on the way."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from bot.core.door import Answer
from bot.core.reference import referring
from bot.core.reply import Reply, say
from bot.core.request import Request

ELSEWHERE = "I keep a newsroom's claims: ask me in its server."

_log = logging.getLogger(__name__)


async def ask(answer: Answer, request: Callable[[], Request]) -> Reply | None:
    """What the gate says to the request that `request` makes; None if it was answered before.

    Raises nothing: discord.py would say nothing to the asker.
    """
    with referring() as reference:
        try:
            return await asyncio.to_thread(answer, request())
        except Exception:  # noqa: BLE001 - the last stop before discord.py
            # The gate does not raise; should it, people still get an answer and we a trace.
            _log.exception("a request from Discord failed (reference %s)", reference)
            return replace(say(f"Something went wrong here (reference {reference})."), error=True)
