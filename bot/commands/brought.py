"""By which way a statement came to the claim under which it stands: merged, split, put by hand."""

from bot.commands.lookup import is_part_of
from storage.records import Change, Claim
from storage.work import Work

_Way = list[tuple[int, bool]]  # the claims on the way; whether it was put there by itself


def brought(work: Work, claim: Claim, merged: Change) -> list[int]:
    """The ids of the statements that a merged claim brought, and that are its own still.

    Not those that somebody has put under another claim since, nor those of a claim that was a
    part of this one once, and went its own way.

    Args:
        work: the newsroom's.
        claim: the merged claim.
        merged: the change that made it a part of another one.
    """
    ways, found = _Ways(work), list[int]()
    for change in work.changes.of_batch(merged.batch, "statement", "claim_id"):
        statement = work.statements.by_id(change.record_id)
        into = work.claims.by_id(int(change.after))
        # There, or where that was merged into since.
        still_there = statement and into and is_part_of(work, into, statement.claim_id)
        came_from_it = change.before == str(claim.id)
        if still_there and came_from_it and ways.lead_through(claim.id, change.record_id):
            found.append(change.record_id)
    return found


class _Ways:
    """The ways of statements, as the log tells them."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._merges: dict[int, set[int]] = {}

    def lead_through(self, claim_id: int, statement_id: int) -> bool:
        """Whether the statement is a claim's own, or came to it with a part of it."""
        for at, put in reversed(self._of(statement_id)):
            if at == claim_id or put:
                return at == claim_id
        return False

    def _of(self, statement_id: int) -> _Way:
        way: _Way = []
        for change in reversed(self._work.changes.of("statement", statement_id, limit=None)):
            if change.field == "claim_id":
                before, after = int(change.before), int(change.after)
                with_all = before in self._merged_in(change.batch)
                way = _gone_on(way or [(before, True)], after, with_all=with_all)
        return way

    def _merged_in(self, batch: int) -> set[int]:
        """The claims that one transaction made parts of others."""
        if batch not in self._merges:
            changes = self._work.changes.of_batch(batch, "claim", "merged_into")
            self._merges[batch] = {change.record_id for change in changes if change.after}
        return self._merges[batch]


def _gone_on(way: _Way, after: int, *, with_all: bool) -> _Way:
    """The way after one more change: on `with_all` of its claim, back, or somewhere by itself."""
    passed = [at for at, _ in way]
    if with_all:
        return [*way, (after, False)]
    if after in passed:
        return way[: passed.index(after) + 1]
    return [*way, (after, True)]
