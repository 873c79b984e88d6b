"""A noun that tells what its owner states: "Lund's claim that ..."."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_MAKER = 8  # tokens of "by the dockers' union"


def owned_clauses(passage: Passage, sentence: Sentence) -> list[Clause]:
    """As in "Lund's claim that ...": a noun tells what its owner states."""
    tokens, lexicon = passage.tokens, passage.lexicon
    found: list[Clause] = []
    for index in range(sentence.first, sentence.last - 2):
        act = lexicon.noun_acts.get(tokens[index].low, Act.ASSERTS)
        stated = act is not Act.ASSERTS or tokens[index].low in lexicon.nouns
        if not stated or tokens[index].quote >= 0:
            continue
        maker = _maker(passage, sentence, index + 1)
        after = maker.last if maker else index + 1
        that = tokens[after + (maker is not None and tokens[after].low in lexicon.links)].low
        if that not in lexicon.complementizers or that in lexicon.whether:
            continue
        owner = maker or _owner(passage, sentence, index)
        if owner is not None:
            cue = Cue(index, index + 1, act, Takes.CLAUSE, Kind.VERB)
            cue.start, cue.end = tokens[index].start, tokens[index].end
            first = min(owner.first, index)
            found.append(Clause(cue, owner, first, max(owner.last, index + 1)))
    return found


def _maker(passage: Passage, sentence: Sentence, first: int) -> NounPhrase | None:
    """Who makes a claim, behind it: "claims (by the union) that", "warnings (from Bell) that"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[first].low not in lexicon.made_by or tokens[first].quote >= 0:
        return None
    inside = range(first + 1, min(first + _MAKER, sentence.last - 1))
    that = next((i for i in inside if tokens[i].low in lexicon.complementizers), -1)
    between = tokens[first + 1 : that] if that > first + 1 else []
    closed = lexicon.be | lexicon.have | lexicon.modals
    plain = all(t.is_word and t.quote < 0 and t.low not in closed for t in between)
    plain = plain and not any(_states(passage, t.low) for t in between)  # "A report by X said that"
    that -= bool(between) and between[-1].low in lexicon.links  # "de su abogado (de) que"
    return NounPhrase(first + 1, that) if between and plain and that > first + 1 else None


def _states(passage: Passage, low: str) -> bool:
    """A listed verb that is no noun."""
    verb = passage.lexicon.verbs.get(low)
    return verb is not None and verb.form is not Form.BASE and not verb.noun


def _owner(passage: Passage, sentence: Sentence, noun: int) -> NounPhrase | None:
    """Whose claim it is: the name with 's before the noun."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(noun - 1, max(sentence.first - 1, noun - 4), -1):
        token = tokens[index]
        if token.low in lexicon.possessives and token.quote < 0:
            return NounPhrase(index, index + 1)
        if token.low in lexicon.owner_marks:
            first = index
            while first > sentence.first and names.is_name(passage, first - 1):
                first -= 1
            if first == index and tokens[index - 2].low in lexicon.definite:
                first -= 2  # "the company's"
            return NounPhrase(first, index) if first < index else None
        verbal = token.low in lexicon.negations | lexicon.have  # "Barney's has rejected claims"
        verbal = verbal or not token.is_word
        if verbal or token.low in lexicon.determiners or token.quote >= 0:
            return None
    return None
