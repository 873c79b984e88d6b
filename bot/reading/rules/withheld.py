"""What is denied to somebody and not by anybody: "denied him entry", "le negó el visado"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.grammar.heavy_objects import behind_setting
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_GIVEN = 7  # words of to whom something is not given, and of what


def is_withheld(passage: Passage, clause: Clause) -> bool:
    """As in "denied him entry", "denied herself sleep": something is not given, nothing denied."""
    lexicon, sentence = passage.lexicon, passage.sentences[passage.sentence_at(clause.cue.first)]
    after = behind_setting(passage, clause.cue, clause.cue.last, sentence.last)
    tokens = passage.tokens
    if clause.cue.act is not Act.DENIES or after + 1 >= sentence.last:  # a headline has no stop
        return False
    to_whom, what = tokens[after].low, tokens[after + 1]
    dative = any(t.low in lexicon.datives for t in tokens[clause.cue.first : after])
    if dative and clause.cue.kind is Kind.VERB:
        return to_whom not in lexicon.complementizers  # "le negó el visado"
    if to_whom in lexicon.possessives:
        return what.low in lexicon.determiners
    if lexicon.analytic and _is_given_to(passage, after, sentence.last):
        return True
    if is_name(passage, after) and not (
        lexicon.capital_nouns or clause.inverted
    ):  # "denied Osei from close range", "denied Ana a visa"
        return _is_bare_name(passage, after, sentence.last)
    given = what.is_word and not (
        what.low in lexicon.prepositions
        or what.low in lexicon.conjunctions
        or what.low in lexicon.subordinators
        or what.low in lexicon.times
        or what.low in lexicon.adverbs
        or what.low in lexicon.be
        or what.low in lexicon.have
        or what.low in lexicon.modals
        or what.low in lexicon.perfects  # "nie lui avoir menti"
        or (to_whom in lexicon.pronouns and what.low.endswith(lexicon.past_endings))
        or (to_whom in lexicon.pronouns and _takes_object(passage, after + 1))
    )  # "denied it had known" is a clause
    several = lexicon.bare.fullmatch(to_whom) is not None
    if several and to_whom not in lexicon.nouns:
        return what.low in lexicon.determiners  # "denies tenants the right"
    return to_whom in lexicon.selves or (to_whom in lexicon.oblique and given)


def _takes_object(passage: Passage, verb: int) -> bool:
    """As in "denied it broke the law", and not "denied it entry": an article follows."""
    tokens, lexicon = passage.tokens, passage.lexicon
    plain = lexicon.analytic and not lexicon.rulings.fullmatch(tokens[verb].low)
    return plain and verb + 1 < len(tokens) and tokens[verb + 1].low in lexicon.determiners


def _is_given_to(passage: Passage, first: int, last: int) -> bool:
    """As in "denied the visitors a late winner": to whom, and then what; no clause, no claim."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.subordinators | lexicon.nouns
    verbal = lexicon.be | lexicon.have | lexicon.modals | lexicon.pronouns.keys()
    named = False
    for index in range(first, min(last - 1, first + _GIVEN)):
        token = tokens[index]
        if not token.is_word or token.quote >= 0 or token.low in closed | verbal:
            return False
        if token.low.endswith(lexicon.gerund_endings):
            return False
        if named and lexicon.rulings.fullmatch(token.low):
            return True  # "denied the family access"
        if named and token.low in lexicon.determiners:
            return tokens[index + 1].low not in lexicon.times  # "denied theft the day after"
        named = named or token.low not in lexicon.determiners
    return False


def _is_bare_name(passage: Passage, first: int, stop: int) -> bool:
    """A name that is no part of a clause or of a thing: no verb follows, no noun, no 's."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = first
    while last < stop and is_name(passage, last):
        last += 1
    if last >= stop or not tokens[last].is_word or last - first > 3:
        return False
    if lexicon.claims.fullmatch(tokens[last - 1].low):  # "Palace Denies Report Of Rift"
        return False
    if tokens[first - 1].text.isupper():  # "PALACE DENIES ATTACK ON PORT": any word has capitals
        return False
    low = tokens[last].low
    return low in lexicon.determiners or low in lexicon.adverbs or low in lexicon.prepositions
