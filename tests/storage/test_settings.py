"""What a newsroom decided: kept once, known to every process, and all as by default at first."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import event

from storage.database import Database
from storage.settings import DEFAULT
from tests.storage.desk import AFTER_0013, Clock, Failed, fail, keys


def kept(database: Database, newsroom: int) -> dict[str, str]:
    with database.read(newsroom) as work:
        return dict(work.settings.kept())


def heard(database: Database) -> Callable[[], int]:
    """Counts the statements that read settings from here on."""
    statements: list[str] = []
    for engine in (database._connections.reader, database._connections.writer):
        event.listen(
            engine,
            "before_cursor_execute",
            lambda *sent: statements.append(sent[2]) if "FROM settings" in sent[2] else None,
        )
    return lambda: len(statements)


def test_every_process_knows_a_change_at_once_and_reads_it_once(
    url: str, database: Database, newsroom: int, clock: Clock
) -> None:
    other = Database(url, keys, clock)
    read = heard(other)
    assert kept(other, newsroom) == {}
    assert read() == 0, "where nothing was decided there is nothing to read"
    with database.begin(newsroom) as work:
        work.acts_as(work.people.meet("slack", "T1", "U1", "Ana"))
        work.settings.change("zone", "Europe/Kyiv")
        assert work.settings.kept() == {"zone": "Europe/Kyiv"}
    for _ in range(3):
        assert kept(other, newsroom) == kept(database, newsroom) == {"zone": "Europe/Kyiv"}
    assert read() == 1

    clock.now += timedelta(days=1)
    with other.begin(newsroom) as work:
        with pytest.raises(ValueError, match="already"):
            work.settings.change("zone", "Europe/Kyiv")
        known = work.settings.all()["zone"]
        assert (known.changed_by, known.changed_at) == ("Ana", clock.now - timedelta(days=1))
        changed = work.settings.change("zone", DEFAULT)
        assert (changed.id, changed.changed_by) == (known.id, "")
        (last, first) = work.changes.of("setting", known.id)
        assert (first.before, first.after) == (DEFAULT, "Europe/Kyiv")
        assert (last.before, last.after) == ("Europe/Kyiv", DEFAULT)
    assert kept(database, newsroom) == {}
    other.close()


def test_what_was_rolled_back_is_not_remembered(database: Database, newsroom: int) -> None:
    with suppress(Failed), database.begin(newsroom) as work:
        work.settings.change("waiting", "3d")
        assert work.settings.kept() == {"waiting": "3d"}
        fail()
    assert kept(database, newsroom) == {}


def test_names_and_settings_change_without_each_other(database: Database, newsroom: int) -> None:
    with database.begin(newsroom) as work:
        work.settings.change("waiting", "3d")
        version = work._transaction.newsroom_state()
        assert version.settings_version
        assert version.index_version
        assert version.names_version == 0
    assert database.stale() == []


def test_a_newsroom_of_an_older_version_has_decided_nothing(
    database: Database, newsroom: int
) -> None:
    with database._connections.writer.begin() as raw:
        for statement in AFTER_0013:
            raw.exec_driver_sql(statement)
        raw.exec_driver_sql("UPDATE alembic_version SET version_num = '0013'")
    database.migrate()
    assert kept(database, newsroom) == {}
    with database.begin(newsroom) as work:
        work.settings.change("waiting", "3d")
    assert kept(database, newsroom) == {"waiting": "3d"}
