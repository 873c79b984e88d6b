"""Fill a database with a newsroom made up by dice: `python -m benchmarks.filling --claims N`.

Its search documents are made by the bot's own code, in as many processes as there are
processors; only the way into the tables is a shorter one. A SQLite file is made once and kept in
the user's cache folder (XDG_CACHE_HOME, or what --cache names), a PostgreSQL database that has as
many claims already is left as it is. A million claims with three million statements are some
14 GB in either and take 15 minutes on two processors.
"""

import argparse
import hashlib
import os
import sqlite3
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Dialect, Table, make_url
from sqlalchemy.dialects import postgresql, sqlite

from benchmarks import corpus
from bot.core import names
from bot.core.own_names import SHIPPED, keys_of
from storage import fts, gin
from storage.database import Database
from storage.documents import FORMAT, Document, Documents
from storage.folding import fold
from storage.index import Kind
from storage.records import Article, Claim, Person, Post, Statement
from storage.tables import articles, claims, people, posts, statements

VERSION = 1  # raise it when the records are made up differently, and files are made anew
WORKSPACE = ("slack", "T1")  # the newsroom is that of this workspace

Rows = dict[str, list[tuple[Any, ...]]]  # by table, the columns in the order of COLUMNS
_DIALECTS: dict[str, Dialect] = {
    "sqlite": sqlite.dialect(),  # type: ignore[no-untyped-call]
    "postgresql": postgresql.dialect(),  # type: ignore[no-untyped-call]
}
_INDEX_ROWS = {"sqlite": fts.row, "postgresql": gin.row}
_NO_SYNC = "PRAGMA synchronous=OFF"
WINDOW = 2  # chunks made ahead by each process


def opened(url: str) -> Database:
    """A database as the bot opens it, with its tables."""
    database = Database(
        url, keys=SHIPPED.indexed, keys_version=names.keys_version(), own_keys=keys_of, patience=60
    )
    database.migrate()
    return database


def filled(url: str, count: int, cache_folder: Path) -> str:
    """The address of a database with `count` claims: `url` if given, else a kept SQLite file."""
    if url:
        _fill(url, count)
        return url
    kept = cache_folder / f"claims-{count}-{_fingerprint()}.db"
    if not kept.exists():
        cache_folder.mkdir(parents=True, exist_ok=True)
        making = kept.with_suffix(f".{os.getpid()}")
        try:
            _fill(f"sqlite:///{making}", count)
            making.rename(kept)
        finally:
            making.unlink(missing_ok=True)
    return f"sqlite:///{kept}"


def _fingerprint() -> str:
    """Changes with all that the records in a file depend on."""
    folder = Path(__file__).parent.parent / "storage" / "migrations" / "versions"
    schema = "".join(sorted(path.name for path in folder.glob("r*.py")))
    made = f"{VERSION} {FORMAT} {names.keys_version()} {schema}"
    return hashlib.sha256(made.encode()).hexdigest()[:12]


def cache_folder() -> Path:
    """Where files are kept unless told otherwise."""
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "claimdesk-benchmarks"


# --- rows ---------------------------------------------------------------------------------


def rows(number: int, count: int, newsroom: int, dialect: str) -> Rows:
    """One chunk of the corpus as rows; runs in a process of its own."""
    chunk = corpus.make(number, count)
    said = [one for claim in chunk.claims for one in claim.statements]
    made = {
        "articles": [_bound(articles, dialect, newsroom, one) for one in chunk.articles],
        "posts": [_bound(posts, dialect, newsroom, one) for one in chunk.posts],
        "claims": [_bound(claims, dialect, newsroom, one) for one in chunk.claims],
        "statements": [_bound(statements, dialect, newsroom, one) for one in said],
    }
    return made | _index_rows(chunk, newsroom, _INDEX_ROWS[dialect])


def _index_rows(
    chunk: corpus.Chunk, newsroom: int, row: Callable[[int, int, Any], dict[str, object]]
) -> Rows:
    documents = Documents(newsroom, SHIPPED.indexed)
    known = {article.id: article for article in chunk.articles}
    made: Rows = {kind: [] for kind in Kind}
    for whole in chunk.claims:
        claim = corpus.kept(whole)
        document = documents.of_claim(claim, known)
        made[Kind.CLAIM].append(tuple(row(newsroom, claim.id, document).values()))
        for one in claim.statements:
            document = documents.of_statement(one, claim, known)
            made[Kind.STATEMENT].append(tuple(row(newsroom, one.id, document).values()))
    return made


def _bound(
    table: Table, dialect: str, newsroom: int, one: Article | Post | Claim | Statement | Person
) -> tuple[Any, ...]:
    """A record as a row, its values as the driver takes them."""
    return tuple(
        newsroom if name == "newsroom_id" else bind(_value(one, name))
        for name, bind in _binders(table, dialect)
    )


def _value(one: Any, column: str) -> Any:
    match one, column:
        case Claim(), "person_id":
            return one.logged_by_id
        case Claim(), "post_id":
            return one.post.id if one.post else None
        case Claim(), "article_id":
            return one.article.id if one.article else None
        case Article(), "validated_url" | "etag" | "last_modified":
            return ""
        case Person(), "name_folded":
            return fold(one.name)
        case _:
            return getattr(one, column)


@cache
def _binders(table: Table, dialect: str) -> list[tuple[str, Callable[[Any], Any]]]:
    found = []
    for column in table.c:
        kind = column.type.dialect_impl(_DIALECTS[dialect])
        found.append(
            (column.name, kind.bind_processor(_DIALECTS[dialect]) or (lambda value: value))
        )
    return found


def _columns(dialect: str) -> dict[str, Sequence[str]]:
    """The columns that the rows of each table have, parents before children."""
    own: dict[str, Sequence[str]] = {
        table.name: table.c.keys() for table in (people, articles, posts, claims, statements)
    }
    empty = Document("", "", "", "", "")
    return own | {kind: tuple(_INDEX_ROWS[dialect](0, 0, empty)) for kind in Kind}


# --- filling ------------------------------------------------------------------------------


def _chunks(count: int, newsroom: int, dialect: str) -> Iterator[Rows]:
    """All rows, in order; the first are those of the desk."""
    yield {"people": [_bound(people, dialect, newsroom, one) for one in corpus.desk().values]}
    processes = os.cpu_count() or 1
    started, waiting = time.monotonic(), deque[Future[Rows]]()
    with ProcessPoolExecutor(processes) as pool:
        for number in corpus.chunks(count):
            waiting.append(pool.submit(rows, number, count, newsroom, dialect))
            if len(waiting) >= processes * WINDOW:
                yield waiting.popleft().result()
                _tell(number, count, started)
        while waiting:
            yield waiting.popleft().result()


def _tell(number: int, count: int, started: float) -> None:
    done = min(number * corpus.CHUNK, count)
    print(f"\r{done:,} of {count:,} claims, {time.monotonic() - started:.0f} s", end="", flush=True)


def _fill(url: str, count: int) -> None:
    """Fill an empty database; one that has as many claims already is left as it is."""
    with closing(opened(url)) as database:
        with database.directory() as directory:
            newsroom = directory.open_newsroom(*WORKSPACE, "Benchmark")
        with database.read(newsroom) as work:
            there = work.claims.last_number()
    if there >= count:
        return
    if there:
        raise SystemExit(f"The database holds {there:,} claims: empty it first.")
    if url.startswith("sqlite"):
        _fill_file(make_url(url).database or "", newsroom, count)
    else:
        _fill_server(url, newsroom, count)
    print(" filled")


def _fill_file(path: str, newsroom: int, count: int) -> None:
    columns = _columns("sqlite")
    inserts = {
        name: f"INSERT INTO {name} ({_listed(some)}) VALUES ({', '.join('?' * len(some))})"  # noqa: S608
        for name, some in columns.items()
    }
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(_NO_SYNC)
        connection.execute("PRAGMA cache_size=-200000")
        for made in _chunks(count, newsroom, "sqlite"):
            connection.execute("BEGIN")
            for name, some in made.items():
                connection.executemany(inserts[name], some)
            connection.execute("COMMIT")
        connection.execute("UPDATE newsrooms SET last_number = ?", [count])


def _fill_server(url: str, newsroom: int, count: int) -> None:
    import psycopg  # noqa: PLC0415  (an extra)

    address = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    with closing(psycopg.connect(address)) as connection:
        columns = _columns("postgresql")
        connection.execute("SET maintenance_work_mem = '1GB'")
        later = _without_indexes(connection, columns)
        for made in _chunks(count, newsroom, "postgresql"):
            for name, some in made.items():
                _copy(connection, name, columns[name], some)
        connection.execute("UPDATE newsrooms SET last_number = %s", [count])
        for definition in later:
            connection.execute(definition)
        connection.commit()
        connection.autocommit = True
        connection.execute("VACUUM (ANALYZE)")


def _without_indexes(connection: Any, tables: Iterable[str]) -> list[str]:
    """Drop the indexes that are no table's key; the statements that make them again."""
    found = connection.execute(
        "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() "
        "AND tablename = ANY(%s) AND NOT EXISTS "
        "(SELECT FROM pg_constraint WHERE conname = indexname)",
        [list(tables)],
    ).fetchall()
    for name, _ in found:
        connection.execute(f"DROP INDEX {name}")
    return [definition for _, definition in found]


def _copy(connection: Any, table: str, columns: Sequence[str], some: Iterable[Any]) -> None:
    into = f"COPY {table} ({_listed(columns)}) FROM STDIN"
    with connection.cursor() as cursor, cursor.copy(into) as copying:
        for row in some:
            copying.write_row(row)


def _listed(columns: Iterable[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def main() -> None:
    """Fill, and say where."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add_options(parser)
    options = parser.parse_args()
    filled(options.url, options.claims, options.cache)
    print(options.url or f"kept in {options.cache}")


def add_options(parser: argparse.ArgumentParser) -> None:
    """--claims, --url and --cache, the same in every benchmark of one database."""
    parser.add_argument("--claims", type=int, default=1_000_000, help="statements: 3 times that")
    add_place(parser)


def add_place(parser: argparse.ArgumentParser) -> None:
    """--url and --cache: where the claims are."""
    parser.add_argument(
        "--url", default="", help="another database, empty or filled before: postgresql://…"
    )
    parser.add_argument(
        "--cache", type=Path, default=cache_folder(), help="where SQLite files are kept"
    )


if __name__ == "__main__":
    main()
