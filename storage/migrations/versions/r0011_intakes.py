"""Channels whose links are logged by themselves."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the table."""
    texts = ("platform", "workspace", "channel", "channel_name")
    op.create_table(
        "intakes",
        sa.Column("newsroom_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("id", sa.BigInteger, nullable=False, autoincrement=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in texts),
        sa.Column("stopped", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_intakes"),
        sa.UniqueConstraint(
            "newsroom_id", "platform", "workspace", "channel", name="uq_intakes_platform"
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_intakes_newsroom_id"
        ),
    )
