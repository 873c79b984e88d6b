"""Keeping statements that were found in a text."""

from collections.abc import Iterable
from datetime import datetime

from bot.core.own_names import of_newsroom
from bot.reading.reading import FoundStatement
from storage.records import Article
from storage.statements import StatementFields
from storage.work import Work


def keep_found(
    work: Work,
    claim_id: int,
    every: Iterable[FoundStatement],
    *,
    article: Article | None,
    said_at: datetime | None,
    reviewed: bool = False,
    reason: str = "",
) -> None:
    """Add found statements to a claim.

    Args:
        work: the open transaction.
        claim_id: what they are about.
        every: as read; their offsets count in the article's latest snapshot, if it has one.
        article: where they come from.
        said_at: when they were said, as far as is known.
        reviewed: a person vouches for them, not the machine.
        reason: for the audit log.
    """
    names = of_newsroom(work.names.told())
    work.statements.add_all(
        claim_id,
        [
            StatementFields(
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
            for found in every
        ],
        reason,
    )
