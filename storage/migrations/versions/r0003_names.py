"""A newsroom's own names, and how far its records are indexed by them."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table, and two columns of newsrooms."""
    op.create_table(
        "names",
        sa.Column("newsroom_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("other", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_names"),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_names_newsroom_id"
        ),
        sa.UniqueConstraint("newsroom_id", "kind", "name", "other", name="uq_names_kind"),
    )
    # Added without replacing the table: its foreign keys stay.
    op.add_column(
        "newsrooms", sa.Column("names_version", sa.BigInteger, nullable=False, server_default="0")
    )
    op.add_column("newsrooms", sa.Column("index_done", sa.Integer))
