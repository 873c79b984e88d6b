"""Articles that were read without being fetched, for tests of what becomes of them."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.commands import announce
from bot.commands.likenesses import compared, keep_compared
from bot.commands.proposals import save_reading
from bot.commands.review import review_reply
from bot.core.reply import Reply
from bot.reading.reading import FoundStatement, ReadArticle, Reading
from storage.records import Act
from tests.newsroom import NOON, Room


def said(
    quote: str,
    speaker: str = "",
    act: Act = Act.ASSERTS,
    principal: str = "",
    concedes: str = "",
) -> FoundStatement:
    return FoundStatement(
        speaker=speaker,
        principal=principal,
        act=act,
        hedged=False,
        quote=quote,
        start=0,
        end=0,
        spans=(),
        cue="says",
        cue_spans=(),
        concedes=concedes,
    )


def read(
    room: Room, link: str, title: str, *topics: tuple[FoundStatement, ...], **printed: Any
) -> None:
    """Post a link, and have it read; `printed` and the rest as in `read_waiting`."""
    room.type(f"/claim {link}")
    read_waiting(room, link, title, *topics, **printed)


def read_waiting(  # noqa: PLR0913  (what was read, by name)
    room: Room,
    link: str,
    title: str,
    *topics: tuple[FoundStatement, ...],
    lang: str = "en",
    published_at: datetime = NOON,
    text: str = "",
    outlet: str = "The Gazette",
    left_out: int = 0,
) -> None:
    """Have the link that waits be read as an article with these statements, topic by topic."""
    [job] = room.database.queue.take(1, timedelta(minutes=1), "test", (announce.READ,))
    whole = f"{title}\n{text}" if text else title
    statements = tuple(_placed(statement, whole) for topic in topics for statement in topic)
    numbers = iter(range(len(statements)))
    article = ReadArticle(link, outlet, title, "", published_at, lang, whole)
    gathered = tuple(tuple(next(numbers) for _ in topic) for topic in topics)
    wordings = tuple(topic[0].quote for topic in topics)
    reading = Reading(article, statements, gathered, wordings, left_out)
    with room.database.begin(job.newsroom_id) as work:
        save_reading(work, job, room.place(), reading)
    compare(room)


def compare(room: Room) -> None:
    """Have what came in compared with what the desk has, as the worker does."""
    for job in room.database.queue.take(9, timedelta(minutes=1), "test", (announce.COMPARE,)):
        with room.database.begin(job.newsroom_id) as work:
            keep_compared(work, job, compared(work, job))


def _placed(statement: FoundStatement, text: str) -> FoundStatement:
    """Where its quote stands in the text, if it does."""
    start = max(0, text.find(statement.quote))
    return replace(statement, start=start, end=start + len(statement.quote))


def review(room: Room, link: str) -> Reply:
    """The review card of an article as it is drawn now."""
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        (article,) = work.articles.known_at([link])
        return review_reply(work, article.id)
