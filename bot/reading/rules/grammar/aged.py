"""Whom an age and an address stand behind: "Al Bell, 67, of Elm Lane, Port Isk, who denies"."""

from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_BACK = 24  # tokens of an age, a trade and an address
_DIGITS = 3  # of an age


def aged_before(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """The name behind which only an age and what more is told of its bearer stand up to a token."""
    tokens = passage.tokens
    if not passage.lexicon.analytic:
        return None
    for index in range(last - 3, max(floor, last - _BACK), -1):
        if tokens[index].quote >= 0 or not (tokens[index].is_word or tokens[index].text == ","):
            return None
        age = tokens[index + 1].text
        aged = age.isdigit() and len(age) <= _DIGITS and tokens[index].text == ","
        if not (aged and tokens[index + 2].text == ","):
            continue
        first = index
        while first > floor and is_name(passage, first - 1):
            first -= 1
        told = any(is_finite(passage, i, index + 3) for i in range(index + 3, last))
        return NounPhrase(first, index) if first < index and not told else None
    return None
