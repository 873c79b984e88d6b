"""What a site said of a page's state, and when a statement was found to stand there no more."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Add the columns; nothing is known of what was read before."""
    # Added without replacing the tables: their foreign keys stay.
    for name in ("validated_url", "etag", "last_modified"):
        op.add_column("articles", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("statements", sa.Column("gone_at", sa.DateTime(timezone=True), nullable=True))
