"""What people ask in Slack: it reaches the gate as they saw it, and they see the answer."""

import asyncio

import pytest

from bot.core.reply import Button, Card, Field, Modal, Reply, say
from bot.core.request import Asker, Command, Form, Place, Press, Request
from tests.doors.slack_standin import visible
from tests.platforms.gate import Gate
from tests.platforms.slack.conftest import Slack, slack_with

pytestmark = pytest.mark.parametrize("over", ["socket", "http"])


async def test_a_command_is_answered_privately(slack: Slack) -> None:
    slack.gate.reply = lambda _: say("2 claims.", "Ask for more.")
    sent = await slack.people.command("/claims musk & <putin>", slack.ana, slack.world)
    answer = await slack.people.whisper(slack.ana, 0)

    assert visible.words({"blocks": answer.blocks}) == "2 claims.\nAsk for more."
    assert slack.world.messages == []
    await sent.acknowledged()
    (request,) = slack.gate.asked
    assert request.ask == Command("claims", "musk & <putin>")
    assert request.asker == Asker(slack.ana.id, "Ana", True, "Europe/Paris", "fr-FR")
    assert (request.place.platform, request.place.workspace) == ("slack", "T1")
    assert (request.place.channel, request.place.channel_name) == (slack.world.id, "world")
    assert request.place.workspace_name == "desk"
    assert request.posted is None


async def test_the_door_tells_where_it_is(slack: Slack) -> None:
    await slack.standin.until(lambda: slack.connected)
    (words,) = slack.connected
    where = f", at {slack.standin.request_url}" if slack.standin.request_url else ""
    assert words == f"Slack workspace The Desk as @claimdesk{where}"


async def test_a_private_channel_where_the_bot_is_no_member(slack: Slack) -> None:
    tips = slack.standin.world.channel("tips", private=True, bot_in=False)
    await slack.people.command("/claims x", slack.ana, tips)
    answer = await slack.people.whisper(slack.ana, 0)
    assert visible.words({"blocks": answer.blocks}) == "Done."
    assert slack.gate.asked[0].place.channel_name == ""


async def test_a_private_channel_where_the_bot_is_a_member_has_its_name(slack: Slack) -> None:
    tips = slack.standin.world.channel("tips", private=True)
    await slack.people.command("/claims x", slack.ana, tips)
    await slack.people.whisper(slack.ana, 0)
    assert slack.gate.asked[0].place.channel_name == "tips"


async def test_log_as_claim_brings_the_message(slack: Slack) -> None:
    bob = slack.standin.world.user("Bob")
    text = f"Read <https://ex.org/a?b=1&amp;c=2|ex.org> &lt;now&gt; <@{slack.ana.id}> <!here>"
    message = slack.standin.world.says(bob, slack.world, text)
    await slack.people.shortcut("log_claim", message, slack.ana)
    await slack.people.whisper(slack.ana, 0)

    (request,) = slack.gate.asked
    seen = "Read https://ex.org/a?b=1&c=2 <now> @Ana @here"
    assert request.ask == Command("claim", seen)
    assert request.asker.name == "Ana"
    assert request.posted
    assert request.posted.message == message.ts
    assert request.posted.text == seen
    assert request.posted.permalink.startswith("https://desk.slack.com/archives/")
    assert request.posted.author
    assert request.posted.author.name == "Bob"


async def test_a_card_of_its_own_is_not_logged_as_another_claim(slack: Slack) -> None:
    place = Place("slack", "T1", slack.world.id)
    await slack.door.post(place, say("#1 The ferry sank"), "1-1", again=False)
    await slack.people.shortcut("log_claim", slack.world.messages[-1], slack.ana)
    await slack.people.whisper(slack.ana, 0)
    assert [request.ask for request in slack.gate.asked] == [Command("claim", "")]


async def test_a_mention_is_answered_to_its_author_alone(slack: Slack) -> None:
    await slack.people.mention("@claimdesk https://ex.org/a&b", slack.ana, slack.world)
    answer = await slack.people.whisper(slack.ana, 0)

    assert visible.words({"blocks": answer.blocks}) == "Done."
    (request,) = slack.gate.asked
    assert request.ask == Command("claim", options={"what": "https://ex.org/a&b"})
    assert request.posted
    assert request.posted.text == "@U0BOT https://ex.org/a&b"
    assert request.place.channel_name == "world"


async def test_an_edited_mention_is_asked_anew(slack: Slack) -> None:
    sent = await slack.people.mention("@claimdesk https://ex.org/a", slack.ana, slack.world)
    corrected = "<@U0BOT> <https://ex.org/b>"
    edited = sent.payload["event"] | {"text": corrected, "edited": {"ts": "1700000001.1"}}
    await slack.people.event(edited, slack.ana, slack.world)
    await slack.people.whisper(slack.ana, 1)
    assert [request.ask for request in slack.gate.asked] == [
        Command("claim", options={"what": "https://ex.org/a"}),
        Command("claim", options={"what": "https://ex.org/b"}),
    ]
    assert len({request.delivery for request in slack.gate.asked}) == 2


@pytest.mark.parametrize("sign", ["rolled_up_newspaper", "newspaper"])
async def test_a_sign_on_a_message_logs_it(slack: Slack, sign: str) -> None:
    bob = slack.standin.world.user("Bob")
    text = f"<https://ex.org/a?b=1&amp;c=2|ex.org> says <@{slack.ana.id}>"
    message = slack.standin.world.says(bob, slack.world, text)
    await slack.people.react(message, sign, slack.ana)
    answer = await slack.people.whisper(slack.ana, 0)

    assert visible.words({"blocks": answer.blocks}) == "Done."
    (request,) = slack.gate.asked
    seen = "https://ex.org/a?b=1&c=2 says @Ana"
    assert request.ask == Command("claim", seen)
    assert request.asker.name == "Ana"
    assert request.place.channel_name == "world"
    assert request.posted
    assert (request.posted.message, request.posted.text) == (message.ts, seen)
    assert request.posted.permalink.startswith("https://desk.slack.com/archives/")
    assert request.posted.author
    assert request.posted.author.name == "Bob"


async def test_a_message_has_one_id_however_it_is_pointed_at(slack: Slack) -> None:
    bob = slack.standin.world.user("Bob")
    await slack.people.mention("@claimdesk https://ex.org", slack.ana, slack.world)
    (message,) = slack.world.messages
    await slack.people.react(message, "newspaper", slack.ana, times=3)
    await slack.people.react(message, "rolled_up_newspaper", bob)
    other = slack.standin.world.says(bob, slack.world, "another")
    await slack.people.react(other, "newspaper", bob)
    await slack.people.whisper(slack.ana, 3)
    await slack.people.whisper(bob, 1)
    deliveries = [request.delivery for request in slack.gate.asked]
    assert len(deliveries) == 6
    assert len(set(deliveries)) == 2


async def test_other_reactions_and_signs_on_our_own_cards_are_left(slack: Slack) -> None:
    message = slack.standin.world.says(slack.ana, slack.world, "a claim")
    await slack.people.command("/claims x", slack.ana, slack.world)
    await slack.people.whisper(slack.ana, 0)
    place = slack.gate.asked[0].place
    await slack.door.post(place, Reply(cards=(Card("#1"),)), "k1", again=False)
    for target, name in ((message, "eyes"), (slack.world.messages[-1], "newspaper")):
        await (await slack.people.react(target, name, slack.ana)).acknowledged()
    assert len(slack.gate.asked) == 1
    assert slack.standin.calls["reactions.get"] == 0


async def test_a_message_that_slack_does_not_show_is_explained(slack: Slack) -> None:
    message = slack.standin.world.says(slack.ana, slack.world, "a claim")
    slack.standin.fail("reactions.get", "message_not_found")
    await slack.people.react(message, "newspaper", slack.ana)
    answer = await slack.people.whisper(slack.ana, 0)
    assert "Log as claim" in visible.words({"blocks": answer.blocks})
    assert slack.gate.asked == []

    await slack.people.react(message, "rolled_up_newspaper", slack.ana)
    await slack.people.whisper(slack.ana, 1)
    assert slack.gate.asked[0].ask == Command("claim", "a claim")


async def test_a_button_pages_in_place_on_a_private_answer(slack: Slack) -> None:
    pages = {"": "page 1", "more:2": "page 2"}

    def reply(request: Request) -> Reply:
        pressed = request.ask.button if isinstance(request.ask, Press) else ""
        more = (Button("more:2", "Next"),)
        return Reply(lines=((pages[pressed],),), buttons=more, replaces=bool(pressed))

    slack.gate.reply = reply
    await slack.people.command("/claims x", slack.ana, slack.world)
    answer = await slack.people.whisper(slack.ana, 0)
    await slack.people.press(answer, "more:2", slack.ana)
    await slack.standin.until(lambda: answer.edits)

    assert visible.words({"blocks": answer.blocks}) == "page 2"
    assert len(slack.people.whispers(slack.ana)) == 1
    assert slack.gate.asked[1].ask == Press("more:2", answer.ts)


async def test_a_private_answer_never_replaces_a_public_card(slack: Slack) -> None:
    place_of = slack.gate
    await slack.people.command("/claims x", slack.ana, slack.world)
    await slack.people.whisper(slack.ana, 0)
    card = Reply(cards=(Card("#1", buttons=(Button("show:1", "Show"),)),), private=False)
    await slack.door.post(place_of.asked[0].place, card, "k1", again=False)
    slack.gate.reply = lambda _: Reply(lines=(("for your eyes",),), replaces=True)

    await slack.people.press(slack.world.messages[0], "show:1", slack.ana)
    answer = await slack.people.whisper(slack.ana, 1)

    assert visible.words({"blocks": answer.blocks}) == "for your eyes"
    assert slack.world.messages[0].edits == 0


FORM = Modal(
    "edit:7",
    "Edit claim",
    (Field("wording", "Wording", value="old"), Field("link", "Link", required=False)),
)


def form_gate(request: Request) -> Reply:
    if not isinstance(request.ask, Form):
        return Reply(modal=FORM)
    if len(request.ask.fields["wording"]) < 5:
        return Reply(lines=(("Too short & <vague>.",),), error=True)
    if request.ask.fields["link"] == "nowhere":
        return Reply(lines=(("That is no link.",),), error=True, field="link")
    return say(f"Now: {request.ask.fields['wording']}")


async def test_a_form_is_opened_corrected_and_sent(slack: Slack) -> None:
    slack.gate.reply = form_gate
    await slack.people.command("/edit 7", slack.ana, slack.world)
    view = await slack.people.view(slack.ana, 0)
    await slack.people.submit(view, {"wording": "abc"})
    assert view.errors == {"wording": "Too short & <vague>."}
    assert view.open
    await slack.people.submit(view, {"wording": "a better one", "link": "nowhere"})
    assert view.errors == {"link": "That is no link."}

    await slack.people.submit(view, {"wording": "a better one", "link": ""})
    assert not view.open
    answer = await slack.people.whisper(slack.ana, 0)
    assert visible.words({"blocks": answer.blocks}) == "Now: a better one"
    sent = slack.gate.asked[-1]
    assert sent.ask == Form("edit:7", {"wording": "a better one", "link": ""})
    assert (sent.place.channel, sent.place.channel_name) == (slack.world.id, "world")


async def test_a_form_whose_trigger_ran_out_is_explained(slack: Slack) -> None:
    slack.standin.world.trigger_seconds = -1
    slack.gate.reply = form_gate
    await slack.people.command("/edit 7", slack.ana, slack.world)
    answer = await slack.people.whisper(slack.ana, 0)
    assert "Please try again" in visible.words({"blocks": answer.blocks})
    assert slack.standin.world.views == {}


async def test_a_mention_cannot_open_a_form_and_says_so(slack: Slack) -> None:
    slack.gate.reply = form_gate
    await slack.people.mention("@claimdesk edit", slack.ana, slack.world)
    answer = await slack.people.whisper(slack.ana, 0)
    assert "slash command" in visible.words({"blocks": answer.blocks})


async def test_acknowledged_in_time_however_slow_the_answer(slack: Slack) -> None:
    slack.gate.open.clear()
    slack.standin.hold("users.info", times=9)
    slack.standin.hold("reactions.get")
    message = slack.standin.world.says(slack.ana, slack.world, "z")
    sent = [
        await slack.people.react(message, "newspaper", slack.ana),
        await slack.people.command("/claim x", slack.ana, slack.world),
        await slack.people.mention("@claimdesk y", slack.ana, slack.world),
    ]
    for each in sent:
        await each.acknowledged()
        assert each.envelope.ack_seconds < 3
    assert slack.people.whispers(slack.ana) == []
    slack.gate.open.set()
    await slack.people.whisper(slack.ana, 1)
    assert {request.asker.name for request in slack.gate.asked} == {"ana", slack.ana.id}


async def test_a_slow_form_is_acknowledged_too_and_answered_late(slack: Slack) -> None:
    slack.gate.reply = form_gate
    await slack.people.command("/edit 7", slack.ana, slack.world)
    view = await slack.people.view(slack.ana, 0)
    slack.gate.open.clear()
    typed = f"They met {'& talked ' * 80}."
    sent = await slack.people.submit(view, {"wording": typed, "link": "nowhere"})
    assert sent.envelope.ack_seconds < 3
    assert not view.open
    slack.gate.open.set()
    answer = await slack.people.whisper(slack.ana, 0)
    told = visible.words({"blocks": answer.blocks})
    assert told.startswith("That is no link.")
    assert typed in told, "the form is closed, and what was typed in it is not lost"


async def test_what_was_acknowledged_was_asked(slack: Slack) -> None:
    """A crash after the acknowledgement loses nothing: the gate was done by then."""
    done: list[bool] = []
    slack.gate.reply = lambda _: done.append(True) or say("ok")  # type: ignore[func-returns-value]
    sent = await slack.people.mention("@claimdesk https://ex.org", slack.ana, slack.world)
    sent.envelope.acked.add_done_callback(lambda _: done.append(False))
    await sent.acknowledged()
    await slack.people.whisper(slack.ana, 0)
    assert done == [True, False]


async def test_delivered_three_times_it_has_one_id_and_one_answer(slack: Slack) -> None:
    seen: set[str] = set()

    def first_only(request: Request) -> Reply | None:
        repeated = request.delivery in seen
        seen.add(request.delivery)
        return None if repeated else say("once")

    slack.gate.reply = first_only
    message = slack.standin.world.says(slack.ana, slack.world, "hm")
    for sent in (
        await slack.people.command("/claim x", slack.ana, slack.world, times=3),
        await slack.people.mention("@claimdesk y", slack.ana, slack.world, times=3),
        await slack.people.shortcut("log_claim", message, slack.ana, times=3),
    ):
        await sent.acknowledged()
    await slack.people.whisper(slack.ana, 2)
    assert len(slack.gate.asked) == 9
    assert len(seen) == 3
    assert len(slack.people.whispers(slack.ana)) == 3


async def test_a_gate_that_raises_is_an_answer_with_a_reference(
    slack: Slack, caplog: pytest.LogCaptureFixture
) -> None:
    slack.gate.reply = lambda _: 1 / 0  # type: ignore[return-value]
    sent = await slack.people.command("/claims x", slack.ana, slack.world)
    await sent.acknowledged()
    answer = await slack.people.whisper(slack.ana, 0)
    words = visible.words({"blocks": answer.blocks})
    reference = words.split("reference ")[1].rstrip(").")
    assert reference in caplog.text
    assert "ZeroDivisionError" in caplog.text


async def test_the_answer_is_not_lost_when_the_response_url_fails(slack: Slack) -> None:
    slack.standin.fail("response_url", "internal_error")
    await slack.people.command("/claims x", slack.ana, slack.world)
    answer = await slack.people.whisper(slack.ana, 0)
    assert visible.words({"blocks": answer.blocks}) == "Done."
    assert slack.standin.calls["chat.postEphemeral"] == 1


async def test_told_to_slow_down_the_answer_waits_and_comes(slack: Slack) -> None:
    slack.standin.limit("response_url", retry_after=1)
    slack.standin.limit("users.info", retry_after=1)
    await slack.people.command("/claims x", slack.ana, slack.world)
    await slack.people.whisper(slack.ana, 0)
    assert slack.standin.calls["response_url"] == 2


async def test_people_are_looked_up_once(slack: Slack) -> None:
    for turn in range(3):
        await slack.people.command("/claims x", slack.ana, slack.world)
        await slack.people.whisper(slack.ana, turn)
    assert slack.standin.calls["users.info"] == 1


async def test_what_slack_does_not_tell_is_not_asked_at_every_turn(slack: Slack) -> None:
    tips = slack.standin.world.channel("tips", private=True, bot_in=False)
    for turn in range(3):
        await slack.people.command("/claims x", slack.ana, tips)
        await slack.people.whisper(slack.ana, turn)
    assert slack.standin.calls["conversations.info"] == 1


async def test_a_partner_is_one_also_while_slack_does_not_tell_who_he_is(slack: Slack) -> None:
    slack.gate.reply = lambda _: Reply(lines=(("Here.",),), buttons=(Button("go", "Go"),))
    await slack.people.command("/claims x", slack.ana, slack.world)
    message = await slack.people.whisper(slack.ana, 0)
    eve = slack.standin.world.user("Eve")
    eve.team = "T9"
    slack.standin.fail("users.info", "internal_error", times=9)
    await slack.people.press(message, "go", eve)
    await slack.standin.until(lambda: len(slack.gate.asked) > 1)
    assert [request.asker.partner for request in slack.gate.asked] == [False, True]


async def test_a_partner_who_runs_another_workspace_does_not_run_this_one(slack: Slack) -> None:
    slack.ana.team = "T9"
    await slack.people.command("/claims x", slack.ana, slack.world)
    await slack.people.whisper(slack.ana, 0)
    assert slack.gate.asked[0].asker.partner
    assert not slack.gate.asked[0].asker.manager


@pytest.mark.parametrize(
    "event",
    [
        {"type": "message", "channel": "C1", "user": "U1", "text": "hello", "ts": "1.1"},
        {"type": "app_mention", "channel": "C1", "bot_id": "B7", "text": "<@U0BOT>", "ts": "1.1"},
        {"type": "app_mention", "user": "U1"},
        {"type": "reaction_added", "user": "U1"},
    ],
)
async def test_what_is_not_for_us_is_acknowledged_and_left(slack: Slack, event: dict) -> None:
    sent = await slack.people.event(event, slack.ana, slack.world)
    await sent.acknowledged()
    assert slack.gate.asked == []


async def test_a_payload_that_makes_no_sense_is_acknowledged(slack: Slack) -> None:
    for kind, payload in (
        ("slash_commands", {"command": "/claims", "text": "x"}),
        ("interactive", {"type": "block_actions", "actions": [{"action_id": "x"}]}),
        (
            "interactive",
            {"type": "view_submission", "view": {"type": "modal", "callback_id": "form"}},
        ),
    ):
        envelope = await slack.standin.deliver(kind, {"team": {"id": "T1"}} | payload)
        async with asyncio.timeout(5):
            await envelope.acked
    assert slack.gate.asked == []


async def test_closing_lets_what_is_under_way_end(gate: Gate, over: str) -> None:
    async with slack_with(gate, over) as slack:
        gate.open.clear()
        sent = await slack.people.command("/claims x", slack.ana, slack.world)
        await slack.standin.until(lambda: slack.standin.calls["users.info"])
        closing = asyncio.create_task(slack.door.close())
        await asyncio.sleep(0.1)
        gate.open.set()
        await closing
        await sent.acknowledged()
        assert len(slack.people.whispers(slack.ana)) == 1
