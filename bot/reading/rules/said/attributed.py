"""What is said around "according to X": before it, behind it, or both."""

from bot.reading.rules.grammar import charged
from bot.reading.rules.grammar.cited_inside import breaks_told, first_told, is_inside_told
from bot.reading.rules.grammar.clause import Clause, Spans, span
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.said import contents
from bot.reading.rules.said.beside_cited import (
    breaks_off,
    counts,
    is_verbal,
    leans_on_verb,
    past_apposition,
    predicate,
    wants_participle,
)
from bot.reading.rules.said.replies import is_reply
from bot.reading.rules.text.names import is_name, is_time
from bot.reading.rules.text.segments import Passage

_LEAST = 2  # words before "according to X" that may be what he says
_FEW = 8  # words; what stands beside a name has fewer


def _opens_noun(passage: Passage, index: int) -> bool:
    """A noun by itself with which what is said begins: "Мост, по мнению мэра, рухнет"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    closed = lexicon.openers | lexicon.adverbs | lexicon.subordinators | lexicon.prepositions
    return lexicon.bare_nouns and low not in closed | lexicon.conjunctions | lexicon.times


def around_attribution(
    passage: Passage,
    clause: Clause,
    floor: int,
    limit: int,
    before: list[Clause],
) -> Spans:
    """The content around "according to X": what follows it, precedes it, or both."""
    tokens = passage.tokens
    for other in before:
        inside = is_inside_told(passage, other, clause.first)
        if inside or breaks_told(passage, other, clause):
            floor = max(floor, first_told(passage, other))
    if tokens[clause.last - 1].low in passage.lexicon.relative_sources:
        ends = _closes_relative(passage, clause.last, limit)
        return span(passage, clause.last, ends)  # "a poll, according to which (he loses)"
    joins = _only_joins(passage, floor, clause.first)
    left_words = 0 if joins else sum(t.is_word for t in tokens[floor : clause.first])
    timed = bool(left_words) and _tells_when(passage, floor, clause.first)
    opens = not left_words or timed or _is_when(passage, floor, clause.first)
    does = predicate(passage, floor, clause, limit) if left_words else -1
    if does >= 0:
        return span(passage, floor, clause.first - 1) + span(passage, does, limit)
    last = _past_heard(passage, past_apposition(passage, clause, limit, first=opens), limit)
    last = _past_further(passage, last, limit)
    last = _past_when(passage, last, limit)
    that = passage.lexicon.complementizers - passage.lexicon.whether
    whose = tokens[last].text == "," if last < limit else False
    whose = whose and bool(left_words) and not _lacks_clause(passage, floor, clause.first)
    if last + 1 < limit and tokens[last + 1].low in that and not whose:
        return span(passage, last + 2, limit)
    if passed_on := _passed_on(passage, clause, floor, before):
        return passed_on
    right: Spans = ()
    colon = _colon(passage, clause, last, limit)
    if colon >= 0:
        return span(passage, colon + 1, limit)
    last = _past_relative(passage, last, limit)
    if last < limit and tokens[last].text in {",", ":"}:
        right = span(passage, last + 1, limit)
    elif last < limit and not left_words:
        right = span(passage, _past_that(passage, clause, last, limit), limit)
    inserted = passage.lexicon.verb_second and last < limit
    inserted = inserted and (tokens[last].is_word or tokens[last].quote >= 0)
    if inserted and left_words and tokens[clause.first - 1].is_word:
        return span(passage, floor, clause.first) + span(passage, last, limit)
    apart = floor > passage.sentences[0].first and tokens[floor - 1].text == ";"
    alone = (apart and left_words and not right) or is_reply(passage, floor, clause.first)
    quoted = last + 1 < limit and tokens[last + 1].quote >= 0  # 'Inside, said the guard, "it is'
    named = not (passage.lexicon.capital_nouns or quoted) and is_name(passage, floor)
    noun = named or _opens_noun(passage, floor)  # "Bell, according to his lawyer, (was ill)"
    noun = noun or leans_on_verb(passage, clause, last + 1)
    cut = left_words == 1 and noun and _goes_on(passage, clause, last, limit)
    done = passage.lexicon.free_order and clause.cue.takes is Takes.OBJECT and left_words
    if left_words < _LEAST and not (alone or cut or done):
        return right  # "..., says A; a thousand, according to B" has but one word
    own = clause.subject and tokens[clause.subject.first].low in passage.lexicon.oblique
    if own and before:
        commas = [i for i in range(floor, clause.first - 1) if tokens[i].text == ","]
        floor = commas[-1] + 1 if commas else floor
    apposed = _quoted_name(passage, clause, floor)
    if apposed:
        return apposed
    left = contents.content_left(passage, clause, floor)
    left += charged.behind_agent(passage, clause, limit)
    goes_on = bool(right) and (timed or _goes_on(passage, clause, last, limit))
    return left + right if goes_on else left


def _passed_on(passage: Passage, clause: Clause, floor: int, before: list[Clause]) -> Spans:
    """What somebody said who is cited: "(Es brenne), sagte der Wirt laut der Agentur Tarfax"."""
    tokens, teller = passage.tokens, before[-1] if before else None
    if teller is None or not (passage.lexicon.verb_second and teller.inverted):
        return ()
    first = teller.first
    mark = tokens[first - 1]
    closes = first > floor + 1 and (mark.text == "," or mark.quote >= 0)
    if not closes or any(not token.is_word for token in tokens[first : clause.first]):
        return ()
    return contents.content_left(passage, teller, floor)


def _is_when(passage: Passage, first: int, last: int) -> bool:
    """Nothing but when it was stands before the comma: "El lunes, según X, ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.adjectives_behind or last - first <= 1 or tokens[last - 1].text != ",":
        return False
    end = tokens[last - 2].end
    return lexicon.asides.fullmatch(passage.low, tokens[first].start, end) is not None


def _tells_when(passage: Passage, first: int, last: int) -> bool:
    """No clause, but when or where, stands before who is cited: "In May, according to X, (he)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[last - 1].text != ",":
        return False
    inside = range(first, last - 1)
    small = lexicon.determiners | lexicon.prepositions | lexicon.links
    whens = (is_time(passage, i) or tokens[i].low in small for i in inside)
    if any(is_time(passage, i) for i in inside) and all(whens):
        return True
    leads = tokens[first].low in lexicon.prepositions - lexicon.determiners
    return leads and not any(is_finite(passage, i, first) for i in inside)


def _lacks_clause(passage: Passage, first: int, last: int) -> bool:
    """What stands before wants a clause: "Es cierto, según X, que ...", no "El plan es caro"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.adjectives_behind:
        return True
    opens = [token.low for token in tokens[first : min(first + _LEAST, last)]]
    return any(low in lexicon.be for low in opens) and opens[0] not in lexicon.determiners


def _only_joins(passage: Passage, first: int, last: int) -> bool:
    """What stands there joins the sentence to the one before: "Mais selon X", "However, ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while last > first and tokens[last - 1].text == ",":
        last -= 1
    if first >= last:
        return False
    small = lexicon.openers | lexicon.conjunctions | lexicon.adverbs
    if all(token.low in small for token in tokens[first:last]):
        return True
    start, end = tokens[first].start, tokens[last - 1].end
    return lexicon.connectives.fullmatch(passage.low, start, end) is not None


def _past_relative(passage: Passage, last: int, limit: int) -> int:
    """Past a relative clause about the source: "Según correos a los que accedió X, (sabían)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = last + (last < limit and tokens[last].text == ",")
    index = first
    small = lexicon.prepositions | lexicon.articles
    while index < limit - 1 and index - first < _LEAST and tokens[index].low in small:
        index += 1
    governed = lexicon.relatives | lexicon.object_relatives | lexicon.prepositional_relatives
    which = lexicon.relatives if lexicon.verb_final else frozenset()  # "Dem Brief zufolge, der ..."
    related = governed if index > first else lexicon.prepositional_relatives | which
    bare = lexicon.analytic or lexicon.adjectives_behind
    if bare and first == last < limit and tokens[last].low in lexicon.relatives:
        related, which = lexicon.relatives, frozenset()  # "According to a man who saw it, ..."
    if index >= limit or tokens[index].low not in related:
        return last
    if which and tokens[index].low in which and not _closes_before_verb(passage, index, limit):
        return last
    commas = (i for i in range(index, limit) if tokens[i].text == "," and tokens[i].quote < 0)
    return next(commas, last)


def _closes_relative(passage: Passage, first: int, limit: int) -> int:
    """The comma behind the verb that closes a relative clause, where verbs stand last."""
    tokens = passage.tokens
    inside = range(first + 1, limit) if passage.lexicon.verb_final else ()
    commas = (i for i in inside if tokens[i].text == "," and not tokens[i - 1].is_capital)
    return next(commas, limit)


def _closes_before_verb(passage: Passage, first: int, limit: int) -> bool:
    """A relative clause ends before a comma, and a finite verb follows: ", der vorliegt, (ist)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    comma = next((i for i in range(first, limit - 1) if tokens[i].text == ","), -1)
    if comma < 0 or tokens[comma - 1].is_capital:
        return False
    after = tokens[comma + 1]
    closed = lexicon.determiners | lexicon.prepositions | lexicon.subordinators
    return after.is_word and not after.is_capital and after.low not in closed


def _past_heard(passage: Passage, last: int, limit: int) -> int:
    """Past by whom the source was heard: "selon Anne Roy, citée par Le Courrier, (le pont ferme)".

    And past who cites it: "По словам Анны Белой, которую цитирует «Гавань», (мост закроют)".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if last + 1 >= limit or tokens[last].text != ",":
        return last
    inside = range(last + 2, limit)
    comma = next((i for i in inside if tokens[i].text == "," and tokens[i].quote < 0), last)
    low, between = tokens[last + 1].low, tokens[last + 2 : comma]
    heard = lexicon.adjectives_behind and lexicon.participles.fullmatch(low) is not None
    heard = heard and any(token.low in lexicon.by for token in between)
    which = lexicon.relatives | lexicon.object_relatives
    near = {low, tokens[last + 2].low if last + 2 < limit else low}  # "слова которого"
    cited = lexicon.free_order and bool(near & which)
    return comma if heard or cited else last


def _past_when(passage: Passage, last: int, limit: int) -> int:
    """Past when the source was heard: "Selon un bilan publié (lundi matin), deux sont morts"."""
    first = last
    while last < limit and passage.lexicon.adjectives_behind and is_time(passage, last):
        last += 1
    return last if last < limit and passage.tokens[last].text == "," else first


def _past_further(passage: Passage, last: int, limit: int) -> int:
    """Past when and how beside who speaks: "Man habe, so Abt (am Montag), niemanden entlassen"."""
    tokens, first, lexicon = passage.tokens, last, passage.lexicon
    while last < limit and lexicon.verb_second and tokens[last].low in lexicon.adverbs:
        last += 1
    if last < limit and lexicon.verb_second and tokens[last].low in lexicon.settings:
        inside = range(last, min(limit, last + _FEW))
        last = next((i for i in inside if not tokens[i].is_word or tokens[i].quote >= 0), last)
    return last if last < limit and tokens[last].text == "," else first


def _quoted_name(passage: Passage, clause: Clause, floor: int) -> Spans:
    """What somebody calls what stands before: 'La loi, "(un bâillon)", selon Ana Bel, ...'."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = clause.first - 1
    while inside > floor and (tokens[inside].text in '.,»"”' or tokens[inside].quote < 0):
        if tokens[inside].is_word and tokens[inside].quote < 0:
            return ()
        inside -= 1
    if inside <= floor or tokens[inside].quote < 0:
        return ()
    quote = passage.quotes[tokens[inside].quote]
    nominal = next((t.low for t in tokens[quote.first : quote.last] if t.is_word), "")
    led = quote.first - 1 > floor and tokens[quote.first - 1].text == ","
    return span(passage, quote.first, quote.last) if led and nominal in lexicon.singular else ()


def _colon(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """The colon behind a noun for what is said ("The mayor's answer is short: ..."), or -1."""
    tokens = passage.tokens
    if clause.cue.kind is not Kind.PHRASE or Takes.QUOTE not in clause.cue.takes:
        return -1
    marks = (i for i in range(first, limit) if tokens[i].text == ":" and tokens[i].quote < 0)
    return next(marks, -1)


def _past_that(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """Past "that", or past a clause about the source: "According to a report we saw, it ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[first].low not in lexicon.complementizers - lexicon.whether:
        return first
    if clause.cue.kind is Kind.PHRASE:  # "It emerges from the report that ..."
        return first + 1
    commas = (i for i in range(first, limit) if tokens[i].text == "," and tokens[i].quote < 0)
    return next(commas, first)


def _goes_on(passage: Passage, clause: Clause, last: int, limit: int) -> bool:
    """What follows a comma behind the speaker is content, and neither clause nor apposition."""
    tokens, lexicon, subject = passage.tokens, passage.lexicon, clause.subject
    if last + 1 >= limit or tokens[last].text != ",":
        return False
    low = tokens[last + 1].low
    whose = lexicon.possessives.get(low) == "r"
    if whose or low in lexicon.subordinators or low in lexicon.relatives:
        return False
    if lexicon.participles.fullmatch(low):
        return wants_participle(passage, clause)
    breaks = breaks_off(passage, clause) or leans_on_verb(passage, clause, last + 1)
    if counts(passage, last + 1) or breaks:
        return True  # "will cost, according to the report, two million"
    apposed = subject is not None and subject.extra and subject.extra[0] >= subject.last
    if apposed and subject and subject.extra and last >= subject.extra[1]:
        return True  # "El lunes, según X, alcalde de Y, (el plan era caro)"
    few = sum(t.is_word for t in tokens[last + 1 : limit]) < _FEW
    return not (apposed and few and not is_verbal(passage, last + 1))
