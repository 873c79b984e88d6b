"""Who says what in a text: statements with speaker, act and offsets, by rules.

The way of a text: `segments` cuts it, `cues` finds the words that make a statement, `phrases`
the noun phrase of its speaker, `contents` what is said, `speakers` who that is, `acts` what the
statement does. All that a language has of its own stands in its `Lexicon`.
"""

from dataclasses import dataclass, field, replace
from itertools import pairwise

from bot.reading.reading import FoundStatement
from bot.reading.rules import acts, contents, layout, origins, segments, sides, speakers
from bot.reading.rules.clauses import find_clauses
from bot.reading.rules.contents import Clause, Spans
from bot.reading.rules.cues import Cue, Kind
from bot.reading.rules.languages import lexicon_of
from bot.reading.rules.languages.lexicon import Form, Takes
from bot.reading.rules.layout import Draft
from bot.reading.rules.phrases import NounPhrase, is_name
from bot.reading.rules.segments import Passage, Sentence
from bot.reading.rules.speakers import Memory, Speaker
from storage.records import Act

_PARAGRAPHS = 6  # of one quotation before its speaker is named


@dataclass(slots=True)
class _State:
    """What is carried from sentence to sentence."""

    drafts: list[Draft] = field(default_factory=list)
    loose: list[int] = field(default_factory=list)  # quotations nobody has claimed yet
    waiting: Draft | None = None  # "he said:", what follows is the content
    block: int = -1  # paragraph that is all content, without marks
    paragraph: int = -1


def find_statements(text: str, lang: str) -> tuple[FoundStatement, ...]:
    """The attributed statements of a text, in its order.

    Args:
        text: title, newline, paragraphs one a line, as in `ReadArticle.text`.
        lang: ISO 639-1; a language without a file gets quotations beside names only.

    Returns:
        Statements whose `quote` is `text[start:end]`, in code points.
    """
    passage = segments.cut(text, lexicon_of(lang))
    memory = speakers.remember(passage)
    state = _State()
    for number, sentence in enumerate(passage.sentences):
        if sentence.paragraph != state.paragraph:
            _close_paragraph(passage, state)
            state.paragraph = sentence.paragraph
        elif state.block == sentence.paragraph:
            _extend(passage, state, sentence)
            continue
        _read_sentence(passage, memory, state, number)
    _close_paragraph(passage, state)
    return _finish(passage, memory, state.drafts)


# --- sentence by sentence -------------------------------------------------------------


def _goes_on(passage: Passage, memory: Memory, state: _State, number: int) -> Draft | None:
    """A sentence in the mood of reported speech goes on with what was said before it."""
    sentence, last = passage.sentences[number], state.drafts[-1] if state.drafts else None
    if last is None or memory.last is None or number - last.sentence > 1:
        return None
    tokens = passage.tokens
    start, end = tokens[sentence.first].start, tokens[sentence.last - 1].end
    match = passage.lexicon.subjunctive.search(passage.low, start, end)
    if match is None or passage.sentences[last.sentence].paragraph != sentence.paragraph:
        return None
    at = next(i for i in range(sentence.first, sentence.last) if tokens[i].end > match.start())
    cue = Cue(at, at + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB)
    cue.start, cue.end = tokens[at].start, tokens[at].end
    spans = contents.span(passage, sentence.first, sentence.last)
    return Draft(Clause(cue, None, at, at), memory.last, spans, number)


def _read_sentence(passage: Passage, memory: Memory, state: _State, number: int) -> None:
    sentence = passage.sentences[number]
    quote = _whole_quote(passage, sentence)
    if quote >= 0:
        if state.waiting is not None:
            _fill(state, ((passage.quotes[quote].start, passage.quotes[quote].end),))
            state.drafts[-1].open = not passage.quotes[quote].closed
        elif state.drafts and state.drafts[-1].open:
            _append(passage, state.drafts[-1], quote)
        else:
            state.loose.append(quote)
        return
    stated = find_clauses(passage, sentence)
    drafts: list[Draft] = []
    for n in range(len(stated)):
        if draft := _draft(passage, memory, stated, n, number):
            _go_on_blaming(drafts, draft)
            drafts.extend(_each(passage, memory, draft))
    if state.waiting is not None and (not drafts or _is_block(passage, state, sentence)):
        first, last = passage.tokens[sentence.first], passage.tokens[sentence.last - 1]
        if _is_block(passage, state, sentence):
            state.block = sentence.paragraph
        _fill(state, ((first.start, last.end),))
        return
    state.waiting = None
    if drafts and drafts[0].quoted and state.loose:
        _prepend_open(passage, state, drafts[0])
    if drafts and not drafts[0].spans and Takes.QUOTE in drafts[0].clause.cue.takes:
        _take_loose(passage, state, drafts[0])
    _give_loose(passage, state)
    for draft in drafts:
        ends_in_colon = passage.tokens[sentence.last - 1].text == ":"
        if draft is drafts[-1] and ends_in_colon and not draft.spans:
            state.waiting = draft
        state.drafts.append(draft)
    if drafts:
        speaker = drafts[-1].speaker
        known = speaker.name and speaker.name.lower() not in passage.lexicon.pronouns
        memory.last = speaker if known else memory.last
    said = any(d.spans or d.clause.cue.takes is Takes.NOTHING for d in drafts) or state.waiting
    if not said and sentence.last - sentence.first > 2:
        headline = (
            _goes_on(passage, memory, state, number)
            or layout.colon_form(passage, memory, number)
            or layout.signed(passage, memory, number)
        )
        if headline is not None:
            state.drafts.append(headline)


def _go_on_blaming(drafts: list[Draft], draft: Draft) -> None:
    """As in "She lambasted the list, saying that ...": the reason is part of the blame."""
    cue = draft.clause.cue
    last = drafts[-1] if drafts else None
    if (
        last is not None
        and last.clause.cue.act is Act.CRITICISES
        and cue.form is Form.GERUND
        and cue.act is Act.ASSERTS
        and last.speaker.name == draft.speaker.name
    ):
        cue.act = Act.CRITICISES


def _each(passage: Passage, memory: Memory, draft: Draft) -> list[Draft]:
    """As in "Neither A nor B answered": a statement for each of them."""
    subject, both_not = draft.clause.subject, passage.lexicon.both_not
    if subject is None or passage.tokens[subject.first].low not in both_not:
        return [draft]
    marks = [i for i in range(subject.first, subject.last) if passage.tokens[i].low in both_not]
    if len(marks) < 2:  # "Neither bank would comment"
        return [draft]
    edges = [*marks, subject.last]
    found = []
    for begin, end in pairwise(edges):
        if begin + 1 < end:
            speaker = speakers.resolve(memory, NounPhrase(begin + 1, end), draft.clause.cue.first)
            found.append(replace(draft, speaker=speaker))
    return found or [draft]


def _whole_quote(passage: Passage, sentence: Sentence) -> int:
    """The quotation a sentence consists of, but for a dash and stops around it; else -1."""
    tokens = passage.tokens
    first = sentence.first
    number = tokens[first].quote
    if number < 0 or passage.quotes[number].first != first:
        return -1
    rest = tokens[passage.quotes[number].last : sentence.last]
    return -1 if any(t.is_word for t in rest) else number


def _fill(state: _State, spans: Spans) -> None:
    draft = state.waiting
    state.waiting = None
    if draft is not None:
        draft.spans = spans
        draft.quoted = True


def _is_block(passage: Passage, state: _State, sentence: Sentence) -> bool:
    """A paragraph of its own after "she added:"; no quotation marks, no speaker in it."""
    if state.waiting is None:
        return False
    before = passage.sentences[state.waiting.sentence]
    return before.paragraph == sentence.paragraph - 1 and (passage.tokens[sentence.first].quote < 0)


def _extend(passage: Passage, state: _State, sentence: Sentence) -> None:
    """One more sentence of such a paragraph."""
    draft, end = state.drafts[-1], passage.tokens[sentence.last - 1].end
    draft.spans = (*draft.spans[:-1], (draft.spans[-1][0], end))


def _append(passage: Passage, draft: Draft, number: int) -> None:
    quote = passage.quotes[number]
    if quote.start < quote.end:
        draft.spans += ((quote.start, quote.end),)
    draft.open = not quote.closed


def _take_loose(passage: Passage, state: _State, draft: Draft) -> None:
    """As in "Is that so?" Graham asked. The question is a sentence of its own before the cue."""
    if state.loose:
        spans = tuple((q.start, q.end) for q in (passage.quotes[n] for n in state.loose))
        draft.spans = tuple(s for s in spans if s[0] < s[1])
        draft.quoted = True
        state.loose.clear()


def _prepend_open(passage: Passage, state: _State, draft: Draft) -> None:
    """The paragraphs of a quotation before the one in which its speaker is named."""
    if all(not passage.quotes[n].closed for n in state.loose):
        spans = tuple((q.start, q.end) for q in (passage.quotes[n] for n in state.loose))
        draft.spans = tuple(s for s in spans if s[0] < s[1]) + draft.spans
        state.loose.clear()


def _give_loose(passage: Passage, state: _State) -> None:
    """Quotations without a cue go on with what was quoted last in the paragraph or before it."""
    for number in state.loose:
        if state.drafts and state.drafts[-1].quoted:
            last = state.drafts[-1]
            begin = passage.sentences[last.sentence]
            near = begin.paragraph >= state.paragraph - 1
            if near and begin.paragraph == state.paragraph:
                _append(passage, last, number)
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


def _close_paragraph(passage: Passage, state: _State) -> None:
    goes_on = state.loose and not passage.quotes[state.loose[-1]].closed
    if goes_on and len(state.loose) < _PARAGRAPHS and not (state.drafts and state.drafts[-1].open):
        return
    _give_loose(passage, state)


# --- from clause to statement -----------------------------------------------------------


def _draft(
    passage: Passage, memory: Memory, clauses: list[Clause], number: int, at: int
) -> Draft | None:
    clause = clauses[number]
    cue = clause.cue
    sentence = passage.sentences[at]
    if cue.mute:
        return None
    limit = contents.right_limit(passage, sentence, clause, clauses[number + 1 :])
    if cue.act is Act.DECLINES:
        limit = sides.before_circumstance(passage, clause, limit)
    spans = sides.content(passage, sentence, clause, clauses[:number], limit)
    if passage.lexicon.backward.match(
        passage.low, passage.tokens[sentence.first].start, cue.start
    ) and _stands_alone(passage, clause, limit):
        before = passage.sentences[at - 1] if at else None
        if before is None or before.paragraph != sentence.paragraph:
            return None
        spans = contents.span(passage, before.first, before.last)
    elif not spans or _is_anaphor(passage, spans):
        spans = _answered(passage, sentence, clause, memory) or spans
    if cue.given is not None:
        spans = _with_given(passage, clause, cue.given, spans)
    topical = (
        cue.act in (Act.DECLINES, Act.DENIES, Act.WITHDRAWS)
        or cue.takes is Takes.NOTHING
        or Takes.TOPIC in cue.takes
    )
    waits = Takes.QUOTE in cue.takes
    if not spans and not topical and not waits:
        return None
    if (
        _is_thing(passage, clause)
        or _is_withheld(passage, clause)
        or _is_ruling(passage, clause, spans)
        or _is_feat(passage, clause, spans)
    ):
        return None
    speaker = Speaker()
    if clause.subject is not None:
        speaker = speakers.resolve(memory, clause.subject, cue.first)
    elif memory.last is not None or passage.lexicon.subjects_dropped:
        speaker = speakers.unnamed(memory, cue.first)
    if not speaker.name:
        return None
    quoted = any(sides.is_quoted(passage, span) for span in spans)
    open_ended = bool(spans) and any(
        not q.closed and q.start <= spans[-1][0] < q.end for q in passage.quotes[-3:]
    )
    return Draft(clause, speaker, spans, at, cue.act, quoted, open_ended)


def _stands_alone(passage: Passage, clause: Clause, limit: int) -> bool:
    """Nothing that could be content follows the clause: a stop, a comma, where and when."""
    if clause.last >= limit:
        return True
    after = passage.tokens[clause.last]
    return not after.is_word or after.low in passage.lexicon.prepositions


def _with_given(passage: Passage, clause: Clause, given: tuple[int, int], spans: Spans) -> Spans:
    """The content that the phrase itself holds ("rejected the claims").

    It counts where nothing better follows, or together with what goes on from it ("of fraud").
    """
    if not spans or clause.cue.act is Act.WITHDRAWS or clause.cue.subject == "right":
        return (given,)
    lexicon = passage.lexicon
    after = passage.tokens[clause.last].low if clause.last < len(passage.tokens) else ""
    if after in lexicon.as_words:  # "dismissed the story as nonsense"
        return (given,)
    if after in lexicon.links or after in lexicon.by or after in lexicon.speaks_for:
        return ((given[0], spans[-1][1]),)
    return spans


def _is_anaphor(passage: Passage, spans: Spans) -> bool:
    return passage.low[spans[0][0] : spans[-1][1]] in passage.lexicon.anaphors


def _answered(passage: Passage, sentence: Sentence, clause: Clause, memory: Memory) -> Spans:
    """What a denial or confirmation without words of its own is about.

    It stands before it in the sentence: "X, a claim that Y denies", "X: Y denies",
    "X; the company denies it".
    """
    tokens = passage.tokens
    if clause.cue.act not in (Act.DENIES, Act.CONFIRMS):
        return ()
    last = clause.first
    marks = [
        i for i in range(sentence.first, last) if tokens[i].text in ",;:–—" and tokens[i].quote < 0
    ]
    if not marks:
        return ()
    attributed = [
        i for i in range(sentence.first, marks[-1]) if tokens[i].text == "," and tokens[i].quote < 0
    ]
    stop = marks[-1]
    if (
        attributed
        and memory.last is not None
        and passage.lexicon.attributions.search(
            passage.low, tokens[attributed[-1]].start, tokens[stop].start
        )
    ):
        stop = attributed[-1]
    return contents.span(passage, sentence.first, stop)


def _is_ruling(passage: Passage, clause: Clause, spans: Spans) -> bool:
    """A court rejects an appeal and confirms a fine: it decides, it does not state."""
    lexicon = passage.lexicon
    if not lexicon.ruled.search(passage.low, clause.cue.start, clause.cue.end):
        return False
    if clause.cue.act in (Act.ASSERTS, Act.DECLINES) or not spans:
        return False
    subject = clause.subject
    who = speakers.text_of(passage, subject.first, subject.last).lower() if subject else ""
    denies = clause.cue.act is Act.DENIES
    if lexicon.courts.search(who) and not denies:
        return True
    words = passage.low[spans[0][0] : spans[0][1]].split()[:5]
    return clause.cue.act is not Act.CONFIRMS and bool(lexicon.rulings.search(" ".join(words)))


def _is_feat(passage: Passage, clause: Clause, spans: Spans) -> bool:
    """As in "confirmed her status", "conceded two goals", "admitted 40 patients": no claims."""
    if clause.cue.act not in (Act.CONFIRMS, Act.DENIES) or len(spans) != 1:
        return False
    start, end = spans[0]
    if sides.is_quote(passage, start) or clause.cue.kind is not Kind.VERB:
        return False
    words = passage.low[start:end].split()
    lexicon = passage.lexicon
    clausal = any(w in lexicon.be or w in lexicon.have or w in lexicon.modals for w in words)
    return not clausal and lexicon.feats.match(" ".join(words)) is not None


def _is_withheld(passage: Passage, clause: Clause) -> bool:
    """As in "denied him entry", "denied herself sleep": something is not given, nothing denied."""
    tokens, lexicon = passage.tokens, passage.lexicon
    after = clause.cue.last
    if clause.cue.act is not Act.DENIES or after + 1 >= len(tokens):
        return False
    to_whom, what = tokens[after].low, tokens[after + 1]
    if to_whom in lexicon.possessives:
        return what.low in lexicon.determiners
    if (
        is_name(passage, after) and not lexicon.capital_nouns
    ):  # "denied Osei from close range", "denied Ana a visa"
        return _is_bare_name(passage, after)
    given = what.is_word and not (
        what.low in lexicon.prepositions
        or what.low in lexicon.conjunctions
        or what.low in lexicon.subordinators
        or what.low in lexicon.times
        or what.low in lexicon.adverbs
        or what.low in lexicon.be
    )
    return to_whom in lexicon.selves or (to_whom in lexicon.oblique and given)


def _is_bare_name(passage: Passage, first: int) -> bool:
    """A name that is no part of a clause or of a thing: no verb follows, no noun, no 's."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = first
    while last < len(tokens) and is_name(passage, last):
        last += 1
    if last >= len(tokens) or not tokens[last].is_word or last - first > 3:
        return False
    low = tokens[last].low
    return low in lexicon.determiners or low in lexicon.adverbs or low in lexicon.prepositions


def _is_thing(passage: Passage, clause: Clause) -> bool:
    """As in "This demand underlines ...": no speaker, though the verb is one of speaking."""
    lexicon, subject = passage.lexicon, clause.subject
    if subject is None:
        return False
    words = speakers.text_of(passage, subject.first, subject.last).lower()
    if clause.cue.act in (Act.DENIES, Act.CONFIRMS):  # the figures confirm the trend
        return bool(lexicon.mute.search(words)) and not lexicon.persons.search(words)
    if clause.cue.act is not Act.ASSERTS:
        return False
    first = passage.tokens[subject.first].low
    alone = subject.last - subject.first == 1
    if first not in lexicon.demonstratives or (first in lexicon.gendered and not alone):
        return False
    return not any(
        kind.search(words) for kind in (lexicon.persons, lexicon.documents, lexicon.outlets)
    )


# --- the result -----------------------------------------------------------------------------


def _finish(passage: Passage, memory: Memory, drafts: list[Draft]) -> tuple[FoundStatement, ...]:
    found: list[FoundStatement] = []
    seen: set[tuple[int, int, str]] = set()
    silent: set[tuple[int, str]] = set()
    for draft in drafts:
        act = acts.decide(passage, draft.clause.cue, draft.spans, quoted=draft.quoted)
        if act is Act.DECLINES:
            if (draft.sentence, draft.speaker.name) in silent:
                continue
            silent.add((draft.sentence, draft.speaker.name))
        silent_too = act in (Act.DECLINES, Act.DENIES, Act.WITHDRAWS)
        if not draft.spans and not (silent_too or draft.clause.cue.kind is Kind.PHRASE):
            continue
        statement = _statement(passage, memory, draft, act)
        key = (statement.start, statement.end, statement.speaker)
        if key in seen:
            continue
        seen.add(key)
        found.append(statement)
    found = acts.still_denied(passage, _unrepeated(found))
    return tuple(acts.concessions(passage, found))


def _unrepeated(found: list[FoundStatement]) -> list[FoundStatement]:
    """In order, without a second statement of the same words by the same speaker.

    Of two, the one whose act says more stays; at a tie the outer one.
    """
    kept: list[FoundStatement] = []
    for statement in sorted(found, key=lambda s: (s.start, -s.end)):
        other = kept[-1] if kept else None
        if (
            other is not None
            and other.speaker == statement.speaker
            and _same_words(other, statement)
        ):
            if other.act is Act.ASSERTS and statement.act is not Act.ASSERTS:
                kept[-1] = statement
            continue
        kept.append(statement)
    return kept


def _same_words(a: FoundStatement, b: FoundStatement) -> bool:
    shared = min(a.end, b.end) - max(a.start, b.start)
    longer = max(a.end - a.start, b.end - b.start)
    return longer > 0 and shared > 0.8 * longer


def _statement(passage: Passage, memory: Memory, draft: Draft, act: Act) -> FoundStatement:
    cue = draft.clause.cue
    spans = tuple(sorted(draft.spans))
    start, end = (spans[0][0], spans[-1][1]) if spans else (cue.start, cue.start)
    sentence = passage.sentences[draft.sentence]
    origin = origins.origin_of(passage, memory, sentence, draft.clause)
    return FoundStatement(
        speaker=draft.speaker.name,
        principal=draft.speaker.principal,
        act=act,
        hedged=cue.hedged or acts.is_hedged(passage, cue, spans),
        quote=passage.text[start:end],
        start=start,
        end=end,
        spans=spans,
        cue=passage.text[cue.start : cue.end],
        cue_spans=((cue.start, cue.end),),
        origin=origin,
        origin_kind=origins.kind_of(
            passage, origin or draft.speaker.described or draft.speaker.name
        ),
        source=(draft.speaker.start, draft.speaker.end),
    )
