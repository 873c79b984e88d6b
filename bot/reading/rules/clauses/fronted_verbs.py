"""Verbs that open their sentence before an auxiliary: "Bestätigt hat der Klub nur ein Treffen"."""

from bot.reading.rules.grammar.clause import Clause, bounds
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def opens_turned(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """A participle or infinitive opens the sentence, and its auxiliary follows."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.verb_second or cue.kind is not Kind.VERB or cue.last >= sentence.last:
        return False
    lead = tokens[sentence.first : cue.last - 1]
    auxiliaries = lexicon.have | lexicon.be | lexicon.modals
    follows = tokens[cue.last].low in auxiliaries and not tokens[cue.last].is_capital
    return follows and all(t.low in lexicon.adverbs | lexicon.negations for t in lead)


def turned(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """The clause of such a verb with its subject and object behind the auxiliary, or None."""
    tokens, lexicon = passage.tokens, passage.lexicon
    auxiliary, stop = cue.last, cue.last + 1
    while stop < sentence.last and not bounds(passage, stop):
        stop += 1
    if tokens[auxiliary].low in lexicon.be:
        return _passive(passage, cue, auxiliary + 1, stop)
    first = auxiliary + 1
    what = None
    while first + 1 < stop and tokens[first].low in lexicon.anaphors | lexicon.adverbs:
        if tokens[first].low in lexicon.determiners and tokens[first + 1].is_capital:
            break  # "hat das Amt"
        what = (first, first + 1) if tokens[first].low in lexicon.anaphors else what
        first += 1
    who = phrase_right(passage, first, stop)
    if who is None or tokens[who.first].low in lexicon.objective:
        return None
    begin, end = _without_adverbs(passage, who.last, stop)
    negated = any(t.low in lexicon.negations for t in tokens[who.last : stop])
    if negated and cue.act is not Act.CONFIRMS:
        return None  # "Zurückgenommen hat er das nicht"
    cue.act = Act.DECLINES if negated else cue.act
    begin, end = what or (begin, end)
    cue.given = (tokens[begin].start, tokens[end - 1].end) if begin < end else None
    cue.takes = Takes.NOTHING if cue.given is not None else cue.takes
    return Clause(cue, who, cue.first, max(cue.last, who.last), inverted=True)


def _passive(passage: Passage, cue: Cue, first: int, stop: int) -> Clause | None:
    """As in "Dementiert wird der Bericht vom Klub": who does it follows, else nobody does."""
    tokens, lexicon = passage.tokens, passage.lexicon
    by = next((i for i in range(stop - 1, first, -1) if tokens[i].low in lexicon.speaks_for), -1)
    who = phrase_right(passage, by + 1, stop) if first < by < stop - 1 else None
    if who is None or tokens[by].low in lexicon.definite:
        return None
    begin, end = _without_adverbs(passage, first, by)
    if begin >= end or not names.is_named(passage, NounPhrase(begin, end)):
        return None
    cue.given, cue.takes = (tokens[begin].start, tokens[end - 1].end), Takes.NOTHING
    return Clause(cue, who, cue.first, who.last, inverted=True)


def _without_adverbs(passage: Passage, first: int, last: int) -> tuple[int, int]:
    """What is left of some tokens without adverbs, times and negations at both ends."""
    tokens, lexicon = passage.tokens, passage.lexicon
    plain = lexicon.adverbs | lexicon.negations | lexicon.times
    while first < last and tokens[first].low in plain:
        first += 1
    while last > first and tokens[last - 1].low in plain:
        last -= 1
    return first, last
