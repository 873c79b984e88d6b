"""Quotations that run on: over sentences and paragraphs, to the speaker who is named last."""

from dataclasses import dataclass, field

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.grammar.clause import Clause, span
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.speakers.speakers import Speaker
from bot.reading.rules.text.segments import Passage, Quotation, Sentence
from storage.records import Act

_PARAGRAPHS = 6  # of one quotation before its speaker is named
_WHOLE = 8  # tokens of a quotation that is a paragraph
_SOME = 5  # words of a quotation that is no title and no single word


@dataclass(slots=True)
class State:
    """What is carried from sentence to sentence."""

    drafts: list[Draft] = field(default_factory=list)
    loose: list[int] = field(default_factory=list)  # quotations nobody has claimed yet
    waiting: Draft | None = None  # "he said:", what follows is the content
    block: int = -1  # paragraph that is all content, without marks
    paragraph: int = -1
    about: dict[int, Speaker] = field(default_factory=dict)  # sentence to whom it is about


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


def open_draft(state: State) -> Draft | None:
    """The statement of the last sentence whose quotation goes on, if one does.

    What is stated inside a quotation comes behind it: 'X said: "It is a lie, Y has denied it.'
    """
    for draft in reversed(state.drafts):
        if draft.sentence != state.drafts[-1].sentence:
            break
        if draft.open:
            return draft
    return None


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
        known = draft.spans  # "lo" may have pointed to them already
        draft.spans = tuple(s for s in spans if s[0] < s[1] and s not in known) + known
        state.loose.clear()


def give_loose(passage: Passage, state: State) -> None:
    """Quotations without a cue go on with what was said last in the paragraph or before it."""
    for number in state.loose:
        last = _last_said(passage, state)
        if last is None:
            continue
        same = passage.sentences[last.sentence].paragraph == state.paragraph
        answers = last.clause.cue.act is not Act.ASSERTS and not last.quoted
        if same and not answers:
            append(passage, last, number)
        elif (answers if same else last.quoted or _is_beside(passage, last, number)) and (
            last.speaker.name
        ):
            state.drafts.append(_again(passage, last, number))
    state.loose.clear()


def _is_beside(passage: Passage, last: Draft, number: int) -> bool:
    """A paragraph that is all quoted goes on with who was told of in the sentence before it."""
    lexicon, quote = passage.lexicon, passage.quotes[number]
    at = passage.sentence_at(quote.first)
    if not lexicon.analytic or at < 1 or last.sentence != at - 1 or last.clause.cue.passive:
        return False
    first = passage.sentences[at]
    whole = first.first == quote.first and quote.last >= first.last - 1
    alone = at + 1 == len(passage.sentences) or (
        passage.sentences[at + 1].paragraph > first.paragraph
    )
    begins = passage.sentences[at - 1].paragraph < first.paragraph
    if not (whole and alone and begins) or quote.last - quote.first < _WHOLE:
        return False
    who = f"{last.speaker.described} {last.speaker.name}".lower()
    silent = last.clause.cue.act is Act.DECLINES
    return not (silent or lexicon.documents.search(who) or lexicon.outlets.search(who))


def _last_said(passage: Passage, state: State) -> Draft | None:
    """The last draft of this paragraph or the one before that a quotation can go on with.

    Of the drafts of one sentence and speaker it is the quoted one: "A," she said, noting B. "C."
    """
    last = state.drafts[-1] if state.drafts else None
    if last is None or passage.sentences[last.sentence].paragraph < state.paragraph - 1:
        return None
    for draft in reversed(state.drafts):
        if draft.sentence != last.sentence:
            break
        if draft.quoted and draft.speaker.name == last.speaker.name:
            return draft
    return last if last.spans else None


def _again(passage: Passage, last: Draft, number: int) -> Draft:
    """A statement of its own by the speaker of the paragraph before."""
    quote = passage.quotes[number]
    cue = Cue(quote.first, quote.first, Act.ASSERTS, Takes.QUOTE, Kind.VERB)
    cue.start = cue.end = quote.start
    spans = ((quote.start, quote.end),) if quote.start < quote.end else ()
    clause = Clause(cue, None, quote.first, quote.first)
    return Draft(clause, last.speaker, spans, last.sentence, quoted=True, open=not quote.closed)


def of_whom_it_was(passage: Passage, state: State, number: int, sentence: int) -> Draft | None:
    """A whole quotation is his whom the sentence before it was about: "X est ravi. « ... »"."""
    speaker, quote = state.about.get(sentence - 1), passage.quotes[number]
    before = passage.sentences[max(0, sentence - 1)]
    beside = before.paragraph == passage.sentences[sentence].paragraph
    inside = passage.tokens[quote.first + 1 : quote.last - 1]
    whole = bool(inside) and inside[0].is_capital and inside[-1].text in ".!?…"
    last = state.drafts[-1] if state.drafts else None
    silent = last and last.sentence == sentence - 1 and last.clause.cue.act is Act.DECLINES
    if speaker is None or silent or state.loose or not (beside and whole) or len(inside) < _SOME:
        return None
    cue = Cue(quote.first, quote.first, Act.ASSERTS, Takes.QUOTE, Kind.VERB)
    cue.start = cue.end = quote.start
    clause = Clause(cue, None, quote.first, quote.first)
    spans = ((quote.start, quote.end),)
    return Draft(clause, speaker, spans, sentence, quoted=True, open=not quote.closed)


def goes_on(passage: Passage, state: State, sentence: Sentence) -> bool:
    """A sentence without a cue that is mostly quoted goes on with what was said before it.

    As in: "It is a gamble," she said. "I would not call it a rescue" for the smaller banks.
    """
    number = passage.tokens[sentence.first].quote
    if number < 0 or passage.quotes[number].first != sentence.first:
        return False
    quote = passage.quotes[number]
    last = _last_said(passage, state)
    words = sum(t.is_word for t in passage.tokens[quote.first : quote.last])
    rest = sum(t.is_word for t in passage.tokens[quote.last : sentence.last])
    marked = quote.last < sentence.last and not passage.tokens[quote.last].is_word
    if last is None or words < max(_SOME, rest) or marked or not _is_open(passage, quote):
        return False
    if passage.sentences[last.sentence].paragraph != sentence.paragraph:
        return False
    last.spans += span(passage, sentence.first, sentence.last)
    return True


def _is_open(passage: Passage, quote: Quotation) -> bool:
    """No comma or stop at its end shows that the speaker follows: "...," he sighs."""
    return passage.tokens[quote.last - 2].text not in ",?!…"


def close_paragraph(passage: Passage, state: State) -> None:
    """At a paragraph's end, loose quotations wait for a speaker only when they are left open."""
    goes_on = state.loose and not passage.quotes[state.loose[-1]].closed
    if goes_on and len(state.loose) < _PARAGRAPHS and open_draft(state) is None:
        return
    give_loose(passage, state)
