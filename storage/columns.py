"""What columns and tables are made of: any text, instants, closed lists, ids of a newsroom."""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Dialect,
    Enum,
    ForeignKeyConstraint,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    TypeDecorator,
)
from sqlalchemy import Text as PlainText

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_1_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


Read = Callable[[Any], Any]
"""From what the driver gives to the value."""

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with U+FFFD for what no database takes: NUL, halves of surrogate pairs.

    One code point stands for one, so offsets into the text stay right.
    """
    return _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)


class Text(TypeDecorator[str]):
    """Any text, made storable."""

    impl = PlainText
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Make it storable."""
        del dialect
        return value and storable(value)


class Instant(TypeDecorator[datetime]):
    """An aware time, stored in UTC to the microsecond."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive times: they would mean another instant on another machine."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be stored: {value}")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def result_processor(self, dialect: Dialect, coltype: object) -> Read | None:
        """Give the zone back where the database keeps none.

        In one step from the driver's value: listings have many of them.
        """
        del coltype
        return _instant if dialect.name == "sqlite" else None


def _instant(kept: str | None) -> datetime | None:
    return datetime.fromisoformat(kept + "+00:00") if kept else None


class Words(Enum):
    """A closed list of words, stored as the words people see. Longest: 20 characters."""

    def result_processor(self, dialect: Dialect, coltype: object) -> Read:
        """One look into a table a value: listings have many of them."""
        del dialect, coltype
        members: dict[Any, Any] = {word.value: word for word in self.enum_class or ()}
        return (members | {None: None}).__getitem__


def words(nouns: type[StrEnum]) -> Words:
    """A column's closed list of words."""
    return Words(
        nouns,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        length=20,
    )


def text(name: str) -> Column[str]:
    """Any text, empty rather than missing."""
    return Column(name, Text, nullable=False, default="")


def number(name: str, *, optional: bool = False) -> Column[int]:
    """A number that the program gives: of a newsroom, or of a record inside one."""
    return Column(name, BigInteger, nullable=optional, autoincrement=False)


def record_of(columns: str, table: str) -> ForeignKeyConstraint:
    """A reference to a record of the same newsroom."""
    return ForeignKeyConstraint(["newsroom_id", columns], [f"{table}.newsroom_id", f"{table}.id"])


def newsroom_table(name: str, *parts: Any, key: Sequence[str] = ("id",)) -> Table:
    """A table of one newsroom's records."""
    return Table(
        name,
        metadata,
        number("newsroom_id"),
        *parts,
        PrimaryKeyConstraint("newsroom_id", *key),
        ForeignKeyConstraint(["newsroom_id"], ["newsrooms.newsroom_id"]),
    )
