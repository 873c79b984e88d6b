"""Stretches of time: how an index on PostgreSQL finds the newest of many matches at once.

A GIN index gives all that matches and in no order: of two words that stand in every second claim,
hundreds of thousands. So every document is tagged with the stretches of time that its id lies in,
from a minute to a decade, each four times as long as the one before. A search walks back through
time in a few windows, each a row of stretches, and as long as it has to be for what is still
wanted, going by what the windows before it held; the index skips what lies outside.
"""

from collections.abc import Iterator
from math import sqrt
from typing import NamedTuple

from storage.ids import LOW_BITS

SHORTEST, LONGEST = 16, 38  # powers of two, in milliseconds: 66 seconds, 8.7 years
STEP = 2  # from one length to the next
FASTER = 64  # the next window is at most so many times as long as all before it …
SLOWER = 8  # … and at least this part of it


def stretches_of(newsroom_id: int, id_: int) -> list[str]:
    """The tags of all stretches that a newsroom's record with this id lies in."""
    return [
        _tag(newsroom_id, length, id_ >> LOW_BITS + length)
        for length in range(SHORTEST, LONGEST + 1, STEP)
    ]


class Window(NamedTuple):
    """Some stretches in a row.

    Attributes:
        tags: theirs; a record that lies in the window has one of them.
        oldest: the smallest id in the window.
        newest: the largest.
    """

    tags: list[str]
    oldest: int
    newest: int


class Walk:
    """A newsroom's records from the id `oldest` to `newest`, window by window.

    It begins at the newest and, if `forward`, at the oldest. The first window ends at the record
    `first`, or a little behind it.
    """

    def __init__(
        self, newsroom_id: int, oldest: int, newest: int, first: int, *, forward: bool
    ) -> None:
        self._newsroom_id = newsroom_id
        self._oldest, self._newest = oldest, newest
        self._forward = forward
        self._begin, self._end = _minute(oldest), _minute(newest) + 1  # what is left, in stretches
        near = _minute(first)
        self._length = near + 1 - self._begin if forward else self._end - near
        self._walked = 0

    def next(self, found: int, wanted: int) -> Window | None:
        """The next window, when so many of what is wanted were found; None: all was walked."""
        if self._begin >= self._end:
            return None
        length = self._estimate(found, wanted) if self._walked else self._length
        begin, end = self._begin, self._end
        if self._forward:
            self._begin = end = min(_aligned(begin + length, length, up=True), end)
        else:
            self._end = begin = max(_aligned(end - length, length, up=False), begin)
        self._walked += end - begin
        return Window(
            [_tag(self._newsroom_id, *one) for one in _cover(begin, end)],
            max(self._oldest, begin << LOW_BITS + SHORTEST),
            min(self._newest, (end << LOW_BITS + SHORTEST) - 1),
        )

    def _estimate(self, found: int, wanted: int) -> int:
        """How many of the shortest stretches to walk through next.

        Few that were found may have been few by chance: rather a window more than one that holds
        far too many, all of which would be fetched.
        """
        dense = found + 2 * sqrt(found)
        length = self._walked * (wanted - found) / dense if found else float("inf")
        return int(min(max(length, self._walked / SLOWER), self._walked * FASTER)) + 1


def _minute(id_: int) -> int:
    """The number of the shortest stretch that an id lies in."""
    return id_ >> LOW_BITS + SHORTEST


def _aligned(border: int, length: int, *, up: bool) -> int:
    """A border near this one from which a window of the length is few stretches."""
    unit = 1
    while unit << STEP + 1 <= length and unit << STEP <= _LONGEST_UNIT:
        unit <<= STEP
    return -(-border // unit) * unit if up else border // unit * unit


_LONGEST_UNIT = 1 << LONGEST - SHORTEST


def _cover(begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The longest stretches that together are those from `begin` to before `end`.

    Both count the shortest ones; given are lengths, as powers of two, and numbers.
    """
    while begin < end:
        bits = 0
        while bits < LONGEST - SHORTEST:
            longer = bits + STEP
            if begin & ((1 << longer) - 1) or begin + (1 << longer) > end:
                break
            bits = longer
        yield SHORTEST + bits, begin >> bits
        begin += 1 << bits


def _tag(newsroom_id: int, length: int, number: int) -> str:
    return f"d_{newsroom_id}_{length}_{number}"
