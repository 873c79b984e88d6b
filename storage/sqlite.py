"""Connecting to SQLite: one connection that writes, several that read, one that checkpoints."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import PoolProxiedConnection

from storage.clock import utcnow
from storage.errors import DatabaseBusy, DatabaseUnavailable, UnsupportedDatabase

READERS = 12  # opened when needed; more at once than there are processors would only wait
SMALL_WAL = 4 * 2**20  # bytes; SQLite's own threshold is 1,000 pages of 4 KB
LARGE_WAL = 128 * 2**20  # from here on, writers wait once so that the file can start anew


class SqliteConnections:
    """The connections to one file: see `storage.engine.Connections`.

    Raises:
        UnsupportedDatabase: the address names a database in memory.
    """

    def __init__(self, url: URL, patience: float) -> None:
        path = url.database or ""
        if path in {"", ":memory:"} or path.startswith("file:"):
            raise UnsupportedDatabase(
                "A database in memory would be gone with the program. "
                "Give a file, such as sqlite:///claimdesk.db"
            )
        if url.query:
            raise UnsupportedDatabase(
                "The address of a SQLite database takes no settings behind a ?. "
                "Where that is a part of the file's name, write %3F for it."
            )
        url = url.set(drivername="sqlite")  # whichever driver it names
        self._url = url
        self._patience = patience
        self.writer = _writer(url, patience)
        self.reader = _reader(url, patience)
        self.checkpoints = Checkpoints(Path(path))

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that writes; one at a time."""
        with _in_plain_words(), self.writer.begin() as connection:
            yield connection
        self.checkpoints.wrote()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads."""
        with _in_plain_words(), self.reader.begin() as connection:
            yield connection

    def now(self) -> datetime:
        """Now by this machine's clock: all who use the file are on it."""
        return utcnow()

    @contextmanager
    def migrate(self) -> Iterator[Connection]:
        """A transaction that may alter tables: foreign keys are off until its end."""
        _make(Path(self._url.database or ""))
        engine = _migrator(self._url, max(self._patience, 60.0))
        try:
            with _in_plain_words(), engine.begin() as connection:
                before = _rows_changed(connection)
                yield connection
                # A look at every record: most starts change nothing, and need none.
                if _rows_changed(connection) != before and _refers_to_nothing(connection):
                    raise DatabaseUnavailable(
                        "The database holds records that refer to missing ones, so it was left "
                        "as it is. Restore a backup."
                    )
        finally:
            engine.dispose()

    def close(self) -> None:
        """Close all connections; what was committed is in the file."""
        self.checkpoints.close()
        self.reader.dispose()
        self.writer.dispose()


def _rows_changed(connection: Connection) -> int:
    """How many rows were changed so far; each migration changes the one that names it."""
    return int(connection.connection.dbapi_connection.total_changes)  # type: ignore[union-attr]


def _refers_to_nothing(connection: Connection) -> bool:
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def _make(path: Path) -> None:
    """Make the file if there is none, for its owner alone; SQLite makes what is beside it alike."""
    with suppress(OSError):  # it is there, or SQLite will say what is wrong
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _writer(url: URL, patience: float) -> Engine:
    """The engine for writing: one connection, for which threads queue up fairly.

    Its transactions begin with BEGIN IMMEDIATE, so that a read in them never has to be
    repeated because somebody else wrote meanwhile. `patience` is in seconds.
    """
    engine = create_engine(
        url,
        pool_size=1,
        max_overflow=0,
        pool_timeout=patience,
        hide_parameters=True,
        connect_args={"timeout": patience},
    )
    _prepare(
        engine,
        "BEGIN IMMEDIATE",
        "foreign_keys=ON",
        "wal_autocheckpoint=0",
        f"journal_size_limit={SMALL_WAL}",
    )
    return engine


def _reader(url: URL, patience: float) -> Engine:
    """The engine for reading: each transaction is one snapshot and cannot write."""
    engine = create_engine(
        url,
        pool_size=READERS,
        max_overflow=0,
        pool_timeout=patience,
        pool_use_lifo=True,  # a few do the work, with warm caches
        hide_parameters=True,
        connect_args={"timeout": patience},
    )
    _prepare(engine, "BEGIN", "query_only=ON")
    return engine


def _migrator(url: URL, patience: float) -> Engine:
    """The engine for migrations: foreign keys off, for a table is altered by replacing it."""
    engine = create_engine(
        url, pool_size=1, max_overflow=0, connect_args={"timeout": patience}, hide_parameters=True
    )
    _prepare(engine, "BEGIN IMMEDIATE", "foreign_keys=OFF")
    return engine


def _prepare(engine: Engine, begin: str, *pragmas: str) -> None:
    """Let SQLAlchemy begin the transactions, not the driver, as its SQLite chapter says."""

    @event.listens_for(engine, "connect")
    def connect(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None
        _use_wal(connection)
        # FULL: a commit is on the disk before anybody is told that it happened.
        for pragma in ("synchronous=FULL", *pragmas):
            connection.execute(f"PRAGMA {pragma}")

    # Not by an event: an engine that has one looks for listeners at every statement.
    def begin_transaction(connection: PoolProxiedConnection) -> None:
        connection.cursor().execute(begin)

    engine.dialect.do_begin = begin_transaction  # type: ignore[assignment]


def _use_wal(connection: sqlite3.Connection) -> None:
    """Switch to write-ahead logging; on a new file two processes may try it at once.

    SQLite does not wait for the lock that this takes, so it is tried again for some seconds.
    """
    for _ in range(100):
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if _code(error) not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                raise
            time.sleep(0.05)
        else:
            return
    connection.execute("PRAGMA journal_mode=WAL")


def _code(error: BaseException | None) -> int:
    """SQLite's primary result code, see https://www.sqlite.org/rescode.html; 0 if none."""
    return int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF


_BUSY = {
    sqlite3.SQLITE_BUSY: "The database is busy: another program holds it, a backup perhaps. "
    "Nothing was changed; try again in a moment.",
    sqlite3.SQLITE_LOCKED: "The database is busy. Nothing was changed; try again in a moment.",
}
_PLAIN = {
    sqlite3.SQLITE_FULL: "The disk is full. Nothing was changed; the bot needs room to write.",
    sqlite3.SQLITE_CANTOPEN: "The database file cannot be opened: does its folder exist, and "
    "may this program write there?",
    sqlite3.SQLITE_READONLY: "The database file cannot be written: check its "
    "permissions, and those of its folder, where SQLite writes too.",
    sqlite3.SQLITE_IOERR: "The disk with the database reports errors.",
    sqlite3.SQLITE_CORRUPT: "The database file is damaged. Stop the bot and restore a backup.",
    sqlite3.SQLITE_NOTADB: "The file at the database's address is not a database.",
}


@contextmanager
def _in_plain_words() -> Iterator[None]:
    """Turn what the driver says of an unusable database into `DatabaseUnavailable`."""
    try:
        yield
    except PoolTimeout as error:
        raise DatabaseBusy(_BUSY[sqlite3.SQLITE_BUSY]) from error
    except DBAPIError as error:
        if words := _BUSY.get(_code(error.orig)):
            raise DatabaseBusy(words) from error
        if words := _PLAIN.get(_code(error.orig)):
            raise DatabaseUnavailable(words) from error
        if str(error.orig).startswith("no such table"):
            raise DatabaseUnavailable(
                "The database has no tables yet: migrate it first."
            ) from error
        raise


class Checkpoints:
    """Moves what was written from the log into the database file, beside the writers.

    SQLite would do it inside some commit and stall that one for hundreds of milliseconds. The
    thread starts with the first write; a program that ends without `close` loses nothing, the
    log is read again at the next start.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._wal = path.with_name(path.name + "-wal")
        self._written = Event()
        self._ended = Event()
        self._thread: Thread | None = None
        self._lock = Lock()

    def wrote(self) -> None:
        """Something was committed."""
        with self._lock:
            if self._thread is None:
                self._thread = Thread(target=self._run, name="checkpoints", daemon=True)
                self._thread.start()
        self._written.set()

    def close(self) -> None:
        """End the thread."""
        self._ended.set()
        self._written.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._ended.is_set():
            self._written.wait()
            self._written.clear()
            size = self._wal.stat().st_size if self._wal.exists() else 0
            if size >= SMALL_WAL and not self._ended.is_set():
                self._checkpoint("RESTART" if size >= LARGE_WAL else "PASSIVE")
            self._ended.wait(0.5)

    def _checkpoint(self, mode: str) -> None:
        try:
            connection = sqlite3.connect(self._path, timeout=5, isolation_level=None)
            try:
                connection.execute("PRAGMA synchronous=FULL")
                connection.execute(f"PRAGMA wal_checkpoint({mode})")
            finally:
                connection.close()
        except sqlite3.Error:
            # Busy, or no room: the log keeps everything, the next round tries again.
            return
