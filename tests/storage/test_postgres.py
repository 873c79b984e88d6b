"""What only PostgreSQL can meet: a server that goes away, and processes beside each other."""

import os
import re
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from storage.database import Database
from storage.errors import DatabaseUnavailable, UnsupportedDatabase
from storage.filters import Filter
from storage.index import Kind
from storage.records import Act, Workflow
from tests.storage.desk import AFTER_0013, Clock, keys, log, word

ROOT = Path(__file__).parents[2]


@pytest.fixture
def kind() -> str:
    return "postgresql"


def test_without_the_driver_it_is_said_how_to_get_it(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(UnsupportedDatabase, match=r'-e "\.\[postgres\]"'):
        Database(url, keys)


def test_both_spellings_of_the_address_are_taken(url: str, newsroom: int) -> None:
    short = Database(url.replace("postgresql://", "postgres://"), keys)
    assert short.newsroom_of("slack", "T1") == newsroom
    short.close()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"password": "hunter2"}, "let this program in"),
        ({"database": "nowhere"}, "does not answer|not on the server"),
        ({"port": 1}, "does not answer"),
        ({"host": "nowhere.invalid"}, "does not answer"),
    ],
)
def test_a_server_that_cannot_be_used_is_told_in_plain_words(
    url: str, wrong: dict[str, str], words: str
) -> None:
    address = make_url(url).set(**wrong)  # type: ignore[arg-type]  # one field each
    lost = Database(address.render_as_string(hide_password=False), keys, patience=2)
    with pytest.raises(DatabaseUnavailable, match=words) as told:
        lost.newsroom_of("slack", "T1")
    assert "hunter2" not in repr(told.value.__cause__)
    assert re.search("password authentication failed|nowhere|refused", told.value.driver)
    lost.close()


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="only Linux has that")
def test_a_server_that_goes_away_in_the_middle_is_not_waited_for_for_long(
    database: Database,
) -> None:
    for engine in (database._connections.reader, database._connections.writer):
        with engine.connect() as connection:
            driver: Any = connection.connection.dbapi_connection
            with socket.socket(fileno=os.dup(driver.fileno())) as line:
                waits = line.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT)
        assert waits == 30_000, "milliseconds"


def test_a_reader_cannot_write(database: Database, newsroom: int) -> None:
    with pytest.raises(DatabaseUnavailable, match="only reads"), database.read(newsroom) as work:
        log(work, "x")


def test_a_connection_in_use_at_the_end_is_closed_when_it_is_given_back(
    url: str, newsroom: int
) -> None:
    ending = Database(url, keys)
    with ending.read(newsroom) as work:
        ending.close()
        assert work.claims.last_number() == 0
        raw = work._transaction.connection.connection.driver_connection
        assert raw
        assert not raw.closed
    assert raw.closed


def end_all(database: Database) -> None:
    """Every connection to the database but the one that says so has ended, as at a restart."""
    with database._connections.writer.connect() as connection:
        ended = connection.exec_driver_sql(  # milliseconds: told to end, they do so in their time
            "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        assert all(ended.scalars())


def test_after_a_restart_of_the_server_nobody_notices(
    database: Database, newsroom: int, url: str
) -> None:
    other = Database(url, keys)
    with other.begin(newsroom) as work:
        log(work, "before")
    with other.read(newsroom) as work:
        assert work.claims.last_number() == 1
    end_all(database)
    with other.begin(newsroom) as work:
        assert log(work, "after").number == 2
    other.close()


def test_a_transaction_cut_off_in_the_middle_changes_nothing(
    database: Database, newsroom: int, url: str
) -> None:
    other = Database(url, keys)

    def cut_off() -> None:
        with other.begin(newsroom) as work:
            log(work, "half")
            end_all(database)
            log(work, "done")

    with pytest.raises(DatabaseUnavailable, match="does not answer"):
        cut_off()
    with other.begin(newsroom) as work:
        assert log(work, "whole").number == 1
    other.close()


def test_newsrooms_do_not_wait_for_each_other(database: Database, newsroom: int) -> None:
    with database.directory() as directory:
        other = directory.open_newsroom("slack", "T2", "Der Spiegel")
    with database.begin(newsroom) as one, database.begin(other) as two:
        log(one, "x")
        log(two, "y")


def test_a_workspace_seen_by_two_processes_at_once_opens_one_newsroom(
    database: Database, url: str
) -> None:
    other = Database(url, keys)

    def open_other() -> int:
        with other.directory() as directory:
            return directory.open_newsroom("slack", "T9", "late")

    with ThreadPoolExecutor(1) as thread:
        with database.directory() as directory:
            first = directory.open_newsroom("slack", "T9", "early")
            late = thread.submit(open_other)
            with pytest.raises(TimeoutError):  # it waits for what becomes of the first
                late.result(0.3)
        assert late.result(10) == first
    with database.read(first) as work:
        assert [workspace.name for workspace in work.workspaces.all()] == ["early"]
    other.close()


BACK_TO_0009 = """
CREATE TABLE older AS
SELECT newsroom_id, id, string_to_array(head, ' ') AS head,
    string_to_array(head, ' ') || '_'::text || string_to_array(body, ' ') AS anywhere,
    string_to_array(regexp_replace(by, ' _ denies_.*', ''), ' ') AS by,
    string_to_array(source, ' ') AS source,
    ARRAY(
        SELECT token
        FROM unnest(string_to_array(split_part(tags, ' _ ', 1), ' '))
        WITH ORDINALITY AS kept (token, place)
        WHERE token NOT LIKE ALL (ARRAY['d\\_%%', 'da\\_%%'])
        AND token NOT IN ('t_reviewed', 't_listed') ORDER BY place
    ) AS tags
FROM {name};
DROP TABLE {name};
ALTER TABLE older RENAME TO {name};
ALTER TABLE {name} ADD CONSTRAINT pk_{name} PRIMARY KEY (newsroom_id, id);
CREATE INDEX ix_{name}_tokens ON {name} USING gin (head, anywhere, by, source, tags);
DROP TABLE IF EXISTS intakes;
UPDATE newsrooms SET index_version = '';
UPDATE alembic_version SET version_num = '0009';
"""


def test_the_search_indexes_of_an_older_version_are_brought_over(
    database: Database, newsroom: int, clock: Clock
) -> None:
    with database.begin(newsroom) as work:
        log(work, "Musk rang Putin")
        log(work, "Ferry sunk", Workflow.ARCHIVED)
        clock.turn(days=9000)
        report = log(work, "Kremlin: пожар «потушен»", Workflow.PROPOSED)
        work.statements.add(report.id, act=Act.DENIES, speaker="Peskov", principal="Kremlin")
        log(work, "")
    kept, plain = indexed(database), without_shelves(database)
    with database._connections.writer.begin() as connection:
        for statement in AFTER_0013:
            connection.exec_driver_sql(statement)
        for kind in Kind:
            connection.exec_driver_sql(BACK_TO_0009.format(name=kind))
    assert indexed(database) != kept
    database.migrate()
    assert without_shelves(database) == plain
    with database.read(newsroom) as work:
        assert work.statements.find(Filter(by=(word("peskov"),), act=Act.DENIES)).total == 1
        assert work.claims.find(Filter(statuses=("archived",))).total == 1
        assert work.claims.find(Filter()).total == 3
    assert list(database.reindex(newsroom))
    assert indexed(database) == kept


def indexed(database: Database) -> list[tuple[object, ...]]:
    """All rows of both indexes, with the names of their columns."""
    with database._connections.reader.begin() as connection:
        return [
            (kind, *row.items())
            for kind in Kind
            for row in connection.exec_driver_sql(
                f"SELECT * FROM {kind} ORDER BY id"  # noqa: S608
            ).mappings()
        ]


def without_shelves(database: Database) -> list[tuple[object, ...]]:
    """The same, but for what is put into the tags when records are indexed anew."""
    return [
        tuple(
            (name, value.partition(" _ ")[0].replace(" da_", " d_"))
            if name == "tags"
            else (name, value)
            for name, value in row
        )
        for _, *row in indexed(database)
    ]


LOG_AND_WORK_OFF = """
import sys
from datetime import timedelta
from storage.database import Database
from storage.records import Workflow
database = Database(sys.argv[1], lambda text: ())
newsroom, name = int(sys.argv[2]), sys.argv[3]
for n in range(25):
    with database.begin(newsroom) as work:
        # What is read stays true until the end: nobody else logs the same article.
        if not work.articles.known_at([f"https://x/{n}"]):
            article = work.articles.add(f"https://x/{n}", "x")
            claim = work.claims.add(
                wording="Musk", lang="en", workflow=Workflow.NEW, person_id=0, article_id=article.id
            )
            work.jobs.put("read", {"number": claim.number}, key=str(article.id))
            print("logged", claim.number, flush=True)
    for job in database.queue.take(3, timedelta(minutes=1), name):
        with database.begin(newsroom) as work:
            assert work.jobs.done(job.id)
        print("did", job.payload["number"], flush=True)
database.close()
"""


def test_processes_beside_each_other_double_and_lose_nothing(
    database: Database, newsroom: int, url: str
) -> None:
    processes = [
        subprocess.Popen(  # noqa: S603  (our own program)
            [sys.executable, "-c", LOG_AND_WORK_OFF, url, str(newsroom), f"process {n}"],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for n in range(3)
    ]
    ended = [process.communicate(timeout=90) for process in processes]
    assert [errors for _, errors in ended] == ["", "", ""]
    said = [line.split() for told, _ in ended for line in told.splitlines()]
    logged = sorted(int(number) for what, number in said if what == "logged")
    done = [int(number) for what, number in said if what == "did"]
    done += [int(j.payload["number"]) for j in database.queue.take(99, timedelta(minutes=1), "me")]
    assert logged == list(range(1, 26))
    assert sorted(done) == logged
    with database.read(newsroom) as work:
        assert work.claims.find(Filter(terms=(word("musk"),))).total == 25


def test_what_is_too_long_for_a_key_is_kept_and_found(database: Database, newsroom: int) -> None:
    endless, name = "ж" * 5000, "Ana " * 3000
    with database.begin(newsroom) as work:
        ana = work.people.meet("slack", "T1", "U1", name)
        log(work, f"so {endless} it goes")
        assert work.claims.find(Filter(terms=(word(f"so {endless} it"),))).total == 1
        assert work.claims.find(Filter(terms=(word(endless + "ж"),))).total == 0
        assert work.people.named(("ana " * 3000).strip()) == [ana]


@pytest.mark.parametrize(
    "text", ["C:\\new\\x", "a\nb\r\n\tc", "'; DROP TABLE claims; --", "%s %(x)s :y"]
)
def test_any_sign_comes_back_as_it_was(database: Database, newsroom: int, text: str) -> None:
    with database.begin(newsroom) as work:
        logged = log(work, text)
        work.queries.keep(text)
    with database.read(newsroom) as work:
        found = work.claims.find(Filter(terms=(word(text),)))
        assert [claim.wording for claim in found.items] == [text]
        assert found.items == (work.claims.by_id(logged.id),)
