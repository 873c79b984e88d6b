"""A reply drawn as a Discord message: pure functions, no network, never beyond a limit.

Limits: https://discord.com/developers/docs/resources/message#embed-object-embed-limits and
https://discord.com/developers/docs/components/reference#button.

A card is an embed. What is too long is first cut shorter, line by line; then cards are left out
from the end and counted. All buttons stand below all embeds, as Discord has it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import discord

from bot.core.reply import Button, ButtonStyle, Card, Line, Quote, Reply, Tone, spelled_out
from bot.platforms.discord import markdown
from bot.platforms.discord.text import ELLIPSIS, escape, fitted, flat, label, size
from bot.platforms.display import blank

CONTENT = 2_000
TITLE = 256
DESCRIPTION = 4_096
EMBEDS = 10
ALL_EMBEDS = 6_000  # characters of all of them together
BUTTON_LABEL = 80
ROWS, BUTTONS_IN_ROW = 5, 5
MARK = "#"  # after it, a button's id carries what names the delivery of its message

_NOTE = 60  # units kept free for "… and 3 more lines"
_COLOURS = {
    Tone.NEUTRAL: 0x7F8C8D,
    Tone.WAITING: 0xF1C40F,
    Tone.GOOD: 0x2ECC71,
    Tone.BAD: 0xE74C3C,
    Tone.MIXED: 0xE67E22,
}
_STYLES = {
    ButtonStyle.PLAIN: discord.ButtonStyle.secondary,
    ButtonStyle.PRIMARY: discord.ButtonStyle.primary,
    ButtonStyle.DANGER: discord.ButtonStyle.danger,
}


_SILENT = {"allowed_mentions": discord.AllowedMentions.none()}


class Room(NamedTuple):
    """How many units one line and one quote may take."""

    line: int
    quote: int


_ROOMS = (Room(1_500, 1_500), Room(700, 500), Room(300, 200), Room(120, 80))


class Buttons(discord.ui.View):
    """Rows of buttons. Presses are read from what Discord sends: nothing is kept of a view."""

    def is_dispatchable(self) -> bool:
        """Nothing for discord.py to keep in memory and to lose in a restart."""
        return False


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a message consists of. `rows` are the buttons, at most five in each of five rows."""

    content: str
    embeds: tuple[discord.Embed, ...] = ()
    rows: tuple[tuple[discord.ui.Button[Buttons], ...], ...] = ()

    def new(self) -> dict[str, Any]:
        """The arguments for a new message: only what it has."""
        what = {"content": self.content, "embeds": list(self.embeds), "view": self._view()}
        return _SILENT | {name: value for name, value in what.items() if value}

    def instead(self) -> dict[str, Any]:
        """The arguments for a message in place of another: what it has not goes away."""
        content, embeds = self.content or None, list(self.embeds)
        return _SILENT | {"content": content, "embeds": embeds, "view": self._view()}

    def _view(self) -> Buttons | None:
        if not self.rows:
            return None
        view = Buttons(timeout=None)
        for number, row in enumerate(self.rows):
            for button in row:
                button.row = number
                view.add_item(button)
        return view


def draw(reply: Reply, mark: str = "") -> Drawn:
    """Draw a reply's lines, cards and buttons; a timeline in words.

    `mark` goes into the buttons' ids, where it can be found again; at most 9 characters.
    """
    reply = spelled_out(reply)
    content, cards = _content(reply.lines), reply.cards
    if content is None:  # more than a message's own text holds: an embed holds twice as much
        content, cards = "", (Card(title="", body=reply.lines), *cards)
    embeds = _embeds(cards)
    left_out = len(cards) - len(embeds)
    if left_out:
        content = "\n".join(filter(None, (content, _more(left_out, "record"))))
    rows = _rows(reply, mark)
    return Drawn(content if embeds or not blank(content) else ELLIPSIS, embeds, rows)


def words(reply: Reply) -> Drawn:
    """The reply's lines and titles alone, should Discord ever refuse what `draw` makes."""
    said = [*map(markdown.plain, reply.lines), *(card.title for card in reply.cards)]
    written = fitted("\n".join(said), CONTENT)
    return Drawn(ELLIPSIS if blank(written) else written)


def action(custom_id: str) -> str:
    """The button's id that `custom_id` was made of."""
    return custom_id.rpartition(MARK)[0] if MARK in custom_id else custom_id


def _content(lines: Sequence[Line]) -> str | None:
    written = "\n".join(markdown.line(line, CONTENT) for line in lines)
    return written if size(written) <= CONTENT - _NOTE else None


def _embeds(cards: Sequence[Card]) -> tuple[discord.Embed, ...]:
    if len(cards) <= EMBEDS:
        for room in _ROOMS:
            titles = [_title(card) for card in cards]
            bodies = ["\n".join(_body(card, room)) for card in cards]
            if _fit(titles, bodies):
                drawn = zip(cards, titles, bodies, strict=True)
                return tuple(_embed(*each) for each in drawn)
    return _trimmed(cards[:EMBEDS], _ROOMS[-1])


def _fit(titles: Iterable[str], bodies: Sequence[str]) -> bool:
    sizes = [size(body) for body in bodies]
    return (
        all(each <= DESCRIPTION for each in sizes)
        and sum(sizes) + sum(size(title) for title in titles) <= ALL_EMBEDS
    )


def _trimmed(cards: Sequence[Card], room: Room) -> tuple[discord.Embed, ...]:
    """As many cards as fit, from the top, and as many lines of each."""
    embeds: list[discord.Embed] = []
    left = ALL_EMBEDS
    for card in cards:
        title = _title(card)
        if left < size(title) + _NOTE:
            break
        body = _some(_body(card, room), min(DESCRIPTION, left - size(title)))
        embeds.append(_embed(card, title, body))
        left -= size(title) + size(body)
    return tuple(embeds)


def _some(lines: Sequence[str], most: int) -> str:
    """As many lines as take at most `most`; the others are counted."""
    whole = "\n".join(lines)
    if size(whole) <= most:
        return whole
    kept: list[str] = []
    left = most - _NOTE
    for line in lines:
        left -= size(line) + 1
        if left < 0:
            break
        kept.append(line)
    return "\n".join([*kept, _more(len(lines) - len(kept), "line")])


def _more(count: int, what: str) -> str:
    return f"-# … and {count} more {what}{'s' if count > 1 else ''}"


def _embed(card: Card, title: str, body: str) -> discord.Embed:
    if not title and blank(body):
        body = ELLIPSIS
    return discord.Embed(
        title=title or None,
        description=body or None,
        url=markdown.link_url(card.url) or None if title else None,
        colour=_COLOURS[card.tone],
    )


def _title(card: Card) -> str:
    shown = fitted(flat(card.title), TITLE, escape)
    return "" if blank(shown) else shown


def _body(card: Card, room: Room) -> list[str]:
    drawn: list[str] = []
    for part in card.body:
        if isinstance(part, Quote):
            drawn += markdown.quote(part, room.quote)
        else:
            drawn.append(markdown.line(part, room.line))
    footer = markdown.small(card.footer, room.line)
    return [*drawn, footer] if footer else drawn


def _rows(reply: Reply, mark: str) -> tuple[tuple[discord.ui.Button[Buttons], ...], ...]:
    """The cards' buttons, then those of the whole reply in rows of their own.

    Where there are too many, the reply's are kept; no id is drawn twice.
    """
    own = _in_rows(reply.buttons, mark, set())[:ROWS]
    ids = {button.custom_id for row in own for button in row if button.custom_id}
    cards = [button for card in reply.cards for button in card.buttons]
    return (*_in_rows(cards, mark, ids)[: ROWS - len(own)], *own)


def _in_rows(
    buttons: Iterable[Button], mark: str, taken: set[str]
) -> list[tuple[discord.ui.Button[Buttons], ...]]:
    drawn: dict[str, discord.ui.Button[Buttons]] = {}
    for button in buttons:
        made = _button(button, mark)
        if made.custom_id and made.custom_id not in taken:
            drawn.setdefault(made.custom_id, made)
    each = list(drawn.values())
    starts = range(0, len(each), BUTTONS_IN_ROW)
    return [tuple(each[at : at + BUTTONS_IN_ROW]) for at in starts]


def _button(button: Button, mark: str) -> discord.ui.Button[Buttons]:
    return discord.ui.Button(
        style=_STYLES[button.style],
        label=label(button.label, BUTTON_LABEL),
        custom_id=f"{button.id}{MARK}{mark}",
    )
