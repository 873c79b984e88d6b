"""The check that each statement is about one newsroom, on statements that are and are not."""

import pytest

from storage.database import Database
from storage.everywhere import Why
from tests.sharding import Listener, loose, writes
from tests.storage.desk import keys

TIED = [
    "SELECT claims.id FROM claims WHERE claims.newsroom_id = %(n)s::BIGINT AND claims.number = 3",
    "SELECT id FROM claims AS c WHERE (newsroom_id = 7)",
    """SELECT 1 FROM claims AS c JOIN posts AS p ON c.newsroom_id = p.newsroom_id AND c.id = p.id
    WHERE p.newsroom_id = %(n)s""",
    """SELECT 1 FROM a, b, c WHERE a.newsroom_id = b.newsroom_id AND c.newsroom_id = b.newsroom_id
    AND c.newsroom_id = 7""",
    "INSERT INTO claims (newsroom_id, id) VALUES (%(newsroom_id)s::BIGINT, %(id)s::BIGINT)",
    "UPDATE jobs SET holder = %(h)s WHERE jobs.newsroom_id = %(n)s::BIGINT AND jobs.id = 1",
    "DELETE FROM names WHERE names.newsroom_id = %(n)s AND names.id = ANY (%(ids)s::BIGINT[])",
    """WITH chosen AS (SELECT newsroom_id, id FROM jobs WHERE jobs.newsroom_id = 7 FOR UPDATE)
    UPDATE jobs SET holder = 'x' FROM chosen
    WHERE jobs.newsroom_id = chosen.newsroom_id AND jobs.id = chosen.id""",
    """SELECT 1 FROM claims AS c WHERE c.newsroom_id = 7 AND EXISTS
    (SELECT 1 FROM statements AS s WHERE s.newsroom_id = c.newsroom_id AND s.claim_id = c.id)""",
    "SELECT newsroom_id FROM directory WHERE platform = 'slack'",
    "SET timezone = 'UTC'",
    "SELECT pg_advisory_xact_lock(7)",
]
LOOSE = [
    ("SELECT id FROM claims WHERE id = 7", {"claims"}),
    ("SELECT id FROM claims WHERE newsroom_id = 7 OR number = 3", {"claims"}),
    ("SELECT id FROM claims WHERE newsroom_id <> 7", {"claims"}),
    ("SELECT id FROM claims WHERE NOT (newsroom_id = 7)", {"claims"}),
    ("SELECT newsroom_id = 7 FROM claims", {"claims"}),
    ("SELECT 1 FROM claims c JOIN posts p ON c.id = p.id WHERE c.newsroom_id = 7", {"posts"}),
    ("SELECT 1 FROM a, b WHERE a.newsroom_id = b.newsroom_id", {"a", "b"}),
    ("SELECT 1 FROM claims WHERE newsroom_id = 7 AND id IN (SELECT id FROM posts)", {"posts"}),
    ("SELECT 1 FROM claims WHERE newsroom_id = 7 UNION SELECT 1 FROM posts", {"posts"}),
    ("INSERT INTO claims (id) VALUES (1)", {"claims"}),
    ("INSERT INTO claims VALUES (7, 1)", {"claims"}),
    ("UPDATE jobs SET newsroom_id = 7 WHERE id = 1", {"jobs"}),
    ("DELETE FROM jobs", {"jobs"}),
    ("WITH x AS (SELECT newsroom_id FROM jobs) SELECT 1 FROM x", {"jobs"}),
]


@pytest.mark.parametrize("statement", TIED)
def test_a_statement_about_one_newsroom_passes(statement: str) -> None:
    assert loose(statement) == set()


@pytest.mark.parametrize(("statement", "tables"), LOOSE)
def test_one_that_is_about_all_is_found(statement: str, tables: set[str]) -> None:
    assert loose(statement) == tables
    assert writes(statement) == statement.startswith(("INSERT", "UPDATE", "DELETE"))


@pytest.mark.parametrize("kind", ["postgresql"])
def test_what_storage_executes_is_heard(url: str, listener: Listener) -> None:
    listener.everywhere.clear()
    database = Database(url, keys)
    with database.directory() as directory:
        newsroom = directory.open_newsroom("slack", "T1", "Le Monde")
    assert listener.everywhere == set()
    assert database.stale() == []
    assert database.queue.waiting() == 0
    assert database.queue.take(1, database._clock() - database._clock(), "me") == []
    assert listener.everywhere == set(Why) - {Why.MIGRATION}
    with database.read(newsroom) as work:
        work._transaction.newsroom_id = 0
        work._transaction.of = lambda table, *_: table.select()  # type: ignore[method-assign]
        work.workspaces.all()
    assert "workspaces of no newsroom" in listener.faults.pop()
    database.close()
