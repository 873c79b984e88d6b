"""Quotations that run on: over sentences and paragraphs, to the speaker who is named last."""

from dataclasses import dataclass, field

from bot.reading.rules.clause import Clause
from bot.reading.rules.cue import Cue, Kind
from bot.reading.rules.languages.lexicon import Takes
from bot.reading.rules.layout import Draft
from bot.reading.rules.segments import Passage, Sentence
from storage.records import Act

_PARAGRAPHS = 6  # of one quotation before its speaker is named


@dataclass(slots=True)
class State:
    """What is carried from sentence to sentence."""

    drafts: list[Draft] = field(default_factory=list)
    loose: list[int] = field(default_factory=list)  # quotations nobody has claimed yet
    waiting: Draft | None = None  # "he said:", what follows is the content
    block: int = -1  # paragraph that is all content, without marks
    paragraph: int = -1


def whole_quote(passage: Passage, sentence: Sentence) -> int:
    """The quotation a sentence consists of, but for a dash and stops around it; else -1."""
    tokens = passage.tokens
    first = sentence.first
    number = tokens[first].quote
    if number < 0 or passage.quotes[number].first != first:
        return -1
    rest = tokens[passage.quotes[number].last : sentence.last]
    return -1 if any(t.is_word for t in rest) else number


def is_block(passage: Passage, state: State, sentence: Sentence) -> bool:
    """A paragraph of its own after "she added:"; no quotation marks, no speaker in it."""
    if state.waiting is None:
        return False
    before = passage.sentences[state.waiting.sentence]
    return before.paragraph == sentence.paragraph - 1 and (passage.tokens[sentence.first].quote < 0)


def extend(passage: Passage, state: State, sentence: Sentence) -> None:
    """One more sentence of such a paragraph."""
    draft, end = state.drafts[-1], passage.tokens[sentence.last - 1].end
    draft.spans = (*draft.spans[:-1], (draft.spans[-1][0], end))


def append(passage: Passage, draft: Draft, number: int) -> None:
    """A further quotation of what a draft says."""
    quote = passage.quotes[number]
    if quote.start < quote.end:
        draft.spans += ((quote.start, quote.end),)
    draft.open = not quote.closed


def take_loose(passage: Passage, state: State, draft: Draft) -> None:
    """As in "Is that so?" Graham asked. The question is a sentence of its own before the cue."""
    if state.loose:
        spans = tuple((q.start, q.end) for q in (passage.quotes[n] for n in state.loose))
        draft.spans = tuple(s for s in spans if s[0] < s[1])
        draft.quoted = True
        state.loose.clear()


def prepend_open(passage: Passage, state: State, draft: Draft) -> None:
    """The paragraphs of a quotation before the one in which its speaker is named."""
    if all(not passage.quotes[n].closed for n in state.loose):
        spans = tuple((q.start, q.end) for q in (passage.quotes[n] for n in state.loose))
        draft.spans = tuple(s for s in spans if s[0] < s[1]) + draft.spans
        state.loose.clear()


def give_loose(passage: Passage, state: State) -> None:
    """Quotations without a cue go on with what was quoted last in the paragraph or before it."""
    for number in state.loose:
        if state.drafts and state.drafts[-1].quoted:
            last = state.drafts[-1]
            begin = passage.sentences[last.sentence]
            near = begin.paragraph >= state.paragraph - 1
            if near and begin.paragraph == state.paragraph:
                append(passage, last, number)
            elif near and last.speaker.name:
                quote = passage.quotes[number]
                cue = Cue(quote.first, quote.first, Act.ASSERTS, Takes.QUOTE, Kind.VERB)
                cue.start = cue.end = quote.start
                state.drafts.append(
                    Draft(
                        Clause(cue, None, quote.first, quote.first),
                        last.speaker,
                        ((quote.start, quote.end),) if quote.start < quote.end else (),
                        last.sentence,
                        quoted=True,
                        open=not quote.closed,
                    )
                )
    state.loose.clear()


def close_paragraph(passage: Passage, state: State) -> None:
    """At a paragraph's end, loose quotations wait for a speaker only when they are left open."""
    goes_on = state.loose and not passage.quotes[state.loose[-1]].closed
    if goes_on and len(state.loose) < _PARAGRAPHS and not (state.drafts and state.drafts[-1].open):
        return
    give_loose(passage, state)
