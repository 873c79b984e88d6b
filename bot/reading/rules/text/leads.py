"""What heads a line and is no part of its sentence: a live blog's time, a dateline."""

import re

from bot.reading.rules.languages.datelines import CLOCK, WIRE
from bot.reading.rules.text.segments import Passage

_MARKS = r"\+{2,3} ?"  # +++ 14.20 Uhr: ... +++
_CAPITAL = "A-ZÀ-ÖØ-ÞА-ЯЁЄІЇҐ"
_OPENS = rf"(?=[{_CAPITAL}„«»“\"(])"  # what a sentence begins with
_DASH = r"(?:--|[-–—])"
_DAY = r"(?:[^\W\d_]{3,9}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th|\.)? [^\W\d_]{3,9}\.?)"
_IN_CAPITALS = rf"[{_CAPITAL}][{_CAPITAL}' -]{{2,25}}"
_PLACE = rf"{_IN_CAPITALS}(?:, [^–—\n(:]{{3,20}})?(?: ?\([\w ./-]{{2,25}}\))?"
_WORD = rf"[{_CAPITAL}][\w.'’/-]{{1,24}}"
_TOWN = rf"{_WORD}(?: {_WORD}){{0,2}}"
_REGION = rf"(?:, [{_CAPITAL}][\w.' -]{{1,20}})?"
_NAMED = r"\([\w ./,&+-]{2,60}\)"
# "(Agence) ", "(Agence) - ": who sent it, an agency or not
_DESK = rf"\([{_CAPITAL}][\w./ -]{{1,24}}\)"
# "Ville (Agence).- ", "Ville, 3 mars (Agence) – "; no "Karl Abt (KVP) – Chef der Werft – sagte",
# and no "Selon J.-P. Bel"
_ASIDE = r"(?![^\n.]{0,200} (?:--|[-–—]) )"
_FROM = (
    rf"[{_CAPITAL}][\w .,'’-]{{2,40}}"
    rf"(?: \((?!\d+\))[\w./ -]{{2,25}}\)\.? ?[-–—]+|"
    rf"(?<![ .][{_CAPITAL}])\.[-–—]+) ?(?=[{_CAPITAL}]){_ASIDE}"
)
_SENT = (
    rf"(?:{_TOWN}{_REGION},? ?)?\((?:[\w ]{{1,20}}/)?{WIRE}\) ?"
    rf"(?:(?:{_DASH}|[:.]) ?)?{_OPENS}"  # Lohr (dpa/lno) - · (Keystone-SDA)
    rf"|{_TOWN}{_REGION} ?\({WIRE}\) ?(?:{_DASH}|:) ?"  # before a small letter, too
    rf"|{_DESK}\.? ?[-–—]+ ?|{_DESK} {_OPENS}|{_FROM}"
    rf"|(?:{_TOWN} · |{WIRE} {_TOWN}\. ){_OPENS}"  # Brenkau · dpa-afx BRENKAU.
)
_DATED = rf"[{_CAPITAL}][\w -]{{2,25}}\. \d{{1,2}} \w{{3,9}}\. "
_HOUSE = rf"(?:{_DATED})?[{_CAPITAL}.-]{{3,20}}"  # "Омск. 3 мая. МАЯК - "
# Port Isk, Norland, May 3 (NPA): · PORT ISK (NPA) -- · Friday May 5, 2023 -
_DATELINE = (
    rf"{_TOWN}{_REGION}, {_DAY}(?:,? \d{{4}})? ?(?:{_NAMED} ?(?:{_DASH}|:)?|{_DASH}|:) ?"
    rf"|{_IN_CAPITALS}{_REGION},? ?{_NAMED} ?(?:{_DASH}|:) ?"
    rf"|(?:[^\W\d_]{{3,10}},? )?{_DAY},? \d{{4}} ?(?:{_DASH}|:) "
)
_LEAD = re.compile(
    rf"(?:(?:{_MARKS})?[\[(]?{CLOCK}[\])]? ?(?:[-–—|:•.] ?|(?=[{_CAPITAL}«“]))"
    rf"|{_DATELINE}|(?:{_PLACE}|{_HOUSE}) {_DASH} |{_DATED}[{_CAPITAL}]{{2,12}}\. |{_MARKS}"
    rf"|{_SENT})(?=\S)"
)
# PORT ISK: The mayor said on Monday that the pier was closed.
_TOWN_ALONE = re.compile(rf"{_IN_CAPITALS}(?:, {_IN_CAPITALS})? ?: ?(?=[{_CAPITAL}])")
_TURN = re.compile(rf"\n{_IN_CAPITALS}: ")
# EXCLUSIVE: · UPDATE 2- · ÚLTIMA HORA | · LIVE The mayor
_BEHIND_KICKER = re.compile(
    rf"(?: \d{{1,2}})? ?[:|–—-] ?(?=[\w„«“\"'‘*])| (?=[{_CAPITAL}][^\W\d_{_CAPITAL}])"
)
_KICKER = 8  # tokens of one with what stands behind it
_EARLY = 80  # tokens: a title, a standfirst and no more come before the dateline
_LEAST = 50  # characters of a sentence; what somebody is quoted with in a title is shorter


def lead_in(passage: Passage, first: int) -> int:
    """How many tokens the time or dateline before a paragraph's first sentence has."""
    tokens = passage.tokens
    if first >= len(tokens):
        return 0
    match = _LEAD.match(passage.text, tokens[first].start) or _town_alone(passage, first)
    if match is None:
        return _kicker(passage, first)
    count = 0
    while first + count < len(tokens) and tokens[first + count].start < match.end():
        count += 1
    return count if first + count < len(tokens) else 0


def _kicker(passage: Passage, first: int) -> int:
    """The tokens of "WATCH:", "UPDATE 2-" over a headline, which head it and tell of nobody."""
    tokens, text, start = passage.tokens, passage.text, passage.tokens[first].start
    kicker = passage.lexicon.kickers.match(passage.low, start)
    if kicker is None or not text[start : kicker.end()].isupper():
        return 0
    match = _BEHIND_KICKER.match(text, kicker.end())
    ends = match.end() if match is not None else start
    return sum(1 for token in tokens[first : first + _KICKER] if token.start < ends)


def _town_alone(passage: Passage, first: int) -> re.Match[str] | None:
    """A town in capitals before a colon, which in a record of a talk would be who speaks."""
    tokens, text = passage.tokens, passage.text
    match = _TOWN_ALONE.match(text, tokens[first].start) if first < _EARLY else None
    if match is None or tokens[-1].end - match.end() < _LEAST or tokens[-1].text[-1].isalnum():
        return None
    others = _TURN.search(text, tokens[-1].end) or _TURN.search(text, 0, match.start())
    return None if others else match
