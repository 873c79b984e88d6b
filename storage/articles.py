"""Articles, the addresses they are known under, and the texts they have had."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import bindparam, func, select

from storage.among import among
from storage.errors import NoSuchRecord
from storage.fields import columns
from storage.records import Article
from storage.tables import article_urls, articles, claims, snapshots, statements
from storage.transaction import Transaction
from storage.validators import NO_VALIDATORS, Validators

_LATEST = (
    select(func.max(snapshots.c.id))
    .where(
        snapshots.c.newsroom_id == articles.c.newsroom_id,
        snapshots.c.article_id == articles.c.id,
    )
    .correlate(articles)
    .scalar_subquery()
)
ARTICLE = columns(Article, articles, snapshot_id=_LATEST)
_BY_IDS = select(*ARTICLE).where(
    articles.c.newsroom_id == bindparam("newsroom"),
    among(articles.c.id, "ids"),
)


class Articles:
    """The articles of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def known_at(self, urls: Sequence[str]) -> list[Article]:
        """The articles known under any of these addresses, the earlier ones in `urls` first."""
        rows = self._transaction.connection.execute(
            self._transaction.of(article_urls).where(article_urls.c.url.in_(urls))
        )
        owners = {row.url: row.article_id for row in rows}
        found = self.by_ids(set(owners.values()))
        return [found[id_] for id_ in dict.fromkeys(owners[url] for url in urls if url in owners)]

    def by_id(self, article_id: int) -> Article | None:
        """The article with this id."""
        if self._transaction.row(articles, article_id) is None:
            return None
        return self.by_ids([article_id])[article_id]

    def by_ids(self, ids: Collection[int]) -> dict[int, Article]:
        """The articles with these ids, in one query."""
        rows = self._transaction.read(_BY_IDS, ids=list(ids)) if ids else ()
        return {row.id: Article(*tuple(row)) for row in rows}

    def add(self, url: str, domain: str) -> Article:
        """An article that is to be read; the one already there if the address is known."""
        owner = self._owner(url)
        if owner is None:
            owner = self._transaction.new_id()
            self._transaction.add(articles, id=owner, url=url, domain=domain)
            self._transaction.add(article_urls, url=url, article_id=owner)
        return self.by_ids([owner])[owner]

    def also_at(self, article_id: int, url: str) -> int:
        """Note another address of an article.

        Returns:
            The id of the article that the address belongs to: another one's, if it was known.
        """
        self._transaction.add_if_new(article_urls, url=url, article_id=article_id)
        owner = self._owner(url)
        return article_id if owner is None else owner

    def save_reading(  # noqa: PLR0913  (the fields of the record, by name)
        self,
        article_id: int,
        *,
        outlet: str,
        domain: str,
        title: str,
        author: str,
        published_at: datetime | None,
        lang: str,
        text: str,
        left_out: int = 0,
        validators: Validators = NO_VALIDATORS,
    ) -> Article:
        """Keep what was read; a text that differs from the last one becomes a new snapshot.

        `validators` are what came with the page.

        Raises:
            NoSuchRecord: there is no such article.
        """
        known = self.by_id(article_id)
        if known is None:
            raise NoSuchRecord(f"no article {article_id}")
        self._transaction.alter(
            "article",
            articles,
            article_id,
            {
                "outlet": outlet,
                "domain": domain,
                "title": title,
                "author": author,
                "published_at": published_at,
                "lang": lang,
            },
            "",
        )
        self.read_as_before(article_id, validators)
        self._transaction.update(articles, article_id, left_out=left_out)
        if known.snapshot_id is None or self.text_of(known.snapshot_id) != text:
            id_ = self._transaction.new_id()
            self._transaction.add(
                snapshots,
                id=id_,
                article_id=article_id,
                text=text,
                read_at=self._transaction.now,
            )
            self._transaction.log("article", article_id, "snapshot", known.snapshot_id, id_)
        self._transaction.touch(*self._claims(article_id))
        return self.by_ids([article_id])[article_id]

    def read_as_before(self, article_id: int, validators: Validators) -> None:
        """Note that an article was read just now, whatever its text; see `save_reading`."""
        self._transaction.update(
            articles,
            article_id,
            read_at=self._transaction.now,
            validated_url=validators.url,
            etag=validators.etag,
            last_modified=validators.last_modified,
        )

    def validators(self, article_id: int) -> Validators:
        """What came with the page when the article was read last.

        Raises:
            NoSuchRecord: there is no such article.
        """
        row = self._transaction.existing(articles, article_id)
        return Validators(row.validated_url, row.etag, row.last_modified)

    def describe(self, article_id: int, **told: str | datetime | None) -> Article:
        """Set what is known of an article that was not read: outlet, title, author and so on."""
        self._transaction.alter("article", articles, article_id, told, "")
        self._transaction.touch(*self._claims(article_id))
        return self.by_ids([article_id])[article_id]

    def text_of(self, snapshot_id: int) -> str:
        """The text that statements of this snapshot count their offsets in.

        Raises:
            NoSuchRecord: there is no such snapshot.
        """
        return str(self._transaction.existing(snapshots, snapshot_id).text)

    def text_at(self, article_id: int, at: datetime) -> str:
        """The text that an article had at a time (aware), as far as it was read; "" if not yet."""
        return (
            self._transaction.connection.execute(
                self._transaction.of(snapshots, snapshots.c.text)
                .where(snapshots.c.article_id == article_id, snapshots.c.read_at <= at)
                .order_by(snapshots.c.id.desc())
                .limit(1)
            ).scalar_one_or_none()
            or ""
        )

    def _owner(self, url: str) -> int | None:
        return self._transaction.connection.execute(
            self._transaction.of(article_urls, article_urls.c.article_id).where(
                article_urls.c.url == url
            )
        ).scalar_one_or_none()

    def _claims(self, article_id: int) -> list[int]:
        """The claims whose search documents hold this article's title or outlet."""
        of_it = claims.c.article_id == article_id
        own = self._transaction.of(claims, claims.c.id).where(of_it)
        merged = self._transaction.of(claims, claims.c.merged_into).where(
            of_it, claims.c.merged_into.is_not(None)
        )
        cited = self._transaction.of(statements, statements.c.claim_id).where(
            statements.c.article_id == article_id
        )
        every = own.union(merged, cited)
        return [row[0] for row in self._transaction.connection.execute(every)]
