"""The noun phrase that ends before a verb, back to where its clause begins."""

from bot.reading.rules.grammar.openings import (
    behind_event,
    is_word_for_somebody,
    next_start,
    skip_openers,
)
from bot.reading.rules.grammar.somebody import is_oblique
from bot.reading.rules.text.names import (
    COMMAS,
    STOPS,
    NounPhrase,
    is_time,
)
from bot.reading.rules.text.particles import joins_name
from bot.reading.rules.text.segments import Passage, Token

_FAR = 12  # tokens of nouns that a conjunction joins


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
        closes = token.text in COMMAS or _is_boundary(passage, token)
        if closes and not joins_name(passage, first - 1):
            break
        joins = token.low in lexicon.conjunctions and token.low not in lexicon.both_not
        if joins and _splits(passage, floor, first - 1):
            break
        first -= 1
    first, last = _drop_aside(passage, first, last)
    first = behind_event(passage, skip_openers(passage, first, last), last)
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
    if lexicon.free_order and (pronoun := _pronoun_in(passage, first, last)) >= 0:
        return NounPhrase(pronoun, pronoun + 1)  # "Вопрос о сирене (он) на бегу попросил"
    return NounPhrase(first, last)


def _pronoun_in(passage: Passage, first: int, last: int) -> int:
    """A pronoun in the case of a subject inside a chunk; -1 if there is none."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = range(last - 1, first, -1)
    plain = (i for i in inside if tokens[i - 1].low not in lexicon.prepositions)
    own = lexicon.oblique.keys() | lexicon.possessives.keys() | lexicon.demonstratives
    return next((i for i in plain if tokens[i].low in lexicon.pronouns.keys() - own), -1)


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
    if lexicon.free_order and _is_in_role(passage, floor, index):
        return False
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
    return left == index or index - left > _FAR or _is_deed(passage, left, index)


def _is_deed(passage: Passage, first: int, last: int) -> bool:
    """A clause with "that" and a deed in it: "niega que vaya a (dimitir) y la oposición"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    that = first > 0 and tokens[first - 1].low in lexicon.complementizers - lexicon.whether
    inside = range(first + 1, last) if that and lexicon.adjectives_behind else range(0)
    leads = lexicon.prepositions - lexicon.determiners
    return any(
        tokens[i - 1].low in leads and lexicon.infinitive.fullmatch(tokens[i].low) for i in inside
    )


def _is_in_role(passage: Passage, floor: int, index: int) -> bool:
    """As in "начальник отдела информации (и) печати": what a desk is called."""
    tokens = passage.tokens
    start, end = tokens[max(floor, index - _FAR)].start, tokens[min(index + 2, len(tokens) - 1)].end
    roles = passage.lexicon.roles.finditer(passage.low, start, end)
    return any(role.start() < tokens[index].start < role.end() for role in roles)


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
    tokens, lexicon = passage.tokens, passage.lexicon
    if first >= last:
        return first, last
    asides, end = lexicon.asides, tokens[last - 1].end
    while (match := asides.search(passage.low, tokens[first].start, end)) is not None:
        begin = next(i for i in range(first, last) if tokens[i].end > match.start())
        if begin > first and tokens[begin].is_capital and lexicon.adjectives_behind:
            break  # "El diario Hoy (dijo)"
        if begin > first and (_has_words(passage, first, begin)):
            return first, begin
        first = next((i for i in range(begin, last) if tokens[i].start >= match.end()), last)
        if first >= last:
            break
        if _is_whose(passage, first):
            first = next_start(passage, first, last)
    return first, last


def _is_whose(passage: Passage, index: int) -> bool:
    """A body in another case than a subject's: "После заседания (комиссии) мэр заявил"."""
    lexicon, tokens = passage.lexicon, passage.tokens
    attributes = (*lexicon.qualifying, *lexicon.qualifying_subject)
    qualified = lexicon.free_order and tokens[index].low.endswith(attributes)
    index += qualified and index + 1 < len(tokens)  # "(городской) думы"
    low = tokens[index].low
    if not lexicon.free_order or not is_word_for_somebody(lexicon, low):
        return False
    turned = low.endswith(lexicon.genitive_only) and not lexicon.persons.fullmatch(low)
    return turned or is_oblique(passage, index, several=True)


def _has_words(passage: Passage, first: int, last: int) -> bool:
    """More than what opens a sentence: no "Однако", no "Позже"."""
    lexicon = passage.lexicon
    small = lexicon.openers | lexicon.conjunctions | lexicon.adverbs
    inside = (t for t in passage.tokens[first:last] if t.is_word)
    return not lexicon.free_order or any(t.low not in small for t in inside)
