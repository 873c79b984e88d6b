"""Who may do what: `reporter` < `editor` < `admin`."""

from bot.core.errors import NotAllowed
from storage.records import Person, Role

_ORDER = (Role.REPORTER, Role.EDITOR, Role.ADMIN)


def effective_role(role: Role, *, manager: bool) -> Role:
    """The role in force: whoever runs the workspace on the platform is an admin here."""
    return Role.ADMIN if manager else role


def require(person: Person, least: Role, to_do: str) -> None:
    """Let pass who has at least the role `least`.

    Raises:
        NotAllowed: the words name the role and where to get it.
    """
    if _ORDER.index(person.role) < _ORDER.index(least):
        raise NotAllowed(
            f"To {to_do} you need to be {_one(least)}; you are {_one(person.role)}. "
            f"An admin can change that with /desk roles."
        )


def _one(role: Role) -> str:
    """The role with its article."""
    return f"{'a' if role is Role.REPORTER else 'an'} {role}"
