"""Queries that were too long for the button that leafs through their listing."""

import hashlib

from storage.transaction import Transaction
from storage.workings import queries


class Queries:
    """The kept queries of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def keep(self, text: str) -> int:
        """Keep a query; the same text always has the same id.

        One that is kept already is found without writing, so leafing on only reads.
        """
        # Databases limit the length of what a key may hold, people do not limit their queries.
        digest = hashlib.sha256(text.encode(errors="replace")).hexdigest()
        kept = self._transaction.connection.execute(
            self._transaction.of(queries, queries.c.id).where(queries.c.digest == digest)
        ).scalar_one_or_none()
        if kept is None:
            kept = self._transaction.new_id()
            self._transaction.add(queries, id=kept, digest=digest, text=text)
        return int(kept)

    def text(self, query_id: int) -> str | None:
        """The query with this id; None if there is none."""
        row = self._transaction.row(queries, query_id)
        return None if row is None else str(row.text)
