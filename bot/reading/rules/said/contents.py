"""What is said: the spans of text that a cue introduces, closes or interrupts."""

from bot.reading.rules.grammar.adjuncts import begins_behind_addressee, skip_adjuncts
from bot.reading.rules.grammar.bare_clauses import bare_clause, clausal, may_be_clause
from bot.reading.rules.grammar.begun import LOOK
from bot.reading.rules.grammar.clause import Clause, Spans, span, starts_quote
from bot.reading.rules.grammar.complements import complementizer, is_that
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.grammar.infinitives import begins_infinitive
from bot.reading.rules.grammar.middle import past_broadcast, past_circumstance, past_circumstances
from bot.reading.rules.grammar.set_between import past_settings
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.said.closing import before_mark, close
from bot.reading.rules.said.halves import behind_apposed, of_accused
from bot.reading.rules.said.held_back import before_others, before_semicolon, past_quoted
from bot.reading.rules.said.objects import after_quote, object_end
from bot.reading.rules.said.settings import only_where
from bot.reading.rules.text.names import is_particle
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def content_right(passage: Passage, clause: Clause, first: int, limit: int) -> tuple[Spans, int]:
    """The content after a clause, and how clearly it is content.

    2: after "that", a colon or in quotation marks; 1: an object; 0: whatever follows.
    """
    tokens, lexicon, takes = passage.tokens, passage.lexicon, clause.cue.takes
    limit = before_others(passage, clause, first, before_mark(passage, first, limit))
    if first >= limit or (lexicon.analytic and tokens[first].text == ";"):
        return (), 0  # "It was late, she said; the others had gone"
    if lexicon.analytic and Takes.ADDRESSEE in takes and tokens[first].low in lexicon.degrees:
        return (), 0  # "tells so many lies that nobody listens"
    if accused := of_accused(passage, clause, first):
        return accused, 1
    if inner := behind_apposed(passage, clause, first):
        return inner, 1
    first = past_settings(passage, clause, first, limit)
    if clause.cue.act is Act.DENIES and _is_before_deed(passage, first, limit):
        return (), 0
    that = complementizer(passage, clause, _past_half(clause, first, limit), limit)
    if that is not None and not begins_behind_addressee(passage, clause, first, limit):
        return close(passage, that, before_semicolon(passage, that, limit)), 2
    if lexicon.comma_needed and Takes.CLAUSE in takes:
        comma = _comma(passage, clause, first, limit)
        if comma >= 0:
            that = tokens[comma + 1].low in lexicon.complementizers - lexicon.whether
            return span(passage, comma + 1 + that, limit), 1
        if Takes.OBJECT not in takes and Takes.OF not in takes:
            limit = _mark(passage, first, limit)
    start = _start(passage, clause, first, limit)
    if start >= limit and lexicon.comma_needed and Takes.ADDRESSEE | Takes.OBJECT in takes:
        return span(passage, first, max(first, clause.cue.particle)), 1  # "warf ihr Betrug vor"
    if start >= limit or (lexicon.verb_second and tokens[start].low in lexicon.reflexives):
        return (), 0
    if lexicon.that_needed and only_where(passage, clause, first, start):
        return (), 0
    start = _past_manner(passage, clause, start, limit)
    if (marked := _behind_mark(passage, clause, start, limit)) is not None:
        return marked
    of = start + (lexicon.verb_second and tokens[start].low in lexicon.adverbs)
    if Takes.OF in takes and of + 1 < limit and tokens[of].low in lexicon.of:
        return span(passage, of + 1, object_end(passage, clause, of + 1, limit)), 1
    if Takes.CLAUSE in takes or Takes.INFINITIVE in takes or Takes.TOPIC in takes:
        return _clause_right(passage, clause, start, limit)
    if Takes.OBJECT in takes:
        return _behind_it(passage, start, limit) or _object(passage, clause, start, limit), 1
    return (), 0


def _is_before_deed(passage: Passage, first: int, limit: int) -> bool:
    """When it was, and not what: "a nié (avant de reconnaître les coups)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    led = first + 2 < limit and tokens[first].low in lexicon.circumstances
    linked = led and lexicon.adjectives_behind and tokens[first + 1].low in lexicon.links
    return linked and lexicon.infinitive.fullmatch(tokens[first + 2].low) is not None


def _start(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """Where what is said may begin: past to whom, where, when and how it was said."""
    start = _to_colon(passage, clause, first, limit)
    start = _past_told(passage, clause, first, limit) if start < 0 else start
    if Takes.OBJECT in clause.cue.takes:
        start = past_circumstances(passage, _past_adverbs(passage, start, limit), limit)
        start = _past_adverbs(passage, start, limit)
    return start


def _past_manner(passage: Passage, clause: Clause, start: int, limit: int) -> int:
    """Past how something was done, in marks: 'condemned "with the utmost firmness" (the raid)'."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if Takes.OBJECT not in clause.cue.takes or not starts_quote(passage, start, limit):
        return start
    stop = passage.quotes[tokens[start].quote].last
    manner = start + 1 < limit and tokens[start + 1].low in lexicon.prepositions
    determined = stop < limit and tokens[stop].low in lexicon.determiners
    return stop if manner and determined else start


def _behind_mark(
    passage: Passage, clause: Clause, start: int, limit: int
) -> tuple[Spans, int] | None:
    """What stands behind "that" or a colon, or in quotation marks; None where nothing does."""
    tokens = passage.tokens
    silent = clause.cue.act is Act.DECLINES
    if is_that(passage, start, limit):
        return close(passage, start + 1, before_semicolon(passage, start + 1, limit)), 2
    if tokens[start].text == ":" and starts_quote(passage, start + 1, limit):
        stop = passage.quotes[tokens[start + 1].quote].last
        return span(passage, start + 1, stop if silent else past_quoted(passage, stop, limit)), 2
    if tokens[start].text == ":":
        return ((), 0) if silent else (span(passage, start + 1, limit), 2)
    if starts_quote(passage, start, limit):
        stop = passage.quotes[tokens[start].quote].last
        return span(passage, start, after_quote(passage, clause, stop, limit)), 2
    return None


def _clause_right(passage: Passage, clause: Clause, start: int, limit: int) -> tuple[Spans, int]:
    """A clause or an infinitive without any mark, or an object where there is none."""
    tokens, lexicon, takes = passage.tokens, passage.lexicon, clause.cue.takes
    low = tokens[start].low
    if Takes.CLEAR in takes and not bare_clause(passage, start, limit):
        return (), 0
    if Takes.CLEAR in takes and lexicon.analytic and low in lexicon.relatives:
        return (), 0  # "apologised to those who had lost money"
    if not clausal(passage, clause, start, limit):
        return _quoted_later(passage, clause, start, limit)
    if Takes.TOPIC in takes and low in lexicon.conjunctions:
        return (), 0  # "evitó pronunciarse y se marchó"
    if Takes.OBJECT in takes or clause.cue.act is not Act.ASSERTS:
        return _with_blame(passage, clause, start, limit), 1
    if Takes.INFINITIVE in takes:
        negated = start + 2 < limit and low in lexicon.negations
        if negated or low in lexicon.infinitive_marks:
            return span(passage, start, limit), 1  # "vowed not to go"
        if begins_infinitive(passage, start, limit):
            return close(passage, start, limit), 1
    if not may_be_clause(passage, clause, start, limit):
        return (), 0
    return close(passage, start, limit), 0


def _past_told(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """Past when, where and to whom, but for the negation of "told the crew (not to sail)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    start = skip_adjuncts(passage, clause, first, limit)
    to = first < start < limit and tokens[start].low in lexicon.infinitive_marks
    return start - (to and lexicon.analytic and tokens[start - 1].low in lexicon.negations)


def _past_half(clause: Clause, first: int, limit: int) -> int:
    """Past the half of a verb that is a preposition too: "gab (zu), dass Geld floss"."""
    return first + (first == clause.cue.particle and first + 1 < limit)


def _behind_it(passage: Passage, start: int, limit: int) -> Spans:
    """The clause that "it" points to: "nannte es eine Lüge, dass (er gehe)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.verb_second or tokens[start].low not in lexicon.expletives:
        return ()
    comma = next((i for i in range(start, limit - 2) if tokens[i].text == ","), -1)
    that = comma >= 0 and tokens[comma + 1].low in lexicon.complementizers
    return span(passage, comma + 2, limit) if that else ()


def _past_adverbs(passage: Passage, first: int, limit: int) -> int:
    """To the object behind adverbs that do not restrict it: "räumte (aber) ein Treffen ein"."""
    tokens, lexicon, start = passage.tokens, passage.lexicon, first
    while first < limit and lexicon.verb_second and tokens[first].low in lexicon.adverbs:
        if lexicon.only.fullmatch(tokens[first].low):
            return first
        first += 1
    return first if first < limit and tokens[first].is_word else start


def _object(passage: Passage, clause: Clause, start: int, limit: int) -> Spans:
    """An object, or the words said to whom it names: 'asked the board, "Who pays?"'."""
    tokens = passage.tokens
    end = object_end(passage, clause, start, limit)
    stated = clause.cue.act is Act.ASSERTS and Takes.QUOTE in clause.cue.takes
    for mark in range(start + 1, end + 1) if stated else ():
        if mark + 2 >= limit or tokens[mark].quote >= 0:
            break
        opens = tokens[mark].text in ",:" and starts_quote(passage, mark + 1, limit)
        if opens and tokens[mark + 2].is_capital:
            return span(passage, mark + 1, passage.quotes[tokens[mark + 1].quote].last)
    adverbs = passage.lexicon.adverbs if passage.lexicon.verb_second else frozenset()
    while end - 1 > start and tokens[end - 1].low in adverbs:
        end -= 1  # "verurteilte den Angriff (scharf)"
    return span(passage, start, end)


def _quoted_later(passage: Passage, clause: Clause, start: int, limit: int) -> tuple[Spans, int]:
    """The quotation behind how and where it was said: "dijo en la radio: «...»"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[start].low not in lexicon.prepositions or Takes.QUOTE not in clause.cue.takes:
        return (), 0
    for index in range(start + 1, min(limit, start + LOOK)):
        if starts_quote(passage, index, limit):
            return span(passage, index, passage.quotes[tokens[index].quote].last), 2
        if tokens[index].text == ";" or tokens[index].low in lexicon.subordinators:
            break
    return (), 0


def _with_blame(passage: Passage, clause: Clause, start: int, limit: int) -> Spans:
    """An object and, of whom somebody blamed, the words behind a colon: "denounced it: '...'"."""
    end = object_end(passage, clause, start, limit)
    spans = _object(passage, clause, start, limit)
    colon = end < limit and passage.tokens[end].text == ":"
    if clause.cue.act is Act.CRITICISES and colon and starts_quote(passage, end + 1, limit):
        spans += span(passage, end + 1, passage.quotes[passage.tokens[end + 1].quote].last)
    return spans


def _comma(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """The comma behind which indirect speech stands: "sagte dem Blatt, die Bahn fahre", else -1."""
    tokens, lexicon, particle = passage.tokens, passage.lexicon, clause.cue.particle
    extra = clause.subject.extra if clause.subject is not None else None
    inner = any(token.text == "," for token in tokens[first : max(first, particle)])
    if inner and particle < limit - 1 and tokens[particle + 1].text == ",":
        first = particle + 1  # "warf Leuten, die klagten, (vor), sie lögen"
    if extra is not None and first <= extra[0] < extra[1] < limit and tokens[extra[1]].text == ",":
        first = extra[1]  # "sagte Reiß, Sprecherin der Bahn, die Züge ..."
    past = first
    for index in range(first, limit):
        token, past = tokens[index], max(past, past_broadcast(passage, index, limit))
        if index < past:
            continue
        if token.quote >= 0 or token.text in ":;":
            return -1
        if token.text == ",":
            low = tokens[index + 1].low if index + 1 < limit else ""
            opens = low in lexicon.subordinators and low not in lexicon.whether
            return -1 if opens or index + 1 >= limit else index
        skipped = token.low in lexicon.times or token.low in lexicon.adverbs
        plain = Takes.OBJECT in clause.cue.takes and Takes.ADDRESSEE not in clause.cue.takes
        if plain and not (skipped or is_particle(passage, index)):
            past = past_circumstance(passage, index, limit, inside=index == past)
            if past == index:
                return -1
    return -1


def _to_colon(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """The colon behind how and where it was said: "sagte X mit (einem einzigen Satz): ..."; or -1.

    Only for verbs that take no object which could stand there.
    """
    lexicon, takes = passage.lexicon, clause.cue.takes
    plain = Takes.CLAUSE in takes and not (Takes.OBJECT in takes or Takes.OF in takes)
    if not (lexicon.verb_second and plain and clause.cue.kind is Kind.VERB):
        return -1
    inside = passage.tokens[first:limit]
    stop = next((i for i, t in enumerate(inside) if t.quote >= 0 or t.text in ",;:"), -1)
    return first + stop if stop >= 0 and inside[stop].text == ":" else -1


def _mark(passage: Passage, first: int, limit: int) -> int:
    """Where a colon or a quotation begins, else `first`: nothing else is content here."""
    tokens = passage.tokens
    marks = (
        i for i in range(first, limit) if tokens[i].text == ":" or starts_quote(passage, i, limit)
    )
    return limit if next(marks, -1) >= 0 else first


def content_left(passage: Passage, clause: Clause, floor: int) -> Spans:
    """The content before a clause that closes or interrupts it, from `floor` on."""
    tokens = passage.tokens
    last = clause.first
    while last > floor and tokens[last - 1].text in ",–—―-:" and tokens[last - 1].quote < 0:
        last -= 1
    that = passage.lexicon.complementizers - passage.lexicon.whether
    opens = passage.lexicon.comma_needed and floor + 1 < last and tokens[floor].low in that
    floor += opens and tokens[floor].quote < 0  # "Dass (die Anlage läuft), sagte X"
    if last <= floor:
        return ()
    number = tokens[last - 1].quote
    if number >= 0:
        quote = passage.quotes[number]
        if quote.last == last:
            lead = [t for t in tokens[floor : quote.first] if t.is_word]
            if not lead:
                return span(passage, quote.first, last)
    return span(passage, floor, last)
