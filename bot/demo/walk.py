"""Walking the story: typing, waiting for the bot, checking what it showed."""

import asyncio
import re
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from rich.rule import Rule
from rich.text import Text

from bot.demo.site import HOST, news_site
from bot.demo.stage import Stage
from bot.demo.story import STORY, Step, missing
from bot.platforms.console.conversation import Conversation
from bot.platforms.console.door import ConsoleDoor
from bot.platforms.console.typed import Speaker
from bot.platforms.console.visible import visible
from bot.settings import Settings
from bot.wiring import Desk, build

STEP_WITHIN = 30.0  # seconds for a step to show what it must
SITE_TAKES = 1.5  # seconds until the article's site answers, so that the reading can be seen
PAUSE = 2.0  # seconds to look at what was shown
_BUTTON = re.compile(r"\{button:([^}]+)\}")


def main(settings: Settings, *, fast: bool, picture: str | None = None) -> int:
    """Walk the story once; 0 if every step showed what it must, else 1.

    Args:
        settings: of the whole bot; database and allowed hosts are the demo's own.
        fast: without pauses.
        picture: an SVG file to draw the story's main steps into, too.
    """
    if picture and (problem := _unfit(Path(picture))):  # not only when all has been walked
        print(problem, file=sys.stderr)  # noqa: T201
        return 1
    pace = 0.0 if fast else 1.0
    stage = Stage(pace)
    with tempfile.TemporaryDirectory(prefix="claimdesk-") as folder:
        database = f"sqlite:///{Path(folder) / 'demo.db'}"
        desk = build(replace(settings, database_url=database, allowed_hosts=(HOST,)))
        try:
            failures = asyncio.run(_walk(desk, stage, pace))
        finally:
            desk.close()
    stage.pictured = False
    for failure in failures:
        stage.write(Text(failure, style="bold red"))
    if picture:
        stage.save_picture(Path(picture))
    return 1 if failures else 0


def _unfit(picture: Path) -> str:
    """Why there can be no picture of that name; "" if there can."""
    if not picture.parent.is_dir():
        return f"There is no folder {picture.parent} for the picture."
    if picture.suffix.lower() != ".svg" or picture.is_dir():
        return f"The picture is an SVG file: give it a name such as {picture.stem or 'demo'}.svg."
    return ""


async def _walk(desk: Desk, stage: Stage, pace: float) -> list[str]:
    door = ConsoleDoor(desk.gate.answer, stage, "demo")
    desk.worker.serve(door)
    working = asyncio.create_task(desk.worker.run())
    try:
        async with news_site(slowness=SITE_TAKES * pace) as link:
            stage.write(Rule("Claimdesk: the founding story", style="bold"))
            walk = Walk(desk, door, stage, link)
            for step in STORY:
                if failures := await walk.take(step):
                    return failures  # what follows builds on it
            return []
    finally:
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


class Walk:
    """The story under way: one screen, several people."""

    def __init__(self, desk: Desk, door: ConsoleDoor, stage: Stage, link: str) -> None:
        self._desk = desk
        self._door = door
        self._stage = stage
        self._link = link

    async def take(self, step: Step) -> list[str]:
        """Take one step; what it failed to show, in plain words."""
        stage = self._stage
        stage.pictured = step.pictured
        stage.seen.clear()
        stage.write()
        stage.write(Text(step.told, style="italic"))
        line = _BUTTON.sub(self._button, step.typed).replace("{link}", self._link)
        await stage.type(f"{step.person} in #{step.channel} › ", line)
        try:
            async with asyncio.timeout(STEP_WITHIN):
                await self._carry_out(step, line)
        except TimeoutError:
            return [f"“{line}” was not done within {STEP_WITHIN:.0f} seconds."]
        await stage.pause(PAUSE)
        seen = " ".join(stage.seen)
        return [f"“{line}” should have shown “{words}”." for words in missing(step, seen)]

    async def _carry_out(self, step: Step, line: str) -> None:
        """Say the line, and wait for all that it sets going."""
        conversation = Conversation(self._door, self._desk.gate.give_role, step.channel)
        await conversation.become(Speaker(step.person))
        worker = self._desk.worker
        with self._stage.busy() as tell:
            worker.steps.progress = lambda place, words: tell(
                f"#{place.channel_name}: {visible(words)}"
            )
            await conversation.say(line)
            await worker.idle()

    def _button(self, wanted: re.Match[str]) -> str:
        """The number of a labelled button on the last message that has it, and the message's."""
        for message in reversed(self._door.messages()):
            for number, button in enumerate(message.buttons, start=1):
                if button.label == wanted[1]:
                    return f"{number} {message.number}"
        return wanted[0]
