"""A walk in windows goes through all of a span of time, once, and no tag lies about where."""

from hypothesis import given
from hypothesis import strategies as st

from storage.stretches import FASTER, Walk, Window, stretches_of

NEWSROOM = 7
ids = st.integers(0, 2**63 - 1)


def walked(walk: Walk, found: list[int], wanted: int) -> list[Window]:
    """All windows; `found` is how many had been found before each."""
    windows = []
    counts = iter(found)
    while window := walk.next(next(counts, 0), wanted):
        windows.append(window)
    return windows


@given(
    span=st.lists(ids, min_size=3, max_size=3).map(sorted),
    forward=st.booleans(),
    found=st.lists(st.integers(0, 1000), max_size=30).map(sorted),
)
def test_the_windows_are_all_of_the_span_one_after_the_other(
    span: list[int], forward: bool, found: list[int]
) -> None:
    oldest, first, newest = span
    windows = walked(Walk(NEWSROOM, oldest, newest, first, forward=forward), found, 1001)
    assert windows[0].oldest <= first <= windows[0].newest
    in_time = windows if forward else windows[::-1]
    assert (in_time[0].oldest, in_time[-1].newest) == (oldest, newest)
    for one, next_ in zip(in_time, in_time[1:], strict=False):
        assert one.newest + 1 == next_.oldest


@given(span=st.lists(ids, min_size=4, max_size=4).map(sorted), forward=st.booleans())
def test_a_record_in_a_window_has_one_of_its_tags_and_one_outside_has_none(
    span: list[int], forward: bool
) -> None:
    oldest, first, record, newest = span
    for window in walked(Walk(NEWSROOM, oldest, newest, first, forward=forward), [], 5):
        tagged = len(set(stretches_of(NEWSROOM, record)).intersection(window.tags))
        assert tagged == (window.oldest <= record <= window.newest)
        assert len(window.tags) < 64


def test_windows_grow_while_nothing_is_found_and_shrink_where_much_is() -> None:
    hour = 3_600_000 << 20
    newest = 1_000_000 * hour
    walk = Walk(NEWSROOM, 0, newest, newest - hour, forward=False)

    def hours(found: int) -> float:
        window = walk.next(found, 1000)
        assert window
        return (window.newest - window.oldest) / hour

    assert 1 <= hours(0) < 2
    assert FASTER <= hours(0) < 3 * FASTER
    walked_so_far = 1.5 * FASTER
    assert hours(500) < 1.5 * walked_so_far
    assert hours(990) < walked_so_far


def test_a_short_span_is_one_window() -> None:
    walk = Walk(NEWSROOM, 5, 9, 5, forward=True)
    window = walk.next(0, 10)
    assert window
    assert (window.oldest, window.newest, len(window.tags)) == (5, 9, 1)
    assert walk.next(0, 10) is None
