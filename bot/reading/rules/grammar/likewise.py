"""Another who answers the same, behind a comma: "The port denied it, as did the council"."""

from bisect import bisect_left

from bot.reading.rules.grammar import somebody
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_ANSWERS = (Act.DENIES, Act.DECLINES, Act.CONFIRMS, Act.CRITICISES)


def likewise(passage: Passage, sentence: Sentence, clause: Clause) -> NounPhrase | None:
    """Who answers as the subject does, by the words behind the clause; None where nobody does."""
    tokens = passage.tokens
    if clause.cue.act not in _ANSWERS or clause.subject is None:
        return None
    start, end = clause.cue.end, tokens[sentence.last - 1].end
    match = passage.lexicon.likewise.search(passage.low, start, end)
    if match is None:
        return None
    first = bisect_left(tokens, match.start(), key=lambda token: token.start)
    behind = bisect_left(tokens, match.end(), key=lambda token: token.start)
    if tokens[first - 1].text != "," or tokens[first].quote >= 0:
        return None
    found = phrase_right(passage, behind, sentence.last)
    return found if found is not None and somebody.is_told(passage, found) else None


def before_likewise(passage: Passage, sentence: Sentence, clause: Clause, limit: int) -> int:
    """Where the words end that the first one answers: at the comma before "as did"."""
    found = likewise(passage, sentence, clause)
    if found is None:
        return limit
    commas = (
        i for i in range(found.first - 1, clause.cue.first, -1) if passage.tokens[i].text == ","
    )
    return min(limit, next(commas, limit))
