"""Where something said begins in the infinitive: "avoir vu", "to go"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.segments import Passage

_PARTICLE = 3  # letters of "der", which ends like an infinitive


def infinitive_at(passage: Passage, clause: Clause, index: int, limit: int) -> bool:
    """What is said begins at a token, in the infinitive that the cue takes; no "der Spiegel"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    led = tokens[index - 1].low in lexicon.prepositions | lexicon.infinitive_marks
    verb = not led and len(tokens[index].low) > _PARTICLE
    takes = Takes.INFINITIVE in clause.cue.takes and verb
    return takes and begins_infinitive(passage, index, limit)


def begins_infinitive(passage: Passage, first: int, limit: int) -> bool:
    """A clause in the infinitive begins here ("avoir vu"), no noun that looks like one."""
    if first >= limit:
        return False
    token, lexicon = passage.tokens[first], passage.lexicon
    after = passage.tokens[first + 1].low if first + 1 < limit else ""
    had = token.low in lexicon.reflexives and after in lexicon.perfects  # "l'(avoir transmis)"
    if token.is_capital or token.quote >= 0 or (token.low in lexicon.determiners and not had):
        return False
    found = lexicon.infinitive.match(passage.low, token.start, passage.tokens[limit - 1].end)
    if found is None or not passage.text[found.start() : found.end()].islower():
        return False  # "à Pierre Bel"
    if _is_noun(passage, found.group()):
        return False  # "à la ministre"
    function = token.low in lexicon.prepositions | lexicon.times | lexicon.adverbs
    return not (function and found.end() == token.end)  # "contre", "hier"


def _is_noun(passage: Passage, words: str) -> bool:
    """A word for somebody stands behind an article, where that might be "it" as well."""
    lexicon, (*_, before, last) = passage.lexicon, ("", *words.split())
    led = lexicon.adjectives_behind and before in lexicon.articles
    return led and lexicon.persons.fullmatch(last) is not None


def is_infinitive(passage: Passage, index: int, limit: int) -> bool:
    """A verb and no person follows "to"."""
    lexicon = passage.lexicon
    if index >= limit:
        return False
    low = passage.tokens[index].low
    return not (
        low in lexicon.determiners
        or low in lexicon.oblique
        or low in lexicon.possessives
        or passage.tokens[index].is_capital
        or lexicon.bare.fullmatch(low) is not None
    )
