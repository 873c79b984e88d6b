"""Who may set what right."""

from bot.commands.spec import Context
from bot.core.permissions import require
from storage.records import Claim, Role, Statement, Workflow


def require_editable(context: Context, claim: Claim, statement: Statement | None = None) -> None:
    """Let pass who may change a claim's wording, or one of its statements.

    Anybody reviews what is proposed; who logged a claim sets it right as long as nobody has
    taken it on; everything else takes an editor.

    Raises:
        NotAllowed: the words name the role and where to get it.
    """
    proposed = claim.workflow is Workflow.PROPOSED if statement is None else not statement.reviewed
    own = claim.workflow is Workflow.NEW and claim.logged_by_id == context.person.id != 0
    if not proposed and not own:
        require(context.person, Role.EDITOR, "change what was reviewed")
