from datetime import timedelta

from storage.clock import ServerClock
from tests.storage.desk import Clock

SECOND = timedelta(seconds=1)


class Machine:
    """A clock on the wall that somebody may set, and one that only goes on."""

    def __init__(self) -> None:
        self.wall, self.steady = Clock(), 0.0

    def pass_(self, seconds: float) -> None:
        self.wall.turn(seconds=seconds)
        self.steady += seconds

    def clock(self) -> ServerClock:
        return ServerClock(self.wall, lambda: self.steady)


def test_it_tells_the_servers_time_and_asks_for_it_now_and_then() -> None:
    machine = Machine()
    clock, server = machine.clock(), machine.wall.now + 90 * SECOND
    assert clock() == machine.wall.now
    assert clock.is_due()
    clock.is_now(server)
    machine.pass_(9)
    assert not clock.is_due()
    assert clock() == server + 9 * SECOND
    machine.pass_(2)
    assert clock.is_due()


def test_when_the_machines_clock_is_set_it_asks_at_once() -> None:
    for jump in (-3600, 3600, 1, -1):
        machine = Machine()
        clock, server = machine.clock(), machine.wall.now
        clock.is_now(server)
        machine.pass_(1)
        machine.wall.turn(seconds=jump)
        assert clock.is_due()
        clock.is_now(server + SECOND)
        assert not clock.is_due()
        assert clock() == server + SECOND


def test_after_the_machine_slept_it_asks_at_once() -> None:
    machine = Machine()
    clock = machine.clock()
    clock.is_now(machine.wall.now)
    machine.wall.turn(minutes=5)  # the steady one stood still meanwhile
    assert clock.is_due()
