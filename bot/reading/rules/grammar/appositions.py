"""What stands before an apposition is who speaks: "the mayor, a baker,"."""

from bot.reading.rules.grammar.aged import is_day_or_age
from bot.reading.rules.grammar.asides_of_whom import is_called, tells_of_whom
from bot.reading.rules.grammar.chunks import chunk_before
from bot.reading.rules.grammar.listed_offices import long_office
from bot.reading.rules.grammar.verb_inside import has_verb
from bot.reading.rules.text.names import COMMAS, PARTY, NounPhrase, is_name, is_named, is_time
from bot.reading.rules.text.number import is_any
from bot.reading.rules.text.segments import Passage

_COUNT = 2  # tokens of "the two"


def before_apposition(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """The subject of "Fallon, the campaign's secretary, noted": a comma stands at `last`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    commas = [last]
    index = last - 1
    while index >= floor and len(commas) < 5:
        token = tokens[index]
        if token.text in COMMAS:
            commas.append(index)
        elif token.text in ";:" or (token.quote >= 0 and not is_called(passage, index)):
            break
        index -= 1
    start = index + 1
    if len(commas) < 2:
        return None
    edges = [start, *[c + 1 for c in reversed(commas)]]
    segments = [(edges[n], edges[n + 1] - 1) for n in range(len(edges) - 1)]
    if lexicon.adjectives_behind and tokens[start].low in lexicon.plain_anaphors:
        segments = segments[1:] if len(segments) > 2 else segments  # "Cela, le maire, Luc Bel,"
    for number in range(len(segments) - 1, 0, -1):
        low = tokens[segments[number][0]].low if segments[number][0] < segments[number][1] else ""
        if lexicon.possessives.get(low) == "r" and number < len(segments) - 1:
            return NounPhrase(*segments[number], (segments[number][1] + 1, last))
        whose = tokens[segments[number][0] + 1].low if low else ""  # "Певец, имя которого скрыли,"
        if low in lexicon.relatives or (lexicon.free_order and whose in lexicon.relative_sources):
            first, stop = segments[number]
            later = segments[number + 1 : -1]
            if lexicon.analytic and any(has_verb(passage, *segment) for segment in later):
                break  # "The pier, which was old, was unsafe, (Ms Holm), a lawyer, said"
            if _has_listed_verb(passage, *segments[-1]) and number < len(segments) - 1:
                return None  # "Ida Holm, die das Heim leitet, (räumte es ein), bestritt"
            between = number < len(segments) - 1 and stop - first > 1  # not "who, it says, (lied)"
            if between and not has_verb(passage, first + 1, stop):
                inner = chunk_before(
                    passage, first + 1, stop
                )  # "which the mayor, Ana Bell, called"
                return inner and NounPhrase(inner.first, inner.last, (stop + 1, last))
            whom = _not_time(passage, segments, number - 1)
            whom -= _is_described(passage, segments, whom)
            begin, comma = segments[max(whom - 1, 0)]
            name = full_name_before(passage, begin, comma) if whom > 0 else None
            if name is not None and name.first > begin:
                return NounPhrase(name.first, comma, segments[whom])
            return _head(passage, segments, whom, last)
    apposed = segments[-1]
    if len(segments) > 1 and tells_of_whom(passage, *apposed):
        return _head(passage, segments, len(segments) - 2, last)
    asked = lexicon.asked_first.match(passage.low, tokens[apposed[0]].start)
    if (has_verb(passage, *apposed) or _has_listed_verb(passage, *apposed)) and not asked:
        return None  # not "The mayor, asked whether he had lied, (said no)"
    named = _not_time(passage, segments, len(segments) - 1)
    aged = 0 < named < len(segments) - 1 and _is_named_behind(passage, segments, named)
    number = _not_time(passage, segments, named - 1 if aged else len(segments) - 2)
    number -= lexicon.adjectives_behind and _is_described(passage, segments, number)
    while number > 0 and tokens[segments[number][0]].low in lexicon.including:
        number -= 1  # "Dos ediles, incluido el alcalde, Luis Roy, (dijeron)"
    if (office := long_office(passage, segments)) is not None:
        return office
    return _those_named(passage, segments, last) or _head(passage, segments, number, last)


def _has_listed_verb(passage: Passage, first: int, last: int) -> bool:
    """The verb of a main clause comes first: "Ida Holm, die Chefin, (räumte es ein), bestritt"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.capital_nouns or tokens[first].low in lexicon.relatives | lexicon.whether:
        return False
    verbs = lexicon.verbs.keys() | lexicon.separable.keys() | lexicon.modals | lexicon.have
    return first < last and tokens[first].low in verbs and not tokens[first].is_capital


def _those_named(passage: Passage, segments: list[tuple[int, int]], last: int) -> NounPhrase | None:
    """Who they are that are only counted: "Two others, (Al Bell and Ida Holm), deny it"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    number = len(segments) - 1
    while number > 0 and _are_names(passage, *segments[number]):
        number -= 1
    names = segments[number + 1 :]
    joined = any(t.low in lexicon.conjunctions for first, stop in names for t in tokens[first:stop])
    whole = _head(passage, segments, number, last) if joined else None
    if whole is None:
        return None
    counted = tokens[whole.first : min(whole.first + _COUNT, whole.last)]
    if not any(lexicon.counts.fullmatch(token.low) for token in counted):
        return None
    return NounPhrase(names[0][0], last, (whole.first, whole.last))


def _are_names(passage: Passage, first: int, last: int) -> bool:
    """Nothing but names and what joins them."""
    tokens, lexicon = passage.tokens, passage.lexicon
    joints = lexicon.conjunctions
    return first < last and all(
        is_name(passage, i) or tokens[i].low in joints for i in range(first, last)
    )


def _is_described(passage: Passage, segments: list[tuple[int, int]], number: int) -> bool:
    """As in "Al Bell, a partner at the firm, who said": the name before, and what its bearer is.

    In a Romance language that has no article: "Luc Bel, avocat de la mère, qui affirme".
    """
    if number < 1:
        return False
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[segments[number][0]].low
    described = low in lexicon.singular - lexicon.demonstratives
    if lexicon.adjectives_behind:
        kinds = (lexicon.persons, lexicon.roles)
        begin, end = segments[number]
        behind = tokens[min(begin + 1, end - 1)].low  # "antiguo (tesorero) del club"
        described |= any(kind.fullmatch(word) for kind in kinds for word in (low, behind))
    first, last = segments[number - 1]
    first += first < last and tokens[first].low in lexicon.titles
    return described and last > first and all(is_name(passage, i) for i in range(first, last))


def full_name_before(passage: Passage, floor: int, comma: int) -> NounPhrase | None:
    """Whom an apposition describes behind a verb: "lo dijo (Ana Bel), madre de dos, que"."""
    lexicon, first = passage.lexicon, comma
    low = passage.tokens[comma + 1].low
    known = lexicon.persons.fullmatch(low) or lexicon.roles.fullmatch(low)
    while first > floor and is_name(passage, first - 1):
        first -= 1
    full = comma - first > 1 and lexicon.adjectives_behind
    return NounPhrase(first, comma) if full and known else None


def _is_named_behind(passage: Passage, segments: list[tuple[int, int]], number: int) -> bool:
    """A name stands behind whose office it is: "The mayor, (Ana Bell), 50, told us"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first, stop = segments[number - 1]
    opens = first < stop and tokens[first].low in lexicon.determiners
    kinds = (lexicon.persons, lexicon.roles) if lexicon.free_order else ()
    opens = opens or any(kind.fullmatch(tokens[first].low) for kind in kinds)
    begin, end = segments[number]
    leads = lexicon.known_as.match(passage.low, tokens[begin].start)  # "identified only as"
    begin = next((i for i in range(begin, end) if leads and tokens[i].start >= leads.end()), begin)
    named = all(is_name(passage, i) for i in range(begin, end))
    timed = any(is_time(passage, i) for i in range(first, stop))
    return opens and named and not (timed or has_verb(passage, first, stop))


def _not_time(passage: Passage, segments: list[tuple[int, int]], number: int) -> int:
    """Back from a segment past an age or a day: "Smith, 58, a lawyer"."""
    while number > 0 and (
        is_day_or_age(passage, *segments[number])
        or PARTY.match(passage.tokens[segments[number][0]].text)
    ):
        number -= 1
    return number


def _head(
    passage: Passage, segments: list[tuple[int, int]], number: int, last: int
) -> NounPhrase | None:
    if number < 0:
        return None
    first, stop = segments[number]
    relative = _relative_inside(passage, first, stop)
    found = chunk_before(passage, first, relative) if first < relative else None
    if found is not None and has_verb(passage, found.first, found.last):
        return None
    if found is None or not _can_name(passage, found):
        return None
    described = _described_by(passage, stop + 1, last)
    return _one_of_them(passage, found, described) or NounPhrase(found.first, found.last, described)


def _relative_inside(passage: Passage, first: int, stop: int) -> int:
    """Where a clause follows on a person: "The officer (who fired), Al Bell, (denied it)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = range(first + 2, stop) if not lexicon.capital_nouns else ()  # "Sprecher (der) Bank"
    for index in inside:
        if tokens[index].low in lexicon.relatives:
            known = any(
                kind.fullmatch(tokens[index - 1].low) for kind in (lexicon.persons, lexicon.roles)
            )
            return index if known and tokens[first].low in lexicon.determiners else stop
    return stop


def _one_of_them(
    passage: Passage, found: NounPhrase, described: tuple[int, int] | None
) -> NounPhrase | None:
    """Who "one of them" is, as the apposition tells: "One of them, (a teacher) who asked"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    them = tokens[found.last - 1].low in lexicon.oblique and found.last - found.first > _COUNT
    if described is None or not them or tokens[found.last - 2].low not in lexicon.links:
        return None
    if any(lexicon.roles.fullmatch(token.low) for token in tokens[found.first : found.last]):
        return None  # "L'avocat de l'un d'eux, Me Roy,"
    first, last = described
    relatives = (i for i in range(first, last) if tokens[i].low in lexicon.relatives)
    nominal = tokens[first].low in lexicon.determiners or is_name(passage, first)
    return NounPhrase(first, next(relatives, last)) if nominal else None


def _described_by(passage: Passage, first: int, last: int) -> tuple[int, int] | None:
    """An apposition, and not whoever tells it: "The driver, according to the police, (denies)"."""
    lexicon = passage.lexicon
    told = lexicon.attributions.match(passage.low, passage.tokens[first].start)
    small = lexicon.adverbs | lexicon.openers  # "Aerlink, however, (insists)"
    inside = passage.tokens[first:last]
    loose = all(token.low in small for token in inside)
    whose = bool(inside) and lexicon.possessives.get(inside[0].low) == "r"
    loose |= whose and any(token.low in lexicon.be for token in inside)  # "whose head is Al Bell"
    return None if loose or told is not None else (first, last)


def _can_name(passage: Passage, found: NounPhrase) -> bool:
    """Has a name or begins like a noun phrase."""
    lexicon, token = passage.lexicon, passage.tokens[found.first]
    if token.low in lexicon.determiners or token.low in lexicon.pronouns:
        return True
    if lexicon.free_order and token.low in lexicon.intensives:
        return True  # "Сам владелец, грек Никос Лис, (отказался)"
    return is_named(passage, found) or (lexicon.analytic and _are_several(passage, found))


def _are_several(passage: Passage, found: NounPhrase) -> bool:
    """People without an article: "(local residents), who were there, said"."""
    lexicon, low = passage.lexicon, passage.tokens[found.last - 1].low
    kinds = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural, lexicon.bodies)
    return is_any(lexicon, kinds, low) and lexicon.bare.fullmatch(low) is not None
