"""What one question lists, page by page, in the order of relevance: the same on both databases.

Relevance is a small number of levels, each newest first, so that no index has to read all that
matches a frequent word: reviewed records come before others, and in each of these parts those whose
head has all the words come first.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import Protocol

from storage.filters import Sort
from storage.index import Found

MANY = 1000  # matches; more are not counted
FEW = 200  # matches that are put in order by what stands in their rows


class Query(Protocol):
    """A question as conditions, in whatever words an index understands."""

    @property
    def sort(self) -> Sort:
        """The order asked for."""

    def anywhere(self) -> str:
        """All that is asked for, in whatever order."""

    def levels(self) -> Iterable[str]:
        """The parts of `anywhere`, the most relevant first."""


class Listing(ABC):
    """What one question lists, within one transaction."""

    def __init__(self, query: Query) -> None:
        self._query = query

    def page(self, offset: int, limit: int) -> Found:
        """One page; beyond `MANY` matches there are no pages.

        Few matches are looked into one by one, which costs less than another search does; of many
        the levels are asked for until the page is full, and none of their ids is needed before.
        """
        relevant = self._query.sort is Sort.RELEVANT
        few = min(FEW, MANY) if relevant else MANY + 1
        count, found = self._counted(self._query.anywhere(), MANY + 1, few)
        total = min(count, MANY)
        end = min(offset + limit, total)
        if relevant and offset < end:
            found = self._in_order(found, end) if count <= few else self._most_relevant(end)
        return Found(found[offset:end], total, count <= MANY)

    def newest(self, most: int) -> list[int]:
        """The ids of the newest that match; of the oldest, if that is the order asked for."""
        return self._first(self._query.anywhere(), most)

    def _most_relevant(self, most: int) -> list[int]:
        """The ids of the most relevant, level by level."""
        found: list[int] = []
        for level in self._query.levels():
            found += self._first(level, most - len(found))
            if len(found) == most:
                break
        return found

    def _counted(self, conditions: str, most: int, few: int) -> tuple[int, list[int]]:
        """How many meet the conditions, up to `most`, and, if these are but few, their ids."""
        del few  # an index that has found them gives them
        found = self._first(conditions, most)
        return len(found), found

    @abstractmethod
    def _first(self, conditions: str, most: int) -> list[int]:
        """The first ids that meet the conditions, in the order asked for: newest or oldest."""

    @abstractmethod
    def _in_order(self, known: Sequence[int], most: int) -> list[int]:
        """The first of these ids in the order of relevance."""
