"""Noticing what a new claim looks like or denies, and doing about it what a person decides."""

from collections.abc import Mapping, Sequence

from bot.commands.editable import require_editable
from bot.commands.lookup import claim_meant
from bot.commands.merging import merge
from bot.commands.spec import ActionSpec, Context
from bot.core.cards import undecided
from bot.core.likeness import CANDIDATES, MOST_CANDIDATES, ranked, searches
from bot.core.reply import Bold, Reply
from storage.records import Claim, Likeness, Relation
from storage.work import Work


def notice(work: Work, claim: Claim) -> None:
    """Compare a claim that just came in with what the desk has, and keep what was noticed."""
    candidates = work.claims.candidates(searches(claim), CANDIDATES, MOST_CANDIDATES)
    work.likenesses.put(claim.id, ranked(claim, candidates))


def noticed(work: Work, claims: Sequence[Claim]) -> dict[int, tuple[Likeness, ...]]:
    """What is to be decided about these claims: nothing where somebody has looked already."""
    return work.likenesses.of([claim.id for claim in claims if undecided(claim)])


def decide(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """A person says that two claims are one, or that one holds the denial of the other.

    The later one goes into the earlier; the denial goes to what it denies.
    """
    work = context.work
    claim, other = claim_meant(work, args[0]), claim_meant(work, args[1])
    source, target = (other, claim) if args[2:] == (Relation.DENIED,) else (claim, other)
    require_editable(context, source)
    after = merge(work, source, target)
    line = (
        *(Bold(f"#{source.number}"), " is part of ", Bold(f"#{after.number}")),
        " now. /mark undo takes that back.",
    )
    return Reply(lines=(line,))


ACTION = ActionSpec("like", decide, writes=True, numbers=2)
