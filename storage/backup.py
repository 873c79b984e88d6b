"""A copy of a SQLite database while the bot goes on working.

SQLite's online backup API copies all pages as of one moment. It is done in a single step: in
several, each write of another process would make it start anew, and a busy desk never let it end.
Nobody waits meanwhile; the write-ahead log only grows until the copy is there.
"""

import os
import re
import shlex
import sqlite3
import time
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL

from storage.addresses import parsed
from storage.errors import DatabaseUnavailable, UnsupportedDatabase

ABANDONED = 3600.0  # seconds without a write, after which nobody is at a copy any more


def backup(url: str, file: Path, now: datetime) -> tuple[Path, int]:
    """Copy the database to a file that must not exist yet.

    The copy is made under another name beside it, checked, and named when it is on the disk.

    Args:
        url: the database's address.
        file: the copy's name with an ending, or a folder, in which it is named after `now`.
        now: the present, aware.

    Returns:
        The copy, and its size in bytes.

    Raises:
        UnsupportedDatabase: it is on a server; the words hold the command that copies it.
        DatabaseUnavailable: it could not be copied; nothing is left behind.
    """
    address = parsed(url)
    if address.get_backend_name() != "sqlite":
        dump = file / f"{_named(now)}.dump" if file.is_dir() else file
        raise UnsupportedDatabase(
            "Nothing was copied: a PostgreSQL database is copied with its own tool. Run\n"
            f"    {pg_dump(address, dump)}"
        )
    source = Path(address.database or "")
    if not source.is_file():
        raise DatabaseUnavailable(f"There is no database at {source.absolute()} to copy.")
    if file.is_dir():
        file /= f"{_named(now)}.db"
    if not file.suffix and not file.exists():  # else it became a file, in the way of the next copy
        raise DatabaseUnavailable(
            f"There is no folder {file}: make it first, or name a file, such as {file}.db"
        )
    if file.exists():
        raise DatabaseUnavailable(f"{file} is there already; give a name that is not.")
    _clear(file)
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        # Made here, so that nobody else may read it: a copy holds what the original holds.
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy(source, part)
        size = part.stat().st_size
        part.rename(file)
        _sync(file.parent)
    except (sqlite3.Error, OSError) as error:
        raise DatabaseUnavailable(
            f"The database could not be copied to {file}: {error}. Nothing is left behind."
        ) from error
    finally:
        for left in (part, part.with_name(part.name + "-journal")):
            with suppress(OSError):
                left.unlink()
    return file, size


def pg_dump(address: URL, file: Path) -> str:
    """The command that copies this PostgreSQL database, without its password."""
    query = {name: value for name, value in address.query.items() if not name.endswith("password")}
    shown = URL.create(
        "postgresql", address.username, None, address.host, address.port, address.database, query
    ).render_as_string()
    return shlex.join(["pg_dump", "--format=custom", f"--file={file}", shown])


def _clear(file: Path) -> None:
    """Delete what earlier ones left that were killed: each is as large as the database."""
    unfinished = re.compile(
        rf"\.(claimdesk-[0-9]{{8}}-[0-9]{{6}}\.db|{re.escape(file.name)})\.[0-9]+\.part(-journal)?"
    )
    with suppress(OSError):
        for left in file.parent.iterdir():
            if not unfinished.fullmatch(left.name):
                continue
            with suppress(OSError):  # another user's, or gone by now
                if time.time() - left.stat().st_mtime > ABANDONED:
                    left.unlink()


def _named(now: datetime) -> str:
    return f"claimdesk-{now:%Y%m%d-%H%M%S}"


def _copy(source: Path, copy: Path) -> None:
    only_read = f"{source.resolve().as_uri()}?mode=ro"
    with (
        closing(sqlite3.connect(only_read, uri=True)) as there,
        closing(sqlite3.connect(copy)) as here,
    ):
        there.backup(here)
        # A file of its own: no log beside it that somebody might forget to move.
        here.execute("PRAGMA journal_mode=DELETE")
        (verdict,) = here.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"the copy is damaged ({verdict})")
    descriptor = os.open(copy, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync(folder: Path) -> None:
    """The new name is on the disk too, where the system can be told to."""
    with suppress(OSError, AttributeError):
        descriptor = os.open(folder, os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
