"""The search indexes on PostgreSQL: a row a document, its tokens under one GIN index.

A row keeps its texts as SQLite's does, and the index is made of the tokens that they split into.
Texts and not `tsvector`: that one forgets positions beyond 16,383, and here no text is ever parsed
as a query.

What is asked for is gathered window of time by window of time (`storage.stretches`), until there is
enough.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from sqlalchemy import Connection

from storage.columns import storable
from storage.documents import APART, Document, is_listed_denial, shelved, tag
from storage.filters import Filter, Sort
from storage.gin_query import LISTED, REVIEWED, UNREVIEWED, Query, shortened
from storage.index import Found, Kind
from storage.listing import Listing
from storage.records import Workflow
from storage.shelves import DENIES, marked, shelf_asked
from storage.stretches import Walk, stretches_of

NEAR = 200  # records behind the first one that a walk's first window is to hold
PART = 16  # of such a part of what matches, some are likely to be as relevant as can be

COLUMNS = ("id", "head", "body", "by", "source", "tags", "reviewed")

_DELETE = "DELETE FROM {kind} WHERE newsroom_id = %(newsroom)s AND id = ANY (%(ids)s)"
# A row that is there as it should be is left alone: rewriting it rewrites all its entries.
_PUT = """
INSERT INTO {kind} AS kept (newsroom_id, id, head, body, by, source, tags, reviewed)
SELECT %(newsroom)s, * FROM unnest(
    CAST(%(id)s AS bigint[]), CAST(%(head)s AS text[]), CAST(%(body)s AS text[]),
    CAST(%(by)s AS text[]), CAST(%(source)s AS text[]), CAST(%(tags)s AS text[]),
    CAST(%(reviewed)s AS boolean[])
)
ON CONFLICT (newsroom_id, id) DO UPDATE SET
    head = excluded.head, body = excluded.body, by = excluded.by,
    source = excluded.source, tags = excluded.tags, reviewed = excluded.reviewed
WHERE (kept.head, kept.body, kept.by, kept.source, kept.tags, kept.reviewed) IS DISTINCT FROM
    (excluded.head, excluded.body, excluded.by, excluded.source, excluded.tags, excluded.reviewed)
"""

# The first record, and the one that comes so many behind it, or else the last.
_BEGINNING = """
SELECT ({in_order} {order} LIMIT 1),
    coalesce(({in_order} {order} LIMIT 1 OFFSET %(near)s), ({in_order} {reverse} LIMIT 1))
"""
# What matches within a window, and the first record behind it. The planner must not see the ids of
# the window, or it looks into all its documents; nor the order beside the limit, for then it takes
# rare words for frequent ones, and reads the whole table in that order.
_FIRST = """
WITH matching AS MATERIALIZED (
    SELECT id FROM {kind} WHERE newsroom_id = %(newsroom)s AND {conditions}
    AND id + 0 BETWEEN %(oldest)s AND %(newest)s
)
SELECT ARRAY (SELECT id FROM matching ORDER BY id {order} LIMIT %(most)s),
    ({in_order} {order} LIMIT 1)
"""
_IN_ORDER = (
    "SELECT id FROM {kind} WHERE newsroom_id = %(newsroom)s "
    "AND id BETWEEN %(rest_oldest)s AND %(rest_newest)s ORDER BY id"
)
_RANKED = """
SELECT ARRAY (
    SELECT id FROM {kind} WHERE newsroom_id = %(newsroom)s AND id = ANY (%(known)s)
    ORDER BY reviewed IS FALSE, ({headed}) IS FALSE, id DESC LIMIT %(most)s
)
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
        """One page of what the filter asks for; beyond `listing.MANY` there are none."""
        return self._listing(kind, wanted, people).page(offset, limit)

    def newest(self, kind: Kind, wanted: Filter, people: Collection[int], limit: int) -> list[int]:
        """The ids of the newest that match."""
        return self._listing(kind, replace(wanted, sort=Sort.NEW), people).newest(limit)

    def _listing(self, kind: Kind, wanted: Filter, people: Collection[int]) -> "GinListing":
        shelf = shelf_asked(wanted, of_claims=kind is Kind.CLAIM) if self._is_whole else ""
        query = Query(kind, self._newsroom_id, wanted, people, shelf, self._is_whole)
        return GinListing(self._connection, query)

    def _run(self, statement: str, kind: Kind, **values: object) -> None:
        values["newsroom"] = self._newsroom_id
        self._connection.exec_driver_sql(statement.replace("{kind}", kind), values)


class GinListing(Listing):
    """See `storage.listing.Listing`."""

    def __init__(self, connection: Connection, query: Query) -> None:
        super().__init__(query)
        self._connection = connection
        self._asked = query
        self._near = 0  # a record where, or not far beyond which, the first may end

    def _first(self, conditions: str, most: int) -> list[int]:
        """The first ids that meet the conditions, in the order asked for."""
        if self._asked.finds_few and not self._near:
            found, _ = self._run(_FIRST, conditions, most=most, rest_oldest=1, rest_newest=0)
        else:
            found = self._walked(conditions, most)
        if found and not self._near:
            self._near = found[len(found) // PART]
        return list(found)

    def _walked(self, conditions: str, most: int) -> list[int]:
        """The same, gathered window by window."""
        asked = self._asked
        conditions = f"{asked.within} AND {conditions}"
        first, near = self._beginning
        walk = Walk(
            asked.newsroom_id,
            *asked.span,
            self._near or near,
            forward=asked.sort is Sort.OLD,
            archived=asked.archived,
        )
        found: list[int] = []
        while first is not None and len(found) < most:
            window = walk.window(first, len(found), most)._asdict()
            more, first = self._run(_FIRST, conditions, **window, most=most - len(found))
            found += more
        return found

    def _in_order(self, known: Sequence[int], most: int) -> list[int]:
        (ranked,) = self._run(_RANKED, known=known, most=most)
        return list(ranked)

    @cached_property
    def _beginning(self) -> tuple[int | None, int]:
        """The first record that there is, and one that is near it."""
        oldest, newest = self._asked.span
        first, near = self._run(_BEGINNING, near=NEAR, rest_oldest=oldest, rest_newest=newest)
        return first, near

    def _run(self, statement: str, conditions: str = "", **values: object) -> tuple[Any, ...]:
        """The one row that a statement gives."""
        asked = self._asked
        statement = (
            statement.replace("{in_order}", _IN_ORDER)
            .replace("{kind}", asked.kind)
            .replace("{order}", asked.order)
            .replace("{reverse}", asked.reverse)
            .replace("{conditions}", conditions)
            .replace("{headed}", asked.headed)
        )
        values = {**asked.values, **values}
        return tuple(self._connection.exec_driver_sql(statement, values).one())


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
    archived = tag("s", Workflow.ARCHIVED) in tags
    tags += [] if archived else [LISTED]
    tags += stretches_of(newsroom_id, id_, archived=archived)
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
    """The tokens of a text as the index keeps them, with one blank between them."""
    return storable(" ".join(map(shortened, text.split())))
