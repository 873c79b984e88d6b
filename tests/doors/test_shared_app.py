"""One Slack app that several workspaces install: each is served as by an app of its own."""

import asyncio
from collections.abc import Iterator
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from bot.exporting import Format
from bot.exporting import main as export
from bot.platforms.slack import history, installed
from bot.settings import Settings
from storage.errors import DatabaseUnavailable
from tests.doors.shared_app import address, newsrooms, nothing_secret, process, settings
from tests.doors.slack_process import bot, says
from tests.doors.slack_standin import People, StandIn, visible
from tests.doors.slack_standin.oauth import CLIENT_ID, CLIENT_SECRET, PUBLIC, Browser, Slack
from tests.doors.slack_standin.requests import SIGNING_SECRET
from tests.doors.slack_standin.server import BOT_TOKEN
from tests.doors.slack_talk import SlackTalk
from tests.ports import free_port

OWN_SECRET = "of0an0app0of0its0own0000000000000"


@pytest.fixture(autouse=True)
def discreet(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever is logged, at any level: no secret."""
    with nothing_secret(caplog):
        yield


async def test_installed_in_one_process_a_workspace_is_served_at_once_in_all(url: str) -> None:
    async with newsrooms(url, "off", "off", "only") as both:
        talk = both.talks["T1"]
        assert any("Slack app in 0 workspaces, at http://127.0.0.1:" in line for line in both.told)

        status, page = await both.browser.install("T1")
        assert status == 200
        assert "Claimdesk is in Desk <T1>" in page
        assert "<T1>" not in both.browser.raw
        assert "/invite @Claimdesk" in page

        assert "Logged as #1" in (await talk.type("/claim The ferry was full")).text
        assert "#1 The ferry was full" in (await both.cards("T1"))[0]
        both.asks("T1", desk=1)
        assert "1 claim" in (await talk.type("/claims ferry")).text
        token = both.installed["T1"].token
        standin = both.slack.workspaces["T1"]
        assert set(standin.spoke["chat.postMessage"]) == {token}
        assert set(standin.spoke["users.info"]) == {token}


async def test_two_workspaces_have_their_own_cards_with_their_own_tokens(url: str) -> None:
    async with newsrooms(url, "on") as both:
        for team in ("T1", "T2"):
            assert (await both.browser.install(team))[0] == 200
        one, other = both.talks["T1"], both.talks["T2"]
        await one.type("/claim The ferry was full")
        await other.type("/claim The train was late", "Bo")
        assert "#1 The ferry was full" in (await both.cards("T1"))[0]
        assert "#1 The train was late" in (await both.cards("T2"))[0]
        assert "No claim" in (await other.type("/claims ferry", "Bo")).text
        for team in ("T1", "T2"):
            spoke = both.slack.workspaces[team].spoke
            assert {t for tokens in spoke.values() for t in tokens} == {both.installed[team].token}


async def test_an_alert_comes_as_a_direct_message_of_its_own_workspace(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.watches.SPAN", timedelta(seconds=1))
    monkeypatch.setattr("storage.watches.GRACE", timedelta(0))
    async with newsrooms(url, "off", "only") as both:
        for team in ("T1", "T2"):
            await both.browser.install(team)
            await both.talks[team].type("/watch ferry", "Ada")
        await both.talks["T1"].type("/claim The ferry was full")
        one, other = (both.slack.workspaces[team] for team in ("T1", "T2"))
        direct = one.world.channel(f"dm-{one.world.user('Ada').id}", private=True)
        await one.until(lambda: direct.messages, within=60)
        assert set(one.spoke["conversations.open"]) == {both.installed["T1"].token}
        assert not other.calls["conversations.open"]


async def test_a_token_that_is_refused_does_not_stop_the_others(url: str) -> None:
    async with newsrooms(url, "on") as both:
        for team in ("T1", "T2"):
            await both.browser.install(team)
        both.slack.revoke("T1")
        await both.talks["T1"].type("/claim The ferry was full")
        await both.talks["T2"].type("/claim The train was late", "Bo")
        assert "#1 The train was late" in (await both.cards("T2"))[0]
        assert await both.talks["T1"].channel() == []
        await both.browser.install("T1")
        assert "#1 The ferry was full" in (await both.cards("T1"))[0], "it waited"


@pytest.mark.parametrize("told_of", ["app_uninstalled", "tokens_revoked"])
async def test_uninstalled_its_token_is_deleted_and_its_claims_stay(url: str, told_of: str) -> None:
    async with newsrooms(url, "on", "off") as both:
        for team in ("T1", "T2"):
            await both.browser.install(team)
        talk = both.talks["T1"]
        await talk.type("/claim The ferry was full")
        await both.cards("T1")

        both.asks("T1", desk=1)
        both.slack.revoke("T1")
        event = {"type": told_of, "tokens": {"bot": ["U0BOT"]}}
        await (await both.slack.tell("T1", event)).acked
        assert set(both.installed) == {"T2"}
        await asyncio.sleep(installed.KNOWN_FOR)
        for desk in (0, 1):
            both.asks("T1", desk=desk)
            answer = (await talk.type("/claims ferry")).text
            assert "not installed in this workspace" in answer
            assert f"{PUBLIC}/slack/install" in answer
        assert "No claim" in (await both.talks["T2"].type("/claims ferry", "Bo")).text

        await both.browser.install("T1")
        assert "1 claim" in (await talk.type("/claims ferry")).text
        assert "Logged as #2" in (await talk.type("/claim The ferry was late")).text


async def test_what_slack_tells_late_does_not_end_what_was_installed_again(url: str) -> None:
    async with newsrooms(url, "on") as both:
        await both.browser.install("T1")
        user = {"type": "tokens_revoked", "tokens": {"oauth": ["U9"]}}
        await (await both.slack.tell("T1", user)).acked
        await (await both.slack.tell("T1", {"type": "app_uninstalled"}, ago=60)).acked
        assert set(both.installed) == {"T1"}


async def test_where_a_token_is_set_too_the_token_wins(url: str) -> None:
    tokens = {
        "slack_bot_tokens": (BOT_TOKEN,),
        "slack_signing_secrets": (OWN_SECRET, SIGNING_SECRET),
    }
    async with AsyncExitStack() as stack:
        standin = await stack.enter_async_context(StandIn())
        slack = await stack.enter_async_context(Slack(standin))
        standin.bot_tokens = {BOT_TOKEN}
        slack.given[BOT_TOKEN] = standin
        told: list[str] = []
        desk = await stack.enter_async_context(process(settings(url, slack, **tokens), told))
        standin.request_url = f"{address(desk)}/slack/events"
        browser = await stack.enter_async_context(Browser(address(desk)))
        assert (await browser.install("T1"))[0] == 200
        standin.bot_tokens.add(BOT_TOKEN)

        talk = SlackTalk(desk, standin)
        assert "Logged as #1" in (await talk.type("/claim The ferry was full")).text
        await talk.settle()
        assert standin.spoke["chat.postMessage"] == [BOT_TOKEN]
        standin.signing_secret = OWN_SECRET
        assert "1 claim" in (await talk.type("/claims ferry")).text, (
            "both apps lead to one newsroom"
        )


async def test_links_posted_in_an_intake_channel_are_logged_there(url: str) -> None:
    async with newsrooms(url, "on") as both:
        for team in ("T1", "T2"):
            await both.browser.install(team)
        one, other = both.talks["T1"], both.talks["T2"]
        await one.type("/desk intake on", "Ada")
        await one.post("https://nowhere.example/ferry")
        await other.post("https://nowhere.example/train")
        assert "#1" in (await both.cards("T1"))[0]
        assert "No claim" in (await other.type("/claims status:unread", "Bo")).text


async def test_what_was_posted_while_no_process_ran_is_logged_in_each_workspace(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slack shows an app that is distributed outside of its marketplace little at once."""
    monkeypatch.setattr(history, "PAUSE", 0.01)
    async with newsrooms(url) as both:
        given = settings(url, both.slack)
        async with process(given, both.told) as desk, Browser(both.at(desk)) as browser:
            for team, talk in both.talks.items():
                await browser.install(team)
                await talk.type("/desk intake on", "Ada")
        for team, standin in both.slack.workspaces.items():
            monde, ana = standin.world.channel("monde"), standin.world.user("Ana")
            for number in range(40):
                link = f"first {team} <https://no.example/{team}>" if number == 0 else "talk"
                standin.world.says(ana, monde, link)
            standin.history_every = 1
            standin.limit("conversations.history", 1, times=3)
        async with process(given, both.told) as desk:
            both.at(desk)
            for team, talk in both.talks.items():
                assert f"first {team}" in (await both.cards(team))[0]
                assert "1 claim" in (await talk.type("/claims first")).text


async def test_a_card_that_could_not_be_posted_is_though_little_can_be_looked_at(url: str) -> None:
    async with newsrooms(url, "on") as both:
        await both.browser.install("T1")
        standin = both.slack.workspaces["T1"]
        for number in range(40):
            standin.world.says(
                standin.world.user("Ana"), standin.world.channel("monde"), f"talk {number}"
            )
        standin.history_every = 60
        standin.fail("chat.postMessage", "internal_error")
        await both.talks["T1"].type("/claim The ferry was full")
        assert "#1 The ferry was full" in (await both.cards("T1"))[0]


async def test_a_button_on_a_card_of_another_workspace_does_nothing(url: str) -> None:
    """In a channel that two workspaces share, which both have the app."""
    async with newsrooms(url, "on") as both:
        for team in ("T1", "T2"):
            await both.browser.install(team)
            standin = both.slack.workspaces[team]
            standin.world.bot.id = f"U0BOT{team}"
        for team in ("T1", "T2"):
            await both.browser.install(team)
            await both.talks[team].type(f"/claim The ferry of {team} was full")
            await both.cards(team)
        one, other = (both.slack.workspaces[team] for team in ("T1", "T2"))
        monde = one.world.channel("monde")
        (card,) = [m for m in monde.messages if m.user == one.world.bot.id]
        action = next(a for a in visible.buttons(card.blocks).values() if "checking" in a)
        bo = other.world.user("Bo")
        card.channel = other.world.channel("monde").id
        pressed = await People(other).press(card, action, bo)
        await pressed.acknowledged()
        assert "another newsroom's" in (await both.talks["T2"].told("newsroom's", "Bo")).text
        for talk in both.talks.values():
            assert "No claim" in (await talk.type("/claims status:checking")).text


async def test_while_the_database_is_away_nothing_is_lost(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object) -> None:
        raise DatabaseUnavailable("gone fishing")

    async with newsrooms(url, "on") as both:
        await both.browser.install("T1")
        talk, held = both.talks["T1"], both.desks[0].database.installations
        await talk.type("/claim The ferry was full")
        with monkeypatch.context() as patched:
            patched.setattr(installed, "KNOWN_FOR", 0.0)
            patched.setattr(held, "of", away)
            assert "1 claim" in (await talk.type("/claims ferry")).text, "as it was last known"
            patched.setattr(held, "spend", away)
            status, page = await both.browser.install("T2")
            assert status == 503
            assert "Begin again in a few minutes" in page
            patched.setattr(held, "end", away)
            told = await both.slack.tell("T1", {"type": "app_uninstalled"})
            await both.slack.workspaces["T1"].until(lambda: told.status)
            assert told.status == 503, "Slack tells it again"
        assert set(both.installed) == {"T1"}


# --- the real program -------------------------------------------------------------------


async def test_the_program_serves_who_installed_it_and_tells_no_token(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    port = str(free_port())
    shared = {
        "SLACK_BOT_TOKEN": "",
        "SLACK_APP_TOKEN": "",
        "SLACK_CLIENT_ID": CLIENT_ID,
        "SLACK_CLIENT_SECRET": CLIENT_SECRET,
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "SLACK_HTTP_PORT": port,
        "SLACK_PUBLIC_URL": f"{PUBLIC}/",
        "LOG_LEVEL": "DEBUG",
    }
    at = f"http://127.0.0.1:{port}"
    async with StandIn() as standin, Slack(standin) as slack, Browser(at) as browser:
        standin.request_url = f"{at}/slack/events"
        shared["SLACK_API_URL"] = slack.api_url
        async with bot(standin, tmp_path, over="oauth", **shared) as process_:
            await says(process_, f"to install it: {PUBLIC}/slack/install")
            assert (await browser.install("T1"))[0] == 200
            ana, desk = standin.world.user("Ana"), standin.world.channel("desk")
            await People(standin).command("/claim The bridge is closed", ana, desk)
            await standin.until(lambda: standin.calls["chat.postMessage"], within=30)
            process_.terminate()
            async with asyncio.timeout(20):
                said, _ = await process_.communicate()
            assert b"installedtoken" not in said
            assert CLIENT_SECRET.encode() not in said
            assert b"Traceback" not in said
    export(Settings(database_url=f"sqlite:///{tmp_path / 'claims.db'}"), Format("jsonl"), "")
    out = capsys.readouterr().out
    assert "The bridge is closed" in out
    assert "installedtoken" not in out
