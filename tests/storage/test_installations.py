"""Workspaces that installed the app by themselves."""

from dataclasses import replace
from datetime import timedelta

from storage.arrangements import Installation
from storage.database import Database
from tests.storage.desk import Clock, keys

DESK = Installation("slack", "T1", "The Desk", "E1", "U0BOT", "B0BOT", "xoxb-1-secret")


def test_every_process_sees_at_once_what_is_installed_and_taken_back(
    url: str, database: Database, clock: Clock
) -> None:
    other = Database(url, keys, clock)
    database.installations.keep(DESK)
    assert other.installations.of("slack", "T1") == replace(DESK, installed_at=clock())
    assert other.installations.of("slack", "T2") is None
    assert other.installations.end("slack", "T1", clock())
    assert database.installations.of("slack", "T1") is None
    assert not database.installations.end("slack", "T1", clock())
    other.close()


def test_installing_again_takes_the_place_and_a_late_end_does_not_touch_it(
    database: Database, clock: Clock
) -> None:
    database.installations.keep(DESK)
    clock.turn(seconds=60)
    taken_back = clock()
    clock.turn(seconds=60)
    database.installations.keep(replace(DESK, token="xoxb-2-secret"))
    assert not database.installations.end("slack", "T1", taken_back)
    found = database.installations.of("slack", "T1")
    assert found
    assert found.token == "xoxb-2-secret"
    assert database.installations.count("slack") == 1


def test_they_are_listed_page_by_page(database: Database) -> None:
    for number in (3, 1, 2):
        database.installations.keep(replace(DESK, workspace=f"T{number}"))
    first = database.installations.page("slack", 2)
    assert [one.workspace for one in first] == ["T1", "T2"]
    rest = database.installations.page("slack", 2, after="T2")
    assert [one.workspace for one in rest] == ["T3"]
    assert database.installations.page("discord", 2) == []


def test_what_installing_began_with_is_used_once_in_all_processes(
    url: str, database: Database, clock: Clock
) -> None:
    other = Database(url, keys, clock)
    until = clock() + timedelta(minutes=10)
    assert database.installations.spend("a", until)
    assert not other.installations.spend("a", until)
    assert other.installations.spend("b", until)
    other.close()


def test_a_token_is_in_no_repr() -> None:
    assert "secret" not in repr(DESK)
