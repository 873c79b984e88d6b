import os
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from storage import engine
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.filters import Filter
from tests.storage.desk import Clock, keys, log, word

ROOT = Path(__file__).parents[2]

LOG_UNTIL_KILLED = """
import sys
from storage.database import Database
from storage.records import Workflow
database = Database(sys.argv[1], lambda text: ())
newsroom = int(sys.argv[2])
while True:
    with database.begin(newsroom) as work:
        claim = work.claims.add(
            wording="Musk", lang="en", workflow=Workflow.NEW, person_id=0
        )
        work.jobs.put("read", {"claim": claim.id})
    print(claim.number, flush=True)
"""


def test_what_was_committed_survives_a_kill_and_nothing_is_half_done(
    database: Database, newsroom: int, url: str
) -> None:
    process = subprocess.Popen(  # noqa: S603  (our own program)
        [sys.executable, "-c", LOG_UNTIL_KILLED, url, str(newsroom)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    told = [int(process.stdout.readline()) for _ in range(30)]
    process.kill()
    told += [int(line) for line in process.stdout.read().splitlines()]
    process.wait()
    process.stdout.close()
    with database.read(newsroom) as work:
        last = work.claims.last_number()
        assert told == list(range(1, len(told) + 1))
        assert last in {told[-1], told[-1] + 1}  # the last one may not have got to tell
        assert work.claims.find(Filter(terms=(word("musk"),))).total == last
    assert database.queue.waiting() == last
    with database._reader.begin() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"


def test_every_connection_commits_to_the_disk_and_checks_references(
    database: Database,
) -> None:
    def pragma(which: engine.Engine, name: str) -> int | str:
        with which.connect() as connection:
            value: int | str = connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            return value

    assert pragma(database._writer, "journal_mode") == "wal"
    assert pragma(database._writer, "synchronous") == 2  # FULL
    assert pragma(database._writer, "foreign_keys") == 1
    assert pragma(database._writer, "wal_autocheckpoint") == 0
    assert pragma(database._reader, "query_only") == 1


def test_a_database_held_by_another_program_is_told_in_plain_words(
    database: Database, newsroom: int, url: str
) -> None:
    hurried = Database(url, keys, patience=0.1)
    with closing(sqlite3.connect(database._url.database or "", isolation_level=None)) as backup:
        backup.execute("BEGIN IMMEDIATE")
        with hurried.read(newsroom) as work:
            assert work.claims.last_number() == 0  # readers do not mind
        with (
            pytest.raises(DatabaseUnavailable, match="busy: another program"),
            hurried.begin(newsroom),
        ):
            pytest.fail("nobody may get in")
        backup.execute("ROLLBACK")
    with hurried.begin(newsroom) as work:
        assert log(work, "at last").number == 1
    hurried.close()


def test_a_transaction_that_does_not_end_keeps_others_waiting_but_not_for_ever(
    newsroom: int, url: str
) -> None:
    hurried = Database(url, keys, patience=0.1)
    with hurried.begin(newsroom), ThreadPoolExecutor(1) as thread:
        waiting = thread.submit(lambda: hurried.begin(newsroom).__enter__())
        with pytest.raises(DatabaseUnavailable, match="busy"):
            waiting.result(timeout=10)
    with hurried.begin(newsroom) as work:
        log(work, "free again")
    hurried.close()


def test_a_full_disk_changes_nothing_and_is_told_in_plain_words(
    database: Database, newsroom: int
) -> None:
    with database.begin(newsroom) as work:
        log(work, "before")

    @event.listens_for(database._writer, "begin")
    def no_room(connection: engine.Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")

    def log_many() -> None:
        with database.begin(newsroom) as work:
            for _ in range(200):
                log(work, "word " * 500)

    with pytest.raises(DatabaseUnavailable, match="disk is full"):
        log_many()
    event.remove(database._writer, "begin", no_room)
    with database.begin(newsroom) as work:
        work._transaction.connection.exec_driver_sql("PRAGMA max_page_count=1000000")
        assert log(work, "after").number == 2


def test_the_log_of_writes_is_moved_into_the_file_meanwhile(
    database: Database, newsroom: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "SMALL_WAL", 1)
    path = Path(database._url.database or "")
    before = path.stat().st_size
    with database.begin(newsroom) as work:
        for _ in range(20):
            log(work, "word " * 500)
    deadline = time.monotonic() + 10
    while path.stat().st_size <= before and time.monotonic() < deadline:
        time.sleep(0.02)
    assert path.stat().st_size > before
    with database.read(newsroom) as work:
        assert work.claims.last_number() == 20


def test_closing_leaves_one_file_and_no_thread(
    database: Database, newsroom: int, clock: Clock
) -> None:
    del clock
    with database.begin(newsroom) as work:
        log(work, "x")
    database.close()
    folder = Path(database._url.database or "").parent
    assert os.listdir(folder) == ["desk.db"]  # noqa: PTH208  (names are what is asked)
    assert not database._checkpoints._thread or not database._checkpoints._thread.is_alive()
