"""The search indexes on PostgreSQL: a row a document, arrays of tokens under one GIN index.

The arrays hold the tokens in their order, so a phrase is looked for among the rows that hold all
its words. Arrays and not `tsvector`: that one forgets positions beyond 16,383, and here no text
is ever parsed as a query.

A listing is planned as if all that matches were to be fetched, for beside ORDER BY … LIMIT the
planner takes rare words for frequent ones and reads the whole table. What matches is fetched and
sorted if it is not much. Of what is frequent the newest rows are read until the page is full, and
its number is told as "more than `MANY`".
"""

import hashlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import astuple, replace
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    MetaData,
    Select,
    Table,
    Text,
    and_,
    any_,
    delete,
    false,
    func,
    literal,
    not_,
    or_,
    select,
    true,
)
from sqlalchemy import Column as TableColumn
from sqlalchemy.dialects.postgresql import ARRAY, insert
from sqlalchemy.sql.expression import CollectionAggregate

from storage import ids
from storage.documents import Document, tag
from storage.filters import Filter, Sort, Term
from storage.folding import words
from storage.index import Found, Kind
from storage.records import Workflow
from storage.tables import statements, storable

MANY = 1000  # matches; more are not counted
RECENT = 1000  # rows that are read for the newest of many matches, at most
LONGEST = 200  # characters of a token; an index entry has room for some 2,700 bytes

PARTS = ("head", "anywhere", "by", "source", "tags")
Condition = ColumnElement[bool]
Tokens = TableColumn[Sequence[str]]


def _index(kind: Kind) -> Table:
    parts: list[Tokens] = [TableColumn(part, ARRAY(Text), nullable=False) for part in PARTS]
    newsroom = TableColumn("newsroom_id", BigInteger, primary_key=True)
    return Table(
        kind, MetaData(), newsroom, TableColumn("id", BigInteger, primary_key=True), *parts
    )


_TABLES = {kind: _index(kind) for kind in Kind}


class GinIndex:
    """The two indexes, within one transaction: see `storage.index.Index`."""

    def __init__(self, connection: Connection, newsroom_id: int) -> None:
        self._connection = connection
        self._newsroom_id = newsroom_id

    def put(self, kind: Kind, wanted: Mapping[int, Document | None]) -> None:
        """Let the index hold these documents; None: it holds none for this id.

        A document that is already there as it should be is left alone: rewriting a row rewrites
        all its entries.
        """
        table = _TABLES[kind]
        mine = table.c.newsroom_id == self._newsroom_id
        rows = self._connection.execute(
            select(table).where(mine, table.c.id == _any(wanted))
        ).mappings()
        kept = {one["id"]: dict(one) for one in rows}
        new = {
            id_: None if document is None else row(self._newsroom_id, id_, document)
            for id_, document in wanted.items()
        }
        gone = [id_ for id_ in kept if new[id_] is None]
        if gone:
            self._connection.execute(delete(table).where(mine, table.c.id == _any(gone)))
        differing = [
            made for id_, made in new.items() if made is not None and made != kept.get(id_)
        ]
        if differing:
            putting = insert(table)
            self._connection.execute(
                putting.on_conflict_do_update(
                    index_elements=[table.c.newsroom_id, table.c.id],
                    set_={part: putting.excluded[part] for part in PARTS},
                ),
                differing,
            )

    def find(
        self, kind: Kind, wanted: Filter, people: Collection[int], offset: int, limit: int
    ) -> Found:
        """One page of what the filter asks for; beyond `MANY` matches there are no pages."""
        query = _Query(_TABLES[kind], kind, self._newsroom_id, wanted, people)
        found = self._few(query, query.anywhere(), limit, offset)
        if found.exact:
            return found
        page: list[int] = []
        for level in query.levels():
            missing = min(offset + limit, MANY) - len(page)
            if missing <= 0:
                break
            page += self._first(query, level, missing)
        return Found(page[offset:], MANY, exact=False)

    def newest(self, kind: Kind, wanted: Filter, people: Collection[int], limit: int) -> list[int]:
        """The ids of the newest that match."""
        newest = replace(wanted, sort=Sort.NEW)
        query = _Query(_TABLES[kind], kind, self._newsroom_id, newest, people)
        return self._first(query, query.anywhere(), limit)

    def _first(self, query: "_Query", level: Condition, limit: int) -> list[int]:
        """The first ids of one level, however many match."""
        found = self._few(query, level, limit)
        if found.exact:
            return found.ids
        recent = query.recent(level, limit)
        newest = list(self._connection.execute(recent).scalars())
        if len(newest) == limit:
            return newest
        return list(self._connection.execute(query.sorted(level, limit)).scalars())

    def _few(self, query: "_Query", matching: Condition, limit: int, offset: int = 0) -> Found:
        """A page in order, if there are not too many matches; else only that."""
        total, page = self._connection.execute(query.few(matching, limit, offset)).one()
        return Found(page, total) if total <= MANY else Found([], MANY, exact=False)


class _Query:
    """A filter as conditions on an index table."""

    def __init__(
        self, table: Table, kind: Kind, newsroom_id: int, wanted: Filter, people: Collection[int]
    ) -> None:
        self._table = table
        self._wanted = wanted
        self._mine = table.c.newsroom_id == newsroom_id
        self._conditions = [
            self._mine,
            *self._tagged(newsroom_id, people),
            *self._limits(kind, newsroom_id),
        ]

    def anywhere(self) -> Condition:
        """All that is asked for."""
        return and_(*self._conditions, *self._stands(self._table.c.anywhere))

    def levels(self) -> Iterator[Condition]:
        """The parts of `anywhere`, the most relevant first: reviewed before not, head first."""
        if self._wanted.sort is not Sort.RELEVANT:
            yield self.anywhere()
            return
        head = and_(true(), *self._stands(self._table.c.head))
        for reviewed in (not_(self._unreviewed), self._unreviewed):
            if self._ranked:
                yield and_(*self._conditions, reviewed, head)  # what is in the head is anywhere
                yield and_(self.anywhere(), not_(head), reviewed)
            else:
                yield and_(self.anywhere(), reviewed)

    def few(self, matching: Condition, limit: int, offset: int) -> Select[int, list[int]]:
        """How many match, counted to one more than `MANY`, and a page of those in order."""
        head = and_(true(), *self._stands(self._table.c.head)) if self._ranked else false()
        ranked = (self._table.c.id, self._unreviewed.label("unreviewed"), head.label("headed"))
        found = select(*ranked).where(matching).cte("found").prefix_with("MATERIALIZED")
        few = select(found).limit(MANY + 1).cte("few").prefix_with("MATERIALIZED")
        order = [few.c.unreviewed, few.c.headed.desc()] if self._by_relevance else []
        page = (
            select(few.c.id)
            .order_by(*order, self._by_date(few.c.id))
            .limit(limit)
            .offset(offset)
            .scalar_subquery()
        )
        total = select(func.count()).select_from(few).scalar_subquery()
        return select(total, func.array(page, type_=ARRAY(BigInteger)))

    def sorted(self, matching: Condition, limit: int) -> Select[int]:
        """All that match, fetched and put in order."""
        found = select(self._table.c.id).where(matching).cte("found").prefix_with("MATERIALIZED")
        return select(found.c.id).order_by(self._by_date(found.c.id)).limit(limit)

    def recent(self, matching: Condition, limit: int) -> Select[int]:
        """Those that match among the first rows by date; reading stops when they are enough."""
        recent = (
            select(self._table.c.id, matching.label("matches"))
            .where(self._mine)
            .order_by(self._by_date(self._table.c.id))
            .limit(RECENT)
            .subquery("recent")
        )
        return (
            select(recent.c.id)
            .where(recent.c.matches)
            .order_by(self._by_date(recent.c.id))
            .limit(limit)
        )

    @property
    def _by_relevance(self) -> bool:
        return self._wanted.sort is Sort.RELEVANT

    @property
    def _ranked(self) -> bool:
        return self._by_relevance and any(not term.exclude for term in self._wanted.terms)

    @property
    def _unreviewed(self) -> Condition:
        return self._table.c.tags.contains(["t_unreviewed"])

    def _by_date(self, id_: ColumnElement[int]) -> ColumnElement[int]:
        return id_.asc() if self._wanted.sort is Sort.OLD else id_.desc()

    def _stands(self, where: Tokens) -> Iterator[Condition]:
        """What has to stand, and what must not: the latter nowhere."""
        for term in self._wanted.terms:
            if not term.exclude:
                yield _holds(where, term)
            else:
                yield not_(_holds(self._table.c.anywhere, term))

    def _tagged(self, newsroom_id: int, people: Collection[int]) -> Iterator[Condition]:
        tags, wanted = self._table.c.tags, self._wanted
        yield tags.contains([tag("n", newsroom_id)])
        if wanted.statuses:
            yield tags.overlap([tag("s", status) for status in wanted.statuses])
        if wanted.langs:
            yield tags.overlap([tag("l", lang) for lang in wanted.langs])
        if wanted.logged_by:
            yield tags.overlap([tag("p", person) for person in people])
        if wanted.act:
            yield tags.contains([tag("a", wanted.act)])
        if Workflow.ARCHIVED not in wanted.statuses:
            yield not_(tags.contains([tag("s", Workflow.ARCHIVED)]))

    def _limits(self, kind: Kind, newsroom_id: int) -> Iterator[Condition]:
        """Speakers, sources, dates and claims: what is the same for all levels."""
        table, wanted = self._table, self._wanted
        for term in wanted.by:
            held = _holds(table.c.by, term)
            yield not_(held) if term.exclude else held
        if wanted.sources:
            phrases = tuple(tuple(words(source)) for source in wanted.sources)
            yield _holds(table.c.source, Term(phrases))
        if wanted.since:
            yield table.c.id >= ids.floor(wanted.since)
        if wanted.until:
            yield table.c.id < ids.floor(wanted.until)
        if wanted.ids and kind is Kind.CLAIM:
            yield table.c.id == _any(wanted.ids)
        elif wanted.ids:
            yield table.c.id.in_(
                select(statements.c.id).where(
                    statements.c.newsroom_id == newsroom_id,
                    statements.c.claim_id == _any(wanted.ids),
                )
            )


def _holds(where: Tokens, term: Term) -> Condition:
    """One of the term's alternatives stands there."""
    alternatives = [[_token(token) for token in tokens] for tokens in term.alternatives if tokens]
    single = [tokens[0] for tokens in alternatives if len(tokens) == 1]
    phrases = [tokens for tokens in alternatives if len(tokens) > 1]
    found = [where.overlap(single)] if single else []
    found += [and_(where.contains(tokens), _side_by_side(where, tokens)) for tokens in phrases]
    return or_(false(), *found)


def _side_by_side(where: Tokens, tokens: Sequence[str]) -> Condition:
    text = func.concat(" ", func.array_to_string(where, " "), " ")
    return func.strpos(text, f" {' '.join(tokens)} ") > 0


def row(newsroom_id: int, id_: int, document: Document) -> dict[str, object]:
    """A document as a row of its index."""
    head, body, by, source, tags = (
        [_token(token) for token in part.split()] for part in astuple(document)
    )
    parts = zip(PARTS, (head, [*head, "_", *body], by, source, tags), strict=True)
    return {"newsroom_id": newsroom_id, "id": id_, **dict(parts)}


def _token(token: str) -> str:
    """A token as the index keeps it; of one that is too long, a digest that no text can hold."""
    if len(token) > LONGEST:
        token = f"x_{hashlib.sha256(token.encode(errors='replace')).hexdigest()}"
    return storable(token)


def _any(wanted: Collection[int]) -> CollectionAggregate[Any]:
    """= ANY of these ids: one parameter, however many they are."""
    return any_(literal(list(wanted), ARRAY(BigInteger)))
