"""A subject that holds a clause of others: "Bakers raised prices and (the guild) said"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence

_SHORTEST = 4  # tokens of a phrase that may hold a clause


def own_subject(passage: Passage, sentence: Sentence, clause: Clause) -> NounPhrase | None:
    """The part of a clause's subject that is its own, or the whole."""
    subject = clause.subject
    if subject is None or clause.inverted or not passage.lexicon.analytic:
        return subject
    if subject.last > clause.cue.first:
        return subject
    related = _related(passage, sentence, subject)
    if related is not None:
        return related
    if subject.last - subject.first < _SHORTEST:
        return subject
    for index in range(subject.first + 1, subject.last - 1):
        if _is_verb(passage, sentence, index):
            return _beside(passage, subject, index, clause.cue.first)
    return subject


def _related(passage: Passage, sentence: Sentence, subject: NounPhrase) -> NounPhrase | None:
    """As in "(The guild) which runs the mill said": what stands behind "which" is no subject."""
    tokens, lexicon = passage.tokens, passage.lexicon
    which = subject.first - 1
    related = lexicon.relatives - lexicon.complementizers - lexicon.determiners
    if which <= sentence.first or tokens[which].low not in related or tokens[which].quote >= 0:
        return None
    defines = tokens[which - 1].is_word and tokens[subject.first].text.islower()
    if not defines or subject.last - subject.first < _SHORTEST - 1:
        return None
    closed = (
        lexicon.conjunctions | lexicon.subordinators | lexicon.complementizers | lexicon.openers
    )
    first = which
    while first > sentence.first and tokens[first - 1].is_word and tokens[first - 1].quote < 0:
        if tokens[first - 1].low in closed:
            break
        first -= 1
    inside = range(first, which)
    verbal = any(is_finite(passage, index, first) for index in inside)
    return NounPhrase(first, which) if first < which and not verbal else None


def _beside(passage: Passage, subject: NounPhrase, verb: int, cue: int) -> NounPhrase:
    """Behind "and" and another clause; or before its verb, whose subject says it as well."""
    tokens, lexicon = passage.tokens, passage.lexicon
    joints = [i for i in range(verb + 1, subject.last - 1) if tokens[i].low in lexicon.conjunctions]
    opens = lexicon.determiners | lexicon.possessives.keys()
    for joint in reversed(joints):
        if tokens[joint + 1].low in opens or tokens[joint + 1].is_capital:
            return NounPhrase(joint + 1, subject.last, subject.extra)
    shares = subject.last < cue and tokens[subject.last].low in lexicon.conjunctions
    return NounPhrase(subject.first, verb) if shares and not joints else subject


def _is_verb(passage: Passage, sentence: Sentence, index: int) -> bool:
    """A past form between those who did something and what they did it to."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token, before, after = tokens[index], tokens[index - 1], tokens[index + 1]
    past = token.low in lexicon.pasts or token.low.endswith(lexicon.past_endings[:1])
    if not past or token.is_capital or token.quote >= 0 or not after.is_word:
        return False
    several = before.low.endswith(lexicon.plural_endings) and before.text.isalpha()
    several = several or lexicon.bare.fullmatch(before.low) is not None
    closed = lexicon.determiners | lexicon.adverbs | lexicon.prepositions | lexicon.be
    named = before.is_capital and index - 1 > sentence.first
    several = several and before.low not in closed and not named
    loose = lexicon.prepositions | lexicon.conjunctions | lexicon.adverbs | lexicon.times
    return several and after.low not in loose | lexicon.by and not after.text[0].isdigit()
