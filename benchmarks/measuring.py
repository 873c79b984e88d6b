"""What the benchmarks share: asking through the gate, and sending the same to the bare driver."""

import random
import statistics
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from sqlalchemy import Engine, event

from benchmarks.filling import WORKSPACE
from bot.app import Gate
from bot.commands.table import TABLE
from bot.core.request import Asker, Command, Place, Request
from storage.database import Database
from storage.postgres import session_options

PLACE = Place(*WORKSPACE, "C1", "Benchmark", "desk")
WARM = 2  # times each is asked before it counts
Statement = tuple[str, Any]
Asked = tuple[str, str]  # a command and its text


@dataclass(slots=True)
class Times:
    """Milliseconds that something took, each time."""

    all: list[float] = field(default_factory=list)

    def run(self, what: Callable[[], None]) -> None:
        """Do it once more, timed."""
        started = time.perf_counter()
        what()
        self.all.append((time.perf_counter() - started) * 1000)

    def percentile(self, percent: int) -> float:
        """Below this were so many of them."""
        return statistics.quantiles(self.all, n=100, method="inclusive")[percent - 1]

    def __str__(self) -> str:
        """p50 / p95 / p99."""
        return " / ".join(f"{self.percentile(percent):.1f}" for percent in (50, 95, 99))


class Asking:
    """One reader of a newsroom, who asks through the gate or sends what that sent."""

    def __init__(self, database: Database) -> None:
        self._gate = Gate(database, TABLE, wake=lambda: None)
        self._delivery = count()
        self._reader = database._connections.reader  # noqa: SLF001  (what it sends is listened to)

    def ask(self, asked: Asked) -> None:
        """From Request to Reply."""
        request = Request(f"d{next(self._delivery)}", PLACE, Asker("U1", "Ana"), Command(*asked))
        reply = self._gate.answer(request)
        if reply is None or reply.error:
            raise SystemExit(f"/{' '.join(asked)} failed: {reply}")

    def measure(self, queries: Sequence[Asked], rounds: int) -> tuple[Times, Times]:
        """Each of the queries asked so often, in any order: through the gate, and bare."""
        sent = {asked: self._sent(asked) for asked in queries for _ in range(WARM)}
        gate, raw = Times(), Times()
        dice = random.Random(rounds)
        with closing(Bare(self._reader)) as driver:
            for _ in range(rounds):
                for asked in dice.sample(queries, len(queries)):
                    turns = [
                        lambda a=asked: gate.run(lambda: self.ask(a)),  # type: ignore[misc]
                        lambda a=asked: raw.run(lambda: driver.send(sent[a])),  # type: ignore[misc]
                    ]
                    for turn in dice.sample(turns, 2):  # neither always finds the pages warm
                        turn()
        return gate, raw

    def _sent(self, asked: Asked) -> list[Statement]:
        """The statements that asking sends to the database."""
        sent: list[Statement] = []

        def note(_c: Any, _cursor: Any, statement: str, values: Any, *_: Any) -> None:
            if statement != "BEGIN":  # the driver's own connection begins by itself
                sent.append((statement, values))

        event.listen(self._reader, "before_cursor_execute", note)
        try:
            self.ask(asked)
        finally:
            event.remove(self._reader, "before_cursor_execute", note)
        return sent


class Bare:
    """One connection of the driver itself, told what the bot's are told."""

    def __init__(self, engine: Engine) -> None:
        self._sqlite = engine.dialect.name == "sqlite"
        if self._sqlite:
            import sqlite3  # noqa: PLC0415  (one driver or the other)

            self._connection: Any = sqlite3.connect(
                engine.url.database or "", isolation_level=None, timeout=60
            )
            self._connection.execute("PRAGMA synchronous=FULL")
        else:
            import psycopg  # noqa: PLC0415

            url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
            self._connection = psycopg.connect(url, autocommit=True, options=session_options(60))

    def send(self, statements: Sequence[Statement]) -> None:
        """Run the statements in one transaction and fetch all."""
        begin = "BEGIN" if self._sqlite else "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
        self._connection.execute(begin)
        for statement, values in statements:
            self._connection.execute(statement, values).fetchall()
        self._connection.execute("COMMIT")

    def execute(self, statement: str) -> None:
        """Run one statement, in a transaction of its own."""
        self._connection.execute(statement)

    def close(self) -> None:
        """Close it."""
        self._connection.close()
