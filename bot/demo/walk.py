"""Walking the story in a terminal: typing, waiting for the bot, checking what it showed."""

import asyncio
import re
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.rule import Rule
from rich.text import Text

from bot.demo.picture import save_picture
from bot.demo.site import HOST, news_site
from bot.demo.story import STORY, Step, missing
from bot.platforms.console.conversation import Conversation
from bot.platforms.console.door import ConsoleDoor
from bot.platforms.console.messages import Message
from bot.platforms.console.plain import plain_lines
from bot.platforms.console.render import RichScreen
from bot.platforms.console.typed import Speaker
from bot.platforms.console.visible import visible
from bot.settings import Settings
from bot.wiring import Desk, build

WIDTH = 100  # columns: of the picture, and where the output is no terminal
STEP_WITHIN = 30.0  # seconds for a step to show what it must
SITE_TAKES = 1.5  # seconds until the article's site answers, so that the reading can be seen
PAUSE = 2.0  # seconds to look at what was shown
TYPING = 0.9  # seconds for a line at most
_BUTTON = re.compile(r"\{button:([^}]+)\}")


def main(settings: Settings, *, fast: bool, picture: str | None = None) -> int:
    """Walk the story once; 0 if every step showed what it must, else 1.

    Args:
        settings: of the whole bot; database and allowed hosts are the demo's own.
        fast: without pauses.
        picture: an SVG file to draw the walk into, too.
    """
    console = Console(
        record=picture is not None, highlight=False, markup=False, emoji=False, legacy_windows=False
    )
    if picture or not console.is_terminal:
        console.width = WIDTH
    with tempfile.TemporaryDirectory(prefix="claimdesk-") as folder:
        database = f"sqlite:///{Path(folder) / 'demo.db'}"
        desk = build(replace(settings, database_url=database, allowed_hosts=(HOST,)))
        try:
            failures = asyncio.run(_walk(desk, console, pace=0.0 if fast else 1.0))
        finally:
            desk.close()
    for failure in failures:
        console.print(Text(failure, style="bold red"))
    if picture:
        save_picture(console, Path(picture))
    return 1 if failures else 0


async def _walk(desk: Desk, console: Console, pace: float) -> list[str]:
    walk = Walk(desk, console, pace)
    working = asyncio.create_task(desk.worker.run())
    try:
        async with news_site(slowness=SITE_TAKES * pace) as link:
            await walk.introduce()
            return [failure for step in STORY for failure in await walk.take(step, link)]
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


class Walk:
    """The story under way: one screen, several people."""

    def __init__(self, desk: Desk, console: Console, pace: float) -> None:
        self._console = console
        self._pace = pace
        self._screen = _Watched(RichScreen(console))
        self._door = ConsoleDoor(desk.gate.answer, self._screen, "demo")
        self._grant = desk.gate.give_role
        self._worker = desk.worker
        self._worker.serve(self._door)
        # A spinner would be drawn into a picture frame by frame.
        self._spins = console.is_terminal and not console.record
        self._tell_progress(console.print)

    async def introduce(self) -> None:
        """Say what this is."""
        self._console.print(Rule("Claimdesk: the founding story", style="bold"))
        await self._pause(0.5)

    async def take(self, step: Step, link: str) -> list[str]:
        """Take one step; what it failed to show, in plain words."""
        self._screen.seen.clear()
        self._console.print()
        self._console.print(Text(step.told, style="italic"))
        conversation = Conversation(self._door, self._grant, step.channel)
        await conversation.become(Speaker(step.person))
        line = _BUTTON.sub(self._button, step.typed).replace("{link}", link)
        await self._type(f"{step.person} in #{step.channel} › ", line)
        try:
            async with asyncio.timeout(STEP_WITHIN):
                await conversation.say(line)
                with self._busy():
                    await self._worker.idle()
        except TimeoutError:
            return [f"“{line}” was not done within {STEP_WITHIN:.0f} seconds."]
        await self._pause(PAUSE)
        seen = " ".join(self._screen.seen)
        return [f"“{line}” should have shown “{words}”." for words in missing(step, seen)]

    def _button(self, wanted: re.Match[str]) -> str:
        """The number of a labelled button on the last message that has it, and the message's."""
        for message in reversed(self._door.messages()):
            for number, button in enumerate(message.buttons, start=1):
                if button.label == wanted[1]:
                    return f"{number} {message.number}"
        return wanted[0]

    async def _type(self, prompt: str, line: str) -> None:
        self._console.print(Text(prompt, style="bold cyan"), end="")
        for character in visible(line):
            self._console.print(Text(character), end="", soft_wrap=True)
            await self._pause(min(0.04, TYPING / len(line)))
        self._console.print()

    async def _pause(self, seconds: float) -> None:
        if self._pace:
            await asyncio.sleep(seconds * self._pace)

    def _busy(self) -> AbstractContextManager[object]:
        if not self._spins:
            return nullcontext()
        status = self._console.status(Text("working", style="yellow"))
        self._tell_progress(status.update)
        return status

    def _tell_progress(self, tell: Callable[[Text], None]) -> None:
        self._worker.progress = lambda place, words: tell(
            Text(f"#{place.channel_name}: {visible(words)}", style="yellow")
        )


class _Watched:
    """A screen that remembers what it showed, as plain lines."""

    def __init__(self, screen: RichScreen) -> None:
        self._screen = screen
        self.seen: list[str] = []

    def show(self, message: Message) -> None:
        self.seen.extend(plain_lines(message))
        self._screen.show(message)
