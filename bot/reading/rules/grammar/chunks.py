"""The noun phrase that ends before a verb, back to where its clause begins."""

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.concord import may_agree
from bot.reading.rules.grammar.somebody import is_oblique
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.names import (
    COMMAS,
    STOPS,
    NounPhrase,
    counts_time,
    is_name,
    is_time,
)
from bot.reading.rules.text.segments import Passage, Token


def _is_boundary(passage: Passage, token: Token) -> bool:
    lexicon = passage.lexicon
    return token.quote >= 0 or token.text in STOPS or token.low in lexicon.subordinators


def opening_of(passage: Passage, floor: int, closing: int) -> int:
    """Where the bracket opens that closes at a token, or `floor`."""
    index = closing
    while index > floor and passage.tokens[index].text != "(":
        index -= 1
    return index


def chunk_before(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """The noun phrase that ends before `last`, back to the clause's boundary."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = last
    while first > floor:
        token = tokens[first - 1]
        if token.text == ")":
            opening = opening_of(passage, floor, first - 1)
            if opening == floor or tokens[opening].text != "(":
                break
            first = opening
            continue
        if token.text in COMMAS or _is_boundary(passage, token):
            break
        joins = token.low in lexicon.conjunctions and token.low not in lexicon.both_not
        if joins and _splits(passage, floor, first - 1):
            break
        first -= 1
    first, last = _drop_aside(passage, first, last)
    first = skip_openers(passage, first, last)
    named = first > floor and tokens[first - 1].text in lexicon.quotes and lexicon.quoted_names
    first -= bool(named and tokens[first - 1].quote < 0)  # "«Новый век» пишет"
    last = _drop_this(passage, first, last)
    told, last = last, _drop_time(passage, first, last) if first < last else last
    if last < told and last - first == 1 and tokens[first].low in lexicon.determiners:
        return None  # "Esta mañana (insistió ...)"
    if first >= last or not any(t.is_word for t in tokens[first:last]):
        return None
    if lexicon.analytic and first + 1 < last and _is_verbal(passage, first):
        return None
    cites = lexicon.origins.search(passage.low, tokens[first].end, tokens[last - 1].end)
    if cites is not None:  # "Wie das Blatt unter Berufung auf Ermittler berichtet"
        last = next(i for i in range(first + 1, last) if tokens[i].end > cites.start())
    return NounPhrase(first, last)


def _is_verbal(passage: Passage, first: int) -> bool:
    """The chunk begins with a verb nobody listed ("combed through the files and found")."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low, after = tokens[first].low, tokens[first + 1].low
    if tokens[first].is_capital or low in lexicon.determiners or low in lexicon.pronouns:
        return False
    loose = after in lexicon.determiners or after in lexicon.prepositions
    loose = loose or (low.endswith(lexicon.gerund_endings) and after in lexicon.oblique)
    return loose and not lexicon.bare.fullmatch(low)


def _splits(passage: Passage, floor: int, index: int) -> bool:
    """Whether a conjunction joins clauses (there is a verb before it), not nouns."""
    tokens, lexicon = passage.tokens, passage.lexicon
    left = index
    while left > floor and not (
        tokens[left - 1].text in COMMAS or _is_boundary(passage, tokens[left - 1])
    ):
        left -= 1
        low = tokens[left].low
        if low in lexicon.be or low in lexicon.have or low in lexicon.modals:
            return True
        if low in lexicon.verbs and not lexicon.verbs[low].noun and low not in lexicon.nouns:
            return True
        tensed = lexicon.tensed + lexicon.past_endings if lexicon.that_needed else ()
        if low.endswith(tensed) and not tokens[left].is_capital:
            return True  # "cerrará y (la empresa lo niega)"
    return left == index or index - left > 12


def skip_openers(passage: Passage, first: int, last: int, *, cut: bool = True) -> int:
    """Past adverbs, a verb of the clause before, and adverbial phrases ("In a statement")."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(last - 1, first - 1, -1) if cut else ():
        low = tokens[index].low
        named = tokens[index].is_capital and index > first
        after = tokens[index + 1].low if index + 1 < last else ""
        if low in lexicon.infinitive_marks and (
            after in lexicon.determiners
            or after in lexicon.oblique
            or (index + 1 < last and is_name(passage, index + 1))
        ):
            continue  # "turned to the board", "those close to him", no infinitive
        noun = low in lexicon.modals and index > first  # "la junte au pouvoir"
        if (
            noun
            and tokens[index - 1].low in lexicon.determiners | lexicon.links | lexicon.to_persons
        ):
            continue
        if not named and (low in lexicon.be or low in lexicon.modals or low in lexicon.have):
            first = _next_start(passage, index + 1, last)
            break
    while first < last:
        token = tokens[first]
        opens = token.low in lexicon.openers or token.low in lexicon.conjunctions
        ends_ly = token.low.endswith(lexicon.adverb_endings) and not token.is_capital
        if not token.is_word or (
            (opens or token.low in lexicon.adverbs or ends_ly)
            and token.low not in lexicon.determiners
            and token.low not in lexicon.pronouns
            and token.low not in lexicon.both_not
        ):
            first += 1
        elif lexicon.amounts.match(passage.low, token.start):
            break  # "at least 40 people (say)"
        elif token.low in lexicon.prepositions and token.low not in lexicon.determiners:
            first = _next_start(passage, first + 1, last)
        elif is_time(passage, first) and token.low in lexicon.times:
            first += 1
        elif _is_day(passage, first, last):
            first += 2  # "5 мая (компания заявила)", "Ce lundi (la mairie a dit)"
        elif first + 2 < last and not lexicon.free_order and counts_time(passage, first):
            first += 2  # "Two years (ago Bell said)"
        else:
            break
    return first


def _is_venue(passage: Passage, first: int, last: int) -> bool:
    """Nothing but where it was said: "In a statement"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    found = lexicon.venues.match(passage.low, tokens[max(first, 0)].start)
    return lexicon.analytic and found is not None and found.end() == tokens[last - 1].end


def _is_day(passage: Passage, first: int, last: int) -> bool:
    """A number and a month, or "this" and a day, and something behind them."""
    tokens, lexicon = passage.tokens, passage.lexicon
    number = lexicon.free_order and tokens[first].text.isdigit()
    this = lexicon.that_needed and tokens[first].low in lexicon.demonstratives | lexicon.articles
    return (number or this) and first + 2 < last and tokens[first + 1].low in lexicon.times


def _is_somebody(lexicon: Lexicon, low: str) -> bool:
    """A word for a body, for one person or for several, in the case of a subject."""
    bodies = (lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    people = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural, lexicon.counts)
    return any(kind.fullmatch(low) for kind in (*bodies, *people))


def _next_start(passage: Passage, first: int, last: int) -> int:
    """Past the noun phrase that begins at `first`: where the next one begins, or `last`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first + 1, last):
        token, before = tokens[index], tokens[index - 1]
        loose = (
            before.low not in lexicon.prepositions
            and before.low not in lexicon.determiners
            and before.low not in lexicon.conjunctions
            and before.text != "'s"
            and not (before.quote < 0 and before.text in lexicon.quotes)  # a paper's title
        )
        this = lexicon.free_order and before.low in lexicon.plain_anaphors  # "На это (Лунин)"
        if not (loose or this):
            continue
        if lexicon.bare_nouns and token.text in lexicon.quotes and before.is_word:
            return index - 1
        if token.low in lexicon.pronouns and not token.low.startswith("-"):
            return index
        if is_bearer(passage, index) or _is_body_speaking(passage, index, last):
            return index  # "На вопрос о сроках (представитель завода ответил)"
        if token.low in lexicon.determiners and token.low not in lexicon.prepositions:
            if lexicon.analytic and counts_time(passage, index):
                continue
            return index
        timed = is_time(passage, index - 1) and not is_time(passage, index)
        timed = timed or _is_venue(passage, first - 1, index)
        if lexicon.analytic and timed and lexicon.bare.fullmatch(token.low):
            return index  # "On Monday (residents said)", "In court (police said)"
        if lexicon.free_order and timed and _is_somebody(lexicon, token.low):
            return index  # "В понедельник (компания заявила)"
        apart = not before.is_capital or is_time(passage, index - 1)
        titled = lexicon.analytic and token.low in lexicon.titles and token.is_capital
        if titled and apart and index + 1 < last and is_name(passage, index + 1):
            return index  # "On 6 July (Mr Bell)"
        if is_name(passage, index) and apart:
            return index
    return last


def _is_body_speaking(passage: Passage, index: int, verb: int) -> bool:
    """A body that the verb goes with: "После матча (компания) заявила", not "матча клуба"."""
    lexicon, tokens, low = passage.lexicon, passage.tokens, passage.tokens[index].low
    if not lexicon.free_order or low.endswith(lexicon.genitive_only):
        return False
    verb += verb < len(tokens) and tokens[verb].low in lexicon.negations
    if verb >= len(tokens):
        return False
    body = lexicon.bodies.fullmatch(low) and not is_oblique(passage, index, several=True)
    return bool(body) and may_agree(passage, index, verb)


def _drop_this(passage: Passage, first: int, last: int) -> int:
    """Before what somebody answers or denies: "Інна Рей (на це) відповіла"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.free_order or last - first <= 1:
        return last
    if tokens[last - 1].low not in lexicon.plain_anaphors:
        return last
    last -= 1
    return last - (last - first > 1 and tokens[last - 1].low in lexicon.prepositions)


def without_time(passage: Passage, first: int, last: int) -> int:
    """Where an object ends before when it was told: "О взрыве (вчера вечером) сообщила"."""
    return _drop_time(passage, first, _drop_aside(passage, first, last)[1])


def _drop_time(passage: Passage, first: int, last: int) -> int:
    """Before "on Monday", "Thursday", "in an interview": what stands between subject and verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if passage.low[tokens[first].start : tokens[last - 1].end] in lexicon.pronouns:
        return last  # "cette dernière"
    index = last
    while index - 1 > first and is_time(passage, index - 1):
        index -= 1
    while index - 1 > first and tokens[index - 1].low in lexicon.determiners and index < last:
        index -= 1
    if index < last and index - 1 > first and tokens[index - 1].low in lexicon.prepositions:
        return index - 1
    return index if index > first else last


def _drop_aside(passage: Passage, first: int, last: int) -> tuple[int, int]:
    """Without where it was said: "in an interview", before its verb or its subject."""
    tokens = passage.tokens
    if first >= last:
        return first, last
    asides, end = passage.lexicon.asides, tokens[last - 1].end
    while (match := asides.search(passage.low, tokens[first].start, end)) is not None:
        begin = next(i for i in range(first, last) if tokens[i].end > match.start())
        if begin > first and (_has_words(passage, first, begin)):
            return first, begin
        first = next((i for i in range(begin, last) if tokens[i].start >= match.end()), last)
        if first >= last:
            break
        if _is_whose(passage, first):
            first = _next_start(passage, first, last)
    return first, last


def _is_whose(passage: Passage, index: int) -> bool:
    """A body in another case than a subject's: "После заседания (комиссии) мэр заявил"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    if not lexicon.free_order or not _is_somebody(lexicon, low):
        return False
    turned = low.endswith(lexicon.genitive_only) and not lexicon.persons.fullmatch(low)
    return turned or is_oblique(passage, index, several=True)


def _has_words(passage: Passage, first: int, last: int) -> bool:
    """More than what opens a sentence: no "Однако", no "Позже"."""
    lexicon = passage.lexicon
    small = lexicon.openers | lexicon.conjunctions | lexicon.adverbs
    inside = (t for t in passage.tokens[first:last] if t.is_word)
    return not lexicon.free_order or any(t.low not in small for t in inside)
