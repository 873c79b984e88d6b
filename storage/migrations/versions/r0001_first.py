"""The first tables: newsrooms and their records, the audit log, the queue, the search indexes."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

INDEXES = ("claim_index", "statement_index")

# Texts come folded (`storage.folding`), so the tokenizer splits at blanks and knows no letters
# beyond ASCII: all of those are parts of words. "_" marks name keys and tags. The sizes that
# columnsize keeps serve bm25 alone, which is not used.
FTS = """
CREATE VIRTUAL TABLE {name} USING fts5(
    head, body, by, source, tags,
    tokenize = "ascii tokenchars '_'", columnsize = 0
)
"""

# Documents lie in their rows as they are: unpacking one takes longer than looking through it.
# The tags hold the newsroom. Without fastupdate a search never meets a heap of unsorted entries.
ROWS = """
CREATE TABLE {name} (
    newsroom_id bigint NOT NULL,
    id bigint NOT NULL,
    head text[] COLLATE "C" NOT NULL,
    anywhere text[] COLLATE "C" NOT NULL,
    by text[] COLLATE "C" NOT NULL,
    source text[] COLLATE "C" NOT NULL,
    tags text[] COLLATE "C" NOT NULL,
    CONSTRAINT pk_{name} PRIMARY KEY (newsroom_id, id)
) WITH (toast_tuple_target = 8160)
"""
GIN = """
CREATE INDEX ix_{name}_tokens ON {name}
USING gin (head, anywhere, by, source, tags) WITH (fastupdate = off)
"""

KEPT = """
CREATE TRIGGER changes_are_not_{done} BEFORE {act} ON changes
BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END
"""
REFUSE = """
CREATE FUNCTION refuse_to_alter_changes() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the audit log is only added to'; END $$
"""
REFUSED = """
CREATE TRIGGER changes_are_not_altered BEFORE UPDATE OR DELETE OR TRUNCATE ON changes
FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter_changes()
"""


def upgrade() -> None:
    """Make everything."""
    _newsrooms()
    _people()
    _articles()
    _claims()
    _log()
    _chat()
    _queue()
    if op.get_bind().dialect.name == "postgresql":
        _only_on_postgresql()
    else:
        _only_on_sqlite()


def _only_on_sqlite() -> None:
    for name in INDEXES:
        op.execute(FTS.format(name=name))
    op.execute(KEPT.format(done="altered", act="UPDATE"))
    op.execute(KEPT.format(done="deleted", act="DELETE"))


def _only_on_postgresql() -> None:
    for name in INDEXES:
        op.execute(ROWS.format(name=name))
        op.execute(GIN.format(name=name))
    op.execute(REFUSE)
    op.execute(REFUSED)


def _newsrooms() -> None:
    op.create_table(
        "newsrooms",
        _id("newsroom_id"),
        _text("name"),
        _time("created_at"),
        sa.Column("last_number", sa.Integer, nullable=False),
        _text("index_version"),
        sa.PrimaryKeyConstraint("newsroom_id", name="pk_newsrooms"),
    )
    op.create_table(
        "directory",
        _text("platform"),
        _text("external_id"),
        _id("newsroom_id"),
        sa.PrimaryKeyConstraint("platform", "external_id", name="pk_directory"),
        _newsroom("directory"),
    )
    _table(
        "workspaces",
        _id("id"),
        _text("platform"),
        _text("external_id"),
        _text("name"),
        unique=("platform", "external_id"),
    )
    _table("link_codes", _text("code_hash"), _time("expires_at"), key=("code_hash",))


def _people() -> None:
    _table(
        "people",
        _id("id"),
        _text("platform"),
        _text("workspace"),
        _text("external_id"),
        _text("name"),
        _text("name_folded"),
        _word("role"),
        unique=("platform", "workspace", "external_id"),
    )
    _index("people", "name_folded")
    _table(
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
        _time("posted_at"),
        _of("posts", "author_id", "people"),
        unique=("platform", "workspace", "channel", "message"),
    )


def _articles() -> None:
    _table(
        "articles",
        _id("id"),
        _text("url"),
        _text("outlet"),
        _text("domain"),
        _text("title"),
        _text("author"),
        _time("published_at", optional=True),
        _text("lang"),
        _time("read_at", optional=True),
    )
    _table(
        "article_urls",
        _text("url"),
        _id("article_id"),
        _of("article_urls", "article_id", "articles"),
        key=("url",),
    )
    _table(
        "snapshots",
        _id("id"),
        _id("article_id"),
        _text("text"),
        _time("read_at"),
        _of("snapshots", "article_id", "articles"),
    )
    _index("snapshots", "article_id", "id")


def _claims() -> None:
    _table(
        "claims",
        _id("id"),
        sa.Column("number", sa.Integer, nullable=False),
        _text("wording"),
        _text("lang"),
        _word("workflow"),
        _word("verdict"),
        _text("verdict_reason"),
        _text("verdict_link"),
        _text("assignee"),
        _id("person_id", optional=True),
        _time("logged_at"),
        _word("read_state"),
        _text("unread_reason"),
        _id("merged_into", optional=True),
        _id("post_id", optional=True),
        _id("article_id", optional=True),
        _of("claims", "person_id", "people"),
        _of("claims", "merged_into", "claims"),
        _of("claims", "post_id", "posts"),
        _of("claims", "article_id", "articles"),
        unique=("number",),
    )
    _index("claims", "article_id")
    _index("claims", "post_id")
    _table(
        "statements",
        _id("id"),
        _id("claim_id"),
        _word("act"),
        _text("speaker"),
        _text("principal"),
        _text("quote"),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        _text("cue"),
        sa.Column("hedged", sa.Boolean, nullable=False),
        _text("concedes"),
        _text("origin"),
        _word("origin_kind", optional=True),
        _id("article_id", optional=True),
        _id("snapshot_id", optional=True),
        _time("said_at", optional=True),
        sa.Column("reviewed", sa.Boolean, nullable=False),
        sa.Column("dropped", sa.Boolean, nullable=False),
        _of("statements", "claim_id", "claims"),
        _of("statements", "article_id", "articles"),
        _of("statements", "snapshot_id", "snapshots"),
    )
    _index("statements", "claim_id")
    _index("statements", "article_id")


def _log() -> None:
    _table(
        "changes",
        _id("id"),
        _id("batch"),
        _time("at"),
        _id("person_id", optional=True),
        _text("record"),
        _id("record_id"),
        _text("field"),
        _text("before"),
        _text("after"),
        _text("reason"),
        _of("changes", "person_id", "people"),
    )
    _index("changes", "record", "record_id", "id")
    _index("changes", "person_id", "id")
    _index("changes", "batch")


def _chat() -> None:
    _table(
        "cards",
        _id("id"),
        _text("kind"),
        _id("record_id"),
        _text("platform"),
        _text("workspace"),
        _text("channel"),
        _text("message"),
        unique=("kind", "record_id", "platform", "workspace", "channel", "message"),
    )
    _table(
        "deliveries",
        _text("platform"),
        _text("delivery"),
        _time("seen_at"),
        key=("platform", "delivery"),
    )
    _table("queries", _id("id"), _text("digest"), _text("text"), unique=("digest",))


def _queue() -> None:
    _table(
        "jobs",
        _id("id"),
        _text("kind"),
        sa.Column("key", sa.Text),
        sa.Column("payload", sa.JSON, nullable=False),
        _time("run_at"),
        sa.Column("attempts", sa.Integer, nullable=False),
        _text("last_error"),
        _text("holder"),
        _time("leased_until", optional=True),
        _time("finished_at", optional=True),
        sa.Column("dead", sa.Boolean, nullable=False),
        unique=("kind", "key"),
    )
    unfinished = sa.text("finished_at IS NULL")
    op.create_index(
        "ix_jobs_unfinished",
        "jobs",
        ["newsroom_id", "run_at"],
        sqlite_where=unfinished,
        postgresql_where=unfinished,
    )


def _table(
    name: str,
    *parts: sa.Column[Any] | sa.Constraint,
    key: tuple[str, ...] = ("id",),
    unique: tuple[str, ...] = (),
) -> None:
    """A table whose keys all begin with the newsroom."""
    constraints: list[sa.Constraint] = [
        sa.PrimaryKeyConstraint("newsroom_id", *key, name=f"pk_{name}"),
        _newsroom(name),
    ]
    if unique:
        constraints.append(
            sa.UniqueConstraint("newsroom_id", *unique, name=f"uq_{name}_{unique[0]}")
        )
    op.create_table(name, _id("newsroom_id"), *parts, *constraints)


def _index(table: str, *columns: str) -> None:
    parts = ["newsroom_id", *columns]
    op.create_index(f"ix_{table}_{'_'.join(parts)}", table, parts)


def _newsroom(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["newsroom_id"], ["newsrooms.newsroom_id"], name=f"fk_{table}_newsroom_id"
    )


def _of(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["newsroom_id", column],
        [f"{other}.newsroom_id", f"{other}.id"],
        name=f"fk_{table}_newsroom_id_{column}",
    )


def _id(name: str, *, optional: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=optional, autoincrement=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _word(name: str, *, optional: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(20), nullable=optional)


def _time(name: str, *, optional: bool = False) -> sa.Column[datetime]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=optional)
