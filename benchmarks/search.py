"""How long `/claims` and `/denials` take: `python -m benchmarks.search [--claims N] [--url URL]`.

Each is asked through the gate, from Request to Reply, and beside it the very statements that this
sent to the database are sent again through the bare driver, in the same run. A database that has
as many claims already is used as it is; a SQLite file is made in the current folder.
"""

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from itertools import count
from typing import Any

from sqlalchemy import Engine, event

from benchmarks.filling import add_options, filled, opened
from bot.app import Gate
from bot.commands.table import TABLE
from bot.core.request import Asker, Command, Place, Request
from storage.database import Database

ASKED = (
    ("claims", "musk putin"),
    ("claims", "putin status:checking"),
    ("claims", "trump since:2024-01-01"),
    ("claims", "musk putin status:reviewed since:2023-01-01"),
    ("claims", "zelensky macron lang:fr"),
    ("claims", "peskov -putin"),
    ("claims", '"vladimir putin" by:kremlin'),
    ("claims", "status:new"),
    ("denials", "kremlin"),
    ("denials", "putin"),
    ("denials", "by:peskov musk"),
    ("denials", "unesco"),
)
PLACE = Place("slack", "T1", "C1", "Benchmark", "desk")
Statement = tuple[str, Any]


def main() -> None:
    """Fill the database if need be, ask, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_options(parser)
    parser.add_argument("--rounds", type=int, default=100, help="times each is asked")
    options = parser.parse_args()
    with closing(opened(filled(options.url, options.claims, options.cache))) as database:
        _table(database, options.rounds)


def _table(database: Database, rounds: int) -> None:
    gate = Gate(database, TABLE, wake=lambda: None)
    delivery = count()

    def ask(command: str, text: str) -> None:
        asked = Command(command, text)
        request = Request(f"d{next(delivery)}", PLACE, Asker("U1", "Ana"), asked)
        reply = gate.answer(request)
        if reply is None or reply.error:
            raise SystemExit(f"/{command} {text} failed: {reply}")

    reader = database._connections.reader  # noqa: SLF001  (what it sends is listened to)
    print(f"{'milliseconds: p50 / p95 / p99':52s}{'gate':>20s}{'raw':>20s}{'p50':>7s}{'p99':>7s}")
    for command, text in ASKED:
        for _ in range(5):
            ask(command, text)
        sent = _listened(reader, lambda c=command, t=text: ask(c, t))  # type: ignore[misc]
        gated, bare = [], []
        with closing(_Bare(reader)) as driver:
            driver.send(sent)
            for _ in range(rounds):  # in turns, so that both meet the same machine
                gated.append(_timed(lambda c=command, t=text: ask(c, t)))  # type: ignore[misc]
                bare.append(_timed(lambda s=sent, d=driver: d.send(s)))  # type: ignore[misc]
        one, other = _percentiles(gated), _percentiles(bare)
        ratios = f"{one[0] / other[0]:7.2f}{one[2] / other[2]:7.2f}"
        print(f"/{command + ' ' + text:51s}{_written(one):>20s}{_written(other):>20s}{ratios}")


class _Bare:
    """One connection of the driver itself, used as the reader's are."""

    def __init__(self, reader: Engine) -> None:
        self._sqlite = reader.dialect.name == "sqlite"
        if self._sqlite:
            import sqlite3  # noqa: PLC0415  (one driver or the other)

            path = reader.url.database or ""
            self._connection: Any = sqlite3.connect(path, isolation_level=None)
        else:
            import psycopg  # noqa: PLC0415

            url = reader.url.set(drivername="postgresql").render_as_string(hide_password=False)
            self._connection = psycopg.connect(
                url,
                autocommit=True,
                options="-c jit=off -c enable_seqscan=off -c cpu_operator_cost=0.05",
            )

    def send(self, statements: Sequence[Statement]) -> None:
        """Run the statements in one transaction and fetch all."""
        begin = "BEGIN" if self._sqlite else "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        self._connection.execute(begin)
        for statement, values in statements:
            self._connection.execute(statement, values).fetchall()
        self._connection.execute("COMMIT")

    def close(self) -> None:
        """Close it."""
        self._connection.close()


def _listened(reader: Engine, run: Callable[[], None]) -> list[Statement]:
    sent: list[Statement] = []

    def note(_c: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
        if statement != "BEGIN":  # the driver's own connection begins by itself
            sent.append((statement, values))

    event.listen(reader, "before_cursor_execute", note)
    try:
        run()
    finally:
        event.remove(reader, "before_cursor_execute", note)
    return sent


def _timed(run: Callable[[], None]) -> float:
    started = time.perf_counter()
    run()
    return (time.perf_counter() - started) * 1000


def _percentiles(times: list[float]) -> tuple[float, float, float]:
    cuts = statistics.quantiles(times, n=100, method="inclusive")
    return cuts[49], cuts[94], cuts[98]


def _written(percentiles: tuple[float, float, float]) -> str:
    return " / ".join(f"{each:.1f}" for each in percentiles)


if __name__ == "__main__":
    main()
