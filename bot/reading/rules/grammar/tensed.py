"""Which words are finite verbs, by their form alone, without a parser."""

from bot.reading.rules.languages.forms import Form
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.segments import Passage


def is_finite(passage: Passage, index: int, floor: int) -> bool:
    """A finite verb, and not another part of the one before it: "had (been) (told)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token = tokens[index]
    if token.is_capital or not token.is_word:
        return False
    auxiliaries = _auxiliaries(lexicon)
    before = index - 1
    while before > floor and tokens[before].low in lexicon.adverbs | lexicon.negations:
        before -= 1
    named = before < floor or tokens[before].is_capital  # "in May (was)"
    low = "" if named else tokens[before].low
    continues = low in auxiliaries | lexicon.perfects and token.low not in lexicon.modals
    part = continues or low in lexicon.infinitive_marks or _is_infinitive(passage, index)
    closed = lexicon.determiners - lexicon.pronouns.keys() - lexicon.complementizers
    part = part or low in lexicon.prepositions | closed
    ends = lexicon.tensed + (lexicon.past_endings[:1] if lexicon.analytic else lexicon.past_endings)
    past = token.low in lexicon.pasts or (bool(ends) and token.low.endswith(ends))
    return not part and (token.low in auxiliaries or past or is_listed(passage, index))


def _is_infinitive(passage: Passage, index: int) -> bool:
    token, lexicon = passage.tokens[index], passage.lexicon
    found = None if lexicon.analytic else lexicon.infinitive.match(passage.low, token.start)
    return found is not None and found.end() == token.end


def is_listed(passage: Passage, index: int) -> bool:
    """An auxiliary, or a listed verb in a form that has a subject."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    verb = lexicon.verbs.get(low)
    finite = verb is not None and verb.form in (Form.FINITE, Form.PAST) and not verb.noun
    return finite or low in _auxiliaries(lexicon)


def _auxiliaries(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.be | lexicon.have | lexicon.modals - lexicon.infinitive_marks


def is_deed(lexicon: Lexicon, low: str) -> bool:
    """An infinitive by its word, where nouns end like one: "коментувати", no "освіти"."""
    verb = lexicon.verbs.get(low)
    listed = verb is not None and verb.form is Form.INFINITIVE
    return listed or lexicon.withheld.fullmatch(low) is not None
