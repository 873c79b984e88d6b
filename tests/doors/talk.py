"""How a conversation test talks through a door, whatever the platform behind it."""

from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True)
class Shown:
    """What a person sees of one message or form, flattened.

    `text` is all visible words, a line a line; `buttons` the labels in order; `fields` the ids
    of a form's inputs, if it is a form. `handle` is the door's own business.
    """

    text: str
    buttons: tuple[str, ...] = ()
    private: bool = True
    fields: tuple[str, ...] = ()
    handle: Any = field(default=None, repr=False, compare=False)


class Talk(Protocol):
    """One chat channel with several people in it, seen through one platform's own client."""

    name: str

    async def type(self, line: str, person: str = "Ana") -> Shown:
        """Send a slash command as typed ("/claims musk putin") and give the private answer."""

    async def press(self, shown: Shown, label: str, person: str = "Ana") -> Shown:
        """Press the button so labelled; the answer, the replaced message or the opened form."""

    async def fill(self, form: Shown, person: str = "Ana", **values: str) -> Shown:
        """Fill in and send a form."""

    async def channel(self) -> list[Shown]:
        """The public messages of the channel as they look now, oldest first."""

    async def direct(self, person: str = "Ana") -> list[Shown]:
        """The bot's direct messages to one person, oldest first."""

    async def settle(self) -> None:
        """Wait until the queue is empty and everything sent has arrived."""
