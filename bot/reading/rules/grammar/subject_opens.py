"""A subject that opens a clause before the object of its verb: "Министерство аварию (отрицает)"."""

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.phrases import past_title
from bot.reading.rules.grammar.somebody import is_oblique, is_somebody
from bot.reading.rules.grammar.tensed import is_deed
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_ATTRIBUTES = 2  # words before the noun: "бывший областной (министр)"
_PRONOUNS = frozenset("mfp")  # kinds of those that stand for somebody

Both = tuple[tuple[int, int], NounPhrase]  # the object's tokens, and the subject


def before_object(passage: Passage, sentence: Sentence, cue: Cue, first: int) -> Both | None:
    """The object of the clause that begins at `first`, and its subject, both before the cue."""
    tokens, lexicon, last = passage.tokens, passage.lexicon, cue.first
    if any(tokens[i].quote >= 0 for i in range(first, last)) or goes_on(passage, sentence, cue):
        return None
    silent = cue.act is Act.DECLINES
    while silent and last > first and is_deed(lexicon, tokens[last - 1].low):
        last -= 1  # "Директор аварию (комментировать отказался)"
    several = any(t.low.endswith(lexicon.several) for t in tokens[cue.first : cue.last])
    stop = _past_full_name(passage, first, last) or _past_office(
        passage, first, last, several=several
    )
    start = stop
    while start < last and (_tells_how(passage, start) or names.is_time(passage, start)):
        start += 1
    while silent and start < last and is_deed(lexicon, tokens[start].low):
        start += 1
    if stop == first or start >= last or not _may_open_object(passage, start):
        return None
    return (start, last), NounPhrase(first, stop)


def titled_before_object(passage: Passage, cue: Cue, first: int) -> Both | None:
    """The same where a title or an acronym opens: "«Заря» оценку (не комментирует)".

    Also where it has a noun before it, or tells where they sit: "В больнице «Заря» смерть".
    """
    tokens, lexicon, last = passage.tokens, passage.lexicon, cue.first
    seat = tokens[first].low in lexicon.seats
    head = title = first + seat
    if cue.act is Act.ASSERTS or any(tokens[i].quote >= 0 for i in range(first, last)):
        return None
    if head + 1 < last and tokens[head + 1].text in lexicon.quotes and is_somebody(passage, head):
        title += 1
    acronym = title == head and tokens[head].text.isupper() and len(tokens[head].text) > 1
    stop = head + 1 if acronym else past_title(passage, title, last)
    several = any(t.low.endswith(lexicon.several) for t in tokens[cue.first : cue.last])
    if several != seat or not title < stop < last or not _may_open_object(passage, stop):
        return None
    return (stop, last), NounPhrase(head, stop)


def goes_on(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """Something that may be the object follows the verb: a noun, or "that"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if cue.last + 1 >= sentence.last:
        return False
    token, after = tokens[cue.last], tokens[cue.last + 1]
    if not token.is_word:
        return token.text == "," and after.low in lexicon.complementizers
    loose = lexicon.prepositions | lexicon.conjunctions | lexicon.adverbs | lexicon.subordinators
    return token.low not in loose and not names.is_time(passage, cue.last)


def _tells_how(passage: Passage, index: int) -> bool:
    low, lexicon = passage.tokens[index].low, passage.lexicon
    return low in lexicon.adverbs or low.endswith(lexicon.adverb_endings)


def _may_open_object(passage: Passage, index: int) -> bool:
    """A noun or what qualifies it, and nobody who could be the subject instead."""
    token, lexicon = passage.tokens[index], passage.lexicon
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.negations | lexicon.both_not
    verbal = token.low in lexicon.verbs or token.low in lexicon.pronouns
    if not token.is_word or verbal or token.low in closed:
        return False
    if token.low in lexicon.intensives:
        return False  # "(роман) сама актриса (отрицает)"
    noun = index + (token.low in lexicon.possessives)  # "её муж"
    somebody = is_somebody(passage, noun) or is_bearer(passage, noun)
    return not (somebody or names.is_name(passage, noun))


def _past_full_name(passage: Passage, first: int, last: int) -> int:
    """Past an office and a full name: "Тренер Глеб Лунин (конфликт отрицает)", or 0."""
    if passage.tokens[first].low in passage.lexicon.prepositions:
        return 0
    inside = range(first, last - 1)
    named = (i for i in inside if names.is_name(passage, i) and names.is_name(passage, i + 1))
    # "Пресс-секретарь Министерства культуры Глеб Лунин": an office and a house are no full name.
    stop = next((i for i in named if not is_somebody(passage, i)), -1)
    head = range(first, min(stop, first + _ATTRIBUTES + 1))
    if stop < 0 or (stop > first and not any(is_somebody(passage, i) for i in head)):
        return 0  # "Роман с Олегом Луниным (актриса отрицает)"
    while stop < last and names.is_name(passage, stop):
        stop += 1
    return stop


def _past_office(passage: Passage, first: int, last: int, *, several: bool) -> int:
    """Past who opens a clause, with whose he is: "Фигурантка дела (взятку отрицает)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    head = first + (tokens[first].low in lexicon.intensives | lexicon.determiners)
    attributes = 0
    while head + 1 < last and attributes < _ATTRIBUTES and _is_attribute(passage, head):
        head, attributes = head + 1, attributes + 1
    low = tokens[head].low
    if not attributes and lexicon.pronouns.get(low) in _PRONOUNS:
        return head + 1
    surname = names.is_name(passage, head) and low.endswith(lexicon.surname_endings)
    if not surname:
        case = low.endswith(lexicon.accusative) or is_oblique(passage, head, several=several)
        if case or not is_somebody(passage, head):
            return first
    end = head + 1
    while end < last and (
        names.is_name(passage, end)
        or _tells_whose(passage, end)
        or (end == head + 1 and _owns_before_object(passage, end, last))
    ):
        end += 1
    return end


def _owns_before_object(passage: Passage, index: int, last: int) -> bool:
    """An owner that looks like an object, before the object: "(Міністерство) спорту чутки"."""
    lexicon = passage.lexicon
    own = passage.tokens[index].low
    this = own in lexicon.objective | lexicon.determiners  # "суд эту цифру (оспаривает)"
    if index + 1 >= last or this or not own.endswith(lexicon.accusative):
        return False
    low = passage.tokens[index + 1].low
    claim = lexicon.claims.fullmatch(low) or lexicon.things.fullmatch(low)
    return claim is not None and lexicon.bodies.fullmatch(passage.tokens[index - 1].low) is not None


def _tells_whose(passage: Passage, index: int) -> bool:
    """A noun, or what qualifies it, in the case of an owner: "(директор) школы"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.adverbs | lexicon.times
    closed |= lexicon.demonstratives | lexicon.objective
    owned = low.endswith((*lexicon.owned, *lexicon.oblique_endings, *lexicon.qualifying))
    qualified = passage.tokens[index - 1].low.endswith(lexicon.qualifying)  # "Лунинского (района)"
    object_like = low.endswith(lexicon.accusative) and not qualified
    verbal = object_like or is_deed(lexicon, low)  # "(компанія) коментувати"
    return (owned or qualified) and not verbal and low not in closed


def _is_attribute(passage: Passage, index: int) -> bool:
    """What qualifies a subject: "бывший", "областное"."""
    qualifies = passage.tokens[index].low.endswith(passage.lexicon.qualifying_subject)
    alone = is_somebody(passage, index) and not is_somebody(passage, index + 1)  # "подсудимый"
    return qualifies and not alone
