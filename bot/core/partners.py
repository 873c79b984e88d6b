"""People of another organisation, in a channel that is shared with them: what they may do here.

The cards that stand in such a channel are for all in it. What else the desk has, and what it makes
of it, is for its own people; a partner can bring something in, and is not told what was there.
"""

from bot.core.errors import NotAllowed
from bot.core.reply import Reply, say
from bot.core.request import Command, Request
from storage.records import Person, Role


def is_one(request: Request, person: Person) -> bool:
    """Whether a partner asks, whom no admin of ours has given a role."""
    return request.asker.partner and person.role is Role.REPORTER


def require_a_message(request: Request) -> None:
    """Let a message be logged, and nothing else.

    Raises:
        NotAllowed: anything else.
    """
    ask = request.ask
    if request.posted is None or not isinstance(ask, Command) or ask.name != "claim":
        raise NotAllowed(
            "Only the people of this newsroom can do that. What you post can be logged for it: "
            "name me in a message with a link. An admin of it can let you do more, with /desk "
            "roles."
        )


def told() -> Reply:
    """What came of it, whatever the desk had already."""
    return say("That is with the newsroom.")
