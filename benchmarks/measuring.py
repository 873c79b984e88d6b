"""What the benchmarks share: asking through the gate, and sending the same to the bare driver."""

import random
import secrets
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import count

from benchmarks.bare import Bare, Statement, listening
from benchmarks.filling import WORKSPACE
from benchmarks.questions import Asked
from bot.app import Gate
from bot.commands.table import TABLE
from bot.core.request import Asker, Command, Place, Request
from storage.database import Database

PLACE = Place(*WORKSPACE, "C1", "Benchmark", "desk")
WARM = 2  # times each is asked before it counts


@dataclass(slots=True)
class Times:
    """Milliseconds that something took, each time."""

    all: list[float] = field(default_factory=list)

    def run(self, what: Callable[[], None]) -> None:
        """Do it once more, timed."""
        started = time.perf_counter()
        what()
        self.all.append((time.perf_counter() - started) * 1000)

    @property
    def a_second(self) -> float:
        """How many a second that is, one after another."""
        return 1000 / statistics.fmean(self.all)

    def percentile(self, percent: int) -> float:
        """Below this were so many of them."""
        return statistics.quantiles(self.all, n=100, method="inclusive")[percent - 1]

    def __str__(self) -> str:
        """p50 / p95 / p99, with a digit more below a millisecond."""
        figures = (self.percentile(percent) for percent in (50, 95, 99))
        return " / ".join(f"{figure:.{2 if figure < 1 else 1}f}" for figure in figures)


class Asking:
    """One reader of a newsroom, who asks through the gate or sends what that sent."""

    def __init__(self, database: Database) -> None:
        self._gate = Gate(database, TABLE, wake=lambda: None)
        self._database = database
        self._run = secrets.token_hex(4)  # a delivery is answered once, also after a restart
        self._delivery = count()

    def ask(self, asked: Asked) -> None:
        """From Request to Reply."""
        delivery = f"{self._run}-{next(self._delivery)}"
        request = Request(delivery, PLACE, Asker("U1", "Ana"), Command(*asked))
        reply = self._gate.answer(request)
        if reply is None or reply.error:
            raise SystemExit(f"/{' '.join(asked)} failed: {reply}")

    def measure(self, queries: Sequence[Asked], many: int) -> tuple[Times, Times]:
        """Each of the queries asked so often, in any order: through the gate, and bare."""
        *_, times = self.rounds(queries, many)
        return times

    def rounds(self, queries: Sequence[Asked], many: int) -> Iterator[tuple[Times, Times]]:
        """The same, round by round: all times so far, after each of the queries was asked."""
        sent = {asked: self._sent(asked) for asked in queries for _ in range(WARM)}
        gate, raw = Times(), Times()
        dice = random.Random(many)
        with closing(Bare(self._database)) as driver:
            for _ in range(many):
                for asked in dice.sample(queries, len(queries)):
                    turns = [
                        lambda a=asked: gate.run(lambda: self.ask(a)),  # type: ignore[misc]
                        lambda a=asked: raw.run(lambda: driver.send(sent[a])),  # type: ignore[misc]
                    ]
                    for turn in dice.sample(turns, 2):  # neither always finds the pages warm
                        turn()
                yield gate, raw

    def _sent(self, asked: Asked) -> list[Statement]:
        """The statements that asking sends to the database."""
        with listening(self._database) as sent:
            self.ask(asked)
        return [statement for transaction in sent for statement in transaction.statements]
