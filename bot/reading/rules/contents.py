"""What is said: the spans of text that a cue introduces, closes or interrupts."""

from dataclasses import dataclass

from bot.reading.rules.cues import Cue, Kind
from bot.reading.rules.languages.lexicon import Form, Takes
from bot.reading.rules.phrases import NounPhrase, is_name, is_particle, is_time, phrase_right
from bot.reading.rules.segments import Passage, Sentence
from storage.records import Act

Spans = tuple[tuple[int, int], ...]
_LOOK = 14  # tokens after a verb in which its "that" may stand
_NEAR = 8  # tokens of a subject before its auxiliary
_TRIM = " \t\n\u00a0\u202f,;:–—―-"
_END = ".!?…"


@dataclass(slots=True)
class Clause:
    """A cue with its subject: tokens `first:last` of the sentence."""

    cue: Cue
    subject: NounPhrase | None
    first: int
    last: int
    inverted: bool = False
    aside: bool = False  # "as X said": the content is around it
    fronted: tuple[int, int] | None = None  # the object before the verb, tokens


def span(passage: Passage, first: int, last: int) -> Spans:
    """The tokens as one span, without marks around; of a lone quotation, what is inside."""
    tokens, text = passage.tokens, passage.text
    if first < last and tokens[first].quote >= 0:
        whole = passage.quotes[tokens[first].quote]
        if whole.first == first and whole.last >= last:
            return ((whole.start, whole.end),) if whole.start < whole.end else ()
    while first < last and not tokens[first].is_word and tokens[first].text in _TRIM + _END + "()":
        first += 1
    while last > first and tokens[last - 1].text in ",;:–—―.()" and tokens[last - 1].quote < 0:
        last -= 1
    if first >= last:
        return ()
    number = tokens[first].quote
    if number >= 0:
        quote = passage.quotes[number]
        if quote.first == first and quote.last >= last:
            return ((quote.start, quote.end),) if quote.start < quote.end else ()
    start, end = tokens[first].start, tokens[last - 1].end
    while end > start and text[end - 1] in _TRIM:
        end -= 1
    return ((start, end),) if start < end else ()


def starts_quote(passage: Passage, index: int, stop: int) -> bool:
    """A quotation begins at this token."""
    if index >= stop or passage.tokens[index].quote < 0:
        return False
    return passage.quotes[passage.tokens[index].quote].first == index


def right_limit(passage: Passage, sentence: Sentence, clause: Clause, later: list[Clause]) -> int:
    """Where the content to the right of a clause ends: the sentence, or the next cue's clause."""
    tokens, lexicon = passage.tokens, passage.lexicon
    limit = sentence.last
    for other in later:
        begin = other.first
        if begin < clause.last or begin >= limit:
            continue
        if other.aside and begin > clause.last:
            return begin - (tokens[begin - 1].text == ",")
        if other.inverted and begin > clause.last:
            if other.cue.pronoun >= 0 and tokens[begin - 1].text == ",":
                return begin - 1
            quote = quote_before(passage, begin)
            if quote is not None and clause.last < quote and tokens[quote - 1].text in ":.":
                limit = quote - 1
                continue
        before = tokens[begin - 1] if begin > clause.last else None
        if other.cue.kind is Kind.ATTRIBUTION:
            if before is not None and before.low in lexicon.complementizers:
                continue
            return begin
        if before is None:
            continue
        if other.cue.form is Form.GERUND and other.cue.first == begin:
            if before.text == ",":
                return begin - 1
            continue
        if before.low in lexicon.conjunctions or before.low in ("but", "mais"):
            ends = other.last >= limit or not tokens[other.last].is_word
            shared = other.cue.first == begin and not (
                ends
                and tokens[other.last - 1].quote < 0
                and (other.last >= limit or tokens[other.last].quote < 0)
            )
            comma = begin - 2 > clause.last and tokens[begin - 2].text in ",–—―;"
            if shared or comma or before.low not in lexicon.conjunctions:
                return begin - 1 - comma
        if before.text in ",;" and other.cue.first == begin and other.subject is None:
            return begin - 1
        if before.text == ";":
            return begin - 1
        if before.low in lexicon.subordinators and tokens[begin - 2].text == ",":
            return begin - 2
    return _before_main(passage, sentence, clause, limit)


def _before_main(passage: Passage, sentence: Sentence, clause: Clause, limit: int) -> int:
    """Where a clause that opens the sentence ends: "When he said that ..., all fell silent"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    opens = tokens[sentence.first].low
    if (
        lexicon.verb_final
        or clause.inverted
        or clause.first != sentence.first + 1
        or opens not in lexicon.circumstances
    ):
        return limit
    for index in range(clause.last, limit - 2):
        if tokens[index].text != "," or tokens[index].quote >= 0:
            continue
        if _is_subject(passage, index + 1) and tokens[index + 1].low not in lexicon.relatives:
            return index
    return limit


def quote_before(passage: Passage, index: int) -> int | None:
    """The first token of the quotation that ends just before a token."""
    tokens = passage.tokens
    while index > 0 and tokens[index - 1].text in ",–—" and tokens[index - 1].quote < 0:
        index -= 1
    number = tokens[index - 1].quote if index else -1
    return passage.quotes[number].first if number >= 0 else None


def content_right(passage: Passage, clause: Clause, first: int, limit: int) -> tuple[Spans, int]:
    """The content after a clause, and how clearly it is content.

    2: after "that", a colon or in quotation marks; 1: an object; 0: whatever follows.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    takes = clause.cue.takes
    while limit > first and tokens[limit - 1].text in ".;," and tokens[limit - 1].quote < 0:
        limit -= 1
    if first >= limit:
        return (), 0
    that = _complementizer(passage, clause, first, limit)
    if that is not None:
        return _close(passage, that, limit), 2
    if lexicon.comma_needed and Takes.CLAUSE in takes:
        comma = _comma(passage, clause, first, limit)
        if comma >= 0:
            return span(passage, comma + 1, limit), 1
        if Takes.OBJECT not in takes and Takes.OF not in takes:
            limit = _mark(passage, first, limit)
    start = _skip_adjuncts(passage, clause, first, limit)
    if start >= limit:
        return (), 0
    if tokens[start].text == ":":
        return span(passage, start + 1, limit), 2
    if starts_quote(passage, start, limit):
        stop = passage.quotes[tokens[start].quote].last
        manner = start + 1 < limit and tokens[start + 1].low in lexicon.prepositions
        determined = stop < limit and tokens[stop].low in lexicon.determiners
        if not (Takes.OBJECT in takes and manner and determined):
            return span(passage, start, _after_quote(passage, clause, stop, limit)), 2
        start = stop  # condemned "with the utmost firmness" the raid
    if Takes.OF in takes and tokens[start].low in lexicon.of:
        return span(passage, start + 1, _object_end(passage, clause, start + 1, limit)), 1
    if Takes.CLAUSE in takes or Takes.INFINITIVE in takes or Takes.TOPIC in takes:
        if Takes.CLEAR in takes and not _bare_clause(passage, start, limit):
            return (), 0
        if not _clausal(passage, clause, start, limit):
            return (), 0
        if Takes.OBJECT in takes or clause.cue.act is not Act.ASSERTS:
            return span(passage, start, _object_end(passage, clause, start, limit)), True
        if (
            Takes.INFINITIVE in takes
            and lexicon.infinitive_marks
            and (tokens[start].low in lexicon.infinitive_marks)
        ):
            return span(passage, start, limit), 1
        if not _may_be_clause(passage, clause, start, limit):
            return (), 0
        return _close(passage, start, limit), 0
    if Takes.OBJECT in takes:
        return span(passage, start, _object_end(passage, clause, start, limit)), True
    return (), 0


def _comma(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """The comma behind which indirect speech stands: "sagte dem Blatt, die Bahn fahre", else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    extra = clause.subject.extra if clause.subject is not None else None
    if extra is not None and first <= extra[0] < extra[1] < limit and tokens[extra[1]].text == ",":
        first = extra[1]  # "sagte Reiß, Sprecherin der Bahn, die Züge ..."
    for index in range(first, limit):
        token = tokens[index]
        if token.quote >= 0 or token.text in ":;":
            return -1
        if token.text == ",":
            low = tokens[index + 1].low if index + 1 < limit else ""
            opens = low in lexicon.subordinators and low not in lexicon.whether
            return -1 if opens or index + 1 >= limit else index
        skipped = token.low in lexicon.times or token.low in lexicon.adverbs
        if Takes.OBJECT in clause.cue.takes and not (skipped or is_particle(passage, index)):
            return -1
    return -1


def _mark(passage: Passage, first: int, limit: int) -> int:
    """Where a colon or a quotation begins, else `first`: nothing else is content here."""
    tokens = passage.tokens
    marks = (
        i for i in range(first, limit) if tokens[i].text == ":" or starts_quote(passage, i, limit)
    )
    return limit if next(marks, -1) >= 0 else first


def _after_quote(passage: Passage, clause: Clause, stop: int, limit: int) -> int:
    """Where an object that begins as a quotation ends: before when it was said of."""
    tokens, lexicon = passage.tokens, passage.lexicon
    joined = stop + 1 < limit and tokens[stop].low in lexicon.conjunctions
    if joined and tokens[stop + 1].quote < 0 and not _is_subject(passage, stop + 1):
        return stop  # chanted "..." and went home
    if Takes.OBJECT not in clause.cue.takes or clause.cue.act is Act.ASSERTS:
        return limit
    for index in range(stop, limit):
        if tokens[index].quote < 0 and (
            tokens[index].low in lexicon.circumstances or tokens[index].text in ",;:"
        ):
            return index
    return limit


def _is_subject(passage: Passage, index: int) -> bool:
    low, lexicon = passage.tokens[index].low, passage.lexicon
    return low in lexicon.pronouns or low in lexicon.determiners or is_name(passage, index)


def _may_be_clause(passage: Passage, clause: Clause, start: int, limit: int) -> bool:
    """Where no "that" is needed: a clause has a verb, or the cue is the plainest there is."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if passage.low[clause.cue.start : clause.cue.end].split()[-1] in lexicon.plain_verbs:
        return True
    return (
        any(
            t.low in lexicon.be
            or t.low in lexicon.have
            or t.low in lexicon.modals
            or t.low in lexicon.verbs
            for t in tokens[start:limit]
        )
        and limit - start > 2
    )


def _bare_clause(passage: Passage, start: int, limit: int) -> bool:
    """A clause without "that": a subject and, near it, its auxiliary ("added he would go")."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if lexicon.that_needed or not (
        is_name(passage, start)
        or tokens[start].low in lexicon.determiners
        or tokens[start].low in lexicon.pronouns
    ):
        return False
    for index in range(start + 1, min(limit, start + _NEAR)):
        low = tokens[index].low
        if tokens[index].quote >= 0 or low in lexicon.subordinators or not tokens[index].is_word:
            return False
        if low in lexicon.be or low in lexicon.have or low in lexicon.modals:
            return low not in lexicon.infinitive_marks
    return False


def _clausal(passage: Passage, clause: Clause, start: int, limit: int) -> bool:
    """Where the language asks for "that", only an infinitive or an object goes without."""
    lexicon, takes = passage.lexicon, clause.cue.takes
    if not lexicon.that_needed or Takes.OBJECT in takes or Takes.TOPIC in takes:
        return True
    at, end = passage.tokens[start].start, passage.tokens[limit - 1].end
    return Takes.INFINITIVE in takes and lexicon.infinitive.match(passage.low, at, end) is not None


def _complementizer(passage: Passage, clause: Clause, first: int, limit: int) -> int | None:
    """The token after "that", if it belongs to this cue."""
    tokens, lexicon = passage.tokens, passage.lexicon
    wants = Takes.CLAUSE in clause.cue.takes or Takes.TOPIC in clause.cue.takes
    if not wants:
        return None
    if tokens[first].low in lexicon.infinitive_marks and _is_infinitive(passage, first + 1, limit):
        return None
    if Takes.INFINITIVE in clause.cue.takes and begins_infinitive(passage, first, limit):
        return None  # "nie avoir voulu blesser qui que ce soit"
    whole = Takes.OBJECT in clause.cue.takes and clause.cue.act is Act.ASSERTS
    for index in range(first, min(limit, first + _LOOK)):
        token = tokens[index]
        if token.quote >= 0 or token.text in ":;":
            return None
        if token.low in lexicon.complementizers:
            if index > first and tokens[index - 1].low in lexicon.conjunctions:
                return None  # "they saw a gun and that one was found"
            if whole and index > first and _is_plain_noun(passage, index - 1):
                return None
            pointing = token.low in lexicon.determiners and not lexicon.that_needed
            if pointing and index > first and tokens[index - 1].low in lexicon.links:
                return None  # "part of that statement"
            noun = index + 2 < limit and tokens[index + 1].low in lexicon.nouns
            if pointing and noun and tokens[index + 2].low in lexicon.prepositions:
                return None  # "confirmed that account in an interview"
            if pointing and first < index < limit - 1 and tokens[index + 1].low in lexicon.verbs:
                return None
            return index + 1 if token.low not in lexicon.whether else index
        if index > first and (token.low in lexicon.be or token.low in lexicon.modals):
            return None
        if token.low in lexicon.verbs and not is_name(passage, index) and index > first:
            gerund = lexicon.verbs[token.low].form is Form.GERUND
            noun = token.low in lexicon.nouns or lexicon.verbs[token.low].noun
            if not noun and not (gerund and clause.cue.act is not Act.ASSERTS):
                return None
    return None


def _is_plain_noun(passage: Passage, index: int) -> bool:
    """What "that" would be a relative pronoun after: not a claim, not a day, not a comma."""
    token, lexicon = passage.tokens[index], passage.lexicon
    return (
        token.is_word
        and token.low not in lexicon.nouns
        and not is_time(passage, index)
        and not token.is_capital
        and token.low not in lexicon.adverbs
        and token.low not in lexicon.oblique
    )


def _close(passage: Passage, first: int, limit: int) -> Spans:
    """Indirect speech up to an absolute clause (", plusieurs d'entre eux étant ...")."""
    tokens, comma = passage.tokens, -1
    lexicon = passage.lexicon
    for index in range(first, limit):
        if tokens[index].text == "," and tokens[index].quote < 0:
            comma = index
        if comma == index - 1 >= first and tokens[index].quote < 0:
            after = tokens[index + 1].low if index + 1 < limit else ""
            cites = lexicon.origins.match(passage.low, tokens[index].start, tokens[index].end)
            if cites or (
                tokens[index].low in lexicon.conjunctions and after in lexicon.circumstances
            ):
                limit = comma
                break
        if comma == index - 1 >= first and tokens[index].low in passage.lexicon.aftermath:
            limit = comma
            break
        if tokens[index].low in passage.lexicon.absolutes and 0 <= comma < index - 1 <= comma + 8:
            limit = comma
            break
    return span(passage, first, limit)


def _skip_adjuncts(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """Past the addressee, the day and the place: told reporters on Thursday in Paris."""
    tokens, lexicon = passage.tokens, passage.lexicon
    takes = clause.cue.takes
    index = _past_aside(passage, first, limit)
    if Takes.ADDRESSEE in takes and not starts_quote(passage, index, limit):
        found = phrase_right(passage, index, limit)
        if found is not None and found.last < limit:
            index = _after_addressee(passage, found, limit)
        elif found is not None:
            index = limit
    while index < limit:
        token = tokens[index]
        if token.quote >= 0 or token.text == ":":
            break
        if token.text == "," or is_particle(passage, index):
            index += 1
        elif token.low in lexicon.infinitive_marks and _is_infinitive(passage, index + 1, limit):
            break
        elif token.low in lexicon.to_persons and Takes.OBJECT not in takes:
            index = after_phrase(passage, index + 1, limit)
        elif Takes.OF in takes and token.low in lexicon.of:
            break
        elif token.low in lexicon.prepositions and _is_time_phrase(passage, index, limit):
            index += 1
            while index < limit and (
                is_time(passage, index) or tokens[index].low in lexicon.determiners
            ):
                index += 1
        elif (
            token.low in lexicon.prepositions
            and Takes.OBJECT not in takes
            and (Takes.INFINITIVE not in takes or Takes.TOPIC in takes)
        ):
            if Takes.TOPIC in takes and token.low in lexicon.about:
                return index + 1
            index = after_phrase(passage, index + 1, limit)
        elif token.low in lexicon.times and token.low not in lexicon.determiners:
            index += 1
        elif Takes.TOPIC in takes and token.low in lexicon.about:
            return index + 1
        else:
            break
    return index


def _past_aside(passage: Passage, first: int, limit: int) -> int:
    """Past ", on Thursday in court," between a verb and what follows it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if first + 2 >= limit or tokens[first].text != ",":
        return first
    low = tokens[first + 1].low
    if low not in lexicon.prepositions and low not in lexicon.times:
        return first
    for index in range(first + 2, min(limit, first + _LOOK)):
        if tokens[index].quote >= 0:
            return first
        if tokens[index].text == ",":
            return index + 1
    return first


def begins_infinitive(passage: Passage, first: int, limit: int) -> bool:
    """A clause in the infinitive begins here ("avoir vu"), no noun that looks like one."""
    token, lexicon = passage.tokens[first], passage.lexicon
    if token.is_capital or token.quote >= 0 or token.low in lexicon.determiners:
        return False
    return (
        lexicon.infinitive.match(passage.low, token.start, passage.tokens[limit - 1].end)
        is not None
    )


def _is_infinitive(passage: Passage, index: int, limit: int) -> bool:
    """A verb and no person follows "to"."""
    lexicon = passage.lexicon
    if index >= limit:
        return False
    low = passage.tokens[index].low
    return not (
        low in lexicon.determiners
        or low in lexicon.oblique
        or low in lexicon.possessives
        or passage.tokens[index].is_capital
        or (lexicon.bare is not None and lexicon.bare.fullmatch(low) is not None)
    )


def _is_time_phrase(passage: Passage, index: int, limit: int) -> bool:
    """A preposition and a day follow: "on Thursday", "in a March interview" does not."""
    tokens, lexicon = passage.tokens, passage.lexicon
    index += 1
    while index < limit and tokens[index].low in lexicon.determiners:
        index += 1
    return index < limit and is_time(passage, index) and not tokens[index].text[0].isdigit()


def _after_addressee(passage: Passage, found: NounPhrase, limit: int) -> int:
    """The token after whom somebody told; a clause may follow without any mark."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = found.first
    if tokens[first].low in lexicon.pronouns or tokens[first].low in lexicon.oblique:
        return first + 1
    index = first
    while index < min(found.last, limit):
        token = tokens[index]
        if index > first and (
            token.low in lexicon.pronouns
            or (
                token.low in lexicon.determiners
                and tokens[index - 1].low not in lexicon.prepositions
            )
        ):
            return index
        index += 1
    if found.last - first > 6:
        return first + 1
    return found.last


def after_phrase(passage: Passage, first: int, limit: int) -> int:
    """Past the noun phrase after a preposition: to the next one, a comma, a quote, a colon."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first + 1, limit):
        token, before = tokens[index], tokens[index - 1]
        if token.quote >= 0 or token.text in ",:;":
            return index
        if before.low in lexicon.prepositions or before.low in lexicon.determiners:
            continue
        if token.low in lexicon.prepositions:
            return index
        if token.low in lexicon.pronouns or token.low in lexicon.determiners:
            return index
        if is_name(passage, index) and not before.is_capital and before.text != "'s":
            return index
    return limit


def _object_end(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """A noun phrase as content ends at a comma; what follows is about it.

    When somebody denied or blamed something does not belong to it: "denied theft after the trial".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    timed = clause.cue.act is not Act.ASSERTS or Takes.CLAUSE not in clause.cue.takes
    timed = timed and not _is_deed(passage, first, limit)
    skip = first
    for index in range(first, limit):
        token = tokens[index]
        if index < skip:
            continue
        if token.quote < 0 and token.text in {",", ";", ":", "–", "—", "―"}:
            after = _past_apposition(passage, index, limit) if token.text == "," else index
            if after == index:
                return index
            skip = after
        if (
            token.text == "-"
            and token.end == tokens[index - 1].end + 1
            and tokens[index - 1].text == "-"
        ):
            return index - 1
        if is_particle(passage, index):
            return index
        if timed and index > first and token.quote < 0 and token.low in lexicon.circumstances:
            return index
        low = token.low
        joined = low in lexicon.conjunctions and token.quote < 0 and first < index < limit - 1
        if joined and _goes_on_verb(passage, index + 1):
            return index
        timed = timed and not (
            low in lexicon.be
            or low in lexicon.have
            or low in lexicon.modals
            or low in lexicon.pronouns
        )
        verb = lexicon.verbs.get(token.low)
        passive = index + 1 < limit and tokens[index + 1].low in lexicon.by
        if verb is not None and passive and index > first:
            return index
    return limit


def _past_apposition(passage: Passage, comma: int, limit: int) -> int:
    """As in "accused the mayor, Ana Bell, of fraud": the token after the second comma."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(comma + 1, min(limit - 1, comma + 2 * _LOOK)):
        if tokens[index].text in ";:" or tokens[index].quote >= 0:
            return comma
        if tokens[index].text == "," and tokens[index + 1].low in lexicon.charges:
            return index + 1
    return comma


def _goes_on_verb(passage: Passage, index: int) -> bool:
    """A second verb of the speaker follows: "promised a veto and has begun", "... but stopped"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    if low in lexicon.be or low in lexicon.have or low in lexicon.modals:
        return low not in lexicon.infinitive_marks
    contrast = passage.tokens[index - 1].low in lexicon.subordinators
    regular = low.endswith(lexicon.past_endings[:1]) and bool(lexicon.past_endings)
    return contrast and regular and passage.tokens[index].quote < 0


def _is_deed(passage: Passage, first: int, limit: int) -> bool:
    """As in "denied taking the money": when it was done belongs to it."""
    token, lexicon = passage.tokens[first], passage.lexicon
    end = passage.tokens[limit - 1].end
    infinitive = lexicon.infinitive.match(passage.low, token.start, end) is not None
    after = passage.tokens[first + 1].low if first + 1 < limit else ""
    gerund = token.low.endswith(lexicon.gerund_endings) and after not in lexicon.circumstances
    return infinitive or gerund


def content_left(passage: Passage, clause: Clause, floor: int) -> Spans:
    """The content before a clause that closes or interrupts it, from `floor` on."""
    tokens = passage.tokens
    last = clause.first
    while last > floor and tokens[last - 1].text in ",–—―-" and tokens[last - 1].quote < 0:
        last -= 1
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
