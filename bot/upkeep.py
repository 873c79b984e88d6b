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
AGAIN_AFTER = 60.0  # seconds; where the database was away. Until it is done, names find too little


async def keep_up(database: Database) -> None:
    """Reindex what is stale, then clean up daily, until cancelled."""
    while True:
        pause = await _keep_up_once(database)
        await asyncio.sleep(pause)


async def _keep_up_once(database: Database) -> float:
    """Do it, as far as it can be done now; in how many seconds to do it again."""
    try:
        for newsroom in await asyncio.to_thread(database.stale):
            await index_anew(database, newsroom)
        await asyncio.to_thread(database.forget, datetime.now(UTC) - KEPT)
    except DatabaseUnavailable as away:
        log.warning("upkeep waits for the database: %s", away)
        return AGAIN_AFTER
    except Exception:  # a fault of ours must not end it for good
        log.exception("upkeep could not be done; trying again in a day")
    return EVERY
