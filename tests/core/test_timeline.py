from datetime import UTC, datetime, timedelta
from zoneinfo import available_timezones

from hypothesis import given
from hypothesis import strategies as st

from bot.core.reply import Reply, spelled_out
from bot.core.timeline import MOST_BARS, Timeline, bars, sparkline
from tests.newsroom import text_of

NOON = datetime(2024, 10, 28, 12, tzinfo=UTC)
INSTANTS = st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone is given beside it
ZONES = st.sampled_from(sorted(available_timezones()))


def test_a_week_is_told_by_the_day_of_the_askers_zone() -> None:
    drawn = bars(NOON - timedelta(days=3), NOON, "Europe/Paris")
    assert drawn.labels == ("25 Oct", "26 Oct", "27 Oct", "28 Oct")
    before_midnight = datetime(2024, 10, 26, 21, 59, tzinfo=UTC)  # in Paris the clock goes back
    after = before_midnight + timedelta(minutes=1)
    assert drawn.tally("claims", [before_midnight, after, NOON]).counts == (0, 1, 1, 1)


def test_a_day_of_more_than_a_year_is_told_with_its_year() -> None:
    drawn = bars(NOON - timedelta(days=3000), NOON, "UTC")
    assert (drawn.labels[0], drawn.labels[-1]) == ("11 Aug 2016", "30 Jul 2024")
    assert bars(NOON - timedelta(days=300), NOON, "UTC").labels[0] == "2 Jan"


def test_a_day_is_told_by_the_hour() -> None:
    drawn = bars(NOON - timedelta(days=1), NOON, "Europe/Paris")
    assert drawn.unit == "hour"
    assert drawn.labels[0] == "13:00"
    assert drawn.tally("claims", [NOON]).counts[-1] == 1


def test_it_can_be_read_where_it_cannot_be_seen() -> None:
    drawn = bars(NOON - timedelta(days=3), NOON, "UTC")
    claims = drawn.tally("claims", [NOON, NOON, NOON - timedelta(days=3)])
    timeline = Timeline("Claims per day", drawn.labels, (claims, drawn.tally("denials", [])))
    assert timeline.alt == (
        "Claims per day, 25 Oct to 28 Oct: 3 claims, the most on 28 Oct: 2; 0 denials."
    )
    said = text_of(spelled_out(Reply(timeline=timeline)))
    assert said.startswith("Claims per day\n▅▁▁█ 3 claims\n▁▁▁▁ 0 denials\n25 Oct to 28 Oct")
    assert drawn.tally("denials", [NOON]).total == "1 denial"


@given(since=INSTANTS, length=st.timedeltas(timedelta(0), timedelta(days=4000)), zone=ZONES)
def test_every_moment_of_a_period_is_in_one_bar(
    since: datetime, length: timedelta, zone: str
) -> None:
    drawn = bars(since, since + length, zone)
    assert 1 <= len(drawn.labels) == len(drawn.starts) <= MOST_BARS
    assert list(drawn.starts) == sorted(set(drawn.starts))
    inside = [since, since + length / 2, since + length]
    assert sum(drawn.tally("claims", inside).counts) == 3


@given(st.lists(st.integers(0, 10**9), max_size=40))
def test_a_sparkline_shows_any_one_higher_than_nothing(counts: list[int]) -> None:
    line = sparkline(counts)
    assert len(line) == len(counts)
    assert all((sign == "▁") == (count == 0) for sign, count in zip(line, counts, strict=True))
