"""When a site wants to be asked again, by headers that anybody may have written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.pages.retry_after import retry_after

NOW = "Fri, 31 Dec 1999 23:58:59 GMT"


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("120", 120.0),
        ("Fri, 31 Dec 1999 23:59:59 GMT", 60.0),
        ("Fri, 31 Dec 1999 23:00:00 GMT", 0.0),
        ("soon", None),
        ("²", None),
        ("-5", None),
        ("Fri, 31 Dec 99999999999 23:59:59 GMT", None),
        ("", None),
    ],
)
def test_seconds_or_a_date_by_the_clock_of_the_site(told: str, seconds: float | None) -> None:
    assert retry_after({"Retry-After": told, "Date": NOW}) == seconds


def test_a_date_tells_nothing_without_the_clock_of_the_site() -> None:
    assert retry_after({"Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT"}) is None


@given(
    told=st.text() | st.from_regex(r"Fri, [0-9]{1,12} Dec [0-9]{1,12} [0-9]{1,3}:00:00 [+-][0-9]+"),
    now=st.text() | st.just(NOW),
)
def test_no_header_is_a_fault(told: str, now: str) -> None:
    seconds = retry_after({"Retry-After": told, "Date": now})
    assert seconds is None or seconds >= 0
