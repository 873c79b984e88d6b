"""What the console has shown: one message, its number, and what shows it."""

from dataclasses import dataclass
from typing import Protocol

from bot.core.reply import Button, Reply


@dataclass(frozen=True, slots=True)
class Message:
    """One message as it stands on the screen.

    Attributes:
        id: what the worker knows it by, and what a press carries back.
        number: counted from 1 in this session, so that a person can name it.
        reply: what it says.
        channel: the name of the channel where everybody sees it, "" for a private answer.
        updated: it was shown before and has changed.
    """

    id: str
    number: int
    reply: Reply
    channel: str = ""
    updated: bool = False

    @property
    def buttons(self) -> tuple[Button, ...]:
        """All its buttons in the order they are drawn: cards' first, then the message's own."""
        on_cards = (button for card in self.reply.cards for button in card.buttons)
        return (*on_cards, *self.reply.buttons)


class Screen(Protocol):
    """Where messages are shown: a coloured terminal, plain lines, JSON."""

    def show(self, message: Message) -> None:
        """Show a message, or one shown before as it is now."""
