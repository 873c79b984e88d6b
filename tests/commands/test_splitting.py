"""Claims that are merged and split again and again, in whatever order."""

from collections.abc import Iterator

import pytest

from tests.newsroom import Room, open_room

NUMBERS = (1, 2, 3, 4)


@pytest.fixture
def desk(url: str) -> Iterator[Room]:
    """Four claims, each with one statement of its own speaker."""
    room = open_room(url)
    for number in NUMBERS:
        room.type(f"/claim Matter {number} by:P{number}")
    yield room
    room.database.close()


def under(room: Room, number: int) -> list[int]:
    """Whose statements stand under a claim."""
    shown = room.says(f"/claims #{number}")
    return [speaker for speaker in NUMBERS if f"P{speaker} says" in shown]


@pytest.mark.parametrize(
    "done",
    [
        ("merge #1 #2", "merge #2 #3", "split #1", "merge #1 #3", "split #2", "split #1"),
        ("merge #1 #2", "merge #2 #3", "merge #3 #4", "split #3", "split #2", "split #1"),
        ("merge #1 #2", "split #1", "merge #1 #2", "merge #2 #1", "split #1"),
    ],
    ids=["went its own way meanwhile", "taken apart from the top", "again"],
)
def test_each_claim_has_its_own_words_again(desk: Room, done: tuple[str, ...]) -> None:
    """What #2 was given back were those of #1, which stood there with none."""
    for line in done:
        desk.type(f"/desk {line}", manager=True)
    assert {number: under(desk, number) for number in NUMBERS} == {n: [n] for n in NUMBERS}


def test_what_a_part_of_it_brought_goes_along(desk: Room) -> None:
    for line in ("merge #1 #2", "merge #2 #3", "split #2"):
        desk.type(f"/desk {line}", manager=True)
    assert under(desk, 2) == [1, 2]
    assert under(desk, 3) == [3]


def test_a_part_that_is_merged_elsewhere_meanwhile_stays_there(desk: Room) -> None:
    for line in ("merge #1 #2", "merge #2 #3", "split #1", "merge #1 #3", "split #2"):
        desk.type(f"/desk {line}", manager=True)
    assert under(desk, 2) == [2]
    assert under(desk, 3) == [1, 3]
