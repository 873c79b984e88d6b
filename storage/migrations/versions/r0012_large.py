"""For newsrooms with many claims: an index of merged claims alone, and on PostgreSQL who denies."""

import sqlalchemy as sa
from alembic import op

from storage.everywhere import OPTION, Why

revision = "0012"
down_revision = "0011"

MERGED = "ix_claims_newsroom_id_merged_into"
INDEXES = ("claim_index", "statement_index")

# What `storage.gin` makes of it today. An empty text has nothing to mark.
MARK = r"""
UPDATE {name}
SET by = by || ' _ ' || regexp_replace(by, '(^| )(?!_( |$))', '\1denies_', 'g')
WHERE string_to_array(tags, ' ') @> ARRAY['a_denies', 't_listed'] AND by <> ''
"""
# New entries are sorted in many at a time. Every search looks through those that are not yet, so
# there are to be few: 256 kB are some hundred claims, and a millisecond of looking.
GIN = """
CREATE INDEX ix_{name}_tokens ON {name} USING gin (
    string_to_array(head, ' '), string_to_array(head || ' _ ' || body, ' '),
    string_to_array(by, ' '), string_to_array(source, ' '), string_to_array(tags, ' ')
) WITH (fastupdate = on, gin_pending_list_limit = 256)
"""
# How frequent each token is takes long to find out, and changes no plan.
UNCOUNTED = "ALTER INDEX ix_{name}_tokens ALTER COLUMN {column} SET STATISTICS 0"


def upgrade() -> None:
    """Make the index of merged claims of them alone; mark who denies."""
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
        _mark_who_denies()


def _mark_who_denies() -> None:
    op.execute("SET LOCAL maintenance_work_mem = '512MB'")  # or making an index takes far longer
    for name in INDEXES:
        op.execute(f"DROP INDEX IF EXISTS ix_{name}_tokens")
        marking = sa.text(MARK.format(name=name))
        op.execute(marking, execution_options={OPTION: Why.MIGRATION})
        op.execute(GIN.format(name=name))
        for column in range(1, 6):
            op.execute(UNCOUNTED.format(name=name, column=column))
