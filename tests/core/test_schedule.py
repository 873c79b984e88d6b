from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.errors import Refusal
from bot.core.schedule import Schedule, known_zone, leading, schedule

FRIDAY = datetime(2024, 10, 25, 12, 0, tzinfo=UTC)
SCHEDULES = st.builds(
    Schedule,
    st.frozensets(st.integers(0, 6), min_size=1),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.sampled_from(sorted(available_timezones())),
)
INSTANTS = st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone is given beside it


@pytest.mark.parametrize(
    ("typed", "meant", "rest"),
    [
        ("daily 08:00", "daily 08:00", []),
        ("weekdays 9:30 kremlin 7d", "weekdays 09:30", ["kremlin", "7d"]),
        ("08h30 Mon,thursday", "mon,thu 08:30", []),
        ("18.00", "daily 18:00", []),
        ("lundi 8h monday", "mon 08:00", ["monday"]),
        ("вівторок,пт 23:59", "tue,fri 23:59", []),
        ("sat,sun 0:00", "weekends 00:00", []),
        ("9:00 mon-fri kremlin", "weekdays 09:00", ["kremlin"]),
        ("sa–mo,mercredi 9h", "mon,wed,sat,sun 09:00", []),
        ("8am", "daily 08:00", []),
        ("mon 12:30am", "mon 00:30", []),
        ("6.15PM weekdays ferry", "weekdays 18:15", ["ferry"]),
        ("12p.m.", "daily 12:00", []),
    ],
)
def test_days_and_times_are_understood_as_people_write_them(
    typed: str, meant: str, rest: list[str]
) -> None:
    plan, after = leading(typed.split(), "Europe/Paris")
    assert plan.text == meant
    assert after == rest


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "daily",
        "daily 25:00",
        "8",
        "mon,someday 8:00",
        "mon-thu-sun 8:00",
        "kremlin",
        "13pm",
        "0am",
    ],
)
def test_what_is_no_time_is_answered_with_how_to_write_it(typed: str) -> None:
    with pytest.raises(Refusal, match=r"weekdays 9:30"):
        leading(typed.split(), "UTC")


def test_several_days_and_times_are_told_how_to_be_written() -> None:
    with pytest.raises(Refusal, match="several days with commas"):
        leading(["mon", "thu", "18:00"], "UTC")
    with pytest.raises(Refusal, match="one time of day"):
        leading(["daily", "08:00", "18:00"], "UTC")


def test_a_zone_is_found_by_its_name() -> None:
    assert known_zone("europe/paris") == "Europe/Paris"
    with pytest.raises(Refusal, match="Did you mean Europe/Paris"):
        known_zone("Europe/Pariss")


def test_it_comes_by_the_clock_on_the_wall_also_when_that_is_changed() -> None:
    plan = schedule("daily", "08:00", "Europe/Paris")  # clocks go back on Sunday the 27th
    dues = [plan.after(FRIDAY)]
    dues += [plan.after(dues[-1])]
    assert dues == [datetime(2024, 10, 26, 6, tzinfo=UTC), datetime(2024, 10, 27, 7, tzinfo=UTC)]


def test_a_time_that_clocks_skip_or_show_twice_comes_once() -> None:
    paris = ZoneInfo("Europe/Paris")
    plan = schedule("daily", "02:30", "Europe/Paris")
    spring = datetime(2025, 3, 29, 12, tzinfo=UTC)
    assert plan.after(spring).astimezone(paris) == datetime(2025, 3, 30, 3, 30, tzinfo=paris)
    autumn = datetime(2024, 10, 26, 12, tzinfo=UTC)
    first = plan.after(autumn)
    assert first == datetime(2024, 10, 27, 0, 30, tzinfo=UTC)
    assert plan.after(first) == datetime(2024, 10, 28, 1, 30, tzinfo=UTC)


@given(plan=SCHEDULES, now=INSTANTS)
def test_every_due_time_comes_once_and_in_order(plan: Schedule, now: datetime) -> None:
    due = plan.after(now)
    assert due > now
    assert plan.before(due) == due
    assert plan.before(due - timedelta(microseconds=1)) == plan.before(now) <= now
    assert plan.between(now, due) == (plan.before(now) == now)
    assert leading(plan.text.split(), plan.zone) == (plan, [])
    assert schedule(plan.days_text, f"{plan.at:%H:%M}", plan.zone) == plan
    wall = due.astimezone(ZoneInfo(plan.zone))
    assert wall.weekday() in plan.days or wall.time() < time(4), "a gap at midnight, at most"


@given(st.text(max_size=60))
def test_anything_typed_is_a_schedule_or_is_refused(text: str) -> None:
    try:
        plan, _ = leading(text.split(), "UTC")
    except Refusal:
        return
    assert plan.days
