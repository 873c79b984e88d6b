"""The words that show that somebody states something, and what."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bot.reading.rules.languages.forms import Verb
from bot.reading.rules.languages.idioms import Bracket, Phrase
from bot.reading.rules.languages.patterns import NEVER, any_of
from storage.records import Act


@dataclass(frozen=True, kw_only=True)
class Cues:
    """The words that show that somebody states something, and what.

    Attributes:
        verbs: each form of a verb to what it does; words of a form are joined by spaces.
        phrases: what is no single verb: refusals to comment, idioms of denial.
        attributions: "according to": the speaker follows, the rest is content.
        views: what an attribution is before a person and a comma alone (pour Ana Bel, ...).
        postpositions: "zufolge": the speaker stands before.
        account_nouns: what somebody's account is called behind his name (nach Kehrs Worten).
        accounts: "findings of": what may stand between an attribution and its speaker.
        as_words: "as": what X says stands around "as X says".
        just_as: what may stand before it behind a comma: "(tal) como dijo X".
        thus: "so" between a quotation and the verb of who comments by it.
        particles: second halves of verbs at the end of a clause (räumte ... ein).
        separable: the first half of such a verb to its second halves, and what the whole does.
        brackets: finite verb to the idioms it opens, whose other half closes the clause.
        leading: finite verb to the idioms that lead to an infinitive which states (beeilte sich).
        stated: what such an infinitive does.
        withheld: infinitives of what one may refuse to say.
        plain_verbs: forms after which a clause needs no "that".
        past_endings: endings of the past, or of all verbs where no noun has them: "...", she
            snapped, where nobody listed the verb.
        finite_endings: endings that every finite verb has one of: "No school shuts", quips she.
        participle_endings: the same of participles, behind an auxiliary.
        dialogue_endings: of the verb behind a turn of a dialogue ("— Сорок, — прикидывает X").
        gerund_endings: endings of what opens a sentence and is no content ("Asking that, ...").
        hypothetical: auxiliaries with which nothing is stated (could say).
        ceasing: of these, those whose negation says that somebody goes on (n'a cessé de nier).
        adding: words with which nobody begins, so that who spoke last goes on (added, also).
        aspects: verbs that only say that somebody begins or goes on (continues to, keeps).
        aspect_links: prepositions between these and an infinitive (continue de nier).
        issuing: up to a verb, that somebody puts out words which it tells of; `verb` is what he does
            (issued a statement denying).
        stood: from an auxiliary to a participle of admitting that is one of standing in some place
            as well (habe in Flammen gestanden).
        short_forms: auxiliaries written on to a pronoun ('s), to what they are short for.
        admitting: verb forms that deny where they are negated (did not admit).
        personal: verb forms with which persons speak, and no firm does (sagte, no "teilte mit").
        firm: verb forms that deny if a `negative` follows (insists it never ...).
        sworn: of these, those that deny with any negation of a fact (swears it did not).
        reminding: verb forms that only remind, so that a negation denies nothing.
        negative: what makes a firm statement a denial.
        contrary: a fact negated, which denies where somebody else has stated it.
        absent: of these, those that say that something is not there, which stands before (нет).
        subjunctive: the mood in which indirect speech goes on without a cue (er habe ...).
        subjunctive_form: what a verb of that mood may look like where a verb stands second.
        both_not: neither, nor: a silence of each.
    """

    verbs: Mapping[str, Verb]
    phrases: tuple[Phrase, ...] = ()
    attributions: re.Pattern[str] = NEVER
    views: re.Pattern[str] = NEVER
    postpositions: re.Pattern[str] = NEVER
    account_nouns: frozenset[str] = frozenset()
    accounts: re.Pattern[str] = NEVER
    as_words: frozenset[str] = frozenset()
    just_as: frozenset[str] = frozenset()
    thus: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    separable: Mapping[str, Mapping[str, Verb]] = field(default_factory=dict)
    brackets: Mapping[str, tuple[Bracket, ...]] = field(default_factory=dict)
    leading: Mapping[str, tuple[Bracket, ...]] = field(default_factory=dict)
    stated: tuple[tuple[Act, re.Pattern[str]], ...] = ()
    withheld: re.Pattern[str] = NEVER
    plain_verbs: frozenset[str] = frozenset()
    past_endings: tuple[str, ...] = ()
    finite_endings: tuple[str, ...] = ()
    participle_endings: tuple[str, ...] = ()
    dialogue_endings: tuple[str, ...] = ()
    gerund_endings: tuple[str, ...] = ()
    hypothetical: frozenset[str] = frozenset()
    ceasing: frozenset[str] = frozenset()
    adding: re.Pattern[str] = NEVER
    aspects: frozenset[str] = frozenset()
    aspect_links: frozenset[str] = frozenset()
    issuing: re.Pattern[str] = NEVER
    stood: re.Pattern[str] = NEVER
    short_forms: Mapping[str, str] = field(default_factory=dict)
    admitting: frozenset[str] = frozenset()
    personal: frozenset[str] = frozenset()
    firm: frozenset[str] = frozenset()
    sworn: frozenset[str] = frozenset()
    reminding: frozenset[str] = frozenset()
    negative: re.Pattern[str] = NEVER
    contrary: re.Pattern[str] = NEVER
    absent: re.Pattern[str] = NEVER
    subjunctive: re.Pattern[str] = NEVER
    subjunctive_form: re.Pattern[str] = NEVER
    both_not: frozenset[str] = frozenset()

    @cached_property
    def verb_lengths(self) -> Mapping[str, int]:
        """The first word of each verb form to the most words that a form beginning so has."""
        lengths: dict[str, int] = {}
        for form in self.verbs:
            first, *others = form.split(" ")
            lengths[first] = max(lengths.get(first, 1), 1 + len(others))
        return lengths

    @cached_property
    def any_phrase(self) -> re.Pattern[str]:
        """Matches wherever one of the `phrases` does: where it does not, none need be tried."""
        return any_of(phrase.pattern for phrase in self.phrases if phrase.needs is None)

    @cached_property
    def needed_words(self) -> tuple[re.Pattern[str], ...]:
        """The words without one of which a sentence holds none of the slow `phrases`."""
        needs = {id(phrase.needs): phrase.needs for phrase in self.phrases}
        return tuple(pattern for pattern in needs.values() if pattern is not None)
