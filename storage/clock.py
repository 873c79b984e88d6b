"""The time. On a server it is the server's, so that processes on several machines agree.

Leases, retries and dates are compared between processes. If each went by its own clock, one that
is wrong by a minute would take what another is working on, or see a job as not yet due.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

MEASURED_EVERY = 10.0  # seconds
JUMP = 0.5  # seconds between two clocks of this machine, from which on one of them was set


def utcnow() -> datetime:
    """Now by this machine's clock, aware and in UTC."""
    return datetime.now(UTC)


class ServerClock:
    """A server's time: this machine's, and how far it is off.

    Args:
        wall: this machine's clock, which somebody may set.
        steady: seconds that only go on, and may stand still while the machine sleeps.
    """

    def __init__(
        self,
        wall: Callable[[], datetime] = utcnow,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wall = wall
        self._steady = steady
        self._ahead = timedelta()
        self._measured: tuple[datetime, float] | None = None

    def __call__(self) -> datetime:
        """Now by the server's clock; by this machine's until it was first measured."""
        return self._wall() + self._ahead

    def is_due(self) -> bool:
        """Whether the server should be asked: now and then, and when a clock here was set."""
        if self._measured is None:
            return True
        wall, steady = self._measured
        passed = self._steady() - steady
        jumped = abs((self._wall() - wall).total_seconds() - passed) > JUMP
        return jumped or passed > MEASURED_EVERY

    def is_now(self, server: datetime) -> None:
        """The server has just said that it is this time (aware)."""
        wall = self._wall()
        self._ahead = server - wall
        self._measured = wall, self._steady()
