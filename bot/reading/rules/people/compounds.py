"""The institution that the first half of a compound tells: "Klinikumssprecher"."""

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.institutions import (
    institution_later,
    institution_meant,
    latest_institution,
)
from bot.reading.rules.people.kinds import goes_by_any_name
from bot.reading.rules.people.memory import Memory


def institution_of(memory: Memory, stem: str, at: int) -> str:
    """The institution that the first half of a compound tells, else the half itself.

    Args:
        memory: what the text has named.
        stem: as in "Klinikumssprecher": "klinikum"; what only says "the firm's" is the last one.
        at: the token of the compound.
    """
    lexicon = memory.passage.lexicon
    apart = memory.passage.tokens[at].low[len(stem) :].startswith("-")
    stem = stem if apart else _without_field(lexicon, stem)
    plain = _unjoined(lexicon, stem, named=apart)
    found = institution_meant(memory, stem, at) or institution_meant(memory, plain, at)
    if found:
        return found
    if lexicon.own_house.fullmatch(stem) and goes_by_any_name(lexicon, stem):
        found = latest_institution(memory, at)
    found = found or institution_later(memory, stem, at)
    same = len(plain) - (not stem.startswith(plain))  # but for an ending of its own
    printed = memory.passage.tokens[at].text[:same] + plain[same:]
    return found or printed[:1].upper() + printed[1:]


def _without_field(lexicon: Lexicon, stem: str) -> str:
    """Who has a spokesman for something: "KVP" of "KVP-Energiesprecher", no "US-Armee"."""
    who, _, field = stem.rpartition("-")
    body = any(
        kind.fullmatch(word)
        for kind in (lexicon.own_house, lexicon.bodies)
        for word in (field, _unjoined(lexicon, field))
    )
    return stem if body or not who else who


def _unjoined(lexicon: Lexicon, stem: str, *, named: bool = False) -> str:
    """The first half of a compound as a word of its own: "Behörde" of "Behörden", "Firma".

    Where a hyphen makes it a name, it keeps its end: "Norvens-Sprecher".
    """
    if lexicon.bodies.fullmatch(stem):
        return stem  # "Rathaus"
    halves = [
        stem.removesuffix(joint) + ending
        for joint, endings in lexicon.joints.items()
        if stem.endswith(joint)
        for ending in endings
    ]
    kinds = (lexicon.own_house, lexicon.bodies)
    known = (half for half in halves if any(kind.fullmatch(half) for kind in kinds))
    return next(known, halves[0] if halves and not named else stem)
