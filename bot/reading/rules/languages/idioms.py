"""Cues that are more than a verb form: idioms, whole or around the middle of a clause."""

import re
from dataclasses import dataclass, replace

from bot.reading.rules.languages.forms import Takes, spelled
from bot.reading.rules.languages.patterns import NEVER, any_of, words
from storage.records import Act


@dataclass(frozen=True, slots=True)
class Phrase:
    """A cue that is more than a verb form: an idiom, a refusal to comment.

    Attributes:
        pattern: matched in a sentence outside its quotations, auxiliaries and negation included
            where they matter.
            A group `content` is what is said (`charge`: of what it is blamed), a group `speaker` who says it, a group `cue` the
            cue where what is around it is none ("комментировать слухи мэр [отказался]").
        subject: where the speaker stands: "left" as any verb's subject, "right" after the phrase
            ("denial from X"), "main" as the sentence's subject ("left without answering"),
            "none" if nobody is named.
        needs: words without one of which a sentence does not hold the phrase: looked for first,
            where its pattern is a slow one.
    """

    act: Act
    pattern: re.Pattern[str]
    takes: Takes = Takes.TOPIC
    subject: str = "left"
    hedged: bool = False
    needs: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Bracket:
    """An idiom around the middle of a clause, under its finite verb: "machte ... keine Angaben".

    Attributes:
        closes: its second half.
        leads: prepositions before what it is about; without them, `about` or an object.
        things: objects that look like subjects and are none (a request that X left unanswered).
        claim: only of a claim: "rückte von ihrer Aussage ab", not "von der Wand".
    """

    act: Act
    closes: re.Pattern[str]
    leads: frozenset[str] = frozenset()
    things: re.Pattern[str] = NEVER
    claim: bool = False


def bracketed(table: dict[str, tuple[Bracket, ...]], opens: str, bracket: Bracket) -> None:
    """Enter an idiom under each form of its finite verb, written as for `spelled`."""
    for form, _ in spelled(opens):
        table[form] = (*table.get(form, ()), bracket)


def phrase(
    act: Act,
    pattern: str,
    takes: Takes = Takes.TOPIC,
    subject: str = "left",
    hedged: bool = False,
    needs: re.Pattern[str] | None = None,
) -> Phrase:
    """A `Phrase` from the text of its pattern, matched at word boundaries."""
    return Phrase(act, words(pattern), takes, subject, hedged, needs)


def gated(*groups: tuple[Phrase, ...]) -> tuple[tuple[Phrase, ...], ...]:
    """The groups, of which none is tried one by one in a sentence where nothing of them stands."""
    gate = any_of(one.pattern for group in groups for one in group if one.needs is None)
    return tuple(
        tuple(one if one.needs is not None else replace(one, needs=gate) for one in group)
        for group in groups
    )
