"""What was posted in intake channels while nobody listened: looked for when a door comes up.

Up to when a channel was seen is kept, in the platform's own time. What is heard moves that on,
once a minute at most and never to the newest message itself: rather is one looked at twice, which
logs it once. While a channel is behind, because the platform told us nothing for a while, because
it did not answer or because the database did not, what is heard moves nothing.
"""

import asyncio
import logging
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

from bot.core.ears import Ears
from bot.core.request import Place
from bot.platforms.history import BACK, OVERLAP, Found, History, NotNow, Unreadable, Window
from storage.arrangements import Intake

EVERY = 60.0  # seconds between notes of what was heard, and until another try

_FAULT = "something went wrong here, and the log says what"
log = logging.getLogger(__name__)
Key = tuple[str, str]  # workspace and channel


class CatchUp:
    """Listens to a platform's intake channels, and looks for what it did not hear.

    Args:
        platform: its name.
        ears: the newsrooms' intake channels.
    """

    def __init__(self, platform: str, ears: Ears) -> None:
        self._platform = platform
        self._ears = ears
        self._bell = asyncio.Event()
        self._afresh: set[str] = set()  # workspaces of which all channels are behind
        self._behind: set[Key] = set()
        self._unreadable: set[Key] = set()  # until something is heard there
        self._newest: dict[Key, datetime] = {}  # heard, and not noted yet

    async def hears(self, place: Place, posted_at: datetime | None = None) -> bool:
        """Whether what people post there is logged without being asked; then, if that is told."""
        return await asyncio.to_thread(self._ears.hears, place, posted_at)

    def cut_off(self, workspaces: Iterable[str]) -> None:
        """The platform did not tell us what happened: what is heard from now on proves nothing."""
        self._afresh.update(workspaces)

    def start_over(self, workspaces: Iterable[str]) -> None:
        """The platform tells us what happens again: look for what it did not tell."""
        self.cut_off(workspaces)
        self._bell.set()

    def heard(self, workspace: str, channel: str, at: datetime) -> None:
        """Whatever was to be done about a message posted there was done."""
        key = workspace, channel
        self._newest[key] = max(at, self._newest.get(key, at))
        if key in self._unreadable:
            self._unreadable.discard(key)
            self._behind.add(key)

    def let_in(self, workspace: str, channel: str) -> None:
        """From here on we are told what is said there; what was said until now, we may have not."""
        self._behind.add((workspace, channel))
        self._bell.set()

    def missed(self, place: Place) -> None:
        """What was heard there could not be logged: look for it later."""
        self._behind.add((place.workspace, place.channel))

    async def run(self, history: History) -> None:
        """Look back and note what was heard, until cancelled."""
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(EVERY):
                    await self._bell.wait()
            self._bell.clear()
            try:
                await self._go_through(history)
            except _DatabaseAway:
                log.warning("intake channels wait for the database")
            except Exception:  # the next look may succeed
                log.exception("intake channels could not be looked through; trying again")

    async def _go_through(self, history: History) -> None:
        """One channel after another, so that nobody who asks something waits for it."""
        heard = {workspace for workspace, _ in (*self._behind, *self._newest)}
        for workspace in sorted(self._afresh | heard):
            channels = await asyncio.to_thread(self._ears.channels, self._platform, workspace)
            if channels is None:
                raise _DatabaseAway
            known = {(workspace, channel.channel) for channel in channels}
            if workspace in self._afresh:
                self._afresh.discard(workspace)
                self._behind |= known
            self._forget(workspace, known)
            for channel in channels:
                await self._go_to(channel, history)

    def _forget(self, workspace: str, known: set[Key]) -> None:
        """Keep nothing of a workspace's other channels."""
        for key in {*self._behind, *self._newest, *self._unreadable} - known:
            if key[0] == workspace:
                self._behind.discard(key)
                self._unreadable.discard(key)
                self._newest.pop(key, None)

    async def _go_to(self, channel: Intake, history: History) -> None:
        key = channel.workspace, channel.channel
        if key in self._behind:
            self._behind.discard(key)
            self._unreadable.discard(key)
            try:
                await self._keep(channel, await self._look(channel, history))
            except (NotNow, _DatabaseAway) as why:
                self._behind.add(key)
                if isinstance(why, _DatabaseAway):
                    raise
                log.warning("an intake channel waits to be looked through: %s", why)
        elif key not in self._unreadable and channel.workspace not in self._afresh:
            newest = self._newest.pop(key, channel.seen_at)
            await self._keep(channel, _seen(channel, newest - OVERLAP))

    async def _look(self, channel: Intake, history: History) -> Intake:
        """Look through a channel; how far that came, or why it did not.

        Raises:
            NotNow: the platform does not answer.
            _DatabaseAway: the database does not.
        """
        try:
            return await self._look_through(channel, history)
        except (NotNow, _DatabaseAway):
            raise
        except Unreadable as why:
            words = str(why)
        except Exception:
            log.exception("an intake channel could not be looked through")
            words = _FAULT
        self._unreadable.add((channel.workspace, channel.channel))
        if words != channel.unreadable:
            log.warning("an intake channel on %s cannot be read: %s", self._platform, words)
        return replace(channel, unreadable=words)

    async def _look_through(self, channel: Intake, history: History) -> Intake:
        window = Window(channel.seen_at, datetime.now(UTC) - BACK)
        found = (await history.read(channel, window))[::-1]
        found.sort(key=lambda each: each.at)
        for each in found:
            await _log_it(each, channel)
        fields = {"platform": self._platform, "messages": len(found)}
        log.info("looked at %s messages of an intake channel", len(found), extra={"fields": fields})
        newest = found[-1].at if found else channel.seen_at
        seen = replace(_seen(channel, newest - OVERLAP), unreadable="")
        if not window.skipped:
            return seen
        log.warning("more was posted in an intake channel than is looked at: the oldest was not")
        return replace(_seen(seen, window.oldest), skipped_before=max(newest, window.oldest))

    async def _keep(self, before: Intake, now: Intake) -> None:
        if now != before and not await asyncio.to_thread(self._ears.looked, now):
            raise _DatabaseAway


class _DatabaseAway(Exception):
    """Nothing can be logged nor noted now."""


async def _log_it(message: Found, channel: Intake) -> None:
    # Whoever posted what may not be logged was told so when it was heard.
    tell = message.at > channel.seen_at + OVERLAP
    if message.log and not await message.log(tell=tell):
        raise _DatabaseAway


def _seen(channel: Intake, until: datetime) -> Intake:
    return replace(channel, seen_at=max(channel.seen_at, until))
