"""What `python -m bot read` prints: an article and its statements, for people or for programs."""

import asyncio
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from bot.reading.finders import finder_of
from bot.reading.pages.decoding import decode, line
from bot.reading.reader import Reader, read_page, read_text
from bot.reading.reading import CannotRead, Reading
from bot.settings import Settings
from storage.records import Act

_HTML_SUFFIXES = (".html", ".htm", ".xhtml")
_HTML = re.compile(rb"(?i)(?:\xef\xbb\xbf)?\s*(?:<!doctype\s+html|<html)\b")


def main(source: str, lang: str | None, as_json: bool, settings: Settings) -> int:
    """Read a link, a file or standard input, and print what was found.

    Args:
        source: an http(s) link, the path of a file, or "-" for standard input; HTML or text,
            which stays as it is but for a byte order mark.
        lang: ISO 639-1, instead of finding out.
        as_json: one JSON object a line, the article first; else for people.
        settings: which hosts may stand on a private address, who looks for statements.

    Returns:
        The exit status: 0, or 1 when nothing could be read; standard error says why.

    Raises:
        BadSetting: an extra that the settings want is not installed.
    """
    # Offsets count in characters, whatever the terminal's own encoding is.
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # a real file here
    try:
        reading = _read(source, lang, settings)
    except CannotRead as failed:
        page = " · ".join(filter(None, (failed.outlet, failed.title)))
        sys.stderr.write(f"Cannot read {source}: {failed.reason}.{page and f' ({page})'}\n")
        return 1
    except OSError as failed:
        sys.stderr.write(f"Cannot read {source}: {failed.strerror or failed}.\n")
        return 1
    if as_json:
        for record in as_records(reading):
            sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")
    else:
        Console(file=sys.stdout).print(as_page(reading))
    return 0


def as_records(reading: Reading) -> Iterator[dict[str, object]]:
    """The article, then each statement, as JSON-able objects.

    All offsets are code points in the article's `text`; `cue` and `spans` are lists of
    [start, end]. `mention` is the speaker as printed at that place ("she"), `source` where.
    `topic` counts the claims that statements gather under, the main one is 0; None for a
    statement under none, and for those that are too many for a review card.
    """
    article = reading.article
    yield {
        "url": article.url,
        "outlet": article.outlet,
        "title": article.title,
        "author": article.author,
        "published_at": article.published_at.isoformat() if article.published_at else None,
        "lang": article.lang,
        "text": article.text,
    }
    topics = _topics(reading)
    gathered = [(statement, topics.get(i)) for i, statement in enumerate(reading.statements)]
    others = [(statement, None) for statement in reading.rest]
    for statement, topic in sorted([*gathered, *others], key=lambda pair: pair[0].start):
        yield {
            "speaker": statement.speaker or None,
            "principal": statement.principal or None,
            "act": statement.act.value,
            "hedged": statement.hedged,
            "quote": statement.quote,
            "start": statement.start,
            "end": statement.end,
            "spans": [list(span) for span in statement.spans],
            "cue": [list(span) for span in statement.cue_spans],
            "cue_text": statement.cue,
            "mention": article.text[slice(*statement.source)] or None,
            "source": list(statement.source),
            "origin": statement.origin or None,
            "origin_kind": statement.origin_kind.value if statement.origin_kind else None,
            "concedes": statement.concedes or None,
            "topic": topic,
        }


def as_page(reading: Reading) -> Group:
    """The same for a person in front of a terminal."""
    article = reading.article
    when = f"{article.published_at:%Y-%m-%d %H:%M} UTC" if article.published_at else ""
    facts = (article.outlet, article.author, when, article.lang)
    table = Table(show_lines=True, expand=True)
    table.add_column("claim", width=len("claim"))
    table.add_column("speaker", ratio=3, overflow="fold")
    table.add_column("act", width=max(map(len, Act)))
    table.add_column("what", ratio=6, overflow="fold")
    table.add_column("origin", ratio=2, overflow="fold")
    topics = _topics(reading)
    for index, statement in enumerate(reading.statements):
        topic = topics.get(index)
        table.add_row(
            _shown("" if topic is None else str(topic + 1)),
            _shown(
                statement.speaker or "(nobody named)",
                statement.principal and f"for {statement.principal}",
            ),
            _shown(statement.act.value, "hedged" if statement.hedged else ""),
            _shown(
                statement.quote or f"({statement.cue})",
                statement.concedes and f"concedes: {statement.concedes}",
            ),
            _shown(statement.origin),
        )
    found = table if reading.statements else Text("No statements found.")
    head = (article.title, " · ".join(filter(None, facts)), article.url)
    rest = f"{reading.left_out} more statements were left out." if reading.left_out else ""
    return Group(_shown(*head), found, _shown(rest))


def _shown(*lines: str) -> Text:
    """Lines as they are to be seen: nothing in them is markup, or a command to the terminal."""
    return Text("\n".join(map(line, filter(None, lines))))


def _read(source: str, lang: str | None, settings: Settings) -> Reading:
    finder = finder_of(settings)
    if "://" in source:
        return asyncio.run(_fetch(source, lang, Reader(settings.allowed_hosts, finder=finder)))
    body = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    if source.lower().endswith(_HTML_SUFFIXES) or _HTML.match(body):
        return read_page(body, lang, finder)
    return read_text(decode(body, None), lang, finder)


async def _fetch(url: str, lang: str | None, reader: Reader) -> Reading:
    try:
        return await reader.read(url, lang=lang)
    finally:
        reader.close()


def _topics(reading: Reading) -> dict[int, int]:
    return {index: number for number, topic in enumerate(reading.topics) for index in topic}
