"""Offices with a list in them: "(El ministro de Justicia, Trabajo y Pesca), Luis Roy, (dijo)"."""

from bot.reading.rules.grammar.chunks import chunk_before
from bot.reading.rules.grammar.verb_inside import has_verb
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_OFFICE = 3  # parts between commas of an office with a list in it and its bearer's name
_HEAD = 2  # words of "primera ministra"
_FULL = 2  # words of a full name


def long_office(passage: Passage, segments: list[tuple[int, int]]) -> NounPhrase | None:
    """Who speaks, by the parts between commas before a verb, of which the name is the last."""
    tokens, lexicon = passage.tokens, passage.lexicon
    named = segments[-1]
    if not lexicon.adjectives_behind or len(segments) < _OFFICE:
        return None
    if named[1] - named[0] < _FULL or not all(is_name(passage, i) for i in range(*named)):
        return None
    for number in range(len(segments) - 2, -1, -1):
        first, stop = segments[number]
        found = chunk_before(passage, first, stop) if first < stop else None
        if found is None or has_verb(passage, first, stop):
            return None
        if tokens[found.first].low in lexicon.definite:
            head = tokens[found.first + 1 : found.first + 1 + _HEAD]
            told = any(lexicon.persons.fullmatch(token.low) for token in head)
            several = number < len(segments) - 2 and told
            return NounPhrase(found.first, found.last, named) if several else None
        if not (tokens[first].is_capital or tokens[first].low in lexicon.links):
            return None
    return None
