"""All tables together, as migrations are compared with them."""

from storage import tables, workings
from storage.columns import metadata

__all__ = ["metadata", "tables", "workings"]
