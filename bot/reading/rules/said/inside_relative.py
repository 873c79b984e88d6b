"""What is told inside a relative clause: "He shut (the bridge), which, Bell said, (is unsafe)"."""

from bot.reading.rules.grammar import relative_subjects
from bot.reading.rules.grammar.clause import Clause, Spans, span
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.text.segments import Passage, Sentence

_SHORT = 6  # tokens of a noun phrase of which something is told, with its comma
_ASIDE = 8  # tokens behind who speaks: "told reporters on Monday"


def told_inside(
    passage: Passage, sentence: Sentence, clause: Clause, before: list[Clause], limit: int
) -> Spans:
    """Of what it is told, if that is short, and what goes on behind who speaks.

    () where no relative clause is broken so. All before is told by the text. The clause ends with
    the sentence, if the main verb stands before it, or else with its comma: "The bridge, which,
    Bell said, (is unsafe), fell".
    """
    tokens = passage.tokens
    set_off = tokens[clause.first - 1].text == ","
    pronoun = clause.first - 1 - set_off
    cited = clause.cue.kind in (Kind.ATTRIBUTION, Kind.POSTPOSITION)
    if not (set_off or cited) or not _is_relative(passage, sentence, before, pronoun):
        return ()
    begin = _past_comma(passage, clause.last, limit) if set_off else clause.last
    if not 0 < begin < limit:
        return ()
    told = any(is_finite(passage, i, sentence.first) for i in range(sentence.first, pronoun))
    commas = (i for i in range(begin, limit) if tokens[i].text == "," and tokens[i].quote < 0)
    stop = limit if told else next(commas, limit)
    chunked = not passage.lexicon.free_order  # there a chunk may hold the verb before it
    whose = relative_subjects.antecedent(passage, sentence.first, pronoun) if chunked else None
    short = whose is not None and pronoun - whose.first <= min(_SHORT, stop - begin)
    of_what = span(passage, whose.first, pronoun) if whose is not None and short else ()
    return of_what + span(passage, begin, stop)


def _is_relative(passage: Passage, sentence: Sentence, before: list[Clause], at: int) -> bool:
    """A pronoun stands there that opens a relative clause, and is no "that" of what is said."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if at <= sentence.first or tokens[at].low not in lexicon.relatives:
        return False
    behind_comma = tokens[at - 1].text == ","
    if tokens[at - 1].low in lexicon.prepositions:
        return False  # "All of which, Bell said, would help"
    if tokens[at].low in lexicon.complementizers:
        return not before and (behind_comma or lexicon.analytic)
    return behind_comma or not lexicon.verb_final


def _past_comma(passage: Passage, first: int, limit: int) -> int:
    """Behind the comma that closes who speaks, or -1."""
    inside = range(first, min(first + _ASIDE, limit))
    return next((i + 1 for i in inside if passage.tokens[i].text == ","), -1)
