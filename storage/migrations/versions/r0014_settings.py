"""What newsrooms decide for themselves."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Make the table, and a column of newsrooms; all is as by default."""
    op.create_table(
        "settings",
        sa.Column("newsroom_id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("id", sa.BigInteger, nullable=False, autoincrement=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("person_id", sa.BigInteger, nullable=True, autoincrement=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("newsroom_id", "id", name="pk_settings"),
        sa.UniqueConstraint("newsroom_id", "name", name="uq_settings_name"),
        sa.ForeignKeyConstraint(
            ["newsroom_id"], ["newsrooms.newsroom_id"], name="fk_settings_newsroom_id"
        ),
        sa.ForeignKeyConstraint(
            ["newsroom_id", "person_id"],
            ["people.newsroom_id", "people.id"],
            name="fk_settings_newsroom_id_person_id",
        ),
    )
    # Added without replacing the table: its foreign keys stay.
    op.add_column(
        "newsrooms",
        sa.Column("settings_version", sa.BigInteger, nullable=False, server_default="0"),
    )
