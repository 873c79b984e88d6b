"""What heads a line and is no part of its sentence: a live blog's time, a dateline."""

import re

from bot.reading.rules.text.segments import Passage

_TIME = r"\d{1,2} ?(?:[h:.] ?\d{2}|h|Uhr)(?: Uhr)?"
_CAPITAL = "A-ZÀ-ÖØ-ÞА-ЯЁЄІЇҐ"
_PLACE = rf"[{_CAPITAL}][{_CAPITAL}' -]{{2,25}}(?:, [^–—\n(:]{{3,20}})?(?: ?\([\w ./-]{{2,25}}\))?"
_MARKS = r"\+{2,3} ?"  # +++ 14.20 Uhr: ... +++
_LEAD = re.compile(
    rf"(?:(?:{_MARKS})?{_TIME} ?(?:[-–—|:•.] ?|(?=[{_CAPITAL}«]))|{_PLACE} [–—-] |{_MARKS})(?=\S)"
)


def lead_in(passage: Passage, first: int) -> int:
    """How many tokens the time or dateline before a paragraph's first sentence has."""
    tokens = passage.tokens
    if first >= len(tokens):
        return 0
    match = _LEAD.match(passage.text, tokens[first].start)
    if match is None:
        return 0
    count = 0
    while first + count < len(tokens) and tokens[first + count].start < match.end():
        count += 1
    return count if first + count < len(tokens) else 0
