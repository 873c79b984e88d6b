"""Which of two statements tells nothing new: the same words, or what is thought inside them."""

from bot.reading.reading import FoundStatement
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_PRONOUN = 6  # characters of "they " before a verb
_SILENT = (Act.DENIES, Act.DECLINES)


def is_thought(outer: FoundStatement, inner: FoundStatement) -> bool:
    """As in "He said he believed it was over": what he believes is part of what he says."""
    cue = inner.cue_spans[0]
    within = any(start < cue[0] and cue[1] <= inner.end <= end for start, end in outer.spans)
    same = _same_speaker(outer, inner) or outer.act in (Act.DENIES, Act.WITHDRAWS)
    return within and same and inner.act is Act.ASSERTS


def denies_within(passage: Passage, outer: FoundStatement, inner: FoundStatement) -> bool:
    """As in "Indicó que la firma no tiene constancia de ello": one denial, and not two."""
    cue = inner.cue_spans[0]
    one = outer.act is inner.act is Act.DENIES and _same_speaker(outer, inner)
    inside = any(a + _PRONOUN < cue[0] and cue[1] <= b for a, b in outer.spans)
    verb = passage.lexicon.verbs.get(outer.cue.split(" ")[-1].lower())
    told = verb is not None and verb.act is Act.ASSERTS and bool(outer.spans)
    return one and told and (inside or cue[0] == outer.spans[0][0])


def says_only(outer: FoundStatement, inner: FoundStatement) -> bool:
    """As in "The firm said it denied the claims": all that it says is that it denies them."""
    cue = inner.cue_spans[0]
    whole = outer.start < cue[0] <= outer.start + _PRONOUN and inner.end == outer.end
    plain = outer.act in (Act.ASSERTS, inner.act) or (outer.act, inner.act) == _SILENT
    plain = plain and inner.act is not Act.ASSERTS
    return whole and plain and inner.start >= cue[1] and _same_speaker(outer, inner)


def _same_speaker(a: FoundStatement, b: FoundStatement) -> bool:
    """One name, once perhaps with an office or a first name: "Mayor Ana Bell", "Bell"."""
    one, other = set(a.speaker.split()), set(b.speaker.split())
    return one <= other or other <= one


def same_words(a: FoundStatement, b: FoundStatement) -> bool:
    """Nearly all of the longer statement is the other one as well."""
    shared = min(a.end, b.end) - max(a.start, b.start)
    longer = max(a.end - a.start, b.end - b.start)
    return longer > 0 and shared > 0.8 * longer
