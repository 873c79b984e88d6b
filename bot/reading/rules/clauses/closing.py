"""The perfect behind what was said: "..., hatte der Senator am Montag gesagt"."""

from bot.reading.rules.grammar.clause import Clause, quote_before
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.said import order
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def closes_told(passage: Passage, sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause, from its auxiliary on, stands behind what it tells and closes it."""
    tokens, lexicon, cue = passage.tokens, passage.lexicon, clause.cue
    mark = cue.auxiliary - 1
    tells = Takes.QUOTE in cue.takes or (Takes.CLAUSE in cue.takes and cue.act is Act.ASSERTS)
    if not tells or mark <= sentence.first or order.between(passage, clause):
        return False
    if quote_before(passage, cue.auxiliary) is not None:
        return True
    ends = cue.last >= sentence.last or tokens[cue.last].text not in {",", ":"}
    if tokens[mark].text != "," or not ends:
        return False  # "Als er ging, hatte er gesagt, er komme wieder"
    opens = tokens[sentence.first].low in lexicon.subordinators | lexicon.prepositions
    begin, end = tokens[sentence.first].start, tokens[mark].start
    return not opens or lexicon.subjunctive.search(passage.low, begin, end) is not None
