"""Who stands before a cue: the subject to its left, without a parser."""

from bot.reading.rules.grammar import parenthetic
from bot.reading.rules.grammar.accused_of import accused_of
from bot.reading.rules.grammar.appositions import before_apposition
from bot.reading.rules.grammar.asides_of_whom import before_done
from bot.reading.rules.grammar.behind_appositions import apposed_to
from bot.reading.rules.grammar.chunks import chunk_before, opening_of
from bot.reading.rules.grammar.clause import bounds
from bot.reading.rules.grammar.clefts import who_is_it
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.described_as import is_some_alone
from bot.reading.rules.grammar.incises import joint_before
from bot.reading.rules.grammar.inserted import RELATIVE, clause_between
from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.grammar.middle import past_where
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.grammar.relative_subjects import antecedent
from bot.reading.rules.grammar.seats import seat_described, seated
from bot.reading.rules.grammar.subject_opens import goes_on
from bot.reading.rules.grammar.verb_inside import has_verb
from bot.reading.rules.languages.forms import Takes
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
    if (told := _behind_as(passage, sentence, last)) is not None:
        return told
    if last - 1 in passage.enclosing:  # "sagt, er lüge, (doch die Leiterin, Ida Holm), bestreitet"
        floor = max(floor, _clause_start(passage, sentence, last - 1))
    aside = parenthetic.before_aside(passage, floor, last - 1)
    last = aside if aside > floor else last
    last = parenthetic.before_venue(passage, floor, last)
    last = parenthetic.before_time(passage, floor, parenthetic.before_access(passage, floor, last))
    relative = _relative_before(passage, floor, last)
    if relative > floor + 1 and _is_governed(passage, relative):
        return main_subject(passage, sentence.first, relative - 2)
    if relative >= 0:
        return _before_relative(passage, floor, relative)
    before, whose = tokens[last - 1], clause_between(passage, floor, last)
    if _is_pronoun(passage, sentence, floor, last, led=whose >= 0):
        return NounPhrase(last - 1, last)
    if before.low in lexicon.conjunctions and before.low not in lexicon.both_not:
        return None
    if whose >= 0 and tokens[whose].low in lexicon.complementizers and lexicon.analytic:
        return chunk_before(passage, sentence.first, whose)  # "The owner of a bar that burned"
    if whose >= 0 and (found := _before_clause(passage, floor, whose)) is not None:
        return _with_share(passage, floor, found)
    if before.text == ")":
        opening = opening_of(passage, floor, last - 1)
        found = chunk_before(passage, floor, opening) if opening > floor else None
        return found and NounPhrase(found.first, last, found.extra)
    if before.text in COMMAS and _is_manner_aside(passage, floor, last - 1):
        return None
    if before.text in COMMAS:
        seat = seat_described(passage, sentence, cue, last - 1)
        return seat or before_apposition(passage, floor, last - 1)
    return _noun_before(passage, sentence, cue, floor, last)


def _behind_as(passage: Passage, sentence: Sentence, last: int) -> NounPhrase | None:
    """Who tells it in a clause with its verb last: "wie (am Montag) die Bahn auf Anfrage sagte"."""
    opens = as_before(passage, sentence, last)
    return phrase_right(passage, past_where(passage, opens + 1, last), last) if opens >= 0 else None


def as_before(passage: Passage, sentence: Sentence, verb: int) -> int:
    """The "wie" of a clause that a verb closes; -1 where none opens it."""
    first, lexicon = _clause_start(passage, sentence, verb), passage.lexicon
    opens = lexicon.verb_final and passage.tokens[first].low in lexicon.as_words
    return first if opens and first < verb else -1


def _clause_start(passage: Passage, sentence: Sentence, index: int) -> int:
    """Where the clause of a token begins, appositions included."""
    while index > sentence.first and not bounds(passage, index - 1):
        index -= 1
    return index


def _is_pronoun(passage: Passage, sentence: Sentence, floor: int, last: int, *, led: bool) -> bool:
    """A pronoun, or a word like one, right before a verb. `led`: a clause stands between."""
    tokens, lexicon, low = passage.tokens, passage.lexicon, passage.tokens[last - 1].low
    oblique = low in lexicon.oblique
    among = oblique and tokens[last - 2].low in lexicon.prepositions  # "l'une d'entre elles"
    among = among or (led and oblique)  # "those who saw it said"
    if (low in lexicon.pronouns and not among) or is_some_alone(passage, floor, last):
        return True
    this = low in lexicon.demonstratives and lexicon.gendered.get(low) in ("m", "f")
    if this and lexicon.subjects_dropped and tokens[last - 2].low in lexicon.conjunctions:
        return True  # "acusa al edil y (este) lo niega"
    return low in lexicon.latter and last - 1 == sentence.first  # "Та (заявила)", no "and"


def _noun_before(
    passage: Passage, sentence: Sentence, cue: Cue, floor: int, last: int
) -> NounPhrase | None:
    """The noun phrase, or the seat of several, right before a verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    several = _speak_several(passage, cue)
    object_ = cue.act is not Act.ASSERTS or Takes.OBJECT in cue.takes
    object_ = object_ and not goes_on(passage, sentence, cue)
    seat = seated(passage, floor, last, office=True, object_=object_) if several else None
    found = seat or chunk_before(passage, floor, last)
    if found is None and several:
        found = seated(passage, floor, last)
        charge = lexicon.free_order and cue.act is Act.CRITICISES
        if charge and found is not None and not is_name(passage, found.first):
            return None  # "В краже (обвиняют) соседа"
        if found is None and floor == sentence.first and _opens_with_house(passage, floor):
            found = NounPhrase(floor + 1, last)
    behind = found is not None and tokens[max(floor, found.first - 2)].low
    if found is None or behind in lexicon.infinitive_marks:  # "to burn a house (has said)"
        found = accused_of(passage, sentence, last) or found
    return None if found is not None and _is_led_this(passage, floor, found) else found


def _opens_with_house(passage: Passage, first: int) -> bool:
    """As in "En el Ministerio (niegan)": a body, behind a preposition with which only it speaks."""
    tokens, lexicon = passage.tokens, passage.lexicon
    return tokens[first].low in lexicon.body_seats and any(
        lexicon.bodies.fullmatch(t.low) or lexicon.roles.fullmatch(t.low)
        for t in tokens[first + 1 : first + 4]
    )


def _before_relative(passage: Passage, floor: int, relative: int) -> NounPhrase | None:
    """Whom a relative pronoun stands for."""
    relative = before_done(passage, floor, relative)
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
