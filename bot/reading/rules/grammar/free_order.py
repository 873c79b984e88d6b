"""An object before its verb where cases are free: "Слухи опроверг мэр"."""

from bot.reading.rules.grammar import adjuncts, phrases, subject_opens
from bot.reading.rules.grammar.addressees import past_addressee
from bot.reading.rules.grammar.appositions import before_apposition
from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.behind_given import is_given_before
from bot.reading.rules.grammar.between_objects import (
    bearer_behind,
    before_subject,
    in_apposition,
    seat_inside,
    somebody_beside,
)
from bot.reading.rules.grammar.blamed_first import who_blames
from bot.reading.rules.grammar.clausal_objects import clause_object, tells_behind
from bot.reading.rules.grammar.clause import bounds, quote_before
from bot.reading.rules.grammar.clause_starts import clause_first, is_contrasted
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.fronted_ends import before_addressee, is_whole_name, without_when
from bot.reading.rules.grammar.main_subjects import main_subject
from bot.reading.rules.grammar.objects_first import (
    is_asked,
    is_object,
    is_objective,
    subject_object,
)
from bot.reading.rules.grammar.offices import before_object, is_office, opens_seat
from bot.reading.rules.grammar.seat_words import are_people
from bot.reading.rules.grammar.seats import seat_behind, seat_described
from bot.reading.rules.grammar.somebody import (
    is_oblique,
    is_somebody,
    is_speaker,
    seat_before,
)
from bot.reading.rules.grammar.speaker_before import speaker_before
from bot.reading.rules.grammar.told_of import told_of
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def fronted(
    passage: Passage, sentence: Sentence, cue: Cue
) -> tuple[tuple[int, int], NounPhrase | None] | None:
    """The object before a verb, and its subject: "Слухи в мэрии (опровергли)".

    Returns:
        As `fronting.fronted`.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if is_given_before(passage, sentence, cue):
        return None  # "Лунин от своих слов (отказался)"
    first = clause_first(passage, sentence, cue)
    cue = without_when(passage, first, cue)
    clause = tells_behind(passage, sentence, cue)
    if clause and tokens[first].low in lexicon.seats:
        return None  # "В областном архиве (подтвердили), что ..."
    if not clause and (between := before_subject(passage, sentence, cue, first)) is not None:
        return between
    if first == cue.first:
        told = clause_object(passage, sentence, cue, first)
        return told or _object_subject(passage, sentence, cue)
    if told := clause_object(passage, sentence, cue, first):
        return told
    if (blaming := who_blames(passage, sentence, cue, first)) is not None:
        return (first, cue.first), blaming
    if tokens[first].low in lexicon.of and Takes.OF in cue.takes and first + 1 < cue.first:
        return told_of(passage, sentence, cue, first)
    joined = tokens[cue.first - 1].low in lexicon.conjunctions - lexicon.both_not
    joined = joined or is_whole_name(passage, cue, first)
    if not cue.takes & (Takes.OBJECT | Takes.TOPIC) or joined:
        return None
    if (titled := subject_opens.titled_before_object(passage, cue, first)) is not None:
        return titled
    if (what := _thing_of_somebody(passage, sentence, cue, first)) is not None:
        return what
    described = seat_described(passage, sentence, cue, first - 1)
    if described is not None:
        return (first, cue.first), described
    asked = cue.act is Act.DECLINES and is_asked(passage, first, cue.first)
    last = before_addressee(passage, first, cue.first, asked=asked)
    several = any(t.low.endswith(lexicon.several) for t in tokens[cue.first : cue.last])
    owned = tokens[first].low in lexicon.possessives and cue.act is Act.DECLINES
    if owned and last < cue.first and not is_bearer(passage, first + 1):
        return (first, last), None  # "однако их причину назвать (отказалась)"
    if not (asked or is_object(passage, first, cue.first) or _is_accusative(passage, first)):
        told = in_apposition(passage, sentence, cue, first)
        if told is not None or (clause and cue.act is not Act.DECLINES):
            return told  # "Союз врачей (подтвердил, что ...)"
        return _with_subject(passage, sentence, cue, first, several=several)
    if (seated := _with_seat(passage, sentence, cue, first, several=several)) is not None:
        return seated
    comma = first - 1 > sentence.first and tokens[first - 1].text in names.COMMAS
    apposed = before_apposition(passage, sentence.first, first - 1) if comma else None
    if asked and apposed is not None:
        return (first, cue.first), apposed  # "Подрядчик, завод «Азот», на запрос издания (молчит)"
    subject = _behind(passage, sentence, cue)
    beside = speaker_before(passage, first + 1, last, several=several)
    if beside is not None and not (subject and _is_owned_by(passage, beside, subject)):
        beside = _with_attribute(passage, first, beside)
        return (first, beside.first), beside
    if subject is not None and not is_objective(passage, subject):
        named = names.is_named(passage, subject) or is_somebody(passage, subject.first)
        named = named or cue.act is Act.DENIES
        if not is_oblique(passage, subject.first, several=several):
            return ((first, cue.first), subject) if named else None
    if cue.act is Act.ASSERTS:
        return None
    return (first, cue.first), apposed  # "Лунин, глава порта, слухи (отрицает)"


def _with_seat(
    passage: Passage, sentence: Sentence, cue: Cue, first: int, *, several: bool
) -> tuple[tuple[int, int], NounPhrase] | None:
    """An object at `first` with the seat of who speaks: "Слухи в мэрии (опровергли)"."""
    seat = seat_before(passage, first + 1, cue.first) if several else None
    behind = seat_behind(passage, sentence, cue)
    if seat is None:
        return ((first, cue.first), behind) if behind is not None else None
    if not is_office(passage, seat.first, cue.first):
        if behind is not None and is_office(passage, behind.first, behind.last):
            return (first, cue.first), behind  # "Взрыв на складе (опровергли) в МЧС"
        those = _behind(passage, sentence, cue)
        speak = those is not None and is_speaker(passage, those)
        if those and speak and not is_oblique(passage, those.first, several=True):
            return (first, cue.first), those  # "Обвинения в подлоге (отвергли) адвокаты"
    people = [i for i in range(seat.first + 1, seat.last) if are_people(passage, i)]
    if people:  # "Слухи о ссоре в лагере участники похода (опровергли)"
        return (first, people[0]), NounPhrase(people[0], cue.first)
    return (first, seat.first - 1), seat


def _with_subject(
    passage: Passage, sentence: Sentence, cue: Cue, first: int, *, several: bool
) -> tuple[tuple[int, int], NounPhrase | None] | None:
    """The same where no object opens the clause, but perhaps its subject: "Мэр слухи (отверг)"."""
    told = bearer_behind(passage, sentence, cue, first)
    told = told or (seat_inside(passage, sentence, cue, first) if several else None)
    told = told or somebody_beside(passage, sentence, cue, first, several=several)
    if told is not None:
        return told
    seat = before_object(passage, first, cue.first) if several else None
    goes_on = subject_opens.goes_on(passage, sentence, cue)
    if seat is not None and cue.act is not Act.ASSERTS and not goes_on:
        return (seat.last, cue.first), seat
    may_seat = several and Takes.OBJECT in cue.takes and cue.act is not Act.ASSERTS
    may_seat = may_seat and not opens_seat(passage, first, cue.first)
    behind = seat_behind(passage, sentence, cue) if may_seat else None
    if behind is not None and not is_somebody(passage, first):
        return (first, cue.first), behind  # "Гибель двоих (подтвердили) в полиции"
    if is_contrasted(passage, sentence, cue, first):
        opens = main_subject(passage, sentence.first, first)
        return (first, cue.first), opens if opens and is_speaker(passage, opens) else None
    silent, lexicon = cue.act is Act.DECLINES, passage.lexicon
    both = subject_opens.before_object(passage, sentence, cue, first)
    if both is not None and both[1].last - first > 1 and is_bearer(passage, first):
        words = passage.low[passage.tokens[first + 1].start : passage.tokens[cue.first - 1].end]
        both = None if lexicon.things.match(words) else both  # "Лучница употребление (отвергла)"
    if both is None and goes_on and not silent:
        return None  # "Міністерство транспорту (спростувало чутки)"
    return both or subject_object(passage, first, cue.first, silent=silent, several=several)


def _behind(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """What stands behind a verb, whom it was told and where: "(подтвердила) «Вестям» Инна Рей"."""
    start = past_addressee(passage, cue.last, sentence.last)
    while start < sentence.last and passage.tokens[start].low in passage.lexicon.prepositions:
        start = adjuncts.after_phrase(passage, start + 1, sentence.last)
    found = phrases.phrase_right(passage, start, sentence.last)
    if found is None or passage.tokens[found.first - 1].low not in passage.lexicon.conjunctions:
        return found
    acts = passage.lexicon.verbal.fullmatch(passage.tokens[found.first].low)
    return None if acts else found  # "вину признал и сотрудничает"


def _thing_of_somebody(
    passage: Passage, sentence: Sentence, cue: Cue, first: int
) -> tuple[tuple[int, int], NounPhrase] | None:
    """As in "Слова водителя (опровергла) Инна Рей": whose they are, and who speaks behind."""
    lexicon = passage.lexicon
    words = passage.low[passage.tokens[first].start : passage.tokens[cue.first - 1].end]
    if cue.act is Act.ASSERTS or lexicon.things.match(words) is None:
        return None
    if is_somebody(passage, first):
        return None  # "Издание (удалило заметку)"
    several = any(t.low.endswith(lexicon.several) for t in passage.tokens[cue.first : cue.last])
    if speaker_before(passage, first + 1, cue.first, several=several) is not None:
        return None
    start = past_addressee(passage, cue.last, sentence.last)
    subject = phrases.phrase_right(passage, start, sentence.last)
    if subject is None or is_objective(passage, subject) or not is_speaker(passage, subject):
        return None
    oblique = is_oblique(passage, subject.first, several=False)
    return None if oblique else ((first, cue.first), subject)


def _is_owned_by(passage: Passage, beside: NounPhrase, subject: NounPhrase) -> bool:
    """As in "Слухи о смерти певца Олега Дина (опроверг) его агент": a name in another case."""
    tokens, lexicon = passage.tokens, passage.lexicon
    named = [t for t in tokens[beside.first : beside.last] if t.is_capital]
    turned = all(t.low.endswith(lexicon.owned) for t in named)
    turned = turned or any(t.low.endswith(lexicon.genitive_only) for t in named)
    if not named or not turned:
        return False
    if is_objective(passage, subject) or is_oblique(passage, subject.first, several=False):
        return False
    owns = tokens[subject.first].low in lexicon.possessives
    return owns or is_speaker(passage, subject)


def _with_attribute(passage: Passage, first: int, found: NounPhrase) -> NounPhrase:
    """With what qualifies who speaks: "эту версию (главный) врач (отвергает)"."""
    low = passage.tokens[found.first - 1].low
    many = passage.lexicon.many.fullmatch  # no "(своё) участие мэр"
    alike = bool(many(low)) is bool(many(passage.tokens[found.first].low))
    attribute = is_bearer(passage, found.first) and alike and found.first - 1 > first
    claim = passage.lexicon.claims.fullmatch(low)  # "такі твердження (речник відкинув)"
    led = passage.tokens[found.first - 2].low in passage.lexicon.prepositions  # "за собой"
    attribute = (
        attribute and not (claim or led) and low.endswith(passage.lexicon.qualifying_subject)
    )
    return NounPhrase(found.first - attribute, found.last, found.extra)


def _object_subject(
    passage: Passage, sentence: Sentence, cue: Cue
) -> tuple[tuple[int, int], NounPhrase] | None:
    """Both behind the verb: "Опроверг слухи о сносе и мэр Олег Лунин"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first, last = cue.last, cue.last
    while last < sentence.last and not bounds(passage, last):
        last += 1
    if Takes.OBJECT not in cue.takes or last - first <= 1 or tokens[first].quote >= 0:
        return None
    function = lexicon.prepositions | lexicon.adverbs | lexicon.pronouns.keys() | lexicon.times
    answers = quote_before(passage, cue.first) is not None  # "«Ударил», — (признался) звонарь Ли"
    speaks = is_speaker(passage, NounPhrase(first, first + 1))
    aged = lexicon.of_age.match(passage.low, tokens[first].start)  # "51-летний водитель"
    if answers or speaks or aged or tokens[first].low in function:
        return None
    seat = seat_behind(passage, sentence, cue)
    subject = seat or speaker_before(passage, first + 1, last)
    if subject is None:
        return None
    if all(t.low.endswith(lexicon.qualifying_subject) for t in tokens[first : subject.first]):
        return None  # "(возмущается) местная жительница"
    stop = subject.first - (seat is not None)
    while stop > first and tokens[stop - 1].low in lexicon.conjunctions | lexicon.adverbs:
        stop -= 1
    return ((first, stop), subject) if stop > first else None


def _is_accusative(passage: Passage, first: int) -> bool:
    """The first word of a clause ends as objects do; behind a noun the same may be its owner."""
    lexicon, low = passage.lexicon, passage.tokens[first].low
    closed = lexicon.prepositions | lexicon.adverbs | lexicon.openers | lexicon.subordinators
    return (
        low.endswith(lexicon.accusative) and low not in closed and not is_somebody(passage, first)
    )
