"""Workspaces that installed the app by themselves, and what such installing was begun with."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Make the tables."""
    words = ("platform", "workspace", "name", "organisation", "bot_user", "bot_id", "token")
    op.create_table(
        "installations",
        *(sa.Column(name, sa.Text, nullable=False) for name in words),
        sa.Column("installed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("platform", "workspace", name="pk_installations"),
    )
    op.create_table(
        "spent_states",
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("state", name="pk_spent_states"),
    )
