"""The languages of the desk's newest claims, loaded in the background once the bot is ready.

How a language is read takes up to a second to load. The first who logged a claim in it would wait
for that and, as reading is part of keeping a claim, with SQLite everybody else who writes.
"""

import asyncio
import logging

from bot.reading.rules.languages import LANGUAGES
from bot.reading.rules.statements import find_statements
from storage.database import Database
from storage.errors import DatabaseUnavailable

log = logging.getLogger(__name__)

_NEWSROOMS = 50  # whose claims are looked at
_NEWEST = 50  # claims of each
_BETWEEN = 0.2  # seconds in which others have the processor to themselves
_WORDS = "Peskov: “1”, 2 (3) – 4."  # in no language, with the marks that all of them read


async def load_languages(database: Database) -> None:
    """Load what the newest claims are written in, one language after the other."""
    try:
        for lang in await asyncio.to_thread(_in_use, database):
            await asyncio.to_thread(find_statements, _WORDS, lang)
            await asyncio.sleep(_BETWEEN)
    except DatabaseUnavailable as away:
        log.warning("languages are loaded when they are needed: %s", away)


def _in_use(database: Database) -> list[str]:
    """The languages of the newest claims that can be read, the most used ones first."""
    used: list[str] = []
    for newsroom in database.newsrooms()[:_NEWSROOMS]:
        with database.read(newsroom.id) as work:
            newest = work.claims.last_number() - _NEWEST
            used += [claim.lang for claim in work.claims.after(max(0, newest), _NEWEST)]
    return sorted({lang for lang in used if lang in LANGUAGES}, key=used.count, reverse=True)
