"""Claims that a sentence is about: "Her claim that he had lied (was untrue, the court said)"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.concord import agrees
from bot.reading.rules.grammar.tensed import is_finite, is_listed
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage, Sentence


def before_predicate(passage: Passage, sentence: Sentence, clause: Clause, limit: int) -> int:
    """Where a claim ends that is a subject itself, before the verb that tells something of it.

    No comma parts the two, so the verbs are counted: each clause inside takes one, and what is
    left over is the sentence's own.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    owned = tokens[clause.cue.first].low in lexicon.nouns | lexicon.noun_acts.keys()
    opens = clause.first - sentence.first
    opens -= bool(opens) and tokens[sentence.first].low in lexicon.definite  # "The claim by X"
    if opens or not owned or lexicon.verb_final:
        return limit
    if lexicon.free_order:
        return _before_comma(passage, clause, limit)
    inner, main, begun = 1, limit, False
    for index in range(clause.last, limit):
        token = tokens[index]
        if not token.is_word or token.quote >= 0:
            break
        if _begins_inner(passage, index):
            inner, begun = inner + begun, True  # the first "that" opens the claim itself
        elif is_finite(passage, index, clause.last) or _is_negated(passage, index):
            told = is_listed(passage, index) or _is_negated(passage, index)
            own = not inner and (told or _leads_on(passage, index))
            inner, main, begun = max(0, inner - 1), index if own else main, True
    return main


def _before_comma(passage: Passage, clause: Clause, limit: int) -> int:
    """The comma that closes such a claim: its noun's own verb follows, in gender and number."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(clause.last + 1, limit - 1):
        verb = index + 1 + (tokens[index + 1].low in lexicon.negations)
        past = verb < limit and tokens[verb].low.endswith(lexicon.past_endings)
        if tokens[index].text == "," and past and agrees(passage, clause.cue.first, verb):
            return index
    return limit


def _is_negated(passage: Passage, index: int) -> bool:
    """A verb, for "no" stands right before it in a language where it must: "no (tiene) base"."""
    lexicon, before = passage.lexicon, passage.tokens[index - 1]
    return lexicon.subjects_dropped and before.low in lexicon.negations


def _begins_inner(passage: Passage, index: int) -> bool:
    """A word that brings a verb of its own: "who", "when", "and", but not "when (she)"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    opens = lexicon.subordinators | lexicon.relatives | lexicon.circumstances
    opens = (opens | lexicon.complementizers | lexicon.conjunctions) - lexicon.prepositions
    return low in opens and passage.tokens[index - 1].low not in opens


def _leads_on(passage: Passage, index: int) -> bool:
    """A past that has an object: "surprised (the court)"; a participle hardly has."""
    after, lexicon = passage.tokens[index + 1 : index + 2], passage.lexicon
    closed = lexicon.determiners | lexicon.oblique.keys() | lexicon.pronouns.keys()
    plain = passage.tokens[index].low in lexicon.pasts
    return plain or (bool(after) and (after[0].low in closed or is_name(passage, index + 1)))
