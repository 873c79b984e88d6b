"""The search indexes on SQLite: FTS5, one row a document, its rowid the record's id.

Ids rank by date, so "newest first" is the order of the index itself. The tokenizer splits at
blanks only (`ascii` takes every sign beyond ASCII as part of a word): texts were folded before,
and SQLite's own tables of letters are those of Unicode 6.1.

Relevance is a small number of levels, each newest first. Sorting by bm25 would have to read
every posting of a frequent word.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property

from sqlalchemy import Connection, TextClause, text

from storage import ids
from storage.columns import storable
from storage.documents import UNREVIEWED, Document, is_listed_denial, shelved, tag
from storage.filters import Filter, Sort, Term
from storage.folding import words
from storage.index import Found, Kind
from storage.listing import Listing
from storage.records import Workflow
from storage.shelves import DENIALS, DENIES, marked, shelf_asked

NOTHING = '"_never"'  # a token that no document holds
HEAD = "{head}"
ANYWHERE = "{head body}"

SPEAKS = "by_"  # before the words and keys of a speaker's name, as DENIES is

_RANKED = (
    "SELECT rowid FROM {kind} WHERE rowid IN (SELECT value FROM json_each(:ids)) "
    "ORDER BY instr(' ' || tags || ' ', ' {unreviewed} ') > 0, NOT ({headed}), rowid DESC "
    "LIMIT :most"
)
# All of a newsroom's own posting list is read, the longest there is: only where it tells apart.
_IN_HEAD = "instr(' ' || head || ' ', :{}) > 0"
_LISTING = (
    "SELECT count(*), CASE WHEN count(*) <= :few THEN json_group_array(rowid) END FROM ("
    "SELECT rowid FROM {kind} WHERE {kind} MATCH :match || CASE WHEN EXISTS ("
    "SELECT 1 FROM newsrooms WHERE newsroom_id <> :newsroom AND last_number > 0"
    ") THEN :own ELSE '' END AND rowid BETWEEN :oldest AND :newest"
    "{among} ORDER BY rowid {order} LIMIT :limit)"
)
_AMONG = {
    Kind.CLAIM: " AND rowid IN (SELECT value FROM json_each(:ids))",
    Kind.STATEMENT: " AND rowid IN (SELECT id FROM statements WHERE newsroom_id = :newsroom"
    " AND claim_id IN (SELECT value FROM json_each(:ids)))",
}


def _listing(kind: Kind, wanted: Filter) -> str:
    order = "ASC" if wanted.sort is Sort.OLD else "DESC"
    return _LISTING.format(kind=kind, among=_AMONG[kind] if wanted.ids else "", order=order)


def _statements(template: str) -> dict[Kind, TextClause]:
    return {kind: text(template.format(kind=kind)) for kind in Kind}


_KEPT = _statements(
    "SELECT rowid, head, body, by, source, tags FROM {kind} "
    "WHERE rowid IN (SELECT value FROM json_each(:ids))"
)
_DELETE = _statements("DELETE FROM {kind} WHERE rowid = :id")
_INSERT = _statements(
    "INSERT INTO {kind} (rowid, head, body, by, source, tags) "
    "VALUES (:rowid, :head, :body, :by, :source, :tags)"
)


def row(newsroom_id: int, id_: int, document: Document) -> dict[str, object]:
    """A document as a row of its index; the newsroom stands in its tags.

    Who speaks is marked as such, so that few entries have to be read for it, and who denies
    once more: that is what is asked for most. What is on a shelf stands among the tags.
    """
    del newsroom_id
    by = marked(SPEAKS, document.by)
    if is_listed_denial(document.tags):
        by = f"{by} _ {marked(DENIES, document.by)}"
    return {
        "rowid": id_,
        "head": document.head,
        "body": document.body,
        "by": by,
        "source": document.source,
        "tags": document.tags + shelved(document),
    }


class FtsIndex:
    """The two indexes, within one transaction: see `storage.index.Index`.

    `is_whole`: every record stands in them as `row` makes it, with its shelves.
    """

    def __init__(self, connection: Connection, newsroom_id: int, is_whole: bool) -> None:
        self._connection = connection
        self._newsroom_id = newsroom_id
        self._is_whole = is_whole

    def put(self, kind: Kind, wanted: Mapping[int, Document | None]) -> None:
        """Let the index hold these documents; None: it holds none for this id.

        A document that is already there as it should be is left alone: an index grows with
        every rewriting until it is merged.
        """
        if not wanted:
            return
        rows = self._connection.execute(_KEPT[kind], {"ids": json.dumps(list(wanted))}).mappings()
        kept = {one["rowid"]: dict(one) for one in rows}
        made = {
            id_: document and row(self._newsroom_id, id_, document)
            for id_, document in wanted.items()
        }
        differing = {id_: one for id_, one in made.items() if one != kept.get(id_)}
        old = [{"id": id_} for id_ in differing if id_ in kept]
        new = [one for one in differing.values() if one]
        if old:
            self._connection.execute(_DELETE[kind], old)
        if new:
            self._connection.execute(_INSERT[kind], new)

    def find(
        self, kind: Kind, wanted: Filter, people: Collection[int], offset: int, limit: int
    ) -> Found:
        """One page of what the filter asks for; beyond `listing.MANY` there are none."""
        return self._listing(kind, wanted, people).page(offset, limit)

    def newest(self, kind: Kind, wanted: Filter, people: Collection[int], limit: int) -> list[int]:
        """The ids of the newest that match, without counting all."""
        return self._listing(kind, replace(wanted, sort=Sort.NEW), people).newest(limit)

    def _listing(self, kind: Kind, wanted: Filter, people: Collection[int]) -> "FtsListing":
        shelf = shelf_asked(wanted, of_claims=kind is Kind.CLAIM) if self._is_whole else ""
        query = Query(kind, self._newsroom_id, wanted, people, shelf)
        return FtsListing(self._connection, query)


class FtsListing(Listing):
    """See `storage.listing.Listing`."""

    def __init__(self, connection: Connection, query: "Query") -> None:
        super().__init__(query)
        self._connection = connection
        self._asked = query

    def _first(self, conditions: str, most: int) -> list[int]:
        return self._counted(conditions, most, most)[1]

    def _counted(self, conditions: str, most: int, few: int) -> tuple[int, list[int]]:
        values = {"match": conditions, "limit": most, "few": few, **self._asked.values}
        count, found = self._connection.exec_driver_sql(self._asked.listing, values).one()
        return count, sorted(json.loads(found or "[]"), reverse=self._asked.sort is not Sort.OLD)

    def _in_order(self, known: Sequence[int], most: int) -> list[int]:
        values = {"ids": json.dumps(known), "most": most, **self._asked.phrases}
        return list(self._connection.exec_driver_sql(self._asked.ranked, values).scalars())


class Query:
    """A filter as FTS5 expressions (https://www.sqlite.org/fts5.html, chapter 3).

    Every token is quoted and none is taken as syntax. `people` are the ids of the persons that
    `logged_by` names, looked up beforehand; `shelf` is where words are looked for, "" for all.

    Attributes:
        kind: of which index.
        sort: the order asked for.
        listing: the statement that counts what `:match` matches, up to `:limit`, and lists the
            ids if there are no more than `:few`.
        values: its other parameters. A range of dates is a range of ids.
        ranked: the statement that puts some that match, `:ids`, in the order of relevance.
        phrases: its other parameters, but for `:most`.
    """

    def __init__(
        self, kind: Kind, newsroom_id: int, wanted: Filter, people: Iterable[int], shelf: str
    ) -> None:
        self._wanted = wanted
        self.kind = kind
        self.sort = wanted.sort
        self._mark = DENIES if wanted.who_denies else SPEAKS
        self._shelf = shelf
        self._listed_denials = wanted.who_denies or shelf == DENIALS  # the mark says so
        self._tags = list(self._tag_conditions(wanted, people))
        self._sources = [_phrase(words(source)) for source in wanted.sources]
        hides = wanted.listed_only and not (shelf or wanted.who_denies)
        self._hidden = [tag("s", Workflow.ARCHIVED)] if hides else []
        self._newsroom = f"tags : {_quoted(tag('n', newsroom_id))}"
        self.listing = _listing(kind, wanted)
        self.values: dict[str, object] = {
            "oldest": ids.floor(wanted.since) if wanted.since else 0,
            "newest": ids.floor(wanted.until) - 1 if wanted.until else ids.LARGEST,
            "newsroom": newsroom_id,
            "own": f" AND {self._newsroom}",
        }
        if wanted.ids:
            self.values["ids"] = json.dumps(wanted.ids)

    def anywhere(self) -> str:
        """All that is asked for, in whatever order."""
        return self._anywhere

    def levels(self) -> Iterator[str]:
        """The parts of `anywhere`, the most relevant first: reviewed before not, head first.

        The first of them often fills the page: the others are made when they are wanted.
        """
        ranked = any(not term.exclude for term in self._wanted.terms)
        unreviewed = f"tags : {_quoted(UNREVIEWED)}"
        for condition in (f"NOT ({unreviewed})", f"AND ({unreviewed})"):
            if ranked:
                head = self._expression(HEAD)
                yield f"({head} {condition})"
                yield f"(({self._anywhere} NOT {head}) {condition})"
            else:
                yield f"({self._anywhere} {condition})"

    @cached_property
    def _anywhere(self) -> str:
        return self._expression(ANYWHERE)

    @property
    def ranked(self) -> str:
        """Like `levels`: a document has its level by what stands in its head and its tags."""
        places = iter(self.phrases)
        headed = " AND ".join(
            f"({' OR '.join(_IN_HEAD.format(next(places)) for _ in phrases) or 'false'})"
            for phrases in self._asked
        )
        return _RANKED.format(kind=self.kind, unreviewed=UNREVIEWED, headed=headed or "true")

    @property
    def phrases(self) -> dict[str, str]:
        """What may stand for the terms, by the names of the parameters."""
        every = (phrase for phrases in self._asked for phrase in phrases)
        return {f"p{number}": phrase for number, phrase in enumerate(every)}

    @cached_property
    def _asked(self) -> list[list[str]]:
        """What may stand for each term that is asked for, between blanks."""
        return [
            [storable(f" {' '.join(tokens)} ") for tokens in term.alternatives if tokens]
            for term in self._wanted.terms
            if not term.exclude
        ]

    def _expression(self, where: str) -> str:
        terms, by = self._wanted.terms, self._wanted.by
        must = [f"tags : ({condition})" for condition in self._tags]
        must += [f"{{source}} : ({_any(self._sources)})"] if self._sources else []
        asked = [term for term in terms if not term.exclude]
        if self._shelf:
            must += [f"tags : ({_alternatives(term, self._shelf)})" for term in asked]
        if not self._shelf or where is HEAD:
            must += [f"{where} : ({_alternatives(term)})" for term in asked]
        must += [f"({_alternatives(term, self._mark)})" for term in by if not term.exclude]
        never = [f"tags : {_quoted(hidden)}" for hidden in self._hidden]
        never += [f"{ANYWHERE} : ({_alternatives(term)})" for term in terms if term.exclude]
        never += [f"({_alternatives(term, SPEAKS)})" for term in by if term.exclude]
        found = " AND ".join(must or [self._newsroom])  # without a condition, all of its own
        return f"(({found}) NOT ({_any(never)}))" if never else f"({found})"

    def _tag_conditions(self, wanted: Filter, people: Iterable[int]) -> Iterator[str]:
        if wanted.statuses and (not self._shelf or self._listed_denials):
            yield _any(_quoted(tag("s", status)) for status in wanted.statuses)
        for statuses in wanted.among:
            yield _any(_quoted(tag("s", status)) for status in statuses)
        if wanted.langs:
            yield _any(_quoted(tag("l", lang)) for lang in wanted.langs)
        if wanted.logged_by:
            yield _any(_quoted(tag("p", person)) for person in people)
        if wanted.act and not self._listed_denials:
            yield _quoted(tag("a", wanted.act))


def _alternatives(term: Term, mark: str = "") -> str:
    """What may stand for a term, each of the words with a mark before it."""
    return _any(_phrase([mark + one for one in tokens]) for tokens in term.alternatives)


def _any(expressions: Iterable[str]) -> str:
    return " OR ".join(expressions) or NOTHING


def _phrase(tokens: Sequence[str]) -> str:
    return _quoted(" ".join(tokens)) if tokens else NOTHING


def _quoted(token: str) -> str:
    return '"' + storable(token).replace('"', '""') + '"'
