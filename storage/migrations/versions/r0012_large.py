"""Two indexes for newsrooms with many claims: of what is found, and of what was merged."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

MERGED = "ix_claims_newsroom_id_merged_into"

# On PostgreSQL new entries are sorted in many at a time. Every search looks through those that are
# not yet, so there are to be few: 256 kB are some hundred claims, and a millisecond of looking.
PENDING = "ALTER INDEX ix_{name}_tokens SET (fastupdate = on, gin_pending_list_limit = 256)"


def upgrade() -> None:
    """Make the index of merged claims of them alone; set how search takes new entries."""
    op.drop_index(MERGED, "claims")
    merged = sa.text("merged_into IS NOT NULL")
    op.create_index(
        MERGED,
        "claims",
        ["newsroom_id", "merged_into"],
        sqlite_where=merged,
        postgresql_where=merged,
    )
    if op.get_bind().dialect.name == "postgresql":
        for name in ("claim_index", "statement_index"):
            op.execute(PENDING.format(name=name))
