"""Which of some ids: one statement however many there are.

A list written into the statement makes another statement of each length, which has to be put
together, prepared and kept anew; as one parameter it is the same as ever.
"""

import json
from collections.abc import Collection
from typing import Any

from sqlalchemy import ARRAY, BigInteger, Boolean, ColumnElement, Dialect, TypeDecorator, bindparam
from sqlalchemy import Text as PlainText
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine


class _Ids(TypeDecorator[Collection[int]]):
    """Whole numbers as one value: an array, or on SQLite JSON."""

    impl = PlainText
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """What the database has for it."""
        kept = PlainText() if dialect.name == "sqlite" else ARRAY(BigInteger)
        return dialect.type_descriptor(kept)

    def process_bind_param(self, value: Collection[int] | None, dialect: Dialect) -> Any:
        """The numbers as the driver takes them."""
        numbers = list(value or ())
        return json.dumps(numbers) if dialect.name == "sqlite" else numbers


class _Among(FunctionElement[bool]):
    inherit_cache = True
    type = Boolean()

    def self_group(self, against: object = None) -> "_Among":
        """As it is: with the "= 1" that SQLite's conditions get, no index would serve."""
        del against
        return self


def among(column: ColumnElement[Any], parameter: str) -> ColumnElement[bool]:
    """Whether the column holds one of the whole numbers that this parameter is given."""
    return _Among(column, bindparam(parameter, type_=_Ids()))


@compiles(_Among, "sqlite")
def _in_json(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, numbers = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({numbers}))"  # noqa: S608


@compiles(_Among, "postgresql")
def _in_array(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, numbers = (compiler.process(part, **options) for part in element.clauses)
    return f"{column} = ANY ({numbers})"
