"""What is said, where word order puts it before the verb, between its halves, or behind both."""

from bot.reading.rules.grammar import claimed
from bot.reading.rules.grammar.blamed_first import charge
from bot.reading.rules.grammar.clause import Clause, Spans, span
from bot.reading.rules.grammar.fronting import is_dative
from bot.reading.rules.grammar.middle import past_where
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.said.halves import behind_accused
from bot.reading.rules.said.manner import before_venue
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def _topic(passage: Passage, first: int, last: int) -> Spans:
    """Of "на вопрос о тарифе", "комментировать тариф", only the tariff."""
    tokens, lexicon = passage.tokens, passage.lexicon
    asked = lexicon.asked.match(passage.low, tokens[first].start, tokens[last - 1].end)
    while asked is not None and first < last and tokens[first].start < asked.end():
        first += 1
    while asked is not None and first < last and tokens[first].low in lexicon.about:
        first += 1
    first += asked is None and last - first > 1 and tokens[first].low in lexicon.of
    while first < last and lexicon.infinitive.fullmatch(tokens[last - 1].low):
        last -= 1  # "ситуацию комментировать (отказался)"
    return span(passage, first, last) if first < last else ()


def around(passage: Passage, clause: Clause, limit: int) -> Spans:
    """An object before the verb, with what it is called or what is told of it behind."""
    if clause.fronted is None:
        return ()
    if clause.cue.act is Act.DECLINES:
        return _topic(passage, *clause.fronted)
    if blamed := _blamed(passage, clause, limit):
        return blamed
    spans = span(passage, *clause.fronted)
    if clause.cue.takes is Takes.OBJECT:  # "Слухи в мэрии назвали выдумкой"
        if clause.cue.auxiliary >= 0 and clause.subject and clause.subject.last < clause.cue.first:
            return spans + span(passage, clause.subject.last, clause.cue.first)
        return spans + span(passage, max(clause.last, clause.cue.last), limit)
    return told_after(passage, clause, spans, limit) + charge(passage, clause, limit)


def _blamed(passage: Passage, clause: Clause, limit: int) -> Spans:
    """Behind whom somebody blames: "Dem Chef wirft die Anklage (Betrug) vor", "vor, (er ...)"."""
    cue, subject, tokens = clause.cue, clause.subject, passage.tokens
    blames = cue.act is Act.CRITICISES and Takes.ADDRESSEE in cue.takes
    if not blames or subject is None or cue.particle < subject.last or clause.fronted is None:
        return ()
    if not is_dative(passage, *clause.fronted):
        return span(passage, *clause.fronted)  # "(Untätigkeit) wirft X dem Amt vor"
    first = past_where(passage, subject.last, cue.particle)
    if first < cue.particle:
        return span(passage, first, cue.particle)
    first = cue.particle + 2
    if first >= limit or tokens[first - 1].text not in ",:":
        return ()
    return span(passage, first + (tokens[first].low in passage.lexicon.complementizers), limit)


def between(passage: Passage, clause: Clause) -> Spans:
    """The object between an auxiliary and its participle: "hat den Bericht am Abend bestritten"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    cue = clause.cue
    if cue.auxiliary < 0 or Takes.OBJECT not in cue.takes:
        return ()
    first, last = cue.auxiliary + 1, cue.first
    blames = cue.act is Act.CRITICISES and Takes.ADDRESSEE in cue.takes
    states = cue.act is Act.ASSERTS and Takes.CLAUSE in cue.takes
    if (blames or states) and _clause_follows(passage, cue.last):
        return ()  # "hatte der Stadt vorgeworfen, nichts getan zu haben"
    if clause.subject is not None and clause.subject.first >= first:
        first = clause.subject.last
    while first < last and (tokens[first].low in lexicon.adverbs or _is_when(passage, first)):
        first += 1
    if first >= last:
        return ()
    if tokens[first].low in lexicon.prepositions and tokens[first].low not in lexicon.determiners:
        first = _past_place(passage, first, last)
    last = _before_setting(passage, first, last)
    if first >= last or tokens[first].low in lexicon.reflexives:
        return ()
    if blames and lexicon.verb_second and (charged := behind_accused(passage, first, last)):
        return charged
    if tokens[first].low in lexicon.prepositions and tokens[first].low not in lexicon.determiners:
        return ()
    comma = next((i for i in range(first, last) if tokens[i].text == ","), last)
    if comma < last - 1 and claimed.is_bare(passage, tokens[first].start, tokens[comma - 1].end):
        begin = claimed.clause_after(passage, comma, last)
        ends = (i for i in range(last - 1, comma, -1) if tokens[i].text == ",")
        if begin >= 0:  # "hat den Vorwurf, (er lüge), (vor Gericht) bestritten"
            end = next(ends, last)
            verdict = end + 1 < last and tokens[end + 1].low in lexicon.predicatives
            told = span(passage, end + 1, last) if verdict else ()  # ", als falsch bezeichnet"
            return span(passage, begin, end) + told
    return span(passage, first, last)


def _before_setting(passage: Passage, first: int, last: int) -> int:
    """Where an object ends before when, where and how: "(den Bericht) am Abend vor Gericht"."""
    tokens, lexicon, before = passage.tokens, passage.lexicon, -1
    while last > first and before != last:
        before = last = before_venue(passage, first, last)
        if tokens[last - 1].low in lexicon.adverbs or _is_when(passage, last - 1):
            last -= 1
    return last


def _clause_follows(passage: Passage, comma: int) -> bool:
    """A comma stands there, and what is said behind it: "hatte zuvor gemeldet, (er gehe)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if comma + 1 >= len(tokens) or tokens[comma].text != ",":
        return False
    low = tokens[comma + 1].low
    return low not in lexicon.conjunctions | lexicon.subordinators or low in lexicon.complementizers


def _past_place(passage: Passage, first: int, last: int) -> int:
    """The object behind where it was said: "hat vor Gericht (alle Vorwürfe) bestritten"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first + 2, last):
        opens = tokens[index].low in lexicon.determiners or tokens[index].low in lexicon.objective
        if opens and tokens[index].low not in lexicon.links and tokens[index - 1].is_capital:
            return index
    return first


def _is_when(passage: Passage, index: int) -> bool:
    """A day, or the preposition before one."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[index].low in lexicon.times:
        return True
    leads = tokens[index].low in lexicon.prepositions
    return leads and index + 1 < len(tokens) and tokens[index + 1].low in lexicon.times


def told_after(passage: Passage, clause: Clause, spans: Spans, limit: int) -> Spans:
    """What a bare claim is, where that follows: "wies Vorwürfe zurück, er habe es gewusst"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.comma_needed or not spans:
        return spans
    bare = claimed.is_bare(passage, spans[0][0], spans[-1][1])
    if not bare and not claimed.leads(passage, spans[0][0], spans[-1][1]):
        return spans
    within = _within(passage, clause, spans[-1][1])
    if within:
        return within
    extra = clause.subject.extra if clause.subject is not None else None
    apposed = extra[1] + 1 if extra is not None and extra[0] == clause.last + 1 else 0
    last = max(clause.cue.last, clause.cue.particle + 1, clause.last, apposed)
    while last < limit and tokens[last].text != ",":
        if tokens[last].is_word and tokens[last].end > spans[-1][1]:
            return spans
        last += 1
    told = last < limit and claimed.tells(passage, (spans[0][0], spans[-1][1]), last)
    if not told and not claimed.is_linked(passage, last, limit):
        return spans
    first = claimed.clause_after(passage, last, limit)
    return (span(passage, first, limit) if first >= 0 else ()) or spans


def _within(passage: Passage, clause: Clause, end: int) -> Spans:
    """What is claimed between the halves of a verb: "wies den Vorwurf, er lüge, scharf zurück"."""
    tokens, particle = passage.tokens, clause.cue.particle
    commas = [
        i
        for i in range(clause.cue.last, particle)
        if tokens[i].text == "," and tokens[i].quote < 0 and tokens[i].start >= end
    ]
    if len(commas) < 2 or tokens[commas[0] - 1].end != end:
        return ()
    first = claimed.clause_after(passage, commas[0], commas[-1])
    return span(passage, first, commas[-1]) if first >= 0 else ()
