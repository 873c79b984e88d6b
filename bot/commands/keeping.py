"""Keeping a statement that was found in a text."""

from datetime import datetime

from bot.core.own_names import of_newsroom
from bot.reading.reading import FoundStatement
from storage.records import Article, Claim
from storage.work import Work


def keep_found(
    work: Work,
    claim: Claim,
    found: FoundStatement,
    *,
    article: Article | None,
    said_at: datetime | None,
    reviewed: bool = False,
) -> None:
    """Add a found statement to a claim.

    Args:
        work: the open transaction.
        claim: what it is about.
        found: as read; its offsets count in the article's latest snapshot, if it has one.
        article: where it comes from.
        said_at: when it was said, as far as is known.
        reviewed: a person vouches for it, not the machine.
    """
    names = of_newsroom(work.names.told())
    work.statements.add(
        claim.id,
        act=found.act,
        speaker=found.speaker,
        principal=found.principal or names.principal_of(found.speaker),
        quote=found.quote,
        start=found.start,
        end=found.end,
        cue=found.cue,
        hedged=found.hedged,
        concedes=found.concedes,
        origin=found.origin,
        origin_kind=found.origin_kind,
        article_id=article.id if article else None,
        snapshot_id=article.snapshot_id if article else None,
        said_at=said_at,
        reviewed=reviewed,
    )
