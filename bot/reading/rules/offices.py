"""Those who sit somewhere and speak as one: "В мэрии заявили", "Слухи в мэрии опровергли"."""

from bot.reading.rules import names
from bot.reading.rules.names import COMMAS, STOPS, NounPhrase
from bot.reading.rules.segments import Passage

_NEAR = 3  # words of a place in which its body is named


def seated(passage: Passage, floor: int, last: int, *, office: bool = False) -> NounPhrase | None:
    """Who sits where the clause that ends before `last` says.

    Args:
        passage: the text.
        floor: the first token to look at.
        last: the token after the place: the verb.
        office: only where a word for a body shows that nobody else can be the subject.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    first = last
    while first > floor and not _bounds(passage, first - 1):
        first -= 1
    for index in range(first, last - 1):
        if tokens[index].low not in lexicon.seats or names.is_time(passage, index + 1):
            continue
        people = [i for i in range(index + 1, last) if _are_people(passage, i)]
        if people:  # "В городе чиновники заявили"
            return None if office else NounPhrase(people[0], last)
        if is_office(passage, index + 1, last):
            return NounPhrase(index + 1, last)
        if not office and index == first:
            return NounPhrase(index + 1, last)
    return None


def is_office(passage: Passage, first: int, last: int) -> bool:
    """A place that can state something begins here: a body, a press service, "МВД", «Исток»."""
    tokens, lexicon = passage.tokens, passage.lexicon
    kinds = (lexicon.bodies, lexicon.roles, lexicon.outlets)
    for token in tokens[first : min(first + _NEAR, last)]:
        acronym = token.text.isupper() and len(token.text) > 1
        if acronym or any(kind.fullmatch(token.low) for kind in kinds):
            return True
        if token.low in lexicon.prepositions:
            return False
    return False


def _are_people(passage: Passage, index: int) -> bool:
    """Several persons in the case of a subject: "чиновники"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    if lexicon.desks.fullmatch(low):
        return False
    people = (lexicon.persons, lexicon.roles, lexicon.plural)
    return bool(lexicon.many.fullmatch(low)) and any(kind.fullmatch(low) for kind in people)


def _bounds(passage: Passage, index: int) -> bool:
    token = passage.tokens[index]
    return token.quote >= 0 or token.text in COMMAS or token.text in STOPS
