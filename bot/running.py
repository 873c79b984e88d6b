"""`python -m bot run`: this process's doors and its worker, until told to stop."""

import asyncio
import logging
import os
import signal
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Timer

from bot.commands.table import COMMANDS
from bot.core.door import Door
from bot.loading import load_languages
from bot.monitor import Monitor
from bot.opening import RESTART_AFTER, keep_open
from bot.platforms.discord.door import DiscordDoor
from bot.platforms.slack.connection import SocketMode
from bot.platforms.slack.door import SlackDoor
from bot.platforms.slack.installing import Installing
from bot.platforms.slack.request_url import RequestUrl, SignedRequests
from bot.platforms.slack.shared import SharedDoor
from bot.roles import Roles
from bot.settings import Settings
from bot.upkeep import keep_up
from bot.wiring import Desk, build, warm_up
from storage.errors import DatabaseAway, DatabaseBusy

log = logging.getLogger(__name__)

THREADS = 32  # for requests and jobs; links are read in threads of the reader's own
STOP_WITHIN = 8.0  # seconds for doors and jobs to end when told to
LEAVE_WITHIN = 9.5  # seconds until the process has ended; who told it to kills it after ten
ALL = Roles()


def run(settings: Settings, tell: Callable[[str], None], roles: Roles = ALL) -> int:
    """Serve until SIGINT or SIGTERM; `tell` gets plain words. Returns the exit status."""
    for words in settings.misspelt:
        tell(words)
    served = roles.served(settings, tell)
    if not served:
        return 1
    desk = _built(settings, tell)
    try:
        return asyncio.run(_serve(desk, served, roles, tell))
    finally:
        desk.close()


def _built(settings: Settings, tell: Callable[[str], None]) -> Desk:
    """The desk, as soon as its database can be used.

    After a power cut its server may come later; and another process may be at a long migration.
    """
    told = False
    while True:
        try:
            return build(settings)
        except (DatabaseAway, DatabaseBusy) as problem:
            if not told:
                said = f" The driver says: {problem.driver}" if problem.driver else ""
                tell(f"{problem}{said}")
                tell(f"Trying again every {RESTART_AFTER:.0f} seconds until it can be used.")
            told = True
            time.sleep(RESTART_AFTER)


def doors(desk: Desk, served: Sequence[str]) -> list[Door]:
    """The doors of these platforms."""
    settings, opened = desk.settings, list[Door]()
    if "slack" in served:
        opened += _slack(desk)
    if "discord" in served:
        opened.append(
            DiscordDoor(
                desk.gate.answer,
                COMMANDS,
                ears=desk.hearing,
                token=settings.discord_token,
                api_url=settings.discord_api_url,
            )
        )
    return opened


def _slack(desk: Desk) -> list[Door]:
    """The doors of Slack's apps: first those of single workspaces, whose tokens are set."""
    settings = desk.settings
    shared = _installing(desk) if settings.slack_client_id else None
    pages = shared.routes() if shared else ()
    url = RequestUrl(settings.slack_http_host, settings.slack_http_port, pages)
    opened: list[Door] = [
        SlackDoor(
            desk.gate.answer,
            ears=desk.hearing,
            bot_token=bot,
            over=SignedRequests(key, url) if settings.slack_http_port else SocketMode(key),
            api_url=settings.slack_api_url,
            which=which,
        )
        for (bot, key), which in zip(settings.slack_apps, settings.which_slack_app, strict=True)
    ]
    if shared:
        opened.append(
            SharedDoor(
                desk.gate.answer,
                ears=desk.hearing,
                installations=desk.database.installations,
                over=SignedRequests(settings.slack_shared_secret, url),
                where=shared.where,
                api_url=settings.slack_api_url,
            )
        )
    return opened


def _installing(desk: Desk) -> Installing:
    """How workspaces install the app that is for any of them."""
    settings = desk.settings
    return Installing(
        settings.slack_client_id,
        settings.slack_client_secret,
        settings.slack_public_url,
        desk.database.installations,
        settings.slack_api_url,
    )


async def _serve(
    desk: Desk, served: Sequence[str], roles: Roles, tell: Callable[[str], None]
) -> int:
    opened = doors(desk, served)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    stop_on_signals(loop, stop)
    # Each request waits for the database in a thread; the usual pool, by the number of cores, is
    # too small where many people ask at once.
    loop.set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="desk"))
    for door in opened:
        desk.worker.serve(door)
    # Before anybody waits for an answer: these take a second to load.
    await asyncio.to_thread(warm_up)
    standing_by = set[str]()
    serving = list[asyncio.Task[None]]()
    if roles.listens:
        leases = desk.database.leases
        opening = (keep_open(door, leases, tell, standing_by) for door in opened)
        serving += [asyncio.create_task(each) for each in opening]
    else:
        tell(f"Working off the queue for {' and '.join(door.name for door in opened)}.")
    tasks = _beside(desk, opened, roles, tell, standing_by)
    told = asyncio.create_task(stop.wait())
    waiting = {told, *serving}
    while told in waiting and (len(waiting) > 1 or not serving):
        _, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    if told.done():
        leave_within(LEAVE_WITHIN)
        tell("Stopping: what is under way is kept and done after the next start.")
    told.cancel()
    await _end(tasks, serving, opened)
    return 0 if stop.is_set() else 1


def _beside(
    desk: Desk,
    opened: Sequence[Door],
    roles: Roles,
    tell: Callable[[str], None],
    standing_by: set[str],
) -> list[asyncio.Task[None]]:
    """What runs beside the doors: the worker, the upkeep of the database, the monitor."""
    tasks = [asyncio.create_task(load_languages(desk.database))]
    if roles.works:
        tasks += [asyncio.create_task(desk.worker.run())]
        tasks += [asyncio.create_task(keep_up(desk.database))]
    if desk.settings.monitor_port:
        address = desk.settings.monitor_host, desk.settings.monitor_port
        heard, worker = opened if roles.listens else [], desk.worker if roles.works else None
        monitor = Monitor(desk.database, heard, worker, standing_by)
        tasks.append(asyncio.create_task(monitor.run(*address, tell)))
    return tasks


def stop_on_signals(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    """Set `stop` on Ctrl-C and when the process is told to end."""
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # the loops of Windows have none
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))


def leave_within(seconds: float) -> None:
    """End the process then, with status 0, whatever still runs.

    At its end Python waits for every thread, and a look-up of a name may hold one for minutes.
    Nothing is lost: what was committed is kept, and what was taken is given back, or its lease
    runs out.
    """
    timer = Timer(seconds, os._exit, (0,))
    timer.daemon = True
    timer.start()


async def _end(
    tasks: list[asyncio.Task[None]], serving: list[asyncio.Task[None]], opened: list[Door]
) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(STOP_WITHIN):
            # First the worker: messages on their way need the doors until they have arrived.
            for some in (tasks, serving):
                for task in some:
                    task.cancel()
                await asyncio.gather(*some, return_exceptions=True)
            await asyncio.gather(*(door.close() for door in opened), return_exceptions=True)
