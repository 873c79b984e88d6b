"""The database: where transactions begin."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from storage import migrations, upkeep
from storage.directory import Directory, newsroom_of
from storage.documents import FORMAT
from storage.engine import connect
from storage.errors import DatabaseUnavailable
from storage.ids import LARGEST, Ids
from storage.installations import Installations
from storage.leases import Leases, Numbers
from storage.queue import Queue
from storage.records import Kept, Newsroom, Told
from storage.search import Keys, KeysOf
from storage.tables import newsrooms
from storage.transaction import Transaction
from storage.work import Work

_TURN = (
    select(newsrooms.c.newsroom_id)
    .where(newsrooms.c.newsroom_id == bindparam("newsroom"))
    .with_for_update(key_share=True)
)


class Database:
    """One database. Safe to share between threads; each transaction belongs to one thread.

    Attributes:
        queue: takes jobs, in its own short transactions.
        leases: takes what only one process at a time may have.
        installations: the workspaces that installed the app by themselves, and their tokens.

    Args:
        url: an address such as "sqlite:///claimdesk.db" or "postgresql://user:password@host/name".
        keys: gives the name keys of a text, for the search indexes.
        clock: gives now, aware; None for the server's own clock, or this machine's.
        keys_version: names the way in which `keys` makes keys. When it changes, `stale` lists
            the newsrooms whose old records need `reindex`.
        own_keys: gives `keys` for a newsroom that has names of its own.
        patience: seconds that a transaction waits for its turn.

    Raises:
        UnsupportedDatabase: an address that cannot be used.
    """

    def __init__(
        self,
        url: str,
        keys: Keys,
        clock: Callable[[], datetime] | None = None,
        *,
        keys_version: str = "",
        own_keys: KeysOf | None = None,
        patience: float = 10.0,
    ) -> None:
        self._keys = keys
        self._own_keys = own_keys
        self._told: dict[int, Told] = {}
        self._kept: dict[int, Kept] = {}
        self._connections = connect(url, patience)
        self._clock = clock or self._connections.now
        self._ids = Ids()
        self._index_version = f"{FORMAT}:{keys_version}"
        opened = self._connections.write, self._connections.read, self._clock
        self.queue = Queue(*opened)
        self.leases = Leases(*opened)
        self.installations = Installations(*opened)
        self._numbers = Numbers(self.leases, self._clock)

    def migrate(self) -> None:
        """Bring the tables to what this program needs; several processes may do it at once.

        Raises:
            DatabaseTooNew: a newer version of the program has been here.
            MigrationFailed: a step failed; nothing was changed.
            DatabaseUnavailable: the database cannot be used now.
        """
        with self._connections.migrate() as connection:
            migrations.upgrade(connection)

    @contextmanager
    def begin(self, newsroom_id: int) -> Iterator[Work]:
        """A transaction that writes: committed at the end, rolled back on any exception.

        One at a time in each newsroom; the others wait. Do not begin one inside another.

        Raises:
            DatabaseUnavailable: the database cannot be used now. Nothing was changed.
        """
        with self._write() as connection, self._working(connection, newsroom_id) as work:
            yield work

    @contextmanager
    def begin_at(self, platform: str, external_id: str, name: str) -> Iterator[Work]:
        """Like `begin`, in the newsroom of a workspace; one never seen opens one of its own."""
        with self._write() as connection:
            directory = self._directory(connection)
            newsroom_id = directory.open_newsroom(platform, external_id, name)
            with self._working(connection, newsroom_id) as work:
                yield work

    @contextmanager
    def read(self, newsroom_id: int) -> Iterator[Work]:
        """A transaction that only reads, all of it from one moment; it waits for no writer."""
        with self._connections.read() as connection:
            yield self._work(connection, newsroom_id)

    @contextmanager
    def read_at(self, platform: str, external_id: str, name: str) -> Iterator[Work]:
        """Like `read`, in the newsroom of a workspace; one never seen opens one of its own."""
        with self._connections.read() as connection:
            known = newsroom_of(connection, platform, external_id)
            if known is not None:
                yield self._work(connection, known)
                return
        with self.directory() as directory:
            opened = directory.open_newsroom(platform, external_id, name)
        with self.read(opened) as work:
            yield work

    @contextmanager
    def directory(self) -> Iterator[Directory]:
        """A writing transaction on which workspace belongs to which newsroom."""
        with self._write() as connection:
            yield self._directory(connection)

    def newsroom_of(self, platform: str, external_id: str) -> int | None:
        """The newsroom that a workspace belongs to, if it was seen before. Only reads."""
        with self._connections.read() as connection:
            return newsroom_of(connection, platform, external_id)

    def newsrooms(self) -> list[Newsroom]:
        """All newsrooms that anybody uses, the oldest first."""
        with self._connections.read() as connection:
            return upkeep.named_newsrooms(connection)

    def stale(self) -> list[int]:
        """The newsrooms whose records are found by outdated name keys, until `reindex`."""
        with self._connections.read() as connection:
            return upkeep.stale(connection, self._index_version)

    def reindex(self, newsroom_id: int, batch: int = 100) -> Iterator[tuple[int, int]]:
        """Make a newsroom's search documents anew, the newest claims first.

        Each batch of claims is a transaction of its own; search stays available. If it is
        broken off, the newsroom stays `stale`.

        Yields:
            How many claims are done, and how many there are to do.
        """
        with self._connections.read() as connection:
            total = upkeep.count_claims(connection, newsroom_id)
            names = upkeep.names_version(connection, newsroom_id)
        done, below = 0, LARGEST
        while True:
            with self._connections.write() as connection:
                _take_turn(connection, newsroom_id)
                ids = upkeep.next_claims(connection, newsroom_id, below, batch)
                if not ids and upkeep.mark_indexed(
                    connection, newsroom_id, self._index_version, names
                ):
                    return
                if not ids:  # its names were changed meanwhile: once more, from the start
                    names = upkeep.names_version(connection, newsroom_id)
                    done, below = 0, LARGEST
                    continue
                transaction = self._transaction(connection, newsroom_id)
                transaction.touch(*ids)
                Work(transaction, self._keys_of).search.update()
                done, below = done + len(ids), ids[-1]
                upkeep.note_indexed(connection, newsroom_id, done)
            yield done, total

    def forget(self, before: datetime) -> int:
        """Delete what is done with and older than `before` (aware): jobs done, events seen.

        A platform repeats an event for hours; keep some days. Returns how many rows went.
        """
        with self._connections.read() as connection:
            every = upkeep.all_newsrooms(connection)
        gone = 0
        for newsroom_id in every:
            with self._connections.write() as connection:
                gone += upkeep.forget(connection, newsroom_id, before)
        return gone

    def close(self) -> None:
        """Close all connections; what was committed is kept."""
        with suppress(DatabaseUnavailable):
            self.leases.give_back()
        self._connections.close()

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        """A transaction that may make ids."""
        self._ids.number(self._numbers.current())
        with self._connections.write() as connection:
            yield connection

    @contextmanager
    def _working(self, connection: Connection, newsroom_id: int) -> Iterator[Work]:
        """What is written in a newsroom within a transaction, from its turn to the last index."""
        _take_turn(connection, newsroom_id)
        work = self._work(connection, newsroom_id)
        yield work
        work.finish()

    def _directory(self, connection: Connection) -> Directory:
        return Directory(connection, self._ids, self._clock, self._index_version)

    def _work(self, connection: Connection, newsroom_id: int) -> Work:
        return Work(self._transaction(connection, newsroom_id), self._keys_of)

    def _keys_of(self, told: Told) -> Keys:
        return self._own_keys(told) if told.names and self._own_keys else self._keys

    def _transaction(self, connection: Connection, newsroom_id: int) -> Transaction:
        return Transaction(
            connection,
            newsroom_id,
            self._clock(),
            self._ids,
            self._told,
            self._kept,
            index_version=self._index_version,
        )


def _take_turn(connection: Connection, newsroom_id: int) -> None:
    """Wait until nobody else writes in this newsroom, so that what is read stays true.

    The newsroom's row is locked until the end; others may still refer to it. On SQLite only one
    transaction writes at all.
    """
    if connection.dialect.name != "sqlite":
        connection.execute(_TURN, {"newsroom": newsroom_id})
