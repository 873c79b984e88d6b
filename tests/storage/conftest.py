"""A database of the test's own, of each kind, with a newsroom in it."""

from collections.abc import Iterator

import pytest

from storage.database import Database
from tests.storage.desk import Clock, keys


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def database(url: str, clock: Clock) -> Iterator[Database]:
    database = Database(url, keys, clock, patience=5.0)
    database.migrate()
    yield database
    database.close()


@pytest.fixture
def newsroom(database: Database) -> int:
    with database.directory() as directory:
        return directory.open_newsroom("slack", "T1", "Le Monde")
