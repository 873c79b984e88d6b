"""Where something was said, as all that stands behind a verb."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def only_where(passage: Passage, clause: Clause, first: int, start: int) -> bool:
    """Behind "denied" stands only where or to whom: "a démenti (mardi dans un communiqué)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    answers = clause.cue.act in (Act.DENIES, Act.CONFIRMS) and clause.cue.kind is Kind.VERB
    if not answers or tokens[start].low not in lexicon.prepositions | lexicon.to_persons:
        return False
    begins = first if start > first and tokens[start].low in lexicon.links else start
    return lexicon.venues.match(passage.low, tokens[begins].start) is not None
