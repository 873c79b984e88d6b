"""A claim set right: its wording, its statements one by one, merged, put away and brought back."""

from collections.abc import Mapping

from bot.commands import announce
from bot.commands.asked_anew import ask_anew
from bot.commands.buttons import correcting_buttons
from bot.commands.editable import require_editable
from bot.commands.likenesses import notice
from bot.commands.lookup import claim_itself, claim_meant, claim_number, is_numbered
from bot.commands.merging import merge
from bot.commands.opened import refuse_stale, shown
from bot.commands.showing import whole
from bot.commands.spec import ActionSpec, Context, action_id
from bot.commands.statements import set_wording
from bot.core.correcting import correcting_card
from bot.core.errors import Refusal
from bot.core.reply import Bold, Field, Line, Modal, Reply
from bot.core.text import WORDING_LENGTH
from storage.records import Claim, Workflow
from storage.work import Work

REASON_LENGTH = 1000  # characters
_UNDO = "/mark undo takes that back."


def choose(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """A claim with its statements numbered, for the asker alone, to choose what to set right."""
    claim, first = claim_meant(context.work, args[0]), int(args[1])
    card = correcting_card(claim, first, correcting_buttons(claim, first))
    return Reply(cards=(card,), replaces=first > 0)


def word(context: Context, args: tuple[str, ...], fields: Mapping[str, str]) -> Reply:
    """The wording's form: opened by its button, carried out when it comes back."""
    claim = claim_meant(context.work, args[0])
    if not fields:
        require_editable(context, claim)
        return _wording_form(claim)
    refuse_stale(args, shown(claim.wording), claim, field="wording")
    return _worded(context, claim, fields.get("wording", ""))


def edit(context: Context, rest: str) -> Reply:
    """`/desk edit #42`: the wording's form; with words after the number, they are the wording."""
    number, _, wording = rest.partition(" ")
    if not number:
        raise Refusal("Say which claim: /desk edit #42, or /desk edit #42 its new wording.")
    claim = claim_meant(context.work, number)
    require_editable(context, claim)
    if not wording.strip():
        return _wording_form(claim)
    return _worded(context, claim, wording)


def _wording_form(claim: Claim) -> Reply:
    wording = Field(
        "wording",
        "What the claim says",
        value=claim.wording,
        multiline=True,
        max_length=WORDING_LENGTH,
    )
    id_ = action_id("wording", claim.number, shown(claim.wording))
    modal = Modal(id_, f"Wording of #{claim.number}", (wording,))
    return Reply(modal=modal)


def _worded(context: Context, claim: Claim, wording: str) -> Reply:
    changed = set_wording(context, claim, wording)
    if changed == claim:
        return _shown(context.work, claim, ("That is what it says already.",))
    notice(context.work, changed)
    announce.redraw(context.work, changed)
    return _shown(context.work, changed, (Bold(f"#{claim.number}"), f" is worded anew. {_UNDO}"))


def merge_two(context: Context, rest: str) -> Reply:
    """`/desk merge #7 #4`: #4 takes over the statements of #7, whose number leads on."""
    numbers = rest.replace(",", " ").split()
    if len(numbers) != 2:  # noqa: PLR2004 - two claims
        raise Refusal("Say which claim goes into which: /desk merge #7 #4 (#4 stays).")
    source, target = claim_itself(context.work, numbers[0]), claim_meant(context.work, numbers[1])
    require_editable(context, source)
    after = merge(context.work, source, target)
    return _shown(
        context.work,
        after,
        (Bold(f"#{source.number}"), " is part of ", Bold(f"#{after.number}"), f" now. {_UNDO}"),
    )


def delete(context: Context, rest: str) -> Reply:
    """`/desk delete #42 [reason]`: put away. Nothing is ever lost; status:archived finds it."""
    number, _, reason = rest.partition(" ")
    if not number:
        raise Refusal('Say which claim, and why: /desk delete #42 "logged twice".')
    if reason and all(map(_is_number, reason.replace(",", " ").split())):
        raise Refusal("Put claims away one at a time: /desk delete #42 logged twice")
    claim = claim_itself(context.work, number)
    if claim.workflow is Workflow.ARCHIVED:
        raise Refusal(f"#{claim.number} was put away already.")
    require_editable(context, claim)
    return _moved(context, claim, Workflow.ARCHIVED, reason.strip(' "“”') or "deleted")


def _is_number(word: str) -> bool:
    return is_numbered(word) and claim_number(word) is not None


def restore(context: Context, rest: str) -> Reply:
    """`/desk restore #42`: bring back what was put away, to where it stood."""
    if not rest:
        raise Refusal("Say which claim: /desk restore #42.")
    claim = claim_meant(context.work, rest)
    if claim.workflow is not Workflow.ARCHIVED:
        raise Refusal(f"#{claim.number} is not put away: it is {claim.workflow}.")
    before = (
        change.before
        for change in context.work.changes.of("claim", claim.id)
        if change.field == "workflow" and change.after == Workflow.ARCHIVED
    )
    return _moved(context, claim, Workflow(next(before, Workflow.NEW)), "restored")


def _moved(context: Context, claim: Claim, workflow: Workflow, reason: str) -> Reply:
    changed = context.work.claims.change(claim.id, workflow=workflow, reason=reason[:REASON_LENGTH])
    if workflow is Workflow.ARCHIVED:
        ask_anew(context.work, changed)
    announce.redraw(context.work, changed)
    return _shown(context.work, changed, (Bold(f"#{claim.number}"), f" is now {workflow}. {_UNDO}"))


def _shown(work: Work, claim: Claim, line: Line) -> Reply:
    return Reply(lines=(line,), cards=(whole(work, claim),), replaces=True)


ACTIONS = (
    ActionSpec("edit", choose, writes=False, numbers=2),
    ActionSpec("wording", word, writes=True, numbers=1),
)
DESK = {"edit": edit, "merge": merge_two, "delete": delete, "restore": restore}
