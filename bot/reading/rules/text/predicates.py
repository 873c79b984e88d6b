"""Quotation marks around what somebody does: the union "strongly condemns" the plan."""

from bot.reading.rules.languages.forms import Form
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_SHORTEST = 4  # letters that are no ending yet
_LONGEST = 20  # tokens, marks included


def is_predicate(passage: Passage, begin: int, last: int) -> bool:
    """Whether the tokens between two marks are the verb of the words before them.

    Such marks quote a verb, not a statement: what it denies or blames is read as if they were
    not there.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    first = tokens[begin + 1]
    if not begin or last - begin > _LONGEST or first.is_capital or not first.is_word:
        return False
    before = tokens[begin - 1]
    verb = lexicon.verbs.get(before.low)
    auxiliary = before.low in lexicon.have | lexicon.be | lexicon.modals
    beside = before.is_word or before.text == ","  # "the union", "the lawyer, Ana Bell,"
    if auxiliary or not beside or (verb is not None and not verb.noun):
        return False
    if any(
        phrase.subject == "left" and phrase.pattern.match(passage.low, first.start)
        for phrase in lexicon.phrases
    ):
        return True
    index = begin + 1
    while index < last and _leads_verb(lexicon, tokens[index].low):
        index += 1
    verb = lexicon.verbs.get(tokens[index].low)
    finite = verb is not None and not verb.noun and verb.form in (Form.FINITE, Form.PAST)
    return finite and verb is not None and verb.act is not Act.ASSERTS


def _leads_verb(lexicon: Lexicon, low: str) -> bool:
    """An adverb, or a reflexive pronoun: "(strongly) condemns"."""
    adverb = len(low) > _SHORTEST and low.endswith(lexicon.adverb_endings)
    adverb = adverb and low not in lexicon.verbs  # "dément"
    return adverb or low in lexicon.reflexives | lexicon.adverbs
