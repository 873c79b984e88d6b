"""Whom a relative clause before a verb tells of: "the mayor, who (denied it)"."""

from bot.reading.rules.grammar.aged import aged_before
from bot.reading.rules.grammar.appositions import full_name_before
from bot.reading.rules.grammar.chunks import chunk_before, opening_of
from bot.reading.rules.grammar.clefts import cleft_before
from bot.reading.rules.grammar.described_as import who_is_one
from bot.reading.rules.grammar.main_subjects import is_kind
from bot.reading.rules.grammar.openings import skip_openers
from bot.reading.rules.text.names import (
    COMMAS,
    STOPS,
    NounPhrase,
    is_name,
)
from bot.reading.rules.text.segments import Passage

_OFFICE = 2  # tokens before "of" in "le directeur général de la société"


def antecedent(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """Who "who" is."""
    tokens = passage.tokens
    opens = passage.lexicon.analytic and tokens[last - 1].text == "("  # "Al Bell (who denies it)"
    last -= last > floor and (tokens[last - 1].text in COMMAS or opens)
    last -= last > floor and tokens[last - 1].low in passage.lexicon.prepositions
    if last <= floor or tokens[last - 1].low in passage.lexicon.neuter:
        return None
    opening = opening_of(passage, floor, last - 1) if tokens[last - 1].text == ")" else floor
    if opening > floor:
        whose = antecedent(passage, floor, opening)  # "Ana Bel (UDM), qui"
        return whose and NounPhrase(whose.first, last, whose.extra)
    if (cleft := cleft_before(passage, floor, last)) is not None:
        return cleft
    if (aged := aged_before(passage, floor, last)) is not None:
        return aged
    if (whole := who_is_one(passage, floor, last)) is not None:
        return whole
    found = chunk_before(passage, floor, last) or _predicate(passage, floor, last)
    found = found or _governed(passage, floor, last)
    if found is None:
        return None
    found.first = _nearest(passage, found.first, found.last)
    before = found.first - 1
    if before > floor and tokens[before].text in COMMAS and is_name(passage, found.first):
        beside = chunk_before(passage, floor, before)
        if beside is not None:
            first = _nearest(passage, beside.first, beside.last)
            owned = tokens[first].low in passage.lexicon.possessives
            return NounPhrase(found.first, found.last, (first, before) if owned else None)
    apposed = before > floor and tokens[before].text in COMMAS
    if apposed and (name := full_name_before(passage, floor, before)) is not None:
        return NounPhrase(name.first, name.last, (found.first, found.last))
    if apposed and not is_name(passage, found.first):
        wider = chunk_before(passage, floor, before)
        if wider is not None and any(is_name(passage, i) for i in range(wider.first, wider.last)):
            return NounPhrase(wider.first, wider.last, (found.first, found.last))
    return _whose(passage, found) if passage.lexicon.free_order else found


def _whose(passage: Passage, found: NounPhrase) -> NounPhrase:
    """Somebody without a name whose words, or whom, a clause tells of: "слова (депутата), який"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    person = next((i for i in range(found.last - 1, found.first, -1) if is_name(passage, i)), -1)
    inside = range(found.last - 1, found.first, -1) if person < 0 else ()
    for index in inside:
        if tokens[index].low in lexicon.verbs or lexicon.bodies.fullmatch(tokens[index].low):
            break
        person = index if lexicon.persons.fullmatch(tokens[index].low) else person
    before = (tokens[i].low for i in range(found.first, max(person, found.first)))
    verb = any(low in lexicon.verbs or lexicon.verbal.fullmatch(low) for low in before)
    thing = verb or lexicon.things.match(tokens[found.first].low) is not None
    thing = thing or lexicon.claims.fullmatch(tokens[found.first].low) is not None
    nobody = person > found.first and not is_name(passage, person)
    return NounPhrase(person, found.last, found.extra) if nobody and thing else found


def _is_particle(passage: Passage, index: int, last: int) -> bool:
    """The article inside a name: "Inés de (la) Torre, que niega"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = index > 1 and index + 1 < last and tokens[index - 1].low in lexicon.links
    named = inside and tokens[index - 2].is_capital and tokens[index + 1].is_capital
    return lexicon.adjectives_behind and named


def _is_of_office(passage: Passage, first: int, index: int) -> bool:
    """As in "el alcalde de (la) villa, que dijo": whose office it is, and no town is meant."""
    tokens, lexicon = passage.tokens, passage.lexicon
    link = index - 1
    if not lexicon.adjectives_behind or tokens[link].low not in lexicon.bare_links:
        return False
    people = (lexicon.persons, lexicon.roles, lexicon.groups, lexicon.bodies)
    return any(is_kind(people, tokens[i]) for i in range(max(first, link - _OFFICE), link))


def _predicate(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """As in "there are experts who argue", "it was the mayor who said": what stands behind "is"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(last - 2, floor, -1):
        if tokens[index].text in COMMAS or tokens[index].text in STOPS or tokens[index].quote >= 0:
            return None
        if tokens[index].low in lexicon.be:
            first = skip_openers(passage, index + 1, last, cut=False)
            by = first + 1 < last and tokens[first + 1].low in lexicon.by
            first += 2 * by  # "was denied by (two aides), who said"
            return NounPhrase(first, last) if first < last else None
    return None


def _governed(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """The noun phrase behind a preposition: "will hurt members of (the army), which"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(last - 1, floor, -1):
        token, before = tokens[index], tokens[index - 1]
        if not token.is_word or token.quote >= 0 or token.low in lexicon.be | lexicon.have:
            return None
        if before.low in lexicon.prepositions and before.low not in lexicon.infinitive_marks:
            return NounPhrase(index, last)
    return None


def _nearest(passage: Passage, first: int, last: int) -> int:
    """Where the last noun phrase of a chunk begins; a place after "of" is part of one."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(last - 1, first, -1):
        low, before = tokens[index].low, tokens[index - 1]
        asked = lexicon.subjects_dropped and low in lexicon.to_persons and index - first > 1
        if asked and index + 1 < last and not tokens[index - 1].is_capital:
            return index + 1  # "Este diario preguntó al (alcalde), que"
        if is_name(passage, index) and not is_name(passage, index - 1):
            if before.low in lexicon.determiners or before.low in lexicon.links:
                continue
            return index
        this = lexicon.adjectives_behind and low in lexicon.demonstratives & lexicon.determiners
        opens = low in lexicon.definite or low in lexicon.singular or this
        opens = opens and not (is_name(passage, index) or _is_particle(passage, index, last))
        if opens and not _is_of_office(passage, first, index):
            return index
    return first
