"""A site that does not answer now: its link is read again by itself, and nobody is disturbed."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from aiohttp import web

from bot.core.reply import Reply, When
from storage.records import Claim
from tests.newsroom import Room, buttons_of, text_of
from tests.test_worker import FakeDoor, at_work, site, until

LEASE = timedelta(seconds=15)
BODY = "".join(f"<p>Sentence {n} about the bridge of Harth and its repair.</p>" for n in range(40))


class Site:
    """A site that is down until it is told to be up; it counts who asks."""

    def __init__(self, **headers: str) -> None:
        self.up = False
        self.asked = 0
        self.headers = headers

    def __call__(self, _: web.Request) -> web.Response:
        self.asked += 1
        if not self.up:
            return web.Response(status=503, headers=self.headers)
        html = f'<html lang="en"><title>The bridge</title><article>{BODY}</article></html>'
        return web.Response(text=html, content_type="text/html")


def the_claim(room: Room) -> Claim:
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        claim = work.claims.by_number(1)
    assert claim
    return claim


def minutes_until_next(room: Room) -> float:
    again = the_claim(room).again_at
    assert again
    return round((again - room.clock.now).total_seconds() / 60, 0)


def links(room: Room) -> int:
    return room.database.queue.waiting(("read",))


def last(door: FakeDoor) -> Reply:
    return list(door.messages.values())[-1]


def says(door: FakeDoor, words: str) -> Callable[[], bool]:
    return lambda: any(words in text for text in door.texts())


async def test_a_link_is_read_by_itself_when_the_site_answers_again(room: Room) -> None:
    door, down = FakeDoor(), Site()
    async with site(down) as address, at_work(room, door) as worker:
        room.type(f"/claim {address}/story")
        await until(lambda: door.messages)
        await worker.idle()
        (waits,) = last(door).cards
        assert "Could not be read yet: the site has a fault of its own (503)" in door.texts()[0]
        assert any(isinstance(span, When) for line in waits.body for span in line)  # type: ignore[union-attr]
        assert "Try again" in buttons_of(last(door))
        assert minutes_until_next(room) == 1
        assert room.says("/claims status:unread").startswith("1 claim")

        room.clock.pass_(seconds=70)
        await until(lambda: down.asked == 2)
        await worker.idle()
        assert minutes_until_next(room) == 5
        down.up = True
        room.clock.pass_(minutes=6)
        await until(lambda: len(door.messages) == 2)
        await worker.idle()
        assert "To review" in door.texts()[1]
        assert "yet" not in door.texts()[0]
        room.clock.pass_(days=1)
        await worker.idle()
    assert down.asked == 3
    assert len(door.messages) == 2, "one card and its review"


async def test_after_the_last_try_it_is_not_read_as_ever(room: Room) -> None:
    door, down = FakeDoor(), Site()
    async with site(down) as address, at_work(room, door) as worker:
        room.type(f"/claim {address}/story")
        for pause in (1, 5, 15, 60):
            await until(lambda: the_claim(room).again_at)
            await worker.idle()
            assert minutes_until_next(room) == pause
            tried = down.asked
            room.clock.pass_(minutes=pause, seconds=30)
            await until(lambda tried=tried: down.asked > tried)  # type: ignore[misc]
            await worker.idle()
        assert "Not read: the site has a fault of its own (503)." in door.texts()[0]
        assert links(room) == 0
        assert "All is well" in room.says("/desk health", manager=True)
        room.press(last(door), "Try again", "Bo")
        await until(lambda: down.asked == 6)
    assert len(door.messages) == 1


async def test_a_site_says_when_to_come_again(room: Room) -> None:
    door, down = FakeDoor(), Site(**{"Retry-After": "1800"})
    async with site(down) as address, at_work(room, door) as worker:
        room.type(f"/claim {address}/story")
        await until(lambda: door.messages)
        await worker.idle()
        assert minutes_until_next(room) == 30


async def test_the_button_works_at_once_and_leads_to_one_reading(room: Room) -> None:
    door, down = FakeDoor(), Site()
    async with site(down) as address, at_work(room, door) as worker:
        room.type(f"/claim {address}/story")
        await until(lambda: door.messages)
        await worker.idle()
        down.up = True
        room.press(last(door), "Try again", "Bo")
        assert links(room) == 1
        worker.wake()
        await until(lambda: len(door.messages) == 2)
        room.clock.pass_(hours=2)
        await worker.idle()
    assert down.asked == 2


async def test_the_button_is_refused_while_it_is_being_read(room: Room) -> None:
    door, down = FakeDoor(), Site()
    async with site(down) as address, at_work(room, door) as worker:
        room.type(f"/claim {address}/story")
        await until(lambda: door.messages)
        await worker.idle()
        card = last(door)
    room.clock.pass_(minutes=2)
    assert room.database.queue.take(9, LEASE, "another process", ("read",))
    assert "being read already" in text_of(room.press(card, "Try again", "Bo"))
    room.clock.pass_(minutes=1)  # it died, and its lease is over
    assert "again for #1" in text_of(room.press(card, "Try again", "Bo"))
    assert "being read already" in text_of(room.press(card, "Try again", "Cy"))
    assert links(room) == 1


async def test_a_process_that_is_killed_leaves_the_try_to_one_of_the_others(room: Room) -> None:
    door, down = FakeDoor(), Site()
    async with site(down) as address:
        room.type(f"/claim {address}/story")
        async with at_work(room, door) as worker:
            await until(lambda: door.messages)
            await worker.idle()
        room.clock.pass_(minutes=2)
        assert room.database.queue.take(9, LEASE, "killed", ("read",))
        room.clock.pass_(minutes=1)
        down.up = True
        async with at_work(room, door) as one, at_work(room, door) as other:
            await until(lambda: len(door.messages) == 2)
            await one.idle()
            await other.idle()
    assert down.asked == 2
    assert len(door.messages) == 2


async def test_a_card_that_is_not_delivered_meanwhile_is_posted_once(room: Room) -> None:
    away, down = FakeDoor("discord"), Site()
    async with site(down) as address:
        room.type(f"/claim {address}/story")
        async with at_work(room, away) as worker:
            for tries in range(1, 4):
                await until(lambda tries=tries: down.asked == tries)  # type: ignore[misc]
                await worker.idle()
                assert links(room) == 1
                room.clock.pass_(minutes=20)
        assert room.database.queue.waiting(("post.slack",)) == 1


@pytest.mark.parametrize(
    "does", ['/mark 1 false "nobody said so"', "/mark 1 archived", "/desk merge #1 #2"]
)
async def test_what_was_settled_meanwhile_is_left_alone(room: Room, does: str) -> None:
    door, down = FakeDoor(), Site()
    async with site(down) as address, at_work(room, door) as worker:
        room.type(f"/claim {address}/story")
        await until(lambda: door.messages)
        room.type("/claim The tunnel is closed")
        await until(lambda: len(door.messages) == 2)
        await worker.idle()
        assert not room.type(does, "Ed", manager=True).error
        before = the_claim(room)
        await until(lambda: "yet" not in door.texts()[0])
        down.up = True
        room.clock.pass_(minutes=2)
        await until(lambda: links(room) == 0)
        await worker.idle()
        after = the_claim(room)
        assert down.asked == 1
        assert len(door.messages) == 2
        room.type("/mark undo", "Ed", manager=True)
        await worker.idle()
        assert "Try again" in buttons_of(next(iter(door.messages.values())))
    same = [(c.wording, c.verdict, c.workflow, c.merged_into) for c in (before, after)]
    assert same[0] == same[1]


async def test_a_wording_that_somebody_set_meanwhile_stays(room: Room) -> None:
    door, down = FakeDoor(), Site()
    async with site(down) as address, at_work(room, door) as worker:
        room.type(f"/claim {address}/story")
        await until(lambda: door.messages)
        await worker.idle()
        room.type("/desk edit #1 Harth repairs its bridge", "Ed", manager=True)
        down.up = True
        room.clock.pass_(minutes=2)
        await until(lambda: len(door.messages) == 2)
    assert the_claim(room).wording == "Harth repairs its bridge"
