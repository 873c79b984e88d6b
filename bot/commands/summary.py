"""`/summary`: what came in, what changed, what is contested, what waits too long."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.commands import announce
from bot.commands.changed import SHOWN, Period, brief, corrections, mergers, moves, verdicts
from bot.commands.paging import handle_of, keeps_long_query, query_of
from bot.commands.spec import (
    ActionSpec,
    CommandSpec,
    Context,
    Options,
    OptionSpec,
    action_id,
    all_in,
)
from bot.core.cards import button
from bot.core.dates import parse_until, parse_when
from bot.core.errors import Refusal
from bot.core.newsroom_settings import WAITING
from bot.core.own_names import of_newsroom
from bot.core.query import parse_query
from bot.core.quoting import ACT_WORDS, speaker_words
from bot.core.reply import Bold, Card, Code, Line, Quote, Reply, TimeStyle, When
from bot.core.sourcing import deniers
from bot.core.timeline import Timeline, bars
from bot.core.undecided import OPEN
from storage.filters import Filter, Sort
from storage.records import Act, Claim, Verdict, Workflow
from storage.work import Work

MOST_BARRED = 20_000  # claims, or denials, that a timeline counts
_LONGEST_PERIOD = 3  # words: "vor 3 Tagen"
_ONE_DAY = timedelta(days=1, hours=2)  # of 23 to 25 hours, as clocks are changed
DEFAULT_PERIOD = "24h"


def again(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """The summary that a posted one shows, as it is now, for who presses."""
    return summarise(context, {"query": query_of(context.work, args)})


def summarise(context: Context, options: Options) -> Reply:
    """The summary, for the asker, with a button that posts it to the channel."""
    text = options.get("query", "").strip()
    reply = summary_reply(context.work, text, context.zone)
    handle = handle_of(context.work, text)
    return replace(reply, buttons=(button(action_id("post", handle), "Post to this channel"),))


def summary_reply(work: Work, text: str, zone: str, since: datetime | None = None) -> Reply:
    """The summary that `text` (a period, then a query) asks for, as of now.

    Where `text` names no period it is the one from `since` (aware), or the last 24 hours.
    """
    said, query = _period(text, now=work.now, zone=zone)
    about = parse_query(query, now=work.now, zone=zone, names=of_newsroom(work.names.told()))
    since = about.since or said or since or parse_when(DEFAULT_PERIOD, work.now, zone)
    recent = replace(about, since=since, sort=Sort.NEW)
    period = Period(work, since, about)
    body: list[Line | Quote] = [
        *_came_in(work, recent),
        *_statements("Denied", work, replace(recent, act=Act.DENIES)),
        *_statements("Withdrawn", work, replace(recent, act=Act.WITHDRAWS)),
        *verdicts(period),
        *moves(period),
        *corrections(period),
        *mergers(period),
        *_contested(work, about),
        *_waiting(work, about),
    ]
    heading: Line = ("Since ", When(since, TimeStyle.FULL))
    if query:
        heading = (*heading, ", about ", Code(query))
    card = Card(title="Summary of the desk", body=(heading, *body))
    return Reply(cards=(card,), timeline=_timeline(work, recent, since, zone))


def check_query(work: Work, text: str, zone: str) -> None:
    """See that a summary can be made of `text`, a period and a query.

    Raises:
        Refusal: it cannot; the words say why.
    """
    query = _period(text, now=work.now, zone=zone)[1]
    parse_query(query, now=work.now, zone=zone, names=of_newsroom(work.names.told()))


def _timeline(work: Work, recent: Filter, since: datetime, zone: str) -> Timeline | None:
    """Claims and denials per day; None where nothing came in."""
    claims = work.claims.times(recent, MOST_BARRED)
    denials = work.statements.times(replace(recent, act=Act.DENIES), MOST_BARRED)
    if not claims and not denials:
        return None
    # Of more than can be counted, the oldest are left out, with their days.
    cut = [times[-1] for times in (claims, denials) if len(times) == MOST_BARRED]
    until = min(recent.until or work.now, work.now)
    drawn = bars(max([since, *cut]), max(until, since), zone)
    series = (drawn.tally("claims", claims), drawn.tally("denials", denials))
    latest = f", the latest {MOST_BARRED:,}" if cut else ""
    return Timeline(f"Claims and denials per {drawn.unit}{latest}", drawn.labels, series)


def _period(text: str, now: datetime, zone: str) -> tuple[datetime | None, str]:
    """The period's start, None if none is named, and what is left of `text` as a query.

    The first words are the period if they are one: "7d", "last week", "3 days". A month's name
    alone is taken for a word: people march, and things may happen. So is what has not come yet:
    there are plans for 2030.
    """
    words = text.split()
    for many in range(min(len(words), _LONGEST_PERIOD), 0, -1):
        said = " ".join(words[:many])
        try:
            since, until = parse_when(said, now, zone), parse_until(said, now, zone)
        except Refusal:
            continue
        named_only = not any(letter.isdigit() for letter in said) and many == 1
        if (named_only and until - since > _ONE_DAY) or since > now:
            continue
        return since, " ".join(words[many:])
    return None, text


def _being(about: Filter, *statuses: str) -> Filter:
    """What is asked about and has one of these statuses, also where it is asked about others."""
    if not about.statuses:
        return replace(about, statuses=statuses)
    return replace(about, among=(statuses,))


def _came_in(work: Work, recent: Filter) -> list[Line]:
    page = work.claims.find(recent, 0, SHOWN)
    if not page.items:
        return [(Bold("Came in: 0"),)]
    unreviewed = work.claims.find(_being(recent, Workflow.PROPOSED), 0, 1).count
    heading: Line = (Bold(f"Came in: {page.count}"), f", {unreviewed} of them not reviewed")
    return [heading, *_listed(page.items)]


def _statements(name: str, work: Work, recent: Filter) -> list[Line]:
    page = work.statements.find(recent, 0, SHOWN)
    if not page.items and recent.act is not Act.DENIES:
        return []
    return [
        (Bold(f"{name}: {page.count}"),),
        *(
            (
                f"• {speaker_words(said)} {ACT_WORDS[said.act]} ",
                Bold(f"#{claim.number}"),
                f" {brief(claim)}",
            )
            for said, claim in page.items
        ),
    ]


def _contested(work: Work, about: Filter) -> list[Line]:
    """Claims that somebody denies and nobody has withdrawn, whenever they were logged."""
    contested = replace(_being(about, "contested"), since=None, until=None, sort=Sort.NEW)
    page = work.claims.find(contested, 0, SHOWN)
    same = of_newsroom(work.names.told()).same
    lines: list[Line] = [
        (
            "• ",
            Bold(f"#{claim.number}"),
            f" {brief(claim)}, denied by {', '.join(deniers(claim.statements, same)[:2])}",
        )
        for claim in page.items
    ]
    return [(Bold(f"Contested: {page.count}"),), *lines] if lines else []


def _waiting(work: Work, about: Filter) -> list[Line]:
    too_long = WAITING.of(work.settings.kept())
    before = work.now - too_long
    open_ones = _being(about, *OPEN)
    among = (*open_ones.among, (Verdict.UNVERIFIED,))
    asked = replace(open_ones, among=among, since=None, until=before, sort=Sort.OLD)
    page = work.claims.find(asked, 0, SHOWN)
    days = "1 day" if too_long.days == 1 else f"{too_long.days} days"
    heading: Line = (Bold(f"Waiting for more than {days}: {page.count}"),)
    return [heading, *_listed(page.items)]


def _listed(claims: tuple[Claim, ...]) -> list[Line]:
    return [("• ", Bold(f"#{claim.number}"), f" {brief(claim)}") for claim in claims]


def post(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Post the summary to the channel, as of the moment it is posted."""
    text = query_of(context.work, args)
    handle = handle_of(context.work, text)
    announce.post_summary(context.work, text, context.zone, context.request.place, handle)
    return Reply(lines=(("The summary comes to this channel.",),))


SUMMARY = CommandSpec(
    name="summary",
    summary="What came in, what changed, what is contested, what waits too long",
    usage="[period] [query]",
    options=(OptionSpec("query", "A period (7d, monday) and words or filters; 24h if empty"),),
    parse=all_in("query"),
    run=summarise,
    writes=keeps_long_query,
    examples=(
        ("/summary", "the last 24 hours"),
        ("/summary 7d kremlin", "the last seven days, about the Kremlin"),
    ),
)
ACTIONS = (
    ActionSpec("post", post, writes=True),
    ActionSpec("sum", again, writes=True),  # a long query is kept
)
