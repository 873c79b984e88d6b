"""The first tables: newsrooms and their records, the audit log, the queue, the search indexes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

# Texts come folded (`storage.folding`), so the tokenizer splits at blanks and knows no letters
# beyond ASCII: all of those are parts of words. "_" marks name keys and tags.
SEARCH = """
CREATE VIRTUAL TABLE {name} USING fts5(
    head, body, by, source, tags,
    tokenize = "ascii tokenchars '_'", columnsize = 0
)
"""

KEPT = """
CREATE TRIGGER changes_are_not_{done} BEFORE {act} ON changes
BEGIN SELECT RAISE(ABORT, 'the audit log is only added to'); END
"""


def upgrade() -> None:
    """Make everything."""
    _records()
    _search()


def _id(name: str, *, optional: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=optional, autoincrement=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _search() -> None:
    op.execute(SEARCH.format(name="claim_index"))
    op.execute(SEARCH.format(name="statement_index"))
    op.execute(KEPT.format(done="altered", act="UPDATE"))
    op.execute(KEPT.format(done="deleted", act="DELETE"))


def _records() -> None:
    op.create_table(
        "newsrooms",
        _id("newsroom_id"),
        _text("name"),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_number", sa.Integer(), nullable=False),
        _text("index_version"),
        sa.PrimaryKeyConstraint("newsroom_id", name="pk_newsrooms"),
    )
    op.create_table(
        "articles",
        _id("newsroom_id"),
        _id("id"),
        _text("url"),
        _text("outlet"),
        _text("domain"),
        _text("title"),
        _text("author"),
        sa.Column("published_at", sa.DateTime(timezone=True)),
        _text("lang"),
        sa.Column("read_at", sa.DateTime(timezone=True)),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_articles_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_articles"),
    )
    op.create_table(
        "cards",
        _id("newsroom_id"),
        _id("id"),
        _text("kind"),
        _id("record_id"),
        _text("platform"),
        _text("workspace"),
        _text("channel"),
        _text("message"),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_cards_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_cards"),
        sa.UniqueConstraint(
            "newsroom_id",
            "kind",
            "record_id",
            "platform",
            "workspace",
            "channel",
            "message",
            name="uq_cards_kind",
        ),
    )
    op.create_table(
        "deliveries",
        _id("newsroom_id"),
        _text("platform"),
        _text("delivery"),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_deliveries_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "platform", "delivery", name="pk_deliveries"),
    )
    op.create_table(
        "directory",
        _text("platform"),
        _text("external_id"),
        _id("newsroom_id"),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_directory_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("platform", "external_id", name="pk_directory"),
    )
    op.create_table(
        "jobs",
        _id("newsroom_id"),
        _id("id"),
        _text("kind"),
        sa.Column("key", sa.Text()),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("run_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        _text("last_error"),
        _text("holder"),
        sa.Column("leased_until", sa.DateTime(timezone=True)),
        sa.Column("finished_at", sa.DateTime(timezone=True)),
        sa.Column("dead", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_jobs_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_jobs"),
        sa.UniqueConstraint("newsroom_id", "kind", "key", name="uq_jobs_kind"),
    )
    op.create_index(
        "ix_jobs_unfinished",
        "jobs",
        ["newsroom_id", "run_at"],
        sqlite_where=sa.text("finished_at IS NULL"),
        postgresql_where=sa.text("finished_at IS NULL"),
    )
    op.create_table(
        "link_codes",
        _id("newsroom_id"),
        _text("code_hash"),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_link_codes_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "code_hash", name="pk_link_codes"),
    )
    op.create_table(
        "queries",
        _id("newsroom_id"),
        _id("id"),
        _text("text"),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_queries_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_queries"),
        sa.UniqueConstraint("newsroom_id", "text", name="uq_queries_text"),
    )
    op.create_table(
        "people",
        _id("newsroom_id"),
        _id("id"),
        _text("platform"),
        _text("workspace"),
        _text("external_id"),
        _text("name"),
        _text("name_folded"),
        sa.Column("role", sa.String(20), nullable=False),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_people_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_people"),
        sa.UniqueConstraint(
            "newsroom_id", "platform", "workspace", "external_id", name="uq_people_platform"
        ),
    )
    op.create_index("ix_people_newsroom_id_name_folded", "people", ["newsroom_id", "name_folded"])
    op.create_table(
        "workspaces",
        _id("newsroom_id"),
        _id("id"),
        _text("platform"),
        _text("external_id"),
        _text("name"),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_workspaces_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_workspaces"),
        sa.UniqueConstraint(
            "newsroom_id", "platform", "external_id", name="uq_workspaces_platform"
        ),
    )
    op.create_table(
        "article_urls",
        _id("newsroom_id"),
        _text("url"),
        _id("article_id"),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "article_id"],
            ["articles.newsroom_id", "articles.id"],
            name="fk_article_urls_newsroom_id_article_id",
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_article_urls_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "url", name="pk_article_urls"),
    )
    op.create_table(
        "changes",
        _id("newsroom_id"),
        _id("id"),
        _id("batch"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        _id("person_id", optional=True),
        _text("record"),
        _id("record_id"),
        _text("field"),
        _text("before"),
        _text("after"),
        _text("reason"),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "person_id"],
            ["people.newsroom_id", "people.id"],
            name="fk_changes_newsroom_id_person_id",
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_changes_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_changes"),
    )
    op.create_index("ix_changes_newsroom_id_batch", "changes", ["newsroom_id", "batch"])
    op.create_index(
        "ix_changes_newsroom_id_person_id_id", "changes", ["newsroom_id", "person_id", "id"]
    )
    op.create_index(
        "ix_changes_newsroom_id_record_record_id_id",
        "changes",
        ["newsroom_id", "record", "record_id", "id"],
    )
    op.create_table(
        "posts",
        _id("newsroom_id"),
        _id("id"),
        _text("platform"),
        _text("workspace"),
        _text("channel"),
        _text("channel_name"),
        _text("message"),
        _text("permalink"),
        _id("author_id", optional=True),
        _text("text"),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "author_id"],
            ["people.newsroom_id", "people.id"],
            name="fk_posts_newsroom_id_author_id",
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_posts_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_posts"),
        sa.UniqueConstraint(
            "newsroom_id", "platform", "workspace", "channel", "message", name="uq_posts_platform"
        ),
    )
    op.create_table(
        "snapshots",
        _id("newsroom_id"),
        _id("id"),
        _id("article_id"),
        _text("text"),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "article_id"],
            ["articles.newsroom_id", "articles.id"],
            name="fk_snapshots_newsroom_id_article_id",
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_snapshots_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_snapshots"),
    )
    op.create_index(
        "ix_snapshots_newsroom_id_article_id_id", "snapshots", ["newsroom_id", "article_id", "id"]
    )
    op.create_table(
        "claims",
        _id("newsroom_id"),
        _id("id"),
        sa.Column("number", sa.Integer(), nullable=False),
        _text("wording"),
        _text("lang"),
        sa.Column("workflow", sa.String(20), nullable=False),
        sa.Column("verdict", sa.String(20), nullable=False),
        _text("verdict_reason"),
        _text("verdict_link"),
        _text("assignee"),
        _id("person_id", optional=True),
        sa.Column("logged_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_state", sa.String(20), nullable=False),
        _text("unread_reason"),
        _id("merged_into", optional=True),
        _id("post_id", optional=True),
        _id("article_id", optional=True),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "article_id"],
            ["articles.newsroom_id", "articles.id"],
            name="fk_claims_newsroom_id_article_id",
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "merged_into"],
            ["claims.newsroom_id", "claims.id"],
            name="fk_claims_newsroom_id_merged_into",
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "person_id"],
            ["people.newsroom_id", "people.id"],
            name="fk_claims_newsroom_id_person_id",
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "post_id"],
            ["posts.newsroom_id", "posts.id"],
            name="fk_claims_newsroom_id_post_id",
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_claims_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_claims"),
        sa.UniqueConstraint("newsroom_id", "number", name="uq_claims_number"),
    )
    op.create_index("ix_claims_newsroom_id_article_id", "claims", ["newsroom_id", "article_id"])
    op.create_index("ix_claims_newsroom_id_post_id", "claims", ["newsroom_id", "post_id"])
    op.create_table(
        "statements",
        _id("newsroom_id"),
        _id("id"),
        _id("claim_id"),
        sa.Column("act", sa.String(20), nullable=False),
        _text("speaker"),
        _text("principal"),
        _text("quote"),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        _text("cue"),
        sa.Column("hedged", sa.Boolean(), nullable=False),
        _text("concedes"),
        _text("origin"),
        sa.Column("origin_kind", sa.String(20)),
        _id("article_id", optional=True),
        _id("snapshot_id", optional=True),
        sa.Column("said_at", sa.DateTime(timezone=True)),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "article_id"],
            ["articles.newsroom_id", "articles.id"],
            name="fk_statements_newsroom_id_article_id",
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "claim_id"],
            ["claims.newsroom_id", "claims.id"],
            name="fk_statements_newsroom_id_claim_id",
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "snapshot_id"],
            ["snapshots.newsroom_id", "snapshots.id"],
            name="fk_statements_newsroom_id_snapshot_id",
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_statements_newsroom_id"
        ),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_statements"),
    )
    op.create_index(
        "ix_statements_newsroom_id_article_id", "statements", ["newsroom_id", "article_id"]
    )
    op.create_index("ix_statements_newsroom_id_claim_id", "statements", ["newsroom_id", "claim_id"])
