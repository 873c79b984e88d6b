"""Channels in which every link is logged by itself, through both doors."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.demo.site import news_site
from tests.doors.opened import cards, talk_through


@pytest.fixture(params=["slack", "discord"])
async def talk(request: pytest.FixtureRequest, url: str) -> AsyncIterator[Any]:
    async with talk_through(request.param, url) as talk:
        yield talk


async def test_links_are_logged_where_an_admin_wants_it_and_nowhere_else(talk: Any) -> None:
    async with news_site() as link:
        await talk.post(f"seen this? {link}", "Omar")
        assert await cards(talk) == []
        assert "need to be an admin" in (await talk.type("/desk intake on", "Omar")).text

        on = await talk.type("/desk intake on", "Ada")
        assert "every link posted in #monde" in on.text
        assert "logged already" in (await talk.type("/desk intake on", "Ada")).text
        await talk.post("the bridge is closed, says the mayor", "Omar")
        for chat in ("desk.slack.com/archives/C1/p17", "discord.com/channels/1/2/3"):
            await talk.post(f"see https://{chat}", "Omar")
        assert await cards(talk) == [], "words alone are talk, and so is what leads to them"

        message = await talk.post(f"seen this? {link}", "Omar")
        (card,) = await cards(talk)
        assert "To review: 6 statements" in card
        assert "1 claim" in (await talk.type("/claims logged-by:omar poutine starlink")).text
        await talk.sign(message, "Ana")
        await talk.post(f"again {link}", "Ana")
        assert await cards(talk) == [card], "one claim, one card"

        assert "#monde" in (await talk.type("/desk intake")).text
        await talk.press(on, "Stop", "Ada")
        assert "No channel" in (await talk.type("/desk intake")).text
        await talk.post(f"{link}?page=2", "Ana")
        assert await cards(talk) == [card]


async def test_what_was_posted_before_is_not_logged_when_its_words_are_edited(talk: Any) -> None:
    async with news_site() as link:
        before = await talk.post(f"seen this? {link}", "Omar")
        for turn in ("on", "off", "on"):
            await talk.type(f"/desk intake {turn}", "Ada")
        await talk.edit(before, f"have you seen this? {link}", "Omar")
        assert await cards(talk) == []
        since = await talk.post("look", "Omar")
        await talk.edit(since, f"look {link}", "Omar")
        assert len(await cards(talk)) == 1


async def test_a_link_that_is_set_right_in_an_edit_is_logged_too(talk: Any) -> None:
    async with news_site() as link:
        await talk.type("/desk intake on", "Ada")
        message = await talk.post("seen this?", "Omar")
        await talk.edit(message, f"seen this? {link}", "Omar")
        (card,) = await cards(talk)
        assert "To review: 6 statements" in card
        await talk.edit(message, f"have you seen this? {link}", "Omar")
        assert await cards(talk) == [card], "other words are no news"
        assert "logged-by:omar" in (await talk.type("/claims logged-by:omar")).text

        assert "archived" in (await talk.type("/desk delete #1 a mistake", "Ada")).text
        before = len(await cards(talk))
        await talk.edit(message, f"have you all seen this? {link}", "Omar")
        assert len(await cards(talk)) == before
        assert "#1 " in (await talk.type("/claims status:archived")).text
