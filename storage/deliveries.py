"""Events already handled: platforms deliver some of them again."""

from sqlalchemy import delete, or_

from storage.transaction import Transaction
from storage.workings import deliveries


class Deliveries:
    """The deliveries of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def first(self, platform: str, delivery: str) -> bool:
        """Note an event by the platform's id of it; False if it was seen before.

        The note stands or falls with the transaction: what was rolled back is not seen.
        """
        return self._transaction.add_if_new(
            deliveries, platform=platform, delivery=delivery, seen_at=self._transaction.now
        )

    def forget(self, platform: str, delivery: str) -> None:
        """Let an event be taken as new once more, with those whose id goes on behind a colon."""
        self._transaction.connection.execute(
            delete(deliveries).where(
                deliveries.c.newsroom_id == self._transaction.newsroom_id,
                deliveries.c.platform == platform,
                or_(
                    deliveries.c.delivery == delivery,
                    deliveries.c.delivery.startswith(f"{delivery}:", autoescape=True),
                ),
            )
        )
