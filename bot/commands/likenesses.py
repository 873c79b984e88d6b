"""Noticing what a new claim looks like or denies, and doing about it what a person decides."""

from collections.abc import Mapping, Sequence

from bot.commands import announce
from bot.commands.editable import require_editable
from bot.commands.lookup import claim_itself, claim_meant
from bot.commands.merging import merge
from bot.commands.spec import ActionSpec, Context
from bot.core.cards import undecided
from bot.core.likeness import CANDIDATES, MOST_CANDIDATES, ranked, searches
from bot.core.reply import Bold, Reply
from storage.arrangements import Job
from storage.records import Claim, Likeness, Relation
from storage.work import Work

COMPARED = 8  # claims of one article, the main one first, that are compared with the desk's


def notice(work: Work, claim: Claim) -> None:
    """Compare a claim that was changed with what the desk has, and keep what was noticed."""
    work.likenesses.put(claim.id, _likenesses(work, claim))


def compared(work: Work, job: Job) -> dict[int, tuple[Likeness, ...]]:
    """What is noticed about the claims that just came in, by their ids; this only reads."""
    record = int(job.payload["id"])
    if job.payload["what"] == announce.REVIEW:
        claims = work.claims.of_article(record)[:COMPARED]
    else:
        claims = list(work.claims.by_ids([record]).values())
    return {claim.id: _likenesses(work, claim) for claim in claims}


def keep_compared(work: Work, job: Job, found: Mapping[int, Sequence[Likeness]]) -> None:
    """Keep what was noticed, and have the card posted that shows it."""
    if not work.jobs.done(job.id):
        return  # its lease ran out, and somebody else did it
    for claim_id, likenesses in found.items():
        work.likenesses.put(claim_id, likenesses)
    announce.post_compared(work, job)


def _likenesses(work: Work, claim: Claim) -> tuple[Likeness, ...]:
    candidates = work.claims.candidates(searches(claim), CANDIDATES, MOST_CANDIDATES)
    return ranked(claim, candidates)


def noticed(work: Work, claims: Sequence[Claim]) -> dict[int, tuple[Likeness, ...]]:
    """What is to be decided about these claims: nothing where somebody has looked already."""
    return work.likenesses.of([claim.id for claim in claims if undecided(claim)])


def decide(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """A person says that two claims are one, or that one holds the denial of the other.

    The later one goes into the earlier; the denial goes to what it denies.
    """
    work = context.work
    one, other = args[:2] if args[2:] != (Relation.DENIED,) else (args[1], args[0])
    source, target = claim_itself(work, one), claim_meant(work, other)
    require_editable(context, source)
    after = merge(work, source, target)
    line = (
        *(Bold(f"#{source.number}"), " is part of ", Bold(f"#{after.number}")),
        " now. /mark undo takes that back.",
    )
    return Reply(lines=(line,))


ACTION = ActionSpec("like", decide, writes=True, numbers=2)
