"""The content that a phrase itself holds: "rejected the claims", and what goes on from it."""

from bot.reading.rules.grammar.clause import Clause, Spans
from bot.reading.rules.said import quoting, sides
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_NEAR = 8  # tokens of who claims something


def with_given(passage: Passage, clause: Clause, given: tuple[int, int], spans: Spans) -> Spans:
    """The content that the phrase itself holds ("rejected the claims").

    It counts where nothing better follows, or together with what goes on from it ("of fraud").
    """
    placed = clause.cue.subject == "right" or clause.cue.who is not None
    if not spans or clause.cue.act is Act.WITHDRAWS or placed:
        charge = clause.cue.charge
        if charge is not None and passage.low[slice(*given)] in passage.lexicon.pronouns:
            return (charge,)
        return (given,) if charge is None else (given, charge)
    lexicon = passage.lexicon
    after = passage.tokens[clause.last].low if clause.last < len(passage.tokens) else ""
    if after == ":" and clause.cue.act is Act.DENIES and lexicon.free_order:
        return (given,)  # "заявил о своей невиновности: ..."
    if after == "," and sides.is_plain(passage, clause.last + 1, spans):
        return (given,)  # "Le maire, qui rejette ces rumeurs, a pris la parole"
    closed = lexicon.that_needed or lexicon.analytic  # "X, rejecting the claims, said"
    if after == "," and closed and not quoting.is_quote(passage, spans[0][0]):
        return (given,)  # "a rejeté ces accusations, parlant de complot"
    opens = passage.tokens[clause.last : clause.last + 2]
    quoted = bool(opens) and opens[0].quote >= 0 and spans[0][0] <= opens[-1].start
    if quoted and lexicon.adjectives_behind:
        end = max(spans[-1][1], passage.quotes[opens[0].quote].end)
        return ((given[0], end),)  # "a rejeté ces allégations « sans fondement »"
    if after in lexicon.conjunctions and lexicon.that_needed:
        return (given,)  # "manifestaient leur désapprobation et, par conséquent, leur haine"
    claimant = after in lexicon.by | lexicon.links
    if claimant and (told := _claimed(passage, clause.last, spans)):
        return told
    whose = lexicon.adjectives_behind and lexicon.participles.fullmatch(after) is not None
    if whose and spans[0][0] == passage.tokens[clause.last].start:
        return ((given[0], spans[-1][1]),)  # "rejeté les accusations portées par l'opposition"
    if lexicon.analytic and after in lexicon.conjunctions:
        return (given,)  # "rejected the claim and resigned"
    if lexicon.analytic and spans[0][0] == passage.tokens[clause.last].start:
        if lexicon.venues.match(passage.low, spans[0][0]):
            return (given,)  # "rejected the claims in a statement"
        if after in lexicon.prepositions or _is_done(passage, clause.last):
            return ((given[0], spans[-1][1]),)  # "the claims against him", "made by the union"
    verdict = after in lexicon.as_words  # "dismissed the story as nonsense"
    if verdict or after in lexicon.links | lexicon.by | lexicon.speaks_for:
        return ((given[0], spans[-1][1]),)
    return spans


def _is_done(passage: Passage, index: int) -> bool:
    """What was done by whom, or where: "(made) by the union", "(published) in May"."""
    token, lexicon = passage.tokens[index], passage.lexicon
    past = token.low in lexicon.pasts or token.low.endswith(lexicon.past_endings)
    after = passage.tokens[index + 1].low if index + 1 < len(passage.tokens) else ""
    return past and not token.is_capital and after in lexicon.prepositions


def _claimed(passage: Passage, first: int, spans: Spans) -> Spans:
    """The clause of "an accusation by its neighbour that ...", behind who accuses."""
    tokens, lexicon = passage.tokens, passage.lexicon
    stop = min(len(tokens) - 1, first + _NEAR)
    for index in range(first + 1, stop):
        if tokens[index].low in lexicon.complementizers and tokens[index].start < spans[-1][1]:
            return ((tokens[index + 1].start, spans[-1][1]),)
        if not tokens[index].is_word or tokens[index].low in lexicon.verbs:
            break
    return ()
