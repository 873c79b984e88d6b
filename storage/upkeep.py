"""Work on many records at once, in small transactions so that the desk can go on meanwhile."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, func, or_, select, update

from storage.everywhere import Why, everywhere
from storage.records import Newsroom
from storage.tables import claims, newsrooms, workspaces
from storage.workings import deliveries, jobs


def all_newsrooms(connection: Connection) -> list[int]:
    """The ids of all newsrooms."""
    every = select(newsrooms.c.newsroom_id).order_by(newsrooms.c.newsroom_id)
    return list(connection.execute(everywhere(every, Why.NEWSROOMS)).scalars())


def named_newsrooms(connection: Connection) -> list[Newsroom]:
    """All newsrooms that anybody uses, the oldest first.

    What a workspace left empty when it was linked to another newsroom is none. Each is called as
    the workspace is that has been in it longest.
    """
    its_own = workspaces.c.newsroom_id == newsrooms.c.newsroom_id
    called = (
        select(workspaces.c.name).where(its_own).order_by(workspaces.c.id).limit(1)
    ).scalar_subquery()
    has_workspace = select(workspaces.c.id).where(its_own).exists()
    used = or_(newsrooms.c.last_number > 0, has_workspace)
    every = select(newsrooms, called.label("called")).where(used).order_by(newsrooms.c.newsroom_id)
    rows = connection.execute(everywhere(every, Why.NEWSROOMS))
    return [
        Newsroom(row.newsroom_id, row.called or row.name, row.created_at, opened_as=row.name)
        for row in rows
    ]


def forget(connection: Connection, newsroom_id: int, before: datetime) -> int:
    """Delete jobs done, and events seen, before an instant (aware). How many rows went."""
    seen = (deliveries.c.newsroom_id == newsroom_id) & (deliveries.c.seen_at < before)
    done = (
        (jobs.c.newsroom_id == newsroom_id)
        & jobs.c.finished_at.is_not(None)
        & jobs.c.dead.is_(False)
        & (jobs.c.finished_at < before)
    )
    return sum(
        connection.execute(statement).rowcount
        for statement in (delete(deliveries).where(seen), delete(jobs).where(done))
    )


def stale(connection: Connection, index_version: str) -> list[int]:
    """The newsrooms whose search documents were made in another way than now."""
    other = (
        select(newsrooms.c.newsroom_id)
        .where(newsrooms.c.index_version != index_version)
        .order_by(newsrooms.c.newsroom_id)
    )
    return list(connection.execute(everywhere(other, Why.NEWSROOMS)).scalars())


def count_claims(connection: Connection, newsroom_id: int) -> int:
    """How many claims a newsroom has, merged ones too."""
    return connection.execute(
        select(func.count()).select_from(claims).where(claims.c.newsroom_id == newsroom_id)
    ).scalar_one()


def next_claims(connection: Connection, newsroom_id: int, below: int, limit: int) -> Sequence[int]:
    """The newest claims with ids below one: old records are done after those people look for."""
    rows = connection.execute(
        select(claims.c.id)
        .where(claims.c.newsroom_id == newsroom_id, claims.c.id < below)
        .order_by(claims.c.id.desc())
        .limit(limit)
    )
    return [row[0] for row in rows]


def names_version(connection: Connection, newsroom_id: int) -> int:
    """Another one with every change of the newsroom's own names."""
    version: int = connection.execute(
        select(newsrooms.c.names_version).where(newsrooms.c.newsroom_id == newsroom_id)
    ).scalar_one()
    return version


def note_indexed(connection: Connection, newsroom_id: int, done: int) -> None:
    """So many documents of a newsroom were made anew, for people to see."""
    connection.execute(
        update(newsrooms).where(newsrooms.c.newsroom_id == newsroom_id).values(index_done=done)
    )


def mark_indexed(connection: Connection, newsroom_id: int, index_version: str, names: int) -> bool:
    """All documents of a newsroom were made in this way, by this version of its own names.

    Returns:
        False, and nothing is marked, if the names were changed meanwhile.
    """
    marked = connection.execute(
        update(newsrooms)
        .where(newsrooms.c.newsroom_id == newsroom_id, newsrooms.c.names_version == names)
        .values(index_version=index_version, index_done=None)
    )
    return marked.rowcount == 1
