"""The tables of what is set up, and of what the program needs to run: schedules, cards, the queue.

Every key, index and foreign key begins with `newsroom_id`, as in `storage.tables`. The exceptions
are `directory`, which says to which newsroom a workspace belongs and is asked before a newsroom
is known, `link_codes`, which lead to one, `leases`, which are about processes, and `installations`
and `spent_states`, which workspaces make before they have a newsroom; see `GLOBAL` and
docs/scaling.md.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    column,
)

from storage.columns import Instant, Text, metadata, newsroom_table, number, record_of, text

directory = Table(
    "directory",
    metadata,
    text("platform"),
    text("external_id"),
    number("newsroom_id"),
    PrimaryKeyConstraint("platform", "external_id"),
    ForeignKeyConstraint(["newsroom_id"], ["newsrooms.newsroom_id"]),
)

# What one process at a time may have; see `storage.leases`.
leases = Table(
    "leases",
    metadata,
    text("what"),
    Column("number", Integer, nullable=False, autoincrement=False),
    text("holder"),
    Column("until", Instant, nullable=False),
    PrimaryKeyConstraint("what", "number"),
)

# Workspaces that installed the app by themselves, with their tokens; see `storage.installations`.
installations = Table(
    "installations",
    metadata,
    text("platform"),
    text("workspace"),
    text("name"),
    text("organisation"),
    text("bot_user"),
    text("bot_id"),
    text("token"),
    Column("installed_at", Instant, nullable=False),
    PrimaryKeyConstraint("platform", "workspace"),
)

# What installing was begun with, and is not to be begun with again; only hashes.
spent_states = Table(
    "spent_states",
    metadata,
    text("state"),
    Column("until", Instant, nullable=False),
    PrimaryKeyConstraint("state"),
)

# Summaries that come to a channel by schedule.
digests = newsroom_table(
    "digests",
    number("id"),
    text("platform"),
    text("workspace"),
    text("channel"),
    text("channel_name"),
    text("days"),
    text("at"),
    text("zone"),
    text("query"),
    Column("stopped", Boolean, nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("covered_at", Instant, nullable=False),
)

# Channels whose links are logged by themselves.
intakes = newsroom_table(
    "intakes",
    number("id"),
    text("platform"),
    text("workspace"),
    text("channel"),
    text("channel_name"),
    Column("stopped", Boolean, nullable=False),
    Column("seen_at", Instant, nullable=False),
    text("unreadable"),
    Column("skipped_before", Instant),
    UniqueConstraint("newsroom_id", "platform", "workspace", "channel"),
)

# Saved queries that alert somebody.
watches = newsroom_table(
    "watches",
    number("id"),
    number("person_id"),
    text("platform"),
    text("workspace"),
    text("channel"),
    text("channel_name"),
    text("person"),
    text("query"),
    text("zone"),
    Column("stopped", Boolean, nullable=False),
    record_of("person_id", "people"),
)

# What a newsroom decided for itself. A value that went back to the default says so.
settings = newsroom_table(
    "settings",
    number("id"),
    text("name"),
    text("value"),
    number("person_id", optional=True),
    Column("changed_at", Instant, nullable=False),
    record_of("person_id", "people"),
    UniqueConstraint("newsroom_id", "name"),
)

# Where cards stand.
cards = newsroom_table(
    "cards",
    number("id"),
    text("kind"),
    number("record_id"),
    text("platform"),
    text("workspace"),
    text("channel"),
    text("message"),
    UniqueConstraint(
        "newsroom_id", "kind", "record_id", "platform", "workspace", "channel", "message"
    ),
)

# The queue. What is finished keeps its key, so that it is not put again.
_unfinished = column("finished_at").is_(None)
_dead = column("dead", Boolean)
jobs = newsroom_table(
    "jobs",
    number("id"),
    text("kind"),
    Column("key", Text),  # NULL: no key, may be put any number of times
    Column("payload", JSON, nullable=False),
    Column("run_at", Instant, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    text("last_error"),
    text("holder"),
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
deliveries = newsroom_table(
    "deliveries",
    text("platform"),
    text("delivery"),
    Column("seen_at", Instant, nullable=False),
    key=("platform", "delivery"),
)

# Codes with which an admin of another workspace joins it to this newsroom; only hashes.
link_codes = newsroom_table(
    "link_codes",
    text("code_hash"),
    Column("expires_at", Instant, nullable=False),
    key=("code_hash",),
)

# Queries too long for a button: what leafs through their listing carries the id.
queries = newsroom_table(
    "queries",
    number("id"),
    text("digest"),
    text("text"),
    UniqueConstraint("newsroom_id", "digest"),
)

# Not sharded: a few rows for each workspace, of which every shard has a copy. A code is looked up
# before it is known to which newsroom it leads.
GLOBAL = frozenset(
    {directory.name, leases.name, link_codes.name, installations.name, spent_states.name}
)
