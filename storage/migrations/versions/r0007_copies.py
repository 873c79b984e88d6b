"""Copies of one text, what merged claims came from, and how much of an article was left out."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the table, an index of claims and a column of articles."""
    op.create_table(
        "article_prints",
        sa.Column("newsroom_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("print", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("article_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("newsroom_id", "print", "article_id", name="pk_article_prints"),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_article_prints_newsroom_id"
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "article_id"],
            ["articles.newsroom_id", "articles.id"],
            name="fk_article_prints_newsroom_id_article_id",
        ),
    )
    op.create_index("ix_claims_newsroom_id_merged_into", "claims", ["newsroom_id", "merged_into"])
    # Added without replacing the table: its foreign keys stay.
    op.add_column("articles", sa.Column("left_out", sa.Integer, nullable=False, server_default="0"))
