"""Claims written by a process of its own, through the bot's own stores, at a steady rate."""

import multiprocessing
import os
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any

from benchmarks import corpus
from benchmarks.filling import WORKSPACE, opened
from storage.database import Database
from storage.records import Claim
from storage.statements import StatementFields

LANDS = corpus.CHUNK * 10_000  # chunks from here on are no part of any corpus


def fresh_claims(seed: int) -> Iterator[Claim]:
    """Claims that no corpus holds, without end."""
    number = LANDS // corpus.CHUNK + seed
    while True:
        yield from corpus.make(number, LANDS * 2).claims
        number += 1


def log(database: Database, newsroom: int, claim: Claim) -> None:
    """Log a claim with its statements as the bot does, in one transaction."""
    with database.begin(newsroom) as work:
        person = work.people.meet(*WORKSPACE, "U1", "Ana")
        logged = work.claims.add(
            wording=claim.wording, lang=claim.lang, workflow=claim.workflow, person_id=person.id
        )
        work.statements.add_all(
            logged.id,
            [
                StatementFields(
                    act=said.act,
                    speaker=said.speaker,
                    principal=said.principal,
                    quote=said.quote,
                    origin=said.origin,
                    origin_kind=said.origin_kind,
                    reviewed=said.reviewed,
                )
                for said in claim.statements
            ],
        )


@contextmanager
def writable(url: str, *, kept: bool) -> Iterator[str]:
    """The database itself, or a copy of a kept file that is gone afterwards."""
    if not kept:
        yield url
        return
    file = Path(url.removeprefix("sqlite:///"))
    with tempfile.TemporaryDirectory(dir=file.parent) as folder:
        print("copying the kept file …")
        copy = shutil.copyfile(file, Path(folder) / file.name)
        _settle(file, copy)
        yield f"sqlite:///{copy}"


def _settle(file: Path, copy: Path) -> None:
    """Wait until a copy is on the disk, and keep its pages in memory rather than the original's.

    Else the disk is at the copy for minutes, and of two large files half is read anew.
    """
    with copy.open("rb") as written, file.open("rb") as read:
        os.fsync(written.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(read.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


@contextmanager
def writing(url: str, rate: int) -> Iterator[None]:
    """While this lasts, `rate` claims a second are written; then says how many were."""
    if not rate:
        yield
        return
    context = multiprocessing.get_context("spawn")
    stop, started = context.Event(), context.Event()
    written = context.Value("i", 0)
    began = time.monotonic()
    writer = context.Process(target=_write, args=(url, rate, started, stop, written), daemon=True)
    writer.start()
    try:
        if not started.wait(60):
            raise SystemExit("the writer did not start")
        began = time.monotonic()
        yield
    finally:
        stop.set()
        writer.join(30)
        print(f"written meanwhile: {written.value / (time.monotonic() - began):.0f} claims/s")


def _write(url: str, rate: int, started: Event, stop: Event, written: Any) -> None:
    database = opened(url)
    with database.directory() as directory:
        newsroom = directory.open_newsroom(*WORKSPACE, "Benchmark")
    claims = fresh_claims(random.randrange(1000))
    log(database, newsroom, next(claims))
    started.set()
    due = time.monotonic()
    parent = multiprocessing.parent_process()
    # Where the benchmark was killed, nobody is left to say stop.
    while not stop.is_set() and parent is not None and parent.is_alive():
        log(database, newsroom, next(claims))
        written.value += 1
        due = max(due + 1 / rate, time.monotonic() - 1)  # what is late is caught up with
        time.sleep(max(due - time.monotonic(), 0))
    database.close()
