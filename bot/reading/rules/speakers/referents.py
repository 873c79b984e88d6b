"""Whom "he", "she" or "it" means: the first that tells of all that may."""

from collections.abc import Callable

from bot.reading.rules.people.memory import Memory, Speaker
from bot.reading.rules.speakers.antecedents import (
    nearest_clause,
    subject_before,
    subject_of_words,
    told_by_sex,
)
from bot.reading.rules.speakers.just_told import just_told_of
from bot.reading.rules.speakers.not_himself import told_of_another
from bot.reading.rules.speakers.pronouns import meant_by
from bot.reading.rules.speakers.spoken_of import spoken_of
from bot.reading.rules.text.names import NounPhrase

Resolve = Callable[[Memory, NounPhrase, int], Speaker]  # who a noun phrase is, before a token


def referent(memory: Memory, kind: str, first: int, at: int, resolve: Resolve) -> Speaker | None:
    """Whom a pronoun means, if the text tells.

    Args:
        memory: whom the text has named.
        kind: the pronoun's, as in `Grammar.pronouns`.
        first: its token.
        at: the cue's first token.
        resolve: who the noun phrase is that the pronoun stands for.
    """

    def named(found: NounPhrase | None) -> Speaker | None:
        return resolve(memory, found, found.last) if found is not None else None

    other = told_of_another(memory, kind, first)
    if other is not None:
        return other if isinstance(other, Speaker) else named(other)
    known = named(nearest_clause(memory, kind, first))
    known = known or named(told_by_sex(memory, kind, first))
    known = known or named(just_told_of(memory, kind, first))
    known = known or meant_by(memory, kind, min(at, first))
    if known is None or _is_thing(known):
        known = named(subject_of_words(memory, kind, first)) or known
    known = known or named(_told_of(memory, kind, first))
    known = known or named(subject_before(memory, kind, first))
    return known or named(spoken_of(memory, kind, first))


def _is_thing(speaker: Speaker) -> bool:
    """A body or a paper without a name, which "she" does not mean if anybody else is there."""
    return not speaker.human and speaker.name == speaker.described


def _told_of(memory: Memory, kind: str, at: int) -> NounPhrase | None:
    """The person without a name that the text was about last: "The deputy is ill. He said"."""
    found, lexicon = memory.about, memory.passage.lexicon
    if found is None or found.first >= at:
        return None
    gender = lexicon.gendered.get(memory.passage.tokens[found.first].low, kind)
    return found if gender in ("", kind) else None
