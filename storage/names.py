"""A newsroom's own names: spellings, namesakes told apart, and who speaks for whom.

What a name means is the business of whoever makes keys of it; here it is kept. A change of
spellings makes the newsroom's search documents outdated, until `Database.reindex` has made them
anew; meanwhile they are found by the old ones.
"""

from sqlalchemy import bindparam, delete, func, select, update

from storage.records import Name, NameKind, Told
from storage.tables import claims, names, newsrooms
from storage.transaction import Transaction

OUTDATED = ""  # an index version that no program has

_ALL = (
    select(names.c.id, names.c.kind, names.c.name, names.c.other)
    .where(names.c.newsroom_id == bindparam("newsroom"))
    .order_by(names.c.id)
)


class Names:
    """The names of one newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def told(self) -> Told:
        """Everything that was told, the oldest first; read again only where it changed."""
        version = self._transaction.newsroom_state().names_version
        known = self._transaction.told.get(self._transaction.newsroom_id)
        if known is None or known.version != version:
            known = Told(version, self._all() if version else ())
            self._transaction.told[self._transaction.newsroom_id] = known
        return known

    def all(self) -> tuple[Name, ...]:
        """The names of `told`."""
        return self.told().names

    def _all(self) -> tuple[Name, ...]:
        return tuple(
            Name(id=row.id, kind=row.kind, name=row.name, other=row.other)
            for row in self._transaction.read(_ALL)
        )

    def add(self, kind: NameKind, name: str, other: str) -> bool:
        """Keep something about a name; False if it was told before."""
        id_ = self._transaction.new_id()
        if not self._transaction.add_if_new(names, id=id_, kind=kind, name=name, other=other):
            return False
        self._changed(id_, kind, "", f"{name} = {other}")
        return True

    def remove(self, told: Name) -> None:
        """Keep it no longer."""
        self._transaction.connection.execute(
            delete(names).where(
                names.c.newsroom_id == self._transaction.newsroom_id, names.c.id == told.id
            )
        )
        self._changed(told.id, told.kind, f"{told.name} = {told.other}", "")

    def indexing(self) -> tuple[int, int] | None:
        """How many claims were indexed anew since names changed, of how many; None: all."""
        newsroom = newsrooms.c.newsroom_id == self._transaction.newsroom_id
        total = select(func.count()).where(claims.c.newsroom_id == self._transaction.newsroom_id)
        done = self._transaction.connection.execute(
            select(newsrooms.c.index_done).where(newsroom)
        ).scalar_one_or_none()
        if done is None:
            return None
        return done, self._transaction.connection.execute(total).scalar_one()

    def _changed(self, id_: int, kind: NameKind, before: str, after: str) -> None:
        self._transaction.log("name", id_, kind, before, after)
        # A version is an id: never given twice, not even where a transaction was rolled back.
        version, state = self._transaction.new_id(), self._transaction.newsroom_state()
        changed: dict[str, object] = {"names_version": version}
        if kind is not NameKind.FOR:  # that stands in the statements, not in the indexes' keys
            state = state._replace(index_version=OUTDATED)
            changed |= {"index_version": OUTDATED, "index_done": 0}
        self._transaction.state = state._replace(names_version=version)
        self._transaction.connection.execute(
            update(newsrooms)
            .where(newsrooms.c.newsroom_id == self._transaction.newsroom_id)
            .values(changed)
        )
