"""Which newsroom a command of the command line is about, and its database."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.core import names
from bot.core.nearest import did_you_mean
from bot.core.own_names import SHIPPED, keys_of
from storage.condition import file_of
from storage.database import Database
from storage.errors import DatabaseUnavailable
from storage.records import Newsroom


@contextmanager
def opened(url: str) -> Iterator[Database]:
    """The database at an address, which must be there: where it was mistyped, none is made.

    Raises:
        storage.errors.StorageError: it is not, or cannot be used; the words say why.
    """
    file = file_of(url)
    if file and not file.exists():
        raise DatabaseUnavailable(
            f"There is no database at {file}. DATABASE_URL, in .env or in the "
            "environment, or --database tells where it is."
        )
    database = Database(
        url, keys=SHIPPED.indexed, keys_version=names.keys_version(), own_keys=keys_of
    )
    try:
        database.migrate()
        yield database
    finally:
        database.close()


def chosen(known: list[Newsroom], name: str) -> Newsroom | str:
    """The newsroom that is meant, by its name, now or once, or its id; or why none is, in words."""
    fitting = [one for one in known if name in (one.name, str(one.id))] if name else known
    if not fitting:
        fitting = [one for one in known if name == one.opened_as]
    if len(fitting) == 1:
        return fitting[0]
    if not known:
        return (
            "Nothing has been logged in this database yet. Ask the bot anything once, and its "
            "newsroom is there."
        )
    told = ", ".join(one.name for one in known)
    if not name:
        return f"There are several newsrooms here: say which with --newsroom NAME ({told})."
    if fitting:
        which = ", or ".join(f"{one.id} (begun {one.created_at:%Y-%m-%d})" for one in fitting)
        return f"Several newsrooms are named {name}. Say which: --newsroom {which}."
    near = did_you_mean(name, [one.name for one in known])
    return f"There is no newsroom {name}.{near} There is {told}."
