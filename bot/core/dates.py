"""Times as people type them: "7d", "monday", "2024-10-25", "hier", in the asker's zone."""

import calendar
import re
import warnings
from datetime import UTC, date, datetime, timedelta
from threading import Lock
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.errors import Refusal

_LANGUAGES = ["en", "fr", "de", "es", "ru", "uk"]
_EXAMPLES = 'Write it as "7d", "24h", "2w", "monday", "yesterday" or "2024-10-25".'
_LONGEST = 40  # characters: no date is longer, and dateparser is slow on long text

_HOURS_AGO = re.compile(r"(\d{1,5})\s*h", re.IGNORECASE)
_DAYS_AGO = re.compile(r"(\d{1,5})\s*([dwmy])", re.IGNORECASE)
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:([./-])(\d{1,2})\2(\d{4})|([./])(\d{1,2})\5(\d\d))")
_DAY_ALONE = re.compile(r"(\d{1,2})\.(\d{1,2})\.")  # the last one before today
# Said or not, a day of the week is the last one; dateparser knows the word in English only.
_LAST = re.compile(
    r"\b(?:last|derni(?:er|ère)|passée?|letzte[rns]?|vorige[rns]?|pasad[oa]|прошл\w+|минул\w+)\b",
    re.IGNORECASE,
)
# "A week ago" is a day, "last week" is seven.
_AGO = re.compile(r"\d|\b(?:ago|il y a|vor|hace|назад|тому)\b", re.IGNORECASE)
# dateparser takes bare numbers for days and hours.
_LETTERS = re.compile(r"[^\W\d_]{3,}")


def parse_when(text: str, now: datetime, zone: str) -> datetime:
    """The instant at which what `text` names begins, aware and in UTC.

    Args:
        text: hours, days, weeks, months of 30 days or years of 365 ago ("24h", "7d", "2w",
            "3m", "1y"), a date ("2024-10-25", "25.10.2024", "25.10.24", "25.10.", "2024-10",
            "october 2024"), or the name of a day or month in English, French, German, Spanish,
            Russian or Ukrainian: the last one before today.
        now: the present, aware.
        zone: the asker's zone as an IANA name; "" or an unknown one counts as UTC.

    Returns:
        For hours and times of day that very instant, for all else the start of the day, week,
        month or year.

    Raises:
        Refusal: it is no date, or none that a calendar has.
    """
    return _span(text, now, zone)[0]


def parse_until(text: str, now: datetime, zone: str) -> datetime:
    """The instant at which what `text` names is over: "until monday" includes Monday.

    Arguments, result and errors are as for `parse_when`.
    """
    return _span(text, now, zone)[1]


def _span(text: str, now: datetime, zone: str) -> tuple[datetime, datetime]:
    said = text.strip()
    here = zone_of(zone)
    try:
        if hours := _HOURS_AGO.fullmatch(said):
            instant = now.astimezone(UTC) - timedelta(hours=int(hours[1]))
            return instant, instant
        named = _days(said, now.astimezone(here).replace(tzinfo=None))
        if isinstance(named, datetime):
            instant = named.replace(tzinfo=here).astimezone(UTC)
            return instant, instant
        first, after = named
        return _start(first, here), _start(after, here)
    except (ValueError, OverflowError):
        shown = said if len(said) <= _LONGEST else said[:_LONGEST] + "…"
        raise Refusal(f'"{shown}" is not a date I understand. {_EXAMPLES}') from None


def _start(day: date, here: ZoneInfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=here).astimezone(UTC)


def zone_of(name: str) -> ZoneInfo:
    """The zone with this IANA name; "" or an unknown one counts as UTC."""
    try:
        return ZoneInfo(name or "UTC")
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return ZoneInfo("UTC")


def _days(said: str, now: datetime) -> tuple[date, date] | datetime:
    """The first day that `said` names, and the first after; or an instant, if it names one.

    Raises:
        ValueError: it names none.
    """
    today = now.date()
    if ago := _DAYS_AGO.fullmatch(said):
        return _whole(today - timedelta(days=int(ago[1]) * _DAYS[ago[2].lower()]), "day")
    if iso := _ISO.fullmatch(said):
        period = "day" if iso[3] else "month" if iso[2] else "year"
        return _whole(date(int(iso[1]), int(iso[2] or 1), int(iso[3] or 1)), period)
    if numbers := _DAY_FIRST.fullmatch(said):
        year, month = int(numbers[4] or f"20{numbers[7]}"), int(numbers[3] or numbers[6])
        return _whole(date(year, month, int(numbers[1])), "day")
    if alone := _DAY_ALONE.fullmatch(said):
        return _whole(_last(int(alone[1]), int(alone[2]), today), "day")
    if len(said) > _LONGEST or not _LETTERS.search(said):
        raise ValueError(said)
    named = _named(said, now) or _named(_LAST.sub("", said), now)
    if named is None:
        raise ValueError(said)
    at, period = named
    # "now" and "noon" are said of a day; "2 hours ago" and "yesterday 18:00" are not.
    if period == "time" and (" " in said or any(letter.isdigit() for letter in said)):
        return at
    return _whole(at.date(), "day" if period == "week" and _AGO.search(said) else period)


def _last(day: int, month: int, today: date) -> date:
    """The last such day up to today; of leap years, 29 February is.

    Raises:
        ValueError: there is none.
    """
    years = range(today.year, today.year - 9, -1)
    if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(2024, month)[1]:  # noqa: PLR2004 - a year's
        raise ValueError(f"{day}.{month}.")
    found = (date(y, month, day) for y in years if day <= calendar.monthrange(y, month)[1])
    return next(each for each in found if each <= today)


def _whole(day: date, period: str) -> tuple[date, date]:
    if period == "year":
        return date(day.year, 1, 1), date(day.year + 1, 1, 1)
    if period == "week":
        first = day - timedelta(days=day.weekday())
        return first, first + timedelta(days=7)
    if period == "month":
        first = day.replace(day=1)
        return first, (first + timedelta(days=31)).replace(day=1)
    return day, day + timedelta(days=1)


_one_at_a_time = Lock()  # catch_warnings and dateparser's settings are the whole process's


def _named(said: str, now: datetime) -> tuple[datetime, str] | None:
    """What words name, and whether a "time", "day", "week", "month" or "year" is meant.

    `now` is the time on the asker's clock, and so is what is returned.
    """
    with _one_at_a_time, warnings.catch_warnings():
        # It calls parts of the standard library that newer Pythons deprecate.
        warnings.simplefilter("ignore")
        # Imported here, for it takes 0.1 s and 10 MB and few queries have words for dates.
        # It ships no types.
        from dateparser.date import DateDataParser  # type: ignore[import-untyped] # noqa: PLC0415

        found = DateDataParser(
            languages=_LANGUAGES,
            settings={
                "RELATIVE_BASE": now,
                "RETURN_TIME_AS_PERIOD": True,
                "PREFER_DATES_FROM": "past",
                "PREFER_DAY_OF_MONTH": "first",
                "DATE_ORDER": "DMY",
                "RETURN_AS_TIMEZONE_AWARE": False,
            },
        ).get_date_data(said)
    return (found.date_obj, found.period) if found.date_obj else None
