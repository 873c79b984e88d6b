"""How well a query word finds the spellings of a name: precision, recall, time and memory.

    python -m benchmarks.names [PAIRS.tsv] [-v]

PAIRS has the columns query, mention and same: 1 the same name, 0 another one; other values are
not scored. A query finds a mention as in `/claims`: every term of the parsed query has an
alternative whose tokens stand in the mention's words or keys.
"""

import argparse
import csv
import resource
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from bot.core.names import keys
from bot.core.query import parse_query
from storage.filters import Term
from storage.folding import words

_PAIRS = Path(__file__).parents[2] / "shared" / "eval" / "name_pairs.tsv"
_SENTENCE = (
    "Der Kreml dementierte am Freitag, dass Wladimir Putin mit Elon Musk gesprochen habe. "
    "Le porte-parole Dmitri Peskov a répondu au Wall Street Journal. "
    "Президента України Володимира Зеленського в Києві ніхто не питав. "
)
_WORDS = 600


def finds(terms: tuple[Term, ...], mention: str) -> bool:
    """Whether all terms stand in the mention, as the index would say."""
    held = f" {' '.join((*words(mention), '_', *sorted(keys(mention))))} "
    return all(
        term.exclude != any(f" {' '.join(tokens)} " in held for tokens in term.alternatives)
        for term in terms
    )


def count(pairs: Path, *, verbose: bool = False) -> tuple[int, int, int]:
    """How many mentions were rightly found, wrongly found and missed; `verbose` prints the last."""
    right = wrong = missed = 0
    with pairs.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            wanted = parse_query(row["query"], now=datetime.now(UTC), zone="")
            found, same = finds(wanted.terms, row["mention"]), row["same"]
            right += found and same == "1"
            wrong += found and same == "0"
            missed += not found and same == "1"
            if verbose and same in "01" and found != (same == "1"):
                print("  missed" if same == "1" else "  wrong ", row["query"], "/", row["mention"])
    return right, wrong, missed


def scored(pairs: Path, *, verbose: bool = False) -> str:
    """Precision and recall in words."""
    right, wrong, missed = count(pairs, verbose=verbose)
    precision, recall = right / (right + wrong or 1), right / (right + missed or 1)
    return (
        f"precision {100 * precision:.1f}  recall {100 * recall:.1f}  "
        f"({right + missed} pairs that are the same)"
    )


def cost() -> None:
    """Print what the first call, an article and the memory cost."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.perf_counter()
    keys("Putin")
    first = time.perf_counter() - started
    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / unit
    print(f"first call {1000 * first:.0f} ms, {grown:.0f} MB")
    article = " ".join((_SENTENCE * _WORDS).split()[:_WORDS])
    times = []
    for _ in range(20):
        started = time.perf_counter()
        found = keys(article)
        times.append(time.perf_counter() - started)
    print(f"keys of {_WORDS} words: {1000 * times[0]:.1f} ms the first time, ", end="")
    print(f"{1000 * sorted(times)[10]:.1f} ms after, {len(found)} keys")


def main() -> None:
    """Score the pairs, if there are any, and measure the cost."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("pairs", type=Path, nargs="?", default=_PAIRS)
    parser.add_argument("-v", "--verbose", action="store_true", help="print every mistake")
    asked = parser.parse_args()
    cost()
    if asked.pairs.exists():
        print(scored(asked.pairs, verbose=asked.verbose))
    else:
        print(f"no pairs at {asked.pairs}: name a file to have precision and recall")


if __name__ == "__main__":
    main()
