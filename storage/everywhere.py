"""Looking over all newsrooms at once: rare, and never to write but in a migration.

Whatever else is asked names its newsroom, so that one shard can answer it. Who looks everywhere
says why, and the tests hold that there are no others.
"""

from enum import StrEnum
from typing import TypeVar

from sqlalchemy import Executable

OPTION = "every_newsroom"
T = TypeVar("T", bound=Executable)


class Why(StrEnum):
    """The reasons that there are."""

    DUE = "a worker does not know where a job is due before it has looked"
    WAITING = "how much is before the workers is told of all of it"
    MIGRATION = "a migration brings all records over, and may write"
    NEWSROOMS = "upkeep goes from newsroom to newsroom, and has to know them"


def everywhere(query: T, why: Why) -> T:
    """The same query, allowed to look over all newsrooms."""
    looking: T = query.execution_options(**{OPTION: why})
    return looking
