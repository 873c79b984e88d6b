"""What follows a silence and is not what it is about: "did not answer letters (seeking help)"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def tells_which(passage: Passage, clause: Clause, first: int, limit: int) -> bool:
    """Which letters or questions they were: "that have been asked", "seeking help"."""
    tokens, lexicon, cue = passage.tokens, passage.lexicon, clause.cue
    silent = cue.act is Act.DECLINES and cue.kind is Kind.PHRASE and first == cue.last
    if not silent or first + 1 >= limit:
        return False
    several = tokens[first - 1].low.endswith(lexicon.plural_endings) and first - cue.first > 1
    if several and tokens[first].low.endswith(lexicon.gerund_endings):
        return True
    auxiliaries = lexicon.be | lexicon.have | lexicon.modals - lexicon.infinitive_marks
    return tokens[first].low in lexicon.relatives and tokens[first + 1].low in auxiliaries
