"""The tables.

Every key, index and foreign key begins with `newsroom_id` and no foreign key crosses
newsrooms, so the schema can be sharded by newsroom. The exceptions are `directory`, which says to
which newsroom a workspace belongs and is asked before a newsroom is known, `leases`, which are
about processes, and `installations`, which workspaces make before they have a newsroom; see
`GLOBAL` and docs/scaling.md.

The full-text indexes are not here: see `storage.fts` and the first migration.
"""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Dialect,
    Enum,
    Float,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    TypeDecorator,
    UniqueConstraint,
    column,
    literal_column,
)
from sqlalchemy import Text as PlainText

from storage.records import Act, NameKind, OriginKind, ReadState, Relation, Role, Verdict, Workflow

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_1_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with U+FFFD for what no database takes: NUL, halves of surrogate pairs.

    One code point stands for one, so offsets into the text stay right.
    """
    return _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", text)


class Text(TypeDecorator[str]):
    """Any text, made storable."""

    impl = PlainText
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Make it storable."""
        del dialect
        return value and storable(value)


class Instant(TypeDecorator[datetime]):
    """An aware time, stored in UTC to the microsecond."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse naive times: they would mean another instant on another machine."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone cannot be stored: {value}")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the zone back where the database keeps none."""
        del dialect
        return value and (value.replace(tzinfo=UTC) if value.tzinfo is None else value)


def _words(nouns: type[StrEnum]) -> Enum:
    """A closed list of words, stored as the words people see. Longest: 20 characters."""
    return Enum(
        nouns,
        values_callable=lambda members: [member.value for member in members],
        native_enum=False,
        length=20,
    )


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False, default="")


def _id(name: str, *, optional: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=optional, autoincrement=False)


def _of(columns: str, table: str) -> ForeignKeyConstraint:
    """A reference to a record of the same newsroom."""
    return ForeignKeyConstraint(["newsroom_id", columns], [f"{table}.newsroom_id", f"{table}.id"])


def _table(name: str, *parts: Any, key: Sequence[str] = ("id",)) -> Table:
    """A table of one newsroom's records."""
    return Table(
        name,
        metadata,
        _id("newsroom_id"),
        *parts,
        PrimaryKeyConstraint("newsroom_id", *key),
        ForeignKeyConstraint(["newsroom_id"], ["newsrooms.newsroom_id"]),
    )


newsrooms = Table(
    "newsrooms",
    metadata,
    _id("newsroom_id"),
    _text("name"),
    Column("created_at", Instant, nullable=False),
    Column("last_number", Integer, nullable=False, default=0),
    _text("index_version"),
    Column("names_version", BigInteger, nullable=False, default=0),  # 0: none told yet
    Column("index_done", Integer),  # claims indexed anew so far; NULL: all are as they should be
    Column("settings_version", BigInteger, nullable=False, default=0),  # 0: all as by default
    PrimaryKeyConstraint("newsroom_id"),
)

directory = Table(
    "directory",
    metadata,
    _text("platform"),
    _text("external_id"),
    _id("newsroom_id"),
    PrimaryKeyConstraint("platform", "external_id"),
    ForeignKeyConstraint(["newsroom_id"], ["newsrooms.newsroom_id"]),
)

# What one process at a time may have; see `storage.leases`.
leases = Table(
    "leases",
    metadata,
    _text("what"),
    Column("number", Integer, nullable=False, autoincrement=False),
    _text("holder"),
    Column("until", Instant, nullable=False),
    PrimaryKeyConstraint("what", "number"),
)

# Workspaces that installed the app by themselves, with their tokens; see `storage.installations`.
installations = Table(
    "installations",
    metadata,
    _text("platform"),
    _text("workspace"),
    _text("name"),
    _text("organisation"),
    _text("bot_user"),
    _text("bot_id"),
    _text("token"),
    Column("installed_at", Instant, nullable=False),
    PrimaryKeyConstraint("platform", "workspace"),
)

# What installing was begun with, and is not to be begun with again; only hashes.
spent_states = Table(
    "spent_states",
    metadata,
    _text("state"),
    Column("until", Instant, nullable=False),
    PrimaryKeyConstraint("state"),
)

workspaces = _table(
    "workspaces",
    _id("id"),
    _text("platform"),
    _text("external_id"),
    _text("name"),
    UniqueConstraint("newsroom_id", "platform", "external_id"),
)

people = _table(
    "people",
    _id("id"),
    _text("platform"),
    _text("workspace"),
    _text("external_id"),
    _text("name"),
    _text("name_folded"),
    Column("role", _words(Role), nullable=False),
    UniqueConstraint("newsroom_id", "platform", "workspace", "external_id"),
    Index(None, "newsroom_id", "name_folded"),
)

posts = _table(
    "posts",
    _id("id"),
    _text("platform"),
    _text("workspace"),
    _text("channel"),
    _text("channel_name"),
    _text("message"),
    _text("permalink"),
    _id("author_id", optional=True),
    _text("text"),
    Column("posted_at", Instant, nullable=False),
    _of("author_id", "people"),
    UniqueConstraint("newsroom_id", "platform", "workspace", "channel", "message"),
)

articles = _table(
    "articles",
    _id("id"),
    _text("url"),
    _text("outlet"),
    _text("domain"),
    _text("title"),
    _text("author"),
    Column("published_at", Instant),
    _text("lang"),
    Column("read_at", Instant),
    Column("left_out", Integer, nullable=False, server_default="0"),
)

# All addresses under which an article is known; each belongs to one article.
article_urls = _table(
    "article_urls",
    _text("url"),
    _id("article_id"),
    _of("article_id", "articles"),
    key=("url",),
)

# The texts an article has had, the latest last: statements count their offsets in one of them.
article_prints = _table(
    "article_prints",
    _id("print"),  # of one sentence, see `storage.copies`
    _id("article_id"),
    _of("article_id", "articles"),
    key=("print", "article_id"),
)

snapshots = _table(
    "snapshots",
    _id("id"),
    _id("article_id"),
    _text("text"),
    Column("read_at", Instant, nullable=False),
    _of("article_id", "articles"),
    Index(None, "newsroom_id", "article_id", "id"),
)

# Of few claims; of the others an index would say nothing, and yet seem to.
_merged = column("merged_into").is_not(None)
claims = _table(
    "claims",
    _id("id"),
    Column("number", Integer, nullable=False),
    _text("wording"),
    _text("lang"),
    Column("workflow", _words(Workflow), nullable=False),
    Column("verdict", _words(Verdict), nullable=False),
    _text("verdict_reason"),
    _text("verdict_link"),
    _text("assignee"),
    _id("person_id", optional=True),  # who logged it; nobody: the machine
    Column("logged_at", Instant, nullable=False),
    Column("read_state", _words(ReadState), nullable=False),
    _text("unread_reason"),
    _id("merged_into", optional=True),
    _id("post_id", optional=True),
    _id("article_id", optional=True),
    _of("person_id", "people"),
    _of("merged_into", "claims"),
    _of("post_id", "posts"),
    _of("article_id", "articles"),
    UniqueConstraint("newsroom_id", "number"),
    Index(None, "newsroom_id", "article_id"),
    Index(
        "ix_claims_newsroom_id_merged_into",
        "newsroom_id",
        "merged_into",
        sqlite_where=_merged,
        postgresql_where=_merged,
    ),
    Index(None, "newsroom_id", "post_id"),
)

statements = _table(
    "statements",
    _id("id"),
    _id("claim_id"),
    Column("act", _words(Act), nullable=False),
    _text("speaker"),
    _text("principal"),
    _text("quote"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    _text("cue"),
    Column("hedged", Boolean, nullable=False),
    _text("concedes"),
    _text("origin"),
    Column("origin_kind", _words(OriginKind)),
    _id("article_id", optional=True),
    _id("snapshot_id", optional=True),
    Column("said_at", Instant),
    Column("reviewed", Boolean, nullable=False),
    Column("dropped", Boolean, nullable=False),
    _of("claim_id", "claims"),
    _of("article_id", "articles"),
    _of("snapshot_id", "snapshots"),
    Index(None, "newsroom_id", "claim_id"),
    Index(None, "newsroom_id", "article_id"),
)

# What the newsroom tells of names beside the shipped table; see `storage.names`.
names = _table(
    "names",
    _id("id"),
    Column("kind", _words(NameKind), nullable=False),
    _text("name"),
    _text("other"),
    UniqueConstraint("newsroom_id", "kind", "name", "other"),
)

# What the program noticed between a claim and an earlier one; see `storage.likenesses`.
likenesses = _table(
    "likenesses",
    _id("claim_id"),
    _id("other_id"),
    Column("relation", _words(Relation), nullable=False),
    Column("score", Float, nullable=False),
    _text("reasons"),
    _of("claim_id", "claims"),
    _of("other_id", "claims"),
    key=("claim_id", "other_id"),
)

# The audit log. Triggers refuse to alter or delete its rows.
_edited = column("field") != literal_column("'added'")
changes = _table(
    "changes",
    _id("id"),
    _id("batch"),
    Column("at", Instant, nullable=False),
    _id("person_id", optional=True),
    _text("record"),
    _id("record_id"),
    _text("field"),
    _text("before"),
    _text("after"),
    _text("reason"),
    _of("person_id", "people"),
    Index(None, "newsroom_id", "record", "record_id", "id"),
    Index(None, "newsroom_id", "person_id", "id"),
    Index(None, "newsroom_id", "batch"),
    # What was edited since when; most rows say that something was added.
    Index(
        "ix_changes_edits",
        "newsroom_id",
        "record",
        "field",
        "id",
        sqlite_where=_edited,
        postgresql_where=_edited,
    ),
)

# Summaries that come to a channel by schedule.
digests = _table(
    "digests",
    _id("id"),
    _text("platform"),
    _text("workspace"),
    _text("channel"),
    _text("channel_name"),
    _text("days"),
    _text("at"),
    _text("zone"),
    _text("query"),
    Column("stopped", Boolean, nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("covered_at", Instant, nullable=False),
)

# Channels whose links are logged by themselves.
intakes = _table(
    "intakes",
    _id("id"),
    _text("platform"),
    _text("workspace"),
    _text("channel"),
    _text("channel_name"),
    Column("stopped", Boolean, nullable=False),
    Column("seen_at", Instant, nullable=False),
    _text("unreadable"),
    Column("skipped_before", Instant),
    UniqueConstraint("newsroom_id", "platform", "workspace", "channel"),
)

# Saved queries that alert somebody.
watches = _table(
    "watches",
    _id("id"),
    _id("person_id"),
    _text("platform"),
    _text("workspace"),
    _text("channel"),
    _text("channel_name"),
    _text("person"),
    _text("query"),
    _text("zone"),
    Column("stopped", Boolean, nullable=False),
    _of("person_id", "people"),
)

# What a newsroom decided for itself. A value that went back to the default says so.
settings = _table(
    "settings",
    _id("id"),
    _text("name"),
    _text("value"),
    _id("person_id", optional=True),
    Column("changed_at", Instant, nullable=False),
    _of("person_id", "people"),
    UniqueConstraint("newsroom_id", "name"),
)

# Where cards stand.
cards = _table(
    "cards",
    _id("id"),
    _text("kind"),
    _id("record_id"),
    _text("platform"),
    _text("workspace"),
    _text("channel"),
    _text("message"),
    UniqueConstraint(
        "newsroom_id", "kind", "record_id", "platform", "workspace", "channel", "message"
    ),
)

# The queue. What is finished keeps its key, so that it is not put again.
_unfinished = column("finished_at").is_(None)
_dead = column("dead", Boolean)
jobs = _table(
    "jobs",
    _id("id"),
    _text("kind"),
    Column("key", Text),  # NULL: no key, may be put any number of times
    Column("payload", JSON, nullable=False),
    Column("run_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    _text("last_error"),
    _text("holder"),
    Column("leased_until", Instant),
    Column("finished_at", Instant),  # done, or dead
    Column("dead", Boolean, nullable=False, default=False),
    UniqueConstraint("newsroom_id", "kind", "key"),
    # Small, however many jobs were ever done: taking jobs reads all of it.
    Index(
        "ix_jobs_unfinished",
        "newsroom_id",
        "run_at",
        sqlite_where=_unfinished,
        postgresql_where=_unfinished,
    ),
    # Smaller still: what monitoring asks for all the time.
    Index("ix_jobs_dead", "newsroom_id", "id", sqlite_where=_dead, postgresql_where=_dead),
)

# Events already handled: platforms deliver some twice.
deliveries = _table(
    "deliveries",
    _text("platform"),
    _text("delivery"),
    Column("seen_at", Instant, nullable=False),
    key=("platform", "delivery"),
)

# Codes with which an admin of another workspace joins it to this newsroom; only hashes.
link_codes = _table(
    "link_codes",
    _text("code_hash"),
    Column("expires_at", Instant, nullable=False),
    key=("code_hash",),
)

# Queries too long for a button: what leafs through their listing carries the id.
queries = _table(
    "queries",
    _id("id"),
    _text("digest"),
    _text("text"),
    UniqueConstraint("newsroom_id", "digest"),
)

# Not sharded: a few rows for each workspace, of which every shard has a copy. A code is looked up
# before it is known to which newsroom it leads.
GLOBAL = frozenset(
    {directory.name, leases.name, link_codes.name, installations.name, spent_states.name}
)
