"""`/desk`: help for all, and the admin's commands."""

import hashlib
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.commands import digests, editing, naming, splitting
from bot.commands.lookup import claim_meant
from bot.commands.spec import ActionSpec, CommandSpec, Context, Options, OptionSpec, action_id
from bot.core.cards import button
from bot.core.errors import Refusal
from bot.core.nearest import did_you_mean, one_of
from bot.core.permissions import require
from bot.core.reply import Bold, Button, Card, Code, Line, Muted, Quote, Reply, TimeStyle, When, say
from bot.core.text import shorten
from storage.folding import words
from storage.records import Change, Person, Role

LOG_PAGE = 10  # changes a page
MOST_MEANT = 10  # people of one name that are offered
_MENTION = re.compile(
    r"^[<‹]?@?!?(\d{15,20}|[UW][A-Z0-9]{7,12})[>›…]?$"
)  # ids, as platforms write them
LINK_CODE_LIVES = timedelta(hours=1)


def desk(context: Context, options: Options) -> Reply:
    """Carry out the named desk action; without one, help."""
    action = options.get("action", "").strip().lower() or "help"
    run = _ACTIONS.get(action)
    if run is None:
        raise Refusal(
            f"There is no /desk {shorten(action, 40)}.{did_you_mean(action, _ACTIONS)} "
            f"There is {one_of(_ACTIONS)}."
        )
    return run(context, options.get("rest", "").strip())


def parse_desk(text: str) -> Options:
    """The first word is the action."""
    action, _, rest = text.strip().partition(" ")
    return {"action": action, "rest": rest.strip()}


def help_(context: Context, rest: str) -> Reply:
    """All commands in a line each, or one with its examples."""
    wanted = rest.lower().lstrip("/")
    if not wanted:
        lines: list[Line] = [
            (Code(f"/{spec.name}"), f" {spec.summary}") for spec in context.commands
        ]
        lines.append(("More on one of them: ", Code("/desk help claims")))
        return say(*lines)
    for spec in context.commands:
        if spec.name == wanted:
            body: list[Line | Quote] = [(spec.summary,), (Code(f"/{spec.name} {spec.usage}"),)]
            body += [(Code(typed), f" {does}") for typed, does in spec.examples]
            return Reply(cards=(Card(title=f"/{spec.name}", body=tuple(body)),))
    names = [spec.name for spec in context.commands]
    raise Refusal(
        f"There is no command /{shorten(wanted, 40)}.{did_you_mean(wanted, names)} "
        f"There is {one_of(names)}."
    )


def roles(context: Context, rest: str) -> Reply:
    """Who has which role; or give somebody one."""
    if not rest:
        people = context.work.people.all()
        lines: list[Line] = [
            (Bold(person.name), f" is {person.role}", Muted(f" ({person.platform})"))
            for person in people
            if person.role is not Role.REPORTER
        ]
        lines.append(("Everybody else is a reporter. Whoever runs the workspace is an admin.",))
        return say(*lines)
    require(context.person, Role.ADMIN, "give roles")
    name, _, role = rest.rpartition(" ")
    if role.lower() not in set(Role) or not name.strip():
        known = tuple(Role)
        raise Refusal(
            f"Write the name, then the role: /desk roles @ana editor. "
            f"“{shorten(role, 40)}” is no role.{did_you_mean(role, known)} It is {one_of(known)}."
        )
    return _give_role(context, name.strip().removeprefix("@"), Role(role.lower()))


def _give_role(context: Context, name: str, role: Role) -> Reply:
    """Offer the role for whoever is meant: names are not unique, so a person decides once more."""
    people = _people_meant(context, name)
    if not people:
        known = [person.name for person in context.work.people.all()]
        raise Refusal(
            f"Nobody named {shorten(name, 60)} has logged or marked anything here yet."
            f"{did_you_mean(name, known)}"
        )
    lines: list[Line] = [
        (
            Bold(person.name),
            Muted(f" ({person.platform}, {person.external_id})"),
            f" is {person.role}",
        )
        for person in people
    ]
    buttons = tuple(
        button(action_id("role", person.id, role), f"Make {person.name} {role}")
        for person in people
    )
    return Reply(lines=(("Is this whom you mean?",), *lines), buttons=buttons)


def _people_meant(context: Context, name: str) -> list[Person]:
    """Whoever was mentioned by id, or has all words of the name in his."""
    work, place = context.work, context.request.place
    mention = _MENTION.search(name)
    if mention:
        person = work.people.meet(place.platform, place.workspace, mention[1], "")
        return [person]
    wanted = set(words(name))
    found = [person for person in work.people.all() if wanted <= set(words(person.name))]
    return found[:MOST_MEANT] if wanted else []


def give_role(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """The button that gives a role to a person."""
    require(context.person, Role.ADMIN, "give roles")
    person = context.work.people.by_id(int(args[0]))
    if person is None or args[1:] not in {(role,) for role in Role}:
        raise Refusal("This button is from an older version. Please ask again.")
    context.work.people.set_role(person.id, Role(args[1]))
    return say((Bold(person.name or person.external_id), f" is now {args[1]}."))


def log(context: Context, rest: str) -> Reply:
    """The audit log, newest first: of one claim for everybody, of everything for admins."""
    if rest:
        return _log_page(context, claim_meant(context.work, rest).number, 0)
    return _log_page(context, 0, 0)


def _log_page(context: Context, number: int, offset: int) -> Reply:
    """A page of the log of claim `number`; of everything where it is 0."""
    work = context.work
    if number:
        claim = claim_meant(work, str(number))
        page, about = work.changes.of_claim(claim.id, offset, LOG_PAGE), f" to #{claim.number}"
    else:
        require(context.person, Role.ADMIN, "read the whole log")
        page, about = work.changes.recent(offset, LOG_PAGE), ""
    numbers = work.claims.numbers([(c.record, c.record_id) for c in page.items])
    buttons: list[Button] = []
    if offset:
        earlier = action_id("log", number, max(0, offset - LOG_PAGE))
        buttons.append(button(earlier, "Later ones"))
    if offset + LOG_PAGE < page.total:
        buttons.append(button(action_id("log", number, offset + LOG_PAGE), "Earlier ones"))
    lines = [_change_line(c, numbers.get((c.record, c.record_id), 0)) for c in page.items]
    count = "1 change" if page.total == 1 else f"{page.total:,} changes"
    return Reply(lines=((f"{count}{about}, newest first:",), *lines), buttons=tuple(buttons))


def leaf_log(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Another page of the log, in place."""
    return replace(_log_page(context, int(args[0]), int(args[1])), replaces=True)


def _change_line(change: Change, number: int) -> Line:
    who = change.person_name or "the machine"
    which = f" #{number}" if change.record == "claim" and number else ""
    under = f" of #{number}" if change.record == "statement" and number else ""
    what = f"{change.record}{which}{under} {change.field.replace('_', ' ')}"
    values = f"{shorten(change.before, 60) or '–'} → {shorten(change.after, 60) or '–'}"
    why = f" ({shorten(change.reason, 80)})" if change.reason else ""
    return (When(change.at, TimeStyle.FULL), f" {who}: {what}: {values}{why}")


def link(context: Context, rest: str) -> Reply:
    """Share this newsroom's claims with another workspace, by a code that lives an hour."""
    require(context.person, Role.ADMIN, "link workspaces")
    if rest:
        return _join(context, rest)
    code = secrets.token_hex(8)
    context.work.links.offer(_hash(code), context.now + LINK_CODE_LIVES)
    names = ", ".join(
        f"{w.name or w.external_id} ({w.platform})" for w in context.work.workspaces.all()
    )
    return say(
        (f"In this newsroom: {names}.",),
        (
            "To bring in another workspace or server, an admin types there, within an hour: ",
            Code(f"/desk link {code}"),
        ),
    )


def _join(context: Context, code: str) -> Reply:
    place, links = context.request.place, context.work.links
    offered = links.offered_by(_hash(code))
    if offered is None:
        raise Refusal("That code is not valid, or no longer: ask for a new one with /desk link.")
    if offered.newsroom_id == context.work.newsroom_id:
        raise Refusal("This is this newsroom's own code: type it in the other workspace.")
    if context.work.claims.last_number() and offered.has_claims:
        raise Refusal(
            "Both workspaces have claims already, and joining would leave these behind. "
            "That cannot be done yet."
        )
    if context.work.claims.last_number():
        raise Refusal(
            "This workspace has claims of its own, which would be left behind. Link it the other "
            "way round: type /desk link here, and the code in the other workspace."
        )
    links.accept(_hash(code), place.platform, place.workspace)
    return say("Linked. From now on this workspace shares the other's claims.")


def _hash(code: str) -> str:
    """Only a hash is stored: who reads the database cannot link a workspace with it."""
    return hashlib.sha256(code.strip().lower().encode()).hexdigest()


def health(context: Context, _: str) -> Reply:
    """What is stuck: messages that could not be delivered, links that failed."""
    require(context.person, Role.ADMIN, "see the desk's health")
    dead = context.work.jobs.dead()
    following = naming.indexing_lines(context.work)
    if not dead:
        return say("All is well: nothing is stuck in the queue.", *following)
    lines: list[Line] = [
        (f"• {job.kind}, tried {job.attempts} times: {shorten(job.last_error, 200)}",)
        for job in dead[:10]
    ]
    again = button(action_id("revive"), f"Try all {len(dead)} again")
    stuck: Line = (f"{len(dead)} jobs are stuck:",)
    return Reply(lines=(stuck, *lines, *following), buttons=(again,))


def revive(context: Context, _: tuple[str, ...], __: Mapping[str, str]) -> Reply:
    """Give every stuck job another try."""
    dead = context.work.jobs.dead()
    for job in dead:
        context.work.jobs.revive(job.id)
    return say(f"Trying {len(dead)} again.")


_ACTIONS: dict[str, Callable[[Context, str], Reply]] = {
    "help": help_,
    **editing.DESK,
    **splitting.DESK,
    **naming.DESK,
    **digests.DESK,
    "roles": roles,
    "log": log,
    "link": link,
    "health": health,
}

_WRITE = frozenset({"roles", "link", *editing.DESK, *splitting.DESK})


def _writes(options: Options) -> bool:
    action = options.get("action", "").strip().lower()
    rest = options.get("rest", "").strip()
    asks_for_one = action in digests.DESK and bool(rest)
    return action in _WRITE or asks_for_one or (action in naming.DESK and naming.tells(rest))


DESK = CommandSpec(
    name="desk",
    summary=(
        "Help, edit, merge, split claims, names, digests, roles, linked workspaces, log, health"
    ),
    usage=" | ".join(_ACTIONS),
    options=(
        OptionSpec("action", "What to do; help if empty", choices=tuple(_ACTIONS)),
        OptionSpec("rest", "What it needs: a claim, names, a command, a person and a role, a code"),
    ),
    parse=parse_desk,
    run=desk,
    writes=_writes,
    examples=(
        ("/desk help claims", "one command with its examples"),
        ("/desk edit #42", "opens the wording of a claim (editors, once it was reviewed)"),
        ("/desk merge #7 #4", "#4 takes over what stands under #7, whose number leads on"),
        (
            "/desk split #7",
            "what was merged stands alone again, also where the program took it for a copy",
        ),
        ("/desk delete #42 logged twice", "puts a claim away; /desk restore #42 brings it back"),
        ("/desk names peskov", "what a name stands for, in all its spellings"),
        (
            '/desk names add "Dmitri Peskow" = Dmitry Peskov',
            "another spelling of a name, or a new name; merge does the same with two known ones",
        ),
        ("/desk names for peskov = Kremlin", "who speaks for whom: /denials kremlin finds him"),
        ("/desk names split Jordan = Jordanie", "here Jordan is a person, not the country"),
        ("/desk names forget Dmitri Peskow", "takes back what was added (admins)"),
        (
            "/desk digest weekdays 08:00 kremlin",
            "a summary comes to this channel by itself, since the one before (editors)",
        ),
        (
            "/desk digest #monde mon,thu 18:30 zone:Europe/Kyiv 7d",
            "to another channel, on other clocks, of the last seven days",
        ),
        ("/desk digest", "lists what comes where; each can be changed and stopped"),
        ("/desk roles @ana editor", "makes Ana an editor (admins)"),
        ("/desk log #42", "who did what to a claim, and why"),
        ("/desk link", "shares this newsroom with another workspace or server (admins)"),
        ("/desk health", "what is stuck in the queue (admins)"),
    ),
)
ACTIONS = (
    ActionSpec("log", leaf_log, writes=False, numbers=2),
    ActionSpec("role", give_role, writes=True, role=Role.ADMIN, numbers=1),
    ActionSpec("revive", revive, writes=True, role=Role.ADMIN),
)
