"""The bare driver, and what the bot sends to its database, so that the driver is sent the same."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Connection, Engine, event

from storage.database import Database
from storage.postgres import session_options

Statement = tuple[str, Any]
# What the bot tells its SQLite connections; the bare ones are told the same.
PRAGMAS = ("synchronous", "foreign_keys", "query_only", "wal_autocheckpoint", "journal_size_limit")
PATIENCE = 60  # seconds to wait for a lock
BEGIN = {
    ("sqlite", False): "BEGIN",
    ("sqlite", True): "BEGIN IMMEDIATE",
    ("postgresql", False): "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    ("postgresql", True): "BEGIN",
}


@dataclass(frozen=True, slots=True)
class Sent:
    """The statements of one transaction that was committed."""

    writes: bool
    statements: tuple[Statement, ...]


class Bare:
    """One connection of the driver itself, told what those of the bot are told."""

    def __init__(self, database: Database, *, writes: bool = False) -> None:
        engine = _engines(database)[writes]
        self._begin = BEGIN[engine.dialect.name, writes]
        open_ = _sqlite if engine.dialect.name == "sqlite" else _postgres
        self._connection = open_(engine)

    def send(self, statements: Sequence[Statement]) -> None:
        """Run the statements in one transaction and fetch all."""
        self._connection.execute(self._begin)
        for statement, values in statements:
            self.execute(statement, values)
        self._connection.execute("COMMIT")

    def execute(self, statement: str, values: Any = ()) -> list[tuple[Any, ...]]:
        """Run one statement; all that it returns."""
        cursor = self._connection.execute(statement, values)
        return list(cursor.fetchall()) if cursor.description else []

    def close(self) -> None:
        """Close it."""
        self._connection.close()


def _sqlite(engine: Engine) -> Any:
    file = engine.url.database or ""
    connection = sqlite3.connect(file, isolation_level=None, timeout=PATIENCE)
    with engine.connect() as ours:
        for name in PRAGMAS:
            value = ours.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            connection.execute(f"PRAGMA {name}={value}")
    return connection


def _postgres(engine: Engine) -> Any:
    import psycopg  # noqa: PLC0415  (an extra)

    url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    return psycopg.connect(url, autocommit=True, options=session_options(PATIENCE))


@contextmanager
def listening(database: Database) -> Iterator[list[Sent]]:
    """Fills the list with what the bot sends meanwhile, in the order of the commits."""
    sent: list[Sent] = []
    under_way: dict[Connection, list[Statement]] = {}

    def note(
        connection: Connection, _cursor: Any, statement: str, values: Any, _: Any, many: bool
    ) -> None:
        if not statement.startswith("BEGIN"):
            # Of several rows that go as one INSERT, the values are one mapping.
            rows = values if many and isinstance(values, list) else [values]
            under_way.setdefault(connection, []).extend((statement, row) for row in rows)

    def commit(writes: bool, connection: Connection) -> None:
        sent.append(Sent(writes, tuple(under_way.pop(connection, ()))))

    def forget(connection: Connection) -> None:
        under_way.pop(connection, None)

    with ExitStack() as heard:
        for writes, engine in _engines(database).items():
            heard.enter_context(_hearing(engine, "before_cursor_execute", note))
            heard.enter_context(_hearing(engine, "commit", partial(commit, writes)))
            heard.enter_context(_hearing(engine, "rollback", forget))
        yield sent


@contextmanager
def _hearing(engine: Engine, what: str, listener: Callable[..., None]) -> Iterator[None]:
    had_events = engine._has_events  # noqa: SLF001  (below)
    event.listen(engine, what, listener)
    try:
        yield
    finally:
        event.remove(engine, what, listener)
        # Else it would look for listeners at every statement to come, as the bot's never does.
        engine._has_events = had_events  # noqa: SLF001


def _engines(database: Database) -> dict[bool, Engine]:
    """The bot's pools, by whether they write."""
    connections = database._connections  # noqa: SLF001  (what it sends is listened to)
    return {False: connections.reader, True: connections.writer}
