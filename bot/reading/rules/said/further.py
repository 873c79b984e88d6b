"""Where what is said ends before what the same speaker says further, in a clause of its own."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.text.segments import Passage, Sentence

_MEANWHILE = 3  # words of "al tiempo que"


def before_further(passage: Passage, sentence: Sentence, clause: Clause, other: Clause) -> int:
    """The comma before another verb of the same speaker, else -1.

    As in "Si bien X admitió una cita, (aseguró) que ...", "X lo negó, al tiempo que (pidió) calma".
    """
    tokens, lexicon, last = passage.tokens, passage.lexicon, other.cue.first - 1
    same = other.subject is clause.subject and clause.subject is not None
    if not (lexicon.subjects_dropped and same) or other.cue.kind is not Kind.VERB:
        return -1
    if tokens[last].text == ",":
        opens = clause.first - 1 if clause.subject and clause.first > sentence.first else -1
        leads = lexicon.concessive
        lead = passage.low[tokens[sentence.first].start : tokens[max(opens, 0)].end]
        return last if opens >= sentence.first and lead in leads else -1
    while last > clause.last and tokens[last].text != ",":
        last -= 1
    joins = [t.low for t in tokens[last + 1 : other.cue.first]]
    both = len(joins) == _MEANWHILE and joins[1] in lexicon.meanwhile
    return last if both and joins[2] in lexicon.complementizers else -1
