"""`/claims`: search what is logged, or show one claim."""

import re
from collections.abc import Mapping
from dataclasses import replace

from bot.commands.buttons import entry_buttons
from bot.commands.lookup import claim_meant, claim_number, is_numbered
from bot.commands.paging import PAGE, Listing, keeps_long_query, last_page, leaf_buttons, leafed_to
from bot.commands.showing import whole
from bot.commands.spec import ActionSpec, CommandSpec, Context, Options, OptionSpec, all_in
from bot.core.cards import claim_entry
from bot.core.query import parse_query
from bot.core.reply import Bold, Code, Line, Reply, say
from bot.core.typed import tokens
from storage.page import Page, T

LEAF = "claims"
_NUMBER = re.compile(r"#\d+\b")


def find(context: Context, options: Options) -> Reply:
    """One claim by its number, or a page of those that match."""
    query = options.get("query", "").strip()
    number = claim_number(query)
    # "2024" is a claim if there are so many, else a word; "#2024" can only be a claim.
    if number is not None and (is_numbered(query) or number <= context.work.claims.last_number()):
        return show(context, query)
    return _page(context, Listing(query, 0, context.now))


def show(context: Context, number: str) -> Reply:
    """The whole card of one claim."""
    claim = claim_meant(context.work, number)
    return Reply(cards=(whole(context.work, claim),))


def _page(context: Context, listing: Listing) -> Reply:
    names, query = context.names, listing.query
    wanted = parse_query(query, now=listing.asked, zone=context.zone, names=names)
    page = context.work.claims.find(listing.of(wanted), listing.offset, PAGE)
    if not page.items and page.total:  # fewer than there were when the button was drawn
        return _page(context, listing.at(last_page(page.total)))
    if not page.items:
        return _nothing(query)
    return Reply(
        lines=(heading(page, "claim", query),),
        cards=tuple(claim_entry(claim, entry_buttons(claim), names.same) for claim in page.items),
        buttons=leaf_buttons(context.work, LEAF, listing, total=page.total),
    )


def heading(page: Page[T], noun: str, query: str) -> Line:
    """Say how many there are and which of them these are: "12 claims for …, 6 to 10"."""
    count = f"{page.count} {noun}" if page.total == 1 else f"{page.count} {noun}s"
    line: tuple[str | Bold | Code, ...] = (Bold(count),)
    if query:
        line = (*line, " for ", Code(query))
    if page.total > page.limit:
        line = (*line, f", {page.offset + 1} to {page.offset + len(page.items)}")
    return line


def _nothing(query: str) -> Reply:
    if not query:
        return say("Nothing has been logged yet. /claim <link or words> logs the first claim.")
    return say(("No claim matches ", Code(query), "."), _why_nothing(query))


def _why_nothing(query: str) -> str:
    """What may have been meant, where that cannot be asked in this way."""
    if number := _NUMBER.match(query):
        return f"A claim's number stands alone: /claims {number[0]}"
    if {"OR", "NOT"} & {token.text for token in tokens(query) if not token.quoted}:
        return "All words must fit, so ask for each alone; -word leaves one out. OR, NOT are words."
    return "All of it must fit: try less. What was put away is under status:archived."


def leaf(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Another page, in place of the one whose button was pressed."""
    return replace(_page(context, leafed_to(context, args)), replaces=True)


def open_one(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """The whole card of a claim in a listing."""
    return show(context, args[0])


def said(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """The card of one claim with other statements of it, for the asker alone."""
    claim, first = claim_meant(context.work, args[0]), int(args[1])
    return Reply(cards=(whole(context.work, claim, first),))


CLAIMS = CommandSpec(
    name="claims",
    summary="Search the claims, or show one by its number",
    usage="<words, filters or #number>",
    options=(
        OptionSpec("query", 'Words, "phrases", -without, status: by: source: lang: since: or #42'),
    ),
    parse=all_in("query"),
    run=find,
    writes=keeps_long_query,
    examples=(
        ("/claims musk putin", "claims that name both, in whatever language and script"),
        ("/claims #42", "one claim with its statements"),
        ("/claims starlink status:denied since:7d", "what was denied, of the last seven days"),
        (
            '/claims "secret calls" -trump source:"wall street journal"',
            "a phrase, without a word, from one outlet",
        ),
        ("/claims status:proposed", "what the machine read and nobody has reviewed"),
        ("/claims logged-by:ana lang:fr until:2024-10-31", "by who logged it, language and date"),
    ),
)
LEAF_ACTION = ActionSpec(LEAF, leaf, writes=False, numbers=1)
OPEN_ACTION = ActionSpec("open", open_one, writes=False, numbers=1)
SAID_ACTION = ActionSpec("said", said, writes=False, numbers=2)
