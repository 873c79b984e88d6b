"""`python -m bot console`: the whole bot in one terminal, or on a pipe."""

import asyncio
import io
import logging
import sys
from pathlib import Path

from bot.commands.table import COMMANDS
from bot.core.door import DeliveryFailed
from bot.core.reply import say
from bot.platforms.console.as_json import JsonScreen
from bot.platforms.console.conversation import Conversation
from bot.platforms.console.door import ConsoleDoor
from bot.platforms.console.messages import Screen
from bot.platforms.console.piped import serve_lines
from bot.platforms.console.plain import PlainScreen
from bot.platforms.console.render import RichScreen
from bot.platforms.console.session import Activity, Session, terminal
from bot.platforms.console.typed import Speaker, Unclear, local_speaker, speaker
from bot.settings import Settings
from bot.wiring import Desk, build

HISTORY = Path.home() / ".claimdesk_history"
WELCOME = "Claimdesk on {workspace}. /desk help lists the commands, !help the rest; Ctrl-D leaves."


def main(settings: Settings, *, said_by: str | None, workspace: str, as_json: bool) -> int:
    """Serve one person at this terminal; returns the exit status.

    Args:
        settings: of the whole bot.
        said_by: NAME or NAME:ROLE of who speaks; None for whoever is logged in, as an admin.
        workspace: the name of the workspace in which it is said.
        as_json: one JSON object a reply.
    """
    try:
        who = speaker(said_by) if said_by is not None else local_speaker()
    except Unclear as unclear:
        print(unclear, file=sys.stderr)  # noqa: T201 - misuse of the command line
        return 2
    interactive = sys.stdin.isatty() and sys.stdout.isatty() and not as_json
    if interactive:
        # Lines of a log would be drawn into the prompt; what matters is a warning at least.
        logging.getLogger().setLevel(max(logging.WARNING, logging.getLogger().level))
    desk = build(settings)
    try:
        asyncio.run(_serve(desk, _screen(interactive, as_json), who, workspace, interactive))
    except DeliveryFailed:  # who read our output has gone; what was public comes again next time
        sys.stdout = io.StringIO()
    finally:
        desk.close()
    return 0


def _screen(interactive: bool, as_json: bool) -> Screen:
    if interactive:
        return RichScreen(terminal())
    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    return JsonScreen(sys.stdout) if as_json else PlainScreen(sys.stdout)


async def _serve(
    desk: Desk, screen: Screen, who: Speaker, workspace: str, interactive: bool
) -> None:
    door = ConsoleDoor(desk.gate.answer, screen, workspace)
    conversation = Conversation(door, desk.gate.give_role)
    desk.worker.serve(door)
    working = asyncio.create_task(desk.worker.run())
    unread = asyncio.create_task(door.run(lambda _: None))
    await conversation.become(who)
    talking = asyncio.create_task(
        _prompt(desk, door, conversation)
        if interactive
        else serve_lines(conversation, sys.stdin, desk.worker.idle)
    )
    try:
        await asyncio.wait({talking, unread}, return_when=asyncio.FIRST_COMPLETED)
        if talking.done():
            talking.result()
    finally:
        for task in (talking, unread, working):
            task.cancel()
        await asyncio.gather(talking, unread, working, return_exceptions=True)


async def _prompt(desk: Desk, door: ConsoleDoor, conversation: Conversation) -> None:
    activity = Activity(desk.worker.waiting)
    desk.worker.steps.progress = activity.progress
    door.tell(say(WELCOME.format(workspace=door.workspace)))
    await Session(door, conversation, COMMANDS, activity, HISTORY).run()
