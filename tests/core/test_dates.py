from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.dates import parse_until, parse_when
from bot.core.errors import Refusal

# A Wednesday, 00:30 on Thursday in Paris.
NOW = datetime(2024, 10, 30, 23, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("24h", "2024-10-29T23:30"),
        ("7d", "2024-10-23T00:00"),
        ("2w", "2024-10-16T00:00"),
        ("3m", "2024-08-01T00:00"),  # months of 30 days
        ("today", "2024-10-30T00:00"),
        ("yesterday", "2024-10-29T00:00"),
        ("hier", "2024-10-29T00:00"),
        ("monday", "2024-10-28T00:00"),
        ("lundi", "2024-10-28T00:00"),
        ("lundi dernier", "2024-10-28T00:00"),
        ("Montag", "2024-10-28T00:00"),
        ("lunes", "2024-10-28T00:00"),
        ("понедельник", "2024-10-28T00:00"),
        ("понеділок", "2024-10-28T00:00"),
        ("2024-10-25", "2024-10-25T00:00"),
        ("25.10.2024", "2024-10-25T00:00"),
        ("25.10.24", "2024-10-25T00:00"),
        ("5/10/24", "2024-10-05T00:00"),
        ("25.10.", "2024-10-25T00:00"),
        ("30.10.", "2024-10-30T00:00"),
        ("31.10.", "2023-10-31T00:00"),
        ("29.2.", "2024-02-29T00:00"),
        ("05/10/2024", "2024-10-05T00:00"),
        ("this week", "2024-10-28T00:00"),
        ("cette semaine", "2024-10-28T00:00"),
        ("last week", "2024-10-21T00:00"),
        ("letzte Woche", "2024-10-21T00:00"),
        ("la semana pasada", "2024-10-21T00:00"),
        ("минулого тижня", "2024-10-21T00:00"),
        ("a week ago", "2024-10-23T00:00"),
        ("vor 2 Wochen", "2024-10-16T00:00"),
        ("2 hours ago", "2024-10-30T21:30"),
        ("vor 2 Stunden", "2024-10-30T21:30"),
        ("il y a une heure", "2024-10-30T22:30"),
        ("30min", "2024-10-30T23:00"),
        ("yesterday 18:00", "2024-10-29T18:00"),
        ("monday 9am", "2024-10-28T09:00"),
        ("now", "2024-10-30T00:00"),
        ("25 octobre", "2024-10-25T00:00"),
        ("october 2024", "2024-10-01T00:00"),
        ("2024", "2024-01-01T00:00"),
        ("il y a 3 jours", "2024-10-27T00:00"),
    ],
)
def test_a_time_in_words_or_figures_begins(text: str, start: str) -> None:
    assert parse_when(text, NOW, "UTC") == datetime.fromisoformat(start).replace(tzinfo=UTC)


def test_a_time_of_day_is_on_the_askers_clock() -> None:
    assert parse_when("yesterday 18:00", NOW, "Europe/Paris") == datetime(
        2024, 10, 30, 17, tzinfo=UTC
    )
    assert parse_when("2 hours ago", NOW, "Europe/Paris") == datetime(
        2024, 10, 30, 21, 30, tzinfo=UTC
    )


def test_a_day_is_a_day_where_the_asker_is() -> None:
    assert parse_when("today", NOW, "Europe/Paris") == datetime(2024, 10, 30, 23, tzinfo=UTC)
    assert parse_when("today", NOW, "America/New_York") == datetime(2024, 10, 30, 4, tzinfo=UTC)
    assert parse_when("2024-07-01", NOW, "Europe/Paris") == datetime(2024, 6, 30, 22, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["", "Mars/Olympus", "../etc/passwd", "x" * 300, "\0"])
def test_an_unknown_zone_counts_as_utc(zone: str) -> None:
    assert parse_when("today", NOW, zone) == datetime(2024, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("monday", "2024-10-29T00:00"),
        ("2024-10-31", "2024-11-01T00:00"),
        ("october 2024", "2024-11-01T00:00"),
        ("last week", "2024-10-28T00:00"),
        ("yesterday 18:00", "2024-10-29T18:00"),
        ("2024-12", "2025-01-01T00:00"),
        ("2023", "2024-01-01T00:00"),
        ("24h", "2024-10-29T23:30"),
    ],
)
def test_until_a_day_includes_it(text: str, end: str) -> None:
    assert parse_until(text, NOW, "UTC") == datetime.fromisoformat(end).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "musk",
        "putin",
        "7",
        "12:30",
        "2024-13-01",
        "31.02.2024",
        "99999y",
        "9999",
        "31.2.",
        "0.1.",
        "1.13.",
        "25-10-24",
        "3.5",
    ],
)
def test_what_is_no_date_is_named_with_examples(text: str) -> None:
    with pytest.raises(Refusal, match=r"is not a date.*7d.*monday.*2024-10-25") as refusal:
        parse_when(text, NOW, "UTC")
    assert f'"{text}"' in str(refusal.value)


@given(st.text(max_size=60), st.sampled_from(["", "Europe/Paris", "Pacific/Apia"]))
def test_any_text_is_a_time_or_refused(text: str, zone: str) -> None:
    try:
        start, end = parse_when(text, NOW, zone), parse_until(text, NOW, zone)
    except Refusal:
        pass
    else:
        assert start.tzinfo is UTC
        assert start <= end
