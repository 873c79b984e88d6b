"""An article's text that a page holds as data (JSON-LD's `articleBody`), for a script to show."""

import re
from html import unescape

from bot.reading.pages import junk, page
from bot.reading.pages.decoding import line
from bot.reading.reading import CannotRead

_MARKUP = re.compile(r"(?i)</?(?:p|br|div|h[1-6]|[uo]l|blockquote)\b[^<>]{0,500}>")
_BREAKING = ("p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "tr")


def paragraphs(value: object) -> tuple[str, ...]:
    """The paragraphs in it, whether it is plain text or HTML, its entities written out or not."""
    if not isinstance(value, str):
        return ()
    text = unescape(value)
    if _MARKUP.search(text):
        text = _shown(text)
    return tuple(filter(None, map(line, text.splitlines())))


def _shown(markup: str) -> str:
    try:
        tree = page.parse(markup)
    except CannotRead:  # made to be hard to read, or empty
        return ""
    junk.drop_unseen(tree)
    for element in tree.iter(*_BREAKING):
        element.text = f"\n{element.text or ''}"
        element.tail = f"\n{element.tail or ''}"
    return str(tree.text_content())
