"""What a parser tells, in the rules' terms: a verb of saying, its subject and its clause."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.reading.reading import FoundStatement
from bot.reading.rules.grammar.clause import Clause, Spans
from bot.reading.rules.grammar.cue import Cue, Kind, widen
from bot.reading.rules.languages.forms import Takes, Verb
from bot.reading.rules.said.closing import close
from bot.reading.rules.speakers import speakers
from bot.reading.rules.text.names import NounPhrase, is_named
from bot.reading.rules.text.segments import Passage, Sentence


@dataclass(frozen=True, slots=True)
class Told:
    """A verb with a subject and a clause that hangs on it, in code points of the text.

    Attributes:
        verb: the verb alone, without auxiliaries.
        lemma: its dictionary form, in lower case; "" where the parser gives none.
        subject: the noun phrase of its subject, without what is apposed to it.
        apposed: what is, if anything.
        content: the clause, its complementizer included.
        participle: the verb hangs on its subject as a participle ("a letter saying that").
    """

    verb: tuple[int, int]
    lemma: str
    subject: tuple[int, int]
    apposed: tuple[int, int] | None
    content: tuple[int, int]
    participle: bool = False


def told_in(
    passage: Passage, sentence: Sentence, told: Sequence[Told]
) -> Iterator[tuple[Clause, Spans]]:
    """Of what a parser tells of a text, the clauses of one sentence, each with its content.

    Only verbs that the lexicon knows as taking a clause: to a parser, who knows that something
    is so and who says so look alike.

    Args:
        passage: the text, cut.
        sentence: one of its sentences.
        told: of the whole text, in the order of their verbs.
    """
    start, end = passage.tokens[sentence.first].start, passage.tokens[sentence.last - 1].end
    for index in range(bisect_left(told, start, key=lambda one: one.verb[0]), len(told)):
        if told[index].verb[0] >= end:
            break
        clause = _clause(passage, sentence, told[index])
        if clause is not None:
            yield clause


def beside(
    found: tuple[FoundStatement, ...], others: tuple[FoundStatement, ...]
) -> tuple[FoundStatement, ...]:
    """What was found, and of the others those that share neither words nor cue with any of it."""
    taken = [span for statement in found for span in _spans(statement)]
    new = [
        other
        for other in others
        if not any(a < end and start < b for a, b in _spans(other) for start, end in taken)
    ]
    return tuple(sorted((*found, *new), key=lambda s: (s.start, -s.end)))


def _spans(statement: FoundStatement) -> tuple[tuple[int, int], ...]:
    return (*statement.spans, *statement.cue_spans)


def _clause(passage: Passage, sentence: Sentence, told: Told) -> tuple[Clause, Spans] | None:
    tokens, lexicon = passage.tokens, passage.lexicon
    at, _ = _tokens(passage, told.verb)
    verb = lexicon.verbs.get(tokens[at].low) or lexicon.verbs.get(told.lemma)
    if verb is None or Takes.CLAUSE not in verb.takes or tokens[at].quote >= 0:
        return None
    cue = _cue(passage, sentence, verb, at)
    first, last = _tokens(passage, told.content)
    if cue is None or not cue.last <= first < last <= sentence.last:
        return None
    if tokens[first].low in lexicon.complementizers - lexicon.whether:
        first += 1
    spans = close(passage, first, last)
    subject = NounPhrase(
        *_tokens(passage, told.subject), told.apposed and _tokens(passage, told.apposed)
    )
    if not spans or not sentence.first <= subject.first < subject.last <= cue.first:
        return None
    if told.participle and not _can_say(passage, subject):
        return None
    return Clause(cue, subject, subject.first, cue.last), spans


def _can_say(passage: Passage, subject: NounPhrase) -> bool:
    """Somebody named or a document: "an attitude showing that" says nothing."""
    words = speakers.text_of(passage, subject.first, subject.last).lower()
    return is_named(passage, subject) or bool(passage.lexicon.documents.search(words))


def _cue(passage: Passage, sentence: Sentence, verb: Verb, at: int) -> Cue | None:
    """The verb with its auxiliaries, unless nothing was said ("could say", "yet to say")."""
    cue = Cue(at, at + 1, verb.act, verb.takes, Kind.VERB, hedged=verb.hedged)
    auxiliary = widen(passage, sentence, cue)
    lexicon = passage.lexicon
    if cue.negated or auxiliary in lexicon.hypothetical | lexicon.infinitive_marks:
        return None
    cue.start, cue.end = passage.tokens[cue.first].start, passage.tokens[cue.last - 1].end
    return cue


def _tokens(passage: Passage, span: tuple[int, int]) -> tuple[int, int]:
    """The tokens that lie in a span of the text, wholly or in part: `first:last`."""
    tokens = passage.tokens
    first = bisect_left(tokens, span[0] + 1, key=lambda token: token.end)
    return first, bisect_left(tokens, span[1], first, key=lambda token: token.start)
