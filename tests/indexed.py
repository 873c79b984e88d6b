"""What the search indexes of a database hold."""

from storage.database import Database
from storage.index import Kind


def documents(database: Database) -> set[str]:
    """Every search document as it stands in its index."""
    with database._connections.reader.begin() as connection:
        rowid = "rowid, " if connection.dialect.name == "sqlite" else ""
        return {
            f"{kind} {tuple(row)}"
            for kind in Kind
            for row in connection.exec_driver_sql(f"SELECT {rowid}* FROM {kind}")  # noqa: S608
        }
