"""What a process does of what there is to do: `python -m bot run --doors … --worker …`."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from bot.settings import Settings

HOW_TO = {
    "slack": "SLACK_BOT_TOKEN and {slack_key} are not both set. "
    "`python -m bot slack manifest` prints the app to create; README.md tells the rest.",
    "discord": "DISCORD_TOKEN is not set. README.md tells where to get it.",
}
HOW_TO_TRY = "Without any token: `python -m bot console` opens the whole bot in this terminal."


class Works(StrEnum):
    """Whether a process takes jobs off the queue: reads links, posts and edits cards."""

    ON = "on"
    OFF = "off"
    ONLY = "only"  # and is not connected to hear what people ask


@dataclass(frozen=True, slots=True)
class Roles:
    """What a process does.

    Attributes:
        doors: the platforms that it serves, by name; None for those whose tokens are set.
        worker: whether it takes jobs, beside what people ask or instead of it.
    """

    doors: tuple[str, ...] | None = None
    worker: Works = Works.ON

    @property
    def listens(self) -> bool:
        """Whether it is connected to the platforms, to hear what people ask."""
        return self.worker is not Works.ONLY

    @property
    def works(self) -> bool:
        """Whether it takes jobs off the queue."""
        return self.worker is not Works.OFF

    def served(self, settings: Settings, tell: Callable[[str], None]) -> tuple[str, ...]:
        """The platforms to serve; () if it cannot do what it should. `tell` gets plain words."""
        have = {
            "slack": bool(settings.slack_apps or settings.slack_client_id),
            "discord": bool(settings.discord_token),
        }
        wanted = tuple(have) if self.doors is None else self.doors
        missing = [name for name in wanted if not have[name]]
        for name in missing:
            how = HOW_TO[name].format(slack_key=settings.slack_key)
            tell(f"{name.capitalize()}: not started, {how}")
        if self.doors is not None and missing:
            return ()
        if len(missing) == len(have):
            tell(HOW_TO_TRY)
        return tuple(name for name in wanted if have[name])


def doors(words: str) -> tuple[str, ...]:
    """`--doors`: names of platforms, commas between.

    Raises:
        ValueError: a name that is none; the words say which there are.
    """
    names = tuple(name.strip().lower() for name in words.split(",") if name.strip())
    if not names or not set(names) <= set(HOW_TO):
        raise ValueError(f"--doors takes {' or '.join(HOW_TO)}, or both with a comma between")
    return tuple(dict.fromkeys(names))
