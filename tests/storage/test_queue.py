from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from storage.arrangements import Job
from storage.database import Database
from tests.storage.desk import Clock, Failed, fail

MINUTE = timedelta(minutes=1)


def put(database: Database, newsroom: int, *keys: str, kind: str = "read") -> list[bool]:
    with database.begin(newsroom) as work:
        return [work.jobs.put(kind, {"article": 7}, key=key) for key in keys]


def take(database: Database, limit: int = 9, holder: str = "one") -> list[Job]:
    return database.queue.take(limit, MINUTE, holder)


def test_a_job_is_put_once_under_its_key_and_any_number_of_times_without(
    database: Database, newsroom: int
) -> None:
    assert put(database, newsroom, "a", "a", "", "") == [True, False, True, True]
    assert put(database, newsroom, "a", kind="post") == [True]
    assert database.queue.waiting() == 4
    for job in take(database):
        assert (job.payload, job.newsroom_id, job.attempts) == ({"article": 7}, newsroom, 1)
        with database.begin(newsroom) as work:
            assert work.jobs.done(job.id)
            assert not work.jobs.done(job.id)  # somebody was faster
    assert database.queue.waiting() == 0
    assert put(database, newsroom, "a") == [False]  # done once and for all


def test_a_job_whose_transaction_failed_was_never_put(database: Database, newsroom: int) -> None:
    def put_and_fail() -> None:
        with database.begin(newsroom) as work:
            work.jobs.put("read", {})
            fail()

    with pytest.raises(Failed):
        put_and_fail()
    assert database.queue.waiting() == 0


def test_who_dies_gives_the_job_back_when_the_lease_ends(
    database: Database, newsroom: int, clock: Clock
) -> None:
    put(database, newsroom, "a")
    [taken] = take(database, holder="one")
    assert take(database, holder="two") == []
    assert database.queue.next_at() == clock.now + MINUTE
    clock.turn(seconds=50)
    assert database.queue.extend([newsroom], "one", MINUTE) == 1
    clock.turn(seconds=50)
    assert take(database, holder="two") == []
    clock.turn(seconds=20)
    [again] = take(database, holder="two")
    assert (again.id, again.attempts) == (taken.id, 2)
    assert database.queue.release([newsroom], "one") == 0  # it is not the first one's any more
    assert database.queue.release([newsroom], "two") == 1
    assert [job.id for job in take(database)] == [taken.id]


def test_a_job_is_tried_later_buried_and_revived(
    database: Database, newsroom: int, clock: Clock
) -> None:
    put(database, newsroom, "a")
    [job] = take(database)
    with database.begin(newsroom) as work:
        assert work.jobs.retry(job.id, "timed out", work.now + 5 * MINUTE)
    assert database.queue.next_at() == clock.now + 5 * MINUTE
    clock.turn(minutes=4)
    assert take(database) == []
    clock.turn(minutes=1)
    [job] = take(database)
    assert (job.attempts, job.last_error) == (2, "timed out")
    with database.begin(newsroom) as work:
        assert work.jobs.bury(job.id, "gone")
        assert not work.jobs.retry(job.id, "too late", work.now)
        assert [(dead.id, dead.last_error) for dead in work.jobs.dead()] == [(job.id, "gone")]
    clock.turn(hours=1)
    assert take(database) == []
    assert database.queue.waiting() == 0
    assert database.queue.next_at() is None
    with database.begin(newsroom) as work:
        assert work.jobs.revive(job.id)
        assert not work.jobs.revive(job.id)
        assert work.jobs.dead() == []
    [job] = take(database)
    with database.begin(newsroom) as work:
        work.jobs.bury(job.id, "gone again")
    assert put(database, newsroom, "a") == [True]  # what died may be put anew
    assert [again.id for again in take(database)] == [job.id]


def test_the_longest_waiting_first_and_only_of_the_kinds_asked_for(
    database: Database, newsroom: int, clock: Clock
) -> None:
    with database.begin(newsroom) as work:
        work.jobs.put("read", {"n": 2}, run_at=work.now - MINUTE)
        work.jobs.put("read", {"n": 1}, run_at=work.now - 2 * MINUTE)
        work.jobs.put("post", {"n": 0}, run_at=work.now - 3 * MINUTE)
        work.jobs.put("read", {"n": 3}, run_at=work.now + MINUTE)
    taken = database.queue.take(5, MINUTE, "one", ("read", "other"))
    assert [job.payload["n"] for job in taken] == [1, 2]
    clock.turn(minutes=1)
    assert [job.payload["n"] for job in take(database, 2)] == [0, 1]


def test_a_newsroom_with_much_to_do_does_not_keep_others_waiting(
    database: Database, newsroom: int, clock: Clock
) -> None:
    put(database, newsroom, *(str(n) for n in range(9)))
    clock.turn(seconds=1)
    with database.directory() as directory:
        other = directory.open_newsroom("slack", "T2", "Der Spiegel")
    put(database, other, "a")
    assert [job.newsroom_id for job in take(database, 4)] == [newsroom, newsroom, other]
    assert len(take(database, 4)) == 4


def test_workers_in_many_threads_never_take_the_same_job(database: Database, newsroom: int) -> None:
    with database.begin(newsroom) as work:
        for n in range(60):
            work.jobs.put("read", {"n": n})

    def work_off(holder: int) -> list[int]:
        taken = []
        while jobs := take(database, 4, f"worker {holder}"):
            taken += [job.id for job in jobs]
        return taken

    with ThreadPoolExecutor(6) as threads:
        taken = [id_ for ids in threads.map(work_off, range(6)) for id_ in ids]
    assert len(taken) == len(set(taken)) == 60


def test_what_is_done_and_old_is_forgotten_but_not_what_died(
    database: Database, newsroom: int, clock: Clock
) -> None:
    put(database, newsroom, "done", "dead", "open")
    done, dead, _ = take(database)
    with database.begin(newsroom) as work:
        work.deliveries.first("slack", "Ev1")
        work.jobs.done(done.id)
        work.jobs.bury(dead.id, "gone")
    clock.turn(days=8)
    assert database.forget(clock.now - timedelta(days=9)) == 0
    assert database.forget(clock.now - timedelta(days=7)) == 2
    with database.begin(newsroom) as work:
        assert [job.id for job in work.jobs.dead()] == [dead.id]
    assert database.queue.waiting() == 1
