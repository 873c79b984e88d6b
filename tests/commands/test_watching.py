from datetime import timedelta

import pytest

from bot.commands import alerts, announce
from bot.commands.publish import public_reply
from bot.core.errors import Refusal
from bot.core.reply import Reply
from storage.arrangements import Job
from storage.records import Act, Workflow
from tests.newsroom import Room, text_of
from tests.reading_done import read
from tests.reading_done import said as said_in


@pytest.fixture(autouse=True)
def _a_long_span(monkeypatch: pytest.MonkeyPatch) -> None:
    """So that what a test does falls into one, however often the clock is looked at."""
    monkeypatch.setattr("storage.watches.SPAN", timedelta(minutes=10))


def taken(room: Room, *kinds: str) -> list[Job]:
    return room.database.queue.take(50, timedelta(seconds=30), "worker", kinds)


def look_through(room: Room, job: Job) -> None:
    with room.database.read(job.newsroom_id) as work:
        watching = alerts.watching(work, job)
    with room.database.begin(job.newsroom_id) as work:
        alerts.alert(work, job, watching)


def told_by(room: Room) -> dict[str, Reply]:
    """What a worker tells by then: to a person, or "#" and the channel's name."""
    newsroom = room.database.newsroom_of(room.platform, room.workspace) or 0
    room.clock.pass_(seconds=1200)
    for job in taken(room, announce.WATCH):
        look_through(room, job)
    told: dict[str, Reply] = {}
    for job in taken(room, announce.post_kind(room.platform)):
        if job.payload["what"] == announce.ALERT:
            whom = str(job.payload["person"] or f"#{job.payload['channel_name']}")
            assert whom not in told, "one alert for all of it"
            try:
                with room.database.read(newsroom) as work:
                    told[whom] = public_reply(work, job.payload)
            except Refusal:
                continue
        with room.database.begin(newsroom) as work:
            work.jobs.done(job.id)
    return told


def said(room: Room, whom: str = "U-Ana") -> str:
    told = told_by(room)
    return text_of(told[whom]) if whom in told else ""


def test_where_servers_share_an_inbox_the_alert_says_which_it_comes_from(room: Room) -> None:
    for workspace in ("G1", "G2"):
        server = room.elsewhere(platform="discord", workspace=workspace)
        server.type("/watch bridge")
        server.type("/watch bridge to:channel", manager=True)
        server.type("/claim The bridge is closed", "Bo")
        told = told_by(server)
        assert text_of(told["U-Ana"]).startswith(
            f"🔔 1 claim for the watch bridge in The {workspace} desk\n"
        )
        assert text_of(told["#monde"]).startswith("🔔 1 claim for the watch bridge\n")


def test_who_stops_all_and_watches_nothing_is_told_so(room: Room) -> None:
    room.type("/watch bridge to:channel", manager=True)
    refused = room.type("/unwatch all", manager=True)
    assert refused.error
    assert text_of(refused).startswith("You watch nothing of your own.")
    assert "1. bridge tells #monde" in room.says("/watch")


def test_somebody_is_told_once_of_what_comes_in_and_what_becomes_of_it(room: Room) -> None:
    assert "You are told" in room.says("/watch bridge")
    room.type("/claim The bridge is closed", "Bo")
    room.type("/claim The tunnel is closed", "Bo")
    told = said(room)
    assert told.startswith("🔔 1 claim for the watch bridge\n")
    assert "• #1 The bridge is closed: came in" in told
    assert "tunnel" not in told
    assert told_by(room) == {}

    room.type("/mark 1 checking", "Bo")
    room.type('/mark 1 false "it is open"', "Ed", manager=True)
    assert "• #1 The bridge is closed: new → checking (Bo); found ❌ False (Ed)" in said(room)
    room.type("/mark 1 reviewed", "Bo")
    room.type("/mark undo", "Bo")
    assert told_by(room) == {}, "it is as it was"
    room.type("/mark 1 archived", "Bo")
    assert "checking → archived (Bo)" in said(room)


def test_a_denial_is_news(room: Room) -> None:
    room.type("/watch by:mayor")
    room.type('/claim The mayor denies that the bridge is closed by:"The mayor"', "Bo")
    assert "came in; The mayor denies it" in said(room)


def test_a_link_is_told_of_when_it_was_read(room: Room) -> None:
    room.type("/watch kremlin", "Bo")
    denial = said_in("No such calls took place.", "Dmitry Peskov", Act.DENIES, "Kremlin")
    read(room, "https://gazette.example/1", "Secret calls", (said_in("They called."), denial))
    told = said(room, "U-Bo")
    assert "1 claim " in told
    assert "• #1 Secret calls: came in; Dmitry Peskov (for Kremlin) denies it" in told


def test_nobody_is_told_what_they_did_themselves_but_a_channel_is(room: Room) -> None:
    room.type("/watch bridge")
    assert room.type("/watch bridge to:channel", "Bo").error, "editors only"
    assert "This channel is told" in room.says("/watch to:channel bridge", manager=True)
    room.type("/claim The bridge is closed")
    (whom,) = told = told_by(room)
    assert whom == "#monde"
    assert "#1 The bridge is closed" in text_of(told[whom])
    opened = room.press(told[whom], "Open #1", "Bo")
    assert "The bridge is closed" in text_of(opened)
    assert room.press(told[whom], "Stop watching", "Bo").error
    room.press(told[whom], "Stop watching", manager=True)
    room.type("/claim Another bridge is closed")
    assert told_by(room) == {}


def test_one_claim_is_watched_by_its_number_also_when_it_is_merged(room: Room) -> None:
    room.type("/claim The bridge is closed", "Bo")
    room.type("/claim The ferry is late", "Bo")
    room.type("/watch 1")
    assert "There is no claim #9" in room.says("/watch #9")
    room.type("/mark 2 checking", "Bo")
    assert told_by(room) == {}
    room.type("/desk merge #1 #2", "Bo")
    assert "• #2 The ferry is late: took over #1 (Bo)" in said(room)
    room.type("/mark 2 archived", "Bo")
    assert "checking → archived (Bo)" in said(room)


def test_a_lot_at_once_is_one_alert(room: Room) -> None:
    room.type("/watch ferry")
    for number in range(12):
        room.type(f"/claim Ferry {number} is late", "Bo")
    told = said(room)
    assert "12 claims" in told
    assert told.count("came in") == 10
    assert "and 2 more" in told


def test_where_nobody_watches_nothing_is_looked_through(room: Room) -> None:
    room.type("/claim The bridge is closed")
    room.clock.pass_(seconds=1200)
    assert taken(room, announce.WATCH) == []


def test_what_is_brought_in_from_an_archive_is_no_news(room: Room) -> None:
    room.type("/watch bridge")
    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        old = work.now - timedelta(days=400)
        claim = work.claims.add(
            wording="The bridge is closed",
            lang="en",
            workflow=Workflow.NEW,
            person_id=0,
            logged_at=old,
        )
        work.statements.add(claim.id, act=Act.DENIES, speaker="The mayor", logged_at=old)
    assert told_by(room) == {}
    room.type("/mark 1 checking", "Bo")
    assert "new → checking" in said(room)


def test_two_processes_that_take_the_same_job_tell_once(room: Room) -> None:
    room.type("/watch bridge")
    room.type("/claim The bridge is closed", "Bo")
    room.clock.pass_(seconds=1200)
    (job,) = taken(room, announce.WATCH)
    for _ in range(2):
        look_through(room, job)
    assert len(told_by(room)) == 1


def test_watches_are_listed_stopped_and_brought_back(room: Room) -> None:
    assert "You watch nothing yet" in room.says("/watch")
    room.type("/watch  Bridge")
    assert "watched already" in room.says("/watch bridge")
    room.type("/watch status:denied ferry")
    listed = room.type("/watch")
    assert "1. Bridge tells you\n2. status:denied ferry tells you" in text_of(listed)
    assert "somebody else's" in text_of(room.press(listed, "Stop 1", "Bo"))
    assert "You watch nothing yet" in room.says("/watch", "Bo")

    stopped = room.type("/unwatch bridge")
    assert "Not watched any more: Bridge" in text_of(stopped)
    assert "Did you mean" in room.says("/unwatch status:denied fery")
    assert "Watched again: Bridge" in text_of(room.press(stopped, "Watch Bridge again"))
    assert room.says("/unwatch all").count("Not watched any more") == 2
    room.type("/claim The bridge is closed", "Bo")
    assert told_by(room) == {}


def test_a_number_is_a_claim_only_if_there_are_so_many(room: Room) -> None:
    room.type("/claim The bridge is closed")
    one = room.says("/watch 1")
    assert "You are told what becomes of #1 The bridge is closed" in one
    assert '/watch "1"' in one
    assert 'something new matches "2024".' in room.says("/watch 2024")
    assert "There is no claim #2024" in room.says("/watch #2024")
    room.type("/claim The bridge was closed in 2024", "Bo")
    assert "#2 The bridge was closed in 2024: came in" in said(room)
    assert 'Not watched any more: "2024"' in room.says("/unwatch 2024")
    assert "Not watched any more: #1" in room.says("/unwatch 1")


def test_a_reporter_stops_his_own_watch_and_not_the_one_of_the_channel(room: Room) -> None:
    room.type("/watch bridge to:channel", "Ed", manager=True)
    room.type("/watch bridge")
    assert room.says("/unwatch bridge") == "Not watched any more: bridge"
    room.type("/claim The bridge is closed", "Bo")
    assert set(told_by(room)) == {"#monde"}
    assert "you need to be an editor" in room.says("/unwatch bridge")
    stopped = room.says("/unwatch bridge", "Ed", manager=True)
    assert stopped == "Not watched any more: bridge for this channel"


def test_a_phrase_is_the_same_in_the_quotes_of_every_keyboard(room: Room) -> None:
    room.type("/watch “Secret calls”")
    assert "watched already" in room.says('/watch "secret calls"')
    assert "Not watched any more" in room.says("/unwatch „secret calls“")


def test_what_is_watched_again_already_is_not_told_of_twice(room: Room) -> None:
    room.type("/watch bridge")
    stopped = room.type("/unwatch bridge")
    room.type("/watch bridge")
    assert "watched already" in text_of(room.press(stopped, "Watch bridge again"))


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("/watch stauts:new", "status"),
        ("/watch bridge to:chanel", "Did you mean channel?"),
        ("/watch -", "no word"),
    ],
)
def test_what_cannot_be_watched_is_said(room: Room, typed: str, words: str) -> None:
    reply = room.type(typed, manager=True)
    assert reply.error
    assert words in text_of(reply)
    assert "You watch nothing yet" in room.says("/watch")
