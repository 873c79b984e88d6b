"""On PostgreSQL the search indexes keep texts, and know the stretches of time."""

import sqlalchemy as sa
from alembic import op

from storage.everywhere import OPTION, Why

revision = "0010"
down_revision = "0009"

INDEXES = ("claim_index", "statement_index")

# Documents lie in their rows as they are: unpacking one takes longer than looking through it.
ROWS = """
CREATE TABLE {name} (
    newsroom_id bigint NOT NULL,
    id bigint NOT NULL,
    head text COLLATE "C" NOT NULL,
    body text COLLATE "C" NOT NULL,
    by text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    tags text COLLATE "C" NOT NULL,
    reviewed boolean NOT NULL,
    CONSTRAINT pk_{name} PRIMARY KEY (newsroom_id, id)
) WITH (toast_tuple_target = 8160)
"""
# What `storage.documents`, `storage.gin` and `storage.stretches` make of it today.
FILL = """
INSERT INTO {name}
SELECT newsroom_id, id,
    array_to_string(head, ' '), array_to_string(anywhere[cardinality(head) + 2:], ' '),
    array_to_string(by, ' '), array_to_string(source, ' '),
    array_to_string(tags, ' ')
    || CASE WHEN tags @> ARRAY['t_unreviewed'] THEN '' ELSE ' t_reviewed' END
    || CASE WHEN tags @> ARRAY['s_archived'] THEN '' ELSE ' t_listed' END
    || (
        SELECT string_agg(concat(' d_', newsroom_id, '_', length, '_', id >> 20 + length), '')
        FROM generate_series(16, 38, 2) AS length
    ),
    NOT tags @> ARRAY['t_unreviewed']
FROM {name}_0009
ORDER BY newsroom_id, id
"""


def upgrade() -> None:
    """Make the tables anew, of what they hold; step 0012 makes their indexes."""
    if op.get_bind().dialect.name != "postgresql":
        return
    for name in INDEXES:
        op.execute(f"DROP INDEX ix_{name}_tokens")
        op.execute(f"ALTER TABLE {name} RENAME TO {name}_0009")
        op.execute(f"ALTER TABLE {name}_0009 RENAME CONSTRAINT pk_{name} TO pk_{name}_0009")
        op.execute(ROWS.format(name=name))
        filling = sa.text(FILL.format(name=name))
        op.execute(filling, execution_options={OPTION: Why.MIGRATION})
        op.execute(f"DROP TABLE {name}_0009")
