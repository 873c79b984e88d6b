"""What is kept of how far a channel was seen, and what is looked for again; no platform needed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.request import Place
from bot.platforms import catch_up
from bot.platforms.catch_up import CatchUp
from bot.platforms.history import MOST, OVERLAP, Found, NotNow, Unreadable, Window
from storage.arrangements import Intake
from tests.waiting import until

NOW = datetime.now(UTC)
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catch_up, "EVERY", 0.01)


@dataclass
class Newsroom:
    """Two channels, what was posted in them, and what was logged of it."""

    channels_: dict[str, Intake] = field(
        default_factory=lambda: {
            name: Intake(number, "slack", "T1", name, name, False, NOW - 10 * HOUR)
            for number, name in enumerate(("monde", "eco"), start=1)
        }
    )
    posted: dict[str, list[datetime]] = field(default_factory=lambda: {"monde": [], "eco": []})
    logged: list[datetime] = field(default_factory=list)
    told: list[datetime] = field(default_factory=list)
    looks: list[str] = field(default_factory=list)
    trouble: dict[str, Exception] = field(default_factory=dict)
    away: bool = False

    def hears(self, place: Place, posted_at: datetime | None = None) -> bool:
        del posted_at
        return place.channel in self.channels_

    def signs(self, platform: str, workspace: str) -> frozenset[str] | None:
        raise AssertionError((platform, workspace))

    def channels(self, platform: str, workspace: str) -> list[Intake] | None:
        assert (platform, workspace) == ("slack", "T1")
        return None if self.away else list(self.channels_.values())

    def looked(self, channel: Intake) -> bool:
        if not self.away:
            self.channels_[channel.channel] = channel
        return not self.away

    async def read(self, channel: Intake, window: Window) -> list[Found]:
        self.looks.append(channel.channel)
        if channel.channel in self.trouble:
            raise self.trouble[channel.channel]
        newest_first = sorted(self.posted[channel.channel], reverse=True)
        return [self.found(at) for at in newest_first if window.takes(at)]

    def found(self, at: datetime) -> Found:
        async def log(*, tell: bool) -> bool:
            if not self.away:
                self.logged.append(at)
                self.told += [at] if tell else []
            return not self.away

        return Found(at, log)

    def seen(self, name: str) -> timedelta:
        """How long ago."""
        return NOW - self.channels_[name].seen_at


@asynccontextmanager
async def listening(newsroom: Newsroom) -> AsyncIterator[CatchUp]:
    listens = CatchUp("slack", newsroom)
    running = asyncio.create_task(listens.run(newsroom))
    try:
        yield listens
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def a_while() -> None:
    await asyncio.sleep(0.2)


async def test_what_is_heard_moves_a_channel_on_but_never_to_the_newest_message() -> None:
    newsroom = Newsroom()
    async with listening(newsroom) as listens:
        listens.heard("T1", "monde", NOW - HOUR)
        listens.heard("T1", "monde", NOW - 2 * HOUR)
        listens.heard("T1", "nowhere", NOW)
        await until(lambda: newsroom.seen("monde") == HOUR + OVERLAP)
        await a_while()
    assert newsroom.seen("eco") == 10 * HOUR
    assert newsroom.looks == [], "nothing was missed"


async def test_what_was_missed_is_logged_in_order_before_what_is_heard_moves_anything() -> None:
    newsroom = Newsroom()
    newsroom.posted["monde"] = [NOW - 2 * HOUR, NOW - 3 * HOUR, NOW - 11 * HOUR]
    newsroom.trouble["monde"] = NotNow("slow down")
    async with listening(newsroom) as listens:
        listens.start_over(["T1"])
        await until(lambda: newsroom.looks.count("monde") > 2)
        assert newsroom.looks.count("eco") == 1, "one channel in trouble does not stop the next"
        listens.heard("T1", "monde", NOW)
        await a_while()
        assert newsroom.seen("monde") == 10 * HOUR
        del newsroom.trouble["monde"]
        await until(lambda: newsroom.seen("monde") == OVERLAP)
    assert newsroom.logged == [NOW - 3 * HOUR, NOW - 2 * HOUR]


async def test_while_the_database_is_away_nothing_counts_as_seen() -> None:
    newsroom = Newsroom(away=True)
    newsroom.posted["monde"] = [NOW - HOUR]
    async with listening(newsroom) as listens:
        listens.missed(Place("slack", "T1", "monde"))
        listens.heard("T1", "monde", NOW)
        await a_while()
        newsroom.away = False
        await until(lambda: newsroom.logged)
        await until(lambda: newsroom.seen("monde") == OVERLAP)
    assert newsroom.looks == ["monde"], "the other channel missed nothing"


async def test_what_cannot_be_read_is_looked_at_again_when_something_is_heard_there() -> None:
    newsroom = Newsroom()
    newsroom.posted["monde"] = [NOW - HOUR]
    newsroom.trouble["monde"] = Unreadable("invite me")
    async with listening(newsroom) as listens:
        listens.start_over(["T1"])
        await until(lambda: newsroom.channels_["monde"].unreadable == "invite me")
        await a_while()
        assert newsroom.looks.count("monde") == 1
        assert newsroom.seen("monde") == 10 * HOUR
        del newsroom.trouble["monde"]
        listens.heard("T1", "monde", NOW)
        await until(lambda: newsroom.logged)
        await until(lambda: newsroom.seen("monde") == OVERLAP)
    assert newsroom.channels_["monde"].unreadable == ""


async def test_a_fault_stops_neither_the_other_channels_nor_the_next_look(
    caplog: pytest.LogCaptureFixture,
) -> None:
    newsroom = Newsroom()
    newsroom.posted["eco"] = [NOW - HOUR]
    newsroom.trouble["monde"] = KeyError("ts")
    async with listening(newsroom) as listens:
        listens.start_over(["T1"])
        await until(lambda: newsroom.logged == [NOW - HOUR])
        await until(lambda: "went wrong" in newsroom.channels_["monde"].unreadable)
    assert "KeyError" in caplog.text


async def test_only_so_much_is_looked_at_and_it_is_known_that_there_was_more() -> None:
    newsroom = Newsroom()
    newsroom.posted["monde"] = [NOW - n * timedelta(seconds=1) for n in range(MOST + 1)]
    old = NOW - timedelta(days=8)
    for name in ("monde", "eco"):
        before = newsroom.channels_[name]
        newsroom.channels_[name] = replace(before, seen_at=old - OVERLAP)
    newsroom.posted["eco"] = [old]  # the last message, which was heard: nothing was missed
    async with listening(newsroom) as listens:
        listens.start_over(["T1"])
        await until(lambda: newsroom.channels_["monde"].skipped_before == NOW)
        await until(lambda: newsroom.looks == ["monde", "eco"])
        await a_while()
    assert newsroom.logged == sorted(newsroom.posted["monde"])[1:]
    assert newsroom.channels_["eco"].skipped_before is None


async def test_who_was_told_why_something_is_not_logged_is_not_told_again() -> None:
    newsroom = Newsroom()
    since = newsroom.channels_["monde"].seen_at
    newsroom.posted["monde"] = [since + OVERLAP, since + HOUR]
    async with listening(newsroom) as listens:
        listens.start_over(["T1"])
        await until(lambda: len(newsroom.logged) == 2)
    assert newsroom.told == [since + HOUR]
