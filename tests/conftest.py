"""What all tests may ask for: databases of both kinds."""

import logging
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from storage.database import Database
from tests.newsroom import Room, open_room
from tests.postgres import Server, start
from tests.sharding import Listener

DATABASES = ("sqlite", "postgresql")

# How long an example takes says something about the machine: whoever comes first in a process
# loads what the others find loaded.
settings.register_profile("suite", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("suite")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A PostgreSQL server, started by the first test that needs one."""
    with start() as found:
        if found is None:
            pytest.skip("no PostgreSQL here: name one in TEST_POSTGRES_URL")
        yield found


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with our tables, to be copied: making them takes longer than most tests."""
    path = tmp_path_factory.mktemp("migrated") / "desk.db"
    database = Database(f"sqlite:///{path}", lambda _: ())
    database.migrate()
    database.close()
    return path


@pytest.fixture(scope="session")
def listener() -> Listener:
    """Hears whether a statement says which newsroom it is about."""
    return Listener()


@pytest.fixture(autouse=True)
def of_one_newsroom(listener: Listener) -> Iterator[None]:
    """Whatever a test does: on PostgreSQL, each statement is about one newsroom."""
    listener.faults.clear()
    yield
    assert not listener.faults, "\n\n".join(listener.faults)


@pytest.fixture(autouse=True)
def root_logger() -> Iterator[None]:
    """Whatever a test does: the root logger is given back as it was.

    The program sets it up for a whole process, with a handler for the standard error that it
    finds; that is gone with the test.
    """
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level


@pytest.fixture(params=DATABASES)
def kind(request: pytest.FixtureRequest) -> str:
    """What keeps the records."""
    return str(request.param)


@pytest.fixture
def url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database of the test's own, of each kind; migrate it."""
    with _database(kind, request, tmp_path, migrated=True) as address:
        yield address


@pytest.fixture
def empty_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of one that has never been migrated."""
    with _database(kind, request, tmp_path, migrated=False) as address:
        yield address


@pytest.fixture
def room(url: str) -> Iterator[Room]:
    """The channel #monde of a Slack workspace, on an empty database."""
    opened = open_room(url)
    yield opened
    opened.database.close()


@contextmanager
def _database(
    kind: str, request: pytest.FixtureRequest, folder: Path, *, migrated: bool
) -> Iterator[str]:
    if kind == "sqlite":
        path = folder / "desk.db"
        if migrated:
            shutil.copy(request.getfixturevalue("migrated_file"), path)
        yield f"sqlite:///{path}"
    else:
        server: Server = request.getfixturevalue("postgres")
        with server.database(migrated=migrated) as address:
            yield address
