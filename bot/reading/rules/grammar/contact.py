"""Relative clauses without a pronoun: "a sum (the union) says is too small"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_NOUN = 5  # tokens of what a clause tells of, before it


def leads_on(passage: Passage, cue: Cue) -> bool:
    """A verb without its subject follows a verb of saying: "says (is) too small"."""
    tokens, lexicon, after = passage.tokens, passage.lexicon, cue.last
    plain = lexicon.analytic and cue.kind is Kind.VERB and cue.form is not Form.GERUND
    if not plain or after >= len(tokens):
        return False
    if Takes.CLAUSE not in cue.takes:  # "an offer she described (as) low"
        return Takes.OBJECT in cue.takes and tokens[after].low in lexicon.as_words
    auxiliaries = lexicon.be | lexicon.have | lexicon.modals - lexicon.infinitive_marks
    return tokens[after].low in auxiliaries | lexicon.pasts and tokens[after].quote < 0


def teller(passage: Passage, found: NounPhrase) -> NounPhrase:
    """Who says it, without what it is said of: "(a number) advocates say is too low"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = found.last - 1
    known = lexicon.definite | lexicon.possessives.keys() | lexicon.singular
    for index in range(last, found.first, -1):
        named = tokens[index].is_capital and tokens[found.first].low in lexicon.determiners
        if (named or tokens[index].low in known) and _is_noun(passage, index - 1):
            return NounPhrase(index, found.last)
    opens = tokens[found.first].low in lexicon.determiners or not is_name(passage, found.first)
    alone = lexicon.bare.fullmatch(tokens[last].low) is not None and _is_noun(passage, last - 1)
    return NounPhrase(last, found.last) if alone and opens and last - 1 > found.first else found


def of_what(passage: Passage, floor: int, first: int) -> NounPhrase | None:
    """What a clause tells of that begins at `first`, where no pronoun stands between."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if first <= floor or not _is_noun(passage, first - 1):
        return None
    for index in range(first - 1, max(floor, first - _NOUN) - 1, -1):
        if not tokens[index].is_word or tokens[index].quote >= 0:
            return None
        if tokens[index].low in lexicon.determiners - lexicon.prepositions:
            return NounPhrase(index, first)
        if tokens[index].low in lexicon.prepositions | lexicon.conjunctions:
            return NounPhrase(index + 1, first) if index + 1 < first else None
    return None


def is_inside(passage: Passage, clause: Clause, first: int, index: int) -> bool:
    """A "how" or "that" of words inside: "show when looking at (how)", "questions (that) have"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before, low = tokens[index - 1], tokens[index].low
    if not lexicon.analytic or index + 1 >= len(tokens):
        return False
    if low in lexicon.whether and before.low in lexicon.prepositions:
        return any(token.low in lexicon.circumstances for token in tokens[first : index - 1])
    silent = clause.cue.act is Act.DECLINES and low in lexicon.relatives
    several = before.low.endswith(lexicon.plural_endings)
    return silent and several and tokens[index + 1].low in lexicon.be | lexicon.have


def _is_noun(passage: Passage, index: int) -> bool:
    """A word in small letters that may be a noun, as far as it is none of the closed ones."""
    token, lexicon = passage.tokens[index], passage.lexicon
    if not (token.text.isalpha() and token.text.islower()):
        return False
    led = index > 0 and passage.tokens[index - 1].low in lexicon.singular  # "an offer"
    if token.low in lexicon.verbs and not led:
        return False
    closed = (
        lexicon.prepositions,
        lexicon.conjunctions,
        lexicon.determiners,
        lexicon.adverbs,
        lexicon.be,
        lexicon.have,
        lexicon.modals,
        lexicon.pasts,
        lexicon.relatives,
        lexicon.subordinators,
        lexicon.pronouns,
    )
    return not any(token.low in words for words in closed)
