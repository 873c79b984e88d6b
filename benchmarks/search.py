"""How long `/claims` and `/denials` take: `python -m benchmarks.search [--claims N] [--url URL]`.

Each is asked through the gate, from Request to Reply, and beside it the very statements that this
sent to the database are sent through the bare driver, in the same run: first alone, then while
claims are written by another process. `--growth` asks for popular pairs of names at ten thousand
claims and at a million. A kept SQLite file is copied before anything is written to it.
"""

import argparse
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from benchmarks.filling import add_options, filled, opened
from benchmarks.measuring import Asked, Asking
from benchmarks.writing import writing

# Ordinary pairs, of the hundred names that are in the news most.
PAIRS = (
    *("macron biden", "spacex musk", "nato macron", "biden xi", "zelensky macron", "peskov nato"),
    *("trump peskov", "zelensky biden", "kremlin macron", "xi nato"),
)
BIGGEST = ("putin trump",)
WORDS = ("government war", "guerre police")
WITH = {
    "": "",
    ", status": " status:checking",
    ", dates": " since:2025-06-01 until:2025-09-01",
    ", status and dates": " status:reviewed since:2024-01-01",
}
DENIALS = {
    "by whom": ("kremlin", "putin", "nato", "white house", "peskov"),
    "by whom, about": ("by:kremlin musk", "by:nato putin", "by:trump police"),
    "by whom, dates": ("kremlin since:2025-06-01", "putin until:2019-06-01"),
}
SMALL, LARGE = 10_000, 1_000_000


def cases() -> Iterator[tuple[str, list[Asked]]]:
    """What is asked, by what it is called in the table."""
    kinds = {"popular pairs": PAIRS, "two biggest names": BIGGEST, "two frequent words": WORDS}
    for kind, queries in kinds.items():
        for what, filters in WITH.items():
            yield f"/claims, {kind}{what}", [("claims", query + filters) for query in queries]
    for what, queries in DENIALS.items():
        yield f"/denials, {what}", [("denials", query) for query in queries]


def main() -> None:
    """Fill the database if need be, ask, and print tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_options(parser)
    parser.add_argument("--asked", type=int, default=200, help="times each line is asked")
    parser.add_argument("--rate", type=int, default=100, help="claims a second written meanwhile")
    parser.add_argument("--growth", action="store_true", help="10,000 claims beside 1,000,000")
    options = parser.parse_args()
    if options.growth:
        _growth(options.cache, options.asked)
        return
    url = filled(options.url, options.claims, options.cache)
    print("alone")
    _table(url, options.asked)
    if options.rate:
        with _writable(url, kept=not options.url) as other, writing(other, options.rate):
            print(f"while {options.rate} claims a second are written")
            _table(other, options.asked)


def _table(url: str, asked: int) -> None:
    print(f"{'milliseconds: p50 / p95 / p99':50s}{'gate':>20s}{'raw':>20s}{'p50':>7s}{'p99':>7s}")
    with closing(opened(url)) as database:
        asking = Asking(database)
        for name, queries in cases():
            gate, raw = asking.measure(queries, max(asked // len(queries), 1))
            ratios = (gate.percentile(p) / raw.percentile(p) for p in (50, 99))
            print(f"{name:50s}{gate!s:>20s}{raw!s:>20s}{''.join(f'{r:7.2f}' for r in ratios)}")


def _growth(cache: Path, asked: int) -> None:
    """Popular pairs at two sizes."""
    times = {SMALL: 0.0, LARGE: 0.0}
    for size in times:
        with closing(opened(filled("", size, cache))) as database:
            queries = [("claims", pair) for pair in PAIRS]
            gate, _ = Asking(database).measure(queries, max(asked // len(queries), 1))
            times[size] = gate.percentile(99)
            print(f"/claims, popular pairs, {size:,} claims: {gate} ms")
    print(
        f"p99 grows {times[LARGE] / times[SMALL]:.1f} times for {LARGE // SMALL} times the claims"
    )


@contextmanager
def _writable(url: str, *, kept: bool) -> Iterator[str]:
    """The database itself, or a copy of a kept file that is gone afterwards."""
    if not kept:
        yield url
        return
    file = Path(url.removeprefix("sqlite:///"))
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        print("copying the kept file …")
        copy = shutil.copyfile(file, Path(folder) / file.name)
        yield f"sqlite:///{copy}"


if __name__ == "__main__":
    main()
