"""What the demo is shown on: the terminal, and a picture of it for the README."""

import asyncio
import io
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console, RenderableType
from rich.text import Text

from bot.platforms.console.messages import Message
from bot.platforms.console.plain import plain_lines
from bot.platforms.console.render import drawn
from bot.platforms.console.visible import visible

WIDTH = 100  # columns: of the picture, and where the output is no terminal
TYPING = 0.9  # seconds for a line at most
# rich has its pictures load fonts from a server; a README's picture should not call anybody.
_FONT_FACE = re.compile(r"@font-face\s*\{[^}]*\}\s*")


class Stage:
    """A terminal that the bot and the story write to.

    Attributes:
        pictured: whether what is shown now belongs into the picture, too.
        seen: all that the bot has shown since this was last cleared, as plain lines.

    Args:
        pace: pauses are multiplied by it; 0 for none.
    """

    def __init__(self, pace: float) -> None:
        self._terminal = Console(highlight=False, markup=False, emoji=False, legacy_windows=False)
        if not self._terminal.is_terminal:
            self._terminal.width = WIDTH
        self._picture = Console(
            file=io.StringIO(), record=True, width=WIDTH, highlight=False, markup=False, emoji=False
        )
        self._pace = pace
        self.pictured = False
        self.seen: list[str] = []

    def show(self, message: Message) -> None:
        """Show what the bot says; this makes the stage a `Screen`."""
        self.seen.extend(plain_lines(message))
        self.write(drawn(message))

    def write(self, what: RenderableType = "", *, end: str = "\n") -> None:
        """Print something."""
        self._terminal.print(what, end=end)
        if self.pictured:
            self._picture.print(what, end=end)

    async def type(self, prompt: str, line: str) -> None:
        """Type a line as a person would."""
        who, typed = Text(prompt, style="bold cyan"), visible(line)
        if self.pictured:
            self._picture.print(who + Text(typed))
        self._terminal.print(who, end="")
        for character in typed:
            self._terminal.print(Text(character), end="")
            await self.pause(min(0.04, TYPING / len(line)))
        self._terminal.print()

    async def pause(self, seconds: float) -> None:
        """Let those who watch look."""
        if self._pace:
            await asyncio.sleep(seconds * self._pace)

    @contextmanager
    def busy(self) -> Iterator[Callable[[str], None]]:
        """Show that the bot is at work; gives what takes its words about it."""
        if not self._terminal.is_terminal:
            yield lambda words: self.write(Text(words, style="yellow"))
            return
        with self._terminal.status(Text("working", style="yellow")) as status:
            yield lambda words: status.update(Text(words, style="yellow"))

    def save_picture(self, path: Path) -> None:
        """Save what was pictured as an SVG that needs nothing from elsewhere."""
        svg = self._picture.export_svg(title="python -m bot demo", unique_id="claimdesk")
        path.write_text(_FONT_FACE.sub("", svg), encoding="utf-8")
