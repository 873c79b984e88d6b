"""What happens while somebody speaks: "condemned the raid (as shells fell on the town)"."""

from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.said.joints import comma_inside
from bot.reading.rules.text.segments import Passage

_SUBJECT = 6  # tokens of who does it


def before_meanwhile(passage: Passage, first: int, limit: int) -> int:
    """Where "as" leads a clause of its own, and is no "as a crime"; else `limit`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first + 1, limit - 2):
        if tokens[index].low in lexicon.as_words and tokens[index].quote < 0:
            return index if _leads_clause(passage, index + 1, limit) else limit
    return limit


def before_aftermath(passage: Passage, first: int, limit: int) -> int:
    """Where what came of it follows a quotation: 'called it "a mess," (drawing boos)'."""
    tokens, aftermath = passage.tokens, passage.lexicon.aftermath
    for index in range(first, limit - 1):
        if tokens[index + 1].low in aftermath and comma_inside(passage, index):
            return index + 1
    return limit


def _leads_clause(passage: Passage, first: int, limit: int) -> bool:
    """A noun phrase and its verb: "rebels (shelled) the town"; not "a crime committed by"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.prepositions | lexicon.relatives | lexicon.conjunctions
    if (
        tokens[first].low in lexicon.singular - lexicon.possessives.keys()
        or tokens[first].quote >= 0
    ):
        return False
    for index in range(first, min(limit - 1, first + _SUBJECT)):
        token, after = tokens[index], tokens[index + 1]
        if not token.is_word or token.low in closed:
            return False
        if index > first and is_finite(passage, index, first):
            return after.low not in lexicon.by and after.is_word
    return False
