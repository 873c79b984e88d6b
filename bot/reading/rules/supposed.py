"""What is only supposed, or asked: "if they deny it"; and what "not all say"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.text.segments import Passage


def is_supposed(passage: Passage, clause: Clause) -> bool:
    """The clause itself is a condition or a question, or only a "not" stands before who speaks."""
    tokens, lexicon = passage.tokens, passage.lexicon
    subject, cue = clause.subject, clause.cue
    plain = subject is not None and not clause.inverted and cue.kind is not Kind.ATTRIBUTION
    if not plain or subject is None or subject.first == 0 or subject.last > cue.first:
        return False
    before = tokens[subject.first - 1].low
    beside = all(token.low not in lexicon.relatives for token in tokens[subject.last : cue.first])
    if before in lexicon.conditionals:
        return beside
    opens = passage.sentences[passage.sentence_at(cue.first)].first == subject.first - 1
    return lexicon.analytic and opens and beside and before in lexicon.negations
