"""How long `/claims` and `/denials` take: `python -m benchmarks.search [--claims N] [--url URL]`.

Each is asked through the gate, from Request to Reply, and beside it the very statements that this
sent to the database are sent through the bare driver, in the same run: first alone, then while
claims are written by another process. A kept SQLite file is copied before anything is written to
it.
"""

import argparse
from contextlib import closing

from benchmarks.filling import add_options, filled, opened
from benchmarks.machine import load
from benchmarks.measuring import Asking
from benchmarks.questions import cases
from benchmarks.writing import writable, writing
from bot.wiring import warm_up


def main() -> None:
    """Fill the database if need be, ask, and print tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_options(parser)
    parser.add_argument("--asked", type=int, default=200, help="times each line is asked")
    parser.add_argument("--rate", type=int, default=100, help="claims a second written meanwhile")
    options = parser.parse_args()
    warm_up()
    url = filled(options.url, options.claims, options.cache)
    print("alone")
    _table(url, options.asked)
    if options.rate:
        with writable(url, kept=not options.url) as other, writing(other, options.rate):
            print(f"while {options.rate} claims a second are written")
            _table(other, options.asked)


def _table(url: str, asked: int) -> None:
    print(f"{'milliseconds: p50 / p95 / p99':50s}{'gate':>24s}{'raw':>24s}{'p50':>7s}{'p99':>7s}")
    with closing(opened(url)) as database:
        asking = Asking(database)
        for name, queries in cases():
            gate, raw = asking.measure(queries, max(asked // len(queries), 1))
            ratios = (gate.percentile(p) / raw.percentile(p) for p in (50, 99))
            print(f"{name:50s}{gate!s:>24s}{raw!s:>24s}{''.join(f'{r:7.2f}' for r in ratios)}")
    print(load())


if __name__ == "__main__":
    main()
