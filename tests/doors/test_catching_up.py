"""What people post in an intake channel while the bot is away is logged when it is back, once."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.platforms import catch_up
from bot.platforms.slack import history
from storage.errors import DatabaseUnavailable
from tests.doors.towns import WITHIN, DiscordTown, SlackTown, Town, built, logged, until, up

SITE = "https://news.example"


@pytest.fixture(params=["slack", "discord"])
async def town(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Town]:
    monkeypatch.setattr(catch_up, "EVERY", 0.1)
    monkeypatch.setattr(history, "PAUSE", 0.01)
    async with built(request.param) as town:
        yield town


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'desk.db'}"


@pytest.mark.parametrize("town", ["slack", "http", "discord"], indirect=True)
async def test_what_is_posted_while_it_is_down_is_logged_once(town: Town, url: str) -> None:
    async with up(town, url):
        await town.say(f"too early {SITE}/0")
        assert "every link posted in #monde" in await town.admin("intake", "on")
        await town.say(f"live {SITE}/1")
        await until(lambda: logged(town, url) == ["live"])
    thread, old = town.open_thread(), town.open_thread(archived=True)
    town.posts(f"first {SITE}/2")
    town.posts("words alone are talk")
    town.posts(f"in a thread {SITE}/3", thread)
    town.posts(f"in an old one {SITE}/4", old)
    town.posts(f"@claimdesk named {SITE}/5")
    town.posts(f"too many {' '.join(f'{SITE}/many/{n}' for n in range(9))}")
    town.posts(f"last {SITE}/6")
    expected = ["live", "first", "in a thread", "in an old one", "named", "last"]
    async with up(town, url):
        await until(lambda: logged(town, url) == expected)
        await until(lambda: town.told() >= len(expected))
        await town.say(f"in a thread, live {SITE}/7", thread)
        await until(lambda: logged(town, url) == [*expected, "in a thread, live"])
    before = town.told()
    town.posts(f"once more {SITE}/8")
    async with up(town, url):
        await until(lambda: town.told() > before)
        assert "All is well" in await town.admin("health")
    assert logged(town, url) == [*expected, "in a thread, live", "once more"]
    assert town.told() == before + 1, "who was told once is told no more"


async def test_what_is_posted_while_the_line_is_broken_is_logged(town: Town, url: str) -> None:
    async with up(town, url):
        await town.admin("intake", "on")
        town.posts(f"unheard {SITE}/1")
        await town.say(f"heard {SITE}/2")
        await until(lambda: logged(town, url) == ["heard"])
        await town.cut()
        await until(lambda: logged(town, url) == ["heard", "unheard"])


async def test_what_is_posted_while_the_database_is_away_is_logged_when_it_is_back(
    town: Town, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise DatabaseUnavailable("gone fishing")

    async with up(town, url) as desk:
        await town.admin("intake", "on")
        await town.say(f"before {SITE}/1")
        await until(lambda: logged(town, url) == ["before"])
        await until(lambda: town.told() == 1)
        with monkeypatch.context() as gone:
            for way in ("begin", "begin_at", "newsroom_of", "read"):
                gone.setattr(desk.database, way, away)
            await town.say(f"meanwhile {SITE}/2")
            await asyncio.sleep(1)
            assert town.told() == 1, "nobody asked, so nobody is told to try again"
        await until(lambda: logged(town, url) == ["before", "meanwhile"])
        await until(lambda: town.told() == 2)
        assert town.public() == []


async def test_a_channel_that_it_may_not_read_is_told_and_read_when_it_may(
    town: Town, url: str
) -> None:
    async with up(town, url):
        await town.admin("intake", "on")
    town.posts(f"unseen {SITE}/1")
    town.shut(shut=True)
    async with up(town, url):
        needed = "/invite @Claimdesk" if town.platform == "slack" else "Read Message History"
        async with asyncio.timeout(WITHIN):
            while needed not in (health := await town.admin("health")):  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        assert "#monde" in health
        assert "All is well" not in health
        assert logged(town, url) == []
        town.shut(shut=False)
        if isinstance(town, SlackTown):
            await town.say("welcome back")  # which it hears, and looks again
            await until(lambda: logged(town, url) == ["unseen"])
    async with up(town, url):
        await until(lambda: logged(town, url) == ["unseen"])
        async with asyncio.timeout(WITHIN):
            while "All is well" not in await town.admin("health"):  # noqa: ASYNC110
                await asyncio.sleep(0.1)


async def test_what_was_posted_while_it_was_not_in_the_channel_is_logged_when_it_is_again(
    town: Town, url: str
) -> None:
    async with up(town, url):
        await town.admin("intake", "on")
        await town.say(f"before {SITE}/1")
        await until(lambda: logged(town, url) == ["before"])
        await town.puts_out()
        town.posts(f"meanwhile {SITE}/2")
        await town.lets_in()
        await until(lambda: logged(town, url) == ["before", "meanwhile"])


@pytest.mark.parametrize("outage", [{}, {"unavailable": True}], ids=["put out", "an outage"])
@pytest.mark.parametrize("town", ["discord"], indirect=True)
async def test_what_was_posted_while_it_was_not_in_the_server_is_logged_when_it_is_again(
    town: DiscordTown, url: str, outage: dict[str, bool]
) -> None:
    async with up(town, url):
        await town.admin("intake", "on")
        await town.say(f"before {SITE}/1")
        await until(lambda: logged(town, url) == ["before"])
        await town.standin.put_out(**outage)
        town.posts(f"meanwhile {SITE}/2")
        await town.standin.come_in()
        await until(lambda: logged(town, url) == ["before", "meanwhile"])


@pytest.mark.parametrize("way", ["allow_everyone", "give_role"])
@pytest.mark.parametrize("town", ["discord"], indirect=True)
async def test_a_channel_is_read_as_soon_as_a_role_lets_it_in(
    town: DiscordTown, url: str, way: str
) -> None:
    """It waited for a new start: only a change of the channel itself counted."""
    async with up(town, url):
        await town.admin("intake", "on")
    town.posts(f"unseen {SITE}/1")
    town.shut(shut=True)
    async with up(town, url):
        async with asyncio.timeout(WITHIN):
            while "Read Message History" not in await town.admin("health"):  # noqa: ASYNC110
                await asyncio.sleep(0.1)
        town.shut(shut=False)
        await getattr(town.standin, way)()
        await until(lambda: logged(town, url) == ["unseen"])


@pytest.mark.parametrize("town", ["slack"], indirect=True)
async def test_slack_may_tell_it_to_slow_down_and_tells_it_page_by_page(
    town: SlackTown, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history, "PAGE", 2)
    async with up(town, url):
        await town.admin("intake", "on")
    for n in range(5):
        town.posts(f"no. {n} {SITE}/{n}")
    town.standin.limit("conversations.history", 1)
    async with up(town, url):
        await until(lambda: logged(town, url) == [f"no. {n}" for n in range(5)])


@pytest.mark.parametrize("town", ["slack"], indirect=True)
async def test_nobody_waits_while_it_looks_back(town: SlackTown, url: str) -> None:
    async with up(town, url):
        await town.admin("intake", "on")
    town.posts(f"missed {SITE}/1")
    history_comes_late = town.standin.hold("conversations.history")
    async with up(town, url):
        await history_comes_late.met.wait()
        assert "#monde" in await town.admin("intake")
        await town.say(f"live {SITE}/2")
        await until(lambda: logged(town, url) == ["live"])
        assert history_comes_late.gate
        history_comes_late.gate.set()
        await until(lambda: logged(town, url) == ["live", "missed"])


@pytest.mark.parametrize("town", ["discord"], indirect=True)
async def test_discord_shows_no_words_without_the_intent(town: DiscordTown, url: str) -> None:
    async with up(town, url):
        await town.admin("intake", "on")
    town.standin.about = {}
    town.posts(f"unseen {SITE}/1")
    async with up(town, url):
        async with asyncio.timeout(WITHIN):
            while "Message Content Intent" not in await town.admin("health"):  # noqa: ASYNC110
                await asyncio.sleep(0.1)
