"""Copies of the database: whole, consistent, and never half a file under the name."""

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from threading import Event, Thread

import pytest

from storage.backup import backup
from storage.errors import DatabaseUnavailable, UnsupportedDatabase
from tests.newsroom import open_room

NOW = datetime(2026, 11, 24, 4, 1, 5, tzinfo=UTC)


def says(copy: Path, line: str) -> str:
    room = open_room(f"sqlite:///{copy}")
    try:
        return room.says(line)
    finally:
        room.database.close()


def test_a_copy_is_a_database_with_everything_that_was_committed(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    room = open_room(url)
    room.type("/claim The bridge is closed")
    copy, size = backup(url, tmp_path, NOW)
    room.type("/claim The tunnel is closed")
    room.database.close()
    assert copy.name == "claimdesk-20261124-040105.db"
    assert size == copy.stat().st_size
    assert says(copy, "/claims closed").startswith("1 claim")
    assert [f.name for f in tmp_path.iterdir() if ".part" in f.name] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_only_its_owner_may_read_it(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    open_room(url).database.close()
    copy, _ = backup(url, tmp_path / "copy.db", NOW)
    assert copy.stat().st_mode & 0o077 == 0


def test_a_copy_made_while_others_write_is_of_one_moment(tmp_path: Path) -> None:
    """Money goes from one account to the other all the time; no copy shows it twice or never."""
    source = tmp_path / "desk.db"
    with closing(sqlite3.connect(source, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE account (name, filler, euros)")
        many = [(n, "x" * 2000, 10) for n in range(2000)]
        connection.executemany("INSERT INTO account VALUES (?, ?, ?)", many)
    moved, ended = Event(), Event()

    def move() -> None:
        with closing(sqlite3.connect(source, isolation_level=None, timeout=30)) as writer:
            while not ended.is_set():
                writer.execute("BEGIN IMMEDIATE")
                writer.execute("UPDATE account SET euros = euros - 1 WHERE name = 0")
                writer.execute("UPDATE account SET euros = euros + 1 WHERE name = 1999")
                writer.execute("COMMIT")
                moved.set()

    moving = Thread(target=move)
    moving.start()
    try:
        for number in range(5):
            moved.clear()
            assert moved.wait(30)
            copy, _ = backup(f"sqlite:///{source}", tmp_path / f"copy{number}.db", NOW)
            with closing(sqlite3.connect(copy)) as connection:
                rows = "SELECT count(*), sum(euros) FROM account"
                assert connection.execute(rows).fetchone() == (2000, 20_000)
    finally:
        ended.set()
        moving.join()


def test_what_is_there_already_is_not_written_over(tmp_path: Path) -> None:
    url, there = f"sqlite:///{tmp_path / 'desk.db'}", tmp_path / "copy.db"
    open_room(url).database.close()
    there.write_text("the only copy of something")
    with pytest.raises(DatabaseUnavailable, match="is there already"):
        backup(url, there, NOW)
    assert there.read_text() == "the only copy of something"


def test_a_folder_that_is_missing_does_not_become_a_file(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    open_room(url).database.close()
    for _ in range(2):
        with pytest.raises(DatabaseUnavailable, match="There is no folder"):
            backup(url, tmp_path / "nightly", NOW)
    (tmp_path / "nightly").mkdir()
    assert backup(url, tmp_path / "nightly", NOW)[0].parent == tmp_path / "nightly"


def test_a_copy_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    source, copies = tmp_path / "desk.db", tmp_path / "copies"
    copies.mkdir()
    open_room(f"sqlite:///{source}").database.close()
    whole = source.read_bytes()
    source.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DatabaseUnavailable, match="could not be copied"):
        backup(f"sqlite:///{source}", copies, NOW)
    assert list(copies.iterdir()) == []
    with pytest.raises(DatabaseUnavailable, match="no database at"):
        backup(f"sqlite:///{tmp_path / 'none.db'}", copies, NOW)
    with pytest.raises(DatabaseUnavailable, match="could not be copied"):
        backup(f"sqlite:///{source}", tmp_path / "no-such-folder" / "copy.db", NOW)


def test_what_one_that_was_killed_left_goes_with_the_next(tmp_path: Path) -> None:
    """Each is as large as the database, and hidden: one a night filled the disk."""
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    open_room(url).database.close()
    copies = tmp_path / "copies"
    copies.mkdir()
    left = ".claimdesk-20261123-040105.db.7.part", ".claimdesk-20261123-040105.db.7.part-journal"
    now_made, strange = ".claimdesk-20261124-040100.db.9.part", ".holiday.db.7.part"
    for name in (*left, now_made, strange):
        (copies / name).write_text("half a copy")
        if name != now_made:
            os.utime(copies / name, (NOW.timestamp() - 86400,) * 2)
    copy, _ = backup(url, copies, NOW)
    assert {file.name for file in copies.iterdir()} == {copy.name, now_made, strange}


def test_for_postgresql_it_names_the_command_without_the_password(tmp_path: Path) -> None:
    url = "postgresql://desk:sesame@db.example:5433/claims?sslpassword=sesame"
    with pytest.raises(UnsupportedDatabase) as said:
        backup(url, tmp_path, NOW)
    assert "sesame" not in str(said.value)
    dump = tmp_path / "claimdesk-20261124-040105.dump"
    assert str(said.value).endswith(
        f"pg_dump --format=custom --file={dump} postgresql://desk@db.example:5433/claims"
    )


def test_on_the_command_line_it_says_where_the_copy_is(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'desk.db'}"
    open_room(url).database.close()
    ran = run_backup("--database", url, str(tmp_path / "copy.db"), folder=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert re.fullmatch(r"Copied to .*copy\.db \(0\.\d MiB\)\.\n", ran.stdout)
    again = run_backup("--database", url, str(tmp_path / "copy.db"), folder=tmp_path)
    assert again.returncode == 1
    assert "is there already" in again.stderr


def run_backup(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    command = [sys.executable, "-m", "bot", "backup", *words]
    return subprocess.run(  # noqa: S603 - our own words
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_an_address_that_cannot_be_used_is_refused_in_words(tmp_path: Path) -> None:
    for url in ("claims.db", "mysql://db/claims", "postgresql://desk:a@db:b/claims"):
        ran = run_backup("--database", url, folder=tmp_path)
        assert ran.returncode == 1
        assert "address" in ran.stderr
        assert "Traceback" not in ran.stderr
