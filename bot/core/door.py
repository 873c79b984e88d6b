"""What the worker and the wiring know of a platform: the shape of a door."""

from collections.abc import Callable
from typing import Protocol

from bot.core.reply import Reply
from bot.core.request import Place, Request

Answer = Callable[[Request], Reply | None]
"""The gate, as a platform sees it: synchronous, never raises; None for a repeated delivery."""


class DeliveryFailed(Exception):
    """A message could not be delivered now; `retry_after` is in seconds, None for "as usual"."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class Refused(DeliveryFailed):
    """The platform lets us write nothing there, until people change that."""


class MessageGone(Refused):
    """The message to edit, or its channel, is no longer there: do not try again."""


class CannotConnect(Exception):
    """The platform does not let us in; the words say which setting to change."""


class Door(Protocol):
    """One platform, or one workspace of it: it takes requests to the gate and draws replies.

    Constructed with an `Answer`; all methods are coroutines on the one event loop. Messages can
    be posted and edited without `run`, by a process that only works off the queue.

    Attributes:
        name: the platform's.
        alone: what only one process at a time may `run`, "" where several may.
    """

    name: str
    alone: str

    @property
    def connected(self) -> bool:
        """Whether the platform reaches us now, as far as is known."""

    async def run(self, connected: Callable[[str], None]) -> None:
        """Connect and serve until cancelled; `connected` is told in plain words to what.

        Raises:
            CannotConnect: a token or a permission is wrong.
        """

    async def serves(self, workspace: str) -> bool:
        """Whether messages to this workspace go through this door.

        Asked only where several doors of one platform are open.

        Raises:
            DeliveryFailed: the platform does not tell now which workspace it is.
        """

    async def post(self, place: Place, reply: Reply, key: str, *, again: bool) -> str:
        """Post a public message and return the platform's id of it.

        `key` names this delivery for ever. With `again`, an earlier attempt may have got
        through: the door looks for the message that carries `key` before it posts. Where
        `place.person` is set it is a direct message to that person instead.

        Raises:
            DeliveryFailed: not now.
            Refused: not before people let us, in the channel.
            MessageGone: never: the person takes no messages, or is gone.
        """

    async def edit(self, place: Place, message: str, reply: Reply) -> None:
        """Draw `reply` in place of a message posted before.

        Raises:
            DeliveryFailed: not now.
            Refused: not before people let us; the message stays as it is.
            MessageGone: never again.
        """

    async def close(self) -> None:
        """Disconnect within a few seconds."""
