"""A claim that is denied in its relative clause: "обвинения, которые мэр (отвергает)"."""

from bot.reading.rules.grammar import phrases, somebody
from bot.reading.rules.grammar.clause import Clause, bounds
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.seats import seat_behind
from bot.reading.rules.grammar.who_follows import who_follows
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_SINCE = 8  # tokens before a relative pronoun in which its claim stands


def claim_of(passage: Passage, sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    """The tokens of the claim that a relative pronoun stands for, which opens a verb's clause."""
    tokens, lexicon, first = passage.tokens, passage.lexicon, cue.first
    if not lexicon.free_order or cue.act is not Act.DENIES:
        return None
    while first > sentence.first and not bounds(passage, first - 1):
        first -= 1
    if tokens[first].low not in lexicon.object_relatives or first == cue.first:
        return None
    claim = _claim_before(passage, sentence, first - 1)
    return (claim, first - 1) if claim >= 0 else None


def denied(passage: Passage, sentence: Sentence, cue: Cue, claim: tuple[int, int]) -> Clause | None:
    """The clause of a claim's denial, or None where nobody who could speak denies it."""
    first = claim[1] + 1
    who = _who(passage, sentence, cue, first + 1)
    if who is None:
        return None
    return Clause(cue, who, first, max(cue.last, who.last), inverted=True, fronted=claim)


def _claim_before(passage: Passage, sentence: Sentence, comma: int) -> int:
    """Where the claim begins that a relative pronoun behind a comma stands for, else -1."""
    for index in range(comma - 1, max(sentence.first, comma - _SINCE) - 1, -1):
        if bounds(passage, index) or passage.tokens[index].quote >= 0:
            return -1
        if passage.lexicon.claims.fullmatch(passage.tokens[index].low):
            return index
    return -1


def _who(passage: Passage, sentence: Sentence, cue: Cue, first: int) -> NounPhrase | None:
    """Who denies it: between the pronoun and the verb, or behind the verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if first < cue.first:
        first += tokens[first].low in lexicon.seats
        found = NounPhrase(first, cue.first)
        return found if first < cue.first and somebody.is_speaker(passage, found) else None
    if (seat := seat_behind(passage, sentence, cue)) is not None:
        return seat
    begins = who_follows(passage, cue.last, sentence.last) == cue.last
    return phrases.phrase_right(passage, cue.last, sentence.last) if begins else None
