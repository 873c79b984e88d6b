"""Where an office is, between it and its bearer's name: "la porte-parole de l'ONU en Haïti, X"."""

from bot.reading.rules.languages.particles import PARTICLES
from bot.reading.rules.text.names import is_name, is_time
from bot.reading.rules.text.segments import Passage

_PLACE = 7  # tokens of where an office is, before its bearer's name
_FULL = 2  # words of a full name
_SHORT = 4  # of them, where a comma follows


def named_later(passage: Passage, first: int, index: int) -> bool:
    """The bearer's name closes the phrase whose office is somewhere, as told from a token.

    As in "пресс-секретарь МЧС по Тульской области Анна Белова".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.adjectives_behind:
        return _named_behind_comma(passage, first, index)
    if lexicon.capital_nouns:
        return _named_up_to_mark(passage, first, index)
    if not lexicon.genitive or is_name(passage, index - 2):
        return False
    if not (
        lexicon.roles.fullmatch(tokens[first].low) or lexicon.persons.fullmatch(tokens[first].low)
    ):
        return False
    for at in range(index + 1, min(index + _PLACE, len(tokens) - 2)):
        if not tokens[at].is_word:
            return False
        if is_name(passage, at) and is_name(passage, at + 1) and not is_name(passage, at - 1):
            three = at + 3 < len(tokens) and is_name(passage, at + 3)
            return not (three and is_name(passage, at + 2))
    return False


def _named_behind_comma(passage: Passage, first: int, index: int) -> bool:
    """As in "alerte la porte-parole de l'ONU en Haïti, Ana Bel": a place, a comma, a full name."""
    tokens, lexicon = passage.tokens, passage.lexicon
    words = passage.low[tokens[first].start : tokens[index - 1].end]
    if not (lexicon.roles.search(words) or lexicon.persons.search(words)):
        return False
    comma = index + 1
    while comma < min(index + _SHORT, len(tokens)) and tokens[comma].is_word:
        comma += 1
    if comma + 2 >= len(tokens) or tokens[comma].text != "," or not is_name(passage, comma - 1):
        return False
    return is_name(passage, comma + 1) and is_name(passage, comma + 2)


def _named_up_to_mark(passage: Passage, first: int, index: int) -> bool:
    """As in "sagt die Leiterin des Heims für Kinder in Aarau, Ida Holm": a full name and a mark."""
    tokens, lexicon = passage.tokens, passage.lexicon
    words = passage.low[tokens[first].start : tokens[index - 1].end]
    if not (lexicon.roles.search(words) or lexicon.persons.search(words)):
        return False
    comma = index
    while comma < min(index + _PLACE, len(tokens)) and tokens[comma].is_word:
        low = tokens[comma].low
        if is_time(passage, comma) or low in lexicon.verbs or low in lexicon.pronouns:
            return False  # "sagte die Leiterin (am Montag)"
        comma += 1
    last = comma + 1
    while last < len(tokens) and (is_name(passage, last) or tokens[last].low in PARTICLES):
        last += 1
    closes = last - comma > _FULL and last < len(tokens) and not tokens[last].is_word
    return closes and tokens[comma].text == ","
