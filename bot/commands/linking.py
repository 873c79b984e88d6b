"""`/desk link`: several workspaces and servers share one newsroom, until one is taken out."""

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from bot.commands.spec import ActionSpec, Context, action_id
from bot.core.cards import button
from bot.core.errors import Refusal
from bot.core.permissions import require
from bot.core.reply import Bold, Code, Reply, say
from storage.records import Role, Workspace

LINK_CODE_LIVES = timedelta(hours=1)
_OFFERED = 10  # workspaces that can be taken out by a button, the latest to come


def link(context: Context, rest: str) -> Reply:
    """Share this newsroom's claims with another workspace, by a code that lives an hour."""
    require(context.person, Role.ADMIN, "link workspaces")
    if rest:
        return _join(context, rest)
    call_it_as_now(context)
    code = secrets.token_hex(8)
    context.work.links.offer(_hash(code), context.now + LINK_CODE_LIVES)
    names = ", ".join(f"{_called(w)} ({w.platform})" for w in context.work.workspaces.all())
    shown = say(
        (f"In this newsroom: {names}.",),
        (
            "To bring in another workspace or server, an admin types there, within an hour: ",
            Code(f"/desk link {code}"),
        ),
    )
    leaving = tuple(
        button(action_id("unlink", one.id), f"Take out {_called(one)}…")
        for one in _may_be_taken_out(context)[-_OFFERED:]
    )
    return replace(shown, buttons=leaving)


def call_it_as_now(context: Context) -> None:
    """Follow the name of the workspace, which may be another than when it came."""
    place = context.request.place
    context.work.workspaces.rename(place.platform, place.workspace, place.workspace_name)


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
    left = _left_behind(context, place.platform, place.workspace)
    links.accept(_hash(code), place.platform, place.workspace)
    linked = "Linked. From now on this workspace shares the other's claims."
    if not left:
        return say(linked)
    return say(linked, f"What was set up here before is to be set up again: {'; '.join(left)}.")


def _called(workspace: Workspace) -> str:
    return workspace.name or workspace.external_id


def _may_be_taken_out(context: Context) -> list[Workspace]:
    """The workspace asked in, and those that came after it; never the first, for it began here."""
    place, every = context.request.place, context.work.workspaces.all()
    here = [(one.platform, one.external_id) for one in every]
    asked_in = (place.platform, place.workspace)
    return every[max(here.index(asked_in), 1) :] if asked_in in here else []


def _one_of(context: Context, id_: str) -> Workspace:
    for one in _may_be_taken_out(context):
        if one.id == int(id_):
            return one
    raise Refusal("It is not in this newsroom any more, or was here first: see /desk link.")


def ask_out(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """What becomes of a workspace that is taken out, and a button that does it."""
    one = _one_of(context, args[0])
    asked = say(
        ("Take ", Bold(_called(one)), f" ({one.platform}) out of this newsroom?"),
        "What was logged from there stays here. It sees nothing of it any more, but for the cards "
        "that stand in its channels, which stay as they are, and begins anew without claims.",
    )
    return replace(asked, buttons=(button(action_id("unlinked", one.id), "Take it out"),))


def take_out(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Give a workspace a newsroom of its own again; the claims stay."""
    one, work = _one_of(context, args[0]), context.work
    left = _left_behind(context, one.platform, one.external_id, its_own=True)
    work.cards.forget_in(one.platform, one.external_id)
    for person in work.people.all():
        its_own = (person.platform, person.workspace) == (one.platform, one.external_id)
        if its_own and person.role is not Role.REPORTER:  # nor is he one again if it comes back
            work.people.set_role(person.id, Role.REPORTER, reason="/desk link")
    work.links.part(one)
    ended = f" What was set up there ended: {'; '.join(left)}." if left else ""
    return say((Bold(_called(one)), f" is out: it has a newsroom of its own now.{ended}"))


def _left_behind(
    context: Context, platform: str, workspace: str, *, its_own: bool = False
) -> list[str]:
    """What was set up in a workspace and stays in the newsroom that it leaves, in words.

    It ends there, or digests of nothing would come to a channel where nobody could stop them.
    With `its_own`, names and settings are left out: they are the newsroom's.
    """
    work, here = context.work, (platform, workspace)
    intakes = [one for one in work.intakes.all() if (one.platform, one.workspace) == here]
    digests = [one for one in work.digests.all() if (one.platform, one.workspace) == here]
    watches = [one for one in work.watches.all() if (one.platform, one.workspace) == here]
    people = [one for one in work.people.all() if (one.platform, one.workspace) == here]
    for intake in intakes:
        work.intakes.stop(intake.id)
    for digest in digests:
        work.digests.change(digest.id, stopped=True)
    for watch in watches:
        work.watches.stop(watch.id)
    roles = [f"{one.name} is {one.role}" for one in people if one.role is not Role.REPORTER]
    names = [] if its_own else work.names.all()
    settings = {} if its_own else work.settings.kept()
    counted = (
        ("channels that log themselves", len(intakes)),
        ("digests", len(digests)),
        ("watches", len(watches)),
        ("names of its own", len(names)),
    )
    decided = [f"{name} is {value}" for name, value in settings.items()]
    return [*roles, *(f"{what}: {many}" for what, many in counted if many), *decided]


def _hash(code: str) -> str:
    """Only a hash is stored: who reads the database cannot link a workspace with it."""
    return hashlib.sha256(code.strip().lower().encode(errors="replace")).hexdigest()


ACTIONS = (
    ActionSpec("unlink", ask_out, writes=False, role=Role.ADMIN, numbers=1),
    ActionSpec("unlinked", take_out, writes=True, role=Role.ADMIN, numbers=1),
)
DESK = {"link": link}
