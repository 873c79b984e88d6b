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

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.errors import DatabaseTooNew, MigrationFailed


class Schema(StrEnum):
    """How a database's tables stand to what this program needs."""

    NONE = "none"
    OLDER = "older"
    NEWEST = "newest"
    NEWER = "newer"


def state(connection: Connection) -> Schema:
    """How the database stands; only reads."""
    steps = ScriptDirectory.from_config(_config())
    current = set(MigrationContext.configure(connection).get_current_heads())
    if not current:
        return Schema.NONE
    if current - {step.revision for step in steps.walk_revisions()}:
        return Schema.NEWER
    return Schema.NEWEST if current == set(steps.get_heads()) else Schema.OLDER


def upgrade(connection: Connection) -> None:
    """Bring the database to the latest step, within the connection's transaction.

    Raises:
        DatabaseTooNew: it has been at a step that this program does not know.
        MigrationFailed: a step failed; with the transaction, all of them are taken back.
    """
    config = _config()
    config.attributes["connection"] = connection
    steps = ScriptDirectory.from_config(config)
    known = {step.revision for step in steps.walk_revisions()}
    current = MigrationContext.configure(connection).get_current_heads()
    if unknown := set(current) - known:
        raise DatabaseTooNew(
            "This database was changed by a newer version of the program "
            f"(step {', '.join(sorted(unknown))}). Install that version, or a newer one."
        )
    if set(current) == set(steps.get_heads()):
        return
    try:
        command.upgrade(config, "head")
    except Exception as error:
        told = str(getattr(error, "orig", None) or error).partition("\n")[0]
        raise MigrationFailed(
            "The database could not be brought to what this version needs, and is as it was: "
            f"{told}. Settle that and start again, or go on with the version before."
        ) from error


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    config.set_main_option("path_separator", "os")
    return config
