"""An object between who speaks and his verb, or before a pronoun: "умысел он отрицает"."""

from bot.reading.rules.grammar.appositions import before_apposition
from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.clause import bounds
from bot.reading.rules.grammar.concord import agrees
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.parenthetic import before_aside
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.grammar.relative_subjects import antecedent
from bot.reading.rules.grammar.seats import seat_behind
from bot.reading.rules.grammar.somebody import is_oblique, is_somebody, seat_before
from bot.reading.rules.grammar.speaker_before import speaker_before
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

Fronted = tuple[tuple[int, int], NounPhrase | None]

_ANSWERS = frozenset({Act.DENIES, Act.CONFIRMS, Act.WITHDRAWS})
_ASIDE = 4  # tokens of "при этом", "по-прежнему"
_LONG = 14  # tokens of an object before a pronoun


def before_subject(passage: Passage, sentence: Sentence, cue: Cue, first: int) -> Fronted | None:
    """An object before the pronoun that is the subject, or behind the relative pronoun that is.

    `first`: where the verb's clause begins.
    """
    this = cue.first - 1
    points = cue.act in _ANSWERS and passage.tokens[this].low in passage.lexicon.plain_anaphors
    himself = first + (passage.tokens[first].low in passage.lexicon.intensives)
    if points and _may_open(passage, himself, this):
        return (this, cue.first), NounPhrase(himself, this)  # "Крату это (отрицает)"
    told = _before_pronoun(passage, sentence, cue) or _before_owned(passage, cue, first)
    if told is not None or not _is_behind_relative(passage, cue, first):
        return told
    who = antecedent(passage, sentence.first, first)
    return ((first + 1, cue.first), who) if who is not None else None


def _may_open(passage: Passage, first: int, last: int) -> bool:
    """A name by itself, or a person or body, stands there and nothing else: whoever speaks."""
    if first >= last or passage.tokens[first].low in passage.lexicon.prepositions:
        return False
    named = all(names.is_name(passage, i) for i in range(first, last))
    return named or is_bearer(passage, first)


def _before_pronoun(passage: Passage, sentence: Sentence, cue: Cue) -> Fronted | None:
    """As in "Подлог он при этом (отрицает)", "Задержку с вызовом он, правда, (признал)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if cue.act not in _ANSWERS or not cue.takes & (Takes.OBJECT | Takes.TOPIC):
        return None
    index = _back_over_asides(passage, sentence, cue)
    if lexicon.pronouns.get(tokens[index].low, "") not in ("m", "f", "p"):
        return None
    if tokens[index].low in lexicon.determiners or index == sentence.first:
        return None
    first = index
    while first > max(sentence.first, index - _LONG) and not bounds(passage, first - 1):
        first -= 1
    aside = lexicon.asides.match(passage.low, tokens[first].start, tokens[index].start)
    while aside is not None and tokens[first].start < aside.end():
        first += 1  # "Тем самым (она опровергла слухи)"
    first = _past_small(passage, first, index)
    if first >= index or not _is_thing(passage, first, cue):
        return None
    first += tokens[first].low in lexicon.prepositions
    return (first, index), NounPhrase(index, index + 1)


def _before_owned(passage: Passage, cue: Cue, first: int) -> Fronted | None:
    """As in "Слухи её компания (не комментирует)": what "her" opens is the subject."""
    tokens, lexicon = passage.tokens, passage.lexicon
    silent = cue.act is Act.DECLINES
    inside = range(cue.first - 2, first, -1)
    owns = next((i for i in inside if tokens[i].low in lexicon.possessives), -1)
    told = first > 0 and tokens[first - 1].low in lexicon.complementizers
    if owns <= first or told or not (silent or cue.act in _ANSWERS):
        return None
    own = tokens[owns + 1 : cue.first]
    speaks = all(t.is_word for t in own) and is_somebody(passage, owns + 1)
    plain = tokens[owns - 1].low not in lexicon.prepositions and _is_thing(passage, first, cue)
    oblique = own[0].low.endswith(lexicon.oblique_endings)
    whole = (first, owns), NounPhrase(owns, cue.first)
    return whole if speaks and plain and not oblique else None


def _back_over_asides(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """Back from a verb over adverbs and asides, with commas or without."""
    tokens, lexicon = passage.tokens, passage.lexicon
    index = cue.first - 1
    if index > sentence.first and tokens[index].text == ",":
        comma = before_aside(passage, sentence.first, index)
        return comma - 1 if comma > sentence.first else index
    for begin in range(max(sentence.first, index - _ASIDE), index):
        if lexicon.asides.fullmatch(passage.low, tokens[begin].start, tokens[index].end):
            return max(begin - 1, sentence.first)
    while index > sentence.first and (
        tokens[index].low in lexicon.adverbs or tokens[index].low.endswith(lexicon.adverb_endings)
    ):
        index -= 1
    return index


def _past_small(passage: Passage, first: int, last: int) -> int:
    """Past conjunctions and adverbs that open a clause: "но (умысел)"."""
    lexicon = passage.lexicon
    small = lexicon.adverbs | lexicon.openers | lexicon.conjunctions | lexicon.subordinators
    while first < last and passage.tokens[first].low in small:
        first += 1
    return first


def _is_thing(passage: Passage, first: int, cue: Cue) -> bool:
    """No time or place, no pronoun, and nobody: what is denied begins here."""
    token, lexicon = passage.tokens[first], passage.lexicon
    if not token.is_word or token.quote >= 0 or names.is_time(passage, first):
        return False
    if token.low in lexicon.prepositions:
        return Takes.TOPIC in cue.takes
    closed = lexicon.pronouns.keys() | lexicon.relatives | lexicon.whether | lexicon.as_words
    asides = lexicon.asides.match(passage.low, token.start) is not None
    return token.low not in closed and not asides and not is_somebody(passage, first)


def bearer_behind(passage: Passage, sentence: Sentence, cue: Cue, first: int) -> Fronted | None:
    """As in "Гибель рыбаков (подтвердил) начальник полиции": only who stands behind can speak."""
    tokens, lexicon = passage.tokens, passage.lexicon
    answers = cue.act in _ANSWERS or cue.act is Act.CRITICISES
    if Takes.OBJECT not in cue.takes or cue.last >= sentence.last:
        return None
    if not answers and is_oblique(passage, cue.last, several=True):
        return None  # "Рост цен (предсказал) экономист", no "Отчёт хвалит директора"
    if first >= cue.first or not _may_answer(passage, cue, cue.last):
        return None
    noun = first + tokens[first].low.endswith(lexicon.qualifying_subject)
    named = first > sentence.first and names.is_name(passage, first)
    speaks = named or is_somebody(passage, first) or is_somebody(passage, noun)
    if speaks or not _is_thing(passage, first, cue):
        return None
    found = phrase_right(passage, cue.last, sentence.last)
    return ((first, cue.first), found) if found is not None else None


def _may_answer(passage: Passage, cue: Cue, index: int) -> bool:
    """Beside the verb stands a person, or a body or a full name that it goes with."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    if is_bearer(passage, index):
        return True
    body = lexicon.bodies.fullmatch(low) is not None
    full = index + 1 < len(passage.tokens) and names.is_name(passage, index + 1)
    if not (body or (full and names.is_name(passage, index))):
        return False
    if cue.act is Act.CRITICISES and not (full or low.endswith(lexicon.feminine_endings)):
        return False  # "Лыжник раскритиковал клуб"
    turned = body and is_oblique(passage, index, several=True)
    return not turned and agrees(passage, index, cue.last - 1)


def somebody_beside(
    passage: Passage, sentence: Sentence, cue: Cue, first: int, *, several: bool
) -> Fronted | None:
    """As in "Взрыв на складе компания (подтвердила)": no word for somebody opens the clause."""
    tokens, lexicon, last = passage.tokens, passage.lexicon, cue.first
    if cue.act not in _ANSWERS or Takes.OBJECT not in cue.takes or first + 1 >= last:
        return None
    ends = cue.last >= sentence.last or tokens[cue.last].low in lexicon.prepositions
    if not (ends or bounds(passage, cue.last)):
        return None
    subject = speaker_before(passage, first + 1, last, several=several)
    noun = first + tokens[first].low.endswith(lexicon.qualifying_subject)
    named = names.is_name(passage, first) and names.is_name(passage, first + 1)
    speaks = named or is_somebody(passage, first) or is_somebody(passage, noun)
    if subject is None or speaks or not _is_thing(passage, first, cue):
        return None
    led = tokens[subject.first - 1].low in lexicon.prepositions
    if led or not _may_answer(passage, cue, subject.first):
        return None
    return (first, subject.first), subject


def seat_inside(passage: Passage, sentence: Sentence, cue: Cue, first: int) -> Fronted | None:
    """As in "Взлом данных в банке (отрицают)": one thing, which no verb of several goes with."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if cue.act not in _ANSWERS or Takes.OBJECT not in cue.takes or first + 2 >= cue.first:
        return None
    several = lexicon.many.fullmatch(tokens[first].low) or lexicon.counts.fullmatch(
        tokens[first].low
    )
    named = first > sentence.first and names.is_name(passage, first)
    if several or named or is_somebody(passage, first) or not _is_thing(passage, first, cue):
        return None
    if tokens[first].low in lexicon.prepositions or seat_behind(passage, sentence, cue) is not None:
        return None
    seat = seat_before(passage, first + 1, cue.first)
    return ((first, seat.first - 1), seat) if seat is not None else None


def in_apposition(passage: Passage, sentence: Sentence, cue: Cue, first: int) -> Fronted | None:
    """As in "Застройщик, компания «Луч», нарушения (отрицает)": the clause begins at `first`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    comma = first - 1
    if cue.act not in _ANSWERS or comma <= sentence.first or tokens[comma].text != ",":
        return None
    if tokens[first].low in lexicon.relatives or not _is_thing(passage, first, cue):
        return None
    owned = (*lexicon.owned, *lexicon.oblique_endings)
    for index in range(first, cue.first):
        turned = index > first and tokens[index].low.endswith(owned)  # "слова (мэра) отрицает"
        if names.is_name(passage, index) or (is_somebody(passage, index) and not turned):
            return None
    whose = before_apposition(passage, sentence.first, comma)
    first += tokens[first].low in lexicon.prepositions
    return ((first, cue.first), whose) if whose is not None and first < cue.first else None


def _is_behind_relative(passage: Passage, cue: Cue, first: int) -> bool:
    """As in "(задержали Лунина), который вину (отрицает)": `first` is the relative pronoun."""
    told = cue.act in _ANSWERS and first + 1 < cue.first
    relative = told and passage.tokens[first].low in passage.lexicon.relatives
    joined = passage.tokens[cue.first - 1].low in passage.lexicon.conjunctions
    return relative and not joined and _is_thing(passage, first + 1, cue)
