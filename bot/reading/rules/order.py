"""Word order: an object before its verb, and subject and object both before a verb at the end."""

from bot.reading.rules import adjuncts, claimed, names, phrases
from bot.reading.rules.clause import Clause, Spans, span
from bot.reading.rules.cue import Cue, Kind
from bot.reading.rules.languages.lexicon import Takes
from bot.reading.rules.names import NounPhrase
from bot.reading.rules.segments import Passage, Sentence
from storage.records import Act

_INFLECTED = ("en", "er")  # endings of adjectives in the dative


def fronted(
    passage: Passage, sentence: Sentence, cue: Cue
) -> tuple[tuple[int, int], NounPhrase | None] | None:
    """The object before a verb and the subject behind it ("Den Plan lehnt der Senat ab").

    Returns:
        The tokens of the object, and the subject (None: that of the clause before); None where no
        object opens the clause.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.free_order and cue.kind is not Kind.ATTRIBUTION:
        return _free(passage, sentence, cue)
    if not lexicon.verb_second or cue.takes is Takes.NOTHING:
        return None
    finite = cue.auxiliary if cue.auxiliary >= 0 else cue.first
    first = finite
    while first > sentence.first and not _bounds(passage, first - 1):
        first -= 1
    last = finite
    if first == finite:
        first, last = _heavy(passage, sentence, cue, finite)
    elif not _is_object(passage, first, last) and not _before_nominative(
        passage, cue, first, finite
    ):
        return None
    if first >= last:
        return None
    stop = cue.first if cue.auxiliary >= 0 else sentence.last
    subject = phrases.phrase_right(passage, finite + 1, stop)
    if subject is None or tokens[subject.first].low in lexicon.objective:
        return None
    return (first, last), subject


def _before_nominative(passage: Passage, cue: Cue, first: int, finite: int) -> bool:
    """As in "Die Tat bestreitet er": a pronoun that can only be a subject follows the verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[first].low
    nominal = low in lexicon.determiners or names.is_name(passage, first)
    after = tokens[finite + 1].low if finite + 1 < len(tokens) else ""
    return Takes.OBJECT in cue.takes and nominal and after in lexicon.nominative


def _heavy(passage: Passage, sentence: Sentence, cue: Cue, finite: int) -> tuple[int, int]:
    """An object with a clause of its own before the verb: "Den Bericht, er gehe, dementierte X"."""
    tokens = passage.tokens
    plain = cue.act is Act.ASSERTS and Takes.CLAUSE in cue.takes
    if plain or finite - 1 <= sentence.first or tokens[finite - 1].text != ",":
        return finite, finite
    first = finite - 1
    while first > sentence.first and not (
        tokens[first - 1].quote < 0 and tokens[first - 1].text in ";:–—―.!?"
    ):
        first -= 1
    comma = next(i for i in range(first, finite) if tokens[i].text == "," and tokens[i].quote < 0)
    if comma == finite - 1 or not _is_object(passage, first, comma):
        return finite, finite
    start, end = tokens[first].start, tokens[comma - 1].end
    begin = claimed.clause_after(passage, comma, finite - 1)
    return (begin if claimed.is_bare(passage, start, end) and begin >= 0 else first), finite - 1


def _free(
    passage: Passage, sentence: Sentence, cue: Cue
) -> tuple[tuple[int, int], NounPhrase | None] | None:
    """The same where cases are free: "Слухи в мэрии опровергли", "Слухи опроверг мэр"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = cue.first
    while first > sentence.first and (
        not _bounds(passage, first - 1) or tokens[first].low in lexicon.both_not
    ):
        first -= 1
    aside = lexicon.asides.match(passage.low, tokens[first].start, cue.start)
    while aside is not None and first < cue.first and tokens[first].start < aside.end():
        first += 1
    while first < cue.first and (
        tokens[first].low in lexicon.adverbs
        or tokens[first].low in lexicon.openers
        or tokens[first].low in lexicon.subordinators
    ):
        first += 1
    if first == cue.first:
        return None
    of = tokens[first].low in lexicon.of and Takes.OF in cue.takes and first + 1 < cue.first
    if of and (subject := phrases.phrase_right(passage, cue.last, sentence.last)) is not None:
        return ((first + 1, cue.first), subject) if is_speaker(passage, subject) else None
    if not cue.takes & (Takes.OBJECT | Takes.TOPIC):
        return None
    asked = cue.act is Act.DECLINES and _is_asked(passage, first, cue.first)
    last = _before_deadline(passage, first, cue.first) if asked else cue.first
    if not (asked or _is_object(passage, first, cue.first) or _is_accusative(passage, first)):
        return _subject_object(passage, first, cue.first, silent=cue.act is Act.DECLINES)
    seat = seat_before(passage, first + 1, cue.first)
    several = any(t.low.endswith(lexicon.several) for t in tokens[cue.first : cue.last])
    if seat is not None and several:
        return (first, seat.first - 1), seat
    if (beside := _beside(passage, first + 1, last)) is not None:
        return (first, beside.first), beside
    start = past_addressee(passage, cue.last, sentence.last)
    while start < sentence.last and tokens[start].low in lexicon.prepositions:
        start = adjuncts.after_phrase(passage, start + 1, sentence.last)
    subject = phrases.phrase_right(passage, start, sentence.last)
    if subject is not None and tokens[subject.first].low not in lexicon.objective:
        named = names.is_named(passage, subject) or _is_somebody(passage, subject.first)
        return ((first, cue.first), subject) if named or cue.act is Act.DENIES else None
    return ((first, cue.first), None) if cue.act is not Act.ASSERTS else None


def _before_deadline(passage: Passage, first: int, last: int) -> int:
    """Where "by press time" begins between whom one asked and the verb, else `last`."""
    tokens = passage.tokens
    match = passage.lexicon.deadlines.search(passage.low, tokens[first].start, tokens[last - 1].end)
    if match is None:
        return last
    return next(i for i in range(first, last) if tokens[i].end > match.start())


def _is_accusative(passage: Passage, first: int) -> bool:
    """The first word of a clause ends as objects do; behind a noun the same may be its owner."""
    lexicon, low = passage.lexicon, passage.tokens[first].low
    closed = lexicon.prepositions | lexicon.adverbs | lexicon.openers | lexicon.subordinators
    return (
        low.endswith(lexicon.accusative) and low not in closed and not _is_somebody(passage, first)
    )


def _is_asked(passage: Passage, first: int, last: int) -> bool:
    """What one is silent on or to begins here: "на запрос", "о тарифах", "комментировать"."""
    tokens = passage.tokens
    if tokens[first].low in passage.lexicon.of:
        return True
    start, end = tokens[first].start, tokens[last - 1].end
    return passage.lexicon.asked.match(passage.low, start, end) is not None


def _topic(passage: Passage, first: int, last: int) -> Spans:
    """Of "на вопрос о тарифе", "комментировать тариф", only the tariff."""
    tokens, lexicon = passage.tokens, passage.lexicon
    asked = lexicon.asked.match(passage.low, tokens[first].start, tokens[last - 1].end)
    while asked is not None and first < last and tokens[first].start < asked.end():
        first += 1
    while asked is not None and first < last and tokens[first].low in lexicon.about:
        first += 1
    while first < last and lexicon.infinitive.fullmatch(tokens[last - 1].low):
        last -= 1  # "ситуацию комментировать (отказался)"
    return span(passage, first, last) if first < last else ()


def _subject_object(
    passage: Passage, first: int, last: int, *, silent: bool
) -> tuple[tuple[int, int], NounPhrase] | None:
    """Both before the verb: "Орлов вину (отрицает)", "Орлов на вопросы (не ответил)"."""
    lexicon, opens = passage.lexicon, passage.tokens[first].low
    for index in range(first + 1, last):
        if passage.tokens[index - 1].low in lexicon.prepositions:
            continue
        asked = silent and _is_asked(passage, index, last)
        if asked or _is_object(passage, index, last, lead=1):
            subject = _beside(passage, first, index)
            if opens in lexicon.seats and first + 1 < index:
                return (index, last), NounPhrase(first + 1, index)
            if _is_somebody(passage, first) or (asked and opens not in lexicon.prepositions):
                subject = NounPhrase(first, index)
            return ((index, last), subject) if subject and subject.first == first else None
    return None


def seat_before(passage: Passage, first: int, last: int) -> NounPhrase | None:
    """Those who sit somewhere, just before their verb: "(в) мэрии (опровергли)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(last - 2, first - 1, -1):
        if tokens[index].low in lexicon.seats:
            seat = tokens[index + 1].low
            none = names.is_time(passage, index + 1) or lexicon.things.fullmatch(seat)
            return None if none else NounPhrase(index + 1, last)  # "жалобы на питание"
        if not tokens[index].is_word and tokens[index].quote < 0 and tokens[index].text not in "«»":
            return None
    return None


def _beside(passage: Passage, first: int, last: int) -> NounPhrase | None:
    """Who does it, just before the verb: a name, a pronoun, or a word for a person or body."""
    tokens, lexicon = passage.tokens, passage.lexicon
    begin = last
    if tokens[last - 1].text in "»”" and tokens[last - 1].quote < 0:  # "компания «Исток»"
        opens = (i for i in range(last - 2, first, -1) if tokens[i].text in lexicon.quotes)
        begin = next(opens, last)
    while begin > first and names.is_name(passage, begin - 1):
        begin -= 1
    low = tokens[begin - 1].low if begin > first else ""
    if begin > first and (_is_somebody(passage, begin - 1) or low in lexicon.pronouns):
        begin = _role_of(passage, first, begin - 1, named=begin < last)
        owned = begin > first and tokens[begin - 1].low in lexicon.possessives
        begin -= owned  # "обвинения (его адвокат назвал выдумкой)"
    if begin == last or (begin > first and tokens[begin - 1].low in lexicon.prepositions):
        return None
    return NounPhrase(begin, last)


def _role_of(passage: Passage, first: int, owner: int, *, named: bool) -> int:
    """Where a role begins whose owner stands before a verb: "пресс-секретарь завода".

    `named`: a name follows, so that the owner may have any office: "директор завода Иван Петров".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.persons.fullmatch(tokens[owner].low):
        return owner
    for index in range(owner, max(first, owner - claimed.BARE) - 1, -1):
        low = tokens[index].low
        if lexicon.roles.fullmatch(low) or (named and lexicon.persons.fullmatch(low)):
            return index
        if tokens[index].low in passage.lexicon.prepositions or not tokens[index].is_word:
            break
    return owner


def is_speaker(passage: Passage, found: NounPhrase) -> bool:
    """A noun phrase that can be nobody but who speaks: it begins with a person, body or name."""
    first, lexicon = found.first, passage.lexicon
    low = passage.tokens[first].low
    if low in lexicon.pronouns or names.is_name(passage, first):
        return True
    if low in lexicon.prepositions or lexicon.things.match(low):
        return False
    near = range(first, min(first + claimed.BARE, found.last))
    return any(_is_somebody(passage, i) or names.is_name(passage, i) for i in near)


def names_speaker(passage: Passage, found: NounPhrase) -> bool:
    """A noun phrase of somebody who may be quoted: a person, a body, an outlet, an acronym."""
    tokens = passage.tokens
    first = tokens[found.first]
    acronym = first.text.isupper() and len(first.text) > 1
    full = found.last - found.first > 1 and names.is_name(passage, found.first + 1)
    named = names.is_name(passage, found.first) and (full or acronym)
    if not all(t.is_word or t.text in "«»" for t in tokens[found.first : found.last]):
        return False
    return named or any(
        _is_somebody(passage, i) for i in range(found.first, min(found.first + 2, found.last))
    )


def past_addressee(passage: Passage, first: int, stop: int) -> int:
    """Past whom somebody told, where cases tell: "(сказал) журналистам", "изданию «Заря»"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while lexicon.free_order and first < stop and tokens[first].low in lexicon.to_persons:
        first += 1
        if first < stop and tokens[first].text in lexicon.quotes:
            closers = lexicon.quotes[tokens[first].text]
            ends = (i + 1 for i in range(first + 1, stop) if tokens[i].text in closers)
            first = next(ends, first)
    return first


def _is_somebody(passage: Passage, index: int) -> bool:
    """A word for a person, a body, an outlet."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.plural, lexicon.outlets)
    return any(kind.fullmatch(low) for kind in kinds)


def _bounds(passage: Passage, index: int) -> bool:
    """A mark between clauses, outside quotations."""
    token = passage.tokens[index]
    return token.quote < 0 and token.text in ",;:–—―.!?"


def _is_object(passage: Passage, first: int, last: int, *, lead: int = claimed.BARE) -> bool:
    """A noun phrase in another case than the subject's, "that", or a claim.

    Fewer than `lead` words stand before the word for a claim.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[first].low
    if points_back(passage, (first, last)):
        return True
    if low in lexicon.prepositions and low not in lexicon.determiners:
        return False
    owned = lexicon.free_order and low in lexicon.possessives and last - first > 1
    if low in lexicon.objective and not owned:
        return True
    words = passage.low[tokens[first].start : tokens[last - 1].end]
    if lexicon.free_order and lexicon.things.match(words):
        if not any(_is_somebody(passage, i) for i in range(first, min(first + 2, last))):
            return True
        subject = _beside(passage, first + 1, last)  # "решение суда адвокат (назвал)"
        if subject is None:
            return False
        return subject.first > first + 1 or names.is_named(passage, subject)
    if lexicon.refused.match(words):
        return True
    claim = lexicon.claims.search(words)
    leading = words[: claim.start()].split() if claim is not None else []
    if lexicon.free_order and leading:  # "мэр слухи", "Рогов от обвинений"
        inside = any(word in lexicon.prepositions for word in leading)
        if inside or _is_somebody(passage, first):
            return False
    return claim is not None and len(leading) < lead


def points_back(passage: Passage, what: tuple[int, int]) -> bool:
    """A lone "das", "dem" or "davon": what was said before."""
    first, last = what
    lexicon, low = passage.lexicon, passage.tokens[first].low
    alone = low in lexicon.anaphors or low in lexicon.pointers or low in lexicon.objective
    return last - first == 1 and alone


def around(passage: Passage, clause: Clause, limit: int) -> Spans:
    """An object before the verb, with what it is called or what is told of it behind."""
    if clause.fronted is None:
        return ()
    if clause.cue.act is Act.DECLINES:
        return _topic(passage, *clause.fronted)
    spans = span(passage, *clause.fronted)
    if clause.cue.takes is Takes.OBJECT:  # "Слухи в мэрии назвали выдумкой"
        return spans + span(passage, max(clause.last, clause.cue.last), limit)
    return told_after(passage, clause, spans, limit)


def between(passage: Passage, clause: Clause) -> Spans:
    """The object between an auxiliary and its participle: "hat den Bericht am Abend bestritten"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    cue = clause.cue
    if cue.auxiliary < 0 or Takes.OBJECT not in cue.takes:
        return ()
    first, last = cue.auxiliary + 1, cue.first
    if clause.subject is not None and clause.subject.first >= first:
        first = clause.subject.last
    while first < last and (tokens[first].low in lexicon.adverbs or _is_when(passage, first)):
        first += 1
    if tokens[first].low in lexicon.prepositions and tokens[first].low not in lexicon.determiners:
        first = _past_place(passage, first, last)
    while last > first and (tokens[last - 1].low in lexicon.adverbs or _is_when(passage, last - 1)):
        last -= 1
    if first >= last or tokens[first].low in lexicon.reflexives:
        return ()
    if tokens[first].low in lexicon.prepositions and tokens[first].low not in lexicon.determiners:
        return ()
    return span(passage, first, last)


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
    last = max(clause.cue.last, clause.cue.particle + 1, clause.last)
    while last < limit and tokens[last].text != ",":
        if tokens[last].is_word and tokens[last].end > spans[-1][1]:
            return spans
        last += 1
    if not bare and not claimed.is_linked(passage, last, limit):
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


def before_postposition(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who stands before "zufolge": back over the words that can belong to a noun phrase."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first, index = cue.first, cue.first - 1
    while index >= sentence.first:
        token = tokens[index]
        low = token.low
        opens = token.is_capital or low in lexicon.determiners
        verbal = low in lexicon.be or low in lexicon.have or low in lexicon.modals
        inner = low in lexicon.links or low in lexicon.prepositions or low.endswith(_INFLECTED)
        mark = token.quote < 0 and not token.is_word and token.text in '„“”»«"-'
        if token.quote >= 0 or verbal or not (opens or inner or mark):
            break
        first = index if opens else first
        index -= 1
    account = lexicon.accounts.match(passage.low, tokens[first].start, tokens[cue.first - 1].end)
    if account is not None:  # "Erkenntnissen der Polizei zufolge"
        first = next(
            (i for i in range(first, cue.first) if tokens[i].start >= account.end()), first
        )
    return NounPhrase(first, cue.first) if first < cue.first else None
