"""What `/desk health` says of channels in which links may have been missed."""

from dataclasses import replace
from datetime import timedelta

from bot.commands import listening
from bot.core.request import Asker, Command, Request
from tests.newsroom import Room, text_of


def test_health_tells_where_links_may_be_missing(room: Room) -> None:
    room.type("/desk intake on", manager=True)
    assert room.says("/desk health", manager=True).startswith("All is well")
    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        (known,) = work.intakes.all()
        noon = known.seen_at
        work.intakes.looked(known.id, noon, "invite me", noon)
    said = room.says("/desk health", manager=True)
    assert said.startswith("Nothing is stuck in the queue.")
    assert "#monde (Slack): I cannot look at what was posted since 2024-10-25: invite me" in said
    assert "#monde (Slack): more was posted before 2024-10-25 than I look back at" in said

    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        work.intakes.looked(known.id, noon + timedelta(days=1))
    room.clock.pass_(days=8)
    assert room.says("/desk health", manager=True).startswith("All is well")


def test_in_a_forums_post_the_whole_forum_is_meant(room: Room) -> None:
    forum = {"forum": "F-tips", "forum_name": "tips"}
    place = replace(room.place(), channel="C-ferry", channel_name="the ferry", **forum)

    def typed(what: str) -> str:
        asker = Asker("U-Ada", "Ada", manager=True)
        command = Command("desk", f"intake {what}")
        return text_of(room.gate.answer(Request(what, place, asker, command)))

    assert "every link posted in #tips (Slack) is logged" in typed("on")
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        assert listening.hears(work, replace(room.place(), channel="F-tips"))
        assert not listening.hears(work, room.place())
    assert "#tips" in typed("off")
    assert "No channel" in room.says("/desk intake")


def test_in_a_thread_of_an_intake_channel_it_is_said_that_it_counts_as_that(room: Room) -> None:
    room.type("/desk intake on", manager=True)
    thread = replace(room.place(), channel="C-thread", channel_name="night", above="C-monde")

    def typed(delivery: str, what: str) -> str:
        asker = Asker("U-Ada", "Ada", manager=True)
        command = Command("desk", f"intake {what}")
        return text_of(room.gate.answer(Request(delivery, thread, asker, command)))

    assert "logged already, with those of #monde (Slack)" in typed("t1", "on")
    assert "with those of #monde (Slack): /desk intake off, typed there" in typed("t2", "off")
    room.type("/desk intake off", manager=True)
    assert "are not logged by themselves" in typed("t3", "off")
    assert "every link posted in #night (Slack) is logged" in typed("t4", "on")
    room.type("/desk intake on", manager=True)
    assert "#night (Slack) are logged only when" in typed("t5", "off")
