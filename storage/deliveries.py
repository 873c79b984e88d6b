"""Events already handled: platforms deliver some of them again."""

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
