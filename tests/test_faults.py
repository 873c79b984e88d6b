"""What people see while something is wrong with the database, and what is kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta

import pytest

from bot.commands import announce
from bot.commands.digests import post_due
from bot.core.request import Command
from storage.database import Database
from storage.errors import DatabaseUnavailable
from tests.newsroom import Room, open_room, text_of

DISK_FULL = """
CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
CREATE TRIGGER no_room BEFORE INSERT ON claims EXECUTE FUNCTION no_room()
"""


@pytest.fixture
def room(url: str) -> Iterator[Room]:
    opened = open_room(url, patience=0.3)
    opened.type("/claim The bridge is closed")
    yield opened
    opened.database.close()


@contextmanager
def disk_full(database: Database, kind: str) -> Iterator[None]:
    """No room for another claim: SQLite's own limit; on PostgreSQL, its error for it."""
    if kind == "sqlite":
        with database._connections.writer.connect() as raw:
            raw.exec_driver_sql(f"PRAGMA max_page_count = {_pages(raw)}")
        yield
        with database._connections.writer.connect() as raw:
            raw.exec_driver_sql("PRAGMA max_page_count = 4294967294")
    else:
        with database._connections.writer.begin() as raw:
            raw.exec_driver_sql(DISK_FULL)
        yield
        with database._connections.writer.begin() as raw:
            raw.exec_driver_sql("DROP TRIGGER no_room ON claims")


def _pages(raw: object) -> int:
    pages: int = raw.exec_driver_sql("PRAGMA page_count").scalar_one()  # type: ignore[attr-defined]
    return pages


def tell_of_trouble(said: str, what: str) -> None:
    """What is wrong, what became of it, and what to do: in one sentence each."""
    assert "nothing was changed" in said
    assert "Please try again in a minute" in said
    assert what in said
    assert "Traceback" not in said


def test_when_the_disk_is_full_it_is_said_and_what_was_logged_is_kept(
    room: Room, kind: str
) -> None:
    with disk_full(room.database, kind):
        for n in range(40):  # until the pages that there are, are used up
            said = room.says(f"/claim The ferry number {n} is late {'and slow ' * 90}")
            if "cannot be used" in said:
                break
        tell_of_trouble(said, "disk is full")
        assert "The bridge is closed" in room.says("/claims bridge"), "reading goes on"
        before = room.says("/claims ferry")
    assert room.says("/claims ferry") == before, "nothing of it is half there"
    again = room.says("/claim The tunnel is closed")
    last = room.database.newsroom_of("slack", "T1")
    with room.database.read(last or 0) as work:
        assert f"#{work.claims.last_number()}" in again, "and no number is missing"
        every = [work.claims.by_number(n) for n in range(1, work.claims.last_number() + 1)]
    assert None not in every


def test_while_another_program_writes_for_long_people_read_on_and_are_told_to_wait(
    room: Room, url: str, kind: str
) -> None:
    newsroom = room.database.newsroom_of("slack", "T1") or 0
    other = Database(url, lambda _: ())
    with ExitStack() as held:
        if kind == "sqlite":  # a backup, or somebody's shell
            shell = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
            held.callback(shell.close)
            shell.execute("BEGIN IMMEDIATE")
        else:
            held.enter_context(other.begin(newsroom))
        tell_of_trouble(room.says("/claim The tunnel is closed"), "busy")
        assert "#1 The bridge is closed" in room.says("/claims bridge")
    assert "#2" in room.says("/claim The tunnel is closed")
    other.close()


def test_when_all_connections_are_taken_people_are_told_to_wait(room: Room) -> None:
    newsroom = room.database.newsroom_of("slack", "T1") or 0
    with ExitStack() as held:
        for _ in range(room.database._connections.reader.pool.size()):  # type: ignore[attr-defined]
            held.enter_context(room.database.read(newsroom))
        tell_of_trouble(room.says("/claims bridge"), "busy")
    assert "#1 The bridge is closed" in room.says("/claims bridge")


def test_a_repeated_delivery_is_answered_when_the_first_one_met_the_fault(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slack delivers an event again that was not acknowledged: it must not be taken for known."""
    tunnel = Command("claim", "The tunnel is closed")

    def away(*_: object) -> None:
        raise DatabaseUnavailable("The database server does not answer.")

    with monkeypatch.context() as patched:
        patched.setattr(room.database, "begin_at", away)
        first = room.ask(tunnel, delivery="Ev1")
    tell_of_trouble(text_of(first), "does not answer")
    assert "Logged as #2" in text_of(room.ask(tunnel, delivery="Ev1"))
    assert room.ask(tunnel, delivery="Ev1") is None


def test_a_clock_set_back_or_forward_neither_loses_nor_doubles(room: Room) -> None:
    for hours in (-5, 30, -48, 24):
        room.clock.pass_(hours=hours)
        room.type(f"/claim The clock moved by {hours} hours")
    newsroom = room.database.newsroom_of("slack", "T1") or 0
    with room.database.read(newsroom) as work:
        claims = [work.claims.by_number(n) for n in range(1, 6)]
    assert len({claim.id for claim in claims if claim}) == 5
    assert "4 claims" in room.says("/claims clock since:7d")
    assert room.says("/claims since:2024-10-24 until:2024-10-24").startswith("1 claim")


def test_a_job_taken_before_the_clock_was_set_back_is_taken_again(room: Room) -> None:
    queue, lease = room.database.queue, timedelta(seconds=15)
    (job,) = queue.take(9, lease, "dead", ("compare",))
    room.clock.pass_(hours=1)
    room.type("/claim The tunnel is closed")
    assert len(queue.take(9, lease, "one", ("compare",))) == 2
    room.clock.pass_(hours=-1)
    room.clock.pass_(minutes=-1)  # its lease would end in an hour
    assert queue.take(9, lease, "two", ("compare",)) == [], "that of #1 is due in a minute"
    room.clock.pass_(minutes=2)
    (again,) = queue.take(9, lease, "two", ("compare",))
    assert again.id == job.id


def test_a_digest_does_not_come_twice_when_the_clock_is_set_back(room: Room) -> None:
    newsroom = room.database.newsroom_of("slack", "T1") or 0

    def come() -> int:
        came = 0
        for job in room.database.queue.take(
            9, timedelta(seconds=15), "one", (announce.digest_kind("slack"),)
        ):
            with room.database.begin(newsroom) as work:
                post_due(work, job)
                came += 1
        return came

    room.type("/desk digest daily 08:00", manager=True)
    room.clock.pass_(hours=20)
    assert come() == 1
    room.clock.pass_(hours=-12)
    assert come() == 0
    room.clock.pass_(hours=12)
    assert come() == 0
    room.clock.pass_(hours=24)
    assert come() == 1
