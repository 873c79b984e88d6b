"""Small things with words that several rooms need."""

import unicodedata

WORDING_LENGTH = 1000  # characters of a claim's wording
_ELLIPSIS = "…"
_FROM_THE_RIGHT = frozenset({"R", "AL"})  # Unicode's classes of letters so written
_APART, _END = "\u2068", "\u2069"


def shorten(text: str, most: int) -> str:
    """`text` on one line in at most `most` characters, cut between words where possible."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    head, space, _ = cut.rpartition(" ")
    # A word longer than half the room is cut itself: better half a word than half the room.
    kept = head if space and len(head) > most // 2 else cut
    return kept.rstrip(" ,;:") + _ELLIPSIS


def apart(name: str) -> str:
    """`name` as it may stand in a line of ours, whichever way it is written.

    Behind a Hebrew or Arabic name a figure ("· 2 origins") would be drawn to the left of it.
    """
    turned = any(unicodedata.bidirectional(letter) in _FROM_THE_RIGHT for letter in name)
    return f"{_APART}{name}{_END}" if turned else name
