"""Where the records are kept: chosen here, by the database's address."""

from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from sqlalchemy import Connection, Engine

from storage.addresses import parsed
from storage.postgres import PostgresConnections
from storage.sqlite import SqliteConnections


class Connections(Protocol):
    """The connections to one database. What goes wrong in them is a `DatabaseUnavailable`.

    Attributes:
        writer: the pool of those that write.
        reader: the pool of those that read.
    """

    writer: Engine
    reader: Engine

    def write(self) -> AbstractContextManager[Connection]:
        """A transaction that writes: committed at the end, rolled back on any exception."""

    def read(self) -> AbstractContextManager[Connection]:
        """A transaction that cannot write and sees one moment."""

    def now(self) -> datetime:
        """Now, aware; the same in all processes that use the database."""

    def migrate(self) -> AbstractContextManager[Connection]:
        """A transaction that alters tables; of several processes, one at a time."""

    def close(self) -> None:
        """Close all connections."""


def connect(url: str, patience: float) -> Connections:
    """The connections to the database at an address; they are opened when needed.

    `patience` is in seconds: how long a transaction waits for its turn.

    Raises:
        UnsupportedDatabase: an address that cannot be used.
    """
    address = parsed(url)
    if address.get_backend_name() == "sqlite":
        return SqliteConnections(address, patience)
    return PostgresConnections(address, patience)
