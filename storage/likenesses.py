"""What was noticed between a claim and earlier ones: "looks like #42", "denies #42?".

It is noticed once, when a claim comes in, and kept: a card is then drawn with one more query,
however many claims the newsroom has, and says the same each time it is drawn.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlalchemy import and_, bindparam, delete, select

from storage.among import among
from storage.records import Likeness, Workflow
from storage.tables import claims, likenesses
from storage.transaction import Transaction

# Those whose other claim was merged or put away meanwhile are no use to anybody.
_OF = (
    select(*likenesses.c, claims.c.number, claims.c.wording)
    .join_from(
        likenesses,
        claims,
        and_(
            claims.c.newsroom_id == likenesses.c.newsroom_id, claims.c.id == likenesses.c.other_id
        ),
    )
    .where(
        likenesses.c.newsroom_id == bindparam("newsroom"),
        among(likenesses.c.claim_id, "ids"),
        claims.c.merged_into.is_(None),
        claims.c.workflow != Workflow.ARCHIVED,
    )
    .order_by(likenesses.c.score.desc(), likenesses.c.other_id)
)
_DELETE = delete(likenesses).where(
    likenesses.c.newsroom_id == bindparam("newsroom"), likenesses.c.claim_id == bindparam("claim")
)
_NUMBERED = select(claims.c.number, claims.c.id).where(
    claims.c.newsroom_id == bindparam("newsroom"), among(claims.c.number, "numbers")
)


class Likenesses:
    """The likenesses of one newsroom's claims."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def put(self, claim_id: int, noticed: Iterable[Likeness]) -> None:
        """Keep what was noticed about a claim, in place of what was before."""
        own, found = self._transaction, list(noticed)
        own.connection.execute(_DELETE, {"newsroom": own.newsroom_id, "claim": claim_id})
        if not found:
            return
        rows = own.read(_NUMBERED, numbers=[each.other for each in found])
        ids = {row.number: row.id for row in rows}
        own.add_all(
            likenesses,
            [
                {
                    "claim_id": claim_id,
                    "other_id": ids[each.other],
                    "relation": each.relation,
                    "score": each.score,
                    "reasons": each.reasons,
                }
                for each in found
            ],
        )

    def of(self, claim_ids: Collection[int]) -> dict[int, tuple[Likeness, ...]]:
        """For each claim what was noticed about it, the likeliest first; one query for all."""
        found: defaultdict[int, list[Likeness]] = defaultdict(list)
        for row in self._transaction.read(_OF, ids=list(claim_ids)) if claim_ids else ():
            found[row.claim_id].append(
                Likeness(
                    claim_id=row.claim_id,
                    other=row.number,
                    wording=row.wording,
                    relation=row.relation,
                    score=row.score,
                    reasons=row.reasons,
                )
            )
        return {id_: tuple(found[id_]) for id_ in claim_ids}
