"""The doors that messages go out through, and which of them leads to a workspace."""

from collections.abc import Iterator

from bot.core.door import DeliveryFailed, Door
from bot.core.request import Place


class Doors:
    """Those that one process delivers to; iterated, the platforms' names, each once."""

    def __init__(self) -> None:
        self._by_platform: dict[str, list[Door]] = {}

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_platform)

    def add(self, door: Door) -> None:
        """Deliver to this one, too."""
        self._by_platform.setdefault(door.name, []).append(door)

    async def leading_to(self, place: Place) -> Door:
        """The door for a place. A platform's only one is taken at its word; of several, the first.

        Raises:
            DeliveryFailed: no door here leads there, or the platform does not tell now.
        """
        doors = self._by_platform[place.platform]
        if len(doors) == 1:
            return doors[0]
        unsure = None
        for door in doors:
            try:
                if await door.serves(place.workspace):
                    return door
            except DeliveryFailed as why:  # a token was revoked: the others' workspaces go on
                unsure = why
        raise unsure or DeliveryFailed(
            f"no token of the {place.platform} workspace {place.workspace} is set"
        )
