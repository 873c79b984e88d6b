"""Messages as coloured cards in a terminal, drawn by rich.

Every string goes through `visible` and into a `Text`, so neither escape sequences nor rich's
own markup in somebody's words are ever obeyed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, cycle

from rich import box
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.padding import Padding
from rich.panel import Panel
from rich.style import Style
from rich.table import Table
from rich.text import Text

from bot.core.reply import (
    Bold,
    Button,
    ButtonStyle,
    Card,
    Code,
    Line,
    Link,
    Modal,
    Muted,
    Quote,
    Tone,
    When,
)
from bot.core.timeline import Series, Timeline
from bot.platforms.console.messages import Message
from bot.platforms.console.plain import field_words, heading
from bot.platforms.console.visible import visible, when_words

_EDGES = {
    Tone.NEUTRAL: "bright_black",
    Tone.WAITING: "yellow",
    Tone.GOOD: "green",
    Tone.BAD: "red",
    Tone.MIXED: "magenta",
}
_CHIPS = {
    ButtonStyle.PLAIN: "black on bright_black",
    ButtonStyle.PRIMARY: "black on green",
    ButtonStyle.DANGER: "black on red",
}
_BARS = ("blue", "yellow", "green")
_GAP = "  "  # between buttons
_BAR_WIDTH = 24  # characters


class RichScreen:
    """Draws each message on a rich console."""

    def __init__(self, console: Console) -> None:
        self.console = console

    def show(self, message: Message) -> None:
        """Draw a message."""
        self.console.print(drawn(message))


def drawn(message: Message) -> RenderableType:
    """A message as something that rich can print."""
    return Group(*_parts(message))


def _parts(message: Message) -> Iterator[RenderableType]:
    head = heading(message)
    if head:
        yield Text(head, style="cyan" if message.channel else "dim")
    reply, numbers = message.reply, count(1)
    for line in reply.lines:
        yield text_of(line, "red" if reply.error else "")
    for card in reply.cards:
        yield _panel(card, numbers)
    if reply.timeline:
        yield _bars(reply.timeline)
    if reply.buttons:
        yield _chips(reply.buttons, numbers)
    if reply.modal:
        yield from _form(reply.modal)


def text_of(line: Line, style: str = "") -> Text:
    """A line with its spans' own looks; nothing inside the strings is interpreted."""
    text = Text(style=style)
    for span in line:
        if isinstance(span, str):
            text.append(visible(span))
        elif isinstance(span, Bold):
            text.append(visible(span.text), "bold")
        elif isinstance(span, Muted):
            text.append(visible(span.text), "dim")
        elif isinstance(span, Code):
            text.append(visible(span.text), "cyan")
        elif isinstance(span, When):
            text.append(when_words(span))
        else:
            text.append_text(_link(span))
    return text


def _link(link: Link) -> Text:
    return Text(visible(link.label or link.url), style=_link_style(link.url))


def _link_style(url: str) -> Style:
    # The address stands inside an escape sequence, so it must not be able to end it.
    safe = url.startswith(("https://", "http://")) and url.isprintable() and " " not in url
    return Style(underline=True, link=url if safe else None)


def _panel(card: Card, numbers: "count[int]") -> RenderableType:
    title = Text(visible(card.title), style="bold")
    if card.url:
        title.stylize(Style(link=_link_style(card.url).link))
    parts: list[RenderableType] = [title]
    for part in card.body:
        parts += _quote(part) if isinstance(part, Quote) else [text_of(part)]
    if card.footer:
        parts.append(text_of(card.footer, "dim"))
    if card.buttons:
        parts.append(_chips(card.buttons, numbers))
    return Panel(Group(*parts), box=box.ROUNDED, border_style=_EDGES[card.tone], padding=(0, 1))


def _quote(quote: Quote) -> Iterator[RenderableType]:
    if quote.about:
        yield text_of(quote.about)
    for line in quote.text.splitlines():
        yield Padding(Text(f"▎ {visible(line)}", style="italic"), (0, 0, 0, 2))


def _bars(timeline: Timeline) -> Table:
    """A row for each bar, what is counted side by side."""
    table = Table(title=visible(timeline.title), title_justify="left", box=None, padding=(0, 1))
    table.add_column(justify="right", style="dim")
    most = max(max(each.counts) for each in timeline.series)
    for each, colour in _coloured(timeline):
        table.add_column(visible(each.total), header_style=colour)
    for row, label in enumerate(timeline.labels):
        cells = [_bar(each.counts[row], most, colour) for each, colour in _coloured(timeline)]
        table.add_row(visible(label), *cells)
    return table


def _coloured(timeline: Timeline) -> list[tuple[Series, str]]:
    return list(zip(timeline.series, cycle(_BARS), strict=False))


def _bar(count: int, most: int, colour: str) -> Text:
    width = -(-count * _BAR_WIDTH // most) if most else 0
    return Text(f"{'█' * width} {count}" if count else "", style=colour)


def _chips(buttons: tuple[Button, ...], numbers: "count[int]") -> "_Chips":
    return _Chips(tuple((next(numbers), button) for button in buttons))


@dataclass(frozen=True, slots=True)
class _Chips:
    """Buttons beside each other; lines break between them, and not after a button's number.

    Where there are no colours, brackets tell that they are buttons.
    """

    each: tuple[tuple[int, Button], ...]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        coloured = console.color_system is not None and not console.no_color
        line = Text()
        for number, button in self.each:
            label = visible(button.label)
            words = f" {number} {label} " if coloured else f"[{number}] {label}"
            chip = Text(words, _CHIPS[button.style])
            if line and line.cell_len + len(_GAP) + chip.cell_len > options.max_width:
                yield line
                line = Text()
            line.append(_GAP if line else "").append_text(chip)
        yield line


def _form(modal: Modal) -> Iterator[RenderableType]:
    yield Text(visible(modal.title), style="bold")
    for field in modal.fields:
        yield Text(f"  {field_words(field)}")
