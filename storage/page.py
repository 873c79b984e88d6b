"""One page of a listing."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """One page of a listing and how many records there are in all.

    `exact` is false where there are more than `total`: counting many thousands takes PostgreSQL
    too long for an answer in chat.
    """

    items: tuple[T, ...]
    total: int
    offset: int
    limit: int
    exact: bool = True

    @property
    def count(self) -> str:
        """`total` as people read it: "1,234", or "1,000+"."""
        return f"{self.total:,}" if self.exact else f"{self.total:,}+"
