"""What the tests of the database share."""

from datetime import UTC, datetime, timedelta

from storage.database import Work
from storage.filters import Term
from storage.folding import fold, words
from storage.records import Claim, Workflow


def keys(text: str) -> frozenset[str]:
    """A name key for each capitalised word: enough to tell keys from words."""
    return frozenset(f"k_{fold(word)}" for word in text.split() if word[0].isupper())


class Clock:
    """A clock that the test turns."""

    def __init__(self) -> None:
        self.now = datetime(2024, 10, 25, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)


class Failed(Exception):
    """Something goes wrong in the middle of a transaction."""


def fail() -> None:
    raise Failed


def log(work: Work, wording: str, workflow: Workflow = Workflow.NEW) -> Claim:
    """A claim typed by nobody in particular."""
    logged = work.claims.add(wording=wording, lang="en", workflow=workflow, person_id=0)
    return work.claims.existing(logged.id)


def word(text: str, *, exclude: bool = False) -> Term:
    """A query term found where the words of `text` stand as a phrase."""
    return Term((tuple(words(text)),), exclude=exclude)


# What came after step 0013: to be undone where a test makes a database of an older version.
AFTER_0013 = (
    "DROP TABLE settings",
    "ALTER TABLE newsrooms DROP COLUMN settings_version",
    "DROP TABLE installations",
    "DROP TABLE spent_states",
    "ALTER TABLE articles DROP COLUMN validated_url",
    "ALTER TABLE articles DROP COLUMN etag",
    "ALTER TABLE articles DROP COLUMN last_modified",
    "ALTER TABLE statements DROP COLUMN gone_at",
)
