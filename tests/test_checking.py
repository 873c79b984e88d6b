"""`python -m bot check`: what it says of settings, tokens, database, files and clock."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
import sqlalchemy

from bot.checking import check
from bot.core.checked import Checked, Level
from bot.platforms.slack.manifest import SCOPES
from bot.reading import finders
from bot.settings import Finding, Settings
from storage.arrangements import Installation
from storage.database import Database
from tests.doors import discord_standin
from tests.doors.slack_standin import StandIn
from tests.doors.slack_standin.oauth import Slack
from tests.doors.slack_standin.server import APP_TOKEN, BOT_TOKEN
from tests.ports import free_port
from tests.postgres import Server
from tests.reading.parsed_by_hand import install
from tests.storage.desk import keys

ROOT = Path(__file__).parents[1]
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where the bot is started, without anybody's .env."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


async def found(settings: Settings, *, offline: bool = True) -> list[Checked]:
    return [line async for line in check(settings, offline=offline)]


def said(lines: list[Checked], level: Level, what: str) -> list[str]:
    return [line.words for line in lines if (line.level, line.what) == (level, what)]


def migrated(url: str) -> str:
    database = Database(url, keys=keys)
    database.migrate()
    database.close()
    return url


async def test_without_tokens_and_with_half_of_them_it_says_what_is_missing() -> None:
    lines = await found(Settings())
    assert said(lines, Level.FAIL, "settings") == ["neither Slack's tokens nor Discord's are set"]
    lines = await found(Settings(slack_bot_tokens=(BOT_TOKEN,)))
    assert said(lines, Level.FAIL, "settings") == ["SLACK_APP_TOKEN is not set"]
    lines = await found(Settings(slack_app_tokens=(APP_TOKEN,)))
    assert said(lines, Level.FAIL, "settings") == ["SLACK_BOT_TOKEN is not set"]
    (words,) = said(await found(Settings(discord_token="half-a-tok")), Level.FAIL, "settings")
    assert words.startswith("DISCORD_TOKEN is no token of a bot")
    assert "half-a-tok" not in words


async def test_a_misspelt_setting_is_told() -> None:
    meant = "SLACK_BOT_TOKN is no setting. Did you mean SLACK_BOT_TOKEN?"
    lines = await found(Settings(misspelt=(meant,)))
    assert said(lines, Level.WARN, "settings") == [meant]


async def test_a_database_that_can_be_used_is_well_and_looking_changes_nothing(url: str) -> None:
    migrated(url)
    for _ in range(2):
        (words,) = said(await found(Settings(database_url=url)), Level.OK, "database")
        assert words.endswith("can be written, and has the newest schema")


async def test_an_empty_an_older_and_a_newer_database_are_told_apart(empty_url: str) -> None:
    async def of(level: Level) -> str:
        (words,) = said(await found(Settings(database_url=empty_url)), level, "database")
        return words

    engine = sqlalchemy.create_engine(empty_url.replace("postgresql:", "postgresql+psycopg:"))
    # Whoever connects to an SQLite file makes it.
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE of_somebody_else (x INTEGER)")
    assert (await of(Level.OK)).endswith("is filled at the first start")
    migrated(empty_url)
    step = sqlalchemy.text("UPDATE alembic_version SET version_num = :step")
    for number, level, words in (("0001", Level.WARN, "older"), ("9999", Level.FAIL, "newer")):
        with engine.begin() as connection:
            connection.execute(step, {"step": number})
        assert words in await of(level)
    engine.dispose()


async def test_a_new_file_is_made_at_the_first_start_but_not_by_looking(folder: Path) -> None:
    url = f"sqlite:///{folder / 'desk.db'}"
    (words,) = said(await found(Settings(database_url=url)), Level.OK, "database")
    assert words.endswith("desk.db is made at the first start")
    assert os.listdir() == []  # noqa: PTH208 - in a coroutine
    url = f"sqlite:///{folder / 'nowhere' / 'desk.db'}"
    (words,) = said(await found(Settings(database_url=url)), Level.FAIL, "database")
    assert words.startswith("there is no folder")


async def test_a_folder_that_may_not_be_written_in_takes_no_new_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.access", lambda path, _: path != folder)  # root may write anywhere
    lines = await found(Settings(database_url=f"sqlite:///{folder / 'desk.db'}"))
    (words,) = said(lines, Level.FAIL, "database")
    assert "may not write in the folder" in words
    assert said(lines, Level.OK, "database") == []


async def test_a_database_that_cannot_be_used_says_why(folder: Path) -> None:
    (folder / "desk.db").write_text("a shopping list " * 400)
    (words,) = said(await found(Settings(database_url="sqlite:///desk.db")), Level.FAIL, "database")
    assert "is not a database" in words
    away = "postgresql://desk:sesame@127.0.0.1:9/claims"
    (words,) = said(await found(Settings(database_url=away)), Level.FAIL, "database")
    assert "does not answer" in words
    assert "sesame" not in words


async def test_a_user_who_may_only_read_is_told(postgres: Server) -> None:
    with postgres.database(migrated=True) as url:
        engine = sqlalchemy.create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
        name = engine.url.database
        with engine.begin() as connection:
            connection.exec_driver_sql(
                f'ALTER DATABASE "{name}" SET default_transaction_read_only = on'
            )
        engine.dispose()
        (words,) = said(await found(Settings(database_url=url)), Level.FAIL, "database")
        assert "only reads now" in words


@POSIX
async def test_files_that_others_may_read_are_told(folder: Path) -> None:
    file = folder / ".env"
    file.write_text("DISCORD_TOKEN=hidden")
    file.chmod(0o644)
    url = migrated("sqlite:///desk.db")
    (folder / "desk.db").chmod(0o640)
    lines = await found(Settings(database_url=url))
    assert said(lines, Level.WARN, "files") == [
        "others on this machine may read .env",
        f"others on this machine may read {folder / 'desk.db'}",
    ]
    file.chmod(0o600)
    (folder / "desk.db").chmod(0o600)
    assert said(await found(Settings(database_url=url)), Level.WARN, "files") == []


async def test_a_disk_that_is_nearly_full_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for free, level in ((50 * 2**20, Level.FAIL), (500 * 2**20, Level.WARN), (2**40, Level.OK)):
        disk = type("Disk", (), {"free": free})
        monkeypatch.setattr("bot.checking.shutil.disk_usage", lambda _, disk=disk: disk)
        assert said(await found(Settings()), level, "disk")


# --- Slack and Discord ----------------------------------------------------------------------


def slack(standin: StandIn, bot: str = BOT_TOKEN, app: str = APP_TOKEN) -> Settings:
    return Settings(slack_bot_tokens=(bot,), slack_app_tokens=(app,), slack_api_url=standin.api_url)


async def test_of_several_workspaces_it_is_said_whose_token_is_refused() -> None:
    async with StandIn() as standin:
        tokens = replace(slack(standin), slack_bot_tokens=(BOT_TOKEN, "xoxb-old"))
        two = replace(tokens, slack_app_tokens=(APP_TOKEN, "xapp-old"))
        lines = await found(two, offline=False)
    assert len(said(lines, Level.OK, "Slack")) == 2, "the first works"
    assert said(lines, Level.FAIL, "Slack") == [
        "does not accept SLACK_BOT_TOKEN no. 2 (invalid_auth)",
        "does not accept SLACK_APP_TOKEN no. 2 (invalid_auth)",
    ]


async def test_who_reads_is_told_where_it_is_not_the_rules(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def of(level: Level, settings: Settings) -> list[str]:
        return said(await found(settings), level, "reading")

    assert not [line for line in await found(Settings()) if line.what == "reading"]
    (words,) = await of(Level.OK, Settings(read_with=Finding.LLM, llm_model="mini"))
    assert words == "by the language model mini; the rules where it fails"
    parser = Settings(read_with=Finding.NLP)
    (words,) = await of(Level.WARN, parser)
    assert words == "no spaCy pipeline is installed; the rules read alone"
    install(monkeypatch, folder, "en_by_hand")
    (words,) = await of(Level.OK, parser)
    assert words == "by rules and en_by_hand; elsewhere by rules alone"
    install(monkeypatch, folder, "de_by_hand", labels=["sb", "oc"])
    (words,) = await of(Level.WARN, parser)
    assert words == "de_by_hand labels its trees in a way that is not known here"
    (folder / "de_by_hand" / "__init__.py").unlink()
    monkeypatch.delitem(sys.modules, "de_by_hand")
    (words,) = await of(Level.WARN, parser)
    assert words == "de_by_hand cannot be loaded (AttributeError)"
    monkeypatch.setattr(finders, "find_spec", lambda _: None)
    (words,) = await of(Level.FAIL, parser)
    assert words.startswith("READ_WITH=nlp needs what is not installed")


async def test_slack_says_who_the_bot_is_and_which_scopes_are_missing() -> None:
    async with StandIn() as standin:
        standin.headers["X-OAuth-Scopes"] = ",".join(SCOPES.keys() - {"reactions:read"})
        lines = await found(slack(standin), offline=False)
        assert said(lines, Level.OK, "Slack") == [
            "the bot is @claimdesk in The Desk",
            "Socket Mode may be used",
        ]
        (missing,) = said(lines, Level.WARN, "Slack")
        assert missing.startswith("the scope reactions:read is missing: log a claim by putting")
        assert said(lines, Level.OK, "clock") == ["goes with the platform's"]
        assert standin.handshakes == 0, "nobody connects to look"

        standin.headers["X-OAuth-Scopes"] = ", ".join(SCOPES)
        assert said(await found(slack(standin), offline=False), Level.WARN, "Slack") == []


async def test_over_http_it_says_where_requests_are_taken_and_asks_for_no_socket() -> None:
    secret = "8f742231b10e8888abcd99e7a3c285a5"
    async with StandIn() as standin:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = int(taken.getsockname()[1])
            http = replace(slack(standin), slack_app_tokens=(), slack_http_port=port)
            lines = await found(replace(http, slack_signing_secrets=(secret,)), offline=False)
            (busy,) = [words for words in said(lines, Level.WARN, "Slack") if "scope" not in words]
            assert f"cannot be listened to at http://127.0.0.1:{port}/slack/events" in busy
        lines = await found(replace(http, slack_signing_secrets=(secret,)), offline=False)
        where, who = said(lines, Level.OK, "Slack")
        assert where.startswith(f"is listened to at http://127.0.0.1:{port}/slack/events")
        assert who == "the bot is @claimdesk in The Desk"
        assert standin.calls["apps.connections.open"] == 0
        assert secret not in str(lines)
        assert said(await found(http), Level.FAIL, "settings") == [
            "SLACK_SIGNING_SECRET is not set"
        ]


async def test_tokens_that_slack_refuses_are_named_but_not_said() -> None:
    async with StandIn() as standin:
        lines = await found(slack(standin, "xoxb-old", "xapp-old"), offline=False)
        assert said(lines, Level.FAIL, "Slack") == [
            "does not accept SLACK_BOT_TOKEN (invalid_auth)",
            "does not accept SLACK_APP_TOKEN (invalid_auth)",
        ]
        assert "-old" not in str(lines)


async def test_of_an_app_for_many_it_says_who_installed_it_and_whose_token_is_refused(
    url: str,
) -> None:
    async with StandIn() as one, StandIn() as other:
        other.world.team = {"id": "T2", "domain": "news", "name": "The News"}
        async with Slack(one, other) as slack_:
            shared = Settings(
                database_url=migrated(url),
                slack_signing_secrets=("8f742231b10e8888abcd99e7a3c285a5",),
                slack_http_port=free_port(),
                slack_client_id="1.2",
                slack_client_secret="not-to-be-seen",
                slack_public_url="https://desk.example.org",
                slack_api_url=slack_.api_url,
            )
            lines = await found(shared)
            assert [line for line in lines if line.level is not Level.OK] == []
            assert said(lines, Level.OK, "settings") == ["can be used; tokens for Slack"]
            words = "client id and secret are set; 0 workspaces installed the app at"
            assert f"{words} https://desk.example.org/slack/install" in said(
                lines, Level.OK, "Slack"
            )

            database = Database(url, keys=keys)
            for team, standin in (("T1", one), ("T2", other), ("T3", other)):
                token = f"xoxb-{team}-not-to-be-seen"
                database.installations.keep(
                    Installation("slack", team, f"Desk {team}", "", "U0BOT", "B0BOT", token)
                )
                slack_.given[token] = standin
                if team != "T3":
                    standin.bot_tokens.add(token)
            database.close()
            lines = await found(shared, offline=False)
            assert said(lines, Level.OK, "Slack")[1:] == [
                f"{words} https://desk.example.org/slack/install".replace("0 w", "3 w"),
                "2 of 3 tokens are good",
            ]
            assert said(lines, Level.WARN, "Slack") == [
                "the token of Desk T3 (T3) is no good (account_inactive)"
            ]
            assert "not-to-be-seen" not in str(lines)

            slack_.given[BOT_TOKEN] = one
            one.bot_tokens.add(BOT_TOKEN)
            one.headers["X-OAuth-Scopes"] = ",".join(SCOPES.keys() - {"im:write"})
            both = replace(
                shared,
                slack_bot_tokens=(BOT_TOKEN,),
                slack_signing_secrets=("of0its0own000000", *shared.slack_signing_secrets),
            )
            warned = said(await found(both, offline=False), Level.WARN, "Slack")
            assert "Desk T1 (T1) did not allow im:write" in warned
            assert "Desk T1 (T1) has a token in SLACK_BOT_TOKEN, too, which wins" in warned


async def test_a_clock_that_is_off_is_told() -> None:
    async with StandIn() as standin:
        there = datetime.now(UTC) + timedelta(minutes=3)
        standin.headers["Date"] = format_datetime(there, usegmt=True)
        (words,) = said(await found(slack(standin), offline=False), Level.WARN, "clock")
        assert words.endswith("seconds behind the platform's")


async def test_discord_says_who_the_bot_is_and_what_is_switched_off() -> None:
    async with discord_standin.StandIn() as standin:
        settings = Settings(discord_token=discord_standin.TOKEN, discord_api_url=standin.api_url)
        standin.about = {"approximate_guild_count": 0, "flags": 0}
        lines = await found(settings, offline=False)
        (who,) = said(lines, Level.OK, "Discord")
        assert who.startswith("the bot is claimdesk")
        nowhere, intent = said(lines, Level.WARN, "Discord")
        assert nowhere == "it is in no server"
        assert intent.startswith("Message Content Intent is off")

        standin.about = {"approximate_guild_count": 2, "flags": 1 << 19}
        assert said(await found(settings, offline=False), Level.WARN, "Discord") == []
        assert standin.identified == 0, "nobody connects to look"


async def test_a_token_that_discord_refuses_and_platforms_that_are_away_are_told() -> None:
    wrong = discord_standin.TOKEN + "x"
    async with discord_standin.StandIn() as standin:
        settings = Settings(discord_token=wrong, discord_api_url=standin.api_url)
        lines = await found(settings, offline=False)
        assert said(lines, Level.FAIL, "Discord") == ["does not accept DISCORD_TOKEN"]
    away = Settings(
        slack_bot_tokens=(BOT_TOKEN,),
        slack_app_tokens=(APP_TOKEN,),
        slack_api_url="http://127.0.0.1:9/api/",
        discord_token=wrong,
        discord_api_url="http://127.0.0.1:9/api/v10",
    )
    lines = await found(away, offline=False)
    assert len(said(lines, Level.WARN, "Slack")) == 2
    assert len(said(lines, Level.WARN, "Discord")) == 1
    assert not {wrong, BOT_TOKEN, APP_TOKEN} & set(str(lines).split())


# --- the command ------------------------------------------------------------------------------


@pytest.mark.parametrize(("token", "status"), [(discord_standin.TOKEN, 0), ("", 1)])
def test_its_exit_status_says_whether_the_bot_would_work(
    folder: Path, token: str, status: int
) -> None:
    environment = os.environ | {
        "DISCORD_TOKEN": token,
        "SLACK_BOT_TOKEN": "",
        "SLACK_APP_TOKEN": "",
        "DATABASE_URL": f"sqlite:///{folder / 'desk.db'}",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "bot", "check", "--offline"]
    ran = subprocess.run(  # noqa: S603 - our own words
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    assert (ran.returncode, ran.stderr) == (status, "")
    assert "desk.db is made at the first start" in ran.stdout
    assert ("→ README.md tells where to get them." in ran.stdout) == bool(status)
