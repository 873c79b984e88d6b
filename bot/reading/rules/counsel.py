"""What is said for somebody of whom it is told: "her lawyer said Lowe denies it" denies."""

from bisect import bisect_left

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_SUBJECT = 6  # tokens of who denies, at the head of what is said


def denies_for(passage: Passage, draft: Draft) -> bool:
    """Who speaks for somebody says that this one denies something."""
    principal, lexicon = draft.speaker.principal.lower().split(), passage.lexicon
    if not principal or not draft.spans or draft.quoted:
        return False
    first = bisect_left(passage.tokens, draft.spans[0][0], key=lambda token: token.start)
    told = False
    for token in passage.tokens[first : first + _SUBJECT]:
        verb = lexicon.verbs.get(token.low)
        if verb is not None:
            return told and verb.act is Act.DENIES
        if not token.is_word or token.low in lexicon.negations:
            return False
        told |= token.low in principal or token.low in lexicon.pronouns
    return False


def is_told_by(outer: Draft, inner: Draft) -> bool:
    """As in "Her lawyer said Lowe denies it": one denial, by the lawyer who speaks for her."""
    cue, client = inner.clause.cue, outer.speaker.principal
    if outer is inner or outer.sentence != inner.sentence or outer.quoted or not client:
        return False
    within = any(start <= cue.start and cue.end <= end for start, end in outer.spans)
    return within and cue.act is Act.DENIES and inner.speaker.name == client
