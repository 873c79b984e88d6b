"""Persons: platform identities and their roles."""

from typing import Any

from sqlalchemy import Row

from storage.folding import fold
from storage.records import Person, Role
from storage.tables import people
from storage.transaction import Transaction

LONGEST = 200  # characters of a folded name; PostgreSQL limits the size of what a key holds


class People:
    """The persons of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, platform: str, workspace: str, external_id: str) -> Person | None:
        """The person with this identity, if met before."""
        row = self._transaction.connection.execute(
            self._transaction.of(people).where(
                people.c.platform == platform,
                people.c.workspace == workspace,
                people.c.external_id == external_id,
            )
        ).one_or_none()
        return _person(row) if row else None

    def meet(self, platform: str, workspace: str, external_id: str, name: str) -> Person:
        """The person with this identity: added as a reporter, or known and perhaps renamed.

        An empty name is "not known" and renames nobody.
        """
        new = self._transaction.add_if_new(
            people,
            id=self._transaction.new_id(),
            platform=platform,
            workspace=workspace,
            external_id=external_id,
            name=name,
            name_folded=_known_by(name),
            role=Role.REPORTER,
        )
        person = self.find(platform, workspace, external_id)
        if person is None:
            raise LookupError("a person just met is gone")
        if new:
            self._transaction.log("person", person.id, "added", "", name)
        elif name and person.name != name:
            self._transaction.alter("person", people, person.id, {"name": name}, "")
            self._transaction.update(people, person.id, name_folded=_known_by(name))
        return self.by_id(person.id) or person

    def by_id(self, person_id: int) -> Person | None:
        """The person with this id."""
        row = self._transaction.row(people, person_id)
        return _person(row) if row else None

    def named(self, folded_name: str) -> list[Person]:
        """Everybody of this name; `folded_name` is what `storage.folding.fold` gives."""
        rows = self._transaction.connection.execute(
            self._transaction.of(people)
            .where(people.c.name_folded == folded_name[:LONGEST])
            .order_by(people.c.id)
        )
        return [_person(row) for row in rows]

    def all(self) -> list[Person]:
        """Everybody, by name."""
        rows = self._transaction.connection.execute(
            self._transaction.of(people).order_by(people.c.id)
        )
        # Sorted here, for databases differ in the order of letters.
        return [_person(row) for row in sorted(rows, key=lambda row: str(row.name_folded))]

    def set_role(self, person_id: int, role: Role, reason: str = "") -> None:
        """Give a role.

        Raises:
            NoSuchRecord: there is no such person.
        """
        self._transaction.alter("person", people, person_id, {"role": role}, reason)


def _known_by(name: str) -> str:
    return fold(name)[:LONGEST]


def _person(row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        platform=row.platform,
        workspace=row.workspace,
        external_id=row.external_id,
        name=row.name,
        role=row.role,
    )
