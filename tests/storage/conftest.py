"""A database in a file of its own, with a newsroom in it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage.database import Database
from storage.folding import fold


def keys(text: str) -> frozenset[str]:
    """A name key for each capitalised word: enough to tell keys from words."""
    return frozenset(f"k_{fold(word)}" for word in text.split() if word[0].isupper())


class Clock:
    """A clock that the test turns."""

    def __init__(self) -> None:
        self.now = datetime(2024, 10, 25, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'desk.db'}"


@pytest.fixture
def database(url: str, clock: Clock) -> Iterator[Database]:
    database = Database(url, keys, clock, patience=1.0)
    database.migrate()
    yield database
    database.close()


@pytest.fixture
def newsroom(database: Database) -> int:
    with database.directory() as directory:
        return directory.open_newsroom("slack", "T1", "Le Monde")
