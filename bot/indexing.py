"""Indexing a newsroom's records anew, while people go on searching."""

import asyncio
import logging

from storage.database import Database

log = logging.getLogger(__name__)

_BREATH = 0.05  # seconds between batches, in which writers get their turn


async def index_anew(database: Database, newsroom: int) -> None:
    """Bring a newsroom's search documents up to date with what names mean now, if they are not."""
    if newsroom not in await asyncio.to_thread(database.stale):
        return
    batches = database.reindex(newsroom)
    while (progress := await asyncio.to_thread(next, batches, None)) is not None:
        log.info("newsroom %s: %s of %s claims indexed anew", newsroom, *progress)
        await asyncio.sleep(_BREATH)
