"""What search asks of its indexes, whatever the database."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import NamedTuple, Protocol

from storage.documents import Document
from storage.filters import Filter


class Kind(StrEnum):
    """What is indexed; the value is the index's table."""

    CLAIM = "claim_index"
    STATEMENT = "statement_index"


class Found(NamedTuple):
    """One page of ids, in order.

    Attributes:
        ids: those of the page.
        total: how many there are in all.
        exact: whether `total` is all; if not, there are more.
    """

    ids: list[int]
    total: int
    exact: bool = True


class Index(Protocol):
    """The indexes of one newsroom, within one transaction."""

    def put(self, kind: Kind, wanted: Mapping[int, Document | None]) -> None:
        """Let the index hold these documents, by their records' ids; None: none for this id."""

    def find(
        self, kind: Kind, wanted: Filter, people: Collection[int], offset: int, limit: int
    ) -> Found:
        """One page of what the filter asks for.

        `people` are the ids of the persons whom its `logged_by` names.
        """

    def newest(self, kind: Kind, wanted: Filter, people: Collection[int], limit: int) -> list[int]:
        """The ids of the newest that match, whatever the order that the filter asks for."""
