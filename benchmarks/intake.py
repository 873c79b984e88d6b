"""How fast claims come in: `python -m benchmarks.intake [--claims N] [--url URL]`.

`/claim <words>` goes through the gate, from Request to Reply, committed; beside it one row is
committed by the bare driver. Then the worker posts the cards of those claims through a door behind
which nobody is, and the very statements that this sent are sent through the bare driver, one
transaction after another. A kept SQLite file is copied first.
"""

import argparse
import asyncio
import random
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import count

from benchmarks.bare import Bare, Sent, listening
from benchmarks.filling import WORKSPACE, add_options, filled
from benchmarks.machine import load
from benchmarks.measuring import Asking, Times
from benchmarks.writing import fresh_claims, writable
from bot.core.reply import Reply
from bot.core.request import Place
from bot.running import THREADS
from bot.settings import Settings
from bot.wiring import Desk, build, warm_up
from bot.worker import Worker
from storage.database import Database

SEEDS = 1000  # runs on one database log other claims each time
ONE_ROW = (
    "INSERT INTO deliveries (newsroom_id, platform, delivery, seen_at) "
    "SELECT newsroom_id, 'bare', '{run}-{number}', CURRENT_TIMESTAMP FROM newsrooms LIMIT 1"
)
# What the worker did to jobs and cards that are younger than a job.
UNDO = (
    "UPDATE jobs SET finished_at = NULL, holder = '', attempts = 0 WHERE id > {last}",
    "DELETE FROM cards WHERE id > {last}",
)


def main(argv: Sequence[str] | None = None) -> None:
    """Fill the database if need be, log claims and deliver their cards, and print how fast."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_options(parser)
    parser.set_defaults(claims=10_000)
    parser.add_argument("--logged", type=int, default=1000, help="claims that are logged")
    options = parser.parse_args(argv)
    warm_up()
    url = filled(options.url, options.claims, options.cache)
    with (
        writable(url, kept=not options.url) as other,
        closing(build(Settings(database_url=other))) as desk,
        closing(Bare(desk.database, writes=True)) as driver,
    ):
        print(f"{options.logged:,} claims logged where {options.claims:,} are")
        last = driver.execute("SELECT coalesce(max(id), 0) FROM jobs")[0][0]
        _claims(desk.database, driver, options.logged)
        _cards(desk, driver, last, options.logged)
        print(load())


def _claims(database: Database, driver: Bare, many: int) -> None:
    asking, gate, raw = Asking(database), Times(), Times()
    dice = random.Random()
    run = dice.randrange(SEEDS)
    rows = (ONE_ROW.format(run=f"{run}-{time.time_ns()}", number=n) for n in count())
    words = (claim.wording for claim in fresh_claims(run))

    def claim() -> None:
        asked = "claim", next(words)
        gate.run(lambda: asking.ask(asked))

    def row() -> None:
        statement = next(rows), ()
        raw.run(lambda: driver.send([statement]))

    for _ in range(many):
        for turn in dice.sample((claim, row), 2):
            turn()
    print(f"/claim <words>, p50 / p95 / p99: {gate} ms, {gate.a_second:,.0f} a second")
    print(f"one row by the bare driver:      {raw} ms, {raw.a_second:,.0f} a second")
    ratios = (gate.percentile(percent) / raw.percentile(percent) for percent in (50, 99))
    print("/claim takes {:.2f} times as long at p50, {:.2f} at p99".format(*ratios))


def _cards(desk: Desk, driver: Bare, last: int, many: int) -> None:
    desk.worker.serve(Nowhere())
    with listening(desk.database) as sent:
        ours = asyncio.run(_worked(desk.worker))
    for statement in UNDO:
        driver.execute(statement.format(last=last))
    bare = _sent_again(desk.database, driver, sent)
    print(f"cards taken, posted and done by the worker: {many / ours:,.0f} a second")
    print(f"the same statements by the bare driver:     {many / bare:,.0f} a second")
    print(f"the worker takes {ours / bare:.2f} times as long")


async def _worked(worker: Worker) -> float:
    """Seconds until the worker has nothing left to do."""
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(THREADS))  # as `run` does
    began = time.perf_counter()
    working = asyncio.create_task(worker.run())
    await worker.idle()
    seconds = time.perf_counter() - began
    working.cancel()
    await asyncio.wait([working])
    return seconds


def _sent_again(database: Database, writer: Bare, sent: Sequence[Sent]) -> float:
    """Seconds that it takes the bare driver."""
    with closing(Bare(database)) as reader:
        began = time.perf_counter()
        for transaction in sent:
            (writer if transaction.writes else reader).send(transaction.statements)
        return time.perf_counter() - began


class Nowhere:
    """A door of the workspace's platform: what is posted has arrived at once."""

    name = WORKSPACE[0]
    alone = ""
    connected = True

    async def run(self, connected: Callable[[str], None]) -> None:
        """Nobody asks anything here."""

    async def post(self, _place: Place, _reply: Reply, key: str, *, again: bool) -> str:
        """The message's id is its key."""
        del again
        return key

    async def edit(self, place: Place, message: str, reply: Reply) -> None:
        """Nobody sees it."""

    async def close(self) -> None:
        """Nothing is open."""


if __name__ == "__main__":
    main()
