"""The search indexes on PostgreSQL: a row a document, its tokens under one GIN index.

A row keeps its texts as SQLite's does, and the index is made of the tokens that they split into.
Texts and not `tsvector`: that one forgets positions beyond 16,383, and here no text is ever parsed
as a query.

What is asked for is gathered stretch of time by stretch of time (`storage.stretches`), and counted
up to `MANY`. Each stretch is fetched as a whole, for beside ORDER BY … LIMIT the planner takes rare
words for frequent ones, and reads the whole table in its order.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, CursorResult, text

from storage.documents import APART, Document, is_listed_denial, shelved, tag
from storage.filters import Filter, Sort
from storage.gin_query import LISTED, REVIEWED, TAGS, UNREVIEWED, Query, token
from storage.index import Found, Kind
from storage.records import Workflow
from storage.shelves import DENIES, marked, shelf_asked
from storage.stretches import STRETCHES, TAG, stretches_of

MANY = 1000  # matches; more are not counted

COLUMNS = ("id", "head", "body", "by", "source", "tags", "reviewed")

_DELETE = "DELETE FROM {kind} WHERE newsroom_id = :newsroom AND id = ANY (:ids)"
# A row that is there as it should be is left alone: rewriting it rewrites all its entries.
_PUT = """
INSERT INTO {kind} AS kept (newsroom_id, id, head, body, by, source, tags, reviewed)
SELECT :newsroom, * FROM unnest(
    CAST(:id AS bigint[]), CAST(:head AS text[]), CAST(:body AS text[]),
    CAST(:by AS text[]), CAST(:source AS text[]), CAST(:tags AS text[]),
    CAST(:reviewed AS boolean[])
)
ON CONFLICT (newsroom_id, id) DO UPDATE SET
    head = excluded.head, body = excluded.body, by = excluded.by,
    source = excluded.source, tags = excluded.tags, reviewed = excluded.reviewed
WHERE (kept.head, kept.body, kept.by, kept.source, kept.tags, kept.reviewed) IS DISTINCT FROM
    (excluded.head, excluded.body, excluded.by, excluded.source, excluded.tags, excluded.reviewed)
"""

# What matches, stretch by stretch: the next one is looked into if there is room left.
_BY_STRETCH = """
WITH {stretches}
SELECT found.* FROM stretch CROSS JOIN LATERAL (
    WITH matching AS MATERIALIZED (
        SELECT {columns} FROM {kind}
        WHERE newsroom_id = :newsroom AND id BETWEEN :oldest AND :newest
        AND {tags} @> array_append(CAST(:must AS text[]), {tag}) AND {conditions}
    )
    SELECT * FROM matching {ordered}
) AS found
LIMIT :most
"""
_AT_ONCE = """
SELECT {columns} FROM {kind}
WHERE newsroom_id = :newsroom AND id BETWEEN :oldest AND :newest
AND {conditions} {ordered}
LIMIT :most
"""
# How many there are and, if these are not too many, a page of them.
_COUNTED = """
WITH found AS MATERIALIZED ({found}), counted AS (SELECT count(*) AS total FROM found)
SELECT total, ARRAY(
    SELECT id FROM found WHERE total < :most ORDER BY {rank} LIMIT :limit OFFSET :offset
)
FROM counted
"""


class GinIndex:
    """The two indexes, within one transaction: see `storage.index.Index`.

    `is_whole`: every record stands in them as `row` makes it, with its shelves.
    """

    def __init__(self, connection: Connection, newsroom_id: int, is_whole: bool) -> None:
        self._connection = connection
        self._newsroom_id = newsroom_id
        self._is_whole = is_whole

    def put(self, kind: Kind, wanted: Mapping[int, Document | None]) -> None:
        """Let the index hold these documents; None: it holds none for this id."""
        gone = [id_ for id_, document in wanted.items() if document is None]
        if gone:
            self._run(_DELETE, kind, ids=gone)
        made = [row(self._newsroom_id, id_, one) for id_, one in wanted.items() if one is not None]
        if made:
            self._run(_PUT, kind, **{name: [one[name] for one in made] for name in COLUMNS})

    def find(
        self, kind: Kind, wanted: Filter, people: Collection[int], offset: int, limit: int
    ) -> Found:
        """One page of what the filter asks for; beyond `MANY` matches there are no pages."""
        shelf = self._shelf(kind, wanted)
        query = Query(kind, wanted, people, shelf)
        found = _gathering(query, query.anywhere(), "id, reviewed, head")
        counted = self._run(
            _COUNTED.replace("{found}", found).replace("{rank}", query.rank),
            kind,
            **query.values,
            most=MANY + 1,
            limit=limit,
            offset=offset,
        )
        total, page = tuple(counted.one())
        if total <= MANY:
            return Found(page, total)
        page = self._first(kind, query, query.levels(), min(offset + limit, MANY))
        return Found(page[offset:], MANY, exact=False)

    def newest(self, kind: Kind, wanted: Filter, people: Collection[int], limit: int) -> list[int]:
        """The ids of the newest that match."""
        shelf = self._shelf(kind, wanted)
        query = Query(kind, replace(wanted, sort=Sort.NEW), people, shelf)
        return self._first(kind, query, query.levels(), limit)

    def _shelf(self, kind: Kind, wanted: Filter) -> str:
        return shelf_asked(wanted, of_claims=kind is Kind.CLAIM) if self._is_whole else ""

    def _first(self, kind: Kind, query: Query, levels: Iterable[str], limit: int) -> list[int]:
        """The first ids, level by level."""
        found: list[int] = []
        for level in levels:
            if len(found) >= limit:
                break
            gathering = _gathering(query, level, "id", ordered=f"ORDER BY id {query.order}")
            most = limit - len(found)
            found += self._run(gathering, kind, **query.values, most=most).scalars()
        return found

    def _run(self, statement: str, kind: Kind, **values: object) -> CursorResult[Any]:
        values["newsroom"] = self._newsroom_id
        return self._connection.execute(text(statement.replace("{kind}", kind)), values)


def row(newsroom_id: int, id_: int, document: Document) -> dict[str, object]:
    """A document as a row of its index, with what only this index needs."""
    kept = replace(
        document,
        head=_tokens(document.head),
        body=_tokens(document.body),
        by=_tokens(document.by),
        source=_tokens(document.source),
        tags=_tokens(document.tags),
    )
    denies = APART + marked(DENIES, kept.by) if kept.by and is_listed_denial(kept.tags) else ""
    tags = kept.tags.split()
    reviewed = UNREVIEWED not in tags
    tags += [REVIEWED] if reviewed else []
    tags += [] if tag("s", Workflow.ARCHIVED) in tags else [LISTED]
    tags += stretches_of(newsroom_id, id_)
    return {
        "newsroom_id": newsroom_id,
        "id": id_,
        "head": kept.head,
        "body": kept.body,
        "by": kept.by + denies,
        "source": kept.source,
        "tags": " ".join(tags) + shelved(kept),
        "reviewed": reviewed,
    }


def _tokens(text: str) -> str:
    return " ".join(token(each) for each in text.split())


def _gathering(query: Query, conditions: str, columns: str, ordered: str = "") -> str:
    """The statement that gathers what meets the conditions."""
    template = _AT_ONCE if query.finds_few else _BY_STRETCH
    return (
        template.replace("{stretches}", STRETCHES[query.order])
        .replace("{tag}", TAG)
        .replace("{tags}", TAGS.tokens)
        .replace("{columns}", columns)
        .replace("{conditions}", conditions)
        .replace("{ordered}", ordered)
    )
