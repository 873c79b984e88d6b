"""Posts: the chat messages that brought something in."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, bindparam, or_, select

from storage.among import among
from storage.fields import columns, or_empty, or_nobody
from storage.records import Post
from storage.tables import people, posts
from storage.transaction import Transaction

AUTHOR = people.alias("author")
OF_AUTHOR = and_(AUTHOR.c.newsroom_id == posts.c.newsroom_id, AUTHOR.c.id == posts.c.author_id)
POST = columns(
    Post, posts, author_id=or_nobody(posts.c.author_id), author_name=or_empty(AUTHOR.c.name)
)
_BY_IDS = (
    select(*POST)
    .outerjoin_from(posts, AUTHOR, OF_AUTHOR)
    .where(
        posts.c.newsroom_id == bindparam("newsroom"),
        among(posts.c.id, "ids"),
    )
)


class Posts:
    """The posts of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def channel(self, platform: str, workspace: str, named: str) -> tuple[str, str] | None:
        """The id and the name of a channel from which something was logged, by either."""
        row = self._transaction.connection.execute(
            self._transaction.of(posts, posts.c.channel, posts.c.channel_name)
            .where(
                posts.c.platform == platform,
                posts.c.workspace == workspace,
                or_(posts.c.channel == named, posts.c.channel_name == named),
            )
            .order_by(posts.c.id.desc())
            .limit(1)
        ).first()
        return (row.channel, row.channel_name) if row else None

    def add(  # noqa: PLR0913, PLR0917  (the fields of the record, in its order)
        self,
        platform: str,
        workspace: str,
        channel: str,
        channel_name: str,
        message: str,
        permalink: str,
        author_id: int,
        text: str,
        posted_at: datetime,
    ) -> tuple[Post, bool]:
        """Keep a message once, however often it is delivered.

        Args:
            platform: "slack", "discord" or "console"; with `workspace`, `channel` and
                `message`, the platform's ids, it names the message.
            workspace: see `platform`.
            channel: see `platform`.
            channel_name: as shown at the time.
            message: see `platform`.
            permalink: address of the message, "" if unknown.
            author_id: person id, 0 if nobody is known.
            text: the message's words.
            posted_at: aware.

        Returns:
            The post as first kept, and whether that was now.
        """
        id_ = self._transaction.new_id()
        new = self._transaction.add_if_new(
            posts,
            id=id_,
            platform=platform,
            workspace=workspace,
            channel=channel,
            channel_name=channel_name,
            message=message,
            permalink=permalink,
            author_id=author_id or None,
            text=text,
            posted_at=posted_at,
        )
        if not new:
            id_ = self._transaction.connection.execute(
                self._transaction.of(posts, posts.c.id).where(
                    posts.c.platform == platform,
                    posts.c.workspace == workspace,
                    posts.c.channel == channel,
                    posts.c.message == message,
                )
            ).scalar_one()
        return self.by_ids([id_])[id_], new

    def by_ids(self, ids: Collection[int]) -> dict[int, Post]:
        """The posts with these ids, in one query."""
        rows = self._transaction.read(_BY_IDS, ids=list(ids)) if ids else ()
        return {row.id: Post(*tuple(row)) for row in rows}
