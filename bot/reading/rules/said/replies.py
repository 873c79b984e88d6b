"""Few words that are an answer by themselves: "Wrong", "Not at all", "No comment"."""

from bot.reading.rules.grammar.clause import Clause, Spans, quote_before, span, starts_quote
from bot.reading.rules.text.segments import Passage

_MOST = 4  # words of an answer without a verb


def is_reply(passage: Passage, first: int, last: int) -> bool:
    """The tokens `first:last` say yes or no, or refuse to, and nothing else."""
    tokens = passage.tokens
    words = sum(t.is_word for t in tokens[first:last])
    if not 0 < words <= _MOST:
        return False
    low = passage.low[tokens[first].start : tokens[last - 1].end].strip(" ,.!–—-")
    return any(pattern.search(low) for _, pattern in passage.lexicon.said_quoted)


def answer_to(passage: Passage, clause: Clause, limit: int, left: Spans) -> Spans:
    """The words in "Auf die Frage, ob er gehe, antwortete X knapp: "Nein."": not the question."""
    lexicon, tokens = passage.lexicon, passage.tokens
    opens = passage.low[left[0][0] : left[0][1]].split(" ")[0]
    asked = lexicon.verb_second and opens in lexicon.prepositions
    colons = (i for i in range(clause.last, limit - 1) if tokens[i].text == ":")
    colon = next(colons, -1) if asked and quote_before(passage, clause.first) is None else -1
    if colon < 0 or not starts_quote(passage, colon + 1, limit):
        return ()
    return span(passage, colon + 1, passage.quotes[tokens[colon + 1].quote].last)
