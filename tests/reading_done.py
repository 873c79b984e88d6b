"""Articles that were read without being fetched, for tests of what becomes of them."""

from datetime import datetime, timedelta

from bot.commands import announce
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
    room: Room,
    link: str,
    title: str,
    *topics: tuple[FoundStatement, ...],
    lang: str = "en",
    published_at: datetime = NOON,
) -> None:
    """Post a link, and have it read as an article with these statements, topic by topic."""
    room.type(f"/claim {link}")
    [job] = room.database.queue.take(1, timedelta(minutes=1), "test", (announce.READ,))
    statements = tuple(statement for topic in topics for statement in topic)
    numbers = iter(range(len(statements)))
    article = ReadArticle(link, "The Gazette", title, "", published_at, lang, title)
    gathered = tuple(tuple(next(numbers) for _ in topic) for topic in topics)
    wordings = tuple(topic[0].quote for topic in topics)
    reading = Reading(article, statements, gathered, wordings)
    with room.database.begin(job.newsroom_id) as work:
        save_reading(work, job, room.place(), reading)


def review(room: Room, link: str) -> Reply:
    """The review card of an article as it is drawn now."""
    with room.database.read(room.database.newsroom_of("slack", "T1") or 0) as work:
        article = work.articles.by_url(link)
        assert article
        return review_reply(work, article.id)
