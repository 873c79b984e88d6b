"""Public messages on Discord: posted once, edited in place, and what is said when that fails."""

from dataclasses import replace
from datetime import timedelta

import discord
import pytest

from bot.core.door import DeliveryFailed, MessageGone, Refused
from bot.core.reply import Button, Card, Quote, Reply, say
from bot.core.request import Place
from bot.core.timeline import Series, Timeline
from tests.platforms.discord.conftest import Server, new_door, seen
from tests.platforms.gate import Gate

CARD = Reply(
    lines=(("Read.",),),
    cards=(
        Card("#1 The bridge", (Quote("It *is* closed."),), buttons=(Button("open:1", "Open"),)),
    ),
    private=False,
)
PLAIN = Reply(cards=(Card("Summary", (("Nothing came in.",),)),), private=False)


async def test_a_card_is_posted_for_all(server: Server) -> None:
    number = await server.door.post(server.place(), CARD, "1-1", again=False)
    (message,) = server.posts()
    assert str(message.id) == number
    assert seen(message) == "Read.\n#1 The bridge\nIt *is* closed."
    (sent,) = [r.json for r in server.env.http_requests if r.path.endswith("/messages")]
    assert sent["allowed_mentions"] == {"parse": []}
    assert sent["enforce_nonce"]
    assert len(sent["nonce"]) <= 25


async def test_a_message_is_drawn_again_in_place(server: Server) -> None:
    number = await server.door.post(server.place(), CARD, "1-1", again=False)
    await server.door.edit(server.place(), number, Reply(cards=(Card("#1 The bridge is open"),)))
    (message,) = server.posts()
    assert seen(message) == "#1 The bridge is open"
    assert message.components == []


@pytest.mark.parametrize("reply", [CARD, PLAIN])
async def test_what_got_through_is_found_and_not_posted_again(server: Server, reply: Reply) -> None:
    first = await server.door.post(server.place(), reply, "1-1", again=False)
    for other in range(3):
        await server.door.post(server.place(), say(f"other {other}"), f"1-{other + 2}", again=False)
    later = new_door(Gate())
    await server.env.restart_bot(later.client)
    with server.env.time_context():
        assert await later.post(server.place(), reply, "1-1", again=True) == first
    assert len(server.posts()) == 4


async def test_the_same_card_under_another_key_is_another_message(server: Server) -> None:
    first = await server.door.post(server.place(), CARD, "1-1", again=True)
    assert await server.door.post(server.place(), CARD, "1-2", again=True) != first


async def test_the_same_words_of_yesterday_are_another_message(server: Server) -> None:
    first = await server.door.post(server.place(), PLAIN, "1-1", again=False)
    await server.env.advance_time(timedelta(days=1).total_seconds())
    with server.env.time_context():
        assert await server.door.post(server.place(), PLAIN, "1-2", again=True) != first


async def test_somebody_elses_message_is_not_taken_for_ours(server: Server) -> None:
    theirs = await server.ana.send(server.monde, "Nothing.")
    with server.env.time_context():
        ours = await server.door.post(server.place(), say("Nothing."), "1-1", again=True)
    assert ours != str(theirs.id)


async def test_where_it_may_not_write_it_says_what_it_needs(server: Server) -> None:
    server.env.inject_error("POST", "/channels/*/messages", status=403, code=50013)
    with pytest.raises(DeliveryFailed) as failed:
        await server.door.post(server.place(), CARD, "1-1", again=False)
    assert str(failed.value).startswith("I may not write in #monde: give me View Channel, Send")
    assert "Embed Links" in str(failed.value)


async def test_where_it_may_not_write_it_answers_the_command_for_all(server: Server) -> None:
    await server.ana.slash(server.monde, "claims", query="x")
    token = server.gate.asked[0].place.answer_to
    server.env.inject_error("POST", "/channels/*/messages", status=403, code=50013)
    assert await server.door.post(server.place(token), CARD, "1-1", again=False) == ""
    (message,) = server.posts()
    assert "#1 The bridge" in seen(message)


async def test_a_token_that_ran_out_does_not_hide_what_it_needs(server: Server) -> None:
    server.env.inject_error("POST", "/channels/*/messages", status=403, code=50001)
    with pytest.raises(DeliveryFailed, match="I may not write in #monde"):
        await server.door.post(server.place("an-old-token"), CARD, "1-1", again=False)


async def test_a_history_it_may_not_read_does_not_stop_it(server: Server) -> None:
    server.env.inject_error("GET", "/channels/*/messages", status=403, code=50013)
    assert await server.door.post(server.place(), CARD, "1-1", again=True)


async def test_discord_in_trouble_is_tried_later(server: Server) -> None:
    server.env.inject_error("POST", "/channels/*/messages", status=503, message="overloaded")
    with pytest.raises(DeliveryFailed, match="Discord said 503") as failed:
        await server.door.post(server.place(), CARD, "1-1", again=False)
    assert not isinstance(failed.value, MessageGone)
    number = await server.door.post(server.place(), CARD, "1-1", again=False)
    server.env.inject_error("PATCH", "/channels/*/messages/*", status=500)
    with pytest.raises(DeliveryFailed, match="Discord said 500"):
        await server.door.edit(server.place(), number, CARD)


async def test_a_card_that_discord_refuses_goes_as_words(server: Server) -> None:
    server.env.inject_error("POST", "/channels/*/messages", status=400, code=50035)
    await server.door.post(server.place(), CARD, "1-1", again=False)
    (message,) = server.posts()
    assert seen(message) == "Read.\n#1 The bridge"


async def test_a_deleted_message_is_gone_for_ever(server: Server) -> None:
    number = await server.door.post(server.place(), CARD, "1-1", again=False)
    await server.posts()[0].delete()
    with pytest.raises(MessageGone):
        await server.door.edit(server.place(), number, CARD)


async def test_a_channel_that_is_gone_is_gone_for_ever(server: Server) -> None:
    server.env.inject_error("POST", "/channels/*/messages", status=404, code=10003)
    with pytest.raises(MessageGone):
        await server.door.post(server.place(), CARD, "1-1", again=False)


TIMELINE = Timeline("Claims per day", ("24 Oct", "25 Oct"), (Series("claims", (1, 3)),))


async def test_a_timeline_is_a_picture_with_words_for_whoever_does_not_see_it(
    server: Server,
) -> None:
    number = await server.door.post(
        server.place(), replace(CARD, timeline=TIMELINE), "1-1", again=False
    )
    (message,) = server.posts()
    assert str(message.id) == number
    (picture,) = message.attachments
    assert picture.filename == "timeline.png"
    assert picture.description == TIMELINE.alt
    assert "claims" not in seen(message)


async def test_where_there_is_no_picture_the_timeline_is_told(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.platforms.picture.png", lambda _: None)
    await server.door.post(server.place(), replace(CARD, timeline=TIMELINE), "1-1", again=False)
    (message,) = server.posts()
    assert "▄█" in message.embeds[-1].description
    assert "4 claims" in seen(message)


async def test_a_message_for_one_person_is_a_direct_message_and_sent_once(server: Server) -> None:
    for_ana = replace(server.place(), person=str(server.ana.id))
    first = await server.door.post(for_ana, PLAIN, "1-1", again=False)
    with server.env.time_context():
        assert await server.door.post(for_ana, PLAIN, "1-1", again=True) == first
    assert server.posts() == []


async def in_archived_thread(server: Server, *, locked: bool) -> tuple[discord.Thread, Place, str]:
    """A thread below the channel with a card in it, archived since, where nothing is changed."""
    channel = server.door.client.get_channel(server.monde.id)
    assert isinstance(channel, discord.TextChannel)
    kind = discord.ChannelType.public_thread
    thread = await channel.create_thread(name="the bridge", type=kind)
    place = replace(server.place(), channel=str(thread.id), channel_name="the bridge")
    number = await server.door.post(place, CARD, "1-1", again=False)
    archived = await thread.edit(archived=True, locked=locked)
    server.env.inject_error("PATCH", "/channels/*/messages/*", status=400, code=50083)
    return archived, place, number


async def test_a_card_in_a_thread_that_was_archived_is_drawn_again(server: Server) -> None:
    thread, place, number = await in_archived_thread(server, locked=False)
    await server.door.edit(place, number, Reply(cards=(Card("#1 The bridge is open"),)))
    assert seen(await thread.fetch_message(int(number))) == "#1 The bridge is open"
    now = await server.door.client.fetch_channel(thread.id)
    assert isinstance(now, discord.Thread)
    assert not now.archived


async def test_a_card_in_a_locked_thread_stays_as_it_is_and_it_is_said_why(server: Server) -> None:
    _, place, number = await in_archived_thread(server, locked=True)
    with pytest.raises(Refused, match="the thread #the bridge is locked") as failed:
        await server.door.edit(place, number, CARD)
    assert not isinstance(failed.value, MessageGone)


async def test_a_card_where_it_was_put_out_stays_as_it_is(server: Server) -> None:
    """Each change of the claim left a job that waited for a person, in /desk health."""
    number = await server.door.post(server.place(), CARD, "1-1", again=False)
    server.env.inject_error("PATCH", "/channels/*/messages/*", status=403, code=50001)
    with pytest.raises(Refused, match="I may not write in #monde") as failed:
        await server.door.edit(server.place(), number, CARD)
    assert not isinstance(failed.value, MessageGone)
