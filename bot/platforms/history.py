"""What a platform shows of a channel's past, and how much of it is looked at."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from storage.arrangements import Intake

MOST = 500  # messages of a channel that are looked at
BACK = timedelta(days=7)  # what is older is left; the gate remembers for twice as long
OVERLAP = timedelta(minutes=5)  # until whatever came in has been logged, also by another process


class Unreadable(Exception):
    """The platform does not show what was posted; the words say why, and what to do."""


class NotNow(Exception):
    """The platform does not answer: try again."""


class Log(Protocol):
    """Logs one message."""

    async def __call__(self, *, tell: bool) -> bool:
        """Whether that was done; False while the database is away.

        `tell` whoever posted it if it may not be logged at all.
        """


@dataclass(frozen=True, slots=True)
class Found:
    """A message out of a channel's history, and how to log it; None where nothing is to log."""

    at: datetime
    log: Log | None = None


@dataclass(slots=True)
class Window:
    """How much of a channel is looked at; `skipped` tells whether there was more."""

    since: datetime
    oldest: datetime
    room: int = MOST
    skipped: bool = False

    def takes(self, at: datetime) -> bool:
        """Whether to look at a message of this time, too: the newest come first."""
        if at <= self.since:
            return False
        if at < self.oldest or not self.room:
            self.skipped |= at > self.since + OVERLAP  # what is older than that was heard
            return False
        self.room -= 1
        return True


class History(Protocol):
    """Where a platform keeps what was posted."""

    async def read(self, channel: Intake, window: Window) -> list[Found]:
        """What was posted in a channel, as far as the window takes it, the newest first.

        What was posted in its threads may follow.

        Raises:
            Unreadable: the platform does not show it.
            NotNow: the platform does not answer.
        """
