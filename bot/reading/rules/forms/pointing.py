"""Denials and confirmations without words of their own: "The firm denies it"."""

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.forms.quotations import State, whole_quote
from bot.reading.rules.grammar import charged
from bot.reading.rules.grammar.clause import span
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_LAST = 3  # statements back to the one that is answered


def point_back(passage: Passage, state: State, draft: Draft) -> None:
    """Give a bare denial or confirmation what it answers: what was said before it, or is told."""
    if not _points_back(passage, draft):
        return
    last = _answered(state, draft)
    if last is not None:
        if last.speaker.name != draft.speaker.name:
            blames = last.act is Act.CRITICISES
            draft.spans = (charged.deed(passage, last.spans) if blames else ()) or last.spans
        return
    before = passage.sentences[draft.sentence - 1] if draft.sentence else None
    silent = any(_is_silence(d) and d.sentence == draft.sentence - 1 for d in state.drafts[-_LAST:])
    ours = any(
        _is_ours(d, draft) and d.sentence == draft.sentence - 1 for d in state.drafts[-_LAST:]
    )
    if before is None or silent or ours:
        return
    if before.paragraph == passage.sentences[draft.sentence].paragraph:
        draft.spans = span(passage, before.first, before.last)


def _answered(state: State, draft: Draft) -> Draft | None:
    """What was stated last, past a silence and past what the answerer's own lawyer said."""
    for last in reversed(state.drafts[-_LAST:]):
        passed = _is_silence(last) or _is_ours(last, draft)
        if draft.sentence - last.sentence > 1 + (last is not state.drafts[-1]):
            return None
        if not passed:
            return last if last.spans and last.clause.cue.act is not Act.DECLINES else None
    return None


def _is_silence(draft: Draft) -> bool:
    return draft.clause.cue.act is Act.DECLINES and not draft.spans


def _is_ours(last: Draft, draft: Draft) -> bool:
    """Who spoke before speaks for who answers, and is not contradicted by him."""
    return bool(draft.speaker.name) and last.speaker.principal == draft.speaker.name


def _points_back(passage: Passage, draft: Draft) -> bool:
    cue, lexicon, tokens = draft.clause.cue, passage.lexicon, passage.tokens
    if cue.takes is Takes.NOTHING or cue.given is not None:
        return False
    if cue.act not in (Act.DENIES, Act.CONFIRMS):
        return not draft.spans and _says_it(passage, draft)
    if not draft.spans:
        return True
    if draft.quoted or cue.passive or draft.clause.inverted:
        return False
    after = tokens[cue.last] if cue.last < len(tokens) else None
    told = after is None or after.text == ":" or after.low in lexicon.complementizers
    inside = range(cue.first, cue.last)
    pronouns = [i for i in inside if tokens[i].low in lexicon.anaphors]
    # "tord (le) cou à": an article inside an idiom is no pronoun, which leans on a verb.
    if lexicon.adjectives_behind and cue.kind is Kind.PHRASE:
        verbal = lexicon.verbs.keys() | lexicon.have | lexicon.be | lexicon.oblique.keys()
        pronouns = [i for i in pronouns if i == cue.first or tokens[i + 1].low in verbal]
    return bool(pronouns) and not told


def _says_it(passage: Passage, draft: Draft) -> bool:
    """As in "Son entourage l'a assuré vendredi": what was said before is said."""
    cue, lexicon, tokens = draft.clause.cue, passage.lexicon, passage.tokens
    if not lexicon.that_needed or cue.act is not Act.ASSERTS or draft.clause.inverted:
        return False
    leaning = lexicon.anaphors & lexicon.reflexives & lexicon.definite
    return any(token.low in leaning for token in tokens[cue.first : cue.last])


def may_wait(passage: Passage, draft: Draft) -> bool:
    """A quotation alone follows in the paragraph: "The mayor denies it. "Nobody was hurt.""."""
    number = draft.sentence
    if draft.spans or number + 1 >= len(passage.sentences):
        return False
    cue, after = draft.clause.cue, passage.sentences[number + 1]
    waits = cue.act in (Act.DENIES, Act.CONFIRMS) or Takes.QUOTE in cue.takes
    same = after.paragraph == passage.sentences[number].paragraph
    return waits and same and cue.takes is not Takes.NOTHING and whole_quote(passage, after) >= 0
