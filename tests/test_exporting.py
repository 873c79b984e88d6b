"""What was logged by conversation, written for other programs."""

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from storage.records import Act
from tests.newsroom import Room, open_room
from tests.reading_done import read, said

LINK = "https://gazette.example/ferry"


@pytest.fixture
def desk(url: str) -> Iterator[Room]:
    """#1 with two statements, judged; #2 part of #1; #3 in words that a spreadsheet would run."""
    room = open_room(url)
    statements = (
        said("the ferry was full", "Ida Holm"),
        said("it was not", "Jon Berg", Act.DENIES, "Nordline"),
    )
    read(room, LINK, "Ferry too full", statements, text="The ferry was full.")
    room.type("/claim The ferry was very full by:Al")
    room.type("/desk merge #2 #1", manager=True)
    room.type("/claim =1+1 is what the mayor said")
    room.type('/mark #1 false "the tickets show it" https://gazette.example/tickets', manager=True)
    yield room
    room.database.close()


@pytest.fixture
def export(desk: Room, url: str, capsys: pytest.CaptureFixture[str]) -> Any:  # noqa: ARG001 - what it exports
    def run(*options: str) -> str:
        assert main(["export", "--database", url, *options]) == 0
        return capsys.readouterr().out

    return run


def test_every_claim_is_a_line_with_all_that_is_known(export: Any) -> None:
    first, second, third = map(json.loads, export().splitlines())
    assert (first["number"], first["wording"], first["verdict"]) == (1, "Ferry too full", "false")
    assert first["verdict_link"] == "https://gazette.example/tickets"
    assert first["judged_at"]
    assert first["denied_by"] == ["Nordline (Jon Berg)"]
    assert sorted(s["act"] for s in first["statements"]) == ["asserts", "asserts", "denies"]
    assert first["article"]["url"] == LINK
    assert (second["number"], second["merged_into"], second["statements"]) == (2, 1, [])
    assert third["judged_at"] is None


def test_a_spreadsheet_gets_a_row_for_each_and_nothing_to_run(export: Any) -> None:
    first, second, third = csv.DictReader(io.StringIO(export("--format", "csv")))
    assert first["denied_by"] == "Nordline (Jon Berg)"
    assert first["outlet"] == "The Gazette"
    assert second["merged_into"] == "1"
    assert third["wording"] == "'=1+1 is what the mayor said"


def test_excel_is_told_the_encoding_and_its_table_is_taken_back(
    export: Any, url: str, tmp_path: Path
) -> None:
    """It showed Ã© for é where the table was opened with a click."""
    table = export("--format", "excel")
    assert table == "\ufeff" + export("--format", "csv")
    file = tmp_path / "claims.csv"
    file.write_text(table.replace("The ferry was very full", "Le bac était plein"), "utf-8")
    assert main(["import", str(file), "--database", url]) == 0
    assert "Le bac était plein" in export()


def test_all_times_of_a_column_have_one_form(
    export: Any, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = tmp_path / "old.csv"
    old.write_text(
        "wording,logged_at\nThe ferry is old,2019-03-02\nIt is new,2019-03-02T10:00:00.25\n"
    )
    assert main(["import", str(old), "--database", url]) == 0
    capsys.readouterr()
    rows = [*csv.DictReader(io.StringIO(export("--format", "csv")))]
    assert len(rows) == 5
    assert {len(row["logged_at"]) for row in rows} == {len("2019-03-02T00:00:00.000000+00:00")}


@pytest.mark.parametrize("sign", list("=+-@＝＋－＠"))
def test_no_sign_that_begins_a_formula_begins_a_cell(desk: Room, export: Any, sign: str) -> None:
    desk.type(f"/claim {sign}HYPERLINK() is what he said")
    *_, last = csv.DictReader(io.StringIO(export("--format", "csv")))
    assert last["wording"] == f"'{sign}HYPERLINK() is what he said"


def test_a_verdict_is_a_claim_review(export: Any) -> None:
    [review] = map(json.loads, export("--format", "claimreview").splitlines())
    assert review["@type"] == "ClaimReview"
    assert review["claimReviewed"] == "Ferry too full"
    assert review["reviewRating"]["ratingValue"] == 1
    assert review["reviewRating"]["alternateName"] == "False"
    assert review["reviewBody"] == "the tickets show it"
    assert {"@type": "Thing", "name": "Ida Holm"} in review["itemReviewed"]["author"]
    assert review["itemReviewed"]["appearance"]["url"] == LINK


def test_which_newsroom_is_asked_where_there_are_several(
    desk: Room, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    other = desk.elsewhere(workspace="T2")
    other.type("/claim Nobody else sees this")
    assert main(["export", "--database", url]) == 1
    told = capsys.readouterr()
    assert not told.out
    assert "say which with --newsroom" in told.err
    assert main(["export", "--database", url, "--newsroom", "nowhere"]) == 1
    assert "There is no newsroom nowhere." in capsys.readouterr().err


def test_of_two_newsrooms_of_one_name_one_is_said_by_its_number(
    desk: Room, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.elsewhere(platform="discord").type("/claim Nobody else sees this")
    other = desk.database.newsroom_of("discord", "T1")
    assert main(["export", "--database", url, "--newsroom", "The T1 desk"]) == 1
    assert f"or {other} (begun 2024-10-25)." in capsys.readouterr().err
    assert main(["export", "--database", url, "--newsroom", str(other)]) == 0
    [only] = capsys.readouterr().out.splitlines()
    assert "Nobody else sees this" in only


def test_a_newsroom_follows_the_name_of_its_workspace(
    desk: Room, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """It was called for ever as on its first day, by an id where that was not known yet."""
    with desk.database.directory() as directory:
        directory.open_newsroom("slack", "T2", "T2")
    desk.elsewhere(workspace="T2").type("/claim Nobody else sees this")
    for name in ("The T2 desk", "T2"):
        assert main(["export", "--database", url, "--newsroom", name]) == 0
        assert "Nobody else sees this" in capsys.readouterr().out
    assert main(["export", "--database", url]) == 1
    assert "(The T1 desk, The T2 desk)" in capsys.readouterr().err


def test_a_newsroom_that_a_linked_workspace_left_empty_is_no_second_one(
    desk: Room, export: Any
) -> None:
    other = desk.elsewhere(workspace="T2")
    code = desk.says("/desk link", manager=True).split("/desk link ")[1].split()[0]
    assert other.says(f"/desk link {code}", manager=True).startswith("Linked.")
    assert len(export().splitlines()) == 3


def test_it_is_utf_8_whatever_the_terminal_takes(url: str, desk: Room) -> None:
    desk.type("/claim Мэр сказал, что паром был полон")
    command = [sys.executable, "-m", "bot", "export", "--format", "csv", "--database", url]
    ascii_only = os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(command, env=ascii_only, capture_output=True, check=True)  # noqa: S603 - our own words
    assert "Мэр сказал" in done.stdout.decode()
    assert b"\r" not in done.stdout


def test_an_empty_database_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'new.db'}"
    assert main(["migrate", "--database", url]) == 0
    assert main(["export", "--database", url]) == 1
    assert "Nothing has been logged" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["export"], ["import", "old.csv"], ["backup"]])
def test_where_there_is_no_database_it_says_so_and_makes_none(
    command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    """In another folder than the bot's, say: the backup after it copied the empty one."""
    monkeypatch.chdir(tmp_path)
    assert main([*command, "--database", "sqlite:///desk.db"]) == 1
    assert f"There is no database at {tmp_path / 'desk.db'}" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
