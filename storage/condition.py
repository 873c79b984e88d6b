"""In what condition a database is: looked at by `python -m bot check`, nothing is changed."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from storage import migrations
from storage.addresses import parsed
from storage.arrangements import Installation
from storage.engine import Connections, connect
from storage.installations import Installations
from storage.migrations import Schema

PATIENCE = 5.0  # seconds; somebody at a terminal is waiting


@dataclass(frozen=True, slots=True)
class Condition:
    """What was found.

    Attributes:
        program: the database's name and version.
        file: where a SQLite database is, None for a server.
        schema: how its tables stand to what this program needs.
        ahead: seconds that the server's clock is ahead of this machine's; 0 without a server.
        encoding: the server's, "UTF8" where it can only be that.
        room: how many more connections the server takes from us, None without a server.
    """

    program: str
    file: Path | None
    schema: Schema
    ahead: float = 0.0
    encoding: str = "UTF8"
    room: int | None = None


def file_of(url: str) -> Path | None:
    """The file of a SQLite database at this address, whether it exists or not; None: a server.

    Its whole path: in another folder the same address leads to another file.

    Raises:
        UnsupportedDatabase: an address that cannot be used.
    """
    connect(url, PATIENCE).close()
    address = parsed(url)
    is_file = address.get_backend_name() == "sqlite"
    return Path(address.database or "").absolute() if is_file else None


def look(url: str) -> Condition:
    """Connect, look, and try to write, which is taken back.

    Raises:
        StorageError: it cannot be used; the words say why.
    """
    connections = connect(url, PATIENCE)
    try:
        file = file_of(url)
        with connections.read() as connection:
            schema = migrations.state(connection)
            found = _sqlite(connection, schema, file) if file else _server(connection, schema)
        with suppress(_TakenBack):
            _write(connections)
        return found
    finally:
        connections.close()


def installed(url: str, platform: str, most: int) -> tuple[int, list[Installation]]:
    """How many workspaces of a platform have installed the app, and the first ones of them.

    None where the database is not there yet, or still has an older schema.

    Raises:
        StorageError: it cannot be used; the words say why.
    """
    file = file_of(url)
    if file and not file.exists():
        return 0, []
    connections = connect(url, PATIENCE)
    try:
        with connections.read() as connection:
            if migrations.state(connection) is not Schema.NEWEST:
                return 0, []
        found = Installations(connections.write, connections.read, connections.now)
        return found.count(platform), found.page(platform, most)
    finally:
        connections.close()


_ABOUT_SERVER = """
SELECT current_setting('server_version'), current_setting('server_encoding'),
    current_setting('max_connections')::int
    - current_setting('superuser_reserved_connections')::int
    - (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend')
"""


class _TakenBack(Exception):
    pass


def _write(connections: Connections) -> None:
    """Make a table, which needs all the rights that a migration needs, and take it back."""
    with connections.write() as connection:
        connection.exec_driver_sql("CREATE TABLE claimdesk_check (x INTEGER)")
        raise _TakenBack


def _sqlite(connection: Connection, schema: Schema, file: Path) -> Condition:
    version = connection.exec_driver_sql("SELECT sqlite_version()").scalar_one()
    return Condition(f"SQLite {version}", file, schema)


def _server(connection: Connection, schema: Schema) -> Condition:
    before = datetime.now(UTC)
    there: datetime = connection.exec_driver_sql("SELECT clock_timestamp()").scalar_one()
    here = before + (datetime.now(UTC) - before) / 2
    version, encoding, room = connection.exec_driver_sql(_ABOUT_SERVER).one()
    ahead = (there - here).total_seconds()
    return Condition(f"PostgreSQL {version.split()[0]}", None, schema, ahead, encoding, room)
