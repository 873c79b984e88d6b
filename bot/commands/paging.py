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


def leaf_buttons(
    work: Work, verb: str, query: str, *, offset: int, total: int
) -> tuple[Button, ...]:
    """Previous and next; a short query travels in the button, a long one by its id."""
    if total <= PAGE:
        return ()
    handle = f"@{work.queries.keep(query)}" if needs_keeping(query) else f"={query}"
    return page_buttons(verb, handle, offset, PAGE, total)


def leafed_to(work: Work, args: tuple[str, ...]) -> tuple[str, int]:
    """The query and the offset that a leaf button's `args` stand for.

    Raises:
        Refusal: the button is not ours any more.
    """
    offset, handle = args[0], ":".join(args[1:])
    if handle.startswith("="):
        return handle[1:], int(offset)
    query = work.queries.text(int(handle.removeprefix("@")))
    if query is None:
        raise Refusal("That listing is no longer kept. Please ask again.")
    return query, int(offset)
