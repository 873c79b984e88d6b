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


def before_act(passage: Passage, found: NounPhrase) -> NounPhrase:
    """The subject that two verbs share, without the first: "The mayor (keeps) his job and says".

    That a verb follows "and" tells that another stands before it, in whatever tense: the first
    word that a noun phrase cannot go on from, or what stands behind a word for somebody.
    """
    inside = range(found.first + 2, found.last)
    somebody = _is_somebody(passage, found.first + 1)
    for index in inside:
        named = is_name(passage, index + 1)
        behind = somebody and index == found.first + 2 and not named
        qualifies = named and passage.lexicon.adjectives_behind  # "la société suisse Norvik"
        ends = behind or (_opens_more(passage, index + 1) and not qualifies)
        if ends and _may_be_act(passage, index):
            return NounPhrase(found.first, index)
    return found


def _may_be_act(passage: Passage, index: int) -> bool:
    """A word in small letters behind a noun and before no "of", that may be a verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token, before = tokens[index], tokens[index - 1]
    after = tokens[index + 1].low if index + 1 < len(tokens) else ""
    closed = lexicon.determiners | lexicon.prepositions | lexicon.conjunctions | lexicon.links
    plain = token.text.isalpha() and token.text.islower() and token.quote < 0
    inner = token.low in closed | lexicon.adverbs or before.low in closed
    return plain and not (inner or after in lexicon.links or _is_somebody(passage, index))


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
