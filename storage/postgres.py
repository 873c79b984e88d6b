"""Connecting to PostgreSQL, for a newsroom with several bot processes."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from selectors import EVENT_READ, DefaultSelector
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, InvalidatePoolError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import ConnectionPoolEntry

from storage import silence
from storage.clock import ServerClock
from storage.errors import DatabaseAway, DatabaseBusy, DatabaseUnavailable, UnsupportedDatabase

# Each process opens so many at most, when needed; a server takes 100 unless it was told more.
# Writers wait for each other anyway, and must not keep readers from a connection meanwhile.
WRITERS = 6
READERS = 12
ANSWERS_WITHIN = 10.0  # seconds for a new connection, also where one waits longer for its turn
_IDLE = "idle"  # noted of a connection that was used and given back
MIGRATION = 0x636C61696D  # the advisory lock under which tables are altered: "claim" in ASCII


class PostgresConnections:
    """The connections to one database on a server: see `storage.engine.Connections`.

    Raises:
        UnsupportedDatabase: the driver is not installed.
    """

    def __init__(self, url: URL, patience: float) -> None:
        self._url = url.set(drivername="postgresql+psycopg")
        self._patience = patience
        self._closed = False
        self._clock = ServerClock()
        try:
            self.writer = self._engine(WRITERS, "READ COMMITTED", patience)
        except ModuleNotFoundError:  # SQLAlchemy looks for the driver here
            raise UnsupportedDatabase(
                'For PostgreSQL the driver is missing: python -m pip install -e ".[postgres]" '
                "adds it."
            ) from None
        _check_options(self._url)
        self.reader = self._engine(READERS, "REPEATABLE READ", patience)
        event.listen(self.reader, "connect", _only_reads)
        for engine in (self.writer, self.reader):  # altering tables takes as long as it takes
            event.listen(engine, "do_connect", _in_time)

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that writes. Each statement sees what others have committed by then."""
        with _in_plain_words(), self.writer.begin() as connection:
            self._look_at_the_clock(connection)
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads."""
        with _in_plain_words(), self.reader.begin() as connection:
            self._look_at_the_clock(connection)
            yield connection

    def now(self) -> datetime:
        """Now by the server's clock."""
        return self._clock()

    def _look_at_the_clock(self, connection: Connection) -> None:
        if self._clock.is_due():
            self._clock.is_now(connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one())

    @contextmanager
    def migrate(self) -> Iterator[Connection]:
        """A transaction that may alter tables."""
        engine = self._engine(1, "READ COMMITTED", max(self._patience, 60.0))
        try:
            with _in_plain_words(), engine.begin() as connection:
                connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({MIGRATION})")
                yield connection
        finally:
            engine.dispose()

    def close(self) -> None:
        """Close all connections: those in use when they are given back."""
        self._closed = True
        self.reader.dispose()
        self.writer.dispose()

    def _engine(self, most: int, isolation: str, patience: float) -> Engine:
        engine = create_engine(
            self._url,
            pool_size=most,
            max_overflow=0,
            pool_timeout=patience,
            hide_parameters=True,
            isolation_level=isolation,
            connect_args={
                "application_name": "claimdesk",
                "connect_timeout": max(int(min(patience, ANSWERS_WITHIN)), 2),
                "keepalives_idle": 30,
                "keepalives_interval": 10,
                "keepalives_count": 3,
                # Those are not sent while an answer is waited for: where the server went away in
                # the middle, the system would go on asking for a quarter of an hour.
                "tcp_user_timeout": 30_000,  # milliseconds
                "options": session_options(patience),
            },
        )
        # Several rows are one statement: sent one by one, each is parsed and planned anew.
        engine.dialect.use_insertmanyvalues_wo_returning = True

        @event.listens_for(engine, "checkin")
        def given_back(_connection: object, record: ConnectionPoolEntry) -> None:
            if self._closed:
                record.invalidate()
            record.info[_IDLE] = True

        event.listen(engine, "checkout", _is_there)
        return engine


def _check_options(url: URL) -> None:
    """What stands behind the ? of the address is what the driver takes."""
    import psycopg  # noqa: PLC0415 - an extra; it was found to be there

    try:
        psycopg.conninfo.make_conninfo("", **dict.fromkeys(url.query, ""))
    except psycopg.Error as error:
        raise UnsupportedDatabase(
            "What stands behind the ? of the database address cannot be used: "
            f"{str(error).strip()}. There may stand sslmode=require, for one."
        ) from None


def _in_time(_dialect: object, _record: object, address: Any, settings: Any) -> Any:
    return silence.connected(*address, **settings)


def _only_reads(connection: Any, _record: object) -> None:
    connection.read_only = True


def _is_there(connection: Any, record: ConnectionPoolEntry, _proxy: object) -> None:
    """Let nobody meet a connection from before a restart.

    A server that ends an idle connection says so, and nothing else is said on it. To look whether
    there is something to read takes a tenth of the time that asking the server does.
    """
    if not record.info.pop(_IDLE, False):
        return  # it is new
    with DefaultSelector() as waiting:
        waiting.register(connection, EVENT_READ)
        if waiting.select(timeout=0):
            raise InvalidatePoolError


def session_options(patience: float) -> str:
    """What a session is told at its start, for `options` in its address; `patience` in seconds."""
    settings = {
        "lock_timeout": int(patience * 1000),  # milliseconds, as below; keepalives: seconds
        # A machine that went away lets go of what it had locked.
        "idle_in_transaction_session_timeout": 60_000,
        "tcp_keepalives_idle": 30,
        "tcp_keepalives_interval": 10,
        "tcp_keepalives_count": 3,
        # Compiling a query costs more than any of ours takes.
        "jit": "off",
        # The best way to find rare words is the worst for frequent ones.
        "plan_cache_mode": "force_custom_plan",
        # Looking into the arrays of a document takes some 10 µs, which the planner does not know;
        # it would rather read them all than their index. Nothing else needs a whole table.
        "enable_seqscan": "off",
        "cpu_operator_cost": "0.05",
        # To start a helper takes longer than any of our queries.
        "max_parallel_workers_per_gather": 0,
        "timezone": "UTC",
        "client_encoding": "utf8",
    }
    return " ".join(f"-c {name}={value}" for name, value in settings.items())


_BUSY = "The database is busy. Nothing was changed; try again in a moment."
_AWAY = (
    "The database server does not answer, or does not let this program in: is it running, and is "
    "the address right? Its log says more."
)
# By SQLSTATE, or by its class; https://www.postgresql.org/docs/current/errcodes-appendix.html
_PLAIN = {
    "08": _AWAY,
    "57P": _AWAY,
    "28": _AWAY,
    "3D000": "The database that the address names is not on the server: create it first.",
    "40001": _BUSY,
    "40P01": _BUSY,
    "55P03": _BUSY,
    "57014": _BUSY,
    "53100": "The database server's disk is full. Nothing was changed; it needs room to write.",
    "53200": "The database server has no memory left. Nothing was changed.",
    "53300": "The database server takes no more connections: raise its max_connections.",
    "25006": "The database server only reads now: is it a standby?",
    "25P03": _BUSY,
    "42501": "The database does not let this program's user do that: check its rights.",
    "42P01": "The database has no tables yet: migrate it first.",
}


@contextmanager
def _in_plain_words() -> Iterator[None]:
    """Turn what the driver says of an unusable database into `DatabaseUnavailable`."""
    try:
        yield
    except PoolTimeout as error:
        raise DatabaseBusy(_BUSY) from error
    except DBAPIError as error:
        words = _words(error)
        if words is None and not error.connection_invalidated:
            raise
        said = str(error.orig).partition("\n")[0]
        if words in {None, _AWAY}:
            raise DatabaseAway(_AWAY, said) from error
        if words == _BUSY:
            raise DatabaseBusy(words, said) from error
        raise DatabaseUnavailable(words or "", said) from error


def _words(error: DBAPIError) -> str | None:
    """What to say of a driver's error; None: it is a fault of the program."""
    state = getattr(error.orig, "sqlstate", None)
    if state is None:  # it never came to the server, or got no answer
        return _AWAY if isinstance(error, OperationalError) else None
    return _PLAIN.get(state) or _PLAIN.get(state[:3]) or _PLAIN.get(state[:2])
