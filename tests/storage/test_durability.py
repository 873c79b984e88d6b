import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from storage.database import Database
from storage.errors import DatabaseBusy
from storage.filters import Filter
from tests.storage.desk import keys, log, word

ROOT = Path(__file__).parents[2]

LOG_UNTIL_KILLED = """
import sys
from storage.database import Database
from storage.records import Workflow
database = Database(sys.argv[1], lambda text: ())
newsroom = int(sys.argv[2])
while True:
    with database.begin(newsroom) as work:
        claim = work.claims.add(
            wording="Musk", lang="en", workflow=Workflow.NEW, person_id=0
        )
        work.jobs.put("read", {"claim": claim.id})
    print(claim.number, flush=True)
"""


def test_what_was_committed_survives_a_kill_and_nothing_is_half_done(
    kind: str, database: Database, newsroom: int, url: str
) -> None:
    process = subprocess.Popen(  # noqa: S603  (our own program)
        [sys.executable, "-c", LOG_UNTIL_KILLED, url, str(newsroom)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    told = [int(process.stdout.readline()) for _ in range(30)]
    process.kill()
    told += [int(line) for line in process.stdout.read().splitlines()]
    process.wait()
    process.stdout.close()
    with database.read(newsroom) as work:
        last = work.claims.last_number()
        assert told == list(range(1, len(told) + 1))
        assert last in {told[-1], told[-1] + 1}  # the last one may not have got to tell
        assert work.claims.find(Filter(terms=(word("musk"),))).total == last
    assert database.queue.waiting() == last
    if kind == "sqlite":
        with database._connections.reader.begin() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalar_one() == "ok"


def test_a_transaction_that_does_not_end_keeps_others_waiting_but_not_for_ever(
    newsroom: int, url: str
) -> None:
    hurried = Database(url, keys, patience=0.1)
    with hurried.begin(newsroom), ThreadPoolExecutor(1) as thread:
        waiting = thread.submit(lambda: hurried.begin(newsroom).__enter__())
        with pytest.raises(DatabaseBusy, match="busy"):
            waiting.result(timeout=10)
    with hurried.begin(newsroom) as work:
        log(work, "free again")
    hurried.close()
