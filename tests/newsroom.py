"""A newsroom without a door: people type, and read the replies as plain lines."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.app import Gate
from bot.commands.table import TABLE
from bot.core.own_names import SHIPPED, keys_of
from bot.core.reply import Bold, Button, Card, Code, Line, Link, Muted, Quote, Reply, When
from bot.core.request import Asker, Command, Form, Place, Posted, Press, Request
from storage.database import Database

NOON = datetime(2024, 10, 25, 12, 0, tzinfo=UTC)


class Clock:
    """A clock that stands still until it is told to go on; a second passes at each look."""

    def __init__(self, now: datetime = NOON) -> None:
        self.now = now

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def pass_(self, **time: float) -> None:
        self.now += timedelta(**time)


def words(line: Line) -> str:
    parts = []
    for span in line:
        match span:
            case str():
                parts.append(span)
            case Bold() | Muted() | Code():
                parts.append(span.text)
            case Link():
                parts.append(span.label)
            case When():
                parts.append(f"{span.at:%Y-%m-%d}")
    return "".join(parts)


def card_words(card: Card) -> str:
    lines = [card.title]
    for part in card.body:
        if isinstance(part, Quote):
            lines += [words(part.about), f"“{part.text}”"]
        else:
            lines.append(words(part))
    return "\n".join([*lines, words(card.footer)])


def text_of(reply: Reply | None) -> str:
    """All that a reply says, a line a line."""
    assert reply is not None
    return "\n".join([*map(words, reply.lines), *map(card_words, reply.cards)])


def buttons_of(reply: Reply) -> dict[str, str]:
    """Label to id, of all buttons of a reply."""
    every: Iterable[Button] = (*(b for card in reply.cards for b in card.buttons), *reply.buttons)
    return {button.label: button.id for button in every}


@dataclass
class Room:
    """A channel on one platform, with people in it."""

    gate: Gate
    database: Database
    clock: Clock
    platform: str = "slack"
    workspace: str = "T1"
    channel: str = "monde"
    rung: list[int] | None = None
    _deliveries = count(1)

    def place(self) -> Place:
        return Place(
            self.platform,
            self.workspace,
            f"C-{self.channel}",
            f"The {self.workspace} desk",
            self.channel,
        )

    def ask(
        self,
        what: Command | Press | Form,
        person: str = "Ana",
        *,
        manager: bool = False,
        delivery: str = "",
        posted: Posted | None = None,
    ) -> Reply | None:
        asker = Asker(f"U-{person}", person, manager=manager, timezone="Europe/Paris")
        delivery = delivery or f"d{next(self._deliveries)}"
        return self.gate.answer(Request(delivery, self.place(), asker, what, posted))

    def type(self, line: str, person: str = "Ana", **more: bool) -> Reply:
        name, _, text = line.removeprefix("/").partition(" ")
        reply = self.ask(Command(name, text), person, **more)
        assert reply is not None
        return reply

    def says(self, line: str, person: str = "Ana", **more: bool) -> str:
        return text_of(self.type(line, person, **more))

    def press(self, reply: Reply, label: str, person: str = "Ana", **more: bool) -> Reply:
        pressed = self.ask(Press(buttons_of(reply)[label]), person, **more)
        assert pressed is not None
        return pressed

    def elsewhere(self, **place: str) -> "Room":
        return replace(self, **place)


def open_room(url: str, patience: float = 10.0) -> Room:
    clock = Clock()
    database = Database(url, SHIPPED.indexed, clock, own_keys=keys_of, patience=patience)
    database.migrate()
    rung: list[int] = []
    gate = Gate(database, TABLE, wake=lambda: rung.append(1), zone="UTC")
    return Room(gate, database, clock, rung=rung)
