"""Who stands before a cue: the subject to its left, without a parser."""

from bot.reading.rules.grammar import parenthetic
from bot.reading.rules.grammar.accused_of import accused_of
from bot.reading.rules.grammar.aged import aged_before
from bot.reading.rules.grammar.appositions import before_apposition, full_name_before
from bot.reading.rules.grammar.behind_appositions import apposed_to
from bot.reading.rules.grammar.chunks import chunk_before, opening_of
from bot.reading.rules.grammar.clefts import cleft_before, who_is_it
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.described_as import is_some_alone, who_is_one
from bot.reading.rules.grammar.incises import joint_before
from bot.reading.rules.grammar.inserted import RELATIVE, clause_between
from bot.reading.rules.grammar.main_subjects import is_kind, main_subject
from bot.reading.rules.grammar.openings import skip_openers
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.grammar.seats import seat_described, seated
from bot.reading.rules.grammar.verb_inside import has_verb
from bot.reading.rules.text.names import (
    COMMAS,
    LONGEST,
    STOPS,
    NounPhrase,
    is_name,
    is_time,
)
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_OFFICE = 2  # tokens before "of" in "le directeur général de la société"


def subject_left(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """The subject before the cue, or None."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = cue.auxiliary if cue.auxiliary >= 0 else cue.first
    last = parenthetic.before_given(passage, cue, last)
    floor = max(sentence.first, last - LONGEST)
    while lexicon.verb_second and last - 2 > floor and tokens[last - 1].low in lexicon.adverbs:
        last -= 1  # "Der Rat (wiederum) rückte ab"
    if last <= floor or joint_before(passage, last) > floor:
        return None
    aside = parenthetic.before_aside(passage, floor, last - 1)
    last = aside if aside > floor else last
    last = parenthetic.before_venue(passage, floor, last)
    last = parenthetic.before_time(passage, floor, parenthetic.before_access(passage, floor, last))
    before = tokens[last - 1]
    relative = _relative_before(passage, floor, last)
    if relative > floor + 1 and _is_governed(passage, relative):
        return main_subject(passage, sentence.first, relative - 2)
    if relative >= 0:
        return _before_relative(passage, floor, relative)
    whose = clause_between(passage, floor, last)
    oblique = before.low in lexicon.oblique
    among = oblique and tokens[last - 2].low in lexicon.prepositions  # "l'une d'entre elles"
    among = among or (whose >= 0 and oblique)  # "those who saw it said"
    if (before.low in lexicon.pronouns and not among) or is_some_alone(passage, floor, last):
        return NounPhrase(last - 1, last)
    this = before.low in lexicon.demonstratives and lexicon.gendered.get(before.low) in ("m", "f")
    if this and lexicon.subjects_dropped and tokens[last - 2].low in lexicon.conjunctions:
        return NounPhrase(last - 1, last)  # "acusa al edil y (este) lo niega"
    if before.low in lexicon.latter and last - 1 == sentence.first:
        return NounPhrase(last - 1, last)  # "Та (заявила)", no "and"
    if before.low in lexicon.conjunctions and before.low not in lexicon.both_not:
        return None
    if whose >= 0 and tokens[whose].low in lexicon.complementizers and lexicon.analytic:
        return chunk_before(passage, sentence.first, whose)  # "The owner of a bar that burned"
    if whose >= 0 and (found := _before_clause(passage, floor, whose)) is not None:
        return _with_share(passage, floor, found)
    if before.text == ")":
        opening = opening_of(passage, floor, last - 1)
        if opening > floor:
            found = chunk_before(passage, floor, opening)
            return found and NounPhrase(found.first, last, found.extra)
        return None
    if before.text in COMMAS and _is_manner_aside(passage, floor, last - 1):
        return None
    if before.text in COMMAS:
        seat = seat_described(passage, sentence, cue, last - 1)
        return seat or before_apposition(passage, floor, last - 1)
    several = _speak_several(passage, cue)
    seat = seated(passage, floor, last, office=True) if several else None
    found = seat or chunk_before(passage, floor, last)
    if found is not None and lexicon.verb_final and found.first > floor:
        as_said = tokens[found.first - 1].low in lexicon.as_words  # "wie er auf Anfrage sagte"
        found = (phrase_right(passage, found.first, last) if as_said else None) or found
    house = tokens[sentence.first].low in lexicon.body_seats and any(
        lexicon.bodies.fullmatch(t.low) or lexicon.roles.fullmatch(t.low)
        for t in tokens[sentence.first + 1 : sentence.first + 4]
    )
    if found is None and several:
        found = seated(passage, floor, last)
        charge = lexicon.free_order and cue.act is Act.CRITICISES
        if charge and found is not None and not is_name(passage, found.first):
            return None  # "В краже (обвиняют) соседа"
        if found is None and house and floor == sentence.first:
            found = NounPhrase(floor + 1, last)
    behind = found is not None and tokens[max(floor, found.first - 2)].low
    if found is None or behind in lexicon.infinitive_marks:  # "to burn a house (has said)"
        found = accused_of(passage, sentence, last) or found
    return None if found is not None and _is_led_this(passage, floor, found) else found


def _before_relative(passage: Passage, floor: int, relative: int) -> NounPhrase | None:
    """Whom a relative pronoun stands for."""
    told = who_is_it(passage, floor, relative) or apposed_to(passage, floor, relative)
    return told or antecedent(passage, floor, relative)


def _before_clause(passage: Passage, floor: int, whose: int) -> NounPhrase | None:
    """Whose the verb behind a clause is: of "the lawyer of a man who fell", the lawyer."""
    lexicon = passage.lexicon
    whole = chunk_before(passage, floor, whose) if lexicon.adjectives_behind else None
    headed = whole is not None and passage.tokens[whole.first].low in lexicon.definite
    told = whole is not None and headed and not has_verb(passage, whole.first, whole.last)
    return whole if told else antecedent(passage, floor, whose)


def _is_led_this(passage: Passage, floor: int, found: NounPhrase) -> bool:
    """Only "this" behind a preposition: "Por eso (pidió ayuda)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    alone = lexicon.subjects_dropped and floor < found.first == found.last - 1
    this = alone and tokens[found.first].low in lexicon.plain_anaphors
    return this and tokens[found.first - 1].low in lexicon.prepositions


def _is_governed(passage: Passage, relative: int) -> bool:
    """A preposition and an article stand before it: "un comunicado en el que (afirma)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    article = tokens[relative - 1].low in lexicon.articles
    return lexicon.that_needed and article and tokens[relative - 2].low in lexicon.prepositions


def _is_manner_aside(passage: Passage, floor: int, closing: int) -> bool:
    """Between commas stands how something was, and not who: "..., wie angekündigt, (schreiben)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = range(closing - 1, floor, -1)
    comma = next((i for i in inside if tokens[i].text == ","), closing)
    return lexicon.verb_second and tokens[comma + 1].low in lexicon.as_words


def _relative_before(passage: Passage, floor: int, last: int) -> int:
    """The relative pronoun before a verb, or before when it was: "who in 2010 said"; else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    index = parenthetic.before_source(passage, floor, last) - 1
    while index > floor and (
        is_time(passage, index)
        or (index < last - 1 and tokens[index].low in lexicon.prepositions | lexicon.determiners)
    ):
        if tokens[index].low in lexicon.relatives:
            break
        index -= 1
    if lexicon.subjects_dropped and tokens[index - 1].low in lexicon.meanwhile:
        return -1  # "al tiempo que (negó)"
    return index if tokens[index].low in lexicon.relatives else -1


def _with_share(passage: Passage, floor: int, found: NounPhrase) -> NounPhrase:
    """With the share before it that is meant: "one of the doctors"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = found.first
    if first - 2 >= floor and tokens[first - 1].low in lexicon.links:
        first -= 2 * (tokens[first - 2].low in lexicon.determiners)
    return NounPhrase(first, found.last, found.extra)


def behind_relative(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Who "admitted" in "an official who asked for discretion admitted", where no comma tells."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[cue.first - 1].low in lexicon.conjunctions or cue.first == sentence.first:
        return None
    kinds = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.bodies)
    for index in range(cue.first - 1, max(sentence.first, cue.first - RELATIVE), -1):
        token, before = tokens[index], tokens[index - 1]
        if token.text in COMMAS or token.text in STOPS or token.quote >= 0:
            return None
        if token.low in lexicon.relatives and index > sentence.first:
            human = any(kind.fullmatch(before.low) for kind in kinds) or is_name(passage, index - 1)
            return antecedent(passage, sentence.first, index) if human else None
    return None


def _speak_several(passage: Passage, cue: Cue) -> bool:
    """The verb, or its auxiliary, is one of several, or of nobody."""
    words, lexicon = passage.tokens[cue.first : cue.last], passage.lexicon
    return any(t.low.endswith(lexicon.several) or t.low in lexicon.impersonal for t in words)


def antecedent(passage: Passage, floor: int, last: int) -> NounPhrase | None:
    """Who "who" is."""
    tokens = passage.tokens
    last -= last > floor and tokens[last - 1].text in COMMAS
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


def _is_of_office(passage: Passage, first: int, index: int) -> bool:
    """As in "el alcalde de (la) villa, que dijo": whose office it is, and no town is meant."""
    tokens, lexicon = passage.tokens, passage.lexicon
    link = index - 1
    if not lexicon.adjectives_behind or tokens[link].low not in lexicon.bare_links:
        return False
    people = (lexicon.persons, lexicon.roles, lexicon.groups)
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
        if opens and not _is_of_office(passage, first, index):
            return index
    return first
