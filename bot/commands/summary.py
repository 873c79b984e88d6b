"""`/summary`: what came in, what changed, what is contested, what waits too long."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.commands import announce
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
from bot.core.cards import VERDICT_SIGNS, button, speaker_words
from bot.core.dates import parse_until, parse_when
from bot.core.errors import Refusal
from bot.core.own_names import of_newsroom
from bot.core.query import parse_query
from bot.core.reply import Bold, Card, Code, Line, Quote, Reply, TimeStyle, When
from bot.core.text import shorten
from storage.filters import Filter, Sort
from storage.records import Act, Claim, Verdict, Workflow
from storage.work import Work

SHOWN = 5  # records under each heading
MOST_VERDICTS = 500  # of one period
_LONGEST_PERIOD = 3  # words: "vor 3 Tagen"
_ONE_DAY = timedelta(days=1, hours=2)  # of 23 to 25 hours, as clocks are changed
WAITS_TOO_LONG = timedelta(days=2)
DEFAULT_PERIOD = "24h"
_WORDING = 120  # characters of a claim in a summary


def summarise(context: Context, options: Options) -> Reply:
    """The summary, for the asker, with a button that posts it to the channel."""
    text = options.get("query", "").strip()
    reply = summary_reply(context.work, text, context.zone)
    handle = handle_of(context.work, text)
    return replace(reply, buttons=(button(action_id("post", handle), "Post to this channel"),))


def summary_reply(work: Work, text: str, zone: str) -> Reply:
    """The summary that `text` (a period, then a query) asks for, as of now."""
    since, query = _period(text, now=work.now, zone=zone)
    about = parse_query(query, now=work.now, zone=zone, names=of_newsroom(work.names.told()))
    since = about.since or since
    recent = replace(about, since=since, sort=Sort.NEW)
    body: list[Line | Quote] = []
    body += _came_in(work, recent)
    body += _denied(work, recent)
    body += _found(work, since, about)
    body += _waiting(work, about)
    heading: Line = ("Since ", When(since, TimeStyle.FULL))
    if query:
        heading = (*heading, ", about ", Code(query))
    return Reply(cards=(Card(title="Summary of the desk", body=(heading, *body)),))


def _period(text: str, now: datetime, zone: str) -> tuple[datetime, str]:
    """The period's start, and what is left of `text` as a query.

    The first words are the period if they are one: "7d", "last week", "3 days". A month's name
    alone is taken for a word: people march, and things may happen.
    """
    words = text.split()
    for many in range(min(len(words), _LONGEST_PERIOD), 0, -1):
        said = " ".join(words[:many])
        try:
            since, until = parse_when(said, now, zone), parse_until(said, now, zone)
        except Refusal:
            continue
        named_only = not any(letter.isdigit() for letter in said) and many == 1
        if named_only and until - since > _ONE_DAY:
            continue
        return since, " ".join(words[many:])
    return parse_when(DEFAULT_PERIOD, now, zone), text


def _came_in(work: Work, recent: Filter) -> list[Line | Quote]:
    page = work.claims.find(recent, 0, SHOWN)
    unreviewed = work.claims.find(replace(recent, statuses=(Workflow.PROPOSED,)), 0, 1).count
    heading: Line = (Bold(f"Came in: {page.count}"), f", {unreviewed} of them not reviewed")
    return [heading, *_listed(page.items)]


def _denied(work: Work, recent: Filter) -> list[Line | Quote]:
    page = work.statements.find(replace(recent, act=Act.DENIES), 0, SHOWN)
    lines: list[Line | Quote] = [(Bold(f"Denied: {page.count}"),)]
    lines += [
        (f"• {speaker_words(denial)} denies ", Bold(f"#{claim.number}"), f" {_brief(claim)}")
        for denial, claim in page.items
    ]
    return lines


def _found(work: Work, since: datetime, about: Filter) -> list[Line | Quote]:
    """Claims whose verdict was given in the period, whenever they were logged."""
    changes = work.changes.between(since, work.now, "claim", MOST_VERDICTS, field="verdict")
    judged = tuple({c.record_id for c in changes if c.after != Verdict.UNVERIFIED})
    if not judged:
        return [(Bold("Verdicts: 0"),)]
    whenever = replace(about, ids=judged, since=None, sort=Sort.NEW)
    page = work.claims.find(whenever, 0, SHOWN)
    lines: list[Line | Quote] = [(Bold(f"Verdicts: {page.count}"),)]
    lines += [
        (f"• {VERDICT_SIGNS[claim.verdict]} ", Bold(f"#{claim.number}"), f" {_brief(claim)}")
        for claim in page.items
    ]
    return lines


def _waiting(work: Work, about: Filter) -> list[Line | Quote]:
    waiting = (Workflow.PROPOSED, Workflow.NEW, Workflow.CHECKING)
    before = work.now - WAITS_TOO_LONG
    page = work.claims.find(
        replace(about, statuses=waiting, since=None, until=before, sort=Sort.OLD), 0, SHOWN
    )
    heading: Line = (Bold(f"Waiting for more than {WAITS_TOO_LONG.days} days: {page.count}"),)
    return [heading, *_listed(page.items)]


def _listed(claims: tuple[Claim, ...]) -> list[Line | Quote]:
    return [("• ", Bold(f"#{claim.number}"), f" {_brief(claim)}") for claim in claims]


def _brief(claim: Claim) -> str:
    return shorten(claim.wording, _WORDING)


def post(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Post the summary to the channel, as of the moment it is posted."""
    text = query_of(context.work, args)
    announce.post_summary(context.work, text, context.zone, context.request.place)
    return Reply(lines=(("The summary comes to this channel.",),))


SUMMARY = CommandSpec(
    name="summary",
    summary="What came in, what was denied, what was found, what waits too long",
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
POST_ACTION = ActionSpec("post", post, writes=True)
