"""Leafing through a listing with buttons that work after a restart."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from bot.commands.buttons import page_buttons
from bot.commands.spec import Context, Options
from bot.core.errors import Refusal
from bot.core.reply import BUTTON_ID_LIMIT, Button
from storage.filters import Filter
from storage.work import Work

PAGE = 5  # records a page
_ROOM = BUTTON_ID_LIMIT - 34  # characters left beside the verb, the offset and the moment
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DIGITS = 13  # of a moment, in milliseconds


def needs_keeping(query: str) -> bool:
    """Whether a query is too long for a button and has to be kept in the database."""
    return len(query) + 1 > _ROOM


def keeps_long_query(options: Options) -> bool:
    """Whether a listing asked with `options` writes: only to keep a long query."""
    return needs_keeping(options.get("query", ""))


def last_page(total: int) -> int:
    """The offset of the last page of `total` records."""
    return max(0, total - 1) // PAGE * PAGE


def handle_of(work: Work, query: str) -> str:
    """What a button carries of a query: the query if it is short, else the id it is kept by."""
    return f"@{work.queries.keep(query)}" if needs_keeping(query) else f"={query}"


def query_of(work: Work, args: tuple[str, ...]) -> str:
    """The query that a handle stands for; its colons have parted it.

    Raises:
        Refusal: it is not kept any more.
    """
    handle = ":".join(args)
    if handle.startswith("="):
        return handle[1:]
    id_ = handle.removeprefix("@")
    query = work.queries.text(int(id_)) if id_.isascii() and id_.isdigit() else None
    if query is None:
        raise Refusal("That listing is no longer kept. Please ask again.")
    return query


@dataclass(frozen=True, slots=True)
class Listing:
    """What is leafed through, from which record on, and as of when.

    Its pages hold what was logged by `asked`, when it was first asked for: what comes in while
    somebody leafs through it must not push records on to the next page. `leafed`: this is not the
    first page that is drawn of it.
    """

    query: str
    offset: int
    asked: datetime
    leafed: bool = False

    def at(self, offset: int) -> "Listing":
        """Another page of it."""
        return replace(self, offset=offset)

    def of(self, wanted: Filter) -> Filter:
        """Of what the query asks for, what there was by then."""
        if not self.leafed:
            return wanted
        until = self.asked + timedelta(milliseconds=1)  # of that millisecond all
        return replace(wanted, until=min(wanted.until or until, until))


def leaf_buttons(work: Work, verb: str, listing: Listing, *, total: int) -> tuple[Button, ...]:
    """Previous and next; a short query travels in the button, a long one by its id."""
    if total <= PAGE:
        return ()
    asked = round(listing.asked.timestamp() * 1000)
    handle = f"{asked}:{handle_of(work, listing.query)}"
    return page_buttons(verb, handle, listing.offset, PAGE, total)


def leafed_to(context: Context, args: tuple[str, ...]) -> Listing:
    """The page that a leaf button's `args` stand for.

    Raises:
        Refusal: the button is not ours any more.
    """
    offset, asked, handle = int(args[0]), "".join(args[1:2]), args[1:]
    if not (asked.isascii() and asked.isdigit() and len(asked) <= _DIGITS):
        # A button of an older version tells no moment.
        return Listing(query_of(context.work, handle), offset, context.now)
    moment = _EPOCH + timedelta(milliseconds=int(asked))
    return Listing(query_of(context.work, handle[1:]), offset, moment, leafed=True)
