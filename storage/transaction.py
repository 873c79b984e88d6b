"""What the stores of one transaction share: the connection, the newsroom, the time, the log."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    CursorResult,
    Insert,
    Row,
    Select,
    Table,
    bindparam,
    insert,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.dml import ReturningInsert

from storage import tables
from storage.coerce import as_text
from storage.errors import NoSuchRecord
from storage.ids import LARGEST, Ids
from storage.records import Kept, Person, Told
from storage.tables import newsrooms

STATE = (newsrooms.c.names_version, newsrooms.c.index_version, newsrooms.c.settings_version)
"""The columns of a `NewsroomState`, in its order."""
_STATE = select(*STATE).where(newsrooms.c.newsroom_id == bindparam("newsroom"))

MACHINE = 0  # the person id under which the program itself acts
LARGEST_NUMBER = 2**31 - 1


class NewsroomState(NamedTuple):
    """What a transaction wants to know of its newsroom before it reads anything.

    Attributes:
        names_version: of what it tells of names.
        index_version: how its search indexes were made; another one than the program's while
            they are made anew.
        settings_version: of what it decided for itself.
    """

    names_version: int = 0
    index_version: str = ""
    settings_version: int = 0


@dataclass
class Transaction:
    """One transaction in one newsroom.

    Attributes:
        told: what newsrooms told of names when they were last asked, see `storage.names`.
        kept: what they set for themselves when they were last asked, see `storage.settings`.
        state: what the newsroom's row says of it, see `newsroom_state`.
        index_version: how this program makes the search indexes.
        claims_changed: something was logged about a claim or a statement.
        touched: claims whose search documents are out of date, see `storage.search`.
        fresh: claims that this transaction logged, and that nothing but statements was added to
            since. So no other claim was merged into them, and no statement was taken from them.
        person_id: who the audit log names, 0 for the program itself.
    """

    connection: Connection
    newsroom_id: int
    now: datetime
    ids: Ids
    told: dict[int, Told] = field(default_factory=dict)
    kept: dict[int, Kept] = field(default_factory=dict)
    state: NewsroomState | None = None
    index_version: str = ""
    touched: set[int] = field(default_factory=set)
    fresh: set[int] = field(default_factory=set)
    claims_changed: bool = False
    person_id: int = MACHINE
    _batch: int = 0
    _unwritten: list[dict[str, Any]] = field(default_factory=list)  # rows of the audit log

    def new_id(self) -> int:
        """An id for a record made now."""
        return self.ids.new(self.now)

    def read(self, query: Select[Any], **values: Any) -> CursorResult[Any]:
        """The rows of a query made once, with `:newsroom` and other parameters in it.

        Making a query takes longer than running it, so what every card and listing needs is
        made when its module is loaded.
        """
        return self.connection.execute(query, {"newsroom": self.newsroom_id, **values})

    def touch(self, *claim_ids: int) -> None:
        """Note that claims, their statements or what they are shown with were changed."""
        self.touched.update(claim_ids)
        self.fresh.difference_update(claim_ids)

    def newsroom_state(self) -> NewsroomState:
        """What the newsroom's row says of it, read once."""
        if self.state is None:
            row = self.read(_STATE).one_or_none()
            self.state = NewsroomState(*row) if row else NewsroomState()
        return self.state

    @property
    def is_indexed(self) -> bool:
        """Whether the search indexes hold all records as this program makes them."""
        return self.newsroom_state().index_version == self.index_version

    def of(self, table: Table, *columns: Any) -> Select[Any]:
        """A query of this newsroom's rows: all columns, or those given."""
        return select(*(columns or table.c)).where(table.c.newsroom_id == self.newsroom_id)

    def row(
        self, table: Table, id_: int, columns: tuple[ColumnElement[Any], ...] = ()
    ) -> Row[Any] | None:
        """The row with this id: all columns, or those given.

        Ids come out of buttons, so any integer is taken.
        """
        if not 0 < id_ <= LARGEST:
            return None
        return self.read(_by_id(table, columns), id=id_).one_or_none()

    def existing(self, table: Table, id_: int) -> Row[Any]:
        """The row with this id.

        Raises:
            NoSuchRecord: this newsroom has none.
        """
        row = self.row(table, id_)
        if row is None:
            raise NoSuchRecord(f"no row {id_} in {table.name}")
        return row

    def add(self, table: Table, **values: Any) -> None:
        """Insert a row of this newsroom."""
        self.add_all(table, [values])

    def add_all(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows of this newsroom, all of them at once."""
        if made := [{"newsroom_id": self.newsroom_id, **row} for row in rows]:
            self.connection.execute(_inserting(table), made)

    def add_if_new(self, table: Table, **values: Any) -> bool:
        """Insert a row unless one with the same key is there; whether it was inserted."""
        statement = _inserting_if_new(table, self.connection.dialect.name)
        row = {"newsroom_id": self.newsroom_id, **values}
        return self.connection.execute(statement, row).first() is not None

    def add_all_new(self, table: Table, rows: Iterable[Mapping[str, Any]]) -> None:
        """Insert rows, all of them at once, but for those whose key is there."""
        if made := [{"newsroom_id": self.newsroom_id, **row} for row in rows]:
            self.connection.execute(_inserting_new(table, self.connection.dialect.name), made)

    def update(self, table: Table, id_: int, **values: Any) -> None:
        """Set columns of one row."""
        self.connection.execute(
            table.update()
            .where(table.c.newsroom_id == self.newsroom_id, table.c.id == id_)
            .values(values)
        )

    def alter(
        self,
        record: str,
        table: Table,
        id_: int,
        values: Mapping[str, Any],
        reason: str,
        *,
        at: datetime | None = None,
    ) -> Row[Any]:
        """Set columns of one row and log each that differs from before, as of `at` or now.

        Returns:
            The row as it was.

        Raises:
            NoSuchRecord: this newsroom has none.
        """
        row = self.existing(table, id_)
        before = row._mapping  # noqa: SLF001  (documented, the underscore avoids column names)
        differing = {name: value for name, value in values.items() if before[name] != value}
        if differing:
            self.update(table, id_, **differing)
        for name, value in differing.items():
            self.log(record, id_, name, before[name], value, reason, at=at)
        return row

    def log(
        self,
        record: str,
        record_id: int,
        field: str,
        before: Any,
        after: Any,
        reason: str = "",
        *,
        at: datetime | None = None,
    ) -> None:
        """Note one row of the audit log. All rows of one transaction carry the same batch.

        They are written together, by `write_log`. `at` (aware) is when it was done, where that
        was elsewhere and before.
        """
        self._batch = self._batch or self.new_id()
        self.claims_changed = self.claims_changed or record in {"claim", "statement"}
        self._unwritten.append(
            {
                "id": self.ids.new(at) if at else self.new_id(),
                "batch": self._batch,
                "at": at or self.now,
                "person_id": self.person_id or None,
                "record": record,
                "record_id": record_id,
                "field": field,
                "before": as_text(before),
                "after": as_text(after),
                "reason": reason,
            }
        )

    def write_log(self) -> None:
        """Write the rows noted so far: at the end, and before anybody reads the audit log."""
        rows, self._unwritten = self._unwritten, []
        self.add_all(tables.changes, rows)

    def acts_as(self, person: Person) -> None:
        """Whom the audit log names from here on."""
        self.person_id = person.id


@cache
def _inserting(table: Table) -> Insert:
    return insert(table)


@cache
def _inserting_new(table: Table, dialect: str) -> sqlite.Insert | postgresql.Insert:
    if dialect == "postgresql":
        return postgresql.insert(table).on_conflict_do_nothing()
    return sqlite.insert(table).on_conflict_do_nothing()


@cache
def _inserting_if_new(table: Table, dialect: str) -> ReturningInsert[Any]:
    """The same, which returns a row for each that it inserted."""
    return _inserting_new(table, dialect).returning(table.c.newsroom_id)


@cache
def _by_id(table: Table, columns: tuple[ColumnElement[Any], ...]) -> Select[Any]:
    return select(*(columns or table.c)).where(
        table.c.newsroom_id == bindparam("newsroom"), table.c.id == bindparam("id")
    )
