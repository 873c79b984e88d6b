"""How the tables came to be, step by step, and how an older database is brought up to date.

A step is a file in `versions/`, named after its number, with `revision`, `down_revision` and
`upgrade()`. The whole way up is one transaction: a step that fails leaves the database as it
was, and of several processes that start at once one works and the others wait.

Beware of `batch_alter_table` on SQLite: it replaces the table, and its triggers, expression
indexes and unnamed CHECKs are gone. Foreign keys are off meanwhile, and checked at the end
(`storage.sqlite`).
"""

from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, inspect

from storage.errors import DatabaseTooNew, MigrationFailed

_STEPS = frozenset(
    path.stem[1:].partition("_")[0] for path in (Path(__file__).parent / "versions").glob("r*.py")
)
_LAST = max(_STEPS)


class Schema(StrEnum):
    """How a database's tables stand to what this program needs."""

    NONE = "none"
    OLDER = "older"
    NEWEST = "newest"
    NEWER = "newer"


def state(connection: Connection) -> Schema:
    """How the database stands; only reads."""
    current = _current(connection)
    if not current:
        return Schema.NONE
    if current - _STEPS:
        return Schema.NEWER
    return Schema.NEWEST if current == {_LAST} else Schema.OLDER


def upgrade(connection: Connection) -> None:
    """Bring the database to the latest step, within the connection's transaction.

    Raises:
        DatabaseTooNew: it has been at a step that this program does not know.
        MigrationFailed: a step failed; with the transaction, all of them are taken back.
    """
    schema = state(connection)
    if schema is Schema.NEWEST:
        return
    if schema is Schema.NEWER:
        unknown = ", ".join(sorted(_current(connection) - _STEPS))
        raise DatabaseTooNew(
            "This database was changed by a newer version of the program "
            f"(step {unknown}). Install that version, or a newer one."
        )
    try:
        _climb(connection)
    except Exception as error:
        told = str(getattr(error, "orig", None) or error).partition("\n")[0]
        raise MigrationFailed(
            "The database could not be brought to what this version needs, and is as it was: "
            f"{told}. Settle that and start again, or go on with the version before."
        ) from error


def _climb(connection: Connection) -> None:
    """Take the steps that the database has not been through."""
    # Loading it is a tenth of a start, and most starts have no step to take.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _current(connection: Connection) -> set[str]:
    """The step that the database is at, as Alembic notes it; none if it has no tables of ours."""
    if not inspect(connection).has_table("alembic_version"):
        return set()
    return set(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars())
