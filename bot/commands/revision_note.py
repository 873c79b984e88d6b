"""What somebody is told of an article that was read again for them: what has changed in it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.commands.lookup import claim_meant
from bot.core.errors import Refusal
from bot.core.quoting import ACT_WORDS, speaker_words
from bot.core.reply import Bold, Line, Link, Reply, TimeStyle, When
from bot.core.text import shorten
from bot.reading.revising import new_paragraphs
from storage.ids import instant
from storage.records import Article, Statement
from storage.work import Work

_SHOWN = 5  # statements of a kind
_QUOTE = 200  # characters
_TITLE = 100
_PARAGRAPHS = 3


def revision_reply(work: Work, payload: Mapping[str, str | int]) -> Reply:
    """What has changed in an article since it was read before, whoever had it read meanwhile.

    Raises:
        Refusal: it is no longer there.
    """
    article = work.articles.by_id(int(payload["article"]))
    claim = work.claims.by_id(int(payload["claim"]))
    if article is None or claim is None:
        raise Refusal("What was read again is no longer there.")
    since = datetime.fromisoformat(str(payload["since"]))
    title = shorten(article.title or article.url, _TITLE)
    number = claim_meant(work, f"#{claim.number}").number
    about: Line = (Bold(f"#{number}"), ": ", Link(article.url, title))
    last = When(since, TimeStyle.FULL)
    if article.snapshot_id and instant(article.snapshot_id) > since:
        return Reply(
            lines=(
                (*about, " has changed since it was read ", last, "."),
                *_told(work, article, since),
            )
        )
    if why := str(payload["why"]):
        return Reply(
            lines=((*about, f" was not read again: {why}. What was read ", last, " stays."),)
        )
    return Reply(lines=((*about, " has not changed since it was read ", last, "."),))


def _told(work: Work, article: Article, since: datetime) -> list[Line]:
    """What it states anew, and what it states no more."""
    said = [each for each in work.statements.of_article(article.id) if not each.dropped]
    new = [each for each in said if each.snapshot_id and instant(each.snapshot_id) > since]
    gone = [each for each in said if each.gone_at and each.gone_at > since]
    lines = [*_listed(work, "New", new), *_listed(work, "No longer in it, but kept", gone)]
    beside = _beside(work, article, since, new)
    if not lines:
        lines.append(("It states what it stated before, and nothing else.",))
    return [*lines, *((f"• New in its text: {shorten(each, _QUOTE)}",) for each in beside)]


def _beside(work: Work, article: Article, since: datetime, new: Sequence[Statement]) -> list[str]:
    """Paragraphs that are new and in which nobody states anything new: a correction, for one."""
    before = work.articles.text_at(article.id, since)
    after = work.articles.text_at(article.id, work.now)
    paragraphs = new_paragraphs(before, after)
    words = [each.quote or each.cue for each in new]  # a silence is told by its verb alone
    told = [p for p in paragraphs if any(said and said in p for said in words)]
    return [p for p in paragraphs if p not in told][:_PARAGRAPHS]


def _listed(work: Work, kind: str, said: Sequence[Statement]) -> list[Line]:
    numbers = work.claims.numbers([("statement", each.id) for each in said[:_SHOWN]])
    lines: list[Line] = [
        (
            f"• {kind}, on ",
            Bold(f"#{numbers['statement', each.id]}"),
            f": {speaker_words(each)} {ACT_WORDS[each.act]}",
            f" “{shorten(each.quote, _QUOTE)}”" if each.quote else "",
        )
        for each in said[:_SHOWN]
    ]
    return [*lines, (f"and {len(said) - _SHOWN} more",)] if len(said) > _SHOWN else lines
