"""What those who watch are told: which matching claims came in, were denied or moved."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.commands import announce
from bot.commands.buttons import entry_buttons
from bot.commands.changed import brief, net
from bot.commands.lookup import claim_meant, claim_number
from bot.commands.spec import action_id
from bot.core.cards import button
from bot.core.errors import Refusal
from bot.core.own_names import of_newsroom
from bot.core.query import parse_query
from bot.core.quoting import ACT_WORDS, speaker_words
from bot.core.reply import Bold, Button, Card, Code, Line, Reply, Span
from bot.core.verdict_signs import VERDICT_SIGNS
from storage.arrangements import Job, Watch
from storage.filters import Filter, Sort
from storage.ids import instant
from storage.records import Act, Change, Claim, ReadState, Verdict, Workflow
from storage.work import Work

SHOWN = 10  # claims of one alert
OPENED = 5  # of these, with a button
MOST_CHANGES = 1_000  # of one kind, looked through at once
_CLAIM = ("added", "read_state", "workflow", "verdict", "merged_into")
_CAME = ("added", "read_state")  # fields that change as a claim comes in
_STATEMENT = ("added", "act", "claim_id", "gone_at")
_ONE_INBOX = {"discord"}  # there all servers' direct messages to a person stand in one place
_OLD = timedelta(days=1)
_TOLD_ACTS = (Act.DENIES, Act.WITHDRAWS)


@dataclass(frozen=True, slots=True)
class News:
    """One thing that happened to a claim, by whom, and the change's id.

    Where it came in with the claim, it is by who logged that: `by` is None. 0 is nobody.
    """

    claim_id: int
    words: str
    by: int | None
    change_id: int


def watching(work: Work, job: Job) -> list[Watch]:
    """Whose watches have something to tell of what changed in the job's span of time."""
    happened = news(work, *_span(job.payload))
    if not happened:
        return []
    claims = work.claims.by_ids(happened)
    return [watch for watch in work.watches.all() if _told(work, watch, happened, claims)]


def alert(work: Work, job: Job, watching: Iterable[Watch]) -> None:
    """Have each of those who watch alerted once."""
    if work.jobs.done(job.id):  # or its lease ran out, and somebody else did it
        for watch in watching:
            announce.post_alert(work, watch, *_span(job.payload))


def _span(payload: Mapping[str, str | int]) -> tuple[datetime, datetime]:
    since, until = (datetime.fromisoformat(str(payload[name])) for name in ("since", "until"))
    return since, until


def alert_reply(work: Work, payload: Mapping[str, str | int]) -> Reply:
    """The alert of one watch about one span of time.

    Raises:
        Refusal: the watch was stopped, or what it told of is gone.
    """
    watch = work.watches.by_id(int(payload["watch"]))
    if watch is None or watch.stopped:
        raise Refusal("The watch was stopped.")
    happened = news(work, *_span(payload))
    told = _told(work, watch, happened, work.claims.by_ids(happened))
    if not told:
        raise Refusal("What the alert was about is no longer there.")
    lines: list[Line] = [
        ("• ", Bold(f"#{claim.number}"), f" {brief(claim)}: {'; '.join(words)}")
        for claim, words in told[:SHOWN]
    ]
    if len(told) > SHOWN:
        lines.append((f"and {len(told) - SHOWN} more",))
    count = "1 claim" if len(told) == 1 else f"{len(told)} claims"
    heading: Line = ("🔔 ", Bold(count), " for the watch ", Code(watch.query), *_where(work, watch))
    footer: Line = ("No more of it: ", Code(f"/unwatch {watch.query}"))
    card = Card(title="News on what is watched", body=tuple(lines), footer=footer)
    return Reply(lines=(heading,), cards=(card,), buttons=_buttons(watch, told))


def _where(work: Work, watch: Watch) -> tuple[Span, ...]:
    """In which server; its claims' numbers mean something else in another."""
    if not watch.person or watch.platform not in _ONE_INBOX:
        return ()
    here = (watch.platform, watch.workspace)
    names = [w.name for w in work.workspaces.all() if (w.platform, w.external_id) == here]
    return (" in ", Bold(names[0])) if names else ()


def _buttons(watch: Watch, told: list[tuple[Claim, list[str]]]) -> tuple[Button, ...]:
    """In a channel; a direct message belongs to no workspace whose claims could be opened."""
    if watch.person:
        return ()
    opening = [each for claim, _ in told[:OPENED] for each in entry_buttons(claim)]
    return (*opening, button(action_id("unwatch", watch.id), "Stop watching"))


def watched(work: Work, watch: Watch) -> Filter:
    """What a watch asks for, by what names mean now.

    Raises:
        Refusal: it cannot be understood, or the claim it names is not there.
    """
    if claim_number(watch.query) is not None:
        return Filter(ids=(claim_meant(work, watch.query).id,))
    names = of_newsroom(work.names.told())
    return parse_query(watch.query, now=work.now, zone=watch.zone, names=names)


def _told(
    work: Work,
    watch: Watch,
    happened: Mapping[int, list[News]],
    claims: Mapping[int, Claim],
) -> list[tuple[Claim, list[str]]]:
    """The claims that match, the newest first, each with what happened to it.

    Only claims to which something happened are looked at. Nobody is told what they did
    themselves.
    """
    try:
        wanted = watched(work, watch)
    except Refusal:  # a name was forgotten, a claim is gone
        return []
    ids = tuple(set(happened) & set(wanted.ids) if wanted.ids else happened)
    # What is put away is told of too: it was there when it was watched.
    statuses = wanted.statuses or tuple(Workflow)
    matching = work.claims.matching(replace(wanted, ids=ids, statuses=statuses, sort=Sort.NEW))
    told = [
        (claims[id_], _words(happened[id_], claims[id_], watch))
        for id_ in matching
        if claims[id_].read_state is not ReadState.WAITING  # it is told of once it is read
    ]
    return [(claim, words) for claim, words in told if words]


def _words(happened: Iterable[News], claim: Claim, watch: Watch) -> list[str]:
    """What happened since the watch began; ids are ordered by time."""
    own = watch.person_id if watch.person else -1
    others = [
        each for each in happened if (claim.logged_by_id if each.by is None else each.by) != own
    ]
    return list(dict.fromkeys(each.words for each in others if each.change_id > watch.id))


def news(work: Work, since: datetime, until: datetime) -> dict[int, list[News]]:
    """What happened to claims in a span of time, oldest first; for each claim's id."""
    found: dict[int, list[News]] = {}
    of_claims = work.changes.between(since, until, "claim", MOST_CHANGES, _CLAIM)
    of_statements = work.changes.between(since, until, "statement", MOST_CHANGES, _STATEMENT)
    came = {change.batch for change in of_claims if change.field in _CAME}
    for each in (*_of_claims(work, of_claims), *_of_statements(work, of_statements, came)):
        found.setdefault(each.claim_id, []).append(each)
    return found


def _of_claims(work: Work, changes: list[Change]) -> Iterable[News]:
    for field in _CLAIM:
        for id_, change in net(c for c in changes if c.field == field).items():
            done = (change.person_id or None, change.id)
            by = f" ({change.person_name})" if change.person_name else ""
            match field:
                case "added" if not _from_an_archive(change):
                    yield News(id_, "came in", *done)
                case "read_state" if change.after in (ReadState.READ, ReadState.UNREAD):
                    yield News(id_, "came in", *done)
                case "workflow":
                    yield News(id_, f"{change.before} → {change.after}{by}", *done)
                case "verdict":
                    sign = VERDICT_SIGNS[Verdict(change.after)]
                    yield News(id_, f"found {sign}{by}", *done)
                case "merged_into" if change.after:
                    number = work.claims.numbers([("claim", id_)])["claim", id_]
                    into = int(change.after)
                    yield News(into, f"took over #{number}{by}", *done)


def _of_statements(work: Work, changes: list[Change], came: Collection[int]) -> Iterable[News]:
    """Denials and withdrawals that came in, or came to a claim, and what was taken out.

    `came` are the transactions by which claims did: what was read in an article later is by nobody.
    """
    done = {
        change.record_id: (
            change.person_id or (None if change.batch in came else 0),
            change.id,
        )
        for change in reversed(changes)
        if change.field != "gone_at" and (change.field != "added" or not _from_an_archive(change))
    }
    for id_, by in sorted(done.items()):
        said = work.statements.by_id(id_)
        if said and said.act in _TOLD_ACTS and not said.dropped:
            yield News(said.claim_id, f"{speaker_words(said)} {ACT_WORDS[said.act]} it", *by)
    for id_, change in net(c for c in changes if c.field == "gone_at").items():
        said = work.statements.by_id(id_)
        if said and change.after and not said.dropped:
            words = "a statement is no longer in its article"
            yield News(said.claim_id, words, change.person_id, change.id)


def _from_an_archive(added: Change) -> bool:
    """Whether a record was brought in with an old date, which is no news."""
    return added.at - instant(added.record_id) > _OLD
