from bot.core.request import Form
from tests.newsroom import Room, text_of
from tests.reading_done import read


def test_the_summary_tells_what_came_in_was_found_and_waits(room: Room) -> None:
    room.type("/claim The tunnel is closed")
    room.clock.pass_(days=3)
    room.type("/claim The bridge is closed")
    room.type('/mark 1 false "it is open"', manager=True)

    said = room.says("/summary")
    assert "Came in: 1, 0 of them not reviewed" in said
    assert "• #2 The bridge is closed" in said
    assert "Verdicts: 1 (1 false)\n• ❌ False #1 The tunnel is closed" in said
    assert "Waiting for more than 2 days: 0" in said, "it has its verdict"
    room.type("/mark 1 unverified", manager=True)
    assert "Waiting for more than 2 days: 1\n• #1" in room.says("/summary")

    assert "Came in: 2" in room.says("/summary 7d")
    assert "Came in: 1" in room.says("/summary 7d bridge")
    assert "about 2100 bridge" in room.says("/summary 2100 bridge"), "no period that was"


def test_nothing_waits_that_has_a_verdict_or_was_reviewed_or_put_away(room: Room) -> None:
    for number, does in enumerate(
        ("checking", "reviewed", "archived", 'unprovable "no record is left"', "new"), start=1
    ):
        room.type(f"/claim The bridge number {number} is closed")
        room.type(f"/mark {number} {does}", manager=True)
    room.type("/mark 4 checking", manager=True)
    read(room, "https://gazette.example/1", "Bridges are closed")
    room.clock.pass_(days=3)
    said = room.says("/summary")
    assert "Waiting for more than 2 days: 3\n• #1 The bridge number 1" in said
    assert "• #5 The bridge number 5" in said
    assert "• #6 Bridges are closed" in said, "nobody has reviewed it"


def test_it_is_posted_to_the_channel_on_request(room: Room) -> None:
    asked = room.type("/summary 7d")
    room.press(asked, "Post to this channel")
    newsroom = room.database.newsroom_of("slack", "T1") or 0
    with room.database.read(newsroom):
        assert room.database.queue.waiting() == 1


def test_an_impossible_filter_is_named(room: Room) -> None:
    reply = room.type("/summary 7d stauts:new")
    assert reply.error
    assert "status" in text_of(reply)


def test_it_tells_what_people_changed_and_what_is_contested(room: Room) -> None:
    room.type("/claim The tunnel is closed")
    room.type("/claim The bridge is closed")
    room.type('/claim The mayor denies that the bridge is closed by:"The mayor"')
    room.type("/claim The ferry is late")
    room.clock.pass_(days=3)
    room.type("/mark 1 checking")
    room.type("/mark 2 checking")
    room.type("/mark undo")
    room.type("/desk merge #1 #4", manager=True)
    room.type('/mark 4 misleading "half of it"', manager=True)

    said = room.says("/summary")
    assert "Came in: 0" in said
    assert "Moved: 1" not in said, "what was merged stands in its own line"
    assert "Merged: 1\n• #1 into #4 The ferry is late" in said
    assert "Verdicts: 1 (1 misleading)\n• ⚠️ Misleading #4" in said
    assert "Contested: 1\n• #3 The mayor denies that the bridge is closed, denied by The" in said
    assert "Merged" not in room.says("/summary bridge")

    room.type("/mark 2 reviewed", "Bo")
    room.type("/mark 2 archived", "Bo")
    assert "Moved: 1 (1 archived)\n• #2 new → archived (Bo)" in room.says("/summary")


def test_a_verdict_that_was_changed_or_taken_back_is_told_with_what_it_was(room: Room) -> None:
    """It was told as if it were the first one, or not at all."""
    for words in ("The tunnel is closed", "The bridge is closed", "The ferry is late"):
        room.type(f"/claim {words}")
    for number in (1, 2):
        room.type(f'/mark {number} false "it is open"', manager=True)
    room.clock.pass_(days=7)
    quiet = room.says("/summary")
    assert "Came in: 0\nDenied" in quiet
    assert "Verdicts" not in quiet
    room.type("/mark 1 unverified", manager=True)
    room.type('/mark 2 confirmed "the port says so"', manager=True)
    room.type('/mark 3 false "it came"', manager=True)
    room.type("/mark 3 unverified", manager=True)
    assert (
        "Verdicts: 2 (1 confirmed, 1 taken back)\n"
        "• ✅ Confirmed #2 (was false) The bridge is closed\n"
        "• ❔ Unverified #1 (was false) The tunnel is closed\n"
    ) in room.says("/summary")


def test_a_status_that_is_asked_about_holds_for_every_count(room: Room) -> None:
    room.type("/claim The tunnel is closed")
    room.type('/claim The mayor denies that the bridge is closed by:"The mayor"')
    room.type("/claim The ferry is late")
    room.type('/mark 1 false "it is open"', manager=True)
    room.type('/mark 2 misleading "half of it"', manager=True)
    room.type("/mark 2 archived")
    room.clock.pass_(days=3)

    said = room.says("/summary 7d status:false")
    assert "Came in: 1, 0 of them not reviewed" in said
    assert "Contested" not in said
    assert "Waiting for more than 2 days: 0" in said
    waits = room.says("/summary status:new,false")
    assert "Waiting for more than 2 days: 1\n• #3" in waits
    assert "Waiting for more than 2 days: 0" in room.says("/summary status:confirmed")
    assert "Contested: 1\n• #2" in room.says("/summary status:misleading,archived")


def test_what_changed_after_the_period_is_not_told(room: Room) -> None:
    room.type("/claim The tunnel is closed")
    room.clock.pass_(days=3)
    room.type("/mark 1 checking")
    assert "Moved" not in room.says("/summary since:7d until:2d")
    assert "Moved: 1" in room.says("/summary since:7d until:today")


def test_what_was_set_right_is_told(room: Room) -> None:
    room.type("/claim The bridge is closed")
    form = room.type("/desk edit #1", manager=True).modal
    assert form
    room.ask(Form(form.id, {"wording": "The old bridge is closed"}), manager=True)
    assert "Corrected: 1\n• #1 wording: The old bridge is closed" in room.says("/summary")


def test_the_timeline_counts_claims_and_denials_by_day(room: Room) -> None:
    assert room.type("/summary 7d").timeline is None
    room.type("/claim The tunnel is closed")
    room.clock.pass_(days=2)
    room.type("/claim The bridge is closed")
    room.type('/claim The mayor denies that the bridge is closed by:"The mayor"')
    timeline = room.type("/summary 3d").timeline
    assert timeline
    assert timeline.title == "Claims and denials per day"
    assert timeline.labels == ("24 Oct", "25 Oct", "26 Oct", "27 Oct")
    assert [each.counts for each in timeline.series] == [(0, 1, 0, 2), (0, 0, 0, 1)]
