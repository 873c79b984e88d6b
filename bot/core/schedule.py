"""When something comes again: "daily 08:00", "weekdays 9:30", "mon,thu 18:00", in a zone."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale

from bot.core.dates import zone_of
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean

HOW = 'Write it as "daily 08:00", "weekdays 9:30" or "mon,thu 18:00".'
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SETS = {
    "daily": frozenset(range(7)),
    "weekdays": frozenset(range(5)),
    "weekends": frozenset({5, 6}),
}
_LANGUAGES = ("en", "fr", "de", "es", "ru", "uk")
_TIME = re.compile(
    r"(\d{1,2})[:.h](\d{2})|(\d{1,2})h|(\d{1,2})(?:[:.](\d{2}))?([ap])\.?m\.?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Schedule:
    """Days of the week (0 is Monday) and a time of day, on the clocks of a zone.

    Where clocks skip the time, it comes as much later; where they show it twice, the first time.
    """

    days: frozenset[int]
    at: time
    zone: str

    def after(self, instant: datetime) -> datetime:
        """The first due time later than `instant` (aware), in UTC."""
        first = instant.astimezone(zone_of(self.zone)).date() - timedelta(days=1)
        return next(due for due in self._from(first, 1) if due > instant)

    def before(self, instant: datetime) -> datetime:
        """The last due time not later than `instant` (aware), in UTC."""
        last = instant.astimezone(zone_of(self.zone)).date() + timedelta(days=1)
        return next(due for due in self._from(last, -1) if due <= instant)

    def between(self, since: datetime, until: datetime) -> int:
        """How many due times there are from `since` on and before `until`, at most 1,000."""
        count, due = 0, self.after(since - timedelta(microseconds=1))
        while due < until and count < 1_000:  # noqa: PLR2004 - years of days
            count, due = count + 1, self.after(due)
        return count

    def _from(self, day: date, step: int) -> Iterator[datetime]:
        zone = zone_of(self.zone)
        while True:
            if day.weekday() in self.days:
                yield datetime.combine(day, self.at, zone).astimezone(UTC)
            day += timedelta(days=step)

    @property
    def days_text(self) -> str:
        """The days as people write them: "daily", "mon,thu"."""
        for name, days in _SETS.items():
            if days == self.days:
                return name
        return ",".join(_DAYS[day] for day in sorted(self.days))

    @property
    def text(self) -> str:
        """As `leading` reads it again: "daily 08:00"."""
        return f"{self.days_text} {self.at:%H:%M}"

    def __str__(self) -> str:
        return f"{self.text} ({self.zone})"


def schedule(days: str, at: str, zone: str) -> Schedule:
    """The schedule that was kept as `days_text`, a time as "08:00" and a zone."""
    said = _days(days)
    if said is None:
        raise ValueError(f"no days: {days}")
    return Schedule(said, time.fromisoformat(at), zone)


def leading(words: Sequence[str], zone: str) -> tuple[Schedule, list[str]]:
    """The schedule at the beginning of what was typed, in either order, and the words after it.

    Args:
        words: as typed: "weekdays", "9:30", then whatever else. Names of days may be in
            English, French, German, Spanish, Russian or Ukrainian.
        zone: the IANA name of the zone.

    Raises:
        Refusal: it is none, or not whole.
    """
    days: frozenset[int] | None = None
    at: time | None = None
    rest = list(words)
    while rest:
        if days is None and (said := _days(rest[0])) is not None:
            days = said
        elif at is None and (clock := _time(rest[0])) is not None:
            at = clock
        else:
            break
        rest.pop(0)
    if rest and at is None and days is not None and _days(rest[0]) is not None:
        raise Refusal(f"Write several days with commas and no blanks. {HOW}")
    if rest and at is not None and _time(rest[0]) is not None:
        raise Refusal(f"A digest has one time of day: for a second, have another come. {HOW}")
    if at is None:
        wrong = f'"{rest[0][:40]}" is no day or time. ' if rest else ""
        raise Refusal(f"{wrong}Say when it comes. {HOW}")
    return Schedule(days if days is not None else _SETS["daily"], at, zone), rest


def known_zone(name: str, how: str = "Write it as zone:Europe/Paris.") -> str:
    """The zone of this name, whatever its capitals. `how` tells to write it.

    Raises:
        Refusal: there is none; names the nearest.
    """
    zones = {zone.lower(): zone for zone in available_timezones()}
    if name.lower() not in zones:
        city = f"/{name.strip().lower().replace(' ', '_')}"
        of_city = sorted(zones[zone] for zone in zones if zone.endswith(city))
        # A city alone is farther from its zone's name than from other words.
        near = did_you_mean(of_city[0] if of_city else name, zones.values())
        raise Refusal(f'There is no time zone "{name[:60]}".{near} {how}')
    return ZoneInfo(zones[name.lower()]).key


def _time(word: str) -> time | None:
    found = _TIME.fullmatch(word)
    if not found:
        return None
    hours, minutes, sharp, of_twelve, past, half = found.groups()
    hour, minute = int(hours or sharp or of_twelve), int(minutes or past or 0)
    if half and 1 <= hour <= 12:  # noqa: PLR2004 - a clock's
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    elif half:
        hour = 24
    if hour > 23 or minute > 59:  # noqa: PLR2004 - a day's
        raise Refusal(f'"{word}" is no time of day. {HOW}')
    return time(hour, minute)


def _days(word: str) -> frozenset[int] | None:
    said = word.lower().strip(",")
    if said in _SETS:
        return _SETS[said]
    named = [_stretch(part) for part in said.split(",")]
    return frozenset().union(*named) if all(named) else None


def _stretch(part: str) -> frozenset[int]:
    """The days that "mon" or "fri-mon" names; none if it names none."""
    ends = [_named().get(end.strip(".")) for end in re.split("[-–]", part)]
    known = [day for day in ends if day is not None]
    if len(known) != len(ends) or len(ends) > 2:  # noqa: PLR2004 - a stretch has two ends
        return frozenset()
    many = (known[-1] - known[0]) % 7 + 1
    return frozenset((known[0] + more) % 7 for more in range(many))


@cache
def _named() -> dict[str, int]:
    """Names of days and what they are shortened to, to their numbers."""
    names = {name: number for number, name in enumerate(_DAYS)}
    for language in _LANGUAGES:
        for width in ("wide", "abbreviated"):
            days = Locale.parse(language).days["format"][width]
            names |= {str(name).lower().strip("."): number for number, name in days.items()}
    return names
