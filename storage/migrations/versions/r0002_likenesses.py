"""What was noticed between claims: "looks like #42", "denies #42?"."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "likenesses",
        sa.Column("newsroom_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("claim_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("other_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("relation", sa.String(20), nullable=False),
        sa.Column("score", sa.Float, nullable=False),
        sa.Column("reasons", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("newsroom_id", "claim_id", "other_id", name="pk_likenesses"),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_likenesses_newsroom_id"
        ),
        *(
            sa.ForeignKeyConstraint(
                ["newsroom_id", column],
                ["claims.newsroom_id", "claims.id"],
                name=f"fk_likenesses_newsroom_id_{column}",
            )
            for column in ("claim_id", "other_id")
        ),
    )
