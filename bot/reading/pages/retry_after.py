"""When a site that is too busy wants to be asked again."""

from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime


def retry_after(headers: Mapping[str, str]) -> float | None:
    """After how many seconds, by the headers of an answer; None where they do not tell.

    A date is taken by the site's own clock, which need not be right.
    """
    told = headers.get("Retry-After", "").strip()
    if told.isascii() and told.isdigit():
        return float(told[:9])  # thirty years are enough
    at, now = _date(told), _date(headers.get("Date", ""))
    if at is None or now is None:
        return None
    return max((at - now).total_seconds(), 0.0)


def _date(written: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(written)
    except (ValueError, OverflowError):  # the year 99999999999
        return None
    return date if date.tzinfo else None
