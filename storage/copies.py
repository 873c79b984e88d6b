"""By which articles are recognised as copies of one text: the prints of their sentences."""

from collections.abc import Collection, Sequence

from sqlalchemy import and_, bindparam, func, select

from storage.among import among
from storage.articles import ARTICLE, Articles
from storage.records import Article
from storage.tables import article_prints, articles, claims
from storage.transaction import Transaction

_SHARING = (
    select(article_prints.c.article_id)
    .where(
        article_prints.c.newsroom_id == bindparam("newsroom"),
        among(article_prints.c.print, "prints"),
    )
    .group_by(article_prints.c.article_id)
    .order_by(func.count().desc(), article_prints.c.article_id)
    .limit(bindparam("most"))
)

_MERGED = (
    select(claims.c.merged_into, claims.c.number, *ARTICLE)
    .join_from(
        claims,
        articles,
        and_(articles.c.newsroom_id == claims.c.newsroom_id, articles.c.id == claims.c.article_id),
    )
    .where(
        claims.c.newsroom_id == bindparam("newsroom"),
        among(claims.c.merged_into, "ids"),
    )
)


class Copies:
    """Which articles of one newsroom may print the same text."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def note(self, article_id: int, prints: Collection[int]) -> None:
        """Keep the prints of an article's text: whole numbers that fit 64 bits, with sign."""
        rows = [{"print": one, "article_id": article_id} for one in sorted(prints)]
        self._transaction.add_all_new(article_prints, rows)

    def sharing(self, prints: Collection[int], most: int) -> list[Article]:
        """The articles noted before that share prints, those with most in common first."""
        if not prints:
            return []
        rows = self._transaction.read(_SHARING, prints=sorted(prints), most=most)
        ids = [row.article_id for row in rows]
        found = Articles(self._transaction).by_ids(ids)
        return [found[id_] for id_ in ids]

    def merged_into(self, claim_ids: Sequence[int]) -> dict[int, list[Article]]:
        """The articles of the claims that were merged into these, the earliest claim first."""
        found: dict[int, list[Article]] = {id_: [] for id_ in claim_ids}
        if not found:
            return found
        rows = self._transaction.read(_MERGED, ids=list(claim_ids)).all()
        # Sorted here, for SQLite would go through all claims in their order.
        for into, _, *article in sorted(map(tuple, rows)):
            known = Article(*article)
            if known not in found[into]:
                found[into].append(known)
        return found
