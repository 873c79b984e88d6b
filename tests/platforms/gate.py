"""A gate that says what the test wants."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.core.reply import Reply, say
from bot.core.request import Request


@dataclass
class Gate:
    """Answers what it was told to, and remembers what it was asked."""

    reply: Callable[[Request], Reply | None] = lambda _: say("Done.")
    asked: list[Request] = field(default_factory=list)
    open: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.open.set()

    def answer(self, request: Request) -> Reply | None:
        self.asked.append(request)
        assert self.open.wait(30), "the test never opened the gate"
        return self.reply(request)
