"""How `/claims` slows down as claims grow: `python -m benchmarks.growth [--largest] [--url URL]`.

Popular pairs of names are asked for through the gate, and beside it the same statements are sent
through the bare driver, among 10,000 claims, 100,000 and, with `--largest`, a million: in turn, so
that a busy minute of the machine is in the figures of all. On PostgreSQL each number has a database
of its own, empty or filled before: `{claims}` in the address stands for it (…/claims_{claims}).
"""

import argparse
from collections.abc import Sequence
from contextlib import ExitStack, closing

from benchmarks.filling import add_place, filled, opened
from benchmarks.machine import load
from benchmarks.measuring import Asking, Times
from benchmarks.questions import PAIRS

SIZES = (10_000, 100_000)
LARGEST = 1_000_000
TARGET = "target: p99 less than 4 times for 100 times the claims"


def main(argv: Sequence[str] | None = None) -> None:
    """Fill what is not filled, ask at each size, and print by how much it grew."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_place(parser)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of claims")
    parser.add_argument("--largest", action="store_true", help=f"also {LARGEST:,} claims")
    parser.add_argument("--asked", type=int, default=400, help="times asked at each size")
    options = parser.parse_args(argv)
    sizes = (*options.sizes, *([LARGEST] if options.largest else []))
    urls = [filled(options.url.format(claims=size), size, options.cache) for size in sizes]
    measured = _measured(urls, options.asked)
    print(f"{'milliseconds: p50 / p95 / p99':30s}{'gate':>24s}{'raw':>24s}{'p50':>7s}{'p99':>7s}")
    for size, (gate, raw) in zip(sizes, measured, strict=True):
        ratios = "".join(f"{gate.percentile(p) / raw.percentile(p):7.2f}" for p in (50, 99))
        print(f"{f'{size:,} claims':30s}{gate!s:>24s}{raw!s:>24s}{ratios}")
    ours, bare = ([times[place] for times in measured] for place in (0, 1))
    print(f"{sizes[-1] / sizes[0]:g} times the claims: gate {_growth(ours)}; raw {_growth(bare)}")
    print(TARGET)
    print(load())


def _measured(urls: Sequence[str], asked: int) -> list[tuple[Times, Times]]:
    """Through the gate and bare, for each database."""
    queries = [("claims", pair) for pair in PAIRS]
    many = max(asked // len(queries), 1)
    with ExitStack() as stack:
        databases = [stack.enter_context(closing(opened(url))) for url in urls]
        *_, measured = zip(*(Asking(one).rounds(queries, many) for one in databases), strict=True)
    return list(measured)


def _growth(times: Sequence[Times]) -> str:
    factors = {p: times[-1].percentile(p) / times[0].percentile(p) for p in (50, 99)}
    return ", ".join(f"p{percent} {factor:.2f} times" for percent, factor in factors.items())


if __name__ == "__main__":
    main()
