"""Whom an age and an address stand behind: "Al Bell, 67, of Elm Lane, Port Isk, who denies"."""

from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.text.names import NounPhrase, is_name, is_time
from bot.reading.rules.text.segments import Passage

_BACK = 24  # tokens of an age, a trade and an address
_DIGITS = 3  # of an age
_AGE = 2  # words of "54 ans"


def aged_before(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """The name behind which only an age and what more is told of its bearer stand up to a token."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not (lexicon.analytic or lexicon.that_needed):
        return None
    comma = last
    for index in range(last - 2, max(floor, last - _BACK), -1):
        if tokens[index].quote >= 0 or not (tokens[index].is_word or tokens[index].text == ","):
            return None
        if tokens[index].text != ",":
            continue
        behind, comma = comma, index
        if behind == last or not is_age_aside(passage, index + 1, behind):
            continue
        first = index
        while first > floor and is_name(passage, first - 1):
            first -= 1
        told = any(is_finite(passage, i, index + 3) for i in range(index + 3, last))
        return NounPhrase(first, index) if first < index and not told else None
    return None


def is_age_aside(passage: Passage, first: int, last: int) -> bool:
    """Nothing but how old somebody is, as print has it between commas: "58", "de 54 años"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.adjectives_behind and last - first > _AGE:
        first += tokens[first].low in lexicon.links
    number = tokens[first].text if first < last else ""
    aged = number.isdigit() and len(number) <= _DIGITS
    years = lexicon.adjectives_behind and last - first == _AGE and tokens[first + 1].text.islower()
    return aged and (last - first == 1 or years)


def is_day_or_age(passage: Passage, first: int, last: int) -> bool:
    """Nothing but when it was or how old somebody is: "58", "54 ans", "on Monday"."""
    return is_age_aside(passage, first, last) or all(
        is_time(passage, i) for i in range(first, last)
    )


def past_age(passage: Passage, first: int, last: int) -> int:
    """Past an age and its comma, with which it begins what somebody is: "54 ans, (boulanger)"."""
    inside = range(first, last)
    comma = next((i for i in inside if passage.tokens[i].text == ","), last)
    return comma + 1 if comma + 1 < last and is_age_aside(passage, first, comma) else first
