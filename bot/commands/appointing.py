"""`/desk roles`: who is an editor or an admin."""

import re
from collections.abc import Mapping

from bot.commands.spec import ActionSpec, Context, action_id
from bot.core.cards import button
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean, one_of
from bot.core.permissions import require
from bot.core.reply import Bold, Line, Muted, Reply, say
from bot.core.text import shorten
from storage.folding import words
from storage.records import Person, Role
from storage.work import Work

MOST_MEANT = 10  # people of one name that are offered
_MENTION = re.compile(
    r"^[<‹]?@?!?(\d{15,20}|[UW][A-Z0-9]{7,12})[>›…]?$"
)  # ids, as platforms write them


def roles(context: Context, rest: str) -> Reply:
    """Who has which role; or give somebody one."""
    work = context.work
    if not rest:
        people = work.people.all()
        lines: list[Line] = [
            (Bold(_called(person)), f" is {person.role}", Muted(f" ({_where(work, person)})"))
            for person in people
            if person.role is not Role.REPORTER
        ]
        lines.append(("Everybody else is a reporter. Whoever runs the workspace is an admin.",))
        return say(*lines)
    require(context.person, Role.ADMIN, "give roles")
    name, _, role = rest.rpartition(" ")
    if role.lower() in set(Role) and not name.strip():
        raise Refusal(f"Say who is to be {role.lower()}, before the role: /desk roles @ana editor.")
    if role.lower() not in set(Role):
        known = tuple(Role)
        raise Refusal(
            f"Write the name, then the role: /desk roles @ana editor. "
            f"“{shorten(role, 40)}” is no role.{did_you_mean(role, known)} It is {one_of(known)}."
        )
    return _give_role(context, name.strip().removeprefix("@"), Role(role.lower()))


def _give_role(context: Context, name: str, role: Role) -> Reply:
    """Offer the role for whoever is meant: names are not unique, so a person decides once more."""
    people = _people_meant(context, name)
    if not people and _MENTION.search(name):
        raise Refusal(
            f"{shorten(name, 60)} is nobody known here, nor of this workspace: type it in the one "
            "that they are in."
        )
    if not people:
        known = [person.name for person in context.work.people.all()]
        raise Refusal(
            f"Nobody named {shorten(name, 60)} has logged or marked anything here yet."
            f"{did_you_mean(name, known)} Somebody who has not is meant by the member ID in the "
            "profile: /desk roles U02ABCDEFGH editor."
        )
    lines: list[Line] = [
        (
            Bold(_called(person)),
            Muted(f" ({_where(context.work, person)}, {person.external_id})"),
            f" is {person.role}",
        )
        for person in people
    ]
    buttons = tuple(
        button(action_id("role", person.id, role), f"Make {_called(person)} {role}")
        for person in people
    )
    return Reply(lines=(("Is this whom you mean?",), *lines), buttons=buttons)


def _people_meant(context: Context, name: str) -> list[Person]:
    """Whoever was mentioned by id, or has all words of the name in his."""
    work, place = context.work, context.request.place
    mention = _MENTION.search(name)
    if mention:
        # Ids are unique: one that is known from another workspace means whoever has it there.
        known = [person for person in work.people.all() if person.external_id == mention[1]]
        of_this_platform = mention[1].isdigit() == (place.platform == "discord")
        if known or not of_this_platform:
            return known
        return [work.people.meet(place.platform, place.workspace, mention[1], "")]
    wanted = set(words(name))
    found = [
        person
        for person in work.people.all()
        # A name of signs alone is meant by all of it.
        if (wanted <= set(words(person.name)) if wanted else person.name.strip() == name)
    ]
    return found[:MOST_MEANT]


def give_role(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """The button that gives a role to a person."""
    require(context.person, Role.ADMIN, "give roles")
    person = context.work.people.by_id(int(args[0]))
    if person is None or args[1:] not in {(role,) for role in Role}:
        raise Refusal("This button is from an older version. Please ask again.")
    context.work.people.set_role(person.id, Role(args[1]))
    return say((Bold(_called(person)), f" is now {args[1]}."))


def _where(work: Work, person: Person) -> str:
    """The platform; of a newsroom with several workspaces, also which of them."""
    every = work.workspaces.all()
    here = (person.platform, person.workspace)
    names = [one.name for one in every if (one.platform, one.external_id) == here]
    return f"{person.platform}, {names[0] or person.workspace}" if every[1:] and names else here[0]


def _called(person: Person) -> str:
    """By name, or by the ID where nothing more is known of somebody yet."""
    return person.name or person.external_id


ACTIONS = (ActionSpec("role", give_role, writes=True, role=Role.ADMIN, numbers=1),)
DESK = {"roles": roles}
