"""Those who speak from where they sit: à la mairie, on dément; В мэрии заявили."""

from bot.reading.rules.grammar import claimed, phrases
from bot.reading.rules.grammar.addressees import past_addressee
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.offices import before_object, is_office
from bot.reading.rules.grammar.parenthetic import before_aside
from bot.reading.rules.grammar.seat_words import are_counted, are_people, is_paper
from bot.reading.rules.text import names
from bot.reading.rules.text.names import COMMAS, STOPS, NounPhrase, is_time
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_AROUND = 3  # words of a place in which its body is named
_LED = 4  # tokens up to the pronoun of a relative clause: ", на счета которого"
_NEAR = 12  # tokens of what opens the sentence, up to "one"


def give_seat(passage: Passage, sentence: Sentence, clause: Clause) -> None:
    """Make the seat beside "one" the subject: behind the verb, or at the sentence's head."""
    if not is_nobody(passage, clause):
        return
    tokens, lexicon = passage.tokens, passage.lexicon
    if (beside := _seat_inside(passage, clause)) is not None:
        clause.subject = beside
        return
    after = clause.last
    while after < sentence.last and (
        is_time(passage, after) or tokens[after].low in lexicon.adverbs
    ):
        after += 1
    same = after < sentence.last and lexicon.same_seat.match(passage.low, tokens[after].start)
    there = any(t.low in lexicon.there for t in tokens[max(0, clause.cue.first - 1) :][:2])
    if same or (there and clause.cue.first > sentence.first):
        clause.subject = _house_before(passage, sentence) if there else None
        return
    at = _seat(passage, sentence, after)
    if at >= 0:
        found = phrases.phrase_right(passage, at, sentence.last)
        if found is not None:
            clause.subject, clause.last, clause.inverted = found, found.last, True
        return
    at = _seat(passage, sentence, sentence.first)
    subject = clause.subject
    if at < 0 or subject is None or subject.first - sentence.first > _NEAR:
        return
    found = phrases.phrase_right(passage, at, sentence.last)
    between = tokens[found.last : subject.first] if found is not None else []
    verb = lexicon.verb_second and len(between) == 1  # "Bei der Bank (reagiert) man empört"
    if found is not None and (verb or all(token.text == "," for token in between)):
        clause.subject, clause.first = found, sentence.first


def _house_before(passage: Passage, sentence: Sentence) -> NounPhrase | None:
    """The body that opens the sentence before: "La mairie dément. Tout va bien, y assure-t-on"."""
    lexicon, number = passage.lexicon, passage.sentence_at(sentence.first)
    before = passage.sentences[max(0, number - 1)]
    at = max(_seat(passage, before, before.first), before.first)
    found = phrases.phrase_right(passage, at, before.last)
    near = passage.tokens[at : min(at + _AROUND, found.last)] if found is not None else []
    kinds = (lexicon.bodies, *lexicon.kinds)
    if found is None or not any(kind.fullmatch(t.low) for kind in kinds for t in near):
        return None
    verbal = lexicon.verbs.keys() | lexicon.reflexives
    ends = (i for i in range(at + 2, found.last) if passage.tokens[i].low in verbal)
    return NounPhrase(at, next(ends, found.last))


def _seat_inside(passage: Passage, clause: Clause) -> NounPhrase | None:
    """The seat right behind "one", inside the cue: "will man (bei der Bank) nichts wissen"."""
    subject, last = clause.subject, clause.cue.last
    if subject is None or not clause.cue.first < subject.first < last:
        return None
    if subject.last >= len(passage.tokens):
        return None
    match = passage.lexicon.seats_of_one.match(passage.low, passage.tokens[subject.last].start)
    inside = range(subject.last, last)
    at = next((i for i in inside if match and passage.tokens[i].start >= match.end()), last)
    return phrases.phrase_right(passage, at, last) if at < last else None


def is_nobody(passage: Passage, clause: Clause) -> bool:
    """The subject is "on", "one"."""
    lexicon, subject = passage.lexicon, clause.subject
    low = passage.tokens[subject.first].low if subject is not None else ""
    return low in lexicon.pronouns and not lexicon.pronouns[low]


def _seat(passage: Passage, sentence: Sentence, index: int) -> int:
    """The token after the words that lead to a seat, if they stand at `index`, else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index >= sentence.last or tokens[index].quote >= 0:
        return -1
    match = lexicon.seats_of_one.match(passage.low, tokens[index].start)
    if match is None:
        return -1
    end = match.end()
    at = next((i for i in range(index, sentence.last) if tokens[i].start >= end), -1)
    return -1 if at < 0 or is_time(passage, at) else at


def seat_behind(passage: Passage, sentence: Sentence, cue: Cue) -> NounPhrase | None:
    """Those who sit somewhere, behind the verb: "..., сообщили в мэрии"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not any(t.low.endswith(lexicon.several) for t in tokens[cue.first : cue.last]):
        return None
    at = cue.last
    while at < sentence.last and tokens[at].low in lexicon.adverbs:
        at += 1
    at = past_addressee(passage, at, sentence.last)
    timed = at < sentence.last and tokens[at].low not in lexicon.seats  # "aseguran desde el club"
    when = lexicon.asides.match(passage.low, tokens[at].start) if timed else None
    at = next((i for i in range(at, sentence.last) if when and tokens[i].start >= when.end()), at)
    at += at < sentence.last and tokens[at].low in lexicon.conjunctions
    others = (*lexicon.oblique_endings, *lexicon.accusative)
    for index in range(at, min(at + _NEAR, sentence.last - 1)):
        token = tokens[index]
        if token.low in lexicon.seats:
            if names.is_time(passage, index + 1):
                return None
            charged = cue.act is Act.CRITICISES
            if charged and tokens[cue.first - 1].low in lexicon.object_relatives:
                return None  # "которого (обвиняют) в ДТП"
            charged = charged and not names.is_name(passage, index + 1)
            if (index > at or charged) and not is_office(passage, index + 1, sentence.last):
                return None  # "(обвинили) в халатности"
            found = phrases.phrase_right(passage, index + 1, sentence.last)
            return found and claimed.before_claim(passage, found, seat=True)
        house = token.low in lexicon.body_seats and not is_paper(passage, index + 1)
        if house and is_office(passage, index + 1, sentence.last):
            return phrases.phrase_right(passage, index + 1, sentence.last)  # "niegan en el club"
        if not token.is_word or token.low in lexicon.prepositions | lexicon.subordinators:
            return None
        if lexicon.adjectives_behind and (token.low in lexicon.determiners or token.is_capital):
            return None  # "dijeron los vecinos en un comunicado"
        if token.low in lexicon.pronouns or are_counted(passage, index):
            return None  # "(пишут) они в письме", "(пишут) два источника в мэрии"
        if lexicon.persons.fullmatch(token.low) and not token.low.endswith(others):
            return None
    return None


def seat_described(passage: Passage, sentence: Sentence, cue: Cue, last: int) -> NounPhrase | None:
    """The seat that opens a sentence, with its own clause: "В банке, который лопнул, (молчат)".

    `last`: the comma behind that clause.
    """
    tokens, lexicon, first = passage.tokens, passage.lexicon, sentence.first
    if tokens[first].low not in lexicon.seats or not lexicon.free_order or last <= first:
        return None
    comma = next((i for i in range(first + 1, last) if tokens[i].text == ","), last)
    opens = tokens[comma + 1 : min(comma + _LED, last)]
    which = lexicon.relatives | lexicon.object_relatives | lexicon.in_which | lexicon.all_relatives
    told = any(t.low in which for t in opens) or before_aside(passage, first, last) == comma
    if not told or not is_office(passage, first + 1, comma):
        return None
    several = any(t.low.endswith(lexicon.several) for t in tokens[cue.first : cue.last])
    return NounPhrase(first + 1, comma) if several else None


def seated(
    passage: Passage, floor: int, last: int, *, office: bool = False, object_: bool = True
) -> NounPhrase | None:
    """Who sits where the clause that ends before `last` says.

    Args:
        passage: the text.
        floor: the first token to look at.
        last: the token after the place: the verb.
        office: only where a word for a body shows that nobody else can be the subject.
        object_: the verb's object may stand before it.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    first = last
    while first > floor and not _bounds(passage, first - 1):
        first -= 1
    while last - 2 > first and (
        names.is_time(passage, last - 1) or lexicon.withheld.fullmatch(tokens[last - 1].low)
    ):
        last -= 1  # "В мэрии утром (сообщили)", "В мэрии комментировать (не готовы)"
    for index in range(first, last - 1):
        if tokens[index].low not in lexicon.seats or names.is_time(passage, index + 1):
            continue
        if tokens[index + 1].low in lexicon.in_which:
            return None  # "письмо, в котором (говорится)"
        if any(are_people(passage, i) for i in range(first, index)):
            return None  # "Источники в мэрии утверждают"
        if lexicon.desks.fullmatch(tokens[index + 1].low):
            return NounPhrase(index + 1, last)
        people = [i for i in range(index + 1, last) if are_people(passage, i)]
        if people:  # "В городе чиновники заявили"
            return None if office else NounPhrase(people[0], last)
        if is_office(passage, index + 1, last):  # "В прокуратуре (побег не подтвердили)"
            may_hold = lexicon.free_order and object_
            before = before_object(passage, index, last) if may_hold else None
            return before or NounPhrase(index + 1, last)
        if not office and index == first:
            own = lexicon.free_order and tokens[index + 1].low in lexicon.ones_own
            return None if own else NounPhrase(index + 1, last)  # "в свою очередь (пояснили)"
    return None


def _bounds(passage: Passage, index: int) -> bool:
    token = passage.tokens[index]
    return token.quote >= 0 or token.text in COMMAS or token.text in STOPS
