from storage.database import Database
from storage.records import Likeness, Relation
from tests.storage.desk import log


def test_what_is_noticed_anew_stands_in_place_of_what_was_noticed(
    database: Database, newsroom: int
) -> None:
    with database.begin(newsroom) as work:
        ferry, port, late = (log(work, wording) for wording in ("Ferry", "Port", "Late"))
        first = Likeness(late.id, ferry.number, ferry.wording, Relation.SAME, 0.5, "a word")
        second = Likeness(late.id, port.number, port.wording, Relation.DENIES, 0.75, "two words")
        work.likenesses.put(late.id, [first])
        work.likenesses.put(late.id, [first, second])
        assert work.likenesses.of([late.id]) == {late.id: (second, first)}
        work.likenesses.put(late.id, [])
        assert work.likenesses.of([late.id]) == {late.id: ()}


def test_a_card_that_is_noted_twice_stands_once(database: Database, newsroom: int) -> None:
    with database.begin(newsroom) as work:
        claim = log(work, "Ferry")
        place = ("slack", "T1", "C1", "17.2")
        noted = work.cards.put("claim", claim.id, *place)
        assert work.cards.put("claim", claim.id, *place) == noted
        assert work.cards.of("claim", claim.id) == [noted]
