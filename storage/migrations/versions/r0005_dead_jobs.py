"""An index of the jobs that were given up, for monitoring."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the index."""
    op.create_index(
        "ix_jobs_dead",
        "jobs",
        ["newsroom_id", "id"],
        sqlite_where=sa.text("dead = 1"),
        postgresql_where=sa.text("dead"),
    )
