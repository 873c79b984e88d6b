"""What goes on behind who said it and what he is: "All, says the chair, Ana Bell, left"."""

from bot.reading.rules.grammar.clause import Clause, Spans, span, starts_quote
from bot.reading.rules.said.parted import behind_teller
from bot.reading.rules.said.quoting import is_behind_quote
from bot.reading.rules.text.segments import Passage

_FEW = 5  # tokens of a quotation of some words, with its marks


def behind_apposition(passage: Passage, clause: Clause, limit: int) -> Spans:
    """As in "All came, says the chair, Ana Bell, of a stove": the end of a clause cut in two."""
    tokens, lexicon, subject = passage.tokens, passage.lexicon, clause.subject
    if lexicon.analytic and not is_behind_quote(passage, clause):
        return behind_teller(passage, clause, limit)
    told = lexicon.that_needed or lexicon.verb_second
    extra = subject.extra if subject is not None and told else None
    if subject is None or extra is None or extra[0] < subject.last or extra[1] + 1 >= limit:
        return ()
    if lexicon.verb_second:  # „A“, sagte X, der Chef, „und B“
        begin = extra[1] + 1
        goes_on = tokens[extra[1]].text == "," and starts_quote(passage, begin, limit)
        last = passage.quotes[tokens[begin].quote].last if goes_on else begin
        return span(passage, begin, last) if goes_on else ()
    behind = subject.first >= clause.cue.last and tokens[extra[1]].text == ","
    if behind and _is_predicate(passage, extra[1] + 1):
        return span(passage, extra[1] + 1, limit)  # "Le stade, dit X, maire de Y, a été vendu"
    dash = tokens[extra[1]].text in "—–"
    inside = dash and starts_quote(passage, extra[1], limit)  # «A —dijo X, la alcaldesa— B»
    again = extra[1] + (dash and not inside)  # «A —dijo X, la alcaldesa—, B»
    told = tokens[extra[0]].low in lexicon.relatives  # and no lawyer's "qui défend Y"
    told = told and lexicon.defends.match(passage.low, tokens[extra[0]].start) is None
    if again == extra[1] and told and not inside:
        return ()  # "répond X, qui dénonce « une cabale »"
    closes = again == extra[1] and tokens[again].text == "," and tokens[again].quote < 0
    closes = closes and is_behind_quote(passage, clause)
    again += closes or _goes_on_quoted(passage, again, limit)  # «A», dijo X, la jefa, «y B»
    if starts_quote(passage, again, limit):
        quote = passage.quotes[tokens[again].quote]
        return ((quote.start, quote.end),)
    goes_on = tokens[extra[1]].text == "," and tokens[extra[1] + 1].low in lexicon.links
    return span(passage, extra[1] + 1, limit) if goes_on else ()


def _goes_on_quoted(passage: Passage, comma: int, limit: int) -> bool:
    """As in «A», dit X, le maire, «et B»: a quotation of some words behind a comma."""
    if passage.tokens[comma].text != "," or not starts_quote(passage, comma + 1, limit):
        return False
    quote = passage.quotes[passage.tokens[comma + 1].quote]
    return quote.last - quote.first > _FEW


def _is_predicate(passage: Passage, index: int) -> bool:
    """A verb with no subject of its own stands here: "(n'a) pas été vendu"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    if not lexicon.adjectives_behind or passage.tokens[index].quote >= 0:
        return False
    verbal = lexicon.be | lexicon.have | lexicon.modals | lexicon.verb_negations
    return low in verbal or low.endswith(lexicon.tensed or ("\n",))
