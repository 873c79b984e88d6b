"""A link that is posted again is read again, and who asked is told alone: through every door."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from tests.doors.opened import talk_through
from tests.doors.talk import Talk
from tests.doors.test_conversation import DOORS, holding
from tests.test_rewritten import FIRST, SECOND, Newspaper
from tests.test_worker import site


@pytest.fixture(params=DOORS)
async def talk(
    request: pytest.FixtureRequest, url: str, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Talk]:
    monkeypatch.setattr("bot.commands.rereading.AGAIN_AFTER", timedelta(milliseconds=1))
    async with talk_through(request.param, url) as talk:
        yield talk


async def test_a_corrected_article_is_read_again_and_its_card_says_so(talk: Talk) -> None:
    paper = Newspaper(*FIRST)
    async with site(paper) as address:
        await talk.type(f"/claim {address}/dam")
        await talk.settle()
        assert "Nordkraft" not in holding(await talk.channel(), "To review").text

        again = await talk.type(f"/claim {address}/dam", "Omar")
        assert "Already logged as #1 by Ana" in again.text
        assert "I am reading the article again" in again.text
        await talk.settle()
        assert "has not changed since it was read" in (await talk.direct("Omar"))[-1].text

        paper.paragraphs = SECOND
        shown = await talk.type("/claims #1", "Omar")
        assert "For #1: I am reading" in (await talk.press(shown, "Read again", "Omar")).text
        await talk.settle()
        told = (await talk.direct("Omar"))[-1].text
        assert "New, on #1: Nordkraft denies “the dam has cracks”" in told
        assert "Nordkraft denies" in holding(await talk.channel(), "To review").text

        paper.paragraphs = FIRST
        await talk.press(await talk.type("/claims #1", "Omar"), "Read again", "Omar")
        await talk.settle()
        assert "No longer in it, but kept, on #1: Nordkraft" in (await talk.direct("Omar"))[-1].text
        assert "no longer in the article as of" in holding(await talk.channel(), "To review").text
        assert "no longer in the article" in (await talk.type("/denials nordkraft")).text
