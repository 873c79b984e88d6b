"""Who somebody is, told between two commas inside a clause: "hat Ida Holm, 47, bestritten".

Such commas bound no clause: its verb and its auxiliary may stand on either side of them.
"""

from itertools import pairwise

from bot.reading.rules.languages.particles import PARTICLES
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage, Sentence

_LONGEST = 14  # tokens between the commas
_NAME = 5  # tokens of "Prof. Ida van der Berg"
_CLAUSE = 3  # tokens of the shortest relative clause
_OLDEST = 3  # digits of an age


def enclosing_commas(passage: Passage, sentence: Sentence) -> dict[int, int]:
    """The commas around an apposition, where the clause goes on behind it: each with its other.

    Only of a language whose nouns have capitals: there the words alone tell a name and an office
    from a clause.
    """
    if not passage.lexicon.capital_nouns:
        return {}
    tokens, found = passage.tokens, dict[int, int]()
    inside = range(sentence.first, sentence.last)
    commas = [i for i in inside if tokens[i].text == "," and tokens[i].quote < 0]
    for first, second in pairwise(commas):
        if sentence.first < first and first not in found and _is_apposition(passage, first, second):
            found |= {first: second, second: first}
    return found


def _is_apposition(passage: Passage, first: int, second: int) -> bool:
    """An age, a name or an office stands between two commas, and a word of the clause behind."""
    tokens = passage.tokens
    inside = tokens[first + 1 : second]
    if not inside or len(inside) > _LONGEST or not tokens[first - 1].is_capital:
        return False
    if second + 1 >= len(tokens) or not tokens[second + 1].is_word:
        return False
    if any(t.quote >= 0 or not (t.is_word or t.text in ".-") for t in inside):
        return False
    age = len(inside) == 1 and inside[0].text.isdecimal() and len(inside[0].text) <= _OLDEST
    known = age or _is_name(passage, first, second) or _is_office(passage, first + 1, second)
    return known or _is_relative(passage, first + 1, second)


def _is_name(passage: Passage, first: int, second: int) -> bool:
    """A name behind whose office it is: "der Leiter der Bank, (Karl Abt),"."""
    tokens = passage.tokens
    inside = range(first + 1, second)
    if len(inside) > _NAME or not all(
        tokens[i].text == "." or tokens[i].low in PARTICLES or is_name(passage, i) for i in inside
    ):
        return False
    return _opens_with_office(passage, first)


def _opens_with_office(passage: Passage, comma: int) -> bool:
    """The noun phrase before a comma is of a person by its office: "die Leiterin des Heims"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    index = comma - 1
    while index >= 0 and tokens[index].is_word and tokens[index].quote < 0:
        known = lexicon.persons.fullmatch(tokens[index].low) or lexicon.roles.fullmatch(
            tokens[index].low
        )
        if known and tokens[index].is_capital:
            return True
        index -= 1
    return False


def _is_office(passage: Passage, first: int, last: int) -> bool:
    """An office, and no clause: "(Leiterin der Klinik)", "(der frühere Chef von Ohm)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    small = lexicon.determiners | lexicon.prepositions | lexicon.conjunctions
    verbal = lexicon.be | lexicon.have | lexicon.modals | lexicon.verbs.keys()
    head = first + (tokens[first].low in lexicon.determiners)
    while (
        head < last
        and tokens[head].low.endswith(lexicon.attributive)
        and not tokens[head].is_capital
    ):
        head += 1
    if head >= last or not tokens[head].is_capital:
        return False
    if not tokens[last - 1].is_capital:
        return False  # ", die Ministerin werde gehen,"
    low = tokens[head].low
    if not (lexicon.persons.fullmatch(low) or lexicon.roles.fullmatch(low)):
        return False
    return all(
        t.is_capital
        or t.low in small
        or (t.low.endswith(lexicon.attributive) and t.low not in verbal)
        for t in tokens[head:last]
    )


def _is_relative(passage: Passage, first: int, last: int) -> bool:
    """A relative clause in which nothing is said: "(die den Hafen leitet)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[first].low not in lexicon.relatives or last - first < _CLAUSE:
        return False
    if tokens[first + 1].is_capital or tokens[last - 1].is_capital:
        return False  # "die Stadt bestritt"
    closed = lexicon.determiners | lexicon.prepositions | lexicon.reflexives | lexicon.adverbs
    tells = lexicon.verbs.keys() | lexicon.separable.keys() | lexicon.modals
    leads = tokens[first + 1].low in closed or tokens[first + 1].low in lexicon.pronouns
    return leads and not any(t.low in tells for t in tokens[first + 1 : last])
