"""The tables of what a newsroom keeps: claims, statements, articles, people and their history.

Every key, index and foreign key begins with `newsroom_id` and no foreign key crosses newsrooms,
so the schema can be sharded by newsroom; the exceptions are among `storage.workings`, where the
tables are that the program needs to run.

The full-text indexes are not here: see `storage.fts` and the first migration.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    column,
    literal_column,
)

from storage.columns import Instant, metadata, newsroom_table, number, record_of, text, words
from storage.records import Act, NameKind, OriginKind, ReadState, Relation, Role, Verdict, Workflow

newsrooms = Table(
    "newsrooms",
    metadata,
    number("newsroom_id"),
    text("name"),
    Column("created_at", Instant, nullable=False),
    Column("last_number", Integer, nullable=False, default=0),
    text("index_version"),
    Column("names_version", BigInteger, nullable=False, default=0),  # 0: none told yet
    Column("index_done", Integer),  # claims indexed anew so far; NULL: all are as they should be
    Column("settings_version", BigInteger, nullable=False, default=0),  # 0: all as by default
    PrimaryKeyConstraint("newsroom_id"),
)

workspaces = newsroom_table(
    "workspaces",
    number("id"),
    text("platform"),
    text("external_id"),
    text("name"),
    UniqueConstraint("newsroom_id", "platform", "external_id"),
)

people = newsroom_table(
    "people",
    number("id"),
    text("platform"),
    text("workspace"),
    text("external_id"),
    text("name"),
    text("name_folded"),
    Column("role", words(Role), nullable=False),
    UniqueConstraint("newsroom_id", "platform", "workspace", "external_id"),
    Index(None, "newsroom_id", "name_folded"),
)

posts = newsroom_table(
    "posts",
    number("id"),
    text("platform"),
    text("workspace"),
    text("channel"),
    text("channel_name"),
    text("message"),
    text("permalink"),
    number("author_id", optional=True),
    text("text"),
    Column("posted_at", Instant, nullable=False),
    record_of("author_id", "people"),
    UniqueConstraint("newsroom_id", "platform", "workspace", "channel", "message"),
)

articles = newsroom_table(
    "articles",
    number("id"),
    text("url"),
    text("outlet"),
    text("domain"),
    text("title"),
    text("author"),
    Column("published_at", Instant),
    text("lang"),
    Column("read_at", Instant),
    Column("left_out", Integer, nullable=False, server_default="0"),
    # What its site said of the page's state; see `storage.validators`.
    text("validated_url"),
    text("etag"),
    text("last_modified"),
)

# All addresses under which an article is known; each belongs to one article.
article_urls = newsroom_table(
    "article_urls",
    text("url"),
    number("article_id"),
    record_of("article_id", "articles"),
    key=("url",),
)

# The texts an article has had, the latest last: statements count their offsets in one of them.
article_prints = newsroom_table(
    "article_prints",
    number("print"),  # of one sentence, see `storage.copies`
    number("article_id"),
    record_of("article_id", "articles"),
    key=("print", "article_id"),
)

snapshots = newsroom_table(
    "snapshots",
    number("id"),
    number("article_id"),
    text("text"),
    Column("read_at", Instant, nullable=False),
    record_of("article_id", "articles"),
    Index(None, "newsroom_id", "article_id", "id"),
)

# Of few claims; of the others an index would say nothing, and yet seem to.
_merged = column("merged_into").is_not(None)
claims = newsroom_table(
    "claims",
    number("id"),
    Column("number", Integer, nullable=False),
    text("wording"),
    text("lang"),
    Column("workflow", words(Workflow), nullable=False),
    Column("verdict", words(Verdict), nullable=False),
    text("verdict_reason"),
    text("verdict_link"),
    text("assignee"),
    number("person_id", optional=True),  # who logged it; nobody: the machine
    Column("logged_at", Instant, nullable=False),
    Column("read_state", words(ReadState), nullable=False),
    text("unread_reason"),
    number("merged_into", optional=True),
    number("post_id", optional=True),
    number("article_id", optional=True),
    record_of("person_id", "people"),
    record_of("merged_into", "claims"),
    record_of("post_id", "posts"),
    record_of("article_id", "articles"),
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

statements = newsroom_table(
    "statements",
    number("id"),
    number("claim_id"),
    Column("act", words(Act), nullable=False),
    text("speaker"),
    text("principal"),
    text("quote"),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    text("cue"),
    Column("hedged", Boolean, nullable=False),
    text("concedes"),
    text("origin"),
    Column("origin_kind", words(OriginKind)),
    number("article_id", optional=True),
    number("snapshot_id", optional=True),
    Column("said_at", Instant),
    Column("reviewed", Boolean, nullable=False),
    Column("dropped", Boolean, nullable=False),
    Column("gone_at", Instant),
    record_of("claim_id", "claims"),
    record_of("article_id", "articles"),
    record_of("snapshot_id", "snapshots"),
    Index(None, "newsroom_id", "claim_id"),
    Index(None, "newsroom_id", "article_id"),
)

# What the newsroom tells of names beside the shipped table; see `storage.names`.
names = newsroom_table(
    "names",
    number("id"),
    Column("kind", words(NameKind), nullable=False),
    text("name"),
    text("other"),
    UniqueConstraint("newsroom_id", "kind", "name", "other"),
)

# What the program noticed between a claim and an earlier one; see `storage.likenesses`.
likenesses = newsroom_table(
    "likenesses",
    number("claim_id"),
    number("other_id"),
    Column("relation", words(Relation), nullable=False),
    Column("score", Float, nullable=False),
    text("reasons"),
    record_of("claim_id", "claims"),
    record_of("other_id", "claims"),
    key=("claim_id", "other_id"),
)

# The audit log. Triggers refuse to alter or delete its rows.
_edited = column("field") != literal_column("'added'")
changes = newsroom_table(
    "changes",
    number("id"),
    number("batch"),
    Column("at", Instant, nullable=False),
    number("person_id", optional=True),
    text("record"),
    number("record_id"),
    text("field"),
    text("before"),
    text("after"),
    text("reason"),
    record_of("person_id", "people"),
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
