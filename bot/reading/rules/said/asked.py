"""What somebody was asked, where that opens the sentence: "Asked whether he lied, X denied it"."""

from bot.reading.rules.grammar.clause import Clause, Spans, span
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def asked_about(passage: Passage, sentence: Sentence, cue: Cue) -> Spans:
    """What was asked, up to the comma behind it; nothing where the sentence opens otherwise."""
    tokens = passage.tokens
    match = passage.lexicon.asked_first.match(
        passage.low, tokens[sentence.first].start, max(tokens[sentence.first].start, cue.start)
    )
    if match is None:
        return ()
    first = next(i for i in range(sentence.first, sentence.last) if tokens[i].end > match.end())
    if passage.lexicon.adjectives_behind and first > sentence.first:
        where = passage.lexicon.venues.match(passage.low, tokens[first - 1].start)
        if where is not None:
            return ()  # "Interrogée sur RTL, ..."
    commas = (i for i in range(first, cue.first) if tokens[i].text == "," and tokens[i].quote < 0)
    comma = next(commas, -1)
    return span(passage, first, comma) if comma > first else ()


def topic_first(passage: Passage, sentence: Sentence, cue: Cue) -> Spans:
    """Of what somebody is silent, where it opens the sentence: "Sur (l'enquête), X se tait"."""
    tokens, lexicon, first = passage.tokens, passage.lexicon, sentence.first
    of = lexicon.about - lexicon.to_persons - lexicon.links
    silent = lexicon.adjectives_behind and cue.act is Act.DECLINES and first + 1 < cue.first
    if not (silent and tokens[first].low in of):
        return ()
    if lexicon.venues.match(passage.low, tokens[first].start):
        return ()  # "Sur son blog, X se tait"
    begin = first + 1
    while begin < cue.first and tokens[begin].low in lexicon.links | lexicon.to_persons:
        begin += 1  # "acerca (de) la venta", "quant (à) la vente"
    comma = next((i for i in range(begin, cue.first) if not tokens[i].is_word), -1)
    led = comma > begin and tokens[comma].text == ","
    return span(passage, begin, comma) if led else ()


def is_asked(passage: Passage, sentence: Sentence, clause: Clause) -> bool:
    """As in "Asked whether he (thought) the driver lied, X said": said by nobody, but asked."""
    tokens, start = passage.tokens, passage.tokens[sentence.first].start
    cue = clause.cue
    match = passage.lexicon.asked_first.match(passage.low, start, max(start, cue.start))
    if match is None or cue.last <= cue.first or clause.inverted:
        return False
    marks = [i for i in range(sentence.first, sentence.last) if tokens[i].text == ","]
    before = any(match.end() <= tokens[i].start < cue.start for i in marks)
    return not before and any(tokens[i].start >= cue.end for i in marks)
