"""Claims and statements put together from their tables, in two queries however many they are.

A third one tells when links that could not be read yet are tried again, where there are such.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, select

from storage.among import among
from storage.articles import ARTICLE
from storage.fields import columns, or_empty, or_nobody
from storage.posts import AUTHOR, OF_AUTHOR, POST
from storage.readings import due
from storage.records import Article, Claim, Post, ReadState, Statement
from storage.tables import articles, claims, people, posts, statements
from storage.transaction import Transaction

_LOGGER = people.alias("logger")
_CLAIM = columns(
    Claim, claims, logged_by=or_empty(_LOGGER.c.name), logged_by_id=or_nobody(claims.c.person_id)
)
_TO_POST = len(_CLAIM)
_TO_ARTICLE = _TO_POST + len(POST)
SAID = columns(Statement, statements)


def _beside(table: Any, id_: ColumnElement[Any]) -> ColumnElement[bool]:
    """The record of the claim's newsroom with this id."""
    return and_(table.c.newsroom_id == claims.c.newsroom_id, table.c.id == id_)


def _where(condition: ColumnElement[bool]) -> Select[Any]:
    """Claims with what their cards show of people, posts and articles."""
    return (
        select(*_CLAIM, *POST, *ARTICLE)
        .outerjoin_from(claims, _LOGGER, _beside(_LOGGER, claims.c.person_id))
        .outerjoin(posts, _beside(posts, claims.c.post_id))
        .outerjoin(AUTHOR, OF_AUTHOR)
        .outerjoin(articles, _beside(articles, claims.c.article_id))
        .where(claims.c.newsroom_id == bindparam("newsroom"), condition)
    )


_CLAIMS = _where(among(claims.c.id, "ids"))
_CLAIMS_SAYING = _where(
    claims.c.id.in_(
        select(statements.c.claim_id).where(
            statements.c.newsroom_id == bindparam("newsroom"), among(statements.c.id, "ids")
        )
    )
)
_STATEMENTS = select(*SAID).where(
    statements.c.newsroom_id == bindparam("newsroom"),
    among(statements.c.claim_id, "ids"),
    statements.c.dropped.is_(False),
)


def load_claims(transaction: Transaction, ids: Sequence[int]) -> list[Claim]:
    """The claims with these ids, in this order, whole."""
    found = {claim.id: claim for claim in _load(transaction, _CLAIMS, ids)}
    return [found[id_] for id_ in ids if id_ in found]


def load_said(
    transaction: Transaction, statement_ids: Sequence[int]
) -> list[tuple[Statement, Claim]]:
    """The statements with these ids that were not dropped, in this order, with their claims."""
    found = {
        said.id: (said, claim)
        for claim in _load(transaction, _CLAIMS_SAYING, statement_ids)
        for said in claim.statements
    }
    return [found[id_] for id_ in statement_ids if id_ in found]


def _load(transaction: Transaction, query: Select[Any], ids: Sequence[int]) -> list[Claim]:
    if not ids:
        return []
    rows = transaction.read(query, ids=list(ids)).all()
    said = _statements(transaction, [row[0] for row in rows])
    return _with_next_try(transaction, [_claim(tuple(row), said[row[0]]) for row in rows])


def _with_next_try(transaction: Transaction, found: list[Claim]) -> list[Claim]:
    """The claims, with when their links are read again; it is asked for where one is to be."""
    put_off = [c.id for c in found if c.read_state is ReadState.WAITING and c.unread_reason]
    if not put_off:
        return found
    again = due(transaction, put_off)
    return [replace(claim, again_at=again.get(claim.id)) for claim in found]


def _statements(
    transaction: Transaction, claim_ids: Collection[int]
) -> dict[int, tuple[Statement, ...]]:
    """For each claim its statements that were not dropped, in the order of the text."""
    gathered: defaultdict[int, list[Statement]] = defaultdict(list)
    for row in transaction.read(_STATEMENTS, ids=list(claim_ids)).all():
        said = Statement(*tuple(row))
        gathered[said.claim_id].append(said)
    return {id_: tuple(sorted(gathered[id_], key=_place)) for id_ in claim_ids}


def _place(statement: Statement) -> tuple[int, int, int, int]:
    """Where a statement stands: what was typed first, then article by article."""
    return statement.article_id or 0, statement.snapshot_id or 0, statement.start, statement.id


def _claim(row: tuple[Any, ...], said: tuple[Statement, ...]) -> Claim:
    own, post, article = row[:_TO_POST], row[_TO_POST:_TO_ARTICLE], row[_TO_ARTICLE:]
    fields: tuple[Any, ...] = (
        *own,
        Post(*post) if post[0] is not None else None,
        Article(*article) if article[0] is not None else None,
        said,
    )
    return Claim(*fields)
