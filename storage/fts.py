"""The search indexes on SQLite: FTS5, one row a document, its rowid the record's id.

Ids rank by date, so "newest first" is the order of the index itself. The tokenizer splits at
blanks only (`ascii` takes every sign beyond ASCII as part of a word): texts were folded before,
and SQLite's own tables of letters are those of Unicode 6.1.

Relevance is a small number of levels, each newest first. Sorting by bm25 would have to read
every posting of a frequent word.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple
from functools import cache

from sqlalchemy import Connection, TextClause, bindparam, text

from storage import ids
from storage.documents import Document, tag
from storage.filters import Filter, Sort, Term
from storage.folding import words
from storage.index import Found, Kind
from storage.records import Workflow
from storage.tables import storable

NOTHING = '"_never"'  # a token that no document holds
HEAD = "{head}"
ANYWHERE = "{head body}"


def _statements(template: str) -> dict[Kind, TextClause]:
    return {kind: text(template.format(kind=kind)) for kind in Kind}


_COUNT = "SELECT count(*) FROM {kind} WHERE {conditions}"
_NEWEST = "SELECT rowid FROM {kind} WHERE {conditions} ORDER BY rowid DESC LIMIT :limit"
_OLDEST = "SELECT rowid FROM {kind} WHERE {conditions} ORDER BY rowid LIMIT :limit"
_MATCHES = "{kind} MATCH :match AND rowid BETWEEN :oldest AND :newest"
_AMONG = {
    Kind.CLAIM: ":ids",
    Kind.STATEMENT: (
        "(SELECT id FROM statements WHERE newsroom_id = :newsroom AND claim_id IN :ids)"
    ),
}
_KEPT = _statements("SELECT rowid, head, body, by, source, tags FROM {kind} WHERE rowid IN :ids")
_DELETE = _statements("DELETE FROM {kind} WHERE rowid = :id")
_INSERT = _statements(
    "INSERT INTO {kind} (rowid, head, body, by, source, tags) "
    "VALUES (:rowid, :head, :body, :by, :source, :tags)"
)


def row(newsroom_id: int, id_: int, document: Document) -> dict[str, object]:
    """A document as a row of its index; the newsroom stands in its tags."""
    del newsroom_id
    return {
        "rowid": id_,
        "head": document.head,
        "body": document.body,
        "by": document.by,
        "source": document.source,
        "tags": document.tags,
    }


class FtsIndex:
    """The two indexes, within one transaction: see `storage.index.Index`."""

    def __init__(self, connection: Connection, newsroom_id: int) -> None:
        self._connection = connection
        self._newsroom_id = newsroom_id

    def put(self, kind: Kind, wanted: Mapping[int, Document | None]) -> None:
        """Let the index hold these documents; None: it holds none for this id.

        A document that is already there as it should be is left alone: an index grows with
        every rewriting until it is merged.
        """
        rows = self._connection.execute(
            _KEPT[kind].bindparams(bindparam("ids", expanding=True)), {"ids": list(wanted)}
        )
        kept = {row[0]: tuple(row[1:]) for row in rows}
        differing = {
            id_: document
            for id_, document in wanted.items()
            if kept.get(id_) != (document and astuple(document))
        }
        old = [{"id": id_} for id_ in differing if id_ in kept]
        new = [
            row(self._newsroom_id, id_, document)
            for id_, document in differing.items()
            if document is not None
        ]
        if old:
            self._connection.execute(_DELETE[kind], old)
        if new:
            self._connection.execute(_INSERT[kind], new)

    def newest(self, kind: Kind, wanted: Filter, people: Collection[int], limit: int) -> list[int]:
        """The ids of the newest that match, without counting all."""
        query = Query(self._newsroom_id, wanted, people)
        values = query.values()
        listing = _listing(_NEWEST, kind, among="ids" in values)
        rows = self._connection.execute(
            listing, {"match": query.anywhere(), "limit": limit, **values}
        )
        return [row[0] for row in rows]

    def find(
        self, kind: Kind, wanted: Filter, people: Collection[int], offset: int, limit: int
    ) -> Found:
        """One page of what the filter asks for."""
        query = Query(self._newsroom_id, wanted, people)
        values = query.values()
        among = "ids" in values
        counting = _listing(_COUNT, kind, among=among)
        total: int = self._connection.execute(
            counting, {"match": query.anywhere(), **values}
        ).scalar_one()
        found: list[int] = []
        template = _OLDEST if query.sort is Sort.OLD else _NEWEST
        listing = _listing(template, kind, among=among)
        for level in query.levels():
            missing = min(offset + limit, total) - len(found)
            if missing <= 0:
                break
            rows = self._connection.execute(listing, {"match": level, "limit": missing, **values})
            found += [row[0] for row in rows]
        return Found(found[offset:], total)


@cache
def _listing(template: str, kind: Kind, *, among: bool) -> TextClause:
    """A statement on one index; `among`: only what belongs to the claims `:ids`."""
    conditions = _MATCHES
    if among:
        conditions += f" AND rowid IN {_AMONG[kind]}"
    statement = text(template.replace("{conditions}", conditions).replace("{kind}", kind))
    if among:
        return statement.bindparams(bindparam("ids", expanding=True))
    return statement


class Query:
    """A filter as FTS5 expressions (https://www.sqlite.org/fts5.html, chapter 3).

    Every token is quoted and none is taken as syntax. `people` are the ids of the persons that
    `logged_by` names, looked up beforehand.
    """

    def __init__(self, newsroom_id: int, wanted: Filter, people: Iterable[int]) -> None:
        self._newsroom_id = newsroom_id
        self._wanted = wanted
        self.sort = wanted.sort
        self._tags = list(self._tag_conditions(newsroom_id, wanted, people))
        self._sources = [_phrase(words(source)) for source in wanted.sources]
        self._hidden = [] if Workflow.ARCHIVED in wanted.statuses else [tag("s", "archived")]

    def values(self) -> dict[str, object]:
        """`since`, `until` and `ids`, as parameters: a range of dates is a range of ids."""
        wanted = self._wanted
        values: dict[str, object] = {
            "oldest": ids.floor(wanted.since) if wanted.since else 0,
            "newest": ids.floor(wanted.until) - 1 if wanted.until else ids.LARGEST,
        }
        if wanted.ids:
            values |= {"ids": list(wanted.ids), "newsroom": self._newsroom_id}
        return values

    def anywhere(self) -> str:
        """All that is asked for, in whatever order."""
        return self._expression(ANYWHERE)

    def levels(self) -> Iterator[str]:
        """The parts of `anywhere`, the most relevant first: reviewed before not, head first."""
        if self.sort is not Sort.RELEVANT:
            yield self.anywhere()
            return
        unreviewed = f"tags : {_quoted('t_unreviewed')}"
        ranked = any(not term.exclude for term in self._wanted.terms)
        for condition in (f"NOT ({unreviewed})", f"AND ({unreviewed})"):
            if ranked:
                head, anywhere = self._expression(HEAD), self._expression(ANYWHERE)
                yield f"({head}) {condition}"
                yield f"(({anywhere}) NOT ({head})) {condition}"
            else:
                yield f"({self.anywhere()}) {condition}"

    def _expression(self, where: str) -> str:
        terms, by = self._wanted.terms, self._wanted.by
        must = [f"tags : ({condition})" for condition in self._tags]
        must += [f"{{source}} : ({_any(self._sources)})"] if self._sources else []
        must += [f"{where} : ({_alternatives(term)})" for term in terms if not term.exclude]
        must += [f"{{by}} : ({_alternatives(term)})" for term in by if not term.exclude]
        never = [f"tags : {_quoted(hidden)}" for hidden in self._hidden]
        never += [f"{ANYWHERE} : ({_alternatives(term)})" for term in terms if term.exclude]
        never += [f"{{by}} : ({_alternatives(term)})" for term in by if term.exclude]
        found = " AND ".join(must)
        return f"({found}) NOT ({_any(never)})" if never else found

    @staticmethod
    def _tag_conditions(newsroom_id: int, wanted: Filter, people: Iterable[int]) -> Iterator[str]:
        yield _quoted(tag("n", newsroom_id))
        if wanted.statuses:
            yield _any(_quoted(tag("s", status)) for status in wanted.statuses)
        if wanted.langs:
            yield _any(_quoted(tag("l", lang)) for lang in wanted.langs)
        if wanted.logged_by:
            yield _any(_quoted(tag("p", person)) for person in people)
        if wanted.act:
            yield _quoted(tag("a", wanted.act))


def _alternatives(term: Term) -> str:
    return _any(_phrase(tokens) for tokens in term.alternatives)


def _any(expressions: Iterable[str]) -> str:
    return " OR ".join(expressions) or NOTHING


def _phrase(tokens: Sequence[str]) -> str:
    return _quoted(" ".join(tokens)) if tokens else NOTHING


def _quoted(token: str) -> str:
    return '"' + storable(token).replace('"', '""') + '"'
