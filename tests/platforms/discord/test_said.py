"""What a message says, as feeds post it and as it is passed on: logged by a sign or the menu."""

from datetime import timedelta

import discord
import pytest
from simcord.http._helpers import poll_from_wire

from bot.core.reply import Card, Reply, say
from bot.core.request import Command
from tests.platforms.discord.conftest import Server, seen

LINK = "https://paper.example/ferry"
FEED = discord.Embed(title="Ferry sank", url=LINK, description="The mayor denies it.")
NOTE = discord.Embed(title="Fire", description="It burns.")


async def logged(server: Server, message: discord.Message) -> list[object]:
    """What of a message came to the gate, by a sign and by the menu."""
    await server.ana.react(message, "🗞️")
    await server.ana.context_menu(server.monde, "Log as claim", message)
    return [request.ask for request in server.gate.asked]


async def test_a_message_that_is_passed_on_is_logged_by_what_it_said(server: Server) -> None:
    first = await server.ana.send(server.guild.create_text_channel("tips"), f"Have we <{LINK}>?")
    passed_on = await server.ana.forward(first, server.monde)
    wanted = Command("claim", options={"what": f"Have we {LINK}?"})
    assert await logged(server, passed_on) == [wanted, wanted]
    assert {request.posted.text for request in server.gate.asked if request.posted} == {
        f"Have we {LINK}?"
    }


@pytest.mark.parametrize(
    ("content", "embed", "words"),
    [
        ("", FEED, f"Ferry sank\n{LINK}"),
        ("New:", FEED, f"New:\nFerry sank\n{LINK}"),
        ("", NOTE, "Fire\nIt burns."),
        (f"New: {LINK}", NOTE, f"New: {LINK}"),
    ],
)
async def test_a_feed_is_logged_by_the_link_it_announces(
    server: Server, content: str, embed: discord.Embed, words: str
) -> None:
    message = await server.guild.create_webhook(server.monde).send(content, embed=embed)
    wanted = Command("claim", options={"what": words})
    assert await logged(server, message) == [wanted, wanted]


async def test_a_poll_is_logged_by_what_it_asks(server: Server) -> None:
    """It had no words, and whoever signed it was told that there is nothing to log."""
    asked = discord.Poll(question="Has the ferry sunk?", duration=timedelta(hours=1))
    asked.add_answer(text="Yes").add_answer(text="No")
    poll = poll_from_wire(server.env.backend, asked._to_dict())
    server.env.backend.create_message(server.monde.id, server.ana.id, poll=poll)
    await server.env.settle()
    *_, message = server.monde.history()
    wanted = Command("claim", options={"what": "Has the ferry sunk?"})
    assert await logged(server, message) == [wanted, wanted]


async def test_who_signs_a_picture_is_not_sent_to_a_menu_that_cannot_log_it(server: Server) -> None:
    server.gate.reply = lambda _: say("There is nothing to log.")
    message = await server.ana.send(server.monde, attachments=[("ferry.png", b"png")])
    await server.ana.react(message, "🗞️")
    (request,) = server.gate.asked
    assert request.ask == Command("claim", options={"what": ""})
    assert "I see no words" not in "".join(map(seen, server.posts()))


async def test_a_card_of_its_own_is_not_logged_as_another_claim(server: Server) -> None:
    card = Reply(cards=(Card("#1 The ferry sank"),), private=False)
    await server.door.post(server.place(), card, "1-1", again=False)
    assert await logged(server, server.posts()[0]) == [Command("claim", options={"what": ""})]
