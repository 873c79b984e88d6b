"""An article with very many statements does not flood the desk."""

import asyncio
import threading

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.reading.printout import as_records
from bot.reading.reader import Reader, read_text
from bot.reading.selection import MOST_STATEMENTS, MOST_TOPICS
from storage.records import Act

DAYS = 400
MATTERS = ("bridge", "school", "tunnel", "budget", "market", "stadium", "sewer", "library")


def live_blog() -> str:
    lines = ["Mayor Anna Bell denies selling the quay"]
    for day in range(DAYS):
        matter = f"{MATTERS[day % len(MATTERS)]} {day}"
        lines.append(f"Carl Venn said the {matter} would cost {day * 7} crowns.")
        lines.append(f"Dora Lund told reporters that {matter * 2} was inspected late.")
    lines.append("Egon Hart denied that the auditors had resigned.")
    lines.append("Fay Marsh declined to comment on the auditors.")
    return "\n".join(lines)


def test_the_telling_ones_stay_in_the_order_of_the_text() -> None:
    reading = read_text(live_blog(), "en")
    kept = reading.statements
    assert len(kept) <= MOST_STATEMENTS
    assert len(reading.topics) <= MOST_TOPICS
    assert len(reading.wordings) == len(reading.topics)
    assert len(kept) + reading.left_out == 2 * DAYS + 3
    assert sorted(i for topic in reading.topics for i in topic) == list(range(len(kept)))
    assert [s.start for s in kept] == sorted(s.start for s in kept)
    printed = list(as_records(reading))[1:]
    assert len(printed) == 2 * DAYS + 3  # a machine gets them all
    assert sum(record["topic"] is None for record in printed) == reading.left_out
    assert {record["mention"] for record in printed} >= {"Mayor Anna Bell", "Egon Hart"}
    assert {("Anna Bell", Act.DENIES), ("Egon Hart", Act.DENIES), ("Fay Marsh", Act.DECLINES)} <= {
        (s.speaker.removeprefix("Mayor "), s.act) for s in kept
    }


def test_a_newspaper_article_keeps_all_its_statements() -> None:
    reading = read_text("Anna Bell said the quay was shut. Carl Venn denied it.", "en")
    assert len(reading.statements) == 2
    assert reading.left_out == 0


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "unit",
    [
        "he said, ",
        "(he said ",
        "Anna, who said, ",
        "the firm denied it, ",
        "Anna Bell said the road is closed. He denied that it was late. ",
        "The office said no. It denied the plan. His lawyer said it was late.\n",
    ],
)
def test_forty_thousand_dense_characters_take_seconds(unit: str) -> None:
    reading = read_text(unit * (40_000 // len(unit)), "en")
    assert len(reading.statements) <= MOST_STATEMENTS


async def test_reading_does_not_hold_up_what_else_runs_in_threads() -> None:
    page = "<html><body><article><h1>Blog</h1>{}</article></body></html>".format(
        "".join(f"<p>{line}</p>" for line in live_blog().split("\n"))
    )

    async def answer(_: web.Request) -> web.Response:
        return web.Response(text=page, content_type="text/html")

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    others = set(threading.enumerate())  # of readers in the tests before
    reader = Reader(["127.0.0.1"])
    async with TestServer(app, host="127.0.0.1") as server:
        await asyncio.gather(
            *(reader.read(f"http://127.0.0.1:{server.port}/{n}") for n in range(4))
        )
    readers = [t for t in set(threading.enumerate()) - others if t.name.startswith("read_")]
    assert 0 < len(readers) <= 2
    reader.close()
    for thread in readers:
        await asyncio.to_thread(thread.join, 10)
        assert not thread.is_alive()
