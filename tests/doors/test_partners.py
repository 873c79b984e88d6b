"""A channel that is shared with another organisation: its people bring in links, and no more."""

from collections.abc import AsyncIterator

import pytest

from bot.demo.site import HOST, news_site
from bot.settings import Settings
from bot.wiring import build
from tests.doors import slack_talk
from tests.doors.slack_standin import Message
from tests.doors.slack_talk import SlackTalk


@pytest.fixture
async def talk(url: str) -> AsyncIterator[SlackTalk]:
    """Eve is of another organisation."""
    desk = build(Settings(database_url=url, allowed_hosts=(HOST,)))
    try:
        async with slack_talk.open_talk(desk) as talk:
            talk._standin.world.user("Eve").team = "T9"
            yield talk
    finally:
        desk.close()


async def say(talk: SlackTalk, text: str) -> Message:
    """Eve writes something, of which Slack tells under her own workspace."""
    world, people = talk._standin.world, talk._people
    eve = world.user("Eve")
    message = world.says(eve, talk._monde, text)
    event = message.body | {"type": "message", "channel": talk._monde.id, "event_ts": message.ts}
    told = {
        "type": "event_callback",
        "team_id": "T9",
        "api_app_id": "A1",
        "is_ext_shared_channel": True,
        "event": event | {"team": "T9", "user_team": "T9"},
        "event_id": f"Ev{world.number():04d}",
        "event_time": 1,
        "authorizations": [{"team_id": "T1", "user_id": world.bot.id, "is_bot": True}],
    }
    sent = await people._send("events_api", told, eve, talk._monde, 1)
    await sent.acknowledged()
    await talk.settle()
    return message


async def test_a_partner_decides_nothing_and_sees_nothing_but_the_cards(talk: SlackTalk) -> None:
    await talk.type("/claim The bridge is closed, says the mayor")
    await talk.settle()
    (card,) = await talk.channel()
    for button in ("I am checking", "Edit…"):
        refused = await talk.press(card, button, "Eve")
        assert "Only the people of this newsroom" in refused.text
        assert "bridge" not in refused.text
    assert await talk.channel() == [card]
    assert "Only the people" in (await talk.type("/claims bridge", "Eve")).text


async def test_what_a_partner_posts_is_logged_and_the_answer_tells_no_more(talk: SlackTalk) -> None:
    async with news_site() as link:
        await talk.type(f"/claim {link}")
        await talk.settle()
        await talk.post(f"@claimdesk {link}", "Eve")
        known = await talk.told("That is with the newsroom.", "Eve")
        assert "Ana" not in known.text, "nor by whom it was logged, and where"
        await talk.type("/desk intake on", "Ada")
        await say(talk, "<https://cms.newsroom.example:8443/2>")
        found = await talk.type("/claims logged-by:eve")
        assert "1 claim for" in found.text
        assert "cms.newsroom.example" in found.text


async def test_an_admin_can_let_a_partner_do_more(talk: SlackTalk) -> None:
    await talk.post("@claimdesk https://cms.newsroom.example:8443/2", "Eve")
    await talk.settle()
    asked = await talk.type("/desk roles eve editor", "Ada")
    await talk.press(asked, "Make Eve editor", "Ada")
    assert "1 claim" in (await talk.type("/claims logged-by:eve", "Eve")).text
