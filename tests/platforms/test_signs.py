"""Which emojis log a message: asked seldom however many there are, and known without a database."""

import asyncio

import pytest

from bot.core.ears import Deaf
from bot.platforms import signs
from bot.platforms.signs import Signs


class Newsrooms(Deaf):
    """What they decided, and how often they were asked."""

    def __init__(self) -> None:
        self.wanted: frozenset[str] | None = frozenset("👀")
        self.asked: list[str] = []

    def signs(self, platform: str, workspace: str) -> frozenset[str] | None:  # type: ignore[override]
        assert platform == "slack"
        self.asked.append(workspace)
        return self.wanted


async def test_a_busy_channel_asks_once_in_some_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    newsrooms = Newsrooms()
    known = Signs("slack", newsrooms)
    several = await asyncio.gather(*(known.log("T1", emoji) for emoji in "👀🗞📰" * 100))
    assert (several.count(True), newsrooms.asked) == (100, ["T1"])
    assert await known.log("T2", "👀")
    assert newsrooms.asked == ["T1", "T2"]

    newsrooms.wanted = frozenset("🗞")
    monkeypatch.setattr(signs, "KNOWN_FOR", 0.0)
    assert await known.log("T1", "🗞")
    assert not await known.log("T1", "👀")


async def test_while_the_database_is_away_what_was_last_known_holds(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(signs, "KNOWN_FOR", 0.0)
    newsrooms = Newsrooms()
    known = Signs("slack", newsrooms)
    assert await known.log("T1", "👀")
    newsrooms.wanted = None
    assert await known.log("T1", "👀")
    assert not await known.log("T1", "🗞")
    assert await known.log("T2", "🗞"), "the default, where nothing was known"


async def test_what_is_remembered_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signs, "MOST", 2)
    known = Signs("slack", Newsrooms())
    for workspace in ("T1", "T2", "T3"):
        await known.log(workspace, "👀")
    assert len(known._known) <= 2
