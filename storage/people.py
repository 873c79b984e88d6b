"""Persons: platform identities and their roles."""

from dataclasses import replace

from sqlalchemy import and_, bindparam, select

from storage.columns import storable
from storage.fields import columns
from storage.folding import fold
from storage.records import Person, Role
from storage.tables import newsrooms, people
from storage.transaction import STATE, NewsroomState, Transaction

LONGEST = 200  # characters of a folded name; PostgreSQL limits the size of what a key holds

_PERSON = columns(Person, people)
# With what every asking wants to know of the newsroom.
_ASKING = (
    select(*STATE, *_PERSON)
    .outerjoin_from(
        newsrooms,
        people,
        and_(
            people.c.newsroom_id == newsrooms.c.newsroom_id,
            people.c.platform == bindparam("platform"),
            people.c.workspace == bindparam("workspace"),
            people.c.external_id == bindparam("external_id"),
        ),
    )
    .where(newsrooms.c.newsroom_id == bindparam("newsroom"))
)


class People:
    """The persons of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def find(self, platform: str, workspace: str, external_id: str) -> Person | None:
        """The person with this identity, if met before."""
        identity = {"platform": platform, "workspace": workspace, "external_id": external_id}
        row = self._transaction.read(_ASKING, **identity).one_or_none()
        if row is None:
            return None
        values = tuple(row)
        state, person = values[: len(STATE)], values[len(STATE) :]
        self._transaction.state = NewsroomState(*state)
        return None if person[0] is None else Person(*person)

    def meet(self, platform: str, workspace: str, external_id: str, name: str) -> Person:
        """The person with this identity: added as a reporter, or known and perhaps renamed.

        An empty name is "not known" and renames nobody.
        """
        name = storable(name)
        person = self.find(platform, workspace, external_id)
        if person is None:
            id_ = self._transaction.new_id()
            self._transaction.add(
                people,
                id=id_,
                platform=platform,
                workspace=workspace,
                external_id=external_id,
                name=name,
                name_folded=_known_by(name),
                role=Role.REPORTER,
            )
            self._transaction.log("person", id_, "added", "", name)
            return Person(id_, platform, workspace, external_id, name, Role.REPORTER)
        if name and person.name != name:
            self._transaction.alter("person", people, person.id, {"name": name}, "")
            self._transaction.update(people, person.id, name_folded=_known_by(name))
            return replace(person, name=name)
        return person

    def by_id(self, person_id: int) -> Person | None:
        """The person with this id."""
        row = self._transaction.row(people, person_id, _PERSON)
        return Person(*tuple(row)) if row else None

    def named(self, folded_name: str) -> list[Person]:
        """Everybody of this name; `folded_name` is what `storage.folding.fold` gives."""
        rows = self._transaction.connection.execute(
            self._transaction.of(people, *_PERSON)
            .where(people.c.name_folded == folded_name[:LONGEST])
            .order_by(people.c.id)
        )
        return [Person(*tuple(row)) for row in rows]

    def all(self) -> list[Person]:
        """Everybody, by name."""
        rows = self._transaction.connection.execute(
            self._transaction.of(people, *_PERSON).order_by(people.c.id)
        )
        # Sorted here, for databases differ in the order of letters.
        return sorted((Person(*tuple(row)) for row in rows), key=lambda one: _known_by(one.name))

    def set_role(self, person_id: int, role: Role, reason: str = "") -> None:
        """Give a role.

        Raises:
            NoSuchRecord: there is no such person.
        """
        self._transaction.alter("person", people, person_id, {"role": role}, reason)


def _known_by(name: str) -> str:
    return fold(name)[:LONGEST]
