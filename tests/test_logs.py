"""What is logged: with the reference that the asker was told, without any secret."""

import json
import logging
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.app import Gate
from bot.commands.spec import CommandSpec, Context, Options, Table, all_in, always
from bot.commands.table import TABLE
from bot.core.names import keys
from bot.core.reply import Reply
from bot.logs import LogFormat, set_up_logging
from bot.settings import from_environment
from storage.database import Database
from tests.newsroom import open_room, text_of

TOKEN = "xoxb-not-to-be-seen"
Said = Callable[[], str]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """What stands on standard error."""
    return lambda: capsys.readouterr().err


def stumble(_: Context, __: Options) -> Reply:
    logging.getLogger("bot.somewhere").warning("on the way")
    raise RuntimeError(f"could not log in with {TOKEN}")


STUMBLING = CommandSpec("stumble", "Falls.", "", (), all_in("what"), stumble, always, ())


def stumbling_room(folder: Path) -> Any:
    room = open_room(f"sqlite:///{folder / 'desk.db'}")
    gate = Gate(room.database, Table((STUMBLING,)), wake=lambda: None)
    return replace(room, gate=gate)


def test_every_line_of_a_request_carries_the_reference_that_the_asker_is_told(
    tmp_path: Path, said: Said
) -> None:
    room = stumbling_room(tmp_path)
    set_up_logging("INFO", [TOKEN], LogFormat.JSON)
    replies = [text_of(room.type("/stumble the secret scoop")) for _ in range(2)]
    references = [re.findall(r"reference (\w{8})", reply)[0] for reply in replies]
    assert len(set(references)) == 2
    lines = [json.loads(line) for line in said().splitlines()]
    for reference in references:
        way, fault, end = [line for line in lines if line.get("reference") == reference]
        assert (way["level"], way["logger"], way["message"]) == (
            "WARNING", "bot.somewhere", "on the way",
        )  # fmt: skip
        assert "could not log in with [secret]" in fault["exception"]
        assert (end["asked"], end["outcome"], end["platform"]) == ("stumble", "failed", "slack")
        assert end["ms"] >= 0
    assert len(lines) == 6
    assert "scoop" not in json.dumps(lines), "what people say is nobody's business"
    room.database.close()


def test_plain_lines_carry_it_too_and_no_secret(tmp_path: Path, said: Said) -> None:
    room = stumbling_room(tmp_path)
    set_up_logging("INFO", [TOKEN])
    (reference,) = re.findall(r"reference (\w{8})", text_of(room.type("/stumble")))
    logging.getLogger("bot").info("afterwards")
    text = said()
    assert f"WARNING bot.somewhere [{reference}]: on the way" in text
    assert f"INFO bot.app [{reference}]: stumble failed in" in text
    assert "INFO bot: afterwards" in text
    assert TOKEN not in text
    room.database.close()


def test_what_strangers_send_is_no_line_of_its_own_and_commands_no_terminal(said: Said) -> None:
    set_up_logging("INFO", [TOKEN])
    log = logging.getLogger("bot.somewhere")
    sent = "x\n2026-01-01 ERROR forged\r\x1b]0;owned\x07\x9b31m\u202e\u2028y"
    log.info("not carried out: %s", sent)
    try:
        raise ValueError(sent)
    except ValueError:
        log.exception("failed")
    told = said()
    assert told.replace("\n", "").isprintable()
    [line] = [line for line in told.splitlines() if "not carried out" in line]
    assert "forged" in line
    assert "Traceback" in told.splitlines()[2]


@pytest.mark.parametrize("format_", LogFormat)
@pytest.mark.parametrize(
    "url",
    [
        "postgresql://desk:desk-of-monde@db.example/desk",
        "postgresql://desk:1/desk-of-monde:2 3@db.example/desk",
        "postgresql://db.example/desk?sslpassword=desk-of-monde&sslmode=require",
    ],
)
def test_the_databases_password_is_struck_out_of_its_address(
    format_: LogFormat, said: Said, tmp_path: Path, url: str
) -> None:
    settings = from_environment({"DATABASE_URL": url}, tmp_path / ".env")
    set_up_logging("INFO", settings.secrets, format_)
    logging.getLogger("driver").error("cannot connect to %s", url)
    text = said()
    assert "desk-of-monde" not in text
    assert "db.example/desk" in text


def test_the_gate_without_a_fault_logs_what_was_asked(tmp_path: Path, said: Said) -> None:
    room = open_room(f"sqlite:///{tmp_path / 'desk.db'}")
    set_up_logging("INFO", [], LogFormat.JSON)
    room.type("/claim The bridge is closed")
    room.type("/claims status:nonsense")
    room.type("/nothing of the kind")
    outcomes = [(line["asked"], line["outcome"]) for line in map(json.loads, said().splitlines())]
    assert outcomes == [("claim", "answered"), ("claims", "refused"), ("unknown", "refused")]
    room.database.close()


def test_a_database_that_is_gone_is_logged_with_a_reference(tmp_path: Path, said: Said) -> None:
    gate = Gate(Database(f"sqlite:///{tmp_path / 'none.db'}", keys=keys), TABLE, lambda: None)
    room = replace(open_room(f"sqlite:///{tmp_path / 'desk.db'}"), gate=gate)
    set_up_logging("INFO", [], LogFormat.JSON)
    room.type("/claim The bridge is closed")
    fault, end = map(json.loads, said().splitlines())
    assert fault["message"].startswith("the database could not be used: ")
    assert end["outcome"] == "unavailable"
    assert fault["reference"] == end["reference"]
    room.database.close()
