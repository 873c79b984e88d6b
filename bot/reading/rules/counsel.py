"""What is said for somebody of whom it is told: "her lawyer said Lowe denies it" denies."""

from bisect import bisect_left

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.people.persons import stem_of
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_SUBJECT = 6  # tokens of who denies, at the head of what is said


def denies_for(passage: Passage, draft: Draft) -> bool:
    """Who speaks for somebody says that this one denies something."""
    lexicon = passage.lexicon
    principal = {stem_of(passage, word) for word in draft.speaker.principal.lower().split()}
    if not principal or not draft.spans or draft.quoted:
        return False
    pleas = passage.lexicon.pleas.search(passage.low, *draft.spans[0])
    first = bisect_left(passage.tokens, draft.spans[0][0], key=lambda token: token.start)
    told = False
    for token in passage.tokens[first : first + _SUBJECT]:
        if pleas is not None and pleas.start() == token.start:
            return told
        verb = lexicon.verbs.get(token.low)
        if verb is not None:
            return told and verb.act is Act.DENIES
        if not token.is_word or token.low in lexicon.negations:
            return False
        told |= stem_of(passage, token.low) in principal or token.low in lexicon.pronouns
        told |= lexicon.clients_told.fullmatch(token.low) is not None
    return False


def is_told_by(passage: Passage, outer: Draft, inner: Draft) -> bool:
    """As in "Her lawyer said Lowe denies it": one denial, by the lawyer who speaks for her."""
    cue, client = inner.clause.cue, outer.speaker.principal
    if outer is inner or outer.sentence != inner.sentence or outer.quoted or not client:
        return False
    within = any(start <= cue.start and cue.end <= end for start, end in outer.spans)
    return within and cue.act is Act.DENIES and _is_client(passage, inner, client)


def _is_client(passage: Passage, inner: Draft, client: str) -> bool:
    """Who denies is the one spoken for, by name or as "(her) client"."""
    name = inner.speaker.name.lower()
    words = {*name.split(), *inner.speaker.described.lower().split()}
    told = any(passage.lexicon.clients_told.fullmatch(word) for word in words)
    whom = {stem_of(passage, word) for word in client.lower().split()}
    return told or name == client.lower() or stem_of(passage, name) in whom
