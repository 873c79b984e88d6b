"""Papers in which something stands: "In dem Brief heißt es"."""

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.text.segments import Passage


def paper(passage: Passage, cue: Cue) -> str:
    """The paper in which something stands, where no house is known: "heißt es in dem Schreiben"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(cue.first, cue.last - 1):
        if tokens[index].low in lexicon.prepositions and tokens[index + 1].is_word:
            nouns = (i for i in range(cue.last - 1, index, -1) if tokens[i].is_capital)
            last = next(nouns, cue.last - 1)  # "In dem (Brief) heißt es"
            return passage.text[tokens[index + 1].start : tokens[last].end]
    return ""
