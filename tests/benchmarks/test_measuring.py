"""Each benchmark, at a tiny size, prints its lines, and every figure and ratio is above nothing."""

import re
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks import footprint, growth, intake
from benchmarks.bare import Bare
from benchmarks.filling import opened

FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")


def figures(line: str) -> list[float]:
    return [float(figure.replace(",", "")) for figure in FIGURE.findall(line)]


def assert_positive(lines: Iterable[str]) -> None:
    for line in lines:
        assert figures(line), line
        assert all(figure > 0 for figure in figures(line)), line


def test_intake(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    intake.main(["--claims", "40", "--logged", "30", "--url", url])
    lines = capsys.readouterr().out.splitlines()[-8:-1]
    assert lines[0] == "30 claims logged where 40 are"
    assert [line.partition(":")[0] for line in (*lines[1:3], *lines[4:6])] == [
        "/claim <words>, p50 / p95 / p99",
        "one row by the bare driver",
        "cards taken, posted and done by the worker",
        "the same statements by the bare driver",
    ]
    assert_positive(lines)
    with closing(opened(url)) as database, closing(Bare(database)) as driver:
        # The worker's cards were forgotten: these are the bare driver's, which did the same again.
        assert driver.execute("SELECT count(*) FROM cards") == [(30,)]
        assert database.queue.waiting() == 0


def test_footprint(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    footprint.main(["--claims", "40", "--starts", "1", "--url", url])
    lines = capsys.readouterr().out.splitlines()[-5:-1]
    assert [line[:32].strip() for line in lines] == [
        "seconds to start",
        "MiB, started",
        "MiB, all asked",
        "MiB, all asked at once",
    ]
    assert_positive(line[32:] for line in lines)
    started, asked = figures(lines[1][32:]), figures(lines[2][32:])
    assert started[0] > started[1]  # the bot takes more than the driver
    assert asked[0] >= started[0]


def test_growth(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    growth.main(["--sizes", "40", "80", "--asked", "30", "--cache", str(tmp_path)])
    lines = capsys.readouterr().out.splitlines()[-5:-1]
    assert [line.split(" claims")[0] for line in lines[:2]] == ["40", "80"]
    assert lines[2].startswith("2 times the claims: gate p50 ")
    assert_positive(lines[:3])
