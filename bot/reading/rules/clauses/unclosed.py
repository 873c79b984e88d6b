"""Who somebody is, without the comma that should close it: "Al Bell, head of sales said ..."."""

from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage, Sentence

_LONGEST = 14  # tokens of what somebody is
_LEAST = 2  # words of a full name


def apposed(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """The name that opens a sentence, and what its bearer is, right up to the verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    said = cue.kind is Kind.VERB and cue.form in (Form.PAST, Form.FINITE)
    if not (lexicon.analytic and said) or cue.last >= sentence.last:
        return None
    if tokens[cue.last].text in ",;":
        return None  # "Al Bell, a friend said, was ill"
    first, comma = sentence.first, sentence.first
    while first < cue.first and tokens[first].low in lexicon.conjunctions | lexicon.openers:
        first += 1
    comma = first
    while comma < cue.first and tokens[comma].quote < 0 and _is_in_name(passage, comma):
        comma += 1
    if comma - first < _LEAST or tokens[comma].text != ",":
        return None
    inside = range(comma + 1, cue.first)
    if not 1 < len(inside) <= _LONGEST or not _tells_who(passage, comma + 1, cue.first):
        return None
    plain = all(tokens[i].is_word or tokens[i].low in lexicon.owner_marks for i in inside)
    plain = plain and all(tokens[i].quote < 0 for i in inside)
    if not plain or any(is_finite(passage, i, comma + 1) for i in inside):
        return None
    return NounPhrase(first, comma, (comma + 1, cue.first))


def _is_in_name(passage: Passage, index: int) -> bool:
    return is_name(passage, index) or passage.tokens[index].low in passage.lexicon.titles


def _tells_who(passage: Passage, first: int, last: int) -> bool:
    """An office or trade before whom or what it is of; a name alone would be somebody else."""
    tokens, lexicon = passage.tokens, passage.lexicon
    kinds = (lexicon.persons, lexicon.roles)
    head = next((i for i in range(first, last) if tokens[i].low in lexicon.prepositions), last)
    noun = tokens[head - 1].low
    bare = tokens[first].low not in lexicon.determiners
    named = tokens[last - 1].is_capital and head == last and bare
    return not named and any(kind.fullmatch(noun) for kind in kinds)
