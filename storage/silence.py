"""Connections to a PostgreSQL server that hold the line and may never answer.

A machine that was frozen, or whose disk hangs, keeps its connections alive: neither the system nor
the driver ends the wait for an answer by itself.
"""

from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from psycopg import Connection

GIVEN_UP_AFTER = 20.0  # seconds without an answer; waiting for a lock ends before


def connected(*address: Any, **settings: Any) -> "Connection[Any]":
    """A connection as `psycopg.connect` makes it, closed as soon as an answer takes too long.

    Raises:
        psycopg.Error: it cannot be made; later, of a statement, that there was no answer.
    """
    return _impatient().connect(*address, **settings)


@cache
def _impatient() -> "type[Connection[Any]]":
    from psycopg import Connection, OperationalError  # noqa: PLC0415 - an extra

    class Impatient(Connection[Any]):
        def wait(self, gen: Any, interval: float = 0.1, timeout: float | None = None) -> Any:
            try:
                return super().wait(gen, interval, timeout or GIVEN_UP_AFTER)
            except OperationalError as error:
                if error.sqlstate is None:  # the server said nothing, and may still be at it
                    self.pgconn.finish()
                raise

    return Impatient
