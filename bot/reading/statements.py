"""Who says what in a text: statements with speaker, act and offsets, by rules.

The way of a text: `segments` cuts it, `cues` finds the words that make a statement, `phrases`
the noun phrase of its speaker, `contents` what is said, `speakers` who that is, `acts` what the
statement does. All that a language has of its own stands in its `Lexicon`.
"""

from dataclasses import dataclass, field, replace

from bot.reading import acts, contents, origins, phrases, segments, speakers
from bot.reading.contents import Clause, Spans
from bot.reading.cues import Cue, Kind, find_cues
from bot.reading.languages import lexicon_of
from bot.reading.languages.lexicon import Form, Takes
from bot.reading.phrases import NounPhrase
from bot.reading.reading import FoundStatement
from bot.reading.segments import Passage, Sentence
from bot.reading.speakers import Memory, Speaker
from storage.records import Act


_PARAGRAPHS = 6  # of one quotation before its speaker is named


@dataclass(slots=True)
class Draft:
    """A statement in the making."""

    clause: Clause
    speaker: Speaker
    spans: Spans
    sentence: int
    act: Act = Act.ASSERTS
    quoted: bool = False
    open: bool = False  # its quotation goes on in the next paragraph


@dataclass(slots=True)
class _State:
    """What is carried from sentence to sentence."""

    drafts: list[Draft] = field(default_factory=list)
    loose: list[int] = field(default_factory=list)  # quotations nobody has claimed yet
    waiting: Draft | None = None  # "he said:", what follows is the content
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
            _close_paragraph(passage, memory, state)
            state.paragraph = sentence.paragraph
        _read_sentence(passage, memory, state, number)
    _close_paragraph(passage, memory, state)
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
            _fill(passage, state, ((passage.quotes[quote].start, passage.quotes[quote].end),))
            state.drafts[-1].open = not passage.quotes[quote].closed
        elif state.drafts and state.drafts[-1].open:
            _append(passage, state.drafts[-1], quote)
        else:
            state.loose.append(quote)
        return
    clauses = _clauses(passage, sentence)
    drafts: list[Draft] = []
    for n in range(len(clauses)):
        if draft := _draft(passage, memory, clauses, n, number):
            drafts.extend(_each(passage, memory, draft))
    if state.waiting is not None and not drafts:
        first, last = passage.tokens[sentence.first], passage.tokens[sentence.last - 1]
        _fill(passage, state, ((first.start, last.end),))
        return
    state.waiting = None
    if drafts and drafts[0].quoted and state.loose:
        _prepend_open(passage, state, drafts[0])
    if drafts and not drafts[0].spans and Takes.QUOTE in drafts[0].clause.cue.takes:
        _take_loose(passage, state, drafts[0])
    _give_loose(passage, memory, state)
    for draft in drafts:
        ends_in_colon = passage.tokens[sentence.last - 1].text == ":"
        if draft is drafts[-1] and ends_in_colon and not draft.spans:
            state.waiting = draft
        state.drafts.append(draft)
    if drafts:
        speaker = drafts[-1].speaker
        known = speaker.name and speaker.name.lower() not in passage.lexicon.pronouns
        memory.last = speaker if known else memory.last
    elif sentence.last - sentence.first > 2:
        headline = (
            _goes_on(passage, memory, state, number)
            or _colon_form(passage, memory, number)
            or _signed(passage, memory, number)
        )
        if headline is not None:
            state.drafts.append(headline)


def _each(passage: Passage, memory: Memory, draft: Draft) -> list[Draft]:
    """ "Neither A nor B answered": a statement for each of them."""
    subject, both_not = draft.clause.subject, passage.lexicon.both_not
    if subject is None or passage.tokens[subject.first].low not in both_not:
        return [draft]
    marks = [
        i for i in range(subject.first, subject.last) if passage.tokens[i].low in both_not
    ]
    edges = [*marks, subject.last]
    found = []
    for begin, end in zip(edges, edges[1:], strict=False):
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


def _fill(passage: Passage, state: _State, spans: Spans) -> None:
    draft = state.waiting
    state.waiting = None
    if draft is not None:
        draft.spans = spans
        draft.quoted = True


def _append(passage: Passage, draft: Draft, number: int) -> None:
    quote = passage.quotes[number]
    if quote.start < quote.end:
        draft.spans += ((quote.start, quote.end),)
    draft.open = not quote.closed


def _take_loose(passage: Passage, state: _State, draft: Draft) -> None:
    """ "Is that so?" Graham asked. The question is a sentence of its own before the cue."""
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


def _give_loose(passage: Passage, memory: Memory, state: _State) -> None:
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


def _close_paragraph(passage: Passage, memory: Memory, state: _State) -> None:
    goes_on = state.loose and not passage.quotes[state.loose[-1]].closed
    if goes_on and len(state.loose) < _PARAGRAPHS and not (state.drafts and state.drafts[-1].open):
        return
    _give_loose(passage, memory, state)


# --- clauses --------------------------------------------------------------------------


def _clauses(passage: Passage, sentence: Sentence) -> list[Clause]:
    found: list[Clause] = []
    for cue in find_cues(passage, sentence):
        clause = _clause(passage, sentence, cue, found)
        if clause is None:
            continue
        before = passage.tokens[clause.first - 1] if clause.first > sentence.first else None
        if before is not None and before.low in passage.lexicon.as_words:
            clause.first -= 1
            clause.aside = True
        previous = found[-1] if found else None
        if previous is not None and cue.kind is Kind.ATTRIBUTION and _is_nobody(passage, previous):
            if cue.first <= previous.last:  # "indique-t-on de source proche"
                clause.first = previous.first
                found.pop()
        found.append(clause)
    return found


def _is_nobody(passage: Passage, clause: Clause) -> bool:
    """The subject is "on", "one"."""
    lexicon, subject = passage.lexicon, clause.subject
    low = passage.tokens[subject.first].low if subject is not None else ""
    return low in lexicon.pronouns and not lexicon.pronouns[low]


def _clause(
    passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]
) -> Clause | None:
    """The cue with its subject, or None where it has none."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if phrases.is_attribution(cue):
        inside = [i for i in range(cue.first, cue.last) if tokens[i].low in lexicon.oblique]
        if inside:  # "по его словам", "seinen Angaben zufolge"
            return Clause(cue, NounPhrase(inside[0], inside[0] + 1), cue.first, cue.last, inverted=True)
        subject = phrases.phrase_right(passage, cue.last, sentence.last)
        if subject is None:
            return None
        return Clause(cue, subject, cue.first, subject.last, inverted=True)
    if cue.subject == "inside":
        return _inside(passage, sentence, cue)
    if cue.pronoun >= 0:
        subject = _narrated(passage, sentence, cue, before) or NounPhrase(cue.pronoun, cue.pronoun + 1)
        return Clause(cue, subject, cue.first, max(cue.last, subject.last), inverted=True)
    if cue.form is Form.GERUND and cue.first == cue.last - 1:
        subject = _gerund_subject(passage, sentence, cue, before)
        return Clause(cue, subject, cue.first, cue.last) if subject else None
    inverted = _inverted(passage, sentence, cue)
    if inverted is not None:
        return Clause(cue, inverted, cue.first, inverted.last, inverted=True)
    subject = phrases.subject_left(passage, sentence, cue)
    if subject is not None and not _covers(subject, before):
        first = subject.first if subject.last <= cue.first else cue.first
        if subject.extra and subject.extra[0] < subject.first:
            first = subject.extra[0]
        return Clause(cue, subject, min(first, cue.first), cue.last)
    if lexicon.verb_second:
        subject = phrases.phrase_right(
            passage, cue.auxiliary + 1 if cue.auxiliary >= 0 else cue.last, sentence.last
        )
        if subject is not None and (cue.auxiliary < 0 or subject.last <= cue.first):
            return Clause(cue, subject, cue.first, max(cue.last, subject.last), inverted=True)
    if before and before[-1].subject is not None and _shares(passage, cue):
        return Clause(cue, before[-1].subject, cue.first, cue.last)
    if lexicon.subjects_dropped:
        return Clause(cue, None, cue.first, cue.last)
    if cue.act is Act.DECLINES or cue.kind is Kind.PHRASE or cue.first > sentence.first:
        subject = phrases.main_subject(passage, sentence.first, cue.first)
        if subject is not None and tokens[cue.first - 1].text in ",–—":
            return Clause(cue, subject, subject.first, cue.last)
    return None


def _narrated(
    passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]
) -> NounPhrase | None:
    """ "His partner talked for hours: ..., he said": who he is stands before the colon."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(sentence.first, cue.first):
        if tokens[index].text != ":" or tokens[index].quote >= 0:
            continue
        if before:
            return before[-1].subject
        if any(t.low in lexicon.have or t.low in lexicon.be for t in tokens[sentence.first : index]):
            return phrases.main_subject(passage, sentence.first, index)
        return None
    return None


def _gerund_subject(
    passage: Passage, sentence: Sentence, cue: Cue, before: list[Clause]
) -> NounPhrase | None:
    """ "..., saying that": who did what stands before; "a report saying that": the report."""
    tokens, lexicon = passage.tokens, passage.lexicon
    previous = tokens[cue.first - 1] if cue.first > sentence.first else None
    if previous is None:
        return None
    if previous.is_word and previous.low not in lexicon.by | lexicon.conjunctions | {"en"}:
        beside = phrases.subject_left(passage, sentence, cue)
        if beside is None or _covers(beside, before):
            return None
        words = speakers.text_of(passage, beside.first, beside.last).lower()
        that = cue.last < sentence.last and tokens[cue.last].low in lexicon.complementizers
        named = that and phrases.is_name(passage, beside.first)
        return beside if named or lexicon.documents.search(words) else None
    for clause in reversed(before):
        relative = tokens[clause.cue.first - 1].low in lexicon.relatives
        if clause.subject is not None and not relative and clause.cue.kind is not Kind.ATTRIBUTION:
            return clause.subject
    return phrases.main_subject(passage, sentence.first, cue.first)


def _covers(subject: NounPhrase, before: list[Clause]) -> bool:
    """The chunk swallowed an earlier cue: it is no subject."""
    return any(
        subject.first <= c.cue.first < subject.last and c.cue.kind is not Kind.ATTRIBUTION
        for c in before
    )


def _shares(passage: Passage, cue: Cue) -> bool:
    before = passage.tokens[cue.first - 1]
    lexicon = passage.lexicon
    return before.low in lexicon.conjunctions or before.low in lexicon.subordinators or (
        before.text in ",–—"
    )


def _inside(passage: Passage, sentence: Sentence, cue: Cue) -> Clause | None:
    """A phrase that holds its own speaker ("was all that the coach would say")."""
    lexicon = passage.lexicon
    if passage.tokens[cue.first].low in lexicon.both_not:
        return Clause(cue, NounPhrase(cue.first, cue.last), cue.first, cue.last)
    for index in range(cue.first + 1, cue.last - 1):
        low, following = passage.tokens[index].low, passage.tokens[index + 1].low
        opens = low in lexicon.complementizers or low in lexicon.inside
        if opens and following not in lexicon.complementizers:
            subject = phrases.phrase_right(passage, index + 1, cue.last)
            if subject is not None:
                return Clause(cue, subject, cue.first, cue.last)
    return None


def _inverted(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """The subject after the verb ("..., said X"), if the cue stands after its content."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if cue.form in (Form.BASE, Form.INFINITIVE) or Takes.QUOTE not in cue.takes:
        return None
    following = tokens[cue.last] if cue.last < sentence.last else None
    if following is None or following.text == ":" or following.low in lexicon.complementizers or (
        contents.starts_quote(passage, cue.last, sentence.last)
    ):
        return None
    before = tokens[cue.first - 1] if cue.first > sentence.first else None
    if before is None:
        if not (lexicon.verb_first or passage.quotes):
            return None
    elif not (before.text in ",–—―-:;" or before.quote >= 0 or before.text in "?!…"):
        return None
    start = cue.last
    while start < sentence.last and tokens[start].low in lexicon.prepositions and (
        tokens[start].low not in lexicon.determiners
    ):
        start = contents.after_phrase(passage, start + 1, sentence.last)
    found = phrases.phrase_right(passage, start, sentence.last)
    if found is None:
        return None
    token = tokens[found.first]
    if token.low in lexicon.oblique and token.low not in lexicon.pronouns:
        return None
    nominal = (
        token.low in lexicon.determiners
        or token.low in lexicon.pronouns
        or any(phrases.is_name(passage, i) for i in range(found.first, found.last))
        or lexicon.bare_nouns
        or before is not None
    )
    if not nominal:
        return None
    after = tokens[found.last] if found.last < sentence.last else None
    if after is not None and (
        after.low in lexicon.be
        or (after.low in lexicon.have and not lexicon.verb_first)
        or after.low in lexicon.modals
        or after.low in lexicon.complementizers
    ) and after.low not in lexicon.relatives:
        return None
    quoted = before is not None and contents.quote_before(passage, cue.first) is not None
    if quoted or before is None:
        return found
    if Takes.ADDRESSEE in cue.takes or (
        Takes.OBJECT in cue.takes and cue.act is not Act.ASSERTS
    ):
        return None
    closed = after is None or after.text in ",.;("
    if lexicon.that_needed and Takes.OBJECT not in cue.takes:
        return found
    named = phrases.is_name(passage, found.first) or lexicon.titles.get(token.low) is not None
    if not (named and closed) and phrases.subject_left(passage, sentence, cue) is not None:
        return None
    rest = [t for t in tokens[found.last : sentence.last] if t.is_word]
    if after is not None and rest and after.quote < 0 and not (
        after.text in ",.;()" or after.low in lexicon.prepositions or after.low in lexicon.relatives
        or phrases.is_time(passage, found.last) or after.low in lexicon.adverbs
    ):
        return None
    return found


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
    spans = _content(passage, sentence, clause, clauses[:number], limit)
    if not spans or _is_anaphor(passage, spans):
        spans = _answered(passage, sentence, clause, memory, at) or spans
    if cue.given is not None and (not spans or cue.act is Act.WITHDRAWS):
        spans = (cue.given,)
    topical = cue.act is Act.DECLINES or cue.takes is Takes.NOTHING or Takes.TOPIC in cue.takes
    waits = Takes.QUOTE in cue.takes
    if not spans and not topical and not waits:
        return None
    if _is_thing(passage, clause) or _is_ruling(passage, clause, spans):
        return None
    speaker = Speaker()
    if clause.subject is not None:
        speaker = speakers.resolve(memory, clause.subject, cue.first)
    elif memory.last is not None or passage.lexicon.subjects_dropped:
        speaker = speakers.unnamed(memory, cue.first)
    if not speaker.name:
        return None
    quoted = any(_is_quote(passage, *span) for span in spans)
    open_ended = bool(spans) and any(
        not q.closed and q.start <= spans[-1][0] < q.end for q in passage.quotes[-3:]
    )
    return Draft(clause, speaker, spans, at, cue.act, quoted, open_ended)


def _is_anaphor(passage: Passage, spans: Spans) -> bool:
    return passage.low[spans[0][0] : spans[-1][1]] in passage.lexicon.anaphors


def _answered(
    passage: Passage, sentence: Sentence, clause: Clause, memory: Memory, at: int
) -> Spans:
    """What a denial or confirmation without words of its own is about.

    It stands before it in the sentence: "X, a claim that Y denies", "X: Y denies",
    "X; the company denies it".
    """
    tokens = passage.tokens
    if clause.cue.act not in (Act.DENIES, Act.CONFIRMS):
        return ()
    last = clause.first
    marks = [i for i in range(sentence.first, last) if tokens[i].text in ",;:–—" and tokens[i].quote < 0]
    if not marks:
        return ()
    attributed = [
        i for i in range(sentence.first, marks[-1]) if tokens[i].text == "," and tokens[i].quote < 0
    ]
    stop = marks[-1]
    if attributed and memory.last is not None and passage.lexicon.attributions.search(
        passage.low, tokens[attributed[-1]].start, tokens[stop].start
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
    if lexicon.courts.search(who):
        return True
    words = passage.low[spans[0][0] : spans[0][1]].split()[:5]
    return clause.cue.act is not Act.CONFIRMS and bool(lexicon.rulings.search(" ".join(words)))


def _is_thing(passage: Passage, clause: Clause) -> bool:
    """ "This demand underlines ...": no speaker, though the verb is one of speaking."""
    lexicon, subject = passage.lexicon, clause.subject
    if subject is None or clause.cue.act is not Act.ASSERTS:
        return False
    if passage.tokens[subject.first].low not in lexicon.demonstratives:
        return False
    words = speakers.text_of(passage, subject.first, subject.last).lower()
    return not any(
        kind.search(words) for kind in (lexicon.persons, lexicon.documents, lexicon.outlets)
    )


def _is_quote(passage: Passage, start: int, end: int) -> bool:
    before = passage.text[:start].rstrip()[-1:] if start < 4 else passage.text[start - 4 : start].rstrip()[-1:]
    return before in passage.lexicon.quotes if before else False


def _content(
    passage: Passage,
    sentence: Sentence,
    clause: Clause,
    before: list[Clause],
    limit: int,
) -> Spans:
    tokens = passage.tokens
    cue = clause.cue
    floor = _floor(passage, sentence, clause, before)
    if phrases.is_attribution(cue):
        return _attributed(passage, sentence, clause, floor, limit, before)
    after = tokens[clause.last] if clause.last < limit else None
    left_ok = Takes.QUOTE in cue.takes or (Takes.CLAUSE in cue.takes and cue.act is Act.ASSERTS)
    interrupts = clause.first > floor and (
        tokens[clause.first - 1].text in ",–—―" or tokens[clause.first - 1].quote >= 0
    )
    left: Spans = ()
    if left_ok and interrupts and cue.form is not Form.GERUND:
        left = contents.content_left(passage, sentence, clause, floor)
    if left and not _is_quote(passage, *left[-1]):
        words = sum(t.is_word for t in tokens[floor : clause.first])
        if words < 2 or (after is not None and after.text == ":"):
            left = ()
    first = clause.last
    if clause.inverted:
        while first < limit and not (
            tokens[first].text in ",:" or contents.starts_quote(passage, first, limit)
        ):
            first += 1
        if not left and first >= limit:
            right, _ = contents.content_right(passage, clause, clause.last, limit)
            return right
        return left + _rest(passage, clause, first, limit, bool(left))
    right, clear = contents.content_right(passage, clause, clause.last, limit)
    if cue.auxiliary >= 0 and not right:
        begin = cue.auxiliary + 1
        if clause.subject is not None and clause.subject.first >= begin:
            begin = clause.subject.last
        return contents.span(passage, begin, cue.first)
    if clause.aside:
        comma = clause.first == sentence.first and after is not None and after.text == ","
        return _rest(passage, clause, clause.last, limit, False) if comma else left
    if not left:
        return right
    left_quoted = _is_quote(passage, *left[-1])
    comma = after is not None and after.text == ","
    if left_quoted:
        if comma or (right and _is_quote(passage, *right[0])):
            return left + _rest(passage, clause, clause.last, limit, True)
        return left
    if clear == 2 or (right and _is_adverbial(passage, floor)):
        return right
    if comma:
        return left + _rest(passage, clause, clause.last, limit, True)
    if not right or (clear == 0 and _adjunct(passage, clause, limit)):
        return left
    return right


def _is_adverbial(passage: Passage, first: int) -> bool:
    """What begins here is no content: "On Monday, ...", "When asked, ..."."""
    low, lexicon = passage.tokens[first].low, passage.lexicon
    if low.endswith(lexicon.gerund_endings):
        return True
    return (
        low in lexicon.prepositions or low in lexicon.subordinators or low in lexicon.times
    ) and low not in lexicon.determiners


def _floor(passage: Passage, sentence: Sentence, clause: Clause, before: list[Clause]) -> int:
    """Where content to the left may begin: past an earlier clause's colon or semicolon."""
    tokens = passage.tokens
    floor = sentence.first
    if before and before[0].cue.kind is Kind.ATTRIBUTION and before[0].first <= floor + 1:
        floor = min(before[0].last + 1, clause.first)
    for index in range(floor, clause.first):
        token = tokens[index]
        if token.quote >= 0:
            continue
        answers = clause.cue.pronoun >= 0 or any(c.first < index for c in before)
        if token.text == ";" or (token.text == ":" and answers):
            floor = index + 1
        if token.text == "?" and index + 1 < clause.first and tokens[index + 1].quote < 0:
            floor = index + 1
    while floor < clause.first and tokens[floor].text in "–—―-•":
        floor += 1
    return floor


def _adjunct(passage: Passage, clause: Clause, limit: int) -> bool:
    """What follows the verb only tells when, where or to whom."""
    token = passage.tokens[clause.last] if clause.last < limit else None
    lexicon = passage.lexicon
    return token is None or (
        token.low in lexicon.prepositions
        or token.low in lexicon.times
        or token.low in lexicon.adverbs
        or Takes.ADDRESSEE in clause.cue.takes
    )


def _rest(passage: Passage, clause: Clause, first: int, limit: int, has_left: bool) -> Spans:
    """What goes on after an interrupting cue: the second half of a sentence or quotation."""
    tokens, lexicon = passage.tokens, passage.lexicon
    colon = first < limit and tokens[first].text == ":"
    while first < limit and tokens[first].text in ",:–—―-":
        first += 1
    while limit > first and tokens[limit - 1].text in ".;," and tokens[limit - 1].quote < 0:
        limit -= 1
    if first >= limit:
        return ()
    if contents.starts_quote(passage, first, limit):
        return contents.span(passage, first, passage.quotes[tokens[first].quote].last)
    if colon:
        return contents.span(passage, first, limit)
    if clause.inverted and clause.subject is not None and clause.subject.extra is not None:
        if clause.subject.extra[0] >= clause.subject.last:
            first = max(first, clause.subject.extra[1])
            while first < limit and tokens[first].text in ",–—":
                first += 1
            return ()
    if _is_quote_before(passage, clause):
        return ()
    low = tokens[first].low
    if low in lexicon.prepositions or low in lexicon.subordinators or low in lexicon.relatives:
        return ()
    if low in lexicon.conjunctions or low in lexicon.determiners and clause.inverted:
        return ()
    verb = lexicon.verbs.get(low)
    if verb is not None and verb.form is Form.GERUND:
        return ()
    return contents.span(passage, first, limit)


def _is_quote_before(passage: Passage, clause: Clause) -> bool:
    tokens = passage.tokens
    return any(
        tokens[i].quote >= 0 for i in (clause.first - 1, clause.first - 2) if 0 <= i
    )


def _attributed(
    passage: Passage,
    sentence: Sentence,
    clause: Clause,
    floor: int,
    limit: int,
    before: list[Clause],
) -> Spans:
    """The content around "according to X": what follows it, precedes it, or both."""
    tokens = passage.tokens
    left_words = [t for t in tokens[floor : clause.first] if t.is_word]
    last = clause.last
    subject = clause.subject
    if subject is not None and subject.extra and subject.extra[0] >= subject.last:
        after_extra = subject.extra[1]
        if after_extra < limit and tokens[after_extra].text == ",":
            apposed = not any(
                tokens[i].low in passage.lexicon.be or tokens[i].low in passage.lexicon.have
                for i in range(*subject.extra)
            ) and not left_words
            last = after_extra if apposed else last
    right: Spans = ()
    if last + 1 < limit and tokens[last + 1].low in passage.lexicon.complementizers:
        return contents.span(passage, last + 2, limit)
    if last < limit and tokens[last].text in {",", ":"}:
        right = contents.span(passage, last + 1, limit)
    elif last < limit and not left_words:
        right = contents.span(passage, last, limit)
    if len(left_words) < 2:
        return right
    own = subject is not None and tokens[subject.first].low in passage.lexicon.oblique
    if own and before:
        commas = [i for i in range(floor, clause.first - 1) if tokens[i].text == ","]
        floor = commas[-1] + 1 if commas else floor
    left = contents.content_left(passage, sentence, clause, floor)
    low = tokens[last + 1].low if last + 1 < limit else ""
    subordinate = low in passage.lexicon.subordinators or low in passage.lexicon.relatives
    if right and not subordinate and tokens[last].text == "," and not (
        subject is not None and subject.extra and subject.extra[0] >= subject.last
        and len([t for t in tokens[last + 1 : limit] if t.is_word]) < 8
    ):
        return left + right
    return left


# --- headlines and transcripts ------------------------------------------------------------


def _colon_form(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """ "Name: what he says" at the head of a line: headlines, transcripts, live blogs."""
    tokens = passage.tokens
    sentence = passage.sentences[number]
    if number and passage.sentences[number - 1].paragraph == sentence.paragraph:
        return None
    index = sentence.first
    while index < sentence.last and index - sentence.first < 6 and (
        phrases.is_name(passage, index) and tokens[index].quote < 0
    ):
        index += 1
    if index == sentence.first or index >= sentence.last or tokens[index].text != ":":
        return None
    if index - sentence.first < 2 and not tokens[sentence.first].text.isupper():
        return None
    run = speakers.Run(sentence.first, index, number, oblique=False)
    if not speakers.is_person(memory, run):
        return None
    last = sentence.last
    for following in passage.sentences[number + 1 :]:
        if following.paragraph != sentence.paragraph:
            break
        last = following.last
    spans = contents.span(passage, index + 1, last)
    if not spans:
        return None
    cue = Cue(index, index + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB)
    cue.start, cue.end = tokens[index].start, tokens[index].end
    subject = NounPhrase(sentence.first, index)
    speaker = speakers.resolve(memory, subject, index)
    return Draft(Clause(cue, subject, sentence.first, index + 1), speaker, spans, number)


def _signed(passage: Passage, memory: Memory, number: int) -> Draft | None:
    """ "What she says." - Name: a quotation signed with a name, alone in its paragraph."""
    tokens = passage.tokens
    sentence = passage.sentences[number]
    if not contents.starts_quote(passage, sentence.first, sentence.last):
        return None
    quote = passage.quotes[tokens[sentence.first].quote]
    dash = quote.last
    if dash + 1 >= sentence.last or tokens[dash].text not in "–—―-":
        return None
    if not phrases.is_name(passage, dash + 1):
        return None
    subject = phrases.phrase_right(passage, dash + 1, sentence.last)
    if subject is None or subject.last - subject.first > 8:
        return None
    cue = Cue(dash, dash + 1, Act.ASSERTS, Takes.QUOTE, Kind.VERB)
    cue.start, cue.end = tokens[dash].start, tokens[dash].end
    speaker = speakers.resolve(memory, subject, sentence.last)
    clause = Clause(cue, subject, dash, subject.last)
    return Draft(clause, speaker, ((quote.start, quote.end),), number, quoted=True)


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
        if not draft.spans and not (act is Act.DECLINES or draft.clause.cue.kind is Kind.PHRASE):
            continue
        statement = _statement(passage, memory, draft, act)
        key = (statement.start, statement.end, statement.speaker)
        if key in seen:
            continue
        seen.add(key)
        found.append(statement)
    found = _unrepeated(found)
    return tuple(acts.concessions(passage, found))


def _unrepeated(found: list[FoundStatement]) -> list[FoundStatement]:
    """In order, without a second statement of the same words by the same speaker.

    Of two, the one whose act says more stays; at a tie the outer one.
    """
    kept: list[FoundStatement] = []
    for statement in sorted(found, key=lambda s: (s.start, -s.end)):
        other = kept[-1] if kept else None
        if other is not None and other.speaker == statement.speaker and _same_words(other, statement):
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
        origin_kind=origins.kind_of(passage, origin or draft.speaker.described or draft.speaker.name),
        source=(draft.speaker.start, draft.speaker.end),
    )
