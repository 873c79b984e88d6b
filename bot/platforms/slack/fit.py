"""A whole reply within Slack's limits: never an API error, whatever the words.

The limit for a whole message is not documented. Messages were refused between 13,200 and 13,300
characters of text (slackapi/bolt-js#2509), and by some counts earlier when structure counts too
(slackapi/bolt-js#2867); so what is counted here is the JSON of all blocks, escapes included.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from bot.core.reply import Button, Card, Line, Muted, Reply, spelled_out
from bot.platforms.slack.render import Block, Room, card, prose, rows, small

MESSAGE_BLOCKS = 50  # Slack's limit
MESSAGE_ROOM = 12_000
LINES_ROOM = 4_000  # of the message's room, for the words above the cards
ROWS_ROOM = 4_500  # for one group of buttons
ROWS = 5

_ROOMS = (Room(2_000, 1_500), Room(700, 500), Room(300, 200), Room(120, 80))


def blocks(reply: Reply) -> list[Block]:
    """Draw a reply's words, cards and buttons.

    What is too long is first cut shorter, line by line; then cards are left out from the end
    and counted in a line. The buttons of the whole reply always stay, up to five rows. A timeline
    is told in words: a picture of it is the door's business.
    """
    reply = spelled_out(reply)
    for room in _ROOMS:
        parts = [prose(reply.lines, room), *(_card(each, room) for each in reply.cards)]
        drawn = [*_divided(parts), *_rows(reply.buttons)]
        if _fits(drawn):
            return drawn
    return _trimmed(reply, _ROOMS[-1])


def _trimmed(reply: Reply, room: Room) -> list[Block]:
    """As much of the reply as fits, from the top; the rest is counted."""
    above = _some_lines(reply.lines, room)
    below = _rows(reply.buttons)
    kept: list[list[Block]] = [above] if above else []
    for index, each in enumerate(reply.cards):
        left = len(reply.cards) - index
        before, after = list(kept), [*_more(left - 1, "record"), *below]
        drawn = _longest(each, room, _between(before, after))
        if not drawn:
            return [*_divided(kept), *_more(left, "record"), *below]
        kept.append(drawn)
    return [*_divided(kept), *below]


def _between(before: list[list[Block]], after: list[Block]) -> Callable[[list[Block]], bool]:
    return lambda drawn: _fits([*_divided([*before, drawn]), *after])


def _longest(each: Card, room: Room, fits: Callable[[list[Block]], bool]) -> list[Block]:
    """The card with as much of its body as fits; nothing if not even its heading does."""
    drawn = _card(each, room)
    if fits(drawn):
        return drawn
    for length in range(min(len(each.body) - 1, 200), -1, -1):
        rest = (Muted(f"… and {len(each.body) - length} more lines"),)
        drawn = _card(replace(each, body=(*each.body[:length], rest)), room)
        if fits(drawn):
            return drawn
    return []


def _card(each: Card, room: Room) -> list[Block]:
    return [*card(replace(each, buttons=()), room), *_rows(each.buttons)]


def _some_lines(lines: Sequence[Line], room: Room) -> list[Block]:
    used = count = 0
    for line in lines:
        used += _cost(prose([line], room))
        if used > LINES_ROOM:
            break
        count += 1
    return [*prose(lines[:count], room), *_more(len(lines) - count, "line")]


def _rows(buttons: Sequence[Button]) -> list[Block]:
    drawn = rows(buttons)[:ROWS]
    while drawn and _cost(drawn) > ROWS_ROOM:
        drawn.pop()
    return drawn


def _more(count: int, what: str) -> list[Block]:
    return small((f"… and {count} more {what}{'s' if count > 1 else ''}",)) if count else []


def _divided(parts: Iterable[list[Block]]) -> Iterator[Block]:
    for index, part in enumerate(part for part in parts if part):
        if index:
            yield {"type": "divider"}
        yield from part


def _fits(drawn: list[Block]) -> bool:
    return len(drawn) <= MESSAGE_BLOCKS and _cost(drawn) <= MESSAGE_ROOM


def _cost(drawn: list[Block]) -> int:
    written = json.dumps(drawn, ensure_ascii=False)
    pairs = sum(character > "\uffff" for character in written)  # two UTF-16 units each
    escapes = 4 * written.count("&") + 3 * (written.count("<") + written.count(">"))
    return len(written) + pairs + escapes
