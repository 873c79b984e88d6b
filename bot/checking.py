"""`python -m bot check`: whether the bot can work here, before it has to."""

import asyncio
import logging
import os
import shlex
import shutil
import stat
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import aiohttp

from bot.core.checked import Checked, Level, fail, ok, warn
from bot.platforms.discord.checking import check_discord
from bot.platforms.discord.invite import invite_address
from bot.platforms.slack.checking import ASKED, check_installed, check_request_url, check_slack
from bot.platforms.slack.manifest import INSTALL_PATH
from bot.reading.finders import check_finder
from bot.settings import BadSetting, Settings
from storage.arrangements import Installation
from storage.condition import Condition, file_of, installed, look
from storage.errors import StorageError
from storage.migrations import Schema
from storage.postgres import READERS, WRITERS

LITTLE_ROOM = 1024 * 2**20  # bytes of free disk, below which somebody should look
NO_ROOM = 100 * 2**20  # and below which a day's work may not fit
CLOCK_OFF = 5.0  # seconds; a header tells whole ones, and takes some to come
OLDEST_SERVER = 15  # of PostgreSQL, that the tests know
ANSWER_WITHIN = 10.0  # seconds

_SET_THE_CLOCK = "Set it, and let a service keep it (NTP): dates of claims come from it."


def main(settings: Settings, *, offline: bool) -> int:
    """Print a line for each thing looked at; returns 1 if anything fails, else 0.

    Args:
        settings: what to check.
        offline: ask neither Slack nor Discord.
    """
    return asyncio.run(_main(settings, offline=offline))


async def _main(settings: Settings, *, offline: bool) -> int:
    logging.disable(logging.WARNING)  # what matters stands in our lines
    failed = False
    async for found in check(settings, offline=offline):
        failed |= found.level is Level.FAIL
        print(f"{found.level:<5} {found.what + ':':<10} {found.words}")  # noqa: T201 - this is the output
        if found.then:
            print(f"{'':<17}→ {found.then}")  # noqa: T201 - as above
        sys.stdout.flush()
    return int(failed)


async def check(settings: Settings, *, offline: bool) -> AsyncIterator[Checked]:
    """Look at one thing after the other."""
    for found in (*_doors(settings), *_private(Path(".env"))):
        yield found
    for found in await asyncio.to_thread(
        lambda: [*_database(settings.database_url), *check_finder(settings)]
    ):
        yield found
    async for found in _slack(settings, offline=offline):
        yield found
    if offline:
        return
    if settings.discord_token and not _bad_token(settings.discord_token):
        for found in await check_discord(settings.discord_token, settings.discord_api_url):
            yield found
    if settings.slack_bot_tokens or settings.slack_client_id or settings.discord_token:
        for found in await _clock(settings):
            yield found


def _doors(settings: Settings) -> Iterator[Checked]:
    for words in settings.misspelt:
        yield warn("settings", words, "Nothing reads it as it is spelt now.")
    bot, key = settings.slack_bot_tokens, settings.slack_keys
    shared = bool(settings.slack_client_id)  # then the settings were compared when they were read
    if bool(bot) != bool(key) and not shared:
        missing = settings.slack_key if bot else "SLACK_BOT_TOKEN"
        needed = f"Slack needs SLACK_BOT_TOKEN and {settings.slack_key}"
        if settings.slack_signing_secrets and not settings.slack_http_port:
            needed += "; for requests over HTTP set SLACK_HTTP_PORT"
        yield fail("settings", f"{missing} is not set", f"{needed}.")
    bad = _bad_token(settings.discord_token)
    if bad:
        yield fail("settings", bad, "Copy the whole token.")
    if not (bot or key or settings.discord_token):
        words = "neither Slack's tokens nor Discord's are set"
        yield fail("settings", words, "README.md tells where to get them.")
    elif (shared or bool(bot) == bool(key)) and not bad:
        slack, discord = bot or shared, settings.discord_token
        names = [name for name, set_ in (("Slack", slack), ("Discord", discord)) if set_]
        yield ok("settings", f"can be used; tokens for {' and '.join(names)}")
    if settings.slack_http_port:
        yield check_request_url(settings.slack_http_host, settings.slack_http_port)


async def _slack(settings: Settings, *, offline: bool) -> AsyncIterator[Checked]:
    """What there is to say of the app for many workspaces, and of those for one."""
    where = settings.slack_public_url + INSTALL_PATH
    count, some = await asyncio.to_thread(_installations, settings)
    if settings.slack_client_id:
        words = f"client id and secret are set; {count:,} workspace{'' if count == 1 else 's'}"
        yield ok("Slack", f"{words} installed the app at {where}")
    if offline:
        return
    if some:
        tokens, api_url = settings.slack_bot_tokens, settings.slack_api_url
        for found in await check_installed(some, count, tokens, where, api_url):
            yield found
    for (bot, key), which in zip(settings.slack_apps, settings.which_slack_app, strict=True):
        app_token = "" if settings.slack_http_port else key
        for found in await check_slack(bot, app_token, settings.slack_api_url, which):
            yield found


def _installations(settings: Settings) -> tuple[int, list[Installation]]:
    """How many workspaces have installed the app, and some of them."""
    if not settings.slack_client_id:
        return 0, []
    try:
        return installed(settings.database_url, "slack", ASKED)
    except StorageError:
        return 0, []  # what is the matter with the database has been told


def _bad_token(token: str) -> str:
    try:
        if token:
            invite_address(token)
    except BadSetting as bad:
        return str(bad)
    return ""


def _private(file: Path) -> Iterator[Checked]:
    """Whether others on this machine may read a file with secrets."""
    # Windows keeps rights elsewhere.
    if sys.platform == "win32" or not file.exists():
        return
    if file.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        yield warn("files", f"others on this machine may read {file}", f"chmod 600 {file}")
    else:
        yield ok("files", f"{file} is for its owner alone")


def _database(url: str) -> Iterator[Checked]:
    try:
        file = file_of(url)
        if file and not file.exists():
            yield from _new(file)
            return
        found = look(url)
    except StorageError as problem:
        said = f"The driver says: {problem.driver}. " if problem.driver else ""
        then = f"{said}The bot does not start before that is right."
        yield fail("database", str(problem), then)
        return
    yield _schema(found)
    if file:
        yield from _private(file)
        yield _disk(file.parent)
    else:
        yield from _server(found)


def _new(file: Path) -> Iterator[Checked]:
    folder = file.parent
    if not folder.is_dir():
        make = f"mkdir -p {shlex.quote(str(folder))}"
        yield fail("database", f"there is no folder {folder}", make)
    elif not os.access(folder, os.W_OK | os.X_OK):
        words = f"this program may not write in the folder {folder}, so {file} cannot be made"
        yield fail("database", words, "Give the folder to the user that runs the bot.")
    else:
        yield ok("database", f"{file} is made at the first start")
        yield _disk(folder)


def _schema(found: Condition) -> Checked:
    where = f"{found.program}{f' at {found.file}' if found.file else ''}"
    match found.schema:
        case Schema.NEWEST:
            return ok("database", f"{where} can be written, and has the newest schema")
        case Schema.NONE:
            return ok("database", f"{where} can be written, and is filled at the first start")
        case Schema.OLDER:
            words = f"{where} can be written, and has an older schema"
            return warn("database", words, "The next start migrates it; make a backup before.")
        case Schema.NEWER:
            words = f"{where} was changed by a newer version of the program"
            return fail("database", words, "Install that version, or a newer one.")


def _server(found: Condition) -> Iterator[Checked]:
    version = found.program.split()[-1]
    if int(version.partition(".")[0]) < OLDEST_SERVER:
        yield warn("database", f"{found.program} is old", f"Use {OLDEST_SERVER} or newer.")
    if found.encoding != "UTF8":
        words = f"its encoding is {found.encoding}, which cannot hold every language"
        yield fail("database", words, "Make a database with ENCODING 'UTF8'.")
    if found.room is not None and found.room < READERS + WRITERS:
        words = f"the server takes {found.room} more connections; a process opens up to"
        yield warn("database", f"{words} {READERS + WRITERS}", "Raise its max_connections.")
    yield _off(found.ahead, "the database server's")


def _disk(folder: Path) -> Checked:
    free = shutil.disk_usage(folder).free
    words = f"{free / 2**30:,.1f} GiB free for the database"
    if free < NO_ROOM:
        return fail("disk", words, "Make room: a full disk takes no claims.")
    if free < LITTLE_ROOM:
        return warn("disk", words, "Make room before it is full.")
    return ok("disk", words)


async def _clock(settings: Settings) -> list[Checked]:
    """Compare this machine's clock with the Date that a platform sends along."""
    if settings.slack_bot_tokens or settings.slack_client_id:
        url = (settings.slack_api_url or "https://slack.com/api/") + "api.test"
    else:
        url = (settings.discord_api_url or "https://discord.com/api/v10") + "/gateway"
    limit = aiohttp.ClientTimeout(total=ANSWER_WITHIN)
    try:
        async with aiohttp.ClientSession(timeout=limit) as session, session.get(url) as answer:
            there = parsedate_to_datetime(answer.headers["Date"])
    except (aiohttp.ClientError, TimeoutError, KeyError, ValueError):
        return []  # that it cannot be reached has been told
    return [_off((there - datetime.now(UTC)).total_seconds(), "the platform's")]


def _off(ahead: float, whose: str) -> Checked:
    if abs(ahead) <= CLOCK_OFF:
        return ok("clock", f"goes with {whose}")
    way = "behind" if ahead > 0 else "ahead of"
    return warn("clock", f"{abs(ahead):,.0f} seconds {way} {whose}", _SET_THE_CLOCK)
