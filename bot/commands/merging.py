"""Moving statements between claims, and whole claims into one another; always undoable."""

from bot.commands import announce
from bot.commands.proposals import PROPOSED_LENGTH
from bot.core.errors import Refusal
from bot.core.text import shorten
from storage.records import Claim, ReadState, Statement, Workflow
from storage.work import Work


def move(work: Work, statement: Statement, source: Claim, target: Claim) -> Claim:
    """Attach a statement to another claim; `target` as it is afterwards.

    Who attaches has looked: under a claim that was reviewed, the statement counts as reviewed.
    """
    _refuse_itself(source, target)
    _attach(work, statement, target)
    after = announce.as_it_is(work, target)
    announce.redraw(work, source, after)
    return after


def merge(work: Work, source: Claim, target: Claim) -> Claim:
    """Let `target` take over the statements of `source`, whose number leads on to it.

    Returns:
        `target` as it is afterwards.

    Raises:
        Refusal: they are one already, or the article of `source` is still being read.
    """
    _refuse_itself(source, target)
    waits = source.read_state is ReadState.WAITING
    if waits and not source.unread_reason:
        raise Refusal(f"The article of #{source.number} is being read: wait until it was.")
    for statement in source.statements:
        _attach(work, statement, target)
    # Nothing is read for a part of another claim; should it stand alone again, its card offers to.
    read_state = ReadState.UNREAD if waits else source.read_state
    work.claims.change(source.id, merged_into=target.id, read_state=read_state, reason="merged")
    after = announce.as_it_is(work, target)
    announce.redraw(work, source, after)
    return after


def own_claim(work: Work, statement: Statement, source: Claim, person_id: int) -> Claim:
    """Give a statement a claim of its own, worded as it is printed.

    Raises:
        Refusal: it is the only one of its claim.
    """
    if len(source.statements) == 1:
        raise Refusal(f"It is the only statement of #{source.number} already.")
    proposed = source.workflow is Workflow.PROPOSED
    waits = source.read_state is ReadState.WAITING
    made = work.claims.add(
        wording=shorten(statement.quote or statement.cue or source.wording, PROPOSED_LENGTH),
        lang=source.lang,
        workflow=Workflow.PROPOSED if proposed else Workflow.NEW,
        person_id=person_id,
        post_id=source.post.id if source.post else None,
        article_id=statement.article_id,
        # What waits is read for `source` alone.
        read_state=ReadState.NONE if waits else source.read_state,
    )
    return move(work, statement, source, work.claims.existing(made.id))


def _attach(work: Work, statement: Statement, target: Claim) -> None:
    looked_at = statement.reviewed or target.workflow is not Workflow.PROPOSED
    work.statements.change(statement.id, claim_id=target.id, reviewed=looked_at)


def _refuse_itself(source: Claim, target: Claim) -> None:
    if source.id == target.id:
        raise Refusal(f"That is #{source.number} itself.")
