"""Which workspace belongs to which newsroom: the one thing that stands outside newsrooms."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from storage.errors import NoSuchRecord
from storage.ids import Ids
from storage.records import Workspace
from storage.tables import newsrooms, workspaces
from storage.transaction import Transaction
from storage.workings import directory, link_codes

_NEWSROOM_OF = select(directory.c.newsroom_id).where(
    directory.c.platform == bindparam("platform"),
    directory.c.external_id == bindparam("external_id"),
)


def newsroom_of(connection: Connection, platform: str, external_id: str) -> int | None:
    """The newsroom that a workspace belongs to, if it was seen before."""
    workspace = {"platform": platform, "external_id": external_id}
    return connection.execute(_NEWSROOM_OF, workspace).scalar_one_or_none()


class Directory:
    """The directory, in a transaction that writes."""

    def __init__(
        self, connection: Connection, ids: Ids, clock: Callable[[], datetime], index_version: str
    ) -> None:
        self._connection = connection
        self._ids = ids
        self._now = clock()
        self._index_version = index_version

    def newsroom_of(self, platform: str, external_id: str) -> int | None:
        """The newsroom that a workspace belongs to, if it was seen before."""
        return newsroom_of(self._connection, platform, external_id)

    def open_newsroom(self, platform: str, external_id: str, name: str) -> int:
        """A new newsroom with this workspace in it; its own, if it has one already."""
        known = self.newsroom_of(platform, external_id)
        if known is not None:
            return known
        newsroom_id = self._ids.new(self._now)
        try:
            with self._connection.begin_nested():
                self._open(newsroom_id, platform, external_id, name)
        except IntegrityError:  # another process has just opened one for it
            opened = self.newsroom_of(platform, external_id)
            if opened is None:
                raise
            return opened
        self._settle(newsroom_id, platform, external_id, name, before="")
        return newsroom_id

    def move(self, platform: str, external_id: str, newsroom_id: int) -> None:
        """Link a workspace to another newsroom; what it logged so far stays where it is.

        Raises:
            NoSuchRecord: the workspace, or the newsroom, does not exist.
        """
        old = self._connection.execute(
            _NEWSROOM_OF.with_for_update(), {"platform": platform, "external_id": external_id}
        ).scalar_one_or_none()
        new = self._connection.execute(
            select(newsrooms.c.newsroom_id).where(newsrooms.c.newsroom_id == newsroom_id)
        ).scalar_one_or_none()
        if old is None or new is None:
            raise NoSuchRecord(f"no workspace {external_id} of {platform}, or no such newsroom")
        if old == new:
            return
        self._connection.execute(
            update(directory)
            .where(directory.c.platform == platform, directory.c.external_id == external_id)
            .values(newsroom_id=new)
        )
        [name] = self._connection.execute(
            delete(workspaces)
            .where(
                workspaces.c.newsroom_id == old,
                workspaces.c.platform == platform,
                workspaces.c.external_id == external_id,
            )
            .returning(workspaces.c.name)
        ).one()
        self._settle(new, platform, external_id, name, before=str(old))

    def accept(self, code_hash: str) -> int | None:
        """Use a code that `Links.offer` left; it works once.

        Returns:
            The newsroom that offered it, None if there is no such code or it has expired.
        """
        offered = self._connection.execute(
            delete(link_codes)
            .where(link_codes.c.code_hash == code_hash)
            .returning(link_codes.c.newsroom_id, link_codes.c.expires_at)
        ).one_or_none()
        return offered.newsroom_id if offered and offered.expires_at > self._now else None

    def _open(self, newsroom_id: int, platform: str, external_id: str, name: str) -> None:
        self._connection.execute(
            insert(newsrooms).values(
                newsroom_id=newsroom_id,
                name=name,
                created_at=self._now,
                index_version=self._index_version,
            )
        )
        self._connection.execute(
            insert(directory).values(
                platform=platform, external_id=external_id, newsroom_id=newsroom_id
            )
        )

    def _settle(
        self, newsroom_id: int, platform: str, external_id: str, name: str, before: str
    ) -> None:
        work = Transaction(self._connection, newsroom_id, self._now, self._ids)
        id_ = work.new_id()
        work.add(workspaces, id=id_, platform=platform, external_id=external_id, name=name)
        work.log("workspace", id_, "newsroom", before, newsroom_id)
        work.write_log()


@dataclass(frozen=True, slots=True)
class Offer:
    """Who offered a code, and whether it has claims to share."""

    newsroom_id: int
    has_claims: bool


class Links:
    """Codes with which an admin of another workspace joins it to this newsroom."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def offer(self, code_hash: str, expires: datetime) -> None:
        """Leave the hash of a code; `Directory.accept` redeems it before `expires` (aware)."""
        self._transaction.connection.execute(
            delete(link_codes).where(
                link_codes.c.newsroom_id == self._transaction.newsroom_id,
                link_codes.c.expires_at <= self._transaction.now,
            )
        )
        self._transaction.add(link_codes, code_hash=code_hash, expires_at=expires)

    def offered_by(self, code_hash: str) -> Offer | None:
        """The newsroom that offered this code, if it is still good."""
        newsroom_id = self._transaction.connection.execute(
            select(link_codes.c.newsroom_id).where(
                link_codes.c.code_hash == code_hash,
                link_codes.c.expires_at > self._transaction.now,
            )
        ).scalar_one_or_none()
        if newsroom_id is None:
            return None
        last = self._transaction.connection.execute(
            select(newsrooms.c.last_number).where(newsrooms.c.newsroom_id == newsroom_id)
        ).scalar_one()
        return Offer(newsroom_id, last > 0)

    def accept(self, code_hash: str, platform: str, external_id: str) -> bool:
        """Bring a workspace into the newsroom that offered this code, which works once.

        The workspace is the asker's own; this transaction's newsroom is the one it leaves.
        """
        now = self._transaction.now
        directory = Directory(
            self._transaction.connection, self._transaction.ids, lambda: now, index_version=""
        )
        newsroom_id = directory.accept(code_hash)
        if newsroom_id is None:
            return False
        directory.move(platform, external_id, newsroom_id)
        return True

    def part(self, workspace: Workspace) -> None:
        """Give a workspace of this newsroom a new one, which has nothing yet.

        Codes that were offered until now lead back here no more.
        """
        own = self._transaction
        codes = link_codes.c.newsroom_id == own.newsroom_id
        own.connection.execute(delete(link_codes).where(codes))
        newsroom_id = own.ids.new(own.now)
        own.connection.execute(
            insert(newsrooms).values(
                newsroom_id=newsroom_id,
                name=workspace.name or workspace.external_id,
                created_at=own.now,
                index_version=own.newsroom_state().index_version,
            )
        )
        own.log("workspace", workspace.id, "left", workspace.name or workspace.external_id, "")
        directory = Directory(own.connection, own.ids, lambda: own.now, index_version="")
        directory.move(workspace.platform, workspace.external_id, newsroom_id)
