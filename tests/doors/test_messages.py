"""Where people just talk: naming the bot, or putting 🗞 on a message, logs it, once."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.demo.site import news_site
from tests.doors.opened import cards, talk_through


@pytest.fixture(params=["slack", "slack_http", "discord"])
async def talk(request: pytest.FixtureRequest, url: str) -> AsyncIterator[Any]:
    async with talk_through(request.param, url) as talk:
        yield talk


async def test_several_people_sign_a_message_and_there_is_one_claim(talk: Any) -> None:
    message = await talk.post("The ferry was overloaded", "Omar")
    for person in ("Ana", "Omar", "Ada"):
        await talk.sign(message, person)
    (card,) = await cards(talk)
    assert "#1 The ferry was overloaded" in card
    found = await talk.type("/claims ferry logged-by:ana")
    assert "1 claim" in found.text
    assert "#1" in found.text


async def test_slacks_screen_readers_and_phones_get_all_words_of_a_card(url: str) -> None:
    """They are given the message's text and no blocks: it was the title alone."""
    async with talk_through("slack", url) as talk:
        await talk.type('/claim The ferry was full by:"Ida Holm"')
        await talk.type("/mark #1 false the tickets show it", "Ada")
        await talk.settle()
        (card,) = await talk.channel()
        told = card.handle.text.split("\n")
        await talk.press(await talk.type("/summary"), "Post to this channel")
        await talk.settle()
        *_, summary = (shown.handle.text for shown in await talk.channel())
    assert told[:3] == [
        "#1 The ferry was full",
        "❌ False · 1 origin: Ida Holm, named · new",
        "Why: the tickets show it",
    ]
    assert told[3] == "Ida Holm says: “The ferry was full”"
    assert told[4].startswith("Logged by Ana in #monde (Slack)")
    assert "Verdicts: 1 (1 false)" in summary
    assert "1 claim, the most on" in summary
    assert "█" not in summary, "nobody can listen to bars"


async def test_who_signs_a_message_whose_claim_was_put_away_is_told(talk: Any) -> None:
    message = await talk.post("The ferry was overloaded", "Ana")
    await talk.sign(message, "Omar")
    await talk.settle()
    assert "archived" in (await talk.type("/desk delete #1 a mistake", "Ada")).text
    await talk.sign(message, "Ana")
    await talk.settle()
    assert "/desk restore #1 brings it back" in (await talk.told("It was put away", "Ana")).text


async def test_a_message_that_names_the_bot_is_not_logged_again_by_a_sign(talk: Any) -> None:
    async with news_site() as link:
        message = await talk.post(f"@claimdesk {link}", "Omar")
        await talk.settle()
        before = await cards(talk)
        await talk.sign(message, "Ana")
        assert await cards(talk) == before


async def test_who_names_it_without_a_link_is_told_how_and_nothing_is_logged(talk: Any) -> None:
    message = await talk.post("@claimdesk thanks, the bridge is closed", "Omar")
    assert "/claim <link or words>" in (await talk.told("Log an article's link", "Omar")).text
    assert "No claim matches" in (await talk.type("/claims bridge")).text

    await talk.sign(message, "Ana")
    await talk.settle()
    assert "1 claim" in (await talk.type("/claims bridge")).text


async def test_who_names_it_with_a_known_link_is_told_its_number(talk: Any) -> None:
    async with news_site() as link:
        await talk.post(f"@claimdesk {link} read this", "Ana")
        await talk.settle()
        before = await cards(talk)
        assert before
        await talk.post(f"@claimdesk {link}", "Omar")
        assert "#1 by Ana" in (await talk.told("Already logged as", "Omar")).text
        plain = await talk.post(f"look: {link}", "Omar")
        await talk.sign(plain, "Ada")
    assert len([card for card in await cards(talk) if "Already" not in card]) == len(before)


async def test_an_admin_says_which_emojis_log_a_message(
    talk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.signs.KNOWN_FOR", 0.0)
    message = await talk.post("The ferry was overloaded", "Omar")
    await talk.sign(message, "Omar", "👀")
    assert await cards(talk) == []

    assert "now 👀 👍." in (await talk.type("/desk settings reactions 👀 👍🏽", "Ada")).text
    await talk.sign(message, "Ana", "🗞️")
    assert await cards(talk) == [], "it does no more"
    await talk.sign(message, "Ana", "👀")
    (card,) = await cards(talk)
    assert "#1 The ferry was overloaded" in card
    await talk.sign(await talk.post("The bridge is closed", "Omar"), "Ana", "👍🏽")
    assert len(await cards(talk)) == 2

    await talk.type("/desk settings reactions none", "Ada")
    late = await talk.post("The port is closed", "Omar")
    for sign in ("🗞️", "👀", "👍🏽"):
        await talk.sign(late, "Ana", sign)
    assert len(await cards(talk)) == 2
