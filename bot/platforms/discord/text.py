"""Text on its way to Discord: how long it is there, how it is cut, what must not pass.

Discord draws Markdown, in messages and in embeds. A backslash before a character that is neither
letter, digit nor space makes it plain (https://support.discord.com/hc/en-us/articles/210298617),
so every sign that could begin a format, a mention, an emoji, a time or a link gets one.
"""

import re
from collections.abc import Callable

from bot.platforms.display import blank, clean, closed

ELLIPSIS = "…"

_SIGNS = {ord(sign): f"\\{sign}" for sign in "\\*_~`|<>[]@"}
_COLON = re.compile(r":(?!\s)")  # "https://…" would be a link, ":tada:" a picture
_INVITE = re.compile(r"(?i)(discord(?:app)?\.(?:gg|com|new))/")
_LINE_START = re.compile(
    r"^([^\S\n]*)"
    r"(?:([-+])"  # a list, small print
    r"|(\#)(?=[\#\s]|$)"  # a heading; "#42" is none
    r"|(\d*)([.)])(?=\s|$))",  # a numbered list
    re.MULTILINE,
)


def escape(text: str) -> str:
    """`text` as Markdown that shows exactly these words, wherever on a line they stand."""
    text = text.translate(_SIGNS)
    text = _COLON.sub(r"\\:", text)
    text = _INVITE.sub(r"\1\\/", text)
    return _LINE_START.sub(_plain_start, text)


def _plain_start(match: re.Match[str]) -> str:
    space, bullet, heading, number, point = match.groups()
    return f"{space}{number or ''}\\{bullet or heading or point}"


def size(text: str) -> int:
    """The length of `text` in UTF-16 units.

    Discord does not say whether its limits count these or code points; this is never less.
    """
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def flat(text: str) -> str:
    """`text` on one line."""
    return " ".join(text.split())


def as_it_is(text: str) -> str:
    """For what Discord does not draw as Markdown: labels, titles of forms, values."""
    return text


def fitted(text: str, most: int, written: Callable[[str], str] = escape) -> str:
    """What `written` makes of `text`, or of as much of it as then takes at most `most`.

    It is cut between words where possible, and a cut ends with "…". `written` must not make a
    longer text shorter. Empty if not even one character fits.
    """
    text = clean(text)
    whole = written(text)
    if size(whole) <= most:
        return whole
    low, high = 0, min(len(text), most)
    while low < high:
        middle = (low + high + 1) // 2
        if size(written(_beginning(text, middle))) <= most:
            low = middle
        else:
            high = middle - 1
    while low and size(written(_beginning(text, low))) > most:  # a cut may leave a mark open
        low -= 1
    return written(_beginning(text, low)) if low else ""


def _beginning(text: str, length: int) -> str:
    """The first `length` characters, back to the end of a word unless that costs half."""
    head = text[:length]
    words = re.match(r"(.*)\s", head, re.DOTALL)
    if words and len(words[1]) > length // 2:
        head = words[1]
    return closed(head.rstrip(" \n\t,;:")) + ELLIPSIS


def label(text: str, most: int) -> str:
    """`text` for a place without Markdown that must not be empty: a button, a form's title."""
    shown = fitted(flat(text), most, as_it_is)
    return ELLIPSIS if blank(shown) else shown
