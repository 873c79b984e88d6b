"""By which articles are recognised as copies of one text: the prints of their sentences."""

from collections.abc import Collection, Sequence

from sqlalchemy import bindparam, func, select

from storage.articles import Articles
from storage.records import Article
from storage.tables import article_prints, articles, claims
from storage.transaction import Transaction

_SHARING = (
    select(article_prints.c.article_id)
    .where(
        article_prints.c.newsroom_id == bindparam("newsroom"),
        article_prints.c.print.in_(bindparam("prints", expanding=True)),
    )
    .group_by(article_prints.c.article_id)
    .order_by(func.count().desc(), article_prints.c.article_id)
    .limit(bindparam("most"))
)


class Copies:
    """Which articles of one newsroom may print the same text."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def note(self, article_id: int, prints: Collection[int]) -> None:
        """Keep the prints of an article's text: whole numbers that fit 64 bits, with sign."""
        for one in sorted(prints):
            self._transaction.add_if_new(article_prints, print=one, article_id=article_id)

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
        rows = self._transaction.connection.execute(
            self._transaction.of(claims, claims.c.merged_into, claims.c.article_id)
            .join(
                articles,
                (articles.c.newsroom_id == claims.c.newsroom_id)
                & (articles.c.id == claims.c.article_id),
            )
            .where(claims.c.merged_into.in_(claim_ids))
            .order_by(claims.c.number)
        ).all()
        known = Articles(self._transaction).by_ids({row.article_id for row in rows})
        found: dict[int, list[Article]] = {id_: [] for id_ in claim_ids}
        for row in rows:
            if known[row.article_id] not in found[row.merged_into]:
                found[row.merged_into].append(known[row.article_id])
        return found
