"""How many came in when: a row of bars, as data. A platform draws it, or has it in words."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from bot.core.dates import zone_of

MOST_BARS = 31
_A_YEAR = 365  # days
HOURLY = timedelta(days=2, hours=1)  # a shorter period is told by the hour; days may have 25
_BLOCKS = "▁▂▃▄▅▆▇█"


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of thing counted: its name in the plural ("claims") and its number for every bar."""

    name: str
    counts: tuple[int, ...]

    @property
    def total(self) -> str:
        """All of them: "1,234 claims", "1 claim"."""
        total = sum(self.counts)
        return f"{total:,} {self.name.removesuffix('s') if total == 1 else self.name}"


@dataclass(frozen=True, slots=True)
class Timeline:
    """Bars over a period: a title, a label for every bar ("25 Oct", "14:00"), what is counted."""

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]

    @property
    def alt(self) -> str:
        """The picture in words, for people who do not see it."""
        told = [f"{each.total}{self._most(each)}" for each in self.series]
        return f"{self.title}, {self.labels[0]} to {self.labels[-1]}: {'; '.join(told)}."

    def _most(self, series: Series) -> str:
        most = max(series.counts)
        at = self.labels[series.counts.index(most)]
        return f", the most on {at}: {most:,}" if most else ""


@dataclass(frozen=True, slots=True)
class Bars:
    """Where bars begin, in UTC, the earliest first; and where the last one ends."""

    unit: str
    starts: tuple[datetime, ...]
    end: datetime
    labels: tuple[str, ...]

    def tally(self, name: str, times: Iterable[datetime]) -> Series:
        """How many of `times` (aware) each bar holds."""
        counts = [0] * len(self.starts)
        for at in times:
            if self.starts[0] <= at < self.end:
                counts[bisect_right(self.starts, at) - 1] += 1
        return Series(name, tuple(counts))


def bars(since: datetime, until: datetime, zone: str) -> Bars:
    """The bars of a period: an hour each for two days at most, else a day or some days each.

    Args:
        since: the period's start, aware; the first bar is whole, so it may begin earlier.
        until: its end, aware and later; it falls into the last bar.
        zone: the IANA name of the zone whose days are meant; "" or an unknown one is UTC.
    """
    here = zone_of(zone)
    if until - since <= HOURLY:
        return _hours(since, until, here)
    first, last = since.astimezone(here).date(), until.astimezone(here).date()
    step = -(-((last - first).days + 1) // MOST_BARS)
    count = -(-((last - first).days + 1) // step)
    days = [first + timedelta(days=step * number) for number in range(count)]
    unit = "day" if step == 1 else f"{step} days"
    end = days[-1] + timedelta(days=step)
    starts = tuple(_midnight(day, here) for day in days)
    form = "%b %Y" if (last - first).days >= _A_YEAR else "%b"  # a day of which year it is
    return Bars(unit, starts, _midnight(end, here), tuple(f"{d.day} {d:{form}}" for d in days))


def _hours(since: datetime, until: datetime, here: tzinfo) -> Bars:
    first = since.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    count = int((until - first) / timedelta(hours=1)) + 1
    step = -(-count // MOST_BARS)
    hour = timedelta(hours=step)
    starts = tuple(first + hour * number for number in range(-(-count // step)))
    labels = tuple(f"{start.astimezone(here):%H:%M}" for start in starts)
    unit = "hour" if step == 1 else f"{step} hours"
    return Bars(unit, starts, starts[-1] + hour, labels)


def _midnight(day: date, here: tzinfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=here).astimezone(UTC)


def sparkline(counts: Sequence[int]) -> str:
    """The counts as a line of blocks; nothing is the lowest, and any one is higher than nothing."""
    most = max(counts, default=0)
    top = len(_BLOCKS) - 1
    return "".join(_BLOCKS[-(-count * top // most) if most else 0] for count in counts)
