import subprocess
import sys
import traceback
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Table, inspect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.schema import ColumnCollectionConstraint

from storage import migrations
from storage.database import Database
from storage.errors import (
    DatabaseTooNew,
    DatabaseUnavailable,
    MigrationFailed,
    UnsupportedDatabase,
)
from storage.schema import metadata
from storage.validators import NO_VALIDATORS, Validators
from tests.storage.desk import keys, log

ROOT = Path(__file__).parents[2]
SEARCHED = ("claim_index", "statement_index")


def _first_columns(table: Table) -> dict[str, str]:
    keys = [part for part in table.constraints if isinstance(part, ColumnCollectionConstraint)]
    return {str(part.name): part.columns[0].name for part in (*keys, *table.indexes)}


def test_every_key_and_index_begins_with_the_newsroom_but_for_what_is_global() -> None:
    begins = {
        "pk_directory": "platform",
        "pk_leases": "what",
        "pk_installations": "platform",
        "pk_spent_states": "state",
    }
    for table in metadata.tables.values():
        for name, first in _first_columns(table).items():
            assert first == begins.get(name, "newsroom_id"), name


def test_no_foreign_key_crosses_newsrooms_and_every_reference_is_one() -> None:
    loose = {"batch", "record_id"}  # the audit log and cards name records of several tables
    for table in metadata.tables.values():
        held = {"newsroom_id", "id", *loose}
        for key in table.foreign_key_constraints:
            columns = [column.name for column in key.columns]
            target = [element.column.name for element in key.elements]
            assert target == ["newsroom_id", "id"][: len(columns)]
            held.update(columns)
        for column in table.columns:
            if column.name.endswith("_id") and column.type.python_type is int:
                assert column.name in held, f"{table.name}.{column.name}"


def test_names_fit_into_postgresql() -> None:
    for table in metadata.tables.values():
        for part in (*table.constraints, *table.indexes):
            assert len(str(part.name)) <= 63


def test_the_migrations_make_the_tables_that_the_program_uses(database: Database) -> None:
    with database._connections.reader.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _: (
                    kind != "table" or not name.startswith(SEARCHED)
                )
            },
        )
        assert compare_metadata(context, metadata) == []


def test_the_audit_log_is_only_added_to(kind: str, database: Database, newsroom: int) -> None:
    del newsroom  # opening it wrote a row
    harm = ["UPDATE changes SET after = 'x'", "DELETE FROM changes"]
    for statement in (*harm, *(["TRUNCATE changes"] if kind == "postgresql" else [])):
        with (
            pytest.raises(DBAPIError, match="only added to"),
            database._connections.writer.begin() as raw,
        ):
            raw.exec_driver_sql(statement)


MIGRATE = """
import sys
from storage.database import Database
database = Database(sys.argv[1], lambda text: ())
sys.stdin.readline()
database.migrate()
with database.directory() as directory:
    print(directory.open_newsroom("slack", "T1", "Le Monde"))
database.close()
"""


def test_processes_that_start_at_once_migrate_once(empty_url: str) -> None:
    started = [
        subprocess.Popen(  # noqa: S603  (our own program)
            [sys.executable, "-c", MIGRATE, empty_url],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for process in started:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    ended = [process.communicate(timeout=60) for process in started]
    assert [error for _, error in ended] == ["", "", ""]
    assert len({newsroom for newsroom, _ in ended}) == 1


def test_a_step_is_named_after_its_file_and_the_last_file_is_the_last_step() -> None:
    folder = Path(migrations.__file__).parent
    steps = ScriptDirectory(str(folder))
    assert {step.revision for step in steps.walk_revisions()} == migrations._STEPS
    assert steps.get_heads() == [migrations._LAST]


def test_migrating_again_changes_nothing(database: Database, newsroom: int) -> None:
    database.migrate()
    assert database.newsroom_of("slack", "T1") == newsroom


def test_a_database_of_a_newer_program_is_refused_and_left_alone(database: Database) -> None:
    with database._connections.writer.begin() as raw:
        raw.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(DatabaseTooNew, match="newer version of the program"):
        database.migrate()
    with database._connections.reader.begin() as raw:
        step = raw.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()
    assert step == "9999"


def in_the_middle(*_: object, **__: object) -> None:
    raise RuntimeError("the power went")


def test_a_step_that_fails_leaves_nothing_behind(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(empty_url, keys)
    with monkeypatch.context() as patched:
        patched.setattr("alembic.op.create_index", in_the_middle)
        with pytest.raises(MigrationFailed, match=r"is as it was: the power went\. Settle that"):
            database.migrate()
    assert inspect(database._connections.reader).get_table_names() == []
    with pytest.raises(DatabaseUnavailable, match="no tables yet"):
        database.newsroom_of("slack", "T1")
    database.migrate()
    assert database.newsroom_of("slack", "T1") is None
    database.close()


def test_a_step_that_fails_leaves_an_older_database_as_it_was_and_the_second_start_works(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = _at_step("0001", empty_url, monkeypatch)
    with database._connections.writer.begin() as raw:
        raw.exec_driver_sql(
            "INSERT INTO newsrooms VALUES (7, 'Desk', '2024-10-25 09:30:00', 0, '1:')"
        )
    before = _columns(database)
    with monkeypatch.context() as patched:
        patched.setattr("alembic.op.add_column", in_the_middle)  # when tables were made already
        with pytest.raises(MigrationFailed, match="the power went"):
            database.migrate()
    assert _columns(database) == before
    database.migrate()
    assert _columns(database) != before
    with database.begin(7) as work:
        assert log(work, "The ferry is late").number == 1
    database.close()


def _at_step(step: str, url: str, monkeypatch: pytest.MonkeyPatch) -> Database:
    """A database as an older version made it."""
    database = Database(url, keys)
    upgrade = command.upgrade
    with monkeypatch.context() as patched:
        patched.setattr("alembic.command.upgrade", lambda config, _: upgrade(config, step))
        database.migrate()
    return database


def _columns(database: Database) -> dict[str, list[str]]:
    seen = inspect(database._connections.reader)
    tables = seen.get_table_names()
    return {table: [column["name"] for column in seen.get_columns(table)] for table in tables}


def test_a_database_of_the_first_version_is_brought_up_with_what_it_holds(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = _at_step("0001", empty_url, monkeypatch)
    with database._connections.writer.begin() as raw:
        for row in (
            "newsrooms VALUES (7, 'Desk', '2024-10-25 09:30:00', 0, '1:')",
            "directory VALUES ('slack', 'T1', 7)",
        ):
            raw.exec_driver_sql(f"INSERT INTO {row}")
    database.migrate()
    with database.begin(database.newsroom_of("slack", "T1") or 0) as work:
        assert log(work, "The ferry is late").number == 1
        assert work.names.all() == ()
        assert work.names.indexing() is None
    # Documents are made differently since: they are made anew in the background.
    (stale,) = database.stale()
    for _ in database.reindex(stale):
        pass
    assert database.stale() == []
    database.close()


BEFORE_0016 = (
    (
        "newsrooms (newsroom_id, name, created_at, last_number, index_version) "
        "VALUES (7, 'Desk', '2024-10-25 09:30:00', 1, '')"
    ),
    (
        "articles (newsroom_id, id, url, outlet, domain, title, author, lang, read_at) "
        "VALUES (7, 8, 'https://a.example/1', 'A', 'a.example', 'T', '', 'en', '2024-10-25 09:30')"
    ),
    (
        "snapshots (newsroom_id, id, article_id, text, read_at) "
        "VALUES (7, 9, 8, 'T', '2024-10-25 09:30:00')"
    ),
    (
        "claims (newsroom_id, id, number, wording, lang, workflow, verdict, verdict_reason, "
        "verdict_link, assignee, logged_at, read_state, unread_reason, article_id) VALUES (7, 10, "
        "1, 'T', 'en', 'new', 'unverified', '', '', '', '2024-10-25 09:30:00', 'read', '', 8)"
    ),
    (
        'statements (newsroom_id, id, claim_id, act, speaker, principal, quote, start, "end", cue, '
        "hedged, concedes, origin, article_id, snapshot_id, reviewed, dropped) VALUES (7, 11, 10, "
        "'denies', 'Bo', '', 'T', 0, 1, '', false, '', '', 8, 9, true, false)"
    ),
)


def test_what_was_read_before_there_were_re_readings_stands_in_its_article(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = _at_step("0015", empty_url, monkeypatch)
    with database._connections.writer.begin() as raw:
        for row in BEFORE_0016:
            raw.exec_driver_sql(f"INSERT INTO {row}")
    database.migrate()
    with database.begin(7) as work:
        assert work.articles.validators(8) == NO_VALIDATORS
        (said,) = work.statements.of_article(8)
        assert (said.speaker, said.gone_at) == ("Bo", None)
        assert work.statements.change(11, gone_at=work.now).gone_at == work.now
        known = Validators("https://a.example/1", '"2"', "")
        work.articles.read_as_before(8, known)
        assert work.articles.validators(8) == known
    database.close()


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("sqlite://", "in memory"),
        ("sqlite:///:memory:", "in memory"),
        ("sqlite:///file:x?mode=memory&uri=true", "in memory"),
        ("mysql://desk:hunter2@db/claims", "SQLite or PostgreSQL, not in mysql"),
        ("claims.db", "not understood"),
        ("sqlite:///claims.db?timeout=soon", "no settings behind a ?"),
        ("postgresql://desk:hun@ter2@db/claims", "has an @ behind its host.*write %40"),
        ("postgresql://desk:hu@nter2/x:y@db/claims", "has an @ behind its host.*write %40"),
        ("postgresql://desk:hu@n:hunter2@db/claims", "no number as its port.*write %40"),
        ("postgresql://desk:hunter2@db:5432,db2:5432/claims", "no number as its port"),
        ("postgresql://desk:hunter2@db/claims?sslmod=require", 'option "sslmod"\\. There may'),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_in_plain_words(address: str, words: str) -> None:
    with pytest.raises(UnsupportedDatabase, match=words) as refused:
        Database(address, keys)
    assert "hunter2" not in "".join(traceback.format_exception(refused.value))
