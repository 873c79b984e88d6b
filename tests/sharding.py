"""Whether a statement says which newsroom it is about, as a database sharded by newsroom wants it.

Every test that runs on PostgreSQL listens to what `storage` executes (tests/conftest.py). A table
is tied to a newsroom where its `newsroom_id` is compared with a value, or with the `newsroom_id`
of something that is tied itself; a row that is inserted, where it names its newsroom.
"""

import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

import sqlglot
from sqlalchemy import Connection, Engine, event
from sqlglot import expressions as exp
from sqlglot.errors import ParseError

from storage.everywhere import OPTION, Why
from storage.workings import GLOBAL

ROOT = Path(__file__).parents[1]
KEY = "newsroom_id"
FREE = {*GLOBAL, "alembic_version"}
_PARAMETER = re.compile(r"%\((\w+)\)s")
_ABOUT_RECORDS = ("SELECT", "WITH", "INSERT", "UPDATE", "DELETE", "MERGE", "COPY", "TRUNCATE")
_WRITES = (exp.Insert, exp.Update, exp.Delete)


@cache
def loose(statement: str) -> frozenset[str]:
    """The tables in a statement of PostgreSQL's that are tied to no newsroom."""
    if not statement.lstrip(" \n(").upper().startswith(_ABOUT_RECORDS):
        return frozenset()  # SET, CREATE, SAVEPOINT …
    parsed = _parsed(statement)
    made = {cte.alias for cte in parsed.find_all(exp.CTE)}
    found = set[str]()
    for part in parsed.find_all(exp.Select, *_WRITES):
        found |= _loose_insert(part) if isinstance(part, exp.Insert) else _loose(part, made)
    return frozenset(found)


def writes(statement: str) -> bool:
    """Whether a statement changes records."""
    return _parsed(statement).find(*_WRITES) is not None


def _parsed(statement: str) -> exp.Expression:
    return sqlglot.parse_one(_PARAMETER.sub(r":\1", statement), dialect="postgres")


def _loose_insert(part: exp.Insert) -> set[str]:
    into = part.this
    table = into.find(exp.Table)
    named = {column.name for column in into.expressions} if isinstance(into, exp.Schema) else set()
    return set() if table.name in FREE or KEY in named else {table.name}


def _loose(part: exp.Expression, made: set[str]) -> set[str]:
    sources = {table.alias_or_name: table.name for table in _sources(part)}
    tied = {alias for alias, name in sources.items() if name in made}
    pairs = list(_compared(part, sources))
    while True:
        more = {a for a, b in pairs if b is None or b in tied or b not in sources} - tied
        if not more:
            break
        tied |= more
    return {
        name
        for alias, name in sources.items()
        if alias not in tied and name not in FREE and not name.startswith("pg_")
    }


def _sources(part: exp.Expression) -> list[exp.Table]:
    """The tables that this part itself names, not those of queries within it."""
    return [t for t in part.find_all(exp.Table) if _part_of(t) is part and t.name]


def _compared(part: exp.Expression, sources: dict[str, str]) -> Any:
    """Where a source's key must equal something: (source, other source or None for a value)."""
    only = next(iter(sources)) if len(sources) == 1 else ""
    for equals in part.find_all(exp.EQ):
        if _part_of(equals) is not part or not _must_hold(equals, part):
            continue
        for one, other in ((equals.left, equals.right), (equals.right, equals.left)):
            if not _is_key(one):
                continue
            if _is_key(other):
                yield one.table or only, other.table or only
            elif not other.find(exp.Column):
                yield one.table or only, None


def _is_key(expression: exp.Expression) -> bool:
    return isinstance(expression, exp.Column) and expression.name == KEY


def _must_hold(condition: exp.Expression, part: exp.Expression) -> bool:
    """Whether it stands in WHERE or ON, with nothing but AND around it."""
    above = condition.parent
    while isinstance(above, (exp.And, exp.Paren)):
        above = above.parent
    return isinstance(above, (exp.Where, exp.Join)) and _part_of(above) is part


def _part_of(node: exp.Expression) -> exp.Expression | None:
    """The query or statement that a node belongs to."""
    above = node.parent
    while above is not None and not isinstance(above, (exp.Select, *_WRITES)):
        above = above.parent
    return above


class Listener:
    """Hears what is executed on PostgreSQL; `faults` are to be none."""

    def __init__(self) -> None:
        self.faults: list[str] = []
        self.everywhere: set[Why] = set()
        event.listen(Engine, "before_cursor_execute", self._heard)

    def _heard(
        self,
        connection: Connection,
        _cursor: object,
        statement: str,
        _parameters: object,
        context: Any,
        _executemany: bool,
    ) -> None:
        if connection.dialect.name != "postgresql":
            return
        try:
            tables = loose(statement)
        except ParseError as error:
            self.faults.append(f"not understood: {error}\n{statement}")
            return
        if not tables or not _by_storage():
            return
        why = context.execution_options.get(OPTION) if context else None
        if why is None:
            self.faults.append(f"{', '.join(sorted(tables))} of no newsroom in:\n{statement}")
        elif writes(statement) and why is not Why.MIGRATION:
            self.faults.append(f"writes in every newsroom:\n{statement}")
        else:
            self.everywhere.add(why)


def _by_storage() -> bool:
    """Whether it is the program that executes, and not a test by itself."""
    frame = sys._getframe(2)
    while frame is not None:
        if Path(frame.f_code.co_filename).is_relative_to(ROOT):
            return Path(frame.f_code.co_filename).is_relative_to(ROOT / "storage")
        frame = frame.f_back  # type: ignore[assignment]
    return False
