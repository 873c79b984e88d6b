"""Papers in which something stands, and who issued them: "In dem Brief heißt es"."""

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_ISSUED = 8  # tokens from "data" to "by whom"


def paper(passage: Passage, cue: Cue) -> str:
    """The paper in which something stands, where no house is known: "heißt es in dem Schreiben"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(cue.first, cue.last - 1):
        if tokens[index].low in lexicon.prepositions and tokens[index + 1].is_word:
            nouns = (i for i in range(cue.last - 1, index, -1) if tokens[i].is_capital)
            last = next(nouns, cue.last - 1)  # "In dem (Brief) heißt es"
            return passage.text[tokens[index + 1].start : tokens[last].end]
    return ""


def issuer(passage: Passage, found: NounPhrase) -> NounPhrase | None:
    """Who speaks in "les données publiées jeudi par l'institut": who issued them."""
    tokens, lexicon, first = passage.tokens, passage.lexicon, found.first
    head = first + (tokens[first].low in lexicon.determiners)
    if not lexicon.issued.fullmatch(tokens[min(head, len(tokens) - 1)].low):
        return None
    for index in range(head + 1, min(head + _ISSUED, len(tokens) - 1)):
        if not tokens[index].is_word or tokens[index].low in lexicon.be | lexicon.have:
            return None
        if tokens[index].low in lexicon.by:
            last = passage.sentences[passage.sentence_at(index)].last
            return phrase_right(passage, index + 1, last)
    return None
