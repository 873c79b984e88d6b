from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from storage import ids

seconds = st.floats(0, timedelta(days=270 * 365).total_seconds())
instants = seconds.map(lambda past: ids.EPOCH + timedelta(seconds=past))


@given(st.lists(instants, min_size=1, max_size=50))
def test_ids_sort_by_date_and_a_range_of_dates_is_a_range_of_ids(at: list[datetime]) -> None:
    make = ids.Ids()
    made = {make.new(one): one for one in at}
    assert len(made) == len(at)
    for id_, one in made.items():
        assert 0 < id_ <= ids.LARGEST
        assert timedelta(0) <= one - ids.instant(id_) < timedelta(milliseconds=1)
        assert ids.floor(one) <= id_ < ids.floor(one + timedelta(milliseconds=1))


def test_an_archive_of_one_midnight_has_room_and_stays_within_its_first_second() -> None:
    make = ids.Ids()
    midnight = datetime(1999, 1, 1, tzinfo=UTC)
    made = [make.new(midnight) for _ in range(20_000)]
    assert sorted(set(made)) == made
    assert ids.floor(midnight) <= made[0]
    assert made[-1] < ids.floor(midnight + timedelta(seconds=1))


def test_threads_and_processes_get_different_ids_in_the_same_millisecond() -> None:
    now = datetime.now(UTC)
    one, other = ids.Ids(process=1), ids.Ids(process=2)
    with ThreadPoolExecutor(8) as threads:
        made = list(threads.map(lambda n: (one if n % 2 else other).new(now), range(4000)))
    assert len(set(made)) == 4000


def test_a_zone_does_not_matter_and_no_date_is_too_far() -> None:
    paris = timezone(timedelta(hours=2))
    assert ids.floor(datetime(2024, 5, 1, 14, tzinfo=paris)) == ids.floor(
        datetime(2024, 5, 1, 12, tzinfo=UTC)
    )
    assert ids.floor(datetime.min.replace(tzinfo=UTC)) == 0
    assert ids.floor(datetime.max.replace(tzinfo=UTC)) <= ids.LARGEST
