"""The command line, whatever its standard streams are."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.streams import tell

ROOT = Path(__file__).parents[1]
FULL = Path("/dev/full")
PRINTING = ("check --offline", "export")

fully = pytest.mark.skipif(not FULL.exists(), reason="there is no disk that is always full here")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    ran = run("console", folder=tmp_path, input="/claim The harbour “Ö” is closed → now 🗞")
    assert ran.returncode == 0
    return tmp_path


def run(words: str, *, folder: Path, streams: str = "", **more: Any) -> Any:
    environment = os.environ | {"PYTHONPATH": str(ROOT)} | more.pop("environment", {})
    command = f'"{sys.executable}" -m bot {words} {streams}'
    return subprocess.run(  # noqa: S602 - our own words
        command, cwd=folder, env=environment, check=False, text=True, encoding="utf-8",
        errors="replace", shell=True, stderr=subprocess.PIPE, **{"stdout": subprocess.PIPE} | more
    )  # fmt: skip


@pytest.mark.parametrize("words", PRINTING)
def test_what_a_terminal_of_few_signs_cannot_show_is_a_question_mark(
    folder: Path, words: str
) -> None:
    old = {"PYTHONIOENCODING": "ascii"}
    ran = run(words, folder=folder, environment=old)
    assert ran.stderr == ""
    assert ran.stdout
    assert ran.returncode == (words == "check --offline"), "it has no tokens"


@fully
@pytest.mark.parametrize("words", PRINTING)
def test_output_that_finds_no_room_is_told_in_words(folder: Path, words: str) -> None:
    with FULL.open("w") as full:
        ran = run(words, folder=folder, stdout=full)
    assert (ran.returncode, ran.stderr) == (
        1,
        "The disk that the output goes to is full: what is there is not whole.\n",
    )


@pytest.mark.skipif(sys.platform == "win32", reason="closed by words of a POSIX shell")
@pytest.mark.parametrize("words", ["export", "console"])
def test_closed_streams_are_no_fault(folder: Path, words: str) -> None:
    ran = run(words, folder=folder, streams="<&- >&-")
    assert (ran.returncode, ran.stderr) == (0, "")


@fully
def test_a_bot_whose_words_nobody_can_read_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    descriptor = os.open(FULL, os.O_WRONLY)
    nobody, there = os.pipe()
    os.close(nobody)
    for one in (descriptor, there):
        with monkeypatch.context() as patched:
            patched.setattr("sys.stdout", os.fdopen(os.dup(one), "w"))
            tell("Slack workspace Monde.")
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is left
            sys.stdout.close()
        os.close(one)
