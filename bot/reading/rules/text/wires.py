"""The place and the agency before a report: "Brenkau (dpa/lno) - ", "(Keystone-SDA) "."""

import re

from bot.reading.rules.text.segments import Passage

_CAPITAL = "A-ZÀ-ÖØ-Þ"
_WORD = rf"[{_CAPITAL}][\w.'’/-]{{1,24}}"
_TOWN = rf"{_WORD}(?: {_WORD}){{0,2}}"
_WIRE = (
    r"(?i:dpa|afp|apa|sda|ats|sid|ots|epd|kna|dts|ddp|dapd|awp|rtr|reuters|keystone|dow jones|pte)"
)
_WIRES = rf"{_WIRE}(?:[/-][\w.-]{{1,12}}){{0,3}}"
_REPORT = re.compile(
    rf"(?:(?:{_TOWN},? )?\({_WIRES}\) ?(?:[-–—:.] ?)?"
    rf"|{_TOWN} · |{_WIRES} {_TOWN}\. )(?=[{_CAPITAL}„«»“\"(])"
)


def wire_in(passage: Passage, first: int) -> int:
    """How many tokens the place and the agency before a paragraph's first sentence have."""
    tokens = passage.tokens
    match = _REPORT.match(passage.text, tokens[first].start) if first < len(tokens) else None
    if match is None:
        return 0
    count = 0
    while first + count < len(tokens) and tokens[first + count].start < match.end():
        count += 1
    return count if first + count < len(tokens) else 0
