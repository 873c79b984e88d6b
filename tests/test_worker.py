"""The worker with a hand-written door: what fails is tried again, and nothing is doubled."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from aiohttp import web

from bot.core.door import DeliveryFailed, MessageGone, Refused
from bot.core.reply import Reply
from bot.core.request import Place
from bot.reading.reader import Reader
from bot.worker import Worker
from tests.newsroom import Room, text_of

HOST = "127.0.0.1"
WITHIN = 20.0  # seconds


class FakeDoor:
    """A platform that keeps what it is given, and refuses as often as it is told to."""

    def __init__(self, name: str = "slack") -> None:
        self.name = name
        self.messages: dict[str, Reply] = {}
        self.keys: list[tuple[str, bool]] = []
        self.edits = 0
        self.refusals: list[Exception] = []
        self.on_post: Callable[[], None] = lambda: None

    async def post(self, place: Place, reply: Reply, key: str, *, again: bool) -> str:
        assert place.platform == self.name
        self.keys.append((key, again))
        if self.refusals:
            raise self.refusals.pop(0)
        await asyncio.to_thread(self.on_post)
        message = f"m{len(self.messages) + 1}"
        self.messages[message] = reply
        return message

    async def edit(self, place: Place, message: str, reply: Reply) -> None:
        assert place.platform == self.name
        self.edits += 1
        if self.refusals:
            raise self.refusals.pop(0)
        self.messages[message] = reply

    def texts(self) -> list[str]:
        return [text_of(reply) for reply in self.messages.values()]


@asynccontextmanager
async def at_work(room: Room, *doors: FakeDoor) -> AsyncIterator[Worker]:
    worker = Worker(room.database, Reader(allowed_hosts=(HOST,)))
    for door in doors:
        worker.serve(door)  # type: ignore[arg-type]  # a door that is never run or closed
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        room.database.close()


async def until(true: Callable[[], object], meanwhile: Callable[[], None] = lambda: None) -> None:
    async with asyncio.timeout(WITHIN):
        while not true():
            meanwhile()
            await asyncio.sleep(0.02)


def to_next_try(room: Room) -> None:
    """Let the time pass until something in the queue is due, and no more."""
    due = room.database.queue.next_at()
    if due:
        room.clock.now = max(room.clock.now, due)


@asynccontextmanager
async def site(handler: Callable[[web.Request], web.StreamResponse]) -> AsyncIterator[str]:
    async def answer(request: web.Request) -> web.StreamResponse:
        return handler(request)

    application = web.Application()
    application.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, 0).start()
        yield f"http://{HOST}:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def test_a_message_that_cannot_be_delivered_waits_and_is_tried_again(room: Room) -> None:
    door = FakeDoor()
    door.refusals = [DeliveryFailed("Slack is down"), RuntimeError("a fault")]
    room.type("/claim The bridge is closed")
    async with at_work(room, door):
        await until(lambda: door.messages, meanwhile=lambda: room.clock.pass_(minutes=1))
    assert [again for _, again in door.keys] == [False, True, True]
    assert len({key for key, _ in door.keys}) == 1, "one key, so that the door can look it up"
    assert "#1 The bridge is closed" in door.texts()[0]


async def test_what_failed_too_often_is_shown_to_admins_and_can_be_revived(room: Room) -> None:
    door = FakeDoor()
    door.refusals = [DeliveryFailed("I may not write in #monde")] * 9
    room.type("/claim The bridge is closed")
    async with at_work(room, door):
        empty = lambda: not room.database.queue.waiting()  # noqa: E731 - named for the reader
        await until(empty, meanwhile=lambda: room.clock.pass_(hours=2))
        assert len(door.keys) == 9
        stuck = room.type("/desk health", manager=True)
        told = "#1, to #monde: post.slack, tried 9 times: I may not write in #monde"
        assert told in text_of(stuck)
        room.press(stuck, "Try all 1 again", manager=True)
        await until(lambda: door.messages)
    assert "you need to be an admin" in room.says("/desk health", "Bo")


async def test_what_is_stuck_for_good_is_left_undone_and_forgotten(room: Room) -> None:
    door = FakeDoor()
    door.refusals = [DeliveryFailed("there is no channel #monde any more")] * 9
    room.type("/claim The bridge is closed")
    async with at_work(room, door) as worker:
        empty = lambda: not room.database.queue.waiting()  # noqa: E731 - named for the reader
        await until(empty, meanwhile=lambda: room.clock.pass_(hours=2))
        stuck = room.type("/desk health", manager=True)
        assert "you need to be an admin" in text_of(room.press(stuck, "Leave all 1 undone", "Bo"))
        left = room.press(stuck, "Leave all 1 undone", manager=True)
        assert text_of(left) == "1 left undone. The claims are as they were."
        assert "All is well" in room.says("/desk health", manager=True)
        assert room.database.queue.standing() == []
        await worker.idle()
    assert door.messages == {}
    assert "1 claim" in room.says("/claims bridge")
    room.clock.pass_(days=20)
    assert room.database.forget(room.clock.now - timedelta(days=14)) > 0
    assert room.database.queue.standing() == []


async def test_a_card_that_changed_on_its_way_is_drawn_again(room: Room) -> None:
    door = FakeDoor()
    door.on_post = lambda: room.says("/mark 1 checking", "Bo")
    room.type("/claim The bridge is closed")
    async with at_work(room, door) as worker:
        await until(lambda: door.edits)
        await worker.idle()
    assert "checking (Bo)" in door.texts()[0]


async def test_a_card_that_got_through_unnoticed_is_drawn_as_the_record_is_now(room: Room) -> None:
    door = FakeDoor()

    async def post(_: Place, reply: Reply, __: str, *, again: bool) -> str:
        if not again:
            door.messages["m1"] = reply
            raise DeliveryFailed("no answer came")
        return "m1"  # as it was drawn then

    door.post = post  # type: ignore[method-assign]
    room.type("/claim The bridge is closed")
    async with at_work(room, door) as worker:
        await until(lambda: door.messages)
        room.type("/mark 1 checking", "Bo")
        await until(lambda: door.edits, meanwhile=lambda: room.clock.pass_(minutes=1))
        await worker.idle()
    assert "checking (Bo)" in door.texts()[0]


async def test_a_card_that_was_deleted_is_forgotten(room: Room) -> None:
    door = FakeDoor()
    room.type("/claim The bridge is closed")
    async with at_work(room, door) as worker:
        await until(lambda: door.messages)
        await worker.idle()
        door.refusals = [MessageGone("it was deleted")]
        room.type("/mark 1 checking")
        await until(lambda: door.edits == 1)
        await worker.idle()
        room.type("/mark 1 reviewed")
        await worker.idle()
    assert door.edits == 1


async def test_one_platform_that_fails_does_not_stop_the_other(room: Room) -> None:
    slack, discord = FakeDoor("slack"), FakeDoor("discord")
    slack.refusals = [DeliveryFailed("Slack is down")] * 5
    room.type("/claim The bridge is closed")
    room.elsewhere(platform="discord", workspace="G1").type("/claim The tunnel is closed")
    async with at_work(room, slack, discord):
        await until(lambda: discord.messages)
    assert not slack.messages


async def test_only_jobs_of_doors_that_are_open_here_are_taken(room: Room) -> None:
    room.type("/claim The bridge is closed")
    discord = FakeDoor("discord")
    async with at_work(room, discord):
        await asyncio.sleep(0.3)
        assert room.database.queue.waiting() == 1


async def test_a_page_that_cannot_be_read_leaves_a_claim_and_another_try(room: Room) -> None:
    door = FakeDoor()
    answers = [web.Response(status=404), web.Response(body=b"%PDF", content_type="application/pdf")]
    async with site(lambda _: answers.pop(0)) as address, at_work(room, door) as worker:
        room.type(f"/claim {address}/story")
        await until(lambda: door.messages)
        await worker.idle()
        card = next(iter(door.messages.values()))
        assert "Not read:" in text_of(card)
        assert room.says("/claims status:unread").startswith("1 claim")

        again = room.press(card, "Try again", "Bo")
        assert "again for #1" in text_of(again)
        await until(lambda: not answers and not room.database.queue.waiting())
        await worker.idle()
        assert "PDF" in door.texts()[0]
        assert len(door.messages) == 1, "the card was edited where it stands"


async def test_two_addresses_of_one_article_become_one_claim(room: Room) -> None:
    door = FakeDoor()
    body = " ".join(
        f"<p>Sentence {n} about the bridge of Harth and its repair.</p>" for n in range(40)
    )

    def page(request: web.Request) -> web.Response:
        own = f"http://{request.host}/story"
        html = (
            f'<html lang="en"><head><title>The bridge</title><link rel="canonical" href="{own}">'
            f"</head><body><article><h1>The bridge</h1>{body}</article></body></html>"
        )
        return web.Response(text=html, content_type="text/html")

    async with site(page) as address, at_work(room, door) as worker:
        room.type(f"/claim {address}/story")
        await until(lambda: len(door.messages) == 1)
        room.type(f"/claim {address}/mobile/story", "Bo")
        await until(lambda: len(door.messages) == 2)
        await worker.idle()
        assert room.says("/claims bridge").startswith("1 claim")
        assert "#1 The bridge" in room.says("/claims #2")
        assert "Logged by Ana" in door.texts()[1]


async def test_edits_that_overtake_each_other_leave_the_card_as_the_record_is(room: Room) -> None:
    door = FakeDoor()
    room.type("/claim The bridge is closed")
    async with at_work(room, door) as worker:
        await until(lambda: door.messages)
        await worker.idle()
        slow, first = asyncio.Event(), door.edit

        async def edit(place: Place, message: str, reply: Reply) -> None:
            if door.edits == 0:
                door.edits = 1
                await slow.wait()
            await first(place, message, reply)

        door.edit = edit  # type: ignore[method-assign]  # only the first one is slow
        room.type("/mark 1 checking", "Bo")
        worker.wake()
        await until(lambda: door.edits)
        room.type("/mark 1 reviewed", "Bo")
        worker.wake()
        await until(lambda: "reviewed" in door.texts()[0])
        slow.set()
        await worker.idle()
    assert "· reviewed" in door.texts()[0]


async def test_a_fault_while_reading_leaves_the_claim_unread_with_a_reference(
    room: Room, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def read(*_: object, **__: object) -> None:
        raise ZeroDivisionError("bees")

    monkeypatch.setattr(Reader, "read", read)
    door = FakeDoor()
    room.type("/claim https://journal.example/story")
    async with at_work(room, door):
        await until(lambda: door.messages, meanwhile=lambda: room.clock.pass_(minutes=1))
    text = door.texts()[0]
    assert "Not read: a fault of ours, reference" in text
    reference = text.split("reference ")[1].split(",")[0]
    assert reference in caplog.text
    assert "bees" not in text


async def test_a_page_that_ends_each_process_that_reads_it_is_given_up(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    door = FakeDoor()
    async with site(lambda _: web.Response(text="too much for one process")) as address:
        room.type(f"/claim {address}/story")
        for _ in range(5):
            room.clock.pass_(minutes=1)
            assert room.database.queue.take(9, timedelta(seconds=15), "killed", ("read",))
        room.clock.pass_(minutes=1)
        async with at_work(room, door) as worker:
            await until(lambda: door.messages)
            await worker.idle()
    (text,) = door.texts()
    assert "Not read: a fault of ours, reference" in text
    assert "was begun 5 times and never ended" in caplog.text
    assert room.database.queue.waiting() == 0


async def test_a_fault_while_comparing_keeps_no_card_back(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[object] = []

    def compared(*what: object) -> None:
        tried.append(what)
        raise ZeroDivisionError

    monkeypatch.setattr("bot.steps.compared", compared)
    door = FakeDoor()
    room.type("/claim The bridge is closed")
    async with at_work(room, door) as worker:
        await until(lambda: door.messages, meanwhile=lambda: room.clock.pass_(minutes=1))
        await worker.idle()
    assert len(tried) == 2
    [text] = door.texts()
    assert "#1 The bridge is closed" in text


async def test_a_clock_set_forwards_does_not_have_a_card_posted_twice(room: Room) -> None:
    door = FakeDoor()
    door.on_post = lambda: room.clock.pass_(hours=3)  # its lease is over, and nobody else's
    slow, post = asyncio.Event(), door.post

    async def post_slowly(place: Place, reply: Reply, key: str, *, again: bool) -> str:
        message = await post(place, reply, key, again=again)
        await slow.wait()
        return message

    door.post = post_slowly  # type: ignore[method-assign]
    room.type("/claim The bridge is closed")
    async with at_work(room, door) as worker:
        await until(lambda: door.messages)
        room.type("/claim The tunnel is closed")  # is taken, and the first one not again
        await until(lambda: len(door.messages) == 2, meanwhile=worker.wake)
        slow.set()
        await worker.idle()
    assert [again for _, again in door.keys] == [False, False]


async def test_who_takes_no_messages_leaves_nothing_stuck(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.watches.SPAN", timedelta(minutes=10))
    door = FakeDoor()
    room.type("/watch bridge")
    room.type("/claim The bridge is closed", "Bo")
    async with at_work(room, door) as worker:
        await until(lambda: door.messages)
        door.refusals.append(MessageGone("no direct messages"))
        room.clock.pass_(minutes=20)
        await until(lambda: len(door.keys) == 2)
        await worker.idle()
        assert "All is well" in room.says("/desk health", manager=True)
        assert len(door.messages) == 1, "the card alone"


async def test_a_digest_that_is_refused_for_good_is_stopped_and_that_is_said(room: Room) -> None:
    door = FakeDoor()
    door.refusals = [Refused("I cannot see the channel; invite me there")] * 9
    room.type("/desk digest daily 08:00", manager=True)
    async with at_work(room, door) as worker:
        await until(lambda: not door.refusals, meanwhile=lambda: to_next_try(room))
        await worker.idle()
        room.clock.pass_(days=2)
        await worker.idle()
        assert door.messages == {}
        with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
            assert [job.kind for job in work.jobs.dead()] == []
        why = "The digest in #monde, daily 08:00 (Europe/Paris), was stopped"
        for asked in ("/desk health", "/desk digest list"):
            assert why in room.says(asked, manager=True)
            assert "I cannot see the channel; invite me there" in room.says(asked, manager=True)
        assert "All is well" not in room.says("/desk health", manager=True)
        assert "the machine: digest stopped" in room.says("/desk log", manager=True)

        listed = room.type("/desk digest", manager=True)
        room.press(listed, "Bring back #monde", manager=True)
        assert "All is well" in room.says("/desk health", manager=True)
        room.clock.pass_(days=1)
        await until(lambda: door.messages)


async def test_a_channels_watch_that_is_refused_for_good_is_stopped_and_that_is_said(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.watches.SPAN", timedelta(minutes=10))
    door = FakeDoor()
    room.type("/watch bridge to:channel", manager=True)
    room.elsewhere(channel="sport").type("/claim The bridge is closed", "Bo")
    async with at_work(room, door) as worker:
        await until(lambda: door.messages)
        door.refusals = [Refused("the channel is archived")] * 9
        await until(lambda: not door.refusals, meanwhile=lambda: to_next_try(room))
        await worker.idle()
        health = room.says("/desk health", manager=True)
        assert "stuck:" not in health
        assert "The watch bridge of #monde, was stopped" in health
        assert "the channel is archived" in health
        room.type("/claim The bridge is open", "Bo")
        await until(lambda: len(door.messages) == 2)
        room.clock.pass_(minutes=20)
        await worker.idle()
        assert len(door.messages) == 2, "the cards alone"


async def test_a_digest_that_cannot_be_posted_for_other_reasons_goes_on(room: Room) -> None:
    door = FakeDoor()
    door.refusals = [DeliveryFailed("Slack said internal_error")] * 9
    room.type("/desk digest daily 08:00", manager=True)
    async with at_work(room, door) as worker:
        await until(lambda: not door.refusals, meanwhile=lambda: to_next_try(room))
        await worker.idle()
        assert "1 jobs are stuck" in room.says("/desk health", manager=True)
        assert "1. #monde daily 08:00" in room.says("/desk digest")


async def test_a_card_in_a_channel_that_takes_no_changes_is_drawn_at_the_next_change(
    room: Room,
) -> None:
    door = FakeDoor()
    room.type("/claim The bridge is closed")
    async with at_work(room, door) as worker:
        await until(lambda: door.messages)
        await worker.idle()
        door.refusals = [Refused("the channel is archived")]
        room.type("/mark 1 checking")
        await until(lambda: door.edits == 1)
        await worker.idle()
        assert "checking" not in door.texts()[0]
        assert "All is well" in room.says("/desk health", manager=True)
        room.type("/mark 1 reviewed")
        await until(lambda: "reviewed" in door.texts()[0])


async def test_a_card_is_tried_again_as_the_channel_may_take_changes_now(room: Room) -> None:
    """It stayed as it was until the next change, though the bot was let in again."""
    door = FakeDoor()
    room.type("/claim The bridge is closed")
    async with at_work(room, door) as worker:
        await until(lambda: door.messages)
        await worker.idle()
        door.refusals = [Refused("I am not in the channel")] * 4
        for value in ("checking", "reviewed"):
            room.type(f"/mark 1 {value}")
            await worker.idle()
        assert door.edits == 2
        await until(lambda: "reviewed" in door.texts()[0], meanwhile=lambda: to_next_try(room))
        await worker.idle()
        assert door.edits == 5
        assert room.database.queue.waiting() == 0, "one try for all changes of an hour"


async def test_a_card_that_is_refused_for_ever_is_given_up_in_silence(room: Room) -> None:
    door = FakeDoor()
    room.type("/claim The bridge is closed")
    async with at_work(room, door) as worker:
        await until(lambda: door.messages)
        await worker.idle()
        door.refusals = [Refused("the channel is archived")] * 9
        room.type("/mark 1 checking")
        await until(lambda: door.edits == 6, meanwhile=lambda: to_next_try(room))
        await worker.idle()
        assert room.database.queue.waiting() == 0
        assert "All is well" in room.says("/desk health", manager=True)


async def test_several_workers_post_a_digest_once_a_day(room: Room) -> None:
    door = FakeDoor()
    room.type("/desk digest daily 08:00", manager=True)
    room.clock.pass_(hours=-4)  # it is ten in Paris, and clocks go back on Sunday
    async with at_work(room, door), at_work(room, door), at_work(room, door):
        for day in range(1, 4):
            room.clock.pass_(days=1)
            await until(lambda day=day: len(door.messages) == day)  # type: ignore[misc]
    assert [text.partition(",")[0] for text in door.texts()] == ["Digest"] * 3
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        assert [job.kind for job in work.jobs.dead()] == []
    assert len({key for key, _ in door.keys}) == 3
