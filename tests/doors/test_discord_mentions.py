"""Who is mentioned in a command on Discord is there by name, as people read it."""

from collections.abc import AsyncIterator

import discord
import pytest

from bot.settings import Settings
from bot.wiring import build
from tests.doors import discord_talk
from tests.doors.discord_talk import DiscordTalk


@pytest.fixture
async def talk(url: str) -> AsyncIterator[DiscordTalk]:
    desk = build(Settings(database_url=url))
    try:
        async with discord_talk.open_talk(desk) as talk:
            yield talk
    finally:
        desk.close()


async def test_who_is_mentioned_in_a_claim_is_found_by_name(talk: DiscordTalk) -> None:
    omar = talk.person("Omar Haddad").mention
    await talk.type(
        f"/claim {omar} says that {talk.monde.mention} floods <:wow:123456789012345678>"
    )
    found = await talk.type(f"/claims {omar}")
    assert "#1 @Omar Haddad says that #monde floods :wow:" in found.text
    assert "1 origin: Omar Haddad" in found.text


async def test_a_filter_takes_who_is_mentioned_in_it(talk: DiscordTalk) -> None:
    omar = talk.person("Omar Haddad").mention
    await talk.type("/claim The ferry is late", "Omar Haddad")
    await talk.type(f"/claim The bridge is closed by:{omar}")
    found = await talk.type(f"/claims logged-by:{omar} ferry")
    assert found.text.startswith('1 claim for logged-by:"Omar Haddad" ferry')
    assert "#2 The bridge" in (await talk.type(f"/claims by:{omar}")).text
    assert "#2 The bridge" not in (await talk.type(f"/claims logged-by:{omar}")).text


async def test_who_has_left_stays_as_typed_and_who_gets_a_role_is_told_by_id(
    talk: DiscordTalk,
) -> None:
    omar = talk.person("Omar Haddad")
    asked = await talk.type(f"/desk roles {omar.mention} editor", "Ada")
    assert str(omar.id) in asked.text
    talk._guild.remove_member(omar)
    await talk.type(f"/claim {omar.mention} left the quay")
    assert "left the quay" in (await talk.type("/claims quay")).text


async def test_its_role_of_the_same_name_names_the_bot_too(
    talk: DiscordTalk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Discord offers both to whoever types @claimdesk; who chose the role got no answer."""
    role = talk._guild.create_role("claimdesk")
    monkeypatch.setattr(discord.Guild, "self_role", property(lambda guild: guild.get_role(role.id)))
    await talk.post(f"{role.mention} https://cms.newsroom.example:8443/1")
    await talk.settle()
    (card,) = await talk.channel()
    assert "cms.newsroom.example" in card.text
    assert role.name not in card.text
