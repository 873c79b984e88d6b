"""Who it was: "Fue (Ana Roy) quien lo negó", "Fue (el alcalde) el que lo negó"."""

from bot.reading.rules.grammar.chunks import chunk_before
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage


def cleft_before(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """Who it was in "Fue (Ana Roy) quien", "Fue (el alcalde) el que": a form of "be" opens it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = floor
    while first < last and tokens[first].low in lexicon.openers | lexicon.negations:
        first += 1
    if not lexicon.subjects_dropped or first >= last or tokens[first].low not in lexicon.be:
        return None
    article = last - 1 > first + 1 and tokens[last - 1].low in lexicon.articles
    inside = range(first + 1, last - article)
    plain = all(tokens[i].is_word and tokens[i].quote < 0 for i in inside)
    opens = inside and (is_name(passage, first + 1) or tokens[first + 1].low in lexicon.determiners)
    return NounPhrase(first + 1, last - article) if plain and opens else None


def who_is_it(passage: Passage, floor: int, relative: int) -> NounPhrase | None:
    """Who stands before "is" and "he who": "(El ministro) ha sido el que lo negó"."""
    tokens, lexicon, article = passage.tokens, passage.lexicon, relative - 1
    be = lexicon.be if lexicon.subjects_dropped else frozenset()
    if tokens[article].low not in lexicon.articles or tokens[article - 1].low not in be:
        return None
    verb = article - 1 - (tokens[article - 2].low in lexicon.have)
    return chunk_before(passage, floor, verb) if verb > floor else None
