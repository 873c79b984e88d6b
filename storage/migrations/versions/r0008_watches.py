"""Saved queries that alert somebody."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the table."""
    texts = ("platform", "workspace", "channel", "channel_name", "person", "query", "zone")
    op.create_table(
        "watches",
        sa.Column("newsroom_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("person_id", sa.BigInteger, nullable=False, autoincrement=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in texts),
        sa.Column("stopped", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_watches"),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_watches_newsroom_id"
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "person_id"],
            ["people.newsroom_id", "people.id"],
            name="fk_watches_newsroom_id_person_id",
        ),
    )
