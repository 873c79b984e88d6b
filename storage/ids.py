"""Ids: time-ordered 63-bit numbers made in the application, so that no database hands them out.

43 bits of milliseconds since 1900 (enough until 2178, and for a back-filled archive), 10 bits
for the process, 10 bits of sequence. Sorting by id is sorting by date, a range of dates is a
range of ids, and a record imported with an old date takes its place among the old ones.
"""

from datetime import UTC, datetime, timedelta
from threading import Lock

EPOCH = datetime(1900, 1, 1, tzinfo=UTC)
PROCESS_BITS = 10
SEQUENCE_BITS = 10
PROCESSES = 1 << PROCESS_BITS
LOW_BITS = PROCESS_BITS + SEQUENCE_BITS
LARGEST = 2**63 - 1
REMEMBERED = 100_000  # milliseconds whose sequence is kept, a few megabytes


def milliseconds(at: datetime) -> int:
    """Whole milliseconds since `EPOCH`, kept within what an id can hold. `at` is aware."""
    since = (at - EPOCH) // timedelta(milliseconds=1)
    return min(max(since, 0), LARGEST >> LOW_BITS)


def floor(at: datetime) -> int:
    """The smallest id that a record of this millisecond can have. `at` is aware."""
    return milliseconds(at) << LOW_BITS


def instant(id_: int) -> datetime:
    """When the record with this id was made, to the millisecond, in UTC."""
    return EPOCH + timedelta(milliseconds=id_ >> LOW_BITS)


class Ids:
    """Makes ids, never the same twice in one process. Safe to share between threads.

    Of one millisecond the ids go on where they were, so a clock that is set back does no harm.
    `process` is this process's number, 1 to 1023, which no other process has (`storage.leases`).
    """

    def __init__(self, process: int = 1) -> None:
        self.number(process)
        self._given: dict[int, int] = {}
        self._lock = Lock()

    def number(self, process: int) -> None:
        """From here on, this is the process's number."""
        if not 0 < process < PROCESSES:  # 0 is left out, so that no id is 0
            raise ValueError(f"a process number is between 1 and {PROCESSES - 1}")
        self._process = process << SEQUENCE_BITS

    def new(self, at: datetime) -> int:
        """An id for a record of this instant; a full millisecond spills into the next one."""
        with self._lock:
            millisecond = milliseconds(at)
            while (sequence := self._given.get(millisecond, 0)) >> SEQUENCE_BITS:
                millisecond += 1
            if len(self._given) >= REMEMBERED:
                self._forget()
            self._given[millisecond] = sequence + 1
            return millisecond << LOW_BITS | self._process | sequence

    def _forget(self) -> None:
        """Drop the older half; a dict keeps the order in which milliseconds came up."""
        for millisecond in list(self._given)[: REMEMBERED // 2]:
            del self._given[millisecond]
