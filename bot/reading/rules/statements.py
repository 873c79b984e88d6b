"""Who says what in a text: statements with speaker, act and offsets, by rules.

The way of a text: `cutting` cuts it, `circumstances` passes over where and when, `cues` finds the
words that make a statement, `clauses` the noun phrase of its speaker, `sides` what is said,
`speakers` who that is, `acts` what the statement does, and `results` what is left of it all. Where
something stands is told by tokens, until `results`. A language has its `Lexicon`.
"""

from collections.abc import Sequence

from bot.reading.reading import FoundStatement
from bot.reading.rules.also import answers_on
from bot.reading.rules.clauses.clauses import find_clauses
from bot.reading.rules.drafts import draft_of, stated
from bot.reading.rules.forms import (
    behind_colons,
    headings,
    interviews,
    line_heads,
    reported,
    semicolons,
    signatures,
)
from bot.reading.rules.forms.colons import after_object, is_anaphor, told_by_colon
from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.forms.noted import note_subject
from bot.reading.rules.forms.pointing import may_wait, point_back
from bot.reading.rules.forms.quotations import (
    State,
    append,
    close_paragraph,
    extend,
    give_loose,
    goes_on,
    is_block,
    of_whom_it_was,
    open_draft,
    prepend_open,
    take_loose,
    whole_quote,
)
from bot.reading.rules.forms.whose_words import whose_words
from bot.reading.rules.grammar import charged, circumstances
from bot.reading.rules.grammar.clause import Spans
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.languages import lexicon_of
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.partial import but_not
from bot.reading.rules.people.memory import note_speaker
from bot.reading.rules.results import finish
from bot.reading.rules.said import accused
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.learning import learn_by_words
from bot.reading.rules.speakers.speakers import Memory
from bot.reading.rules.text import cutting
from bot.reading.rules.text.segments import Passage, Sentence
from bot.reading.rules.together import (
    call_what_is_denied,
    claim_what_is_denied,
    each,
    go_on_blaming,
    says_nothing_inside,
)
from bot.reading.rules.told import Told, beside, told_in
from storage.records import Act

_CITING = (Kind.ATTRIBUTION, Kind.POSTPOSITION)


def find_statements(text: str, lang: str) -> tuple[FoundStatement, ...]:
    """The attributed statements of a text, in its order.

    Args:
        text: title, newline, paragraphs one a line, as in `ReadArticle.text`.
        lang: ISO 639-1; a language without a file gets quotations beside names only.

    Returns:
        Statements whose `quote` is `text[start:end]`, in code points.
    """
    found, _ = _read(text, lang, ())
    return found


def find_with_parser(text: str, lang: str, told: Sequence[Told]) -> tuple[FoundStatement, ...]:
    """The same statements, and among them those that a parser tells of and the rules missed.

    Args:
        text: as of `find_statements`.
        lang: as there.
        told: what the parser tells of this text, in the order of its verbs.
    """
    found = find_statements(text, lang)
    # Read again: whom the parser makes known must not change what the rules alone understood.
    _, more = _read(text, lang, told) if told else ((), ())
    return beside(found, more)


def _read(
    text: str, lang: str, told: Sequence[Told]
) -> tuple[tuple[FoundStatement, ...], tuple[FoundStatement, ...]]:
    """What the rules find, and what a parser tells of, sentence by sentence."""
    passage = cutting.cut(text, lexicon_of(lang))
    circumstances.drop(passage)
    memory = speakers.remember(passage)
    state = State()
    more: list[Draft] = []
    turns = interviews.answers(passage, memory)
    for number, sentence in enumerate(passage.sentences):
        opens = sentence.paragraph != state.paragraph
        if opens:
            close_paragraph(passage, state)
            state.paragraph = sentence.paragraph
        if sentence.paragraph in turns:
            answer = turns[sentence.paragraph]
            if opens and answer is not None:
                state.drafts.append(answer)
            continue
        if not opens and state.block == sentence.paragraph:
            extend(passage, state, sentence)
            continue
        _read_sentence(passage, memory, state, number)
        for clause, spans in told_in(passage, sentence, told):
            draft = stated(passage, memory, clause, spans, number)
            more.extend([draft] if draft else [])
    close_paragraph(passage, state)
    return finish(passage, memory, state.drafts), finish(passage, memory, more)


def _read_sentence(passage: Passage, memory: Memory, state: State, number: int) -> None:
    sentence = passage.sentences[number]
    quote = whole_quote(passage, sentence)
    if quote >= 0:
        _read_quotation(passage, state, quote, number)
        return
    drafts = _drafts_in(passage, memory, sentence, number)
    block = state.waiting is not None and is_block(passage, state, sentence)
    if state.waiting is not None and (block or not drafts):
        first, last = passage.tokens[sentence.first], passage.tokens[sentence.last - 1]
        if block:
            state.block = sentence.paragraph
        _fill(state, ((first.start, last.end),))
        return
    state.waiting = None
    _share_out_loose(passage, state, drafts)
    for draft in drafts:
        _keep(passage, state, draft, last=draft is drafts[-1])
    if drafts:
        _remember(passage, memory, _main(passage, drafts))
        blames = drafts[-1].clause.cue.act is Act.CRITICISES and not drafts[-1].spans
        if passage.lexicon.woman_ends and blames:
            state.about[number] = drafts[-1].speaker  # "X ne décolère pas. « ... »"
    said = any(d.spans or d.clause.cue.takes is Takes.NOTHING for d in drafts) or state.waiting
    if not said and not goes_on(passage, state, sentence) and sentence.last - sentence.first > 2:
        _read_layout(passage, memory, state, number)


def _read_quotation(passage: Passage, state: State, quote: int, number: int) -> None:
    """A sentence that is a quotation: what was waited for, what goes on, or nobody's so far."""
    if state.waiting is not None:
        _fill(state, ((passage.quotes[quote].start, passage.quotes[quote].end),))
        state.drafts[-1].open = not passage.quotes[quote].closed
    elif (left_open := open_draft(state)) is not None:
        append(passage, left_open, quote)
    elif (draft := of_whom_it_was(passage, state, quote, number)) is not None:
        state.drafts.append(draft)
    else:
        state.loose.append(quote)


def _drafts_in(passage: Passage, memory: Memory, sentence: Sentence, number: int) -> list[Draft]:
    """What is stated in a sentence, clause by clause."""
    stated = find_clauses(passage, sentence)
    drafts: list[Draft] = []
    for n in range(len(stated)):
        draft = draft_of(passage, memory, stated, n, number)
        if draft and not says_nothing_inside(passage, drafts, draft):
            go_on_blaming(drafts, draft)
            claim_what_is_denied(drafts, draft)
            call_what_is_denied(passage, drafts, draft)
            if passage.lexicon.free_order:
                _spoke(passage, memory, draft)
            drafts.extend(each(passage, memory, draft))
            learn_by_words(memory, draft.speaker, draft.spans, quoted=draft.quoted)
            if (who := accused.accused(passage, stated[n])) is not None:
                memory.accused, memory.accused_in = who, number
            if draft.spans and draft.act is not Act.DECLINES:
                _note_said(passage, memory, draft)
            if n + 1 == len(stated):
                drafts.extend(told_by_colon(passage, sentence, draft))
    return drafts


def _share_out_loose(passage: Passage, state: State, drafts: list[Draft]) -> None:
    """Quotations that nobody was named for go to who speaks now, or spoke last."""
    if drafts and drafts[0].quoted and state.loose:
        prepend_open(passage, state, drafts[0])
    if drafts and not drafts[0].spans and Takes.QUOTE in drafts[0].clause.cue.takes:
        take_loose(passage, state, drafts[0])
    give_loose(passage, state)


def _main(passage: Passage, drafts: list[Draft]) -> Draft:
    """The last statement of a sentence that is not made in a relative clause, or else the last.

    As in "X rejected the charges of Y, who accuses him": "he said" goes on with what X says. So
    it does where somebody only passes it on: "sagte X laut der Agentur Y".
    """
    for number, draft in reversed(list(enumerate(drafts))):
        if draft.clause.cue.kind in _CITING and any(
            other.spans == draft.spans for other in drafts[:number]
        ):
            continue
        if draft.clause.inverted or not _is_relative(passage, draft.clause.cue.first):
            return draft
    return drafts[-1]


def _is_relative(passage: Passage, first: int) -> bool:
    """A relative pronoun stands before a verb, or before what leans on it: "que le (reprocha)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    leaning = lexicon.oblique.keys() | lexicon.reflexives | lexicon.negations | lexicon.adverbs
    while first > 0 and tokens[first - 1].low in leaning - lexicon.relatives:
        first -= 1
    return first > 0 and tokens[first - 1].low in lexicon.relatives


def _remember(passage: Passage, memory: Memory, draft: Draft) -> None:
    """Who spoke last, if anybody is known, and what was said."""
    _spoke(passage, memory, draft)
    _note_said(passage, memory, draft)


def _note_said(passage: Passage, memory: Memory, draft: Draft) -> None:
    """What was said last; a "this" stands for what it was before."""
    if not (draft.spans and memory.said and is_anaphor(passage, draft.spans)):
        memory.said = _told(passage, draft)
    memory.said_in = draft.sentence


def _told(passage: Passage, draft: Draft) -> Spans:
    """What a statement tells of that others may answer; of blame, what was done."""
    blames = draft.clause.cue.act is Act.CRITICISES
    return (charged.deed(passage, draft.spans) if blames else ()) or draft.spans


def _spoke(passage: Passage, memory: Memory, draft: Draft) -> None:
    """Who spoke last: whom a pronoun may mean, in the same sentence already."""
    speaker = draft.speaker
    if speaker.name and speaker.name.lower() not in passage.lexicon.pronouns:
        memory.spoke_last = speaker
        note_speaker(memory, speaker)
        memory.spoke.add(speaker.name)
        cue = draft.clause.cue
        if any(t.low in passage.lexicon.personal for t in passage.tokens[cue.first : cue.last]):
            memory.talked.add(speaker.name)


def _read_layout(passage: Passage, memory: Memory, state: State, number: int) -> None:
    """A sentence that states nothing by its words may by its mood, or by where it stands."""
    draft = (
        reported.goes_on(passage, memory, state, number)
        or whose_words(passage, memory, number)
        or line_heads.colon_form(passage, memory, number)
        or behind_colons.after_colon(passage, memory, number)
        or signatures.signed(passage, memory, number)
        or signatures.tailed(passage, memory, number)
        or signatures.bracketed(passage, memory, number)
        or headings.quoted_first(passage, memory, number)
        or headings.in_brackets(passage, memory, number)
        or answers_on(passage, memory, state.drafts, number)
    )
    if draft is not None:
        state.waiting = None if draft.spans else draft
        state.drafts.append(draft)
    else:
        note_subject(passage, memory, state, number)


def _keep(passage: Passage, state: State, draft: Draft, *, last: bool) -> None:
    """Add a draft to the text's; the sentence's last may wait for its words, or go on."""
    sentence = passage.sentences[draft.sentence]
    ends_in_colon = passage.tokens[sentence.last - 1].text == ":"
    waits = ends_in_colon or may_wait(passage, draft)
    if last and waits and not draft.spans:
        state.waiting = draft
    else:
        point_back(passage, state, draft)
    state.drafts.append(draft)
    more = after_object(passage, draft) or but_not(passage, draft) if last else None
    more = more or (semicolons.goes_on(passage, draft) if last else None)
    if more is not None:
        state.drafts.append(more)


def _fill(state: State, spans: Spans) -> None:
    draft = state.waiting
    state.waiting = None
    if draft is not None:
        draft.spans = spans
        draft.quoted = True
