"""Connecting over real sockets: DISCORD_API_URL is where everything goes, the gateway too."""

import asyncio

import discord
import pytest
from discord.http import HTTPClient, Route
from discord.webhook.async_ import async_context

from bot.core.door import CannotConnect, DeliveryFailed
from bot.core.reply import Button, Card, Reply, say
from bot.core.request import Command, Place
from bot.platforms.discord.door import DiscordDoor
from tests.doors.discord_standin import CHANNEL, GUILD, SHOWS_WORDS, StandIn
from tests.platforms.discord.conftest import COMMANDS, new_door, running
from tests.platforms.gate import Gate

PLACE = Place("discord", GUILD, CHANNEL, "The newsroom", "monde")


@pytest.mark.usefixtures("door")
async def test_a_command_goes_there_and_back(standin: StandIn, gate: Gate) -> None:
    number = await standin.command("claims", query="musk")
    (answer,) = await standin.until(lambda: standin.answers)

    assert answer[0] == number
    assert answer[1]["data"]["content"] == "Done."
    assert answer[1]["data"]["flags"] == 64, "for the asker alone"
    (request,) = gate.asked
    assert request.ask == Command("claims", options={"query": "musk"})
    assert request.delivery == number
    assert (request.asker.name, request.asker.manager, request.asker.locale) == ("Ana", True, "fr")
    assert (request.place.workspace, request.place.workspace_name) == (GUILD, "The newsroom")
    assert (request.place.channel, request.place.channel_name) == (CHANNEL, "monde")


async def test_a_card_is_posted_and_edited(standin: StandIn, door: DiscordDoor) -> None:
    number = await door.post(PLACE, Reply(cards=(Card("#1 The bridge"),)), "1-2", again=False)
    await door.edit(PLACE, number, Reply(cards=(Card("#1 The bridge is closed"),)))
    (message,) = standin.messages
    assert message["id"] == number
    assert message["embeds"][0]["title"] == "#1 The bridge is closed"


async def test_a_post_whose_answer_was_lost_is_not_posted_twice(
    standin: StandIn, door: DiscordDoor
) -> None:
    card = Reply(cards=(Card("#1 The bridge", buttons=(Button("open:1", "Open"),)),))
    standin.lose_next_answer()
    with pytest.raises(DeliveryFailed):
        await door.post(PLACE, card, "1-2", again=False)
    # Even without a look into the channel: Discord knows the nonce.
    first = await door.post(PLACE, card, "1-2", again=False)
    assert first == await door.post(PLACE, card, "1-2", again=True)
    assert first != await door.post(PLACE, card, "1-3", again=True)
    assert standin.messages[0]["id"] == first
    assert len(standin.messages) == 2


async def test_commands_are_told_only_when_they_changed(
    standin: StandIn, door: DiscordDoor, gate: Gate
) -> None:
    names = {(command["type"], command["name"]) for command in standin.commands}
    assert names == {(1, spec.name) for spec in COMMANDS} | {(3, "Log as claim")}
    await door.close()
    async with running(new_door(gate, api_url=standin.api_url)):
        pass
    standin.commands.pop()
    async with running(new_door(gate, api_url=standin.api_url)):
        pass
    put = [n for call, n in standin.calls.items() if call.startswith("PUT /applications")]
    assert put == [2], "at first, and when one was missing"


async def test_what_messages_say_is_asked_for_only_where_it_may_be(
    standin: StandIn, door: DiscordDoor, gate: Gate
) -> None:
    assert not door.client.intents.message_content
    await door.close()
    standin.about = {"flags": SHOWS_WORDS}
    asking = new_door(gate, api_url=standin.api_url)
    async with running(asking) as told:
        assert told.startswith("Discord as claimdesk")
        assert asking.client.intents.message_content


@pytest.mark.usefixtures("door")
async def test_a_session_that_is_gone_is_started_afresh_at_the_same_place(
    standin: StandIn, gate: Gate
) -> None:
    await standin.forget_session()
    await standin.until(lambda: standin.identified == 2, within=20)
    await standin.command("claims", query="musk")
    await standin.until(lambda: standin.answers)
    assert len(gate.asked) == 1


async def test_a_wrong_token_is_said_in_plain_words(standin: StandIn, gate: Gate) -> None:
    door = DiscordDoor(gate.answer, COMMANDS, token="wrong.token.here", api_url=standin.api_url)
    with pytest.raises(CannotConnect, match="Discord does not accept DISCORD_TOKEN") as said:
        await door.run(lambda _: None)
    assert "wrong.token" not in str(said.value)
    await door.close()


async def test_a_door_that_was_closed_opens_again(standin: StandIn, gate: Gate) -> None:
    door = new_door(gate, api_url=standin.api_url)
    for times in (1, 2):
        assert not door.connected
        async with running(door):
            assert door.connected
            assert await door.post(PLACE, say(f"x{times}"), f"1-{times}", again=False)


async def test_a_process_that_is_not_connected_posts_and_edits_all_the_same(
    standin: StandIn, gate: Gate
) -> None:
    door = new_door(gate, api_url=standin.api_url)
    try:
        number, other = await asyncio.gather(
            *(door.post(PLACE, say(f"card {n}"), f"1-{n}", again=False) for n in (1, 2))
        )
        assert await door.post(PLACE, say("card 1"), "1-1", again=True) == number != other
        await door.edit(PLACE, number, say("card 1, changed"))
    finally:
        await door.close()
    assert {m["content"] for m in standin.messages} == {"card 1, changed", "card 2"}
    assert standin.identified == 0
    assert standin.calls["GET /users/@me"] == 1


async def test_while_it_is_connecting_it_is_not_posted(standin: StandIn, gate: Gate) -> None:
    door = new_door(gate, api_url=standin.api_url)
    connecting = asyncio.create_task(door.run(lambda _: None))
    await asyncio.sleep(0)
    with pytest.raises(DeliveryFailed, match="not connected yet"):
        await door.post(PLACE, say("x"), "1-1", again=False)
    connecting.cancel()
    await asyncio.gather(connecting, return_exceptions=True)
    await door.close()


async def test_without_a_connection_a_wrong_token_is_said_too(standin: StandIn, gate: Gate) -> None:
    door = DiscordDoor(gate.answer, COMMANDS, token="wrong.token.here", api_url=standin.api_url)
    with pytest.raises(DeliveryFailed, match="Discord does not accept DISCORD_TOKEN"):
        await door.post(PLACE, say("x"), "1-1", again=False)
    await door.close()


async def test_nothing_of_the_library_is_changed_for_others(door: DiscordDoor) -> None:
    await door.post(PLACE, say("x"), "1-1", again=False)
    assert Route("GET", "/users/@me").url == "https://discord.com/api/v10/users/@me"
    assert "Redirected" not in type(async_context.get()).__name__
    assert type(discord.Client(intents=discord.Intents.none()).http) is HTTPClient
