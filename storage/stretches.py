"""Stretches of time: how an index on PostgreSQL finds the newest of many matches at once.

A GIN index gives all that matches and in no order: of two words that stand in every second claim,
hundreds of thousands. So every document is tagged with the stretches of time that its id lies in,
from a minute to a decade, each four times as long as the one before. A search walks back through
time in a few windows, each a row of stretches, and as long as it has to be for what is still
wanted, going by what the windows before it held; the index skips what lies outside. Where nothing
was logged, nothing is walked through: how many records lie in a month may differ from year to year.
What is archived has other tags, so that nobody who does not want it has to be told so.
"""

from collections.abc import Iterator
from math import sqrt
from typing import NamedTuple

from storage.ids import LOW_BITS

SHORTEST, LONGEST = 16, 38  # powers of two, in milliseconds: 66 seconds, 8.7 years
STEP = 2  # from one length to the next
FASTER = 64  # a window is at most so many times as long as the one before …
SLOWER = 8  # … and at least this part of it

LISTED, ARCHIVED = "d", "da"  # what a tag begins with

_LOW_BITS = LOW_BITS + SHORTEST  # of an id, which do not count in the number of a shortest stretch
_LONGEST_UNIT = 1 << LONGEST - SHORTEST  # of the shortest stretches


def stretches_of(newsroom_id: int, id_: int, *, archived: bool) -> list[str]:
    """The tags of all stretches that a newsroom's record with this id lies in."""
    return [
        _tag(ARCHIVED if archived else LISTED, newsroom_id, length, id_ >> LOW_BITS + length)
        for length in range(SHORTEST, LONGEST + 1, STEP)
    ]


class Window(NamedTuple):
    """Some stretches in a row.

    Attributes:
        tags: theirs; a record that lies in the window has one of them.
        oldest: the smallest id in the window.
        newest: the largest.
        rest_oldest: the smallest id of what is left to walk through.
        rest_newest: the largest; smaller than the smallest if nothing is left.
    """

    tags: list[str]
    oldest: int
    newest: int
    rest_oldest: int
    rest_newest: int


class Walk:
    """Through a newsroom's records with ids from `oldest` to `newest`, window by window.

    It goes back from the newest or, if `forward`, on from the oldest. The first window ends at the
    record `near`, or a little beyond it. With `archived`, it goes through what is archived, too.
    """

    def __init__(
        self,
        newsroom_id: int,
        oldest: int,
        newest: int,
        near: int,
        *,
        forward: bool,
        archived: bool,
    ) -> None:
        self._newsroom_id = newsroom_id
        self._oldest, self._newest = oldest, newest
        self._near = near
        self._forward = forward
        self._kinds = (LISTED, ARCHIVED) if archived else (LISTED,)
        self._length = 0  # of the window before, in the shortest stretches
        self._found = 0  # before it

    def window(self, first: int, found: int, wanted: int) -> Window:
        """The next window, which begins at the record `first`: what lies before it is empty.

        So many of what is wanted were found so far.
        """
        at = _minute(first)
        length = abs(_minute(self._near) - at) + 1
        if self._length:
            length = self._estimate(found, wanted)
        self._found = found
        if self._forward:
            begin, end = at, min(_aligned(at + length, length, up=True), _minute(self._newest) + 1)
        else:
            end = at + 1
            begin = max(_aligned(end - length, length, up=False), _minute(self._oldest))
        self._length = end - begin
        before, behind = begin << _LOW_BITS, end << _LOW_BITS
        return Window(
            [
                _tag(kind, self._newsroom_id, *one)
                for one in _cover(begin, end)
                for kind in self._kinds
            ],
            max(self._oldest, before),
            min(self._newest, behind - 1),
            behind if self._forward else self._oldest,
            self._newest if self._forward else before - 1,
        )

    def _estimate(self, found: int, wanted: int) -> int:
        """How many of the shortest stretches to walk through next, going by the window before.

        Few that it held may have been few by chance: rather a window more than one that holds far
        too many, all of which would be fetched.
        """
        held = found - self._found
        times = (wanted - found) / (held + 2 * sqrt(held)) if held else FASTER
        return int(self._length * min(max(times, 1 / SLOWER), FASTER)) + 1


def _minute(id_: int) -> int:
    """The number of the shortest stretch that an id lies in."""
    return id_ >> _LOW_BITS


def _aligned(border: int, length: int, *, up: bool) -> int:
    """A border near this one from which a window of the length is few stretches."""
    unit = 1
    while unit << STEP + 1 <= length and unit << STEP <= _LONGEST_UNIT:
        unit <<= STEP
    return -(-border // unit) * unit if up else border // unit * unit


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


def _tag(kind: str, newsroom_id: int, length: int, number: int) -> str:
    return f"{kind}_{newsroom_id}_{length}_{number}"
