"""The mood of reported speech: who is quoted tells it, and not the subject of its verb.

As in "Den Termin habe der Kanton mitgeteilt", which goes on with what the mayor said.
"""

from collections.abc import Sequence

from bot.reading.rules.grammar.clause import bounds
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.text.segments import Passage, Sentence

_SECOND = 10  # tokens of a sentence among which its finite verb is looked for


def mute_reported(passage: Passage, sentence: Sentence, cues: Sequence[Cue]) -> None:
    """Let verbs in that mood state nothing where somebody is quoted before them or beside them."""
    reported = [cue for cue in cues if is_reported(passage, sentence, cue)]
    if reported and (len(reported) < len(cues) or _follows(passage, sentence)):
        for cue in reported:
            cue.mute = True


def reported_at(passage: Passage, sentence: Sentence) -> int:
    """The token of the verb by which a sentence is in that mood; -1 where it is not."""
    tokens, pattern = passage.tokens, passage.lexicon.subjunctive
    start, end = tokens[sentence.first].start, tokens[sentence.last - 1].end
    for match in pattern.finditer(passage.low, start, end):
        at = next(i for i in range(sentence.first, sentence.last) if tokens[i].end > match.start())
        noun = passage.text[match.start()].isupper() and at > sentence.first
        if not noun and not _is_subordinate(passage, sentence, at):
            return at
    last = min(sentence.last - 1, sentence.first + _SECOND)
    inside = range(sentence.first + 1, last)
    return next((i for i in inside if _is_second(passage, sentence.first, i)), -1)


def _is_subordinate(passage: Passage, sentence: Sentence, index: int) -> bool:
    """The verb at a token is that of a subordinate clause: "Das Amt prüft, ob es sicher (sei)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = index
    while first > sentence.first and not bounds(passage, first - 1):
        first -= 1
    low, marked = tokens[first].low, first > sentence.first and tokens[first - 1].text == ","
    closes = index + 1 >= sentence.last or bounds(passage, index + 1)
    relative = marked and closes and low in lexicon.relatives | lexicon.definite
    leads = lexicon.subordinators | lexicon.whether | lexicon.complementizers
    return relative or (closes and low in leads)


def _is_second(passage: Passage, first: int, index: int) -> bool:
    """A form of that mood in the second place: "Der Bau (beginne) im Mai", "Zudem (fehle) es"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token, before, after = tokens[index], tokens[index - 1], tokens[index + 1]
    if token.quote >= 0 or lexicon.subjunctive_form.fullmatch(token.low) is None:
        return False
    closed = lexicon.determiners | lexicon.prepositions | lexicon.adverbs | lexicon.subordinators
    if token.is_capital or token.low in closed or not before.is_word:
        return False
    if before.is_capital and before.low not in closed and index - 1 > first:
        return True
    noun = index - 1 == first and before.low not in closed | lexicon.openers
    leads = after.low in closed | lexicon.reflexives | lexicon.pronouns.keys()
    opens = before.low in lexicon.adverbs | lexicon.pointers | lexicon.anaphors | lexicon.openers
    return (noun and before.low not in lexicon.first_person) or (opens and leads)


def is_reported(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """The verb's auxiliary is in that mood, before it or behind it at the end of its clause."""
    if cue.kind is not Kind.VERB:
        return False
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = tokens[cue.first : min(cue.last + 1, sentence.last)]
    if cue.auxiliary >= 0:
        inside = [tokens[cue.auxiliary], *inside]
    verbs = lexicon.have | lexicon.be | {tokens[cue.last - 1].low}
    return any(
        t.low in verbs and lexicon.subjunctive.match(passage.low, t.start) is not None
        for t in inside
    )


def _follows(passage: Passage, sentence: Sentence) -> bool:
    """Another sentence stands before it in its paragraph."""
    number = passage.sentence_at(sentence.first)
    return number > 0 and passage.sentences[number - 1].paragraph == sentence.paragraph
