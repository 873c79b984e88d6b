"""Clauses that are content with no mark at all: "added he would go"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage

_FEW = 2  # tokens; what says something has more
_NEAR = 8  # tokens of a subject before its auxiliary


def may_be_clause(passage: Passage, clause: Clause, start: int, limit: int) -> bool:
    """Where no "that" is needed: a clause begins, or the cue is the plainest there is."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if passage.low[clause.cue.start : clause.cue.end].split()[-1] in lexicon.plain_verbs:
        return True
    if not lexicon.that_needed:
        return bare_clause(passage, start, limit)
    return limit - start > _FEW and any(
        t.low in lexicon.be
        or t.low in lexicon.have
        or t.low in lexicon.modals
        or t.low in lexicon.verbs
        for t in tokens[start:limit]
    )


def bare_clause(passage: Passage, start: int, limit: int) -> bool:
    """A clause without "that": a subject and, near it, its auxiliary ("added he would go")."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.that_needed or not (
        is_name(passage, start)
        or tokens[start].low in lexicon.determiners
        or tokens[start].low in lexicon.pronouns
        or tokens[start].low in lexicon.expletives
    ):
        return False
    for index in range(start + 1, min(limit, start + _NEAR)):
        low = tokens[index].low
        if tokens[index].quote >= 0:  # 'argued the plan "is a trap"'
            first = tokens[min(index + 1, limit - 1)]
            return index - start > 1 and first.low in lexicon.be | lexicon.have | lexicon.modals
        if low in lexicon.subordinators or not tokens[index].is_word:
            return False
        if low in lexicon.be or low in lexicon.have or low in lexicon.modals:
            return low not in lexicon.infinitive_marks
        if _is_told_past(passage, start, index, limit):
            return True  # "alleges (the mayor stole) 40 bikes"
    return False


def _is_told_past(passage: Passage, start: int, index: int, limit: int) -> bool:
    """A past form behind a subject: behind a noun, none that looks like a participle."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token, named = tokens[index], all(t.is_capital for t in tokens[start:index])
    he = index == start + 1 and tokens[start].low in lexicon.pronouns  # "states (he failed to)"
    named = named or he
    past = token.low in lexicon.pasts or (named and token.low.endswith(lexicon.past_endings))
    after = tokens[index + 1] if index + 1 < limit else None
    leans = after is not None and after.low in lexicon.prepositions | lexicon.by
    return lexicon.analytic and past and not token.is_capital and (he or not leans)


def clausal(passage: Passage, clause: Clause, start: int, limit: int) -> bool:
    """Where the language asks for "that", only an infinitive or an object goes without."""
    lexicon, takes = passage.lexicon, clause.cue.takes
    if not lexicon.that_needed or Takes.OBJECT in takes or Takes.TOPIC in takes:
        return True
    at, end = passage.tokens[start].start, passage.tokens[limit - 1].end
    return Takes.INFINITIVE in takes and lexicon.infinitive.match(passage.low, at, end) is not None
