"""A walk in windows goes through all of a span of time, once, and no tag lies about where."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from storage.ids import LOW_BITS
from storage.stretches import FASTER, LONGEST, SHORTEST, STEP, Walk, Window, stretches_of

NEWSROOM = 7
ids = st.integers(0, 2**63 - 1)


def walked(span: tuple[int, int], near: int, found: list[int], *, forward: bool) -> list[Window]:
    """All windows, where there are records everywhere; `found`: how many, before each."""
    walk = Walk(NEWSROOM, *span, near, forward=forward, archived=False)
    windows = [walk.window(span[0] if forward else span[1], 0, 1001)]
    counts = iter(found)
    while windows[-1].rest_oldest <= windows[-1].rest_newest:
        first = windows[-1].rest_oldest if forward else windows[-1].rest_newest
        windows.append(walk.window(first, next(counts, found[-1] if found else 0), 1001))
    return windows


# Of each shorter length, one less at either end than make one of the next.
AT_THE_ENDS = 2 * (2**STEP - 1) * (LONGEST - SHORTEST) // STEP


@given(
    span=st.lists(ids, min_size=3, max_size=3).map(sorted),
    forward=st.booleans(),
    found=st.lists(st.integers(0, 1000), max_size=30).map(sorted),
)
def test_the_windows_are_all_of_the_span_one_after_the_other(
    span: list[int], forward: bool, found: list[int]
) -> None:
    oldest, near, newest = span
    windows = walked((oldest, newest), near, found, forward=forward)
    assert windows[0].oldest <= near <= windows[0].newest
    in_time = windows if forward else windows[::-1]
    assert (in_time[0].oldest, in_time[-1].newest) == (oldest, newest)
    for one, next_ in pairwise(in_time):
        assert one.newest + 1 == next_.oldest


@given(span=st.lists(ids, min_size=4, max_size=4).map(sorted), forward=st.booleans())
def test_a_record_in_a_window_has_one_of_its_tags_and_one_outside_has_none(
    span: list[int], forward: bool
) -> None:
    oldest, near, record, newest = span
    for window in walked((oldest, newest), near, [], forward=forward):
        tagged = len(set(stretches_of(NEWSROOM, record, archived=False)).intersection(window.tags))
        assert tagged == (window.oldest <= record <= window.newest)
        longest = (window.newest - window.oldest >> LOW_BITS + LONGEST) + 1
        assert len(window.tags) <= AT_THE_ENDS + longest


HOUR = 3_600_000 << 20
NOW = 1_000_000 * HOUR


def test_windows_grow_while_nothing_is_found_and_shrink_where_much_is() -> None:
    walk = Walk(NEWSROOM, 0, NOW, NOW - HOUR, forward=False, archived=False)
    first = NOW

    def hours(found: int) -> float:
        nonlocal first
        window = walk.window(first, found, 1000)
        first = window.rest_newest
        return (window.newest - window.oldest) / HOUR

    assert 1 <= hours(0) < 2
    assert FASTER <= hours(0) < 3 * FASTER
    walked_so_far = 1.5 * FASTER
    assert hours(500) < 1.5 * walked_so_far
    assert hours(990) < walked_so_far


def test_where_nothing_was_logged_nothing_is_walked_through() -> None:
    walk = Walk(NEWSROOM, 0, NOW, NOW - HOUR, forward=False, archived=False)
    walk.window(NOW, 0, 1000)
    long_before = NOW - 100_000 * HOUR
    window = walk.window(long_before, 10, 1000)
    assert window.newest - long_before < HOUR
    assert window.newest - window.oldest < 3 * FASTER * HOUR


def test_what_is_archived_is_met_by_who_wants_it() -> None:
    tags = {
        archived: set(stretches_of(NEWSROOM, NOW, archived=archived)) for archived in (False, True)
    }
    for archived in (False, True):
        window = Walk(NEWSROOM, 0, NOW, 0, forward=False, archived=archived).window(NOW, 0, 9)
        assert tags[False].intersection(window.tags)
        assert bool(tags[True].intersection(window.tags)) == archived


def test_a_short_span_is_one_window() -> None:
    window = Walk(NEWSROOM, 5, 9, 5, forward=True, archived=False).window(5, 0, 10)
    assert (window.oldest, window.newest, len(window.tags)) == (5, 9, 1)
    assert window.rest_oldest > window.rest_newest
