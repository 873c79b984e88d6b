"""Queries that were too long for the button that leafs through their listing."""

from storage.tables import queries
from storage.transaction import Transaction


class Queries:
    """The kept queries of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def keep(self, text: str) -> int:
        """Keep a query; the same text always has the same id."""
        self._transaction.add_if_new(queries, id=self._transaction.new_id(), text=text)
        return int(
            self._transaction.connection.execute(
                self._transaction.of(queries, queries.c.id).where(queries.c.text == text)
            ).scalar_one()
        )

    def text(self, query_id: int) -> str | None:
        """The query with this id; None if there is none."""
        row = self._transaction.row(queries, query_id)
        return None if row is None else str(row.text)
