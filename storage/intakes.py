"""Channels whose links are logged by themselves."""

from typing import Any

from sqlalchemy import Row

from storage.records import Intake
from storage.tables import intakes
from storage.transaction import Transaction


class Intakes:
    """The intake channels of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def here(self, platform: str, workspace: str, channel: str) -> Intake | None:
        """The channel as it was set, also where it is stopped; None if it never was."""
        row = self._transaction.connection.execute(
            self._transaction.of(intakes).where(
                intakes.c.platform == platform,
                intakes.c.workspace == workspace,
                intakes.c.channel == channel,
            )
        ).one_or_none()
        return _intake(row) if row else None

    def all(self) -> list[Intake]:
        """Those that are not stopped, the oldest first."""
        rows = self._transaction.connection.execute(
            self._transaction.of(intakes).where(intakes.c.stopped.is_(False)).order_by(intakes.c.id)
        )
        return [_intake(row) for row in rows]

    def by_id(self, intake_id: int) -> Intake | None:
        """The channel with this id, stopped or not."""
        row = self._transaction.row(intakes, intake_id)
        return _intake(row) if row else None

    def start(self, platform: str, workspace: str, channel: str, channel_name: str) -> Intake:
        """Log this channel's links from now on."""
        known = self.here(platform, workspace, channel)
        if known:
            return self.stop(known.id, stopped=False)
        id_ = self._transaction.new_id()
        self._transaction.add(
            intakes,
            id=id_,
            platform=platform,
            workspace=workspace,
            channel=channel,
            channel_name=channel_name,
            stopped=False,
        )
        self._transaction.log("intake", id_, "added", "", channel_name or channel)
        return _intake(self._transaction.existing(intakes, id_))

    def stop(self, intake_id: int, *, stopped: bool = True) -> Intake:
        """Log no more of it, or again.

        Raises:
            NoSuchRecord: there is no such channel.
        """
        self._transaction.alter("intake", intakes, intake_id, {"stopped": stopped}, "")
        return _intake(self._transaction.existing(intakes, intake_id))


def _intake(row: Row[Any]) -> Intake:
    return Intake(
        id=row.id,
        platform=row.platform,
        workspace=row.workspace,
        channel=row.channel,
        channel_name=row.channel_name,
        stopped=row.stopped,
    )
