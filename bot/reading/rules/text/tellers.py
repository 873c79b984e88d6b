"""Who told it, inside a quotation: "A, a dit lundi à la presse (le maire). B"."""

from bot.reading.rules.text.segments import Passage

_FULL_NAME = 2  # words
_ASIDE = 12  # tokens of when, where and to whom something was told


def past_when_and_where(passage: Passage, first: int, last: int) -> int:
    """Past the day, the place and the paper between a verb and who told it, if he follows.

    Before the quotations of a text are known, so that names and phrases go by capitals alone.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.that_needed or lexicon.free_order:
        return first
    small = lexicon.prepositions - lexicon.determiners
    index, stop = first, min(first + _ASIDE, last)
    while index < stop:
        low = tokens[index].low
        if low in lexicon.times and not tokens[index].is_capital:
            index += 1
        elif low in lexicon.demonstratives and tokens[index + 1].low in lexicon.times:
            index += 2
        elif low in small or low in lexicon.to_persons:
            index = _past_place(passage, index + 1, stop)
        else:
            return index
    return first


def _past_place(passage: Passage, first: int, stop: int) -> int:
    """Past what a preposition leads to: "(à) la presse", "(sur) Radio Sud", "(à) l'AFP"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while first < stop and tokens[first].low in lexicon.determiners:
        first += 1
    end = first
    closed = lexicon.determiners | lexicon.prepositions | lexicon.pronouns.keys()
    while end < stop and tokens[end].is_word and tokens[end].low not in closed:
        end += 1
    if end < stop and tokens[end].is_word:
        return end
    names = end
    while names > first and tokens[names - 1].is_capital:
        names -= 1
    if names > first:
        return names  # "à la presse (Ana Bel)"
    while names < end and tokens[names].text.isupper() and len(tokens[names].text) > 1:
        names += 1
    return names if first < names < end else max(end - _FULL_NAME, first)
