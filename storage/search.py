"""Finding records, and keeping what they are found by up to date.

What an index does is in `storage.fts` for SQLite and in `storage.gin` for PostgreSQL.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import cached_property

from sqlalchemy import Connection, bindparam, select

from storage.among import among
from storage.articles import Articles
from storage.copies import Copies
from storage.documents import Document, Documents
from storage.filters import Filter
from storage.folding import words
from storage.fts import FtsIndex
from storage.gin import GinIndex
from storage.ids import instant
from storage.index import Found, Index, Kind
from storage.loading import load_claims
from storage.names import Names
from storage.records import Told
from storage.tables import people, statements
from storage.transaction import Transaction

Keys = Callable[[str], Iterable[str]]
KeysOf = Callable[[Told], Keys]
"""The keys of a newsroom that has told this of names."""

_SAID_ABOUT = select(statements.c.id).where(
    statements.c.newsroom_id == bindparam("newsroom"),
    among(statements.c.claim_id, "ids"),
)

_INDEXES: dict[str, Callable[[Connection, int, bool], Index]] = {
    "sqlite": FtsIndex,
    "postgresql": GinIndex,
}


class Search:
    """Search within one transaction.

    What the transaction changed is put into the indexes before it is searched and before it is
    committed, claim by claim: `Transaction.touched` gathers which.
    """

    def __init__(self, transaction: Transaction, names: Names, keys: KeysOf) -> None:
        self._transaction = transaction
        self._names = names
        self._keys = keys

    @cached_property
    def _index(self) -> Index:
        of = self._transaction
        return _INDEXES[of.connection.dialect.name](of.connection, of.newsroom_id, of.is_indexed)

    def find(self, kind: Kind, wanted: Filter, offset: int, limit: int) -> Found:
        """The ids of one page, in order, and how many there are in all."""
        self.update()
        people = self._people(wanted.logged_by)
        return self._index.find(kind, wanted, people, max(offset, 0), max(limit, 0))

    def newest(self, kind: Kind, wanted: Filter, limit: int) -> list[int]:
        """The ids of the newest that match, whatever their relevance."""
        self.update()
        return self._index.newest(kind, wanted, self._people(wanted.logged_by), limit)

    def times(self, kind: Kind, wanted: Filter, limit: int) -> list[datetime]:
        """When the newest that match were logged, to the millisecond, the newest first."""
        return [instant(id_) for id_ in self.newest(kind, wanted, limit)]

    def update(self) -> None:
        """Bring the indexes up to date with what this transaction changed."""
        touched = sorted(self._transaction.touched)
        if not touched:
            return
        # Of the fresh ones, what is loaded is all that there is to know.
        known = sorted(self._transaction.touched - self._transaction.fresh)
        self._transaction.touched.clear()
        claims = load_claims(self._transaction, touched)
        articles = Articles(self._transaction).by_ids(
            {said.article_id for claim in claims for said in claim.statements if said.article_id}
        )
        merged = Copies(self._transaction).merged_into(known)
        documents = Documents(self._transaction.newsroom_id, self._keys(self._names.told()))
        of_claims: dict[int, Document | None] = dict.fromkeys(touched)
        of_statements: dict[int, Document | None] = dict.fromkeys(self._statements(known))
        for claim in claims:
            if claim.merged_into is not None:
                continue
            of_claims[claim.id] = documents.of_claim(claim, articles, merged.get(claim.id, ()))
            for said in claim.statements:
                of_statements[said.id] = documents.of_statement(said, claim, articles)
        self._index.put(Kind.CLAIM, of_claims)
        self._index.put(Kind.STATEMENT, of_statements)

    def _statements(self, claim_ids: Sequence[int]) -> list[int]:
        """All statements of these claims, dropped ones too."""
        if not claim_ids:
            return []
        return [row[0] for row in self._transaction.read(_SAID_ABOUT, ids=claim_ids)]

    def _people(self, names: Iterable[str]) -> list[int]:
        """Whoever one of these names is a part of, word by word: "ana" is Ana Petrova too."""
        phrases = [f" {' '.join(words(name))} " for name in names if words(name)]
        if not phrases:
            return []
        rows = self._transaction.connection.execute(
            self._transaction.of(people, people.c.id, people.c.name)
        )
        return [id_ for id_, name in rows if _holds(name, phrases)]


def _holds(name: str, phrases: Iterable[str]) -> bool:
    padded = f" {' '.join(words(name))} "
    return any(phrase in padded for phrase in phrases)
