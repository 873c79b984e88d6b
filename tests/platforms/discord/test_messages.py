"""Messages that name the bot, and signs put on messages: they reach the gate, and a 🗞 tells so."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import discord
import pytest

from bot.core.reply import Card, Reply, say
from bot.core.request import Asker, Command
from bot.platforms.discord.asking import ELSEWHERE
from tests.platforms.discord.conftest import Server, seen, serving
from tests.platforms.gate import Gate

LINK = "https://ex.org/a?b=1"


@pytest.fixture
async def blind(gate: Gate) -> AsyncIterator[Server]:
    """A server where the bot may not read what does not name it."""
    async with serving(gate, discord.Intents.default()) as server:
        yield server


def me(server: Server) -> str:
    user = server.door.client.user
    assert user
    return user.mention


def omar(server: Server) -> Any:
    return server.guild.add_member(server.env.create_user("omar", global_name="Omar"))


def signs(message: discord.Message) -> dict[str, int]:
    return {str(reaction.emoji): reaction.count for reaction in message.reactions}


def the(server: Server, message: discord.Message) -> discord.Message:
    """The message as it stands in the channel now."""
    (found,) = [each for each in server.monde.history() if each.id == message.id]
    return found


def said(server: Server) -> list[discord.Message]:
    """What the bot wrote in the channel."""
    return [each for each in server.monde.history() if each.author.bot]


async def test_a_mention_is_logged_and_shown_by_a_sign(blind: Server) -> None:
    text = f"{me(blind)} <{LINK}> says {blind.ana.mention} <b>"
    message = await blind.ana.send(blind.monde, text)

    (request,) = blind.gate.asked
    assert request.ask == Command("claim", options={"what": f"{LINK} says @Ana <b>"})
    assert request.asker == Asker(str(blind.ana.id), "Ana")
    assert request.place == blind.place()
    assert request.posted
    assert request.posted.message == str(message.id)
    assert request.posted.text == f"@TestBot {LINK} says @Ana <b>"
    assert request.posted.permalink.endswith(f"/{blind.guild.id}/{blind.monde.id}/{message.id}")
    assert request.posted.author == Asker(str(blind.ana.id), "Ana")
    assert signs(the(blind, message)) == {"🗞️": 1}
    assert said(blind) == []


async def test_a_link_set_right_in_a_message_that_names_it_is_asked_anew(blind: Server) -> None:
    blind.gate.reply = lambda _: Reply(lines=(("Already logged as #1.",),), cards=(Card("#1"),))
    message = await blind.ana.send(blind.monde, f"{me(blind)} thanks")
    await blind.ana.edit(message, f"{me(blind)} thanks a lot")
    await blind.ana.edit(message, f"{me(blind)} {LINK}")
    await blind.ana.edit(await blind.ana.send(blind.monde, "a"), LINK)
    helped, logged = blind.gate.asked
    assert helped.ask == Command("desk", options={"action": "help", "rest": "claim"})
    assert logged.ask == Command("claim", options={"what": LINK})
    assert logged.delivery.startswith(f"message:{blind.monde.id}:{message.id}:")
    assert [seen(each) for each in said(blind)] == ["Already logged as #1."], "it was help"
    assert signs(the(blind, message)) == {"🗞️": 1}


async def test_who_runs_the_server_is_known_by_a_mention_too(server: Server) -> None:
    manage = discord.Permissions(manage_guild=True)
    role = server.guild.create_role("Desk", permissions=manage)
    ada = server.guild.add_member(server.env.create_user("ada"), roles=[role])
    message = await ada.send(server.monde, f"{me(server)} x")
    other = await server.ana.send(server.monde, "y")
    await ada.react(other, "📰")
    assert [request.asker.manager for request in server.gate.asked] == [True, True]
    assert message.id != other.id


@pytest.mark.parametrize(
    "reply",
    [
        replace(say("There is nothing to log, @everyone."), error=True),
        Reply(lines=(("There is nothing to log, @everyone.",),), cards=(Card("#7"),)),
    ],
    ids=["an error", "logged before"],
)
async def test_what_has_to_be_said_is_a_reply_that_notifies_nobody(
    server: Server, reply: Reply
) -> None:
    server.gate.reply = lambda _: reply
    message = await server.ana.send(server.monde, f"{me(server)} x")
    (answer,) = said(server)
    assert seen(answer) == "There is nothing to log, @everyone."
    assert answer.reference
    assert answer.reference.message_id == message.id
    assert answer.flags.suppress_notifications
    assert not answer.mention_everyone
    assert answer.mentions == []
    assert signs(the(server, message)) == {}


async def test_where_it_may_not_sign_it_replies(server: Server) -> None:
    server.env.inject_error("PUT", "*/reactions/*", status=403, code=50013, message="No")
    await server.ana.send(server.monde, f"{me(server)} x")
    assert [seen(message) for message in said(server)] == ["Done."]


async def test_where_it_may_neither_sign_nor_reply_it_is_logged_all_the_same(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.env.inject_error("PUT", "*/reactions/*", status=403, code=50013, message="No")
    server.env.inject_error("POST", "*/messages", status=403, code=50013, message="No")
    await server.ana.send(server.monde, f"{me(server)} x")
    assert len(server.gate.asked) == 1
    assert "an answer did not reach Discord" in caplog.text


async def test_who_names_its_role_where_it_is_not_shown_words_is_told_how_to_log_it(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    role = server.guild.create_role("TestBot")
    monkeypatch.setattr(discord.Guild, "self_role", property(lambda guild: guild.get_role(role.id)))
    await server.ana.send(server.monde, f"{role.mention} {LINK}")
    assert server.gate.asked == []
    (direct,) = [m for m in server.ana.user.dm_channel.history() if m.author.bot]
    assert "Apps → Log as claim" in seen(direct)


async def test_what_does_not_name_it_is_left(server: Server) -> None:
    card = await server.door.post(server.place(), say("#1"), "1-1", again=False)
    (posted,) = said(server)
    assert card == str(posted.id)
    await server.ana.send(server.monde, "thanks", reply_to=posted)  # it notifies, and names not
    await server.ana.send(server.monde, f"@everyone {LINK} {server.ana.mention}")
    assert server.gate.asked == []


@pytest.mark.parametrize("sign", ["🗞️", "🗞", "📰"])
async def test_a_sign_on_a_message_logs_it(server: Server, sign: str) -> None:
    message = await server.ana.send(server.monde, f"{LINK} <@{server.ana.id}>")
    person = omar(server)
    await person.react(message, "👀")
    assert server.gate.asked == []
    await person.react(message, sign)

    (request,) = server.gate.asked
    assert request.ask == Command("claim", options={"what": f"{LINK} @Ana"})
    assert request.asker == Asker(str(person.id), "Omar")
    assert request.place == server.place()
    assert request.posted
    assert request.posted.author == Asker(str(server.ana.id), "Ana")
    assert request.posted.permalink.endswith(f"/{server.guild.id}/{server.monde.id}/{message.id}")
    assert signs(the(server, message))["🗞️"] >= 1
    assert said(server) == []


async def test_a_message_has_one_id_however_it_is_pointed_at(server: Server) -> None:
    known: set[str] = set()
    server.gate.reply = lambda r: None if r.delivery in known else known.add(r.delivery) or say("x")
    message = await server.ana.send(server.monde, f"{me(server)} {LINK}")
    for sign in ("🗞️", "📰"):
        await server.ana.react(message, sign)
        await omar(server).react(message, sign)
    assert len(server.gate.asked) == 5
    assert len(known) == 1
    assert said(server) == []
    assert signs(the(server, message)) == {"🗞️": 3, "📰": 2}


async def test_a_sign_on_our_own_message_is_left(server: Server) -> None:
    await server.door.post(server.place(), say("#1 The bridge"), "1-1", again=False)
    await server.ana.react(said(server)[0], "📰")
    assert server.gate.asked == []
    assert len(said(server)) == 1


async def test_who_signs_what_it_may_not_read_is_told_once_how_to_log_it(blind: Server) -> None:
    first = await blind.ana.send(blind.monde, LINK)
    person = omar(blind)
    for message in (first, await blind.ana.send(blind.monde, "another")):
        await person.react(message, "🗞️")
    assert blind.gate.asked == []
    assert said(blind) == []
    (told,) = [m for m in person.user.dm_channel.history() if m.author.bot]
    assert "I see no words in that message" in seen(told)
    assert "Apps → Log as claim" in seen(told)
    assert first.jump_url in told.content


async def test_who_takes_no_direct_messages_is_told_in_the_channel(blind: Server) -> None:
    message = await blind.ana.send(blind.monde, LINK)
    blind.env.inject_error("POST", "/users/@me/channels", status=403, code=50007, message="No")
    await omar(blind).react(message, "🗞️")
    (told,) = said(blind)
    assert "Apps → Log as claim" in seen(told)
    assert told.reference
    assert told.reference.message_id == message.id


async def test_who_sends_a_link_directly_is_told_where_to_post_it(blind: Server) -> None:
    for text in ("thanks for the alert", LINK, f"/claim {LINK}"):
        await blind.ana.send_dm(text)
    told = [m for m in blind.ana.user.dm_channel.history() if m.author.bot]
    assert [seen(each) for each in told] == [ELSEWHERE, ELSEWHERE]
    assert blind.gate.asked == []


async def test_what_names_it_can_be_signed_without_the_right_to_read_the_rest(
    blind: Server,
) -> None:
    blind.gate.reply = lambda _: None
    message = await blind.ana.send(blind.monde, f"{me(blind)} {LINK}")
    await omar(blind).react(message, "🗞️")
    assert {str(request.ask.options) for request in blind.gate.asked} == {str({"what": LINK})}  # type: ignore[union-attr]
    assert len(blind.gate.asked) == 2


async def test_a_gate_that_raises_is_a_reply_with_a_reference(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.gate.reply = lambda _: 1 / 0  # type: ignore[return-value]
    await server.ana.send(server.monde, f"{me(server)} x")
    (answer,) = said(server)
    assert seen(answer).split("reference ")[1].rstrip(").") in caplog.text
    assert "ZeroDivisionError" in caplog.text
