"""Text on its way to Slack: how long Slack counts it, how it is cut, what it parses."""

import re
from itertools import accumulate

from bot.platforms.display import CLOSING, clean, closed, turns

ELLIPSIS = "…"

_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


def escape(text: str) -> str:
    """`text` for fields that Slack parses: exactly `& < >` are escaped, as Slack asks."""
    return "".join(_ESCAPES.get(character, character) for character in text)


def size(text: str) -> int:
    """The length of `text` on the strictest reading of Slack's limits.

    Slack does not say whether it counts characters or UTF-16 units, before or after escaping;
    each was reported. The larger one is safe.
    """
    return sum(map(_weight, text))


def units(text: str) -> int:
    """The length of `text` in UTF-16 units, where Slack parses nothing of it."""
    return sum(1 + (character > "\uffff") for character in text)


def cut(text: str, most: int) -> str:
    """`text` in at most `most` (1 or more) of Slack's units, cut between words where possible.

    Line breaks are kept. A cut ends with "…".
    """
    text = clean(text)
    if len(text) <= most and size(text) <= most:
        return text
    closing = CLOSING if turns(text[:most]) else 0
    head = _head(text[:most], max(0, most - len(ELLIPSIS) - closing))
    return closed(head) + ELLIPSIS


def _head(text: str, room: int) -> str:
    lengths = accumulate(map(_weight, text))
    fitting = next((i for i, length in enumerate(lengths) if length > room), len(text))
    head = text[:fitting]
    words = re.match(r"(.*)\s", head, re.DOTALL)
    # A word longer than half the room is cut itself: better half a word than half the room.
    if words and len(words[1]) > fitting // 2:
        head = words[1]
    return head.rstrip(" \n\t,;:")


def _weight(character: str) -> int:
    if character in _ESCAPES:
        return len(_ESCAPES[character])
    return 2 if character > "\uffff" else 1
