"""An index of what was edited since when, for summaries of long periods."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the index."""
    op.create_index(
        "ix_changes_edits",
        "changes",
        ["newsroom_id", "record", "field", "id"],
        sqlite_where=sa.text("field != 'added'"),
        postgresql_where=sa.text("field != 'added'"),
    )
