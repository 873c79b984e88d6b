"""The workspaces that belong to a newsroom. How they come to it: see `storage.directory`."""

from storage.records import Workspace
from storage.tables import workspaces
from storage.transaction import Transaction


class Workspaces:
    """The workspaces of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> list[Workspace]:
        """Every workspace, the longest here first."""
        rows = self._transaction.connection.execute(
            self._transaction.of(workspaces).order_by(workspaces.c.id)
        )
        return [
            Workspace(id=row.id, platform=row.platform, external_id=row.external_id, name=row.name)
            for row in rows
        ]

    def rename(self, platform: str, external_id: str, name: str) -> None:
        """Keep up with the name that the platform gives; an empty one is "not known"."""
        row = self._transaction.connection.execute(
            self._transaction.of(workspaces).where(
                workspaces.c.platform == platform, workspaces.c.external_id == external_id
            )
        ).one_or_none()
        if row is not None and name:
            self._transaction.alter("workspace", workspaces, row.id, {"name": name}, "")
