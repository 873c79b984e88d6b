"""The command line: `python -m bot <run|console|demo|read|check|backup|export|…>`."""

import argparse
import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot import __version__
from bot.logs import set_up_logging
from bot.settings import BadSetting, Settings, from_environment
from bot.streams import NoRoom, prepare, tell, written
from storage.errors import StorageError

Run = Callable[[argparse.Namespace, Settings], int]
AddCommand = Callable[[str, str, Run], argparse.ArgumentParser]


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out a command line; returns the exit status (0 is well, 1 is not, 2 is misuse)."""
    prepare()
    options = _parser().parse_args(argv)
    status = 0
    try:
        settings = from_environment()
        if getattr(options, "database", None):
            settings = replace(settings, database_url=options.database)
        level = settings.log_level
        if level == "INFO" and options.run is not _run:
            level = "WARNING"  # who sits at the terminal sees each reply already
        set_up_logging(level, settings.secrets, settings.log_format)
        with written():
            status = int(options.run(options, settings))
    except (BadSetting, NoRoom, StorageError) as problem:
        print(problem, file=sys.stderr)
        if driver := getattr(problem, "driver", ""):
            print(f"The driver says: {driver}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bot", description="Claimdesk keeps track of a newsroom's claims."
    )
    parser.add_argument("--version", action="version", version=f"claimdesk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="command")

    def command(name: str, help_: str, run: Run) -> argparse.ArgumentParser:
        added: argparse.ArgumentParser = commands.add_parser(name, help=help_, description=help_)
        added.set_defaults(run=run)
        return added

    _add_serving(command)
    _add_database(command)
    _add_claims(command)
    _add_platforms(command)
    return parser


def _add_serving(command: AddCommand) -> None:
    """The bot itself, or a part of it, in this process."""
    run = command("run", "serve Slack and Discord, as the tokens in .env say", _run)
    run.add_argument(
        "--doors", metavar="NAMES", help="slack, discord, or both with a comma between"
    )
    run.add_argument(
        "--worker",
        choices=["on", "off", "only"],
        default="on",
        help="off: leave links and cards to other processes; only: nothing else",
    )

    console = command("console", "the whole bot in this terminal, without any token", _console)
    console.add_argument("--as", dest="speaker", metavar="NAME[:ROLE]", help="who speaks")
    _which_database(console)
    console.add_argument("--workspace", metavar="NAME", default="console", help="where")
    console.add_argument("--json", action="store_true", help="one JSON object a reply")

    demo = command("demo", "walk the founding story in this terminal", _demo)
    demo.add_argument("--fast", action="store_true", help="without pauses")
    demo.add_argument("--picture", metavar="FILE.svg", help="draw the walk as a picture too")

    read = command("read", "print an article's metadata and the statements found in it", _read)
    read.add_argument("source", metavar="URL|file|-", help="what to read; - is standard input")
    read.add_argument("--lang", metavar="xx", help="the language, instead of guessing it")
    read.add_argument("--json", action="store_true", help="one JSON object a line")


def _add_database(command: AddCommand) -> None:
    """What is done to the database, and to what the bot needs beside it."""
    migrate = command("migrate", "bring the database to the newest schema", _migrate)
    _which_database(migrate)

    words = "whether settings, tokens, database, disk and clock are in order"
    check = command("check", words, _check)
    _which_database(check)
    check.add_argument("--offline", action="store_true", help="without asking Slack and Discord")

    backup = command("backup", "copy the database while the bot goes on", _backup)
    backup.add_argument("file", nargs="?", default=".", help="a new file, or a folder for it")
    _which_database(backup)


def _add_claims(command: AddCommand) -> None:
    """A newsroom's claims, on their way from or to other programs."""
    export = command("export", "write a newsroom's claims for other programs", _export)
    export.add_argument(
        "--format", choices=["jsonl", "csv", "excel", "claimreview"], default="jsonl"
    )
    _which_newsroom(export)

    words = "bring claims from elsewhere into a newsroom, as export writes them"
    bring = command("import", words, _import)
    bring.add_argument("file", type=Path, help="a .csv table, or a line of JSON for each claim")
    _which_newsroom(bring)


def _add_platforms(command: AddCommand) -> None:
    """What is pasted elsewhere: into Slack, Discord or README.md."""
    slack = command("slack", "what Slack needs", _slack)
    slack.add_argument("what", choices=["manifest"], help="the app manifest, ready to paste")
    slack.add_argument(
        "--url", metavar="https://…", default="", help="for requests over HTTP: where they are sent"
    )

    command("commands", "the command chapter of README.md, made from the table", _commands)

    discord = command("discord", "what Discord needs", _discord)
    discord.add_argument("what", choices=["invite"], help="the address that invites the bot")


def _which_database(command: argparse.ArgumentParser) -> None:
    command.add_argument("--database", metavar="URL", help="instead of DATABASE_URL")


def _which_newsroom(command: argparse.ArgumentParser) -> None:
    _which_database(command)
    command.add_argument("--newsroom", metavar="NAME", default="", help="where there are several")


# Each command imports its room when it is used, so that `read` does not load the chat
# libraries, nor the console the article extraction before a link is posted.
# ruff: noqa: PLC0415


def _run(options: argparse.Namespace, settings: Settings) -> int:
    from bot.roles import Roles, Works, doors
    from bot.running import run

    try:
        served = None if options.doors is None else doors(options.doors)
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 2
    roles = Roles(served, Works(options.worker))
    return run(settings, tell, roles)


def _console(options: argparse.Namespace, settings: Settings) -> int:
    from bot.console import main as console

    return console(
        settings, said_by=options.speaker, workspace=options.workspace, as_json=options.json
    )


def _demo(options: argparse.Namespace, settings: Settings) -> int:
    from bot.demo.walk import main as demo

    return demo(settings, fast=options.fast, picture=options.picture)


def _read(options: argparse.Namespace, settings: Settings) -> int:
    from bot.reading.printout import main as read

    return read(options.source, options.lang, options.json, settings)


def _migrate(_: argparse.Namespace, settings: Settings) -> int:
    from bot.wiring import build

    build(settings).close()
    print("The database has the newest schema.")
    return 0


def _check(options: argparse.Namespace, settings: Settings) -> int:
    from bot.checking import main as check

    return check(settings, offline=options.offline)


def _backup(options: argparse.Namespace, settings: Settings) -> int:
    from storage.backup import backup

    copy, size = backup(settings.database_url, Path(options.file), datetime.now(UTC))
    print(f"Copied to {copy} ({size / 2**20:,.1f} MiB).")
    return 0


def _export(options: argparse.Namespace, settings: Settings) -> int:
    from bot.exporting import Format
    from bot.exporting import main as export

    return export(settings, Format(options.format), options.newsroom)


def _import(options: argparse.Namespace, settings: Settings) -> int:
    from bot.importing import main as bring

    return bring(settings, options.file, options.newsroom)


def _slack(options: argparse.Namespace, settings: Settings) -> int:
    from bot.commands.table import COMMANDS
    from bot.platforms.slack.manifest import manifest_json

    print(manifest_json(COMMANDS, options.url or settings.slack_public_url))
    return 0


def _commands(_: argparse.Namespace, __: Settings) -> int:
    from bot.commands.chapter import command_chapter
    from bot.commands.table import COMMANDS

    print(command_chapter(COMMANDS))
    return 0


def _discord(_: argparse.Namespace, settings: Settings) -> int:
    from bot.platforms.discord.invite import invite_address

    if not settings.discord_token:
        print("DISCORD_TOKEN is not set. README.md tells where to get it.", file=sys.stderr)
        return 1
    print(invite_address(settings.discord_token))
    return 0


if __name__ == "__main__":
    logging.captureWarnings(capture=True)
    sys.exit(main())
