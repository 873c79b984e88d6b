"""What a door asks about what is logged without a command, and what it tells of that."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.core.newsroom_settings import REACTIONS
from bot.core.request import Place
from storage.arrangements import Intake


class Ears(Protocol):
    """The newsrooms' intake channels and signs. Synchronous; none raises without the database."""

    def hears(self, place: Place, posted_at: datetime | None = None) -> bool:
        """Whether what people post there is logged; then, where that is told."""

    def signs(self, platform: str, workspace: str) -> frozenset[str] | None:
        """Which emojis, put on a message, log it; None if that cannot be told now."""

    def channels(self, platform: str, workspace: str) -> Sequence[Intake] | None:
        """Those of one workspace; None if that cannot be told now."""

    def looked(self, channel: Intake) -> bool:
        """Keep how far a channel was looked through; False if that cannot be kept now."""


class Deaf:
    """Hears nothing that was not said to the bot, but for the signs that are so by default."""

    def hears(self, place: Place, posted_at: datetime | None = None) -> bool:
        """Nowhere."""
        del place, posted_at
        return False

    def signs(self, platform: str, workspace: str) -> frozenset[str]:
        """As where nothing was decided."""
        del platform, workspace
        return REACTIONS.of({})

    def channels(self, platform: str, workspace: str) -> Sequence[Intake]:
        """None at all."""
        del platform, workspace
        return ()

    def looked(self, channel: Intake) -> bool:
        """Nothing to keep."""
        del channel
        return True
