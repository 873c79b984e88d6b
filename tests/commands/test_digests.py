from datetime import timedelta

import pytest

from bot.commands import announce
from bot.commands.digests import post_due
from bot.commands.publish import public_reply
from bot.core.request import Form
from storage.arrangements import Job
from tests.newsroom import Room, buttons_of, text_of


def taken(room: Room, *kinds: str) -> list[Job]:
    return room.database.queue.take(20, timedelta(seconds=30), "worker", kinds)


def come(room: Room) -> list[str]:
    """What a worker posts now, and where."""
    newsroom = room.database.newsroom_of("slack", "T1") or 0
    for job in taken(room, announce.digest_kind("slack")):
        with room.database.begin(newsroom) as work:
            post_due(work, job)
    posted = []
    for job in taken(room, announce.post_kind("slack")):
        if job.payload["what"] != announce.DIGEST:
            continue
        with room.database.read(newsroom) as work:
            posted.append(
                f"#{job.payload['channel_name']} {text_of(public_reply(work, job.payload))}"
            )
        with room.database.begin(newsroom) as work:
            work.jobs.done(job.id)
    return posted


def editor(room: Room, line: str) -> str:
    return text_of(room.type(line, manager=True))


def test_it_comes_at_its_time_on_the_askers_clocks_and_tells_what_came_since(room: Room) -> None:
    said = editor(room, "/desk digest daily 08:00")  # Friday, 14:00 in Paris
    assert "A digest comes to #monde, daily 08:00 (Europe/Paris), first 2024-10-26" in said
    room.type("/claim The bridge is closed")
    room.clock.pass_(hours=17)
    assert come(room) == []
    room.clock.pass_(hours=1, minutes=1)
    (first,) = come(room)
    assert first.startswith("#monde Digest, daily 08:00 (Europe/Paris)\nSummary of the desk")
    assert "Came in: 1" in first
    assert "late" not in first
    assert come(room) == [], "once"

    room.clock.pass_(hours=25)  # clocks went back
    (second,) = come(room)
    assert "Came in: 0" in second


@pytest.mark.parametrize(
    ("field", "words"),
    [("when", "daily 9:30 sharp"), ("when", "often"), ("zone", "Atlantis"), ("query", "by:")],
)
def test_a_form_tells_which_field_is_wrong(room: Room, field: str, words: str) -> None:
    editor(room, "/desk digest daily 08:00")
    listed = room.type("/desk digest", manager=True)
    form = room.press(listed, "Change 1…", manager=True).modal
    assert form
    filled = {each.id: each.value for each in form.fields}
    refused = room.ask(Form(form.id, filled | {field: words}), manager=True)
    assert (refused.error, refused.field) == (True, field)


def test_after_an_outage_the_last_comes_late_and_tells_of_all(room: Room) -> None:
    editor(room, "/desk digest daily 08:00")
    room.type("/claim The bridge is closed")
    room.clock.pass_(days=3)  # 13:00: that of 8:00 is five hours late, two before it are gone
    (said,) = come(room)
    assert "It comes late: it was due 2024-10-28, with 2 before it." in said
    assert "Came in: 1" in said
    room.clock.pass_(days=1)
    assert len(come(room)) == 1


def test_what_came_too_late_is_left_out_and_said(room: Room) -> None:
    editor(room, "/desk digest daily 08:00")
    room.type("/claim The bridge is closed")
    room.clock.pass_(days=2, hours=6)
    (said,) = come(room)
    assert "2 digests were left out, as I was not running: the last was due 2024-10-27" in said
    assert "The next comes 2024-10-28 and tells of that time too." in said
    room.clock.pass_(hours=14)
    (after,) = come(room)
    assert "Came in: 1" in after


def test_two_processes_that_take_the_same_job_post_once(room: Room) -> None:
    editor(room, "/desk digest daily 08:00")
    room.clock.pass_(days=1)
    newsroom = room.database.newsroom_of("slack", "T1") or 0
    (job,) = taken(room, announce.digest_kind("slack"))
    room.clock.pass_(minutes=1)  # the first lost its lease
    (again,) = taken(room, announce.digest_kind("slack"))
    assert again.id == job.id
    for each in (job, again):
        with room.database.begin(newsroom) as work:
            post_due(work, each)
    assert len(come(room)) == 1


def test_it_is_listed_changed_stopped_and_brought_back(room: Room) -> None:
    assert "No digest comes yet" in room.says("/desk digest")
    editor(room, "/desk digest #monde weekdays 8:30 zone:Europe/Kyiv kremlin")
    listed = room.type("/desk digest")
    assert "1. #monde weekdays 08:30 (Europe/Kyiv), kremlin, next 2024-10-28" in text_of(listed)
    assert room.press(listed, "Stop 1", "Bo").error, "editors only"

    form = room.press(listed, "Change 1…", manager=True).modal
    assert form
    filled = {"when": "sunday 9:00", "zone": "europe/paris", "query": "7d kremlin"}
    changed = room.ask(Form(form.id, filled), manager=True)
    assert changed
    assert "comes sun 09:00 (Europe/Paris), 7d kremlin, next 2024-10-27" in text_of(changed)
    assert "weekdays 08:30 (Europe/Kyiv)" in text_of(room.press(changed, "Undo", manager=True))
    assert room.press(changed, "Undo", manager=True).error, "somebody changed it since"

    stopped = room.press(listed, "Stop 1", manager=True)
    assert "No digest comes yet" in room.says("/desk digest")
    room.clock.pass_(days=3)
    assert come(room) == []
    room.press(stopped, "Bring it back", manager=True)
    room.clock.pass_(days=1)
    assert len(come(room)) == 1
    assert "digest stopped" in editor(room, "/desk log")


def test_a_fresh_one_can_be_undone(room: Room) -> None:
    said = room.type("/desk digest daily 08:00", manager=True)
    assert "Undone: no digest comes to #monde" in text_of(room.press(said, "Undo", manager=True))
    assert list(buttons_of(said)) == ["Undo"]
    room.clock.pass_(days=1)
    assert come(room) == []


def test_another_channel_is_known_once_something_was_logged_there(room: Room) -> None:
    refused = room.type("/desk digest #sport daily 08:00", manager=True)
    assert "I do not know #sport yet: type this there" in text_of(refused)
    room.elsewhere(channel="sport").type("/claim The match is moved")
    assert "A digest comes to #sport" in editor(room, "/desk digest #sport daily 08:00")
    said = editor(room, '/desk digest 9:30 zone:Europe/Kyiv 7d "secret calls" #sport')
    assert 'A digest comes to #sport, daily 09:30 (Europe/Kyiv), 7d "secret calls", first' in said
    assert '7d "secret calls"' in editor(room, "/desk digest list")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("/desk digest daily", "Say when it comes"),
        ("/desk digest daily 26:00", "no time of day"),
        ("/desk digest daily 08:00 zone:Europe/Pariss", "Did you mean Europe/Paris?"),
        ("/desk digest daily 08:00 stauts:new", "status"),
    ],
)
def test_what_cannot_be_is_said(room: Room, typed: str, words: str) -> None:
    reply = room.type(typed, manager=True)
    assert reply.error
    assert words in text_of(reply)
    assert "you need to be an editor" in room.says("/desk digest daily 08:00", "Bo")
