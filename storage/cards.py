"""Where cards stand in chat, so that they can be edited in place."""

from typing import Any

from sqlalchemy import Row, bindparam, delete, select

from storage.arrangements import Card
from storage.transaction import Transaction
from storage.workings import cards

_AT = select(cards).where(
    cards.c.newsroom_id == bindparam("newsroom"),
    cards.c.kind == bindparam("kind"),
    cards.c.record_id == bindparam("record_id"),
    cards.c.platform == bindparam("platform"),
    cards.c.workspace == bindparam("workspace"),
    cards.c.channel == bindparam("channel"),
    cards.c.message == bindparam("message"),
)


class Cards:
    """The cards of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def put(
        self, kind: str, record_id: int, platform: str, workspace: str, channel: str, message: str
    ) -> Card:
        """Note that a message shows a record's card; noting it twice is noting it once."""
        shown = {
            "kind": kind,
            "record_id": record_id,
            "platform": platform,
            "workspace": workspace,
            "channel": channel,
            "message": message,
        }
        self._transaction.add_if_new(cards, id=self._transaction.new_id(), **shown)
        return _card(self._transaction.read(_AT, **shown).one())

    def of(self, kind: str, *record_ids: int) -> list[Card]:
        """Every place where a card of these records stands, the oldest first."""
        rows = self._transaction.connection.execute(
            self._transaction.of(cards).where(
                cards.c.kind == kind, cards.c.record_id.in_(record_ids)
            )
        )
        # Sorted here, for SQLite would go through all cards in that order.
        return sorted(map(_card, rows), key=lambda card: card.id)

    def forget(self, card_id: int) -> None:
        """The message is gone."""
        self._transaction.connection.execute(
            delete(cards).where(
                cards.c.newsroom_id == self._transaction.newsroom_id, cards.c.id == card_id
            )
        )

    def forget_in(self, platform: str, workspace: str) -> None:
        """No card of this workspace is ours any more."""
        self._transaction.connection.execute(
            delete(cards).where(
                cards.c.newsroom_id == self._transaction.newsroom_id,
                cards.c.platform == platform,
                cards.c.workspace == workspace,
            )
        )


def _card(row: Row[Any]) -> Card:
    return Card(
        id=row.id,
        kind=row.kind,
        record_id=row.record_id,
        platform=row.platform,
        workspace=row.workspace,
        channel=row.channel,
        message=row.message,
    )
