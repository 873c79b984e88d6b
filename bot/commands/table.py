"""The command table, written once.

Slack's manifest, Discord's command tree, the console's completion, `/desk help` and the
README's command chapter are all made from it.
"""

from bot.commands import (
    claims,
    denials,
    desk,
    digests,
    editing,
    intake,
    likenesses,
    marks,
    review,
    statements,
    summary,
    takeback,
    watching,
)
from bot.commands.spec import Table

TABLE = Table(
    commands=(
        intake.CLAIM,
        claims.CLAIMS,
        denials.DENIALS,
        summary.SUMMARY,
        marks.MARK,
        watching.WATCH,
        watching.UNWATCH,
        desk.DESK,
    ),
    actions=(
        *takeback.ACTIONS,
        claims.LEAF_ACTION,
        claims.OPEN_ACTION,
        claims.SAID_ACTION,
        denials.LEAF_ACTION,
        *summary.ACTIONS,
        *digests.ACTIONS,
        *watching.ACTIONS,
        *marks.ACTIONS,
        *review.ACTIONS,
        *statements.ACTIONS,
        *editing.ACTIONS,
        likenesses.ACTION,
        *desk.ACTIONS,
    ),
)
COMMANDS = TABLE.commands
