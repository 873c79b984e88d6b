"""What people ask on Discord: it reaches the gate as they saw it, and they see the answer."""

from dataclasses import replace
from typing import Any

import discord
import pytest
from discord import app_commands
from simcord import actors

from bot.core.reply import Button, Card, Choice, Field, Modal, Reply, say
from bot.core.request import Asker, Command, Form, Press, Request
from tests.doors import discord_visible as visible
from tests.platforms.discord.conftest import Server, new_door, seen
from tests.platforms.gate import Gate

FORM = Modal(
    "verdict:7",
    "Verdict on #7",
    (
        Field("value", "Verdict", choices=(Choice("false", "❌ False"), Choice("true", "True"))),
        Field("reason", "Why", multiline=True),
        Field("link", "Link", required=False),
    ),
)
LISTING = Reply(lines=(("1 to 5",),), buttons=(Button("claims:5:q", "Next"),))


async def test_a_command_is_answered_privately(server: Server) -> None:
    result = await server.ana.slash(server.monde, "mark", claim="#7", value="false", reason="<why>")

    assert seen(result.response) == "Done."
    assert result.ephemeral
    assert not result.deferred
    assert server.posts() == []
    (request,) = server.gate.asked
    options = {"claim": "#7", "value": "false", "reason": "<why>"}
    assert request.ask == Command("mark", options=options)
    assert request.asker == Asker(str(server.ana.id), "Ana", manager=False, locale="en-US")
    place = request.place
    assert (place.platform, place.workspace) == ("discord", str(server.guild.id))
    assert (place.channel, place.channel_name) == (str(server.monde.id), "monde")
    assert place.workspace_name == "The newsroom"
    assert place.answer_to not in repr(place)


@pytest.mark.parametrize("who", ["owner", "manager"])
async def test_who_runs_the_server_is_a_manager(server: Server, who: str) -> None:
    manage = discord.Permissions(manage_guild=True)
    role = server.guild.create_role("Desk", permissions=manage)
    ada = server.guild.add_member(server.env.create_user("ada"), roles=[role])
    guild, member = server.guild, ada
    if who == "owner":
        owner = server.env.create_user("boss")
        guild = server.env.create_guild("Another", owner=owner)
        member = guild.add_member(owner)
    await member.slash(guild.create_text_channel("x"), "claims")
    assert server.gate.asked[0].asker.manager


async def test_a_button_works_after_a_restart(server: Server) -> None:
    card = Reply(cards=(Card("#7", buttons=(Button("mark:7:false", "False"),)),))
    number = await server.door.post(server.place(), card, "1-1", again=False)

    later = Gate()
    await server.env.restart_bot(new_door(later).client)
    (message,) = server.posts()
    result = await server.ana.click(message, label="False")

    assert seen(result.response) == "Done."
    assert result.ephemeral
    assert later.asked[0].ask == Press("mark:7:false", number)
    assert server.gate.asked == []


async def test_a_listing_is_leafed_through_in_place(server: Server) -> None:
    server.gate.reply = lambda _: LISTING
    first = await server.ana.slash(server.monde, "claims", query="x")
    server.gate.reply = lambda _: Reply(cards=(Card("6 to 10"),), replaces=True)
    second = await server.ana.click(first.response, label="Next")

    assert second.response.id == first.response.id
    assert second.followups == []
    assert seen(first.response) == "6 to 10"
    assert first.response.components == []
    assert server.gate.asked[1].ask == Press("claims:5:q", str(first.response.id))


async def test_a_private_answer_never_replaces_what_all_can_see(server: Server) -> None:
    await server.door.post(server.place(), LISTING, "1-1", again=False)
    server.gate.reply = lambda _: Reply(lines=(("6 to 10",),), replaces=True)
    (public,) = server.posts()
    result = await server.ana.click(public, label="Next")
    assert seen(result.response) == "6 to 10"
    assert result.ephemeral
    assert seen(server.posts()[0]) == "1 to 5"


async def test_a_form_is_opened_filled_and_sent(server: Server) -> None:
    server.gate.reply = lambda r: say("Done.") if isinstance(r.ask, Form) else Reply(modal=FORM)
    opened = await server.ana.slash(server.monde, "mark", claim="#7")
    assert opened.modal["title"] == "Verdict on #7"
    sent = await server.ana.submit_modal(opened, {"value": ["false"], "reason": "the *log*\nsays"})
    assert seen(sent.response) == "Done."
    fields = {"value": "false", "reason": "the *log*\nsays", "link": ""}
    assert server.gate.asked[1].ask == Form("verdict:7", fields)


async def test_what_was_typed_into_a_form_that_is_refused_comes_back(server: Server) -> None:
    no = replace(say("That is no link."), error=True)
    server.gate.reply = lambda r: no if isinstance(r.ask, Form) else Reply(modal=FORM)
    opened = await server.ana.slash(server.monde, "mark", claim="#7")
    reason = "the *log* shows one call, and the ministry says so, too"
    sent = await server.ana.submit_modal(opened, {"value": ["false"], "reason": reason})
    assert seen(sent.response) == f"That is no link.\nWhat you had filled in\nreason\n{reason}"
    assert sent.ephemeral


async def test_a_form_on_a_message_knows_the_message(server: Server) -> None:
    card = Reply(cards=(Card("#7", buttons=(Button("verdict:7", "Verdict…"),)),))
    number = await server.door.post(server.place(), card, "1-1", again=False)
    server.gate.reply = lambda r: say("Done.") if isinstance(r.ask, Form) else Reply(modal=FORM)
    opened = await server.ana.click(server.posts()[0], label="Verdict…")
    sent = await server.ana.submit_modal(opened, {"value": ["true"], "reason": "x"})
    assert seen(sent.response) == "Done."
    assert sent.ephemeral
    assert isinstance(server.gate.asked[1].ask, Form)
    assert server.gate.asked[1].ask.message == number


async def test_log_as_claim_brings_the_message(server: Server) -> None:
    omar = server.guild.add_member(server.env.create_user("omar", global_name="Omar"))
    text = f"Says {server.ana.mention} in {server.monde.mention}: <b> <:no:123> *it is*"
    message = await omar.send(server.monde, text)
    result = await server.ana.context_menu(server.monde, "Log as claim", message)

    assert seen(result.response) == "Done."
    (request,) = server.gate.asked
    read = "Says @Ana in #monde: <b> :no: *it is*"
    assert request.ask == Command("claim", options={"what": read})
    assert request.asker.name == "Ana"
    assert request.posted
    assert request.posted.message == str(message.id)
    assert request.posted.text == read
    assert request.posted.permalink.endswith(f"/{server.guild.id}/{server.monde.id}/{message.id}")
    assert request.posted.author == Asker(str(omar.id), "Omar")


async def test_a_gate_that_raises_does_not_leave_the_asker_alone(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(_: Request) -> Reply:
        raise RuntimeError("the cellar is flooded")

    server.gate.reply = broken
    result = await server.ana.slash(server.monde, "claims", query="x")
    told = seen(result.response)
    assert "Something went wrong here (reference " in told
    assert "cellar" not in told
    assert told.split("reference ")[1].rstrip(").") in caplog.text
    assert "the cellar is flooded" in caplog.text


async def test_a_repeated_delivery_is_acknowledged_without_a_word(server: Server) -> None:
    server.gate.reply = lambda _: None
    asked = await server.ana.slash(server.monde, "claims", query="x")
    assert asked.acknowledged
    assert asked.response is None
    await server.door.post(server.place(), LISTING, "1-1", again=False)
    pressed = await server.ana.click(server.posts()[0], label="Next")
    assert pressed.acknowledged
    assert pressed.followups == []
    assert seen(server.posts()[0]) == "1 to 5"


async def test_words_ping_nobody_and_format_nothing(server: Server) -> None:
    nasty = f"@everyone {server.ana.mention} **b** <t:1:R> [x](https://ex.org) https://ex.org :no:"
    server.gate.reply = lambda _: Reply(lines=((nasty,),), cards=(Card(nasty, ((nasty,),)),))
    result = await server.ana.slash(server.monde, "claims", query="x")
    message = result.response.message
    assert seen(message) == "\n".join([nasty] * 3)
    (embed,) = message.embeds
    for markdown in (message.content, embed.title, embed.description):
        assert visible.formats(markdown or "") == []
    assert message.mentions == []
    assert not message.mention_everyone
    bodies = [r.json for r in server.env.http_requests if "callback" in r.path]
    assert [body["data"]["allowed_mentions"] for body in bodies] == [{"parse": []}]


async def test_what_discord_refuses_to_draw_is_said_in_words(server: Server) -> None:
    server.gate.reply = lambda _: Reply(lines=(("Found:",),), cards=(Card("#7 *The* bridge"),))
    server.env.inject_error(
        "POST", "/interactions/*/*/callback", status=400, code=50035, message="Invalid Form Body"
    )
    result = await server.ana.slash(server.monde, "claims", query="x")
    assert seen(result.response) == "Found:\n#7 *The* bridge"
    assert result.response.embeds == []


async def test_an_interaction_that_ran_out_is_logged_without_its_token(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.env.inject_error(
        "POST", "/interactions/*/*/callback", status=404, code=10062, message="Unknown interaction"
    )
    await server.ana.slash(server.monde, "claims", query="x")
    (warned,) = [r for r in caplog.records if "did not reach Discord" in r.getMessage()]
    assert "Unknown interaction (code 10062)" in warned.getMessage()
    assert server.gate.asked[0].place.answer_to not in warned.getMessage()


@pytest.mark.parametrize(
    ("name", "options"), [("clams", [{"name": "query", "type": 3, "value": "x"}]), ("mark", [])]
)
async def test_a_command_of_an_older_version_goes_to_the_gate(
    server: Server, name: str, options: list[dict[str, Any]]
) -> None:
    data = {"id": "1", "name": name, "type": 1, "options": options}
    result = await server.ana._dispatch_interaction(2, server.monde, data)
    assert seen(result.response) == "Done."
    sent = {option["name"]: option["value"] for option in options}
    assert server.gate.asked[0].ask == Command(name, options=sent)
    (error,) = server.env.errors
    assert isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch)


async def test_outside_of_a_server_it_says_where_to_ask(server: Server) -> None:
    await server.ana.send_dm("hello")
    user = server.ana.user
    data = {"id": "1", "name": "claims", "type": 1, "options": []}
    result = await actors._dispatch_actor_interaction(user, 2, user.dm_channel, data)
    assert "ask me in its server" in seen(result.response)
    assert server.gate.asked == []
