"""`/mark undo`: take back what the asker did last, never over what somebody else did since."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.commands import announce
from bot.commands.lookup import claim_meant, is_part_of
from bot.commands.showing import whole
from bot.commands.spec import Context
from bot.core.errors import Refusal
from bot.core.permissions import require
from bot.core.reply import Bold, Reply
from storage.coerce import as_text
from storage.records import Change, Claim, Role, Statement
from storage.work import Work

UNDOABLE = {
    "claim": (
        *("wording", "workflow", "verdict", "verdict_reason", "verdict_link", "assignee"),
        "merged_into",
    ),
    "statement": (
        *("claim_id", "act", "speaker", "principal", "concedes", "origin", "origin_kind"),
        *("hedged", "reviewed", "dropped"),
    ),
}


def undo(context: Context) -> Reply:
    """Take back what the asker last marked, reviewed, set right, merged or took back.

    Raises:
        Refusal: there is nothing, or somebody has changed it since.
    """
    work = context.work
    changes = work.changes.last_batch(context.person.id, UNDOABLE)
    if not changes:
        raise Refusal("You have not marked anything that could be undone.")
    if any(change.field == "verdict" for change in changes):
        require(context.person, Role.EDITOR, "take a verdict back")
    before: dict[int, Claim] = {}
    records = _by_record(changes)
    for (record, record_id), fields in records.items():
        if record == "claim":
            _take_back_of_claim(work, record_id, fields, before)
    # Then it is known again which claim is part of which, and where a statement can go back to.
    for (record, record_id), fields in records.items():
        if record == "statement":
            _take_back_of_statement(work, record_id, fields, before)
    for id_ in before:
        _close_if_made_for_it(work, id_, changes)
    after = [claim for id_ in before if (claim := work.claims.by_id(id_))]
    announce.redraw(work, *before.values(), *after)
    return _undone(work, [claim for claim in after if claim.merged_into is None] or after)


def _undone(work: Work, claims: Sequence[Claim]) -> Reply:
    shown = sorted(claims, key=lambda claim: claim.number)
    numbers = ", ".join(f"#{claim.number}" for claim in shown)
    return Reply(
        lines=(("Undone: ", Bold(numbers), " as before. /mark undo again brings it back."),),
        cards=tuple(whole(work, c) for c in shown[:1]),
    )


def _by_record(changes: Sequence[Change]) -> Mapping[tuple[str, int], dict[str, Change]]:
    """For each record, each field's change as one: from what it was first to what it was last."""
    fields: defaultdict[tuple[str, int], dict[str, Change]] = defaultdict(dict)
    for change in reversed(changes):
        known = fields[change.record, change.record_id]
        first = known.get(change.field, change)
        known[change.field] = _joined(first, change)
    return fields


def _joined(first: Change, last: Change) -> Change:
    return last if first is last else replace(last, before=first.before)


def _take_back_of_claim(
    work: Work, claim_id: int, fields: Mapping[str, Change], before: dict[int, Claim]
) -> None:
    claim = work.claims.by_id(claim_id)
    if claim is None:
        return
    _refuse_overwriting(claim, claim, fields)
    _refuse_circle(work, claim, fields)
    before.setdefault(claim_id, claim)
    work.claims.change(claim_id, reason="undo", **_values(fields))


def _take_back_of_statement(
    work: Work, statement_id: int, fields: Mapping[str, Change], before: dict[int, Claim]
) -> None:
    statement = work.statements.by_id(statement_id)
    claim = work.claims.by_id(statement.claim_id) if statement else None
    if statement is None or claim is None:
        return
    _refuse_overwriting(statement, claim, fields)
    before.setdefault(claim.id, claim)
    values: dict[str, object] = dict(_values(fields))
    moved = fields.get("claim_id")
    under = (work.claims.by_id(int(moved.before)) if moved else None) or claim
    # What somebody has merged since holds nothing: a statement goes on to where that went.
    back_in = claim_meant(work, f"#{under.number}")
    before.setdefault(back_in.id, back_in)
    values["claim_id"] = back_in.id
    work.statements.change(statement_id, reason="undo", **values)


def _values(fields: Mapping[str, Change]) -> dict[str, str]:
    return {name: change.before for name, change in fields.items()}


def _refuse_overwriting(
    record: Claim | Statement, claim: Claim, fields: Mapping[str, Change]
) -> None:
    for name, change in fields.items():
        if as_text(getattr(record, name)) != change.after:
            raise Refusal(
                f"#{claim.number} was changed by somebody since; "
                f"/desk log #{claim.number} shows by whom."
            )


def _refuse_circle(work: Work, claim: Claim, fields: Mapping[str, Change]) -> None:
    merged = fields.get("merged_into")
    into = work.claims.by_id(int(merged.before)) if merged and merged.before else None
    if into and is_part_of(work, into, claim.id):
        raise Refusal(
            f"#{into.number} became a part of #{claim.number} since; "
            f"/desk log #{into.number} shows by whom."
        )


def _close_if_made_for_it(work: Work, claim_id: int, changes: Sequence[Change]) -> None:
    """A claim that was made for a statement which went back leads on to where that went."""
    claim = work.claims.by_id(claim_id)
    went = [c for c in changes if c.field == "claim_id" and c.after == str(claim_id)]
    if claim is None or claim.statements or not went:
        return
    history = work.changes.of("claim", claim_id)
    made = any(c.field == "added" and c.batch == went[0].batch for c in history)
    back_in = work.claims.by_id(int(went[0].before))
    if made and back_in and not is_part_of(work, back_in, claim_id):
        work.claims.change(claim_id, merged_into=back_in.id, reason="undo")
