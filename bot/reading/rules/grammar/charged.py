"""Of what somebody is blamed where he is the subject: "was accused (of lying) by two aides"."""

from bisect import bisect_left

from bot.reading.rules.grammar.clause import Clause, Spans, span
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def before_agent(passage: Passage, clause: Clause) -> Spans:
    """The charge between the verb and "by": "has been accused of fraud by two partners"."""
    tokens, lexicon, cue = passage.tokens, passage.lexicon, clause.cue
    blames = cue.act is Act.CRITICISES
    told = lexicon.charges | lexicon.as_words if blames else lexicon.as_words
    if lexicon.free_order or lexicon.capital_nouns:
        return ()
    if cue.act is Act.ASSERTS and lexicon.analytic:
        verb = next((i for i in range(cue.first, cue.last) if tokens[i].low in lexicon.verbs), -1)
        return span(passage, verb + 1, cue.last) if 0 <= verb < cue.last - 1 else ()
    for index in range(cue.first + 1, cue.last - 1):
        low, before = tokens[index].low, tokens[index - 1].low
        if low in told and before not in lexicon.have | lexicon.be:
            return span(passage, index, cue.last)
    return ()


def without_charge(passage: Passage, agent: NounPhrase) -> NounPhrase:
    """Who blames, without of what: "accusé par (l'opposition) d'avoir menti"."""
    if passage.lexicon.free_order or passage.lexicon.capital_nouns:
        return agent
    for index in range(agent.first + 1, agent.last - 1):
        if _opens_charge(passage, index) and not _is_whose(passage, index):
            return NounPhrase(agent.first, index)
    return agent


def _is_whose(passage: Passage, index: int) -> bool:
    """As in "by a spokesman (for Norvik)": whom somebody speaks for, and no deed."""
    tokens, lexicon = passage.tokens, passage.lexicon
    after = tokens[index + 1]
    nominal = after.is_capital or after.low in lexicon.determiners
    role = lexicon.roles.fullmatch(tokens[index - 1].low) is not None
    return lexicon.analytic and role and nominal and tokens[index].low in lexicon.speaks_for


def behind_agent(passage: Passage, clause: Clause, limit: int) -> Spans:
    """The charge behind who blames, or as what something was described by him."""
    tokens, lexicon, first = passage.tokens, passage.lexicon, clause.last
    if first >= limit:
        return ()
    if tokens[first].low in lexicon.as_words:  # "was described by the mayor as"
        if tokens[clause.cue.first - 1].text != ",":
            return span(passage, first, limit)
        marks = (i for i in range(first, limit) if tokens[i].text == "," and tokens[i].quote < 0)
        return span(passage, first, next(marks, limit))  # "The deal, described by ... as a mess,"
    cased = lexicon.free_order or lexicon.capital_nouns
    if cased or clause.cue.act is not Act.CRITICISES or not _opens_charge(passage, first):
        return ()
    inside = range(first + 1, limit)
    stop = next((i for i in inside if tokens[i].text in ",;:" and tokens[i].quote < 0), limit)
    return span(passage, first, stop)


def alone(passage: Passage, charge: Spans) -> Spans:
    """A charge without the word that leads to it, where whom it is against is only "he"."""
    if not charge:
        return ()
    (start, end), *others = charge
    lead = passage.low[start:end].partition(" ")[0].partition("'")
    link = lead[0] + lead[1]
    if link not in passage.lexicon.links:
        return charge
    start += len(link)
    return ((start + (passage.text[start] == " "), end), *others)


def deed(passage: Passage, spans: Spans) -> Spans:
    """What somebody is said to have done, of what he is blamed for: "the firm of (hiding a leak)".

    Nothing where the words do not tell of a deed.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if len(spans) != 1 or lexicon.free_order or lexicon.capital_nouns:
        return ()
    start, end = spans[0]
    first = bisect_left(tokens, start, key=lambda token: token.start)
    last = bisect_left(tokens, end, first, key=lambda token: token.start)
    for index in range(first + 1, last - 1):
        leads = tokens[index].low in lexicon.charges & lexicon.links
        if leads and _opens_charge(passage, index):
            return span(passage, index + 1, last)
    return ()


def _opens_charge(passage: Passage, index: int) -> bool:
    """A word that leads to what somebody did, and not to whose the one before it is."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token = tokens[index]
    if token.low not in lexicon.charges or token.quote >= 0 or index + 1 >= len(tokens):
        return False
    if token.low not in lexicon.links | lexicon.determiners:
        return True  # "criticised by residents for the delays"
    after = tokens[index + 1]
    deed = bool(lexicon.gerund_endings) and after.low.endswith(lexicon.gerund_endings)
    infinitive = lexicon.infinitive.match(passage.low, after.start)
    infinitive = None if after.is_capital else infinitive  # "le cabinet de Claire Vasseur"
    return deed if lexicon.analytic else infinitive is not None
