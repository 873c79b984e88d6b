"""`/denials`: who denied what, and what the denial concedes."""

from collections.abc import Mapping
from dataclasses import replace

from bot.commands.buttons import entry_buttons
from bot.commands.claims import heading
from bot.commands.paging import PAGE, Listing, keeps_long_query, last_page, leaf_buttons, leafed_to
from bot.commands.spec import ActionSpec, CommandSpec, Context, Options, OptionSpec, all_in
from bot.core.cards import denial_entry
from bot.core.query import parse_denials_query
from bot.core.reply import Code, Reply, say

LEAF = "denials"


def find(context: Context, options: Options) -> Reply:
    """A page of the denials by a speaker or principal, or about something."""
    return _page(context, Listing(options.get("query", "").strip(), 0, context.now))


def _page(context: Context, listing: Listing) -> Reply:
    names, query = context.names, listing.query
    wanted = parse_denials_query(query, now=listing.asked, zone=context.zone, names=names)
    page = context.work.statements.find(listing.of(wanted), listing.offset, PAGE)
    if not page.items and page.total:  # fewer than there were when the button was drawn
        return _page(context, listing.at(last_page(page.total)))
    if not page.items:
        return _nothing(query)
    return Reply(
        lines=(heading(page, "denial", query),),
        cards=tuple(
            denial_entry(s, claim, entry_buttons(claim), names.same) for s, claim in page.items
        ),
        buttons=leaf_buttons(context.work, LEAF, listing, total=page.total),
    )


def _nothing(query: str) -> Reply:
    if not query:
        return say("No denial has been logged yet.")
    return say(
        ("No denial matches ", Code(query), "."),
        "Plain words name who denies: /denials by:kremlin musk is what the Kremlin denies of Musk, "
        "and /claims musk status:denied what anybody does.",
    )


def leaf(context: Context, args: tuple[str, ...], _: Mapping[str, str]) -> Reply:
    """Another page, in place of the one whose button was pressed."""
    return replace(_page(context, leafed_to(context, args)), replaces=True)


DENIALS = CommandSpec(
    name="denials",
    summary="Who denied what: by a speaker or whom they speak for, or about something",
    usage="<speaker> | by:<speaker> <words>",
    options=(OptionSpec("query", "Who denies (kremlin), or by:kremlin and what it is about"),),
    parse=all_in("query"),
    run=find,
    writes=keeps_long_query,
    examples=(
        ("/denials kremlin", "what the Kremlin and its spokespeople denied, in any language"),
        ("/denials by:kremlin musk", "of these, what is about Musk"),
    ),
)
LEAF_ACTION = ActionSpec(LEAF, leaf, writes=False, numbers=1)
