"""What can go wrong with the database, in words that an operator or a reporter understands."""


class StorageError(Exception):
    """Anything of the below; the words can be shown as they are.

    Attributes:
        driver: what the driver said, for whoever runs the bot: it may name host and user. "" if
            that adds nothing.
    """

    def __init__(self, words: str = "", driver: str = "") -> None:
        super().__init__(words)
        self.driver = driver


class DatabaseUnavailable(StorageError):
    """The database cannot be used now: busy, full, missing or damaged. The words say which."""


class DatabaseAway(DatabaseUnavailable):
    """Its server does not answer, or does not let us in: it may when it is asked again later."""


class DatabaseBusy(DatabaseUnavailable):
    """Somebody else holds it: another process that migrates it, for one. Later it is free."""


class DatabaseTooNew(StorageError):
    """A newer version of the program has changed the database; this one would harm it."""


class MigrationFailed(StorageError):
    """The tables could not be brought to what this program needs; they are as they were."""


class UnsupportedDatabase(StorageError):
    """The address names a kind of database that cannot be used."""


class NoSuchRecord(StorageError, LookupError):
    """An id that this newsroom does not have."""
