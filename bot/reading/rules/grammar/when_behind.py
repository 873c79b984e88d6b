"""Past when, where and how something was said, behind who said it: "dijo Ana Roy (el lunes)"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.text.segments import Passage


def past_asides(passage: Passage, index: int, stop: int) -> int:
    """The token after what tells when or how from `index` on, in a language that lists it there.

    Args:
        passage: the text.
        index: the token behind a noun phrase.
        stop: where to stop at the latest.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    while lexicon.adjectives_behind and index < stop:
        match = lexicon.asides.match(passage.low, tokens[index].start)
        if match is None or tokens[index].is_capital:
            break
        index = next((i for i in range(index, stop) if tokens[i].start >= match.end()), stop)
    return index


def stands_alone(passage: Passage, clause: Clause, limit: int) -> bool:
    """Nothing that could be content follows the clause: a stop, a comma, where and when."""
    last = past_asides(passage, clause.last, limit)
    if last >= limit:
        return True
    after = passage.tokens[last]
    return not after.is_word or after.low in passage.lexicon.prepositions
