"""What one process at a time may have, until it gives it back, or dies and its time runs out.

There are two such things: a process's number for making ids (`Numbers`), and the one connection
that a platform wants from us (`Leases.take`, by whoever runs the doors).
"""

import secrets
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from threading import Lock

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.errors import DatabaseUnavailable
from storage.ids import PROCESSES
from storage.workings import leases

Connect = Callable[[], AbstractContextManager[Connection]]

PROCESS = "process"  # what a process's number is called in the table
NUMBER_FOR = timedelta(minutes=10)  # a transaction is over long before half of it


class Leases:
    """Leases as one holder sees them, in short transactions of their own.

    `begin` and `read` open transactions that write and that read; `clock` gives aware times, the
    same ones in all processes (`storage.clock`).
    """

    def __init__(self, begin: Connect, read: Connect, clock: Callable[[], datetime]) -> None:
        self._begin = begin
        self._read = read
        self._clock = clock
        self._holder = secrets.token_hex(8)
        self._has_some = False

    def take(self, what: str, for_: timedelta, number: int = 0) -> bool:
        """Take a lease, or keep it for longer; False if somebody else has it.

        Raises:
            DatabaseUnavailable: the database cannot be used now.
        """
        now = self._clock()
        with self._begin() as connection:
            make = postgresql if connection.dialect.name == "postgresql" else sqlite
            taking = make.insert(leases).on_conflict_do_update(
                index_elements=[leases.c.what, leases.c.number],
                set_={"holder": self._holder, "until": now + for_},
                where=(leases.c.holder == self._holder)
                | (leases.c.until <= now)
                # The clock was set back since; a little more is left where clocks differ.
                | (leases.c.until > now + 2 * for_),
            )
            row = {"what": what, "number": number, "holder": self._holder, "until": now + for_}
            taken = connection.execute(taking.returning(leases.c.holder), row).first() is not None
        self._has_some |= taken
        return taken

    def give_back(self, what: str | None = None) -> None:
        """Let others have it now: one lease, or all that the holder has.

        Raises:
            DatabaseUnavailable: the database cannot be used now; then they run out.
        """
        if not self._has_some:
            return
        held = (leases.c.holder == self._holder) & (leases.c.until > self._clock())
        if what is not None:
            held &= leases.c.what == what
        with self._begin() as connection:
            connection.execute(update(leases).where(held).values(until=self._clock()))

    def free(self, what: str, numbers: Collection[int]) -> list[int]:
        """Which of these numbers nobody has: first those never used, then the longest free."""
        known = select(leases.c.number, leases.c.until).where(leases.c.what == what)
        with self._read() as connection:
            until = {row.number: row.until for row in connection.execute(known)}
        now = self._clock()
        over = {n for n, end in until.items() if not now < end <= now + NUMBER_FOR}
        used = sorted((until[n], n) for n in numbers if n in over)
        return [*(n for n in numbers if n not in until), *(n for _, n in used)]


class Numbers:
    """This process's number among all that write to the database. Safe to share between threads.

    A number is leased before the first transaction that writes, and for longer while there are
    more. It comes to the next process only when all others have been used since: so a process
    that is started again makes no id twice even if its machine's clock was set back.
    """

    def __init__(self, held: Leases, clock: Callable[[], datetime]) -> None:
        self._leases = held
        self._clock = clock
        self._number = -1
        self._until: datetime | None = None
        self._lock = Lock()

    def current(self) -> int:
        """The number, good for some minutes.

        Raises:
            DatabaseUnavailable: the database cannot be used now, or has no number free.
        """
        with self._lock:
            now = self._clock()
            left = self._until - now if self._until else timedelta()
            if not NUMBER_FOR / 2 < left <= NUMBER_FOR:  # more is left if the clock was set back
                self._lease(now)
            return self._number

    def _lease(self, now: datetime) -> None:
        if self._number >= 0 and self._take(self._number, now):
            return
        for number in self._leases.free(PROCESS, range(1, PROCESSES)):
            if self._take(number, now):
                return
        raise DatabaseUnavailable(
            f"{PROCESSES - 1:,} processes write to this database already, or were killed in the "
            "last minutes. Nothing was changed; try again in ten minutes."
        )

    def _take(self, number: int, now: datetime) -> bool:
        if not self._leases.take(PROCESS, NUMBER_FOR, number):
            return False
        self._number, self._until = number, now + NUMBER_FOR
        return True
