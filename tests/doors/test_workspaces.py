"""Two Slack workspaces, each with an app and tokens of its own, share one newsroom."""

from collections.abc import AsyncIterator

import pytest

from bot.settings import Settings
from bot.wiring import build
from tests.doors.slack_talk import SlackTalk, open_talks


@pytest.fixture(params=["socket", "http"])
async def talks(url: str, request: pytest.FixtureRequest) -> AsyncIterator[tuple[SlackTalk, ...]]:
    desk = build(Settings(database_url=url))
    try:
        async with open_talks(desk, "T1", "T2", over=request.param) as talks:
            yield talks
    finally:
        desk.close()


async def shown(talk: SlackTalk) -> list[str]:
    await talk.settle()
    return [card.text for card in await talk.channel()]


async def test_each_claim_has_its_card_where_it_was_posted(talks: tuple[SlackTalk, ...]) -> None:
    one, other = talks
    assert "Logged as #1" in (await one.type("/claim The ferry was full")).text
    offered = (await one.type("/desk link", "Ada")).text
    code = offered.split("/desk link ")[1].split()[0]
    assert "Linked." in (await other.type(f"/desk link {code}", "Ada")).text
    assert "Logged as #2" in (await other.type("/claim The ferry was late", "Bo")).text

    (here,), (there,) = await shown(one), await shown(other)
    assert "#1 The ferry was full" in here
    assert "#2 The ferry was late" in there

    await one.type("/mark #2 checking")
    (here,), (there,) = await shown(one), await shown(other)
    assert "checking (Ana)" in there, "the card is edited in the other workspace"
    assert "checking" not in here
    assert "2 claims" in (await other.type("/claims ferry")).text


async def test_who_is_taken_out_sees_no_more(talks: tuple[SlackTalk, ...]) -> None:
    one, other = talks
    await one.type("/claim The ferry was full")
    code = (await one.type("/desk link", "Ada")).text.split("/desk link ")[1].split()[0]
    await other.type(f"/desk link {code}", "Ada")
    await other.type("/claim The ferry was late", "Bo")
    assert "The ferry was late" in (await shown(other))[0]

    offered = await one.type("/desk link", "Ada")
    (leaving,) = [label for label in offered.buttons if label.startswith("Take out")]
    asked = await one.press(offered, leaving, "Ada")
    assert "is out" in (await one.press(asked, "Take it out", "Ada")).text
    await one.type("/mark #2 checking")
    assert "checking" not in (await shown(other))[0], "the card there stays as it is"
    assert "No claim" in (await other.type("/claims ferry", "Bo")).text
    assert "2 claims" in (await one.type("/claims ferry")).text


async def test_without_a_code_nothing_leaks(talks: tuple[SlackTalk, ...]) -> None:
    one, other = talks
    await one.type("/claim The ferry was full")
    assert "No claim" in (await other.type("/claims ferry")).text
    assert await shown(other) == []
