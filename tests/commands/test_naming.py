import asyncio

import pytest

from bot.reading.reader import Reader
from bot.worker import Worker
from storage.records import Act
from tests.newsroom import Room, text_of
from tests.reading_done import read, review, said


def admin(room: Room, line: str) -> str:
    return room.says(line, "Ada", manager=True)


def settle(room: Room) -> None:
    """The worker does what waits."""

    async def work() -> None:
        worker = Worker(room.database, Reader())
        working = asyncio.create_task(worker.run())
        async with asyncio.timeout(20):
            await worker.idle()
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)

    asyncio.run(work())


def test_a_new_spelling_finds_old_claims_and_new_ones(room: Room) -> None:
    room.type("/claim Ida Holm has sold the harbour")
    assert room.says("/claims holmova").startswith("No claim")
    told = admin(room, '/desk names add "Holmova" = Ida Holm')
    assert told.startswith("Holmova is another spelling of Ida Holm here.")
    assert "0 of 1 so far" in room.says("/desk names")
    assert "0 of 1 so far" in admin(room, "/desk health")
    assert room.says("/claims harbour").startswith("1 claim"), "search goes on meanwhile"

    settle(room)
    assert "so far" not in room.says("/desk names")
    room.type("/claim Holmova denies it")
    for asked in ("holmova", '"ida holm"', "ida holm", "holm"):
        wanted = 1 if asked.startswith('"') else 2
        assert room.says(f"/claims {asked}").startswith(f"{wanted} claim"), asked
    assert "Holmova is another spelling of Ida Holm" in room.says("/desk names ida holm")


def test_a_spelling_of_a_shipped_name_leads_to_all_of_them(room: Room) -> None:
    room.type("/claim Pesskoff has spoken")
    room.type("/claim Песков говорил")
    assert room.says("/claims peskov").startswith("1 claim")
    admin(room, "/desk names add Pesskoff = Dmitry Peskov")
    settle(room)
    for asked in ("peskov", "песков", "pesskoff"):
        assert room.says(f"/claims {asked}").startswith("2 claims"), asked
    assert room.says("/desk names peskov").startswith("Dmitry Peskov: Dmitri Peskov")

    assert "Forgotten: Pesskoff" in admin(room, "/desk names forget Pesskoff")
    settle(room)
    assert room.says("/claims peskov").startswith("1 claim")


def test_two_shipped_names_are_merged_in_all_their_spellings(room: Room) -> None:
    room.type("/claim Кремль молчит")
    room.type("/claim Moscow is silent")
    assert room.says("/claims kremlin").startswith("1 claim")
    admin(room, "/desk names merge Moscow = Kremlin")
    settle(room)
    for asked in ("kremlin", "moscou", "kreml"):
        assert room.says(f"/claims {asked}").startswith("2 claims"), asked


def test_namesakes_are_told_apart_and_brought_together_again(room: Room) -> None:
    room.type("/claim Jordan has won the match")
    room.type("/claim La Jordanie a fermé le pont")
    assert room.says("/claims jordanie").startswith("2 claims")
    assert "is not Jordanie here" in admin(room, "/desk names split Jordan = Jordanie")
    settle(room)
    assert room.says("/claims jordanie").startswith("1 claim")
    assert room.says("/claims jordan").startswith("1 claim")
    admin(room, "/desk names merge Jordan = Jordanie")
    settle(room)
    assert room.says("/claims jordanie").startswith("2 claims")


def test_who_speaks_for_whom_counts_for_old_statements_and_for_new_ones(room: Room) -> None:
    denial = (said("nothing was sold", "Jon Berg", Act.DENIES),)
    other = (said("nothing was bought", "Eva Berg", Act.DENIES),)
    read(room, "https://a.example/1", "Nothing was sold", denial, other)
    admin(room, "/desk names for jon berg = Harbour Board")
    settle(room)
    found = room.says('/denials "harbour board"')
    assert found.startswith("1 denial")
    assert "Jon Berg (for Harbour Board) denies" in found
    assert "(/desk names)" in room.says("/desk log", manager=True)

    read(room, "https://a.example/2", "Again nothing was sold", denial)
    assert "Jon Berg (for Harbour Board) denies" in text_of(review(room, "https://a.example/2"))


def test_for_whom_somebody_spoke_by_mistake_is_taken_back_with_the_name(room: Room) -> None:
    room.type('/claim The bridge fell by:"Jon Berg"')
    read(
        room,
        "https://a.example/1",
        "Nothing was sold",
        (said("nothing was sold", "Jon Berg", Act.DENIES),),
        (said("nothing was bought", "Jon Berg", Act.DENIES, "Harbour Board"),),
    )
    admin(room, "/desk names for Jon Berg = Harbour Board")
    settle(room)
    assert room.says('/denials "harbour board"').startswith("2 denials")
    already = admin(room, "/desk names for Jon Berg = Nordline")
    assert "Jon Berg speaks for Harbour Board here already." in already

    admin(room, "/desk names forget Jon Berg = Harbour Board")
    admin(room, "/desk names for Jon Berg = Nordline")
    settle(room)
    assert room.says('/denials "harbour board"').startswith("1 denial"), "the article said so"
    assert "nothing was bought" in room.says('/denials "harbour board"')
    assert room.says("/denials nordline").startswith("1 denial")
    admin(room, "/desk names forget Jon Berg")
    settle(room)
    assert room.says("/denials nordline").startswith("No denial")


def test_a_spelling_that_belongs_to_somebody_is_not_given_to_another(room: Room) -> None:
    admin(room, "/desk names add Holmova = Ida Holm")
    told = admin(room, "/desk names merge Holmova = Eva Berg")
    assert told == (
        "Holmova is another spelling of Ida Holm here already. If that is over, first: "
        "/desk names forget Holmova = Ida Holm"
    )
    assert "Say it so: /desk names forget Holmova" in admin(room, "/desk names forget Ida Holm")
    admin(room, "/desk names for Holmova = Nordline")
    told = admin(room, "/desk names forget Holmova = Ida Holm")
    assert told.startswith("Forgotten: Holmova is another spelling of Ida Holm.\n")
    assert "Holmova speaks for Nordline" in room.says("/desk names holmova")


def test_who_denies_and_who_vouches_is_counted_by_the_newsrooms_own_names(room: Room) -> None:
    read(
        room,
        "https://a.example/1",
        "The harbour was sold",
        (
            said("the harbour was sold", "Harbour Gazette"),
            said("the harbour is sold", "Hafenblatt"),
            said("nothing was sold", "Ida Holm", Act.DENIES),
            said("nothing is sold", "Holmova", Act.DENIES),
        ),
    )
    card = text_of(room.type("/claims #1"))
    assert "denied by Ida Holm; Holmova" in card
    assert "2 origins: Harbour Gazette; Hafenblatt" in card
    admin(room, '/desk names add "Holmova" = Ida Holm')
    admin(room, '/desk names add "Hafenblatt" = Harbour Gazette')
    for shown in (room.says("/claims #1"), room.says("/claims harbour"), room.says("/denials")):
        assert "denied by Ida Holm · 1 origin: Harbour Gazette ·" in shown
    contested = room.says("/summary").partition("Contested: 1")[2]
    assert "denied by Ida Holm" in contested
    assert "Holmova" not in contested


def test_a_newsroom_keeps_its_names_to_itself(room: Room) -> None:
    other = room.elsewhere(workspace="T2")
    for each in (room, other):
        each.type("/claim Ida Holm has sold the harbour")
    admin(room, "/desk names add Holmova = Ida Holm")
    settle(room)
    assert room.says("/claims holmova").startswith("1 claim")
    assert other.says("/claims holmova").startswith("No claim")
    assert "has added no names" in other.says("/desk names")


def test_names_that_change_while_old_claims_follow_are_followed_too(room: Room) -> None:
    for number in range(4):
        room.type(f"/claim Ida Holm has sold harbour {number}")
    admin(room, "/desk names add Holmova = Ida Holm")
    newsroom = room.database.newsroom_of("slack", "T1") or 0
    steps = room.database.reindex(newsroom, batch=2)
    assert next(steps) == (2, 4)
    assert "2 of 4 so far" in room.says("/desk names")
    admin(room, "/desk names add Holmowa = Holmova")
    assert [*steps] == [(4, 4), (2, 4), (4, 4)]
    assert room.database.stale() == []
    assert room.says("/claims holmowa").startswith("4 claims")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/desk names add Peskow", "Write both names"),
        ("/desk names add = Peskov", "Write both names"),
        ("/desk names add Peskow = Peskov = Peskoff", "Write both names"),
        ("/desk names forget", "Say which name"),
        ("/desk names forget Peskow =", "Say which name"),
        ("/desk names rename Peskow = Peskov", "no rename of names; there is add, merge, split,"),
        ("/desk names add PESKOV = Peskov", "written the same already"),
        ("/desk names split Peskov = Macron", "are two names already"),
        ("/desk names forget Peskov", "Nothing was added here about Peskov"),
        (f"/desk names add {'x' * 101} = Peskov", "at most 100 characters"),
    ],
)
def test_what_was_wrong_is_named(room: Room, line: str, words: str) -> None:
    assert words in admin(room, line)
    assert "rename" in line or "you need to be an admin" in room.says(line)


def test_a_name_cannot_lead_in_a_circle(room: Room) -> None:
    admin(room, "/desk names add Holmova = Ida Holm")
    assert "one of them has to stay" in admin(room, "/desk names add Ida Holm = Holmova")
    assert "That is known already" in admin(room, "/desk names add Holmova = Ida Holm")
