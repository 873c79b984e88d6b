"""What only SQLite can meet."""

import os
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from sqlalchemy import Connection, Engine, event

from storage import sqlite
from storage.database import Database
from storage.errors import DatabaseBusy, DatabaseUnavailable
from tests.storage.desk import keys, log


@pytest.fixture
def kind() -> str:
    return "sqlite"


@pytest.fixture
def file(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_only_its_owner_may_read_a_new_database(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'new.db'}", keys=keys)
    database.migrate()
    with database.directory():
        files = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    database.close()
    assert files == dict.fromkeys(("new.db", "new.db-wal", "new.db-shm"), 0o600)


def test_every_connection_commits_to_the_disk_and_checks_references(
    database: Database,
) -> None:
    def pragma(which: Engine, name: str) -> int | str:
        with which.connect() as connection:
            value: int | str = connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            return value

    assert pragma(database._connections.writer, "journal_mode") == "wal"
    assert pragma(database._connections.writer, "synchronous") == 2  # FULL
    assert pragma(database._connections.writer, "foreign_keys") == 1
    assert pragma(database._connections.writer, "wal_autocheckpoint") == 0
    assert pragma(database._connections.reader, "query_only") == 1


def test_a_database_held_by_another_program_is_told_in_plain_words(
    newsroom: int, url: str, file: Path
) -> None:
    hurried = Database(url, keys, patience=0.1)
    with closing(sqlite3.connect(file, isolation_level=None)) as backup:
        backup.execute("BEGIN IMMEDIATE")
        with hurried.read(newsroom) as work:
            assert work.claims.last_number() == 0  # readers do not mind
        with (
            pytest.raises(DatabaseBusy, match="busy: another program"),
            hurried.begin(newsroom),
        ):
            pytest.fail("nobody may get in")
        backup.execute("ROLLBACK")
    with hurried.begin(newsroom) as work:
        assert log(work, "at last").number == 1
    hurried.close()


def test_a_full_disk_changes_nothing_and_is_told_in_plain_words(
    database: Database, newsroom: int
) -> None:
    with database.begin(newsroom) as work:
        log(work, "before")

    @event.listens_for(database._connections.writer, "begin")
    def no_room(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")

    def log_many() -> None:
        with database.begin(newsroom) as work:
            for _ in range(200):
                log(work, "word " * 500)

    with pytest.raises(DatabaseUnavailable, match="disk is full"):
        log_many()
    event.remove(database._connections.writer, "begin", no_room)
    with database.begin(newsroom) as work:
        work._transaction.connection.exec_driver_sql("PRAGMA max_page_count=1000000")
        assert log(work, "after").number == 2


def test_the_log_of_writes_is_moved_into_the_file_meanwhile(
    database: Database, newsroom: int, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "SMALL_WAL", 1)
    before = file.stat().st_size
    with database.begin(newsroom) as work:
        for _ in range(20):
            log(work, "word " * 500)
    deadline = time.monotonic() + 10
    while file.stat().st_size <= before and time.monotonic() < deadline:
        time.sleep(0.02)
    assert file.stat().st_size > before
    with database.read(newsroom) as work:
        assert work.claims.last_number() == 20


def test_closing_leaves_one_file_and_no_thread(
    database: Database, newsroom: int, file: Path
) -> None:
    with database.begin(newsroom) as work:
        log(work, "x")
    database.close()
    assert os.listdir(file.parent) == ["desk.db"]  # noqa: PTH208  (names are what is asked)
    assert (
        not database._connections.checkpoints._thread
        or not database._connections.checkpoints._thread.is_alive()
    )


def test_records_that_refer_to_missing_ones_stop_a_migration(
    database: Database, newsroom: int, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as raw:
        raw.execute("INSERT INTO article_urls VALUES (?, 'https://lost.example', 7)", [newsroom])
        database.migrate()  # nothing to do, and nothing looked at
        raw.execute("UPDATE alembic_version SET version_num = '0001'")

    def step(config: Config, _: str) -> None:
        made = "UPDATE alembic_version SET version_num = '0002'"
        config.attributes["connection"].exec_driver_sql(made)

    monkeypatch.setattr("alembic.command.upgrade", step)
    with pytest.raises(DatabaseUnavailable, match="missing ones"):
        database.migrate()


def test_a_missing_folder_and_a_file_of_another_kind_are_named(tmp_path: Path) -> None:
    lost = Database(f"sqlite:///{tmp_path / 'nowhere' / 'desk.db'}", keys)
    with pytest.raises(DatabaseUnavailable, match="folder exist"):
        lost.migrate()
    (tmp_path / "letter.txt").write_text("Dear desk, " * 500)
    letter = Database(f"sqlite:///{tmp_path / 'letter.txt'}", keys)
    with pytest.raises(DatabaseUnavailable, match="not a database"):
        letter.migrate()
    empty = Database(f"sqlite:///{tmp_path / 'empty.db'}", keys)
    with pytest.raises(DatabaseUnavailable, match="no tables yet"):
        empty.newsroom_of("slack", "T1")
    for database in (lost, letter, empty):
        database.close()
