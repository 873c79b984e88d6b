"""Workspaces that installed the app by themselves, each with the token that they gave it.

They stand beside the newsrooms' records, as the directory does: a workspace installs before it has
a newsroom, and its claims stay when it takes the token back.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.arrangements import Installation
from storage.workings import installations, spent_states

Connect = Callable[[], AbstractContextManager[Connection]]

SKEW = timedelta(seconds=5)  # by which a platform's clock may be behind ours

_ONE = select(installations).where(
    installations.c.platform == bindparam("platform"),
    installations.c.workspace == bindparam("workspace"),
)


class Installations:
    """The installations, in short transactions of their own.

    `begin` and `read` open transactions that write and that read; `clock` gives aware times, the
    same ones in all processes (`storage.clock`). Each method may raise `DatabaseUnavailable`.
    """

    def __init__(self, begin: Connect, read: Connect, clock: Callable[[], datetime]) -> None:
        self._begin = begin
        self._read = read
        self._clock = clock

    def of(self, platform: str, workspace: str) -> Installation | None:
        """A workspace's, None if it has installed nothing, or no longer."""
        with self._read() as connection:
            told = connection.execute(_ONE, {"platform": platform, "workspace": workspace})
            row = told.mappings().first()
        return Installation(**row) if row else None

    def page(self, platform: str, most: int, after: str = "") -> list[Installation]:
        """At most so many of a platform's, by workspace, those behind `after`."""
        listed = (
            select(installations)
            .where(installations.c.platform == platform, installations.c.workspace > after)
            .order_by(installations.c.workspace)
            .limit(most)
        )
        with self._read() as connection:
            return [Installation(**row) for row in connection.execute(listed).mappings()]

    def count(self, platform: str) -> int:
        """How many workspaces of a platform there are."""
        counted = select(func.count()).where(installations.c.platform == platform)
        with self._read() as connection:
            return int(connection.execute(counted).scalar_one())

    def keep(self, installed: Installation) -> None:
        """Keep one; it takes the place of what the workspace installed before."""
        row = {name: getattr(installed, name) for name in Installation.__slots__}
        row["installed_at"] = self._clock()
        told = {name: value for name, value in row.items() if name not in _KEY}
        with self._begin() as connection:
            make = postgresql if connection.dialect.name == "postgresql" else sqlite
            keeping = make.insert(installations).on_conflict_do_update(
                index_elements=_KEY, set_=told
            )
            connection.execute(keeping, row)

    def end(self, platform: str, workspace: str, at: datetime) -> bool:
        """Delete what a workspace took back at that time; False if there is none of before then.

        Platforms tell of it late at times, when it has been installed again.
        """
        ending = delete(installations).where(
            installations.c.platform == platform,
            installations.c.workspace == workspace,
            installations.c.installed_at <= at + SKEW,
        )
        with self._begin() as connection:
            return connection.execute(ending).rowcount > 0

    def spend(self, state: str, expires: datetime) -> bool:
        """Use what an installation began with; False if it was used before, in any process.

        Args:
            state: a hash of it.
            expires: when nobody would take it any more.
        """
        with self._begin() as connection:
            connection.execute(delete(spent_states).where(spent_states.c.until <= self._clock()))
            make = postgresql if connection.dialect.name == "postgresql" else sqlite
            spending = make.insert(spent_states).on_conflict_do_nothing()
            row = {"state": state, "until": expires}
            spent = connection.execute(spending.returning(spent_states.c.state), row)
            return spent.first() is not None


_KEY = ["platform", "workspace"]
