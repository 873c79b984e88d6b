"""`python -m bot run`: the doors whose tokens are set, in one process, until told to stop."""

import asyncio
import logging
import signal
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from bot.commands.table import COMMANDS
from bot.core.door import CannotConnect, Door
from bot.monitor import Monitor
from bot.platforms.discord.door import DiscordDoor
from bot.platforms.slack.door import SlackDoor
from bot.settings import Settings
from bot.upkeep import keep_up
from bot.wiring import Desk, build, warm_up

log = logging.getLogger(__name__)

RESTART_AFTER = 10.0  # seconds until a door that fell is opened again
THREADS = 32  # for requests and jobs; links are read in threads of the reader's own
STOP_WITHIN = 8.0  # seconds for doors and jobs to end when told to

HOW_TO_SLACK = (
    "Slack: not started, SLACK_BOT_TOKEN and SLACK_APP_TOKEN are not both set. "
    "`python -m bot slack manifest` prints the app to create; README.md tells the rest."
)
HOW_TO_DISCORD = "Discord: not started, DISCORD_TOKEN is not set. README.md tells where to get it."
HOW_TO_TRY = "Without any token: `python -m bot console` opens the whole bot in this terminal."


def run(settings: Settings, tell: Callable[[str], None]) -> int:
    """Serve until SIGINT or SIGTERM; `tell` gets plain words. Returns the exit status."""
    if not _tokens(settings):
        for words in (HOW_TO_SLACK, HOW_TO_DISCORD, HOW_TO_TRY):
            tell(words)
        return 1
    desk = build(settings)
    try:
        return asyncio.run(_serve(desk, tell))
    finally:
        desk.close()


def doors(desk: Desk) -> list[Door]:
    """The doors whose tokens are set."""
    settings, opened = desk.settings, list[Door]()
    if settings.slack_bot_token and settings.slack_app_token:
        opened.append(
            SlackDoor(
                desk.gate.answer,
                bot_token=settings.slack_bot_token,
                app_token=settings.slack_app_token,
                api_url=settings.slack_api_url,
            )
        )
    if settings.discord_token:
        opened.append(
            DiscordDoor(
                desk.gate.answer,
                COMMANDS,
                token=settings.discord_token,
                api_url=settings.discord_api_url,
            )
        )
    return opened


def _tokens(settings: Settings) -> bool:
    slack = settings.slack_bot_token and settings.slack_app_token
    return bool(slack or settings.discord_token)


async def _serve(desk: Desk, tell: Callable[[str], None]) -> int:
    opened = doors(desk)
    for name, words in (("slack", HOW_TO_SLACK), ("discord", HOW_TO_DISCORD)):
        if name not in {door.name for door in opened}:
            tell(words)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows: Ctrl-C ends asyncio.run by itself
            loop.add_signal_handler(number, stop.set)
    # Each request waits for the database in a thread; the usual pool, by the number of cores, is
    # too small where many people ask at once.
    loop.set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="desk"))
    for door in opened:
        desk.worker.serve(door)
    # Before anybody waits for an answer: these take a second to load.
    await asyncio.to_thread(warm_up)
    serving = [asyncio.create_task(_keep_open(door, tell)) for door in opened]
    tasks = [asyncio.create_task(desk.worker.run()), asyncio.create_task(keep_up(desk.database))]
    if desk.settings.monitor_port:
        address = desk.settings.monitor_host, desk.settings.monitor_port
        monitor = Monitor(desk.database, opened, desk.worker)
        tasks.append(asyncio.create_task(monitor.run(*address, tell)))
    told = asyncio.create_task(stop.wait())
    waiting = {told, *serving}
    while told in waiting and len(waiting) > 1:
        _, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    if told.done():
        tell("Stopping: what is under way is kept and done after the next start.")
    told.cancel()
    await _end([*tasks, *serving], opened)
    return 0 if stop.is_set() else 1


async def _keep_open(door: Door, tell: Callable[[str], None]) -> None:
    """Run a door, and open it again when it falls: a fault in one does not stop the other.

    Ends only where trying again cannot help: the platform does not let us in.
    """
    while True:
        try:
            await door.run(tell)
        except CannotConnect as refusal:
            tell(f"{door.name}: {refusal}")
            return
        except Exception:
            log.exception("the %s door fell", door.name)
            tell(
                f"{door.name}: the connection failed; trying again in {RESTART_AFTER:.0f} seconds."
            )
        await asyncio.sleep(RESTART_AFTER)


async def _end(tasks: list[asyncio.Task[None]], opened: list[Door]) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(STOP_WITHIN):
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await asyncio.gather(*(door.close() for door in opened), return_exceptions=True)
