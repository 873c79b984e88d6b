"""Up to when a channel was looked through: kept, never taken back, and known after an upgrade."""

from datetime import UTC, datetime, timedelta

from storage.database import Database
from tests.storage.desk import AFTER_0013

CHANNEL = "slack", "T1", "C1", "monde"
HOUR = timedelta(hours=1)


def test_another_process_that_came_further_is_not_taken_back(
    database: Database, newsroom: int
) -> None:
    with database.begin(newsroom) as work:
        known = work.intakes.start(*CHANNEL)
        assert known.seen_at == work.now, "what was posted before is nothing that was missed"
        later = known.seen_at + HOUR
        work.intakes.looked(known.id, later, skipped_before=later)
        work.intakes.looked(known.id, known.seen_at, "invite me")
        (known,) = work.intakes.of_workspace("slack", "T1")
        assert (known.seen_at, known.unreadable, known.skipped_before) == (
            later,
            "invite me",
            later,
        )
        assert work.intakes.of_workspace("slack", "T2") == []


def test_a_channel_that_is_switched_on_again_missed_nothing(
    database: Database, newsroom: int
) -> None:
    with database.begin(newsroom) as work:
        known = work.intakes.start(*CHANNEL)
        work.intakes.looked(known.id, known.seen_at, "invite me", known.seen_at)
        work.intakes.stop(known.id)
    with database.begin(newsroom) as work:
        again = work.intakes.start(*CHANNEL)
        assert (again.id, again.seen_at) == (known.id, work.now)
        assert (again.unreadable, again.skipped_before) == ("", None)


def test_channels_of_an_older_version_go_on_from_the_upgrade(
    database: Database, newsroom: int
) -> None:
    with database.begin(newsroom) as work:
        work.intakes.start(*CHANNEL)
    with database._connections.writer.begin() as raw:
        of_0013 = ("seen_at", "unreadable", "skipped_before")
        dropped = [f"ALTER TABLE intakes DROP COLUMN {column}" for column in of_0013]
        for statement in (*AFTER_0013, *dropped):
            raw.exec_driver_sql(statement)
        raw.exec_driver_sql("UPDATE alembic_version SET version_num = '0012'")
    before = datetime.now(UTC)
    database.migrate()
    with database.read(newsroom) as work:
        (known,) = work.intakes.all()
    assert before <= known.seen_at <= datetime.now(UTC)
    assert (known.unreadable, known.skipped_before) == ("", None)
