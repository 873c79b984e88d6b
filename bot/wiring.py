"""The one place where the parts are put together."""

import gc
from dataclasses import dataclass

from bot.app import Gate
from bot.commands.table import TABLE
from bot.core import names
from bot.core.own_names import SHIPPED, keys_of
from bot.hearing import Hearing
from bot.reading.finders import finder_of
from bot.reading.pages.language import language_of
from bot.reading.reader import Reader
from bot.settings import Finding, Settings
from bot.worker import Worker
from storage.database import Database


@dataclass(frozen=True, slots=True)
class Desk:
    """A whole bot but for its doors."""

    settings: Settings
    database: Database
    gate: Gate
    hearing: Hearing
    worker: Worker
    reader: Reader

    def close(self) -> None:
        """Give the database and the reader's threads back, once the worker has ended."""
        self.reader.close()
        self.database.close()


def warm_up() -> None:
    """Load what is loaded at its first use: the names and the language model."""
    SHIPPED.indexed("Warm")
    language_of("A few words to warm up with.")
    # All of it stays, so let nobody wait 50 ms while Python looks through it for what may go.
    gc.collect()
    gc.freeze()


def build(settings: Settings) -> Desk:
    """A desk on the database of `settings`, migrated to the newest schema.

    Raises:
        storage.errors.StorageError: the database cannot be used; the words say why.
        bot.settings.BadSetting: an extra that the settings want is not installed.
    """
    finder = finder_of(settings)
    database = Database(
        settings.database_url,
        keys=SHIPPED.indexed,
        keys_version=names.keys_version(),
        own_keys=keys_of,
    )
    database.migrate()
    waits = settings.read_with is Finding.LLM
    reader = Reader(allowed_hosts=settings.allowed_hosts, finder=finder, waits=waits)
    worker = Worker(database, reader)
    gate = Gate(database, TABLE, wake=worker.wake, zone=settings.timezone)
    return Desk(settings, database, gate, Hearing(database), worker, reader)
