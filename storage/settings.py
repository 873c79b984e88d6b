"""What a newsroom decided for itself: a value for each matter in which it left the default.

Which matters there are, and what their values mean, is the business of
`bot.core.newsroom_settings`; here they are kept.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, and_, bindparam, select, update

from storage.arrangements import Setting
from storage.records import Kept
from storage.tables import newsrooms, people
from storage.transaction import Transaction
from storage.workings import settings

DEFAULT = "default"
"""The value of what went back to the default, in the row and in the audit log."""

_KEPT = select(settings.c.name, settings.c.value).where(
    settings.c.newsroom_id == bindparam("newsroom"), settings.c.value != DEFAULT
)
_ALL = (
    select(settings, people.c.name.label("changed_by"))
    .outerjoin_from(
        settings,
        people,
        and_(people.c.newsroom_id == settings.c.newsroom_id, people.c.id == settings.c.person_id),
    )
    .where(settings.c.newsroom_id == bindparam("newsroom"))
)


class Settings:
    """The settings of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def kept(self) -> Mapping[str, str]:
        """The values by name, none for what is as by default; read again only where one changed.

        Their version stands in the newsroom's row, which every request reads anyway.
        """
        transaction = self._transaction
        version = transaction.newsroom_state().settings_version
        known = transaction.kept.get(transaction.newsroom_id)
        if known is None or known.version != version:
            values = {row.name: row.value for row in transaction.read(_KEPT)} if version else {}
            known = transaction.kept[transaction.newsroom_id] = Kept(version, values)
        return known.values

    def all(self) -> dict[str, Setting]:
        """By name, what was ever changed, by whom and when last."""
        return {row.name: _setting(row) for row in self._transaction.read(_ALL)}

    def by_id(self, setting_id: int) -> Setting | None:
        """The setting with this id, which the audit log has."""
        return next((each for each in self.all().values() if each.id == setting_id), None)

    def change(self, name: str, value: str) -> Setting:
        """Set a value, or `DEFAULT`, and log it.

        Raises:
            ValueError: that is the value already.
        """
        before = self.all().get(name)
        if value == (before.value if before else DEFAULT):
            raise ValueError(f"{name} is {value} already")
        transaction = self._transaction
        changed = {
            "value": value,
            "person_id": transaction.person_id or None,
            "changed_at": transaction.now,
        }
        id_ = before.id if before else transaction.new_id()
        if before:
            transaction.update(settings, id_, **changed)
        else:
            transaction.add(settings, id=id_, name=name, **changed)
        transaction.log("setting", id_, name, before.value if before else DEFAULT, value)
        self._outdate()
        return self.all()[name]

    def _outdate(self) -> None:
        # A version is an id: never given twice, not even where a transaction was rolled back.
        version, state = self._transaction.new_id(), self._transaction.newsroom_state()
        self._transaction.state = state._replace(settings_version=version)
        self._transaction.connection.execute(
            update(newsrooms)
            .where(newsrooms.c.newsroom_id == self._transaction.newsroom_id)
            .values(settings_version=version)
        )


def _setting(row: Row[Any]) -> Setting:
    return Setting(
        id=row.id,
        name=row.name,
        value=row.value,
        changed_by=row.changed_by or "",
        changed_at=row.changed_at,
    )
