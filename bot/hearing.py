"""The gate's other window: which channels and emojis are listened to, and up to when they were.

What stands here is no request of anybody's: doors ask and tell it by themselves.
"""

import logging
from collections.abc import Sequence
from datetime import datetime

from bot.commands import listening
from bot.core.newsroom_settings import REACTIONS
from bot.core.request import Place
from storage.arrangements import Intake
from storage.database import Database
from storage.errors import DatabaseUnavailable, NoSuchRecord

log = logging.getLogger(__name__)


class Hearing:
    """The intake channels and signs of all newsrooms; see `bot.core.ears.Ears`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._heard: set[tuple[str, str, str]] = set()

    def hears(self, place: Place, posted_at: datetime | None = None) -> bool:
        """Whether links posted there are logged without being asked; then, where that is told.

        While the database is away, what was last known holds.
        """
        key = (place.platform, place.workspace, place.channel)
        try:
            newsroom = self._database.newsroom_of(place.platform, place.workspace)
            if newsroom is None:
                return False
            with self._database.read(newsroom) as work:
                heard = listening.hears(work, place, posted_at)
        except DatabaseUnavailable:
            return key in self._heard
        if heard:
            self._heard.add(key)
        elif posted_at is None:
            self._heard.discard(key)
        return heard

    def signs(self, platform: str, workspace: str) -> frozenset[str] | None:
        """Which emojis, put on a message, log it; None while the database is away."""
        try:
            newsroom = self._database.newsroom_of(platform, workspace)
            if newsroom is None:
                return REACTIONS.of({})
            with self._database.read(newsroom) as work:
                return REACTIONS.of(work.settings.kept())
        except DatabaseUnavailable as away:
            log.warning("which emojis log a message cannot be told now: %s", away)
            return None

    def channels(self, platform: str, workspace: str) -> Sequence[Intake] | None:
        """The channels of one workspace; None while the database is away."""
        try:
            newsroom = self._database.newsroom_of(platform, workspace)
            if newsroom is None:
                return ()
            with self._database.read(newsroom) as work:
                found = work.intakes.of_workspace(platform, workspace)
        except DatabaseUnavailable as away:
            log.warning("which channels are listened to cannot be told now: %s", away)
            return None
        self._heard |= {(platform, workspace, each.channel) for each in found}
        return found

    def looked(self, channel: Intake) -> bool:
        """Keep how far a channel was looked through; False while the database is away."""
        try:
            newsroom = self._database.newsroom_of(channel.platform, channel.workspace)
            if newsroom is None:
                return True
            with self._database.begin(newsroom) as work:
                work.intakes.looked(
                    channel.id, channel.seen_at, channel.unreadable, channel.skipped_before
                )
        except NoSuchRecord:
            log.info("a channel went to another newsroom while it was looked through")
        except DatabaseUnavailable as away:
            log.warning("how far a channel was looked through cannot be kept now: %s", away)
            return False
        return True
