"""Leafing through a listing with buttons that work after a restart."""

from bot.commands.buttons import page_buttons
from bot.commands.spec import Options
from bot.core.errors import Refusal
from bot.core.reply import BUTTON_ID_LIMIT, Button
from storage.work import Work

PAGE = 5  # records a page
_ROOM = BUTTON_ID_LIMIT - 20  # characters left beside the verb and the offset


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


def leaf_buttons(
    work: Work, verb: str, query: str, *, offset: int, total: int
) -> tuple[Button, ...]:
    """Previous and next; a short query travels in the button, a long one by its id."""
    if total <= PAGE:
        return ()
    return page_buttons(verb, handle_of(work, query), offset, PAGE, total)


def leafed_to(work: Work, args: tuple[str, ...]) -> tuple[str, int]:
    """The query and the offset that a leaf button's `args` stand for.

    Raises:
        Refusal: the button is not ours any more.
    """
    return query_of(work, args[1:]), int(args[0])
