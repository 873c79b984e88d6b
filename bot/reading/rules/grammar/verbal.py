"""Where a subject ends and what it did begins: "The bank (closed) its branch and said"."""

from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage


def before_deed(passage: Passage, found: NounPhrase) -> NounPhrase:
    """A noun phrase without the verb in the past, and all behind it, that was taken for a part.

    In a language without cases the form alone tells: a verb is what something follows that
    no noun phrase goes on with, or what stands behind a word for somebody.
    """
    for index in range(found.first + 1, found.last):
        if _is_deed(passage, found.first, index):
            return NounPhrase(found.first, index)
    return found


def acts(passage: Passage, subject: NounPhrase) -> bool:
    """A verb in the past stands behind a noun phrase."""
    return _is_deed(passage, subject.first, subject.last)


def _is_deed(passage: Passage, first: int, index: int) -> bool:
    tokens, lexicon = passage.tokens, passage.lexicon
    token, before = tokens[index], tokens[index - 1]
    regular = token.low.endswith(lexicon.past_endings) and "-" not in token.text
    if token.is_capital or token.quote >= 0 or not (regular or token.low in lexicon.pasts):
        return False
    inner = lexicon.determiners | lexicon.prepositions | lexicon.conjunctions
    if before.low in inner or before.low in lexicon.be | lexicon.have:
        return False
    if (
        before.low.endswith(lexicon.adverb_endings)
        and index - 2 > first
        and tokens[index - 2].low in inner
    ):
        return False  # "the newly elected mayor"
    plain = token.low in lexicon.pasts  # hardly ever an adjective
    return plain or _is_somebody(passage, index - 1) or _opens_more(passage, index + 1)


def _is_somebody(passage: Passage, index: int) -> bool:
    """A word for a person or a body, or a name."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.plural)
    return is_name(passage, index) or any(kind.fullmatch(low) for kind in kinds)


def _opens_more(passage: Passage, index: int) -> bool:
    """A word stands there with which no noun phrase goes on: "its", "on", "and", "twice"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index >= len(tokens) or not tokens[index].is_word or is_name(passage, index):
        return True
    low = tokens[index].low
    adverb = low.endswith(lexicon.adverb_endings) or low in lexicon.times
    closed = lexicon.determiners | lexicon.prepositions | lexicon.conjunctions | lexicon.adverbs
    return adverb or low in closed or low in lexicon.oblique
