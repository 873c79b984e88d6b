"""A quotation that is opened in one paragraph and closed in a later one, with no mark between."""

import re
from collections.abc import Sequence

from bot.reading.rules.languages.lexicon import Lexicon

_PARAGRAPHS = 6  # of one quotation
_SINGLE = "'’‘"  # apostrophes as well
_DASHES = "–—―-"
_BEFORE_MARK = (",", ".", "!", "?", "…")  # "... tomorrow,” said"
_TOLD = re.compile(r"[,.!?…]{0,3}\s*(?:[–—―-]|,|$)")  # behind the mark that closes it


def closed_later(
    lines: Sequence[str], number: int, mark: str, lexicon: Lexicon
) -> tuple[int, int] | None:
    """The line and the place in it where a quotation is closed that line `number` left open.

    Nothing where a paragraph begins with a mark of its own, as it does where each paragraph of a
    quotation is opened again, or with a dash.
    """
    closers, depth, seen = lexicon.quotes[mark], 1, 0
    if mark in _SINGLE:
        return None
    for later in range(number + 1, len(lines)):
        line = lines[later]
        opens = line.lstrip()[:1]
        if not opens:
            continue
        seen += 1
        if seen > _PARAGRAPHS or opens in lexicon.quotes or opens in _DASHES:
            return None
        for at in range(len(line)):
            char = line[at : at + len(mark)]  # a mark may be two apostrophes
            if char != mark and char not in closers:
                continue
            inner = char == mark and (mark not in closers or _opens(line, at))
            depth += 1 if inner else -1
            if depth == 0:
                ends = (
                    line[at - 1 : at] in _BEFORE_MARK
                    or _TOLD.match(line, at + len(mark)) is not None
                )
                return (later, at) if at and ends else None
    return None


def _opens(line: str, at: int) -> bool:
    """A straight mark with a space before it and a word behind it."""
    return line[at - 1 : at].isspace() and line[at + 1 : at + 2].isalnum()
