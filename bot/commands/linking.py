"""`/desk link`: several workspaces and servers share one newsroom."""

import hashlib
import secrets
from datetime import timedelta

from bot.commands.spec import Context
from bot.core.errors import Refusal
from bot.core.permissions import require
from bot.core.reply import Code, Reply, say
from storage.records import Role

LINK_CODE_LIVES = timedelta(hours=1)


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
    left = _left_behind(context)
    links.accept(_hash(code), place.platform, place.workspace)
    linked = "Linked. From now on this workspace shares the other's claims."
    if not left:
        return say(linked)
    return say(linked, f"What was set up here before is to be set up again: {'; '.join(left)}.")


def _left_behind(context: Context) -> list[str]:
    """What was set up in this workspace and stays in the newsroom that it leaves, in words.

    It ends there, or digests of nothing would come to a channel where nobody could stop them.
    """
    work, place = context.work, context.request.place
    here = (place.platform, place.workspace)
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
    counted = (
        ("channels that log themselves", len(intakes)),
        ("digests", len(digests)),
        ("watches", len(watches)),
        ("names of its own", len(work.names.all())),
    )
    decided = [f"{name} is {value}" for name, value in work.settings.kept().items()]
    return [*roles, *(f"{what}: {many}" for what, many in counted if many), *decided]


def _hash(code: str) -> str:
    """Only a hash is stored: who reads the database cannot link a workspace with it."""
    return hashlib.sha256(code.strip().lower().encode(errors="replace")).hexdigest()


DESK = {"link": link}
