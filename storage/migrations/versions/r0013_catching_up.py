"""Up to when an intake channel was looked through, and what was in the way."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Add the columns; what was posted before this is nothing that was missed."""
    now = datetime.now(UTC)
    if op.get_bind().dialect.name == "sqlite":
        now = now.replace(tzinfo=None)  # as `storage.columns.Instant` keeps it there
    since = now.isoformat(sep=" ", timespec="microseconds")
    at = sa.DateTime(timezone=True)
    # Added without replacing the table, which takes constants.
    op.add_column("intakes", sa.Column("seen_at", at, nullable=False, server_default=since))
    op.add_column("intakes", sa.Column("unreadable", sa.Text, nullable=False, server_default=""))
    op.add_column("intakes", sa.Column("skipped_before", at, nullable=True))
