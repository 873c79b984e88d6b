"""Claims from elsewhere come into a newsroom, are found under their own dates, and only once."""

import io
import json
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.__main__ import main
from bot.core.import_tables import from_table
from bot.core.imports import BadLine, from_lines
from storage.records import Act
from tests.newsroom import Room, open_room
from tests.reading_done import read, said

LINK = "https://gazette.example/ferry"
TABLE = """\ufeffwording,logged_at,verdict,verdict_reason,denied_by,origins,outlet,url,logged_by
The ferry was full,2019-03-02,false,tickets show it,Nordline; Al Dee,Ida Holm,Gazette,{link},Cy
'=1+1 is what the mayor said,2020-01-05T10:00+01:00,,,,,,,
"""


@pytest.fixture
def desk(url: str) -> Iterator[Room]:
    room = open_room(url)
    room.type("/desk health", manager=True)  # the newsroom opens
    yield room
    room.database.close()


@pytest.fixture
def bring(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def run(text: str, name: str, *options: str) -> tuple[int, str]:
        (tmp_path / name).write_text(text, encoding="utf-8")
        status = main(["import", str(tmp_path / name), "--database", url, *options])
        told = capsys.readouterr()
        return status, told.out or told.err

    return run


def test_a_table_of_old_claims_is_found_under_its_dates_and_taken_once(
    desk: Room, bring: Any
) -> None:
    desk.type("/watch ferry")
    table = TABLE.format(link=LINK)
    assert bring(table, "old.csv") == (0, "2 of 2 claims imported into The T1 desk.\n")
    shown = desk.says("/claims ferry until:2019-12-31")
    assert shown.startswith("1 claim")
    assert "Gazette" in shown
    assert "Logged by Cy" in shown
    assert desk.says("/denials nordline").startswith("1 denial")
    assert "The ferry was full" in desk.says('/denials "al dee" since:2019-03-01 until:2019-03-03')
    assert "#2 =1+1 is what the mayor said" in desk.says("/claims mayor")
    assert "Imported · 2020-01-05" in desk.says("/claims mayor"), "no machine logged it"
    summary = desk.says("/summary 1d")
    assert "Came in: 0" in summary
    assert "Waiting for more than 2 days: 0" in summary

    status, told = bring(table, "old.csv")
    assert (status, told) == (0, "0 of 2 claims imported into The T1 desk; 2 were there already.\n")
    assert desk.says("/claims ferry").startswith("1 claim")


@pytest.mark.timeout(60)
def test_an_import_that_is_run_again_merges_nothing_in_a_circle(desk: Room, bring: Any) -> None:
    lines = (
        '{"number": 1, "wording": "the ferry", "logged_at": "2020-01-01", "merged_into": 2}\n'
        '{"number": 2, "wording": "the boat", "logged_at": "2020-01-02"}\n'
    )
    assert bring(lines, "old.jsonl")[0] == 0
    desk.type("/desk split #1", manager=True)
    desk.type("/desk merge #2 #1", manager=True)
    assert bring(lines, "old.jsonl")[0] == 0
    assert desk.says("/claims #2").startswith("#1 the ferry")


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("old.csv", "logged_at;Wording \n2020-01-05;The ferry, they say, was full\n"),
        ("old.csv", "sep=;\nlogged_at;wording\n2020-01-05;The ferry, they say, was full\n"),
        ("old.tsv", "wording\tlogged_at\nThe ferry, they say, was full\t2020-01-05\n"),
        ("old.csv", 'wording,,logged_at,\n,,,\n"The ferry, they say, was full",,2020-01-05\n,\n'),
    ],
)
def test_a_table_is_taken_as_spreadsheets_write_it(
    desk: Room, bring: Any, name: str, table: str
) -> None:
    assert bring(table, name) == (0, "1 of 1 claims imported into The T1 desk.\n")
    assert "The ferry, they say, was full" in desk.says("/claims ferry")
    assert "0 of 1 claims imported into The T1 desk; 1 was there already." in bring(table, name)[1]


def test_what_a_row_tells_without_a_link_or_a_verdict_is_kept_or_said_to_be_left_out(
    desk: Room, bring: Any, capsys: pytest.CaptureFixture[str], url: str
) -> None:
    table = (
        "wording,logged_at,outlet,title,verdict_reason,lang\n"
        "The ferry was full,2019-03-02,Harbour Gazette,,we have asked twice,English\n"
        "The ferry was late,2019-03-02,,Late again,,\n"
    )
    told = bring(table, "old.csv")[1]
    assert "kept with a url only, and 1 had none: they were left out. See the lines 3." in told
    shown = desk.says('/claims source:"harbour gazette" lang:en')
    assert shown.startswith("1 claim")
    assert "Harbour Gazette" in shown
    assert main(["export", "--database", url]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[0])["verdict_reason"] == (
        "we have asked twice"
    )


def test_a_day_is_one_of_the_newsrooms_own_zone(desk: Room, bring: Any) -> None:
    desk.type("/desk settings zone America/New_York", manager=True)
    bring("wording,logged_at\nThe ferry was full,2019-03-02\n", "old.csv")
    with desk.database.read(desk.database.newsroom_of("slack", "T1") or 0) as work:
        [claim] = work.claims.after(0, 1)
    assert claim.logged_at == datetime(2019, 3, 2, 5, tzinfo=UTC)


def test_all_that_cannot_be_taken_is_told_at_once(desk: Room, bring: Any) -> None:
    rows = "x,2020-01-01,done\n" * 12 + "x,1.2.2020,\n" * 12 + 'x,2020-01-01,"new"\n'
    told = bring(f"wording,logged_at,workflow\n{rows}", "old.csv")[1].splitlines()
    assert len(told) == 21
    assert "line 2: workflow is" in told[0]
    assert told[19].startswith("line 21: logged_at is a date")
    assert told[20] == "… and 4 more"
    assert desk.says("/claims since:2020").startswith("No claim")


def test_an_apostrophe_at_the_beginning_is_the_words_own(
    desk: Room, bring: Any, capsys: pytest.CaptureFixture[str], url: str
) -> None:
    bring("wording,logged_at\n'Tis the season,2020-01-05\n'=1+1 is said,2020-01-06\n", "old.csv")
    assert "#1 'Tis the season" in desk.says("/claims season")
    assert main(["export", "--format", "csv", "--database", url]) == 0
    exported = capsys.readouterr().out
    assert "''Tis" in exported
    assert "0 of 2 claims imported" in bring(exported, "again.csv")[1]


def test_a_claim_as_long_as_people_type_them_comes_whole(desk: Room, bring: Any) -> None:
    wording = f"{'word ' * 190}end"
    bring(json.dumps({"wording": wording, "logged_at": "2020-01-05"}), "old.jsonl")
    with desk.database.read(desk.database.newsroom_of("slack", "T1") or 0) as work:
        assert work.claims.existing(work.claims.after(0, 1)[0].id).wording == wording


def test_what_was_exported_comes_into_another_newsroom_as_it_was(
    desk: Room, bring: Any, capsys: pytest.CaptureFixture[str], url: str, tmp_path: Path
) -> None:
    statements = (
        said("the ferry was full", "Ida Holm"),
        said("it was not", "Jon Berg", Act.DENIES, "Nordline"),
    )
    read(desk, LINK, "Ferry too full", statements, text="The ferry was full.")
    desk.type("/claim The ferry was very full by:Al")
    desk.type("/desk merge #2 #1", manager=True)
    desk.type('/mark #1 false "the tickets show it" https://gazette.example/t', manager=True)
    assert main(["export", "--database", url]) == 0
    exported = capsys.readouterr().out

    other = open_room(f"sqlite:///{tmp_path / 'other.db'}")
    other.type("/desk health", manager=True)
    status, told = bring(exported, "all.jsonl", "--database", f"sqlite:///{tmp_path / 'other.db'}")
    assert (status, told) == (0, "2 of 2 claims imported into The T1 desk.\n")
    assert main(["export", "--database", f"sqlite:///{tmp_path / 'other.db'}"]) == 0
    again = capsys.readouterr().out
    other.database.close()
    there = [json.loads(line) for line in exported.splitlines()]
    for one in there:
        one["permalink"] = ""  # where it was posted stays there
    assert [json.loads(line) for line in again.splitlines()] == there


def test_an_import_that_was_cut_off_is_run_again(
    desk: Room, bring: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = "\n".join(
        json.dumps({"wording": f"Ferry {n}", "logged_at": "2020-01-01", "number": n} | more)
        for n, more in ((1, {"merged_into": 2}), (2, {}), (3, {}))
    )
    with monkeypatch.context() as patched:
        patched.setattr("bot.importing.BATCH", 2)
        patched.setattr("storage.claims.Claims.change", None)  # mergers come last
        with pytest.raises(TypeError):
            bring(file, "cut.jsonl")
    assert desk.says("/claims ferry").startswith("3 claims")
    assert bring(file, "cut.jsonl")[1].startswith("0 of 3 claims imported")
    assert desk.says("/claims ferry").startswith("2 claims")
    assert "#2 Ferry 2" in desk.says("/claims #1")


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("x.jsonl", "{", "line 1: this is no JSON"),
        ("x.jsonl", "[1]", "no object"),
        ("x.jsonl", '{"wording": "x"}', "a claim needs a date"),
        ("x.jsonl", '{"logged_at": "2020-01-01"}', "needs a wording"),
        ("x.jsonl", '{"wording": "x", "logged_at": "last week"}', "not “last week”"),
        ("x.jsonl", '{"wording": "x", "logged_at": "2999-01-01"}', "or yet to come"),
        ("x.jsonl", '{"wording": "x", "logged_at": "2020-01-01", "verdit": "false"}', "verdict?"),
        (
            "x.jsonl",
            '{"wording": "x", "logged_at": "2020-01-01", "verdict": "maybe"}',
            "unverified, confirmed, false, misleading, unprovable or retracted, not “maybe”",
        ),
        (
            "x.jsonl",
            '{"wording": "x", "logged_at": "2020-01-01", "number": 1, "merged_into": 7}',
            "no claim 7 to be merged into",
        ),
        (
            "x.jsonl",
            '{"wording": "x", "logged_at": "2020-01-01", "merged_into": 7}',
            "what is merged needs a number of its own",
        ),
        (
            "x.jsonl",
            '{"wording": "x", "logged_at": "2020-01-01", "article": {"url": "file:///x"}}',
            "line 1: the link does not begin with http",
        ),
        (
            "x.jsonl",
            '{"wording": "x", "logged_at": "2020-01-01", "number": 7, "merged_into": 7}',
            "a part of itself",
        ),
        (
            "x.jsonl",
            '{"wording": "x", "logged_at": "2020-01-01", "number": 7}\n' * 2,
            "there is a claim 7 already",
        ),
        (
            "x.jsonl",
            '{"wording": "x", "logged_at": "2020-01-01", "verdict_link": "javascript:x()"}',
            "line 1: the link does not begin with http",
        ),
        ("x.jsonl", '{"wording": "x", "logged_at": "0001-01-01T00:00+14:00"}', "is a date such as"),
        ("x.jsonl", '{"wording": "x", "logged_at": "1066-10-14"}', "is before 1900"),
        ("x.jsonl", f'{{"number": {"9" * 5000}}}', "line 1: this is no JSON"),
        ("x.jsonl", "[" * 100_000, "line 1: this is no JSON"),
        ("x.csv", f"wording,logged_at\n{'x' * 200_000},2020-01-01", "no row of a table (field"),
        ("x.csv", "wording,date\nx,2020", "there is no column “date”"),
        ("x.csv", "wording,logged_at\nx,2020-01-01,1", "more cells than columns"),
        ("x.csv", "wording,logged_at,wording\nx,2020-01-01,y", "two columns “wording”"),
        ("x.csv", "wording,logged_at,\nx,2020-01-01,y", "no name: column 3 of it holds “y”"),
        ("x.csv", 'wording,logged_at\n"x,2020-01-01\ny,2020-01-01', "line 2: this is no row"),
        ("x.csv", 'wording,logged_at\n"x" he said,2020-01-01', "not written twice?"),
        ("x.csv", "wording,logged_at,lang\nx,2020-01-01,Klingonish", "lang is a code such as fr"),
        ("x.txt", "wording,logged_at\nx,2020-01-01", "A table is taken from a file in .csv"),
        ("x.csv", "wording,\x1b[31mdate\u202e\nx,1", "no column “␛[31mdate<U+202E>”"),
    ],
)
def test_what_cannot_be_taken_is_told_by_line_and_nothing_is_written(
    desk: Room, bring: Any, name: str, text: str, why: str
) -> None:
    good = "" if text.startswith("wording") else '{"wording": "y", "logged_at": "2020-01-01"}\n'
    status, told = bring(f"{good}{text}", name)
    assert status == 1
    assert "Nothing was imported." in told
    assert why.replace("line 1", "line 2" if good else "line 1") in told
    assert desk.says("/claims y").startswith("No claim")


def test_a_file_in_another_encoding_is_told_which_it_should_have(
    desk: Room, url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "old.csv"
    file.write_bytes("wording,logged_at\ncafé,2020-01-01\n".encode("cp1252"))
    assert main(["import", str(file), "--database", url]) == 1
    assert "old.csv is not in UTF-8: save it so." in capsys.readouterr().err
    assert desk.says("/claims since:2020").startswith("No claim")


@given(st.text(), st.booleans())
def test_any_file_is_taken_or_refused_in_words(text: str, table: bool) -> None:
    lines = io.StringIO(text, newline="")
    with suppress(BadLine):
        assert all(one.wording for one in (from_table if table else from_lines)(lines))


def test_a_wording_that_is_too_long_is_said_to_be_cut(desk: Room, bring: Any) -> None:
    rows = "".join(f"{'ferry ' * 200}{n},2019-03-0{n}\n" for n in (1, 2))
    status, told = bring(f"wording,logged_at\nThe ferry was full,2019-03-02\n{rows}", "long.csv")
    assert (status, told.splitlines()[0]) == (0, "3 of 3 claims imported into The T1 desk.")
    assert "at most 1,000 characters, and 2 had more" in told
    assert told.rstrip().endswith("See the lines 3, 4.")
    assert desk.says("/claims ferry").startswith("3 claims")
