"""An article that its newspaper rewrites under the same address is read again when asked for."""

from datetime import timedelta

import pytest
from aiohttp import web

from bot.core.reply import Reply
from bot.core.request import Asker, Command, Posted, Request
from storage.records import Act, Claim, Statement, Workflow
from tests.newsroom import Room, buttons_of, text_of
from tests.test_worker import FakeDoor, at_work, site, until

FIRST = (
    "The dam of Lindau has cracks, engineers warn",
    "Engineers have found eleven cracks in the dam above Lindau, the Lindau Courier has learned.",
    "“The wall moves every night,” said Ida Holm, who measures it for the canton.",
    "The cracks run along the northern side of the wall, where water was seen in the spring.",
    "The canton did not respond to a request for comment.",
)
DENIED = "The power company Nordkraft denied that the dam has cracks."
MORE = (
    "The wall was built in 1961 and holds back eleven million cubic metres of water in autumn.",
    "Divers of the army are to look at the northern side before the first snow falls there.",
)
SECOND = (*FIRST[:3], DENIED, *FIRST[3:])
CUT = (FIRST[0], FIRST[1], *FIRST[3:])


class Newspaper:
    """Prints one article, in the version that it is told to; it counts who asks for what."""

    def __init__(self, *paragraphs: str) -> None:
        self.paragraphs = paragraphs
        self.status = 200
        self.headers: dict[str, str] = {}
        self.asked: list[dict[str, str]] = []
        self.leads_to = ""

    def __call__(self, request: web.Request) -> web.Response:
        self.asked.append({name: request.headers.get(name, "") for name in ("If-None-Match",)})
        if self.leads_to and request.path != self.leads_to:
            return web.Response(status=302, headers={"Location": self.leads_to})
        etag = self.headers.get("ETag")
        if etag and request.headers.get("If-None-Match") == etag:
            return web.Response(status=304)
        if self.status != 200:
            return web.Response(status=self.status)
        title, *body = self.paragraphs
        text = "".join(f"<p>{paragraph}</p>" for paragraph in body)
        html = (
            f'<html lang="en"><head><title>{title}</title></head>'
            f"<body><article><h1>{title}</h1>{text}</article></body></html>"
        )
        return web.Response(text=html, content_type="text/html", headers=self.headers)


def the_claim(room: Room, number: int = 1) -> Claim:
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        claim = work.claims.by_number(number)
    assert claim
    return claim


def saying(room: Room, words: str) -> Statement:
    (found,) = [s for s in the_claim(room).statements if words in s.quote]
    return found


async def read_first(room: Room, door: FakeDoor, worker: object, link: str) -> None:
    room.type(f"/claim {link}")
    await until(lambda: any("To review" in text for text in door.texts()))
    await worker.idle()  # type: ignore[attr-defined]
    room.clock.pass_(hours=3)


def told(door: FakeDoor) -> str:
    """What whoever asked was told last of reading it again."""
    return [t for t in door.texts() if "it was read 2" in t or "was not read again" in t][-1]


async def test_a_denial_that_was_added_comes_to_its_claim(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        room.type("/watch lindau", "Cy")
        room.type("/watch lindau", "Ana")
        paper.paragraphs = SECOND
        again = room.says(f"/claim {address}/dam", "Bo")
        assert again.startswith("Already logged as #1 by Ana")
        assert "I am reading the article again; it was read last 2024-10-25" in again
        await worker.idle()
        assert "has changed since it was read 2024-10-25" in told(door)
        assert "• New, on #1: Nordkraft denies “the dam has cracks”" in told(door)
        assert "⚔ denied by Nordkraft" in room.says("/claims #1")
        assert not saying(room, "the dam has cracks").reviewed
        assert "1 denial" in room.says("/denials nordkraft")
        assert any("To review" in text and "Nordkraft denies" in text for text in door.texts())
        room.clock.pass_(minutes=2)
        await until(lambda: sum("Nordkraft denies it" in text for text in door.texts()) == 2)
        await worker.idle()
        assert "1 claim" in room.says("/claims lindau"), "no claim was made for it"
        assert "(the article was read again)" in room.says("/desk log #1")


async def test_what_was_taken_out_is_kept_and_says_so(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        room.press(room.type("/claims #1"), "Accept")
        paper.paragraphs = CUT
        pressed = room.press(room.type("/claims #1"), "Read again", "Bo")
        assert "For #1: I am reading the article again" in text_of(pressed)
        await worker.idle()
        assert "• No longer in it, but kept, on #1: Ida Holm says" in told(door)
        assert "no longer in the article as of 2024-10-25" in room.says("/claims #1")
        assert saying(room, "wall moves").reviewed
        assert "in the article: yes → no" in room.says("/desk log #1")
        room.clock.pass_(hours=1)
        paper.paragraphs = FIRST
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert saying(room, "wall moves").gone_at is None
        assert "no longer" not in room.says("/claims #1")


async def test_an_unchanged_article_is_told_in_one_line(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        before = the_claim(room)
        posted = len(door.messages)
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert len(door.messages) == posted + 1
        assert told(door) == (
            "#1: The dam of Lindau has cracks, engineers warn has not changed since it was read "
            "2024-10-25."
        )
        after = the_claim(room)
        assert after.statements == before.statements
        assert "I am reading" not in room.says(f"/claim {address}/dam", "Bo"), "just now"
        assert "less than 10 minutes ago" in text_of(
            room.press(room.type("/claims #1"), "Read again", "Bo")
        )
    assert len(paper.asked) == 2


async def test_a_site_is_asked_whether_it_has_changed(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    paper.headers = {"ETag": '"v1"'}
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert "has not changed" in told(door)
        room.clock.pass_(hours=1)
        paper.headers, paper.paragraphs = {"ETag": '"v2"'}, SECOND
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert "• New, on #1: Nordkraft denies" in told(door)
    assert [each["If-None-Match"] for each in paper.asked] == ["", '"v1"', '"v1"']


@pytest.mark.parametrize(
    ("status", "why"),
    [(404, "the page was not found (404)"), (503, "the site has a fault of its own (503)")],
)
async def test_what_cannot_be_read_again_stays(room: Room, status: int, why: str) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        before = the_claim(room)
        paper.status = status
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert f"was not read again: {why}. What was read 2024-10-25 stays." in told(door)
        assert the_claim(room) == before
        assert "asked for that a moment ago" in text_of(
            room.press(room.type("/claims #1"), "Read again", "Bo")
        )


async def test_a_link_that_leads_to_the_front_page_by_now_takes_nothing_away(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        before = the_claim(room)
        paper.leads_to = "/front"
        paper.paragraphs = (
            "The Lindau Courier",
            *(f"Story {n} of this morning is told below in all of its details." for n in range(9)),
        )
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert f"the link leads to another page now, {address}/front" in told(door)
        assert the_claim(room) == before


async def test_what_somebody_has_set_right_is_left_alone(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        said = saying(room, "wall moves")
        with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
            person = work.people.meet("slack", "T1", "U-Ed", "Ed")
            work.acts_as(person)
            work.statements.change(said.id, speaker="Ida Holm-Berg", reviewed=True)
        reworded = FIRST[2].replace("who measures it", "who has measured it since March")
        paper.paragraphs = (*FIRST[:2], reworded, *FIRST[3:])
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert "It states what it stated before, and nothing else." in told(door)
        assert "• New in its text: “The wall moves every night,” said Ida Holm, who has" in told(
            door
        )
        assert saying(room, "wall moves").speaker == "Ida Holm-Berg"
        assert saying(room, "wall moves").gone_at is None


async def test_a_headline_in_other_words_is_no_news(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*SECOND)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        paper.paragraphs = ("Nordkraft denies cracks in its dam", *SECOND[1:])
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert "• New, on" not in told(door)
        assert "• New in its text: Nordkraft denies cracks in its dam" in told(door)
        assert the_claim(room).wording == FIRST[0]
        assert "Nordkraft denies cracks in its dam" in room.says("/claims #1"), "as its title"


async def test_words_that_are_somebody_elses_now_are_new_and_the_old_ones_gone(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        other = FIRST[2].replace("Ida Holm, who measures it", "Jost Amrein, who guards it")
        paper.paragraphs = (*FIRST[:2], other, *FIRST[3:])
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert "• New, on #1: Jost Amrein says “The wall moves every night" in told(door)
        assert "• No longer in it, but kept, on #1: Ida Holm says" in told(door)


async def test_a_correction_in_which_nobody_states_anything_is_told(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        note = "Correction of 25 October: in the first version of this text the dam was in Linthal."
        paper.paragraphs = (*FIRST, note)
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert "It states what it stated before, and nothing else." in told(door)
        assert f"• New in its text: {note}" in told(door)


async def test_a_silence_beside_it_does_not_hide_a_correction(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        note = "Correction of 25 October: in the first version of this text the dam was in Linthal."
        silence = "The mayor of Lindau, Bea Frick, declined to comment."
        paper.paragraphs = (*FIRST, silence, note)
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert "• New, on #1: Bea Frick" in told(door)
        assert f"• New in its text: {note}" in told(door)
        assert f"• New in its text: {silence}" not in told(door)


async def test_two_who_ask_at_once_are_both_told_and_nothing_is_doubled(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address:
        async with at_work(room, door) as worker:
            await read_first(room, door, worker, f"{address}/dam")
        paper.paragraphs = SECOND
        for who in ("Bo", "Cy"):
            room.type(f"/claim {address}/dam", who)
        room.type(f"/claim {address}/dam", "Bo")
        # A process took one of them, and was killed.
        assert room.database.queue.take(1, timedelta(seconds=15), "killed", ("reread",))
        room.clock.pass_(minutes=1)
        async with at_work(room, door) as one, at_work(room, door) as other:
            await one.idle()
            await other.idle()
        new = [text for text in door.texts() if "• New, on #1: Nordkraft denies" in text]
        assert len(new) == 2
    assert len([s for s in the_claim(room).statements if s.act is Act.DENIES]) == 1


async def test_what_only_stood_in_a_message_is_told_of_if_it_has_changed(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        count = len(door.messages)

        def post(message: str) -> Reply:
            link = f"{address}/dam"
            posted = Posted(message, link, author=Asker("U-Bo", "Bo"))
            reply = room.ask(Command("claim", options={"what": link}), "Bo", posted=posted)
            assert reply
            return reply

        assert "A direct message tells you if it has changed" in text_of(post("m1"))
        await worker.idle()
        assert len(door.messages) == count
        room.clock.pass_(hours=1)
        paper.paragraphs = SECOND
        post("m2")
        await worker.idle()
        assert "• New, on #1: Nordkraft denies" in told(door)


async def test_a_claim_that_was_put_away_is_not_read_again(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        shown = room.type("/claims #1")
        room.type("/mark 1 archived")
        assert "I am reading" not in room.says(f"/claim {address}/dam", "Bo")
        assert "Read again" not in buttons_of(room.type("/claims #1"))
        assert "was put away" in text_of(room.press(shown, "Read again", "Bo"))
        await worker.idle()
    assert len(paper.asked) == 1


OTHER_MATTER = (
    "Separately, the mayor Anna Keller told reporters on Monday that the airport of Basel will "
    "close for eleven weeks in June."
)


async def test_what_is_about_something_else_becomes_a_claim_of_its_own(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        room.press(room.type("/claims #1"), "Accept")
        await worker.idle()
        paper.paragraphs = (*FIRST, OTHER_MATTER)
        room.type(f"/claim {address}/dam", "Bo")
        await worker.idle()
        assert "• New, on #2: Anna Keller says" in told(door)
        assert "To review: 4 statements under #1, #2" in "\n".join(door.texts())
        assert "airport of Basel" in the_claim(room, 2).wording
        assert the_claim(room, 2).logged_by == "Bo"
        assert the_claim(room).workflow is Workflow.NEW


async def test_a_copy_that_adds_a_denial_brings_it_to_the_claim_that_took_it_over(
    room: Room,
) -> None:
    door, paper, copy = FakeDoor(), Newspaper(*FIRST, *MORE), Newspaper("Cracks", *FIRST[1:], *MORE)
    async with site(paper) as first, site(copy) as second, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{first}/dam")
        room.type(f"/claim {second}/dam", "Bo")
        await worker.idle()
        assert "Also in" in room.says("/claims #2")
        room.clock.pass_(hours=1)
        copy.paragraphs = ("Cracks", *SECOND[1:], *MORE)
        assert "Already logged as #1" in room.says(f"/claim {second}/dam", "Cy")
        await worker.idle()
        assert "• New, on #1: Nordkraft denies" in told(door)
        assert "⚔ denied by Nordkraft" in room.says("/claims #1")
    assert len(paper.asked) == 1


async def test_another_address_of_an_article_has_the_article_read_again(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        paper.leads_to = "/dam"
        room.type(f"/claim {address}/d", "Bo")
        await worker.idle()
        room.clock.pass_(hours=1)
        paper.paragraphs = SECOND
        assert "Already logged as #1" in room.says(f"/claim {address}/d", "Cy")
        await worker.idle()
        assert "• New, on #1: Nordkraft denies" in told(door)


async def test_a_fault_of_ours_is_told_and_what_was_read_stays(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        before = the_claim(room)
        monkeypatch.setattr("bot.reading.reader.read_article", lambda *_: 1 / 0)
        room.type(f"/claim {address}/dam", "Bo")
        await until(
            lambda: any("was not read again: a fault of ours" in t for t in door.texts()),
            meanwhile=lambda: room.clock.pass_(seconds=5),
        )
        await worker.idle()
        assert the_claim(room) == before
        assert "All is well" in room.says("/desk health", manager=True)


async def test_somebody_of_another_house_is_told_nothing(room: Room) -> None:
    door, paper = FakeDoor(), Newspaper(*FIRST)
    async with site(paper) as address, at_work(room, door) as worker:
        await read_first(room, door, worker, f"{address}/dam")
        count, link = len(door.messages), f"{address}/dam"
        stranger = Asker("U-Eve", "Eve", partner=True)
        posted = Posted("m7", link, author=stranger)
        ask = Command("claim", options={"what": link})
        paper.paragraphs = SECOND
        reply = room.gate.answer(Request("d7", room.place(), stranger, ask, posted))
        assert "reading" not in text_of(reply)
        await worker.idle()
        assert "⚔ denied by Nordkraft" in room.says("/claims #1")
        assert len(door.messages) == count
