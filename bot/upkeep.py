"""What the bot does for its database in the background, beside the queue.

Records that are found by outdated name keys (the shipped spellings changed) are indexed anew,
while search stays available; what is done with and old is deleted once a day.
"""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

from bot.indexing import index_anew
from storage.database import Database
from storage.errors import DatabaseUnavailable

log = logging.getLogger(__name__)

KEPT = timedelta(days=14)  # of jobs done and events seen; platforms repeat events for hours
EVERY = 24 * 3600.0  # seconds


async def keep_up(database: Database) -> None:
    """Reindex what is stale, then clean up daily, until cancelled."""
    while True:
        try:
            for newsroom in await asyncio.to_thread(database.stale):
                await index_anew(database, newsroom)
            await asyncio.to_thread(database.forget, datetime.now(UTC) - KEPT)
        except DatabaseUnavailable:
            log.exception("upkeep could not be done; trying again in a day")
        await asyncio.sleep(EVERY)
