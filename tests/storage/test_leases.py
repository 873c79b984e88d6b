from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from storage import leases
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.ids import LOW_BITS, PROCESSES, SEQUENCE_BITS
from tests.storage.desk import Clock, keys, log

MINUTE = timedelta(minutes=1)
Another = Callable[[], Database]


@pytest.fixture
def another(url: str, database: Database, clock: Clock) -> Iterator[Another]:
    """Other processes on the same database."""
    opened: list[Database] = []

    def open_() -> Database:
        opened.append(Database(url, keys, clock))
        return opened[-1]

    assert database
    yield open_
    for one in opened:
        one.close()


def number(database: Database, newsroom: int) -> int:
    """The process's number, out of an id that it makes."""
    with database.begin(newsroom) as work:
        id_ = log(work, "x").id
    return (id_ & ((1 << LOW_BITS) - 1)) >> SEQUENCE_BITS


def test_who_dies_gives_a_lease_back_when_it_ends(
    database: Database, another: Another, clock: Clock
) -> None:
    other = another()
    assert database.leases.take("discord", MINUTE)
    assert not other.leases.take("discord", MINUTE)
    clock.turn(seconds=50)
    assert database.leases.take("discord", MINUTE)  # for longer
    clock.turn(seconds=50)
    assert not other.leases.take("discord", MINUTE)
    clock.turn(seconds=10)
    assert other.leases.take("discord", MINUTE)
    assert not database.leases.take("discord", MINUTE)
    database.leases.give_back("discord")  # it is not the first one's any more
    assert not database.leases.take("discord", MINUTE)
    other.leases.give_back("discord")
    assert database.leases.take("discord", MINUTE)


def test_processes_have_numbers_of_their_own_also_when_they_start_at_once(
    another: Another, newsroom: int
) -> None:
    processes = [another() for _ in range(8)]
    with ThreadPoolExecutor(8) as threads:
        numbers = list(threads.map(lambda process: number(process, newsroom), processes))
    assert len(set(numbers)) == 8


def test_a_number_is_kept_while_the_process_writes_and_taken_again_if_it_slept(
    database: Database, newsroom: int, another: Another, clock: Clock
) -> None:
    first = number(database, newsroom)
    for _ in range(5):
        clock.turn(minutes=6)
        assert number(database, newsroom) == first
    clock.turn(hours=9)
    assert number(database, newsroom) == first
    clock.turn(hours=-1)
    assert number(database, newsroom) == first
    assert number(another(), newsroom) != first


def test_the_number_of_a_dead_process_comes_back_last(
    database: Database,
    newsroom: int,
    another: Another,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """So that a process started again, its clock set back, makes none of its ids twice."""
    monkeypatch.setattr(leases, "PROCESSES", 5)
    used = []
    for _ in range(9):
        process = another()
        used.append(number(process, newsroom))
        process.close()
        clock.turn(minutes=1)
    mine = number(database, newsroom)
    assert mine == 1
    assert used == [2, 3, 4, 2, 3, 4, 2, 3, 4]


def test_when_no_number_is_free_it_is_said_and_a_dead_process_gives_its_back(
    newsroom: int, another: Another, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "PROCESSES", 3)  # one has opened the newsroom
    dead, late = another(), another()
    assert number(dead, newsroom) == 2
    with pytest.raises(DatabaseUnavailable, match="try again in ten minutes"):
        number(late, newsroom)
    clock.turn(minutes=11)
    assert number(late, newsroom) == 1
    assert number(dead, newsroom) == 2  # it only slept
    assert PROCESSES == 1024
