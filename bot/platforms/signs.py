"""Which emojis, put on a message, log it: as its newsroom decided.

In a busy channel there are many reactions, nearly all of which mean nothing to us. Neither the
gate is asked for each (it would write down every one as a delivery, and on both platforms the
message would have to be fetched first) nor the database: what a newsroom decided is remembered for
some seconds. That is short enough that no process has to tell another of a change, and it costs a
workspace one small read in that time, however much is going on there.
"""

import asyncio
import time
from dataclasses import dataclass

from bot.core.ears import Ears
from bot.core.newsroom_settings import REACTIONS

KNOWN_FOR = 3.0  # seconds
MOST = 1_000  # workspaces remembered


@dataclass(frozen=True, slots=True)
class _Known:
    signs: frozenset[str]
    at: float


class Signs:
    """The signs of one platform's workspaces.

    Args:
        platform: its name.
        ears: tells what newsrooms decided.
    """

    def __init__(self, platform: str, ears: Ears) -> None:
        self._platform = platform
        self._ears = ears
        self._known: dict[str, _Known] = {}
        self._asking = asyncio.Lock()

    async def log(self, workspace: str, emoji: str) -> bool:
        """Whether this emoji, as `bot.core.emojis` has it, logs a message there."""
        known = self._fresh(workspace)
        if known is None:
            async with self._asking:  # who came first asks for the others
                known = self._fresh(workspace) or await self._ask(workspace)
        return emoji in known.signs

    def _fresh(self, workspace: str) -> _Known | None:
        known = self._known.get(workspace)
        return known if known and time.monotonic() - known.at < KNOWN_FOR else None

    async def _ask(self, workspace: str) -> _Known:
        """What was decided; while the database is away, what was last known holds."""
        found = await asyncio.to_thread(self._ears.signs, self._platform, workspace)
        if found is None:
            before = self._known.get(workspace)
            found = before.signs if before else REACTIONS.of({})
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[workspace] = known = _Known(found, time.monotonic())
        return known
