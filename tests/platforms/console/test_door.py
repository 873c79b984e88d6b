"""The console's door: in which order things come onto the screen."""

import asyncio
import threading

from bot.core.reply import Reply
from bot.core.request import Asker, Command, Request
from bot.platforms.console.door import ConsoleDoor
from bot.platforms.console.messages import Message


class Shown:
    """A screen that only notes what it was given."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def show(self, message: Message) -> None:
        """Note the words of a message."""
        self.texts.append("".join(str(piece) for line in message.reply.lines for piece in line))


async def test_an_answer_is_shown_before_the_card_it_set_going() -> None:
    """However quickly the worker takes up what the gate has just stored."""
    stored, posted = threading.Event(), threading.Event()

    def answer(_: Request) -> Reply:
        stored.set()  # from here on the worker may post
        posted.wait(0.2)
        return Reply(lines=(("Logged as #1",),))

    screen = Shown()
    door = ConsoleDoor(answer, screen)
    asked = asyncio.create_task(door.ask(Asker("u1", "Ann"), Command("claim", "The bridge")))
    await asyncio.to_thread(stored.wait, 10)
    await door.post(door.place(), Reply(lines=(("The card of #1",),)), "key", again=False)
    posted.set()
    await asked
    assert screen.texts == ["Logged as #1", "The card of #1"]
