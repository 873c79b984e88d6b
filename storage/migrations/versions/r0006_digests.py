"""Summaries that come to a channel by schedule."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the table."""
    texts = ("platform", "workspace", "channel", "channel_name", "days", "at", "zone", "query")
    op.create_table(
        "digests",
        sa.Column("newsroom_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("id", sa.BigInteger, nullable=False, autoincrement=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in texts),
        sa.Column("stopped", sa.Boolean, nullable=False),
        sa.Column("next_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("covered_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_digests"),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_digests_newsroom_id"
        ),
    )
