"""Rows as records: a query asks for a record's fields in their order, and the row makes it."""

from dataclasses import fields
from typing import Any

from sqlalchemy import ColumnElement, Table, func, literal_column


def columns(
    record: type, table: Table, **others: ColumnElement[Any]
) -> tuple[ColumnElement[Any], ...]:
    """The columns for the fields of a record, in their order.

    Args:
        record: a dataclass.
        table: has a column for each field, by its name.
        others: what stands for a field that it has none for. Fields at the end that have neither
            are left out, for they are not in the row.
    """
    every = dict(table.c) | others
    return tuple(every[field.name] for field in fields(record) if field.name in every)


def as_row(record: Any) -> dict[str, Any]:
    """A record that has a column for each of its fields, as a row."""
    return {field.name: getattr(record, field.name) for field in fields(record)}


def or_empty(column: ColumnElement[Any]) -> ColumnElement[str]:
    """A text, "" where there is none."""
    return func.coalesce(column, literal_column("''"), type_=column.type)


def or_nobody(column: ColumnElement[Any]) -> ColumnElement[int]:
    """A person's id, 0 where there is none."""
    return func.coalesce(column, literal_column("0"), type_=column.type)
