"""Which denials stand: a claim is contested while one of its denials was not withdrawn."""

from collections.abc import Iterable

from storage.folding import fold
from storage.records import Act, Statement


def standing_denials(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """The denials that nobody dropped and that were not withdrawn.

    A denial is withdrawn by a later `withdraws` of the same speaker, or of somebody who speaks
    for the same principal: a house withdraws what its spokesman denied.
    """
    kept = [statement for statement in statements if not statement.dropped]
    withdrawals = [statement for statement in kept if statement.act is Act.WITHDRAWS]
    return tuple(
        denial
        for denial in kept
        if denial.act is Act.DENIES
        and not any(_withdraws(withdrawal, denial) for withdrawal in withdrawals)
    )


def _withdraws(withdrawal: Statement, denial: Statement) -> bool:
    return _later(withdrawal, denial) and not _party(withdrawal).isdisjoint(_party(denial))


def _party(statement: Statement) -> set[str]:
    return {fold(statement.speaker), fold(statement.principal)} - {""}


def _later(one: Statement, other: Statement) -> bool:
    if one.said_at and other.said_at and one.said_at != other.said_at:
        return one.said_at > other.said_at
    return one.id > other.id
