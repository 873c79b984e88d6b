"""The console as a door: posts and answers are shown on one screen, kept while it runs."""

import asyncio
import time
import uuid
import warnings
from collections.abc import Callable
from dataclasses import replace

import tzlocal

from bot.core.door import Answer, DeliveryFailed, MessageGone
from bot.core.reply import Reply
from bot.core.request import Asker, Command, Form, Place, Posted, Press, Request
from bot.platforms.console.messages import Message, Screen

CHANNEL = "desk"  # what people see as #desk
_KEPT = 1000  # messages kept for editing and pressing; older ones have scrolled away


class ConsoleDoor:
    """One terminal. What it showed is forgotten when the process ends.

    All methods are to be called on one event loop.

    Args:
        answer: the gate.
        screen: where messages are shown.
        workspace: the workspace's name, which is its id too.
    """

    name = "console"
    alone = ""

    def __init__(self, answer: Answer, screen: Screen, workspace: str = "console") -> None:
        self.screen = screen
        self.workspace = workspace
        self._answer = answer
        self._messages: dict[str, Message] = {}  # by id, oldest first
        self._by_key: dict[str, str] = {}
        self._count = 0
        self._closed = asyncio.Event()
        # An answer is shown before the posts it set going, however quick the worker is.
        self._turn = asyncio.Lock()

    @property
    def connected(self) -> bool:
        """Always: whoever runs us is there."""
        return not self._closed.is_set()

    # --- what the worker asks ----------------------------------------------------------

    async def run(self, connected: Callable[[str], None]) -> None:
        """Serve until cancelled, closed or unread; people's lines come in through `ask`."""
        connected(f"the console, workspace {self.workspace}")
        await self._closed.wait()

    async def serves(self, workspace: str) -> bool:  # noqa: ARG002 - the protocol's
        """Whether messages to this workspace go through this door: it is the only one."""
        return True

    async def post(self, place: Place, reply: Reply, key: str, *, again: bool) -> str:
        """Show a public message; one that this process posted under `key` is not shown again."""
        if again and key in self._by_key:
            return self._by_key[key]
        async with self._turn:
            message = self._show(reply, "" if place.person else place.channel_name or place.channel)
        self._by_key[key] = message.id
        return message.id

    async def edit(
        self,
        place: Place,  # noqa: ARG002 - ids of messages are enough here
        message: str,
        reply: Reply,
    ) -> None:
        """Show a message again as it is now.

        Raises:
            MessageGone: it was shown by an earlier process, or too long ago.
        """
        async with self._turn:
            shown = self._messages.get(message)
            if shown is None:
                raise MessageGone(f"message {message} is no longer on this screen")
            if shown.reply != reply:
                self._update(shown, reply)

    async def close(self) -> None:
        """Let `run` end."""
        self._closed.set()

    # --- what a person does ------------------------------------------------------------

    async def ask(
        self,
        asker: Asker,
        ask: Command | Press | Form,
        channel: str = CHANNEL,
        posted: Posted | None = None,
    ) -> Message | None:
        """Take something asked to the gate and show the answer.

        Returns:
            The message as shown, or None if the gate had nothing to say.
        """
        request = Request(new_id(), self.place(channel), asker, ask, posted)
        async with self._turn:
            reply = await asyncio.to_thread(self._answer, request)
            if reply is None:
                return None
            pressed = self._messages.get(ask.message) if isinstance(ask, Press) else None
            if reply.replaces and pressed is not None:
                return self._update(pressed, reply)
            return self._show(reply)

    def place(self, channel: str = CHANNEL) -> Place:
        """A channel of this console, as requests name it."""
        return Place(self.name, self.workspace, channel, self.workspace, channel)

    def tell(self, reply: Reply) -> Message:
        """Show something of the console's own, which the gate knows nothing of."""
        return self._show(reply)

    def messages(self) -> list[Message]:
        """What was shown, as it stands now, oldest first."""
        return list(self._messages.values())

    def _show(self, reply: Reply, channel: str = "") -> Message:
        self._count += 1
        message = Message(new_id(), self._count, reply, channel)
        self._draw(message)
        while len(self._messages) > _KEPT:
            self._messages.pop(next(iter(self._messages)))
        return message

    def _update(self, shown: Message, reply: Reply) -> Message:
        message = replace(shown, reply=reply, updated=True)
        self._draw(message)
        return message

    def _draw(self, message: Message) -> None:
        try:
            self.screen.show(message)
        except BrokenPipeError:
            self._closed.set()
            raise DeliveryFailed("nobody reads the console's output any more") from None
        self._messages[message.id] = message


def new_id() -> str:
    """An id that no other message or delivery of any process has, in order of time."""
    return f"{time.time_ns():x}-{uuid.uuid4().hex}"


def local_zone() -> str:
    """This machine's IANA time zone, or "" where it cannot be told."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that it cannot be told is no news to anybody
            return tzlocal.get_localzone_name() or ""
    except (LookupError, ValueError, OSError):
        return ""
