"""What a process takes: `python -m benchmarks.footprint [--claims N] [--url URL]`.

Seconds from the start of a fresh process until it could serve, with both chat libraries loaded and
warmed up as `run` does, but not connected; and its resident memory then, and after all that the
benchmarks ask. Beside it, a process that reads one row through the bare driver. Memory is read
from /proc, so only on Linux.
"""

import argparse
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from benchmarks.filling import add_options, filled
from benchmarks.machine import load

SERVING = ("-m", "benchmarks.serving")
BARE = """
import {driver}, sys
connection = {driver}.connect(sys.argv[1])
connection.execute("SELECT name FROM newsrooms").fetchone()
print(flush=True)
sys.stdin.readline()
"""
STEPS = ("started", "all asked", "all asked at once")
MIB = 1024  # kB, as /proc counts


class Started:
    """A process that was started, and the seconds it took until it said so."""

    def __init__(self, process: "subprocess.Popen[str]", began: float) -> None:
        self._process = process
        self._wait()
        self.seconds = time.perf_counter() - began

    @property
    def memory(self) -> float:
        """Resident, in MiB."""
        status = Path(f"/proc/{self._process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / MIB

    def go_on(self) -> None:
        """Let it do what comes next, until it says that it has."""
        print(file=self._process.stdin, flush=True)
        self._wait()

    def _wait(self) -> None:
        if not self._process.stdout or not self._process.stdout.readline():
            raise SystemExit("The process failed; what it says stands above.")


def main(argv: Sequence[str] | None = None) -> None:
    """Fill the database if need be, start processes, and print what they take."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_options(parser)
    parser.set_defaults(claims=10_000)
    parser.add_argument("--starts", type=int, default=5, help="processes started one by one")
    options = parser.parse_args(argv)
    url = filled(options.url, options.claims, options.cache)
    bare = [_measured(0, *_bare(url)) for _ in range(options.starts)]
    ours = [_measured(len(STEPS) - 1, *SERVING, url) for _ in range(options.starts)]
    print(f"{options.claims:,} claims, medians of {options.starts} starts")
    print(f"{'':32s}{'bot':>8s}{'bare driver':>13s}{'ratio':>8s}")
    for place, what in enumerate(("seconds to start", *(f"MiB, {step}" for step in STEPS))):
        bot = statistics.median(figures[place] for figures in ours)
        least = statistics.median(figures[min(place, 1)] for figures in bare)
        print(f"{what:32s}{bot:8.2f}{least:13.2f}{bot / least:8.1f}")
    print(load())


def _measured(steps: int, *arguments: str) -> list[float]:
    """Seconds until it is started, and its memory then and after each further step."""
    with _started(*arguments) as process:
        figures = [process.seconds, process.memory]
        for _ in range(steps):
            process.go_on()
            figures.append(process.memory)
        return figures


@contextmanager
def _started(*arguments: str) -> Iterator[Started]:
    began = time.perf_counter()
    with subprocess.Popen(  # noqa: S603  (this Python, with our own code)
        [sys.executable, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Started(process, began)
        finally:
            process.kill()  # nothing of it is kept


def _bare(url: str) -> tuple[str, ...]:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return "-c", BARE.format(driver="sqlite3"), parsed.database or ""
    address = parsed.set(drivername="postgresql").render_as_string(hide_password=False)
    return "-c", BARE.format(driver="psycopg"), address


if __name__ == "__main__":
    main()
