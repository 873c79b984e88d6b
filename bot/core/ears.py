"""What a door asks about channels whose links are logged without being asked, and tells of them."""

from collections.abc import Sequence
from typing import Protocol

from bot.core.request import Place
from storage.records import Intake


class Ears(Protocol):
    """The newsrooms' intake channels. Synchronous; nothing raises while the database is away."""

    def hears(self, place: Place) -> bool:
        """Whether what people post there is logged."""

    def channels(self, platform: str, workspace: str) -> Sequence[Intake] | None:
        """Those of one workspace; None if that cannot be told now."""

    def looked(self, channel: Intake) -> bool:
        """Keep how far a channel was looked through; False if that cannot be kept now."""


class Deaf:
    """Hears nothing that was not said to the bot."""

    def hears(self, place: Place) -> bool:
        """Nowhere."""
        del place
        return False

    def channels(self, platform: str, workspace: str) -> Sequence[Intake]:
        """None at all."""
        del platform, workspace
        return ()

    def looked(self, channel: Intake) -> bool:
        """Nothing to keep."""
        del channel
        return True
