"""What becomes public goes through the queue, in the transaction of what it announces.

A handler's own reply is private. Public messages are jobs that hold ids only: the worker draws
them from the records as they are when it posts, so no crash loses, doubles or outdates one.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.request import Place
from storage import readings, watches
from storage.arrangements import Card, Job, Watch
from storage.records import Article, Claim, Name
from storage.work import Work

READ = readings.READ
READ_AGAIN = "reread"
COMPARE = "compare"
CLAIM = "claim"
REVIEW = "review"
SUMMARY = "summary"
DIGEST = "digest"
WATCH = watches.LOOK
ALERT = "alert"
REVISION = "revision"
NAMES = "names"
# After so long a card is tried again in a channel that took no changes.
_REFUSED = tuple(timedelta(hours=hours) for hours in (1, 6, 24, 72, 168))
STANDING = frozenset({CLAIM, REVIEW})  # cards that are drawn again when their record changes


def post_kind(platform: str) -> str:
    """The kind of a job that posts a message; by platform, so a process takes only its own."""
    return f"post.{platform}"


def edit_kind(platform: str) -> str:
    """The kind of a job that edits a message in place."""
    return f"edit.{platform}"


def digest_kind(platform: str) -> str:
    """The kind of a job for a digest that is due; by platform, as it is of no use elsewhere."""
    return f"digest.{platform}"


def place_payload(place: Place) -> dict[str, str | int]:
    """A place as a job keeps it."""
    return {
        "platform": place.platform,
        "workspace": place.workspace,
        "channel": place.channel,
        "channel_name": place.channel_name,
        "answer_to": place.answer_to,
        "person": place.person,
    }


def place_of(payload: dict[str, str | int]) -> Place:
    """The place that `place_payload` kept."""
    return Place(
        platform=str(payload["platform"]),
        workspace=str(payload["workspace"]),
        channel=str(payload["channel"]),
        channel_name=str(payload.get("channel_name", "")),
        answer_to=str(payload.get("answer_to", "")),
        person=str(payload.get("person", "")),
    )


def read_later(
    work: Work, article: Article, claim_id: int, place: Place, *, apart: bool = False
) -> None:
    """Have the article of a claim read; the outcome comes to `place`.

    `apart`: for itself, even where another article has the same text.
    """
    what: dict[str, str | int] = {"article": article.id, "claim": claim_id}
    if apart:
        what["apart"] = 1
    work.jobs.put(READ, place_payload(place) | what)


def read_again_at(work: Work, job: Job, at: datetime, tries: int) -> None:
    """Have what a job could not read read again, not before `at`; it was tried `tries` times."""
    work.jobs.put(READ, job.payload | {"tries": tries}, run_at=at)


def read_now(work: Work, put_off: Job, place: Place) -> None:
    """Have read at once, for who asks for it at `place`, what was withdrawn from the queue."""
    work.jobs.put(READ, put_off.payload | place_payload(place) | {"tries": 0})


def read_again(work: Work, article: Article, place: Place, *, key: str, **who: str | int) -> bool:
    """Have an article that was read read again; what came of it is told to who asked.

    Args:
        work: the newsroom's.
        article: the one.
        place: where it was asked for.
        key: of several with one it is done once.
        who: the `claim` that it is asked about, the platform's id of the `asker` ("" for somebody
            who must not be told), the asker's `person_id`, and whether only changes are told
            (`quiet`: 1).

    Returns:
        Whether it is done; False where one with the key was before.
    """
    since = article.read_at or work.now
    what: dict[str, str | int] = {"article": article.id, "since": since.isoformat()}
    return work.jobs.put(READ_AGAIN, place_payload(place) | what | who, key=key)


def tell_of_revision(work: Work, job: Job, why: str = "", *, changed: bool = False) -> None:
    """Tell who asked for it what came of reading an article again; `why` it was not read."""
    asked = job.payload
    if not asked["asker"] or (asked["quiet"] and not changed):
        return
    # Not by the way of the answer, by which it might come to all in the channel.
    place = replace(place_of(asked), person=str(asked["asker"]), answer_to="")
    told = {name: asked[name] for name in ("article", "claim", "since")}
    payload = place_payload(place) | told | {"what": REVISION, "why": why}
    work.jobs.put(post_kind(place.platform), payload)


def names_changed(work: Work, *spokesmen: Name) -> None:
    """Have old records follow a change of names; `spokesmen` were added or forgotten, if any."""
    for row in spokesmen:
        work.jobs.put(NAMES, {"name": row.name, "other": row.other})
    if not spokesmen:
        work.jobs.put(NAMES, {})


def post_claim(work: Work, claim: Claim, place: Place) -> None:
    """Post the claim's card to the channel."""
    payload = place_payload(place) | {"what": CLAIM, "id": claim.id}
    work.jobs.put(post_kind(place.platform), payload)


def compare_and_post(work: Work, what: str, record_id: int, place: Place) -> None:
    """Have what came in compared with what the desk has, and then its card posted to the channel.

    It is looked for among all claims, which takes longer than logging does, and must not keep
    others from it. `what` is the card's kind, and `record_id` its claim or article.
    """
    work.jobs.put(COMPARE, place_payload(place) | {"what": what, "id": record_id})


def post_compared(work: Work, job: Job) -> None:
    """Post the card that a job of `compare_and_post` leads to."""
    work.jobs.put(post_kind(str(job.payload["platform"])), job.payload)


def post_summary(work: Work, text: str, zone: str, place: Place, handle: str) -> None:
    """Post a summary to the channel.

    `text` and `zone` are what `/summary` was asked with; `handle` is what the message's button
    carries of `text`.
    """
    payload = place_payload(place) | {"what": SUMMARY, "text": text, "zone": zone, "handle": handle}
    work.jobs.put(post_kind(place.platform), payload)


def post_digest(work: Work, place: Place, *, key: str, **told: str | int) -> None:
    """Post a digest to its channel, once for a `key`; `told` is what it is drawn from."""
    payload = place_payload(place) | {"what": DIGEST} | told
    work.jobs.put(post_kind(place.platform), payload, key=key)


def post_alert(work: Work, watch: Watch, since: datetime, until: datetime) -> None:
    """Tell whom a watch is for what happened in a span of time, once."""
    place = Place(
        watch.platform,
        watch.workspace,
        watch.channel,
        channel_name=watch.channel_name,
        person=watch.person,
    )
    payload = place_payload(place) | {
        "what": ALERT,
        "watch": watch.id,
        "since": since.isoformat(),
        "until": until.isoformat(),
    }
    key = f"alert:{watch.id}:{since.isoformat()}"
    work.jobs.put(post_kind(place.platform), payload, key=key)


def as_it_is(work: Work, claim: Claim) -> Claim:
    """The claim as this transaction has left it so far."""
    return work.claims.by_id(claim.id) or claim


def redraw(work: Work, *claims: Claim) -> None:
    """Have every card that shows one of `claims` drawn again where it stands, each once."""
    articles = {claim.article.id for claim in claims if claim.article}
    articles |= {
        said.article_id for claim in claims for said in claim.statements if said.article_id
    }
    cards = work.cards.of(CLAIM, *{claim.id for claim in claims})
    for card in (*cards, *work.cards.of(REVIEW, *articles)):
        redraw_card(work, card)


def redraw_card(work: Work, card: Card) -> None:
    """Have one card drawn again."""
    work.jobs.put(
        edit_kind(card.platform),
        {
            "card": card.id,
            "what": card.kind,
            "id": card.record_id,
            "platform": card.platform,
            "workspace": card.workspace,
            "channel": card.channel,
            "message": card.message,
        },
    )


def redraw_later(work: Work, edit: Mapping[str, str | int]) -> None:
    """Have a card that could not be drawn again tried once more, ever later, some times.

    People may let the bot into a channel again without any word to it.

    Args:
        work: the newsroom's.
        edit: the payload of the job that was refused.
    """
    tried = int(edit.get("refused", 0))
    if tried == len(_REFUSED):
        return
    at = work.now + _REFUSED[tried]
    again = dict(edit) | {"refused": tried + 1}
    key = f"refused-{edit['card']}-{at:%Y-%m-%dT%H}"  # several changes of a card need one try
    work.jobs.put(edit_kind(str(edit["platform"])), again, key=key, run_at=at)
