"""Channels whose links are logged by themselves, and up to when they were looked through."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row

from storage.arrangements import Intake
from storage.transaction import Transaction
from storage.workings import intakes


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

    def of_workspace(self, platform: str, workspace: str) -> list[Intake]:
        """Those of one workspace that are not stopped, the oldest first."""
        known = self.all()
        return [each for each in known if (each.platform, each.workspace) == (platform, workspace)]

    def by_id(self, intake_id: int) -> Intake | None:
        """The channel with this id, stopped or not."""
        row = self._transaction.row(intakes, intake_id)
        return _intake(row) if row else None

    def start(self, platform: str, workspace: str, channel: str, channel_name: str) -> Intake:
        """Log this channel's links from now on."""
        afresh = {"seen_at": self._transaction.now, "unreadable": "", "skipped_before": None}
        known = self.here(platform, workspace, channel)
        if known:
            self._transaction.update(intakes, known.id, **afresh)
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
            **afresh,
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

    def looked(
        self,
        intake_id: int,
        until: datetime,
        unreadable: str = "",
        skipped_before: datetime | None = None,
    ) -> None:
        """Note how far a channel was looked through, and what was in the way.

        Another process may have come further: `until` (aware) never takes that back. What was
        skipped once stays known.

        Raises:
            NoSuchRecord: there is no such channel.
        """
        row = self._transaction.existing(intakes, intake_id)
        self._transaction.update(
            intakes,
            intake_id,
            seen_at=max(row.seen_at, until),
            unreadable=unreadable,
            skipped_before=skipped_before or row.skipped_before,
        )


def _intake(row: Row[Any]) -> Intake:
    return Intake(
        id=row.id,
        platform=row.platform,
        workspace=row.workspace,
        channel=row.channel,
        channel_name=row.channel_name,
        stopped=row.stopped,
        seen_at=row.seen_at,
        unreadable=row.unreadable,
        skipped_before=row.skipped_before,
    )
