"""Claims and statements put together from their tables, in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Row, and_, bindparam, select

from storage.articles import Articles
from storage.posts import Posts
from storage.records import Article, Claim, Post, Statement
from storage.tables import claims, people, statements
from storage.transaction import Transaction

_CLAIMS = (
    select(*claims.c, people.c.name.label("logged_by"))
    .outerjoin_from(
        claims,
        people,
        and_(people.c.newsroom_id == claims.c.newsroom_id, people.c.id == claims.c.person_id),
    )
    .where(
        claims.c.newsroom_id == bindparam("newsroom"),
        claims.c.id.in_(bindparam("ids", expanding=True)),
    )
)
_STATEMENTS = select(*statements.c).where(
    statements.c.newsroom_id == bindparam("newsroom"),
    statements.c.claim_id.in_(bindparam("ids", expanding=True)),
    statements.c.dropped.is_(False),
)


def load_claims(transaction: Transaction, ids: Sequence[int]) -> list[Claim]:
    """The claims with these ids, in this order, whole: four queries however many they are."""
    rows = {row.id: row for row in transaction.read(_CLAIMS, ids=list(ids))}
    said = load_statements(transaction, ids)
    articles = Articles(transaction).by_ids({row.article_id for row in rows.values()} - {None})
    posts = Posts(transaction).by_ids({row.post_id for row in rows.values()} - {None})
    return [
        _claim(
            rows[id_], articles.get(rows[id_].article_id), posts.get(rows[id_].post_id), said[id_]
        )
        for id_ in ids
        if id_ in rows
    ]


def load_statements(
    transaction: Transaction, claim_ids: Collection[int]
) -> dict[int, tuple[Statement, ...]]:
    """For each claim its statements that were not dropped, in the order of the text."""
    gathered: defaultdict[int, list[Statement]] = defaultdict(list)
    for row in transaction.read(_STATEMENTS, ids=list(claim_ids)):
        gathered[row.claim_id].append(statement_record(row))
    return {id_: tuple(sorted(gathered[id_], key=_place)) for id_ in claim_ids}


def statement_record(row: Row[Any]) -> Statement:
    """A row of `statements` as a record."""
    return Statement(
        id=row.id,
        claim_id=row.claim_id,
        act=row.act,
        speaker=row.speaker,
        principal=row.principal,
        quote=row.quote,
        start=row.start,
        end=row.end,
        cue=row.cue,
        hedged=row.hedged,
        concedes=row.concedes,
        origin=row.origin,
        origin_kind=row.origin_kind,
        article_id=row.article_id,
        snapshot_id=row.snapshot_id,
        said_at=row.said_at,
        reviewed=row.reviewed,
        dropped=row.dropped,
    )


def _place(statement: Statement) -> tuple[int, int, int, int]:
    """Where a statement stands: what was typed first, then article by article."""
    return statement.article_id or 0, statement.snapshot_id or 0, statement.start, statement.id


def _claim(
    row: Row[Any], article: Article | None, post: Post | None, said: tuple[Statement, ...]
) -> Claim:
    return Claim(
        id=row.id,
        number=row.number,
        wording=row.wording,
        lang=row.lang,
        workflow=row.workflow,
        verdict=row.verdict,
        verdict_reason=row.verdict_reason,
        verdict_link=row.verdict_link,
        assignee=row.assignee,
        logged_by=row.logged_by or "",
        logged_by_id=row.person_id or 0,
        logged_at=row.logged_at,
        read_state=row.read_state,
        unread_reason=row.unread_reason,
        merged_into=row.merged_into,
        post=post,
        article=article,
        statements=said,
    )
