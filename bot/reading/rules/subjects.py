"""Who stands before a cue: the subject to its left, without a parser."""

from bot.reading.rules.cue import Cue
from bot.reading.rules.names import (
    COMMAS,
    LONGEST,
    PARTY,
    STOPS,
    NounPhrase,
    is_name,
    is_named,
    is_time,
)
from bot.reading.rules.offices import seated
from bot.reading.rules.phrases import phrase_right
from bot.reading.rules.segments import Passage, Sentence, Token

_RELATIVE = 16  # tokens from a verb back to the relative pronoun of its subject's clause


def _is_boundary(passage: Passage, token: Token) -> bool:
    lexicon = passage.lexicon
    return token.quote >= 0 or token.text in STOPS or token.low in lexicon.subordinators


def subject_left(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """The subject before the cue, or None."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = cue.auxiliary if cue.auxiliary >= 0 else cue.first
    floor = max(sentence.first, last - LONGEST)
    if last == floor:
        return None
    before = tokens[last - 1]
    if before.low in lexicon.relatives:
        return antecedent(passage, floor, last - 1)
    if before.low in lexicon.pronouns:
        return NounPhrase(last - 1, last)
    if before.low in lexicon.conjunctions and before.low not in lexicon.both_not:
        return None
    if before.text == ")":
        opening = _opening(passage, floor, last - 1)
        if opening > floor:
            found = _chunk(passage, floor, opening)
            return found and NounPhrase(found.first, last, found.extra)
        return None
    if before.text in COMMAS:
        return _before_apposition(passage, floor, last - 1)
    several = _speak_several(passage, cue)
    seat = seated(passage, floor, last, office=True) if several else None
    found = seat or _chunk(passage, floor, last)
    house = tokens[sentence.first].low in lexicon.body_seats and any(
        lexicon.bodies.fullmatch(t.low) for t in tokens[sentence.first + 1 : sentence.first + 4]
    )
    if found is None and several:
        found = seated(passage, floor, last)
        if found is None and house and floor == sentence.first:
            found = NounPhrase(floor + 1, last)
    return found


def behind_relative(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who "admitted" in "an official who asked for discretion admitted", where no comma tells."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[cue.first - 1].low in lexicon.conjunctions or cue.first == sentence.first:
        return None
    kinds = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.bodies)
    for index in range(cue.first - 1, max(sentence.first, cue.first - _RELATIVE), -1):
        token, before = tokens[index], tokens[index - 1]
        if token.text in COMMAS or token.text in STOPS or token.quote >= 0:
            return None
        if token.low in lexicon.relatives and index > sentence.first:
            human = any(kind.fullmatch(before.low) for kind in kinds) or is_name(passage, index - 1)
            return antecedent(passage, sentence.first, index) if human else None
    return None


def _speak_several(passage: Passage, cue: Cue) -> bool:
    """The verb, or its auxiliary, is one of several."""
    words = passage.tokens[cue.first : cue.last]
    return any(token.low.endswith(passage.lexicon.several) for token in words)


def _opening(passage: Passage, floor: int, closing: int) -> int:
    index = closing
    while index > floor and passage.tokens[index].text != "(":
        index -= 1
    return index


def _chunk(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """The noun phrase that ends before `last`, back to the clause's boundary."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = last
    while first > floor:
        token = tokens[first - 1]
        if token.text == ")":
            opening = _opening(passage, floor, first - 1)
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
    first = _skip_openers(passage, first, last)
    named = first > floor and tokens[first - 1].text in lexicon.quotes and lexicon.quoted_names
    first -= bool(named and tokens[first - 1].quote < 0)  # "«Новый век» пишет"
    last = _drop_time(passage, first, last)
    if first >= last or not any(t.is_word for t in tokens[first:last]):
        return None
    if lexicon.bare is not None and first + 1 < last and _is_verbal(passage, first):
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
    return loose and not (lexicon.bare and lexicon.bare.fullmatch(low))


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
    return left == index or index - left > 12


def _skip_openers(passage: Passage, first: int, last: int, *, cut: bool = True) -> int:
    """Past adverbs, a verb of the clause before, and adverbial phrases ("In a statement")."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(last - 1, first - 1, -1) if cut else ():
        low = tokens[index].low
        named = tokens[index].is_capital and index > first
        after = tokens[index + 1].low if index + 1 < last else ""
        if low in lexicon.infinitive_marks and (
            after in lexicon.determiners or (index + 1 < last and is_name(passage, index + 1))
        ):
            continue  # "turned to the board", no infinitive
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
        elif token.low in lexicon.prepositions and token.low not in lexicon.determiners:
            first = _next_start(passage, first + 1, last)
        elif is_time(passage, first) and token.low in lexicon.times:
            first += 1
        else:
            break
    return first


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
        if not loose:
            continue
        if lexicon.bare_nouns and token.text in lexicon.quotes and before.is_word:
            return index - 1
        if token.low in lexicon.pronouns and not token.low.startswith("-"):
            return index
        if token.low in lexicon.determiners and token.low not in lexicon.prepositions:
            return index
        if is_name(passage, index) and (not before.is_capital or is_time(passage, index - 1)):
            return index
    return last


def _drop_time(passage: Passage, first: int, last: int) -> int:
    """Before "on Monday", "Thursday", "in an interview": what stands between subject and verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
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
    match = passage.lexicon.asides.search(passage.low, tokens[first].start, tokens[last - 1].end)
    if match is None:
        return first, last
    if match.start() > tokens[first].start:
        return first, next(i for i in range(first, last) if tokens[i].end > match.start())
    return next((i for i in range(first, last) if tokens[i].start >= match.end()), last), last


def antecedent(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """Who "who" is."""
    tokens = passage.tokens
    if last > floor and tokens[last - 1].text in COMMAS:
        last -= 1
    if last > floor and tokens[last - 1].low in passage.lexicon.prepositions:
        last -= 1
    if last <= floor:
        return None
    found = _chunk(passage, floor, last)
    if found is None:
        return None
    found.first = _nearest(passage, found.first, found.last)
    before = found.first - 1
    if before > floor and tokens[before].text in COMMAS and is_name(passage, found.first):
        beside = _chunk(passage, floor, before)
        if beside is not None:
            first = _nearest(passage, beside.first, beside.last)
            owned = tokens[first].low in passage.lexicon.possessives
            return NounPhrase(found.first, found.last, (first, before) if owned else None)
    if before > floor and tokens[before].text in COMMAS and not is_name(passage, found.first):
        wider = _chunk(passage, floor, before)
        if wider is not None and any(is_name(passage, i) for i in range(wider.first, wider.last)):
            return NounPhrase(wider.first, wider.last, (found.first, found.last))
    return found


def _nearest(passage: Passage, first: int, last: int) -> int:
    """Where the last noun phrase of a chunk begins; a place after "of" is part of one."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(last - 1, first, -1):
        low, before = tokens[index].low, tokens[index - 1]
        if is_name(passage, index) and not is_name(passage, index - 1):
            if before.low in lexicon.determiners or before.low in lexicon.links:
                continue
            return index
        if low in lexicon.definite or low in lexicon.singular:
            return index
    return first


def _before_apposition(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """The subject of "Fallon, the campaign's secretary, noted": a comma stands at `last`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    commas = [last]
    index = last - 1
    while index >= floor and len(commas) < 5:
        token = tokens[index]
        if token.text in COMMAS:
            commas.append(index)
        elif token.text in ";:" or token.quote >= 0:
            break
        index -= 1
    start = index + 1
    if len(commas) < 2:
        return None
    edges = [start, *[c + 1 for c in reversed(commas)]]
    segments = [(edges[n], edges[n + 1] - 1) for n in range(len(edges) - 1)]
    for number in range(len(segments) - 1, 0, -1):
        low = tokens[segments[number][0]].low if segments[number][0] < segments[number][1] else ""
        if low in lexicon.relatives:
            return _head(passage, segments, _not_time(passage, segments, number - 1), last)
    apposed = segments[-1]
    if _has_verb(passage, *apposed):
        return None
    return _head(passage, segments, _not_time(passage, segments, len(segments) - 2), last)


def _not_time(passage: Passage, segments: list[tuple[int, int]], number: int) -> int:
    """Back from a segment past an age or a day: "Smith, 58, a lawyer"."""
    while number > 0 and (
        all(is_time(passage, i) for i in range(*segments[number]))
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
    found = _chunk(passage, first, stop) if first < stop else None
    if found is not None and _has_verb(passage, found.first, found.last):
        return None
    if found is None or not _can_name(passage, found):
        return None
    return NounPhrase(found.first, found.last, (stop + 1, last))


def _has_verb(passage: Passage, first: int, last: int) -> bool:
    lexicon = passage.lexicon
    if first < last and passage.tokens[first].low in lexicon.relatives:
        return False
    return any(
        t.low in lexicon.be or t.low in lexicon.have or t.low in lexicon.modals
        for t in passage.tokens[first:last]
        if t.quote < 0
    )


def main_subject(passage: Passage, first: int, stop: int) -> NounPhrase | None:
    """The subject of the sentence that begins at `first`: its first noun phrase."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while first < stop:
        start = _skip_openers(passage, first, stop, cut=False)
        comma = next((i for i in range(first, stop) if tokens[i].text == ","), stop)
        clause = tokens[first].low in lexicon.subordinators or tokens[first].quote >= 0
        clause = clause or _is_participle(passage, first, stop)
        if start < min(comma, stop) and not clause:
            found = phrase_right(passage, start, stop)
            if found is None:
                return None
            end = found.first
            while end < found.last and is_name(passage, end):
                end += 1
            if end > found.first:
                return NounPhrase(found.first, end)
            apposed = found.extra is not None and found.extra[1] < stop
            return NounPhrase(found.first, found.last, found.extra if apposed else None)
        first = comma + 1
    return None


def _is_participle(passage: Passage, first: int, stop: int) -> bool:
    """As in "Chastened by the vote, the mayor ...": no noun opens the sentence."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[first].low
    past = bool(lexicon.past_endings) and low.endswith(lexicon.past_endings[:1])
    past = past or lexicon.participles.fullmatch(low) is not None
    return past and first + 1 < stop and tokens[first + 1].low in lexicon.prepositions


def _can_name(passage: Passage, found: NounPhrase) -> bool:
    """Has a name or begins like a noun phrase."""
    lexicon, token = passage.lexicon, passage.tokens[found.first]
    if token.low in lexicon.determiners or token.low in lexicon.pronouns:
        return True
    return is_named(passage, found)
