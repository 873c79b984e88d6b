"""Small things with words that several rooms need."""

WORDING_LENGTH = 1000  # characters of a claim's wording
_ELLIPSIS = "…"


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
