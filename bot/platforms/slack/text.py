"""Text on its way to Slack: how long Slack counts it, how it is cut, what must not pass."""

import re
from itertools import accumulate

ELLIPSIS = "…"

_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
# Control characters but newline and tab, and surrogates that stand alone: no JSON reader has to
# take them, and nothing is lost that a person could see.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")

_EMBEDDINGS, _END_EMBEDDING = "\u202a\u202b\u202d\u202e", "\u202c"
_ISOLATES, _END_ISOLATE = "\u2066\u2067\u2068", "\u2069"
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_DEPTH = 8  # marks open at once; real text has one or two


def escape(text: str) -> str:
    """`text` for fields that Slack parses: exactly `& < >` are escaped, as Slack asks."""
    return "".join(_ESCAPES.get(character, character) for character in text)


def clean(text: str) -> str:
    """`text` without what cannot be shown, and with every turn of direction closed.

    An open right-to-left override would turn around the words of ours that follow on the line.
    """
    shown = _UNPRINTABLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _closed(shown) if _DIRECTION.search(shown) else shown


def size(text: str) -> int:
    """The length of `text` on the strictest reading of Slack's limits.

    Slack does not say whether it counts characters or UTF-16 units, before or after escaping;
    each was reported. The larger one is safe.
    """
    return sum(map(_weight, text))


def cut(text: str, most: int) -> str:
    """`text` in at most `most` (1 or more) of Slack's units, cut between words where possible.

    Line breaks are kept. A cut ends with "…".
    """
    text = clean(text)
    if len(text) <= most and size(text) <= most:
        return text
    closing = _DEPTH if _DIRECTION.search(text[:most]) else 0
    head = _head(text[:most], max(0, most - len(ELLIPSIS) - closing))
    return _closed(head) + ELLIPSIS


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


def _closed(text: str) -> str:
    """`text` with its open direction marks closed, or without any where they nest absurdly."""
    embeddings = isolates = deepest = 0
    for mark in _DIRECTION.findall(text):
        if mark in _EMBEDDINGS:
            embeddings += 1
        elif mark in _ISOLATES:
            isolates += 1
        elif mark == _END_EMBEDDING:
            embeddings = max(0, embeddings - 1)
        else:
            isolates = max(0, isolates - 1)
        deepest = max(deepest, embeddings + isolates)
    if deepest > _DEPTH:
        return _DIRECTION.sub("", text)
    return text + _END_EMBEDDING * embeddings + _END_ISOLATE * isolates
