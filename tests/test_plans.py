"""No question goes through a whole newsroom: on SQLite each plan leads to the records asked for.

SQLite plans without counting what is in the tables, so it plans for a large newsroom as it does
for this small one.
"""

import gc
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from storage.database import Database
from storage.filters import Filter
from storage.records import Act, ReadState
from tests.newsroom import Room, open_room
from tests.reading_done import read, said

LARGE = {"claims", "statements", "posts", "articles", "snapshots", "changes", "cards", "likenesses"}
_GOES_THROUGH = re.compile(r"SCAN (\w+)|SEARCH (\w+) USING .*\(newsroom_id=\?\)")
# What /desk log asks: how many changes there are, and the newest of all.
LOG = re.compile(
    r"(?s)SELECT count\(\*\) AS count_1\s+FROM changes\s+WHERE changes.newsroom_id = \?"
    r"|SELECT .*\sFROM changes .*\sWHERE changes.newsroom_id = \? ORDER BY .*"
)


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    opened = open_room(f"sqlite:///{tmp_path / 'desk.db'}")
    yield opened
    opened.database.close()


class Plans:
    """Notes what is executed in a database, and how SQLite goes about it."""

    def __init__(self, database: Database) -> None:
        self._sent: dict[str, Any] = {}
        self._reader = database._connections.reader
        for engine in (self._reader, database._connections.writer):
            event.listen(engine, "before_cursor_execute", self._heard)

    def _heard(self, _c: object, _cursor: object, statement: str, values: Any, *_: object) -> None:
        if statement.split(maxsplit=1)[0] in {"SELECT", "UPDATE", "DELETE", "WITH"}:
            self._sent.setdefault(statement, values)

    def going_through(self) -> list[str]:
        """The statements that go through all of a newsroom's records of a large table."""
        found = []
        with self._reader.connect() as connection:
            for statement, values in list(self._sent.items()):
                if LOG.fullmatch(statement):
                    continue
                rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
                steps = [step for *_, step in rows]
                through = [_GOES_THROUGH.fullmatch(step) for step in steps]
                if any(one and (one[1] or one[2]) in LARGE for one in through):
                    found.append("\n".join([statement, *steps]))
        return found

    def of_jobs(self) -> list[str]:
        """How the statements that look for jobs go about it, without those that name one."""
        with self._reader.connect() as connection:
            return [
                "\n".join(step for *_, step in rows)
                for statement, values in list(self._sent.items())
                if re.search(r"\bFROM jobs\b", statement)
                for rows in [connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)]
            ]


def test_a_look_up_is_one_transaction_of_six_statements(room: Room) -> None:
    room.type("/claim The harbour closes on Monday, Ann Lee says by:port")
    heard: list[str] = []
    for engine in (room.database._connections.reader, room.database._connections.writer):
        event.listen(engine, "begin", lambda _: heard.append("BEGIN"))
        event.listen(engine, "before_cursor_execute", lambda *sent: heard.append(sent[2]))
    assert "1 claim" in room.says("/claims harbour")
    # Whose newsroom, who asks, which claims, in which order, the claims, their statements.
    assert [statement.split()[0] for statement in heard] == ["BEGIN", *["SELECT"] * 6]


def test_a_typed_claim_asks_nothing_whose_answer_is_known(room: Room) -> None:
    room.type("/claim The ferry is sold")
    heard: list[str] = []
    event.listen(
        room.database._connections.writer,
        "before_cursor_execute",
        lambda *sent: heard.append(sent[2]),
    )
    room.type("/claim The harbour closes on Monday")
    asked = [statement for statement in heard if statement.startswith("SELECT")]
    # Whose newsroom, who asks, the post, the claim, its statements, its document, who watches.
    assert len(asked) == 7
    assert not any("statement_index" in statement for statement in asked)


def test_where_nothing_was_noticed_about_a_claim_nothing_is_looked_up(room: Room) -> None:
    room.type("/claim The ferry is sold")
    heard: list[str] = []
    with room.database.begin_at("slack", "T1", "") as work:
        [claim] = work.claims.find(Filter()).items
        event.listen(
            room.database._connections.writer,
            "before_cursor_execute",
            lambda *sent: heard.append(sent[2]),
        )
        work.likenesses.put(claim.id, ())
    assert [statement.split()[0] for statement in heard] == ["DELETE"]


def test_a_look_up_leaves_nothing_for_the_garbage_collector(room: Room) -> None:
    """Else it goes through thousands of objects every few answers, in the middle of one."""
    room.type("/claim The harbour closes on Monday, Ann Lee says by:port")
    room.says("/claims harbour")
    gc.collect()
    gc.disable()
    try:
        room.says("/claims harbour")
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_nothing_goes_through_a_whole_newsroom(room: Room) -> None:
    plans = Plans(room.database)
    link = "https://gazette.example/harbour"
    read(
        room,
        link,
        "Harbour closes",
        (said("The harbour closes", "Ann Lee"), said("It stays open", "Port", Act.DENIES)),
        (said("The ferry is sold", "Bo Dahl"),),
    )
    room.type("/claim The harbour closes on Monday, Ann Lee says by:port")
    room.type("/claim The harbour closes on Monday")
    read(room, "https://other.example/harbour", "Harbour closes again", (said("It does", "Lee"),))
    asked = (
        *("/claims harbour", "/claims #1", "/claims #3", "/claims status:denied lang:en"),
        *("/denials port", "/denials by:port harbour", "/summary 7d", "/summary 7d harbour"),
        *("/mark 1 checking", "/mark 1 false no ship came", "/mark undo", "/watch harbour"),
        *("/desk merge 4 3", "/desk log", "/desk log #1", f"/claim {link}", "/desk edit #3"),
        *("/desk delete 2", "/desk restore 2", "/claims logged-by:ana since:7d sort:old"),
    )
    for line in asked:
        reply = room.type(line, manager=True)
        for button in list(reply.buttons) + [b for card in reply.cards for b in card.buttons]:
            if button.label in {"Open", "Next"}:
                room.press(reply, button.label)
    assert "\n\n".join(plans.going_through()) == ""


def test_what_waits_to_be_read_is_looked_for_among_the_few_unfinished_jobs(room: Room) -> None:
    """And not among all links that were ever read, of which there is a job each for a fortnight."""
    room.type("/claim https://gazette.example/ferry")
    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        claim = work.claims.by_number(1)
        assert claim
        work.claims.change(claim.id, read_state=ReadState.WAITING, unread_reason="busy")
    plans = Plans(room.database)
    assert "#1" in room.says("/claims status:unread")
    with room.database.begin(room.database.newsroom_of("slack", "T1") or 0) as work:
        assert work.readings.withdraw(claim.id)
    # It is the same statement twice.
    assert plans.of_jobs() == ["SEARCH jobs USING INDEX ix_jobs_unfinished (newsroom_id=?)"]
