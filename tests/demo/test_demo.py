"""`python -m bot demo` as a newcomer starts it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.demo import walk
from bot.demo.story import STORY, Step
from bot.settings import Settings

ROOT = Path(__file__).parents[2]


def test_the_demo_shows_the_whole_story_and_ends_well(tmp_path: Path) -> None:
    picture = tmp_path / "demo.svg"
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-m", "bot", "demo", "--fast", "--picture", str(picture)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "error"},
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    assert "\x1b" not in done.stdout
    typed = [line for line in done.stdout.splitlines() if " › " in line]
    assert len(typed) == len(STORY)
    assert [path.name for path in tmp_path.iterdir()] == ["demo.svg"], "it leaves nothing behind"

    svg = picture.read_text(encoding="utf-8")
    assert svg.startswith("<svg")
    assert "Peskov" in svg
    assert "url(http" not in svg
    assert 'url("http' not in svg


def test_the_demo_fails_when_a_step_does_not_show_what_it_must(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    story = (Step("", "Ana", "desk", "/claims nothing", ("not on this screen",)),)
    monkeypatch.setattr(walk, "STORY", story)
    assert walk.main(Settings(), fast=True) == 1
    assert "should have shown “not on this screen”" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("no/demo.svg", "There is no folder"),
        ("demo.png", "give it a name such as demo.svg."),  # it was SVG under that name
        ("", "The picture is an SVG file"),  # a folder ended the whole walk in a traceback
    ],
)
def test_where_no_picture_can_be_it_says_so_first(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, words: str
) -> None:
    assert walk.main(Settings(), fast=True, picture=str(tmp_path / name)) == 1
    told = capsys.readouterr()
    assert words in told.err
    assert not told.out
