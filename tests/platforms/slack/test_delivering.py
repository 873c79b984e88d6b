"""What the worker posts and edits in Slack's channels, and what it is told when it cannot."""

from collections.abc import Awaitable
from dataclasses import replace

import pytest

from bot.core.door import DeliveryFailed, MessageGone, Refused
from bot.core.reply import Button, Card, Reply
from bot.core.request import Place
from bot.core.timeline import Series, Timeline
from tests.doors.slack_standin import Channel, visible
from tests.platforms.slack.conftest import Slack


def card(title: str) -> Reply:
    return Reply(cards=(Card(title, buttons=(Button("mark:1:new", "Accept"),)),), private=False)


def place(channel: Channel, answer_to: str = "") -> Place:
    return Place("slack", "T1", channel.id, answer_to=answer_to)


async def why(doing: Awaitable[object]) -> DeliveryFailed:
    with pytest.raises(DeliveryFailed) as caught:
        await doing
    return caught.value


async def test_a_card_is_posted_and_edited_in_place(slack: Slack) -> None:
    there = place(slack.world)
    ts = await slack.door.post(there, card("#1 proposed"), "job-1", again=False)
    await slack.door.edit(there, ts, card("#1 checking"))

    (message,) = slack.world.messages
    assert message.ts == ts
    assert visible.words({"blocks": message.blocks}) == "#1 checking"
    assert message.text == "#1 checking"
    assert message.metadata == {"event_type": "claimdesk_card", "event_payload": {"key": "job-1"}}


async def test_nothing_in_it_unfurls_or_is_parsed(slack: Slack) -> None:
    await slack.door.post(place(slack.world), card("#1"), "k", again=False)
    sent = slack.world.messages[0].sent
    assert (sent["unfurl_links"], sent["unfurl_media"]) == (False, False)
    assert (sent["parse"], sent["link_names"]) == ("none", False)


async def test_posting_again_finds_the_one_that_got_through(slack: Slack) -> None:
    there = place(slack.world)
    slack.standin.lose_answer("chat.postMessage")
    failure = await why(slack.door.post(there, card("#1"), "job-1", again=False))
    assert not isinstance(failure, MessageGone)
    for chatter in range(450):  # the card is on the third page of history by now
        slack.standin.world.says(slack.ana, slack.world, str(chatter))

    ts = await slack.door.post(there, card("#1"), "job-1", again=True)

    assert ts == slack.world.messages[0].ts
    assert len(slack.world.messages) == 451
    other = await slack.door.post(there, card("#2"), "job-2", again=True)
    assert other == slack.world.messages[-1].ts
    assert len(slack.world.messages) == 452


async def test_looking_back_joins_a_public_channel_where_cards_are_posted(slack: Slack) -> None:
    open_desk = slack.standin.world.channel("open-desk", bot_in=False)
    ts = await slack.door.post(place(open_desk), card("#1"), "job-1", again=False)
    assert await slack.door.post(place(open_desk), card("#1"), "job-1", again=True) == ts
    assert open_desk.bot_in
    assert len(open_desk.messages) == 1


async def test_where_the_bot_is_no_member_it_answers_the_request(slack: Slack) -> None:
    tips = slack.standin.world.channel("tips", private=True, bot_in=False)
    await slack.people.command("/claim x", slack.ana, tips)
    await slack.people.whisper(slack.ana, 0)
    asked_in = slack.gate.asked[0].place

    assert await slack.door.post(asked_in, card("#1"), "k", again=False) == ""
    assert [visible.words({"blocks": m.blocks}) for m in tips.messages] == ["#1"]

    # Later the response URL is no good any more; then only an invitation helps.
    late = replace(asked_in, answer_to="")
    assert "invite me" in str(await why(slack.door.post(late, card("#2"), "k2", again=False)))


async def test_told_to_slow_down_it_says_for_how_long(slack: Slack) -> None:
    there = place(slack.world)
    slack.standin.limit("chat.postMessage", retry_after=17)
    failure = await why(slack.door.post(there, card("#1"), "k", again=False))
    assert failure.retry_after == 17
    slack.standin.limit("conversations.history", retry_after=19)
    failure = await why(slack.door.post(there, card("#1"), "k", again=True))
    assert failure.retry_after == 19
    assert slack.world.messages == []


async def test_a_message_that_is_gone_is_never_edited_again(slack: Slack) -> None:
    there = place(slack.world)
    ts = await slack.door.post(there, card("#1"), "k", again=False)
    slack.world.messages.clear()
    assert isinstance(await why(slack.door.edit(there, ts, card("#1"))), MessageGone)


async def test_in_an_archived_channel_a_card_waits_until_that_is_brought_back(slack: Slack) -> None:
    there = place(slack.world)
    ts = await slack.door.post(there, card("#1"), "k", again=False)
    slack.world.archived = True
    for doing in (
        slack.door.edit(there, ts, card("#1 checking")),
        slack.door.post(there, card("#2"), "k2", again=False),
    ):
        failure = await why(doing)
        assert isinstance(failure, Refused)
        assert not isinstance(failure, MessageGone)
        assert str(failure) == "the channel is archived"
    slack.world.archived = False
    await slack.door.edit(there, ts, card("#1 reviewed"))
    assert [message.text for message in slack.world.messages] == ["#1 reviewed"]


async def test_a_fault_of_slacks_is_put_off(slack: Slack) -> None:
    slack.standin.fail("chat.postMessage", "internal_error")
    failure = await why(slack.door.post(place(slack.world), card("#1"), "k", again=False))
    assert not isinstance(failure, MessageGone)
    assert str(failure) == "Slack said internal_error"


async def test_should_slack_refuse_the_blocks_the_words_arrive(slack: Slack) -> None:
    slack.standin.fail("chat.postMessage", "invalid_blocks")
    await slack.door.post(place(slack.world), card("#1 is *bold* & <new>"), "k", again=False)
    (message,) = slack.world.messages
    assert message.blocks == []
    assert message.text == "#1 is *bold* &amp; &lt;new&gt;"


TIMELINE = Timeline("Claims per day", ("24 Oct", "25 Oct"), (Series("claims", (1, 3)),))
SUMMARY = replace(card("Summary"), timeline=TIMELINE)


async def test_a_timeline_is_a_picture_with_words_for_whoever_does_not_see_it(slack: Slack) -> None:
    slack.standin.world.uploads_slow = 1
    ts = await slack.door.post(place(slack.world), SUMMARY, "k", again=False)

    (message,) = slack.world.messages
    *_, image = message.blocks
    assert image["alt_text"] == TIMELINE.alt
    file = slack.standin.world.files[image["slack_file"]["id"]]
    assert file.content.startswith(b"\x89PNG")
    assert file.alt == TIMELINE.alt
    assert "▃█" not in visible.words({"blocks": message.blocks})
    assert await slack.door.post(place(slack.world), SUMMARY, "k", again=True) == ts
    assert len(slack.standin.world.files) == 1


@pytest.mark.parametrize("failing", ["files.getUploadURLExternal", "picture"])
async def test_where_there_is_no_picture_the_timeline_is_told(
    slack: Slack, failing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if failing == "picture":
        monkeypatch.setattr("bot.platforms.picture.png", lambda _: None)
    else:
        slack.standin.fail(failing, "missing_scope")
    await slack.door.post(place(slack.world), SUMMARY, "k", again=False)
    (message,) = slack.world.messages
    assert "▄█ 4 claims" in visible.words({"blocks": message.blocks})


async def test_a_message_for_one_person_is_a_direct_message_and_sent_once(slack: Slack) -> None:
    for_ana = replace(place(slack.world), person=slack.ana.id)
    slack.standin.lose_answer("chat.postMessage")
    await why(slack.door.post(for_ana, card("News"), "k", again=False))
    ts = await slack.door.post(for_ana, card("News"), "k", again=True)
    (message,) = slack.standin.world.channel(f"dm-{slack.ana.id}").messages
    assert message.ts == ts
    assert slack.world.messages == []
    gone = replace(for_ana, person="U404")
    assert isinstance(
        await why(slack.door.post(gone, card("News"), "k2", again=False)), MessageGone
    )
    slack.standin.fail("conversations.open", "missing_scope")
    failure = await why(slack.door.post(for_ana, card("News"), "k3", again=False))
    assert "im:write" in str(failure)
