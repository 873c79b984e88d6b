"""Which phrases before a verb are its object, and which its subject."""

from bot.reading.rules.grammar import claimed, phrases
from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.concord import may_agree
from bot.reading.rules.grammar.middle import past_where
from bot.reading.rules.grammar.somebody import is_somebody
from bot.reading.rules.grammar.speaker_before import speaker_before
from bot.reading.rules.grammar.tensed import is_deed
from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_FULL = 2  # words of a full name
_ASIDE = 4  # tokens of "в своём блоге"
_FAR = 12  # tokens behind a verb in which its subject ends


def is_asked(passage: Passage, first: int, last: int) -> bool:
    """What one is silent on or to begins here: "на запрос", "о тарифах", "комментировать"."""
    tokens = passage.tokens
    if tokens[first].low in passage.lexicon.of:
        return True
    start, end = tokens[first].start, tokens[last - 1].end
    return passage.lexicon.asked.match(passage.low, start, end) is not None


def subject_object(
    passage: Passage, first: int, last: int, *, silent: bool, several: bool
) -> tuple[tuple[int, int], NounPhrase] | None:
    """Both before the verb: "Орлов вину (отрицает)", "Орлов на вопросы (не ответил)"."""
    lexicon, opens = passage.lexicon, passage.tokens[first].low
    inside = [i for i in range(first + 1, last) if _is_free(passage, i)]
    silence = next((i for i in inside if silent and is_asked(passage, i, last)), -1)
    for index in [silence] if silence >= 0 else inside:
        asked = silence >= 0
        if asked or is_object(passage, index, last, lead=1):
            subject = speaker_before(passage, first, _before_aside(passage, first, index))
            if opens in lexicon.seats and first + 1 < index:
                end = _before_closed(passage, first + 1, index)
                return (index, last), NounPhrase(first + 1, end)
            if _is_titled(passage, first, last):
                return None  # "Директор отделения Иван Петров (подтвердил)"
            counted = lexicon.counts.fullmatch(opens) is not None  # "Двое подсудимых вину"
            counted = counted or (opens in lexicon.latter and index == first + 1)
            counted = counted or is_somebody(passage, first)
            if counted or (asked and opens not in lexicon.prepositions):
                subject = NounPhrase(first, _before_refused(passage, first, index))
            return ((index, last), subject) if subject and subject.first == first else None
    return _accusative_last(passage, first, last, several=several) or _bare_object(
        passage, first, last, several=several
    )


def _before_refused(passage: Passage, first: int, last: int) -> int:
    """Without what one would not do: "Компания (оперативно комментировать) взрыв не стала"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while last - 1 > first:
        low = tokens[last - 1].low
        how = low in lexicon.adverbs or low.endswith(lexicon.adverb_endings)
        how = how and not tokens[last - 1].is_capital
        if not (how or is_deed(lexicon, low)) or is_somebody(passage, last - 1):
            break
        last -= 1
    return last


def _before_aside(passage: Passage, first: int, last: int) -> int:
    """Before where or how it was said: "Лунин (на допросе) вину признал"; else `last`."""
    tokens, asides = passage.tokens, passage.lexicon.asides
    begins = range(max(first + 1, last - _ASIDE), last)
    told = (
        i for i in begins if asides.fullmatch(passage.low, tokens[i].start, tokens[last - 1].end)
    )
    return next(told, last)


def _is_free(passage: Passage, index: int) -> bool:
    """No preposition stands before a token."""
    return passage.tokens[index - 1].low not in passage.lexicon.prepositions


def _accusative_last(
    passage: Passage, first: int, last: int, *, several: bool
) -> tuple[tuple[int, int], NounPhrase] | None:
    """An object by its ending alone, right before the verb: "Директор школы драку (отрицает)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    index = last - 1
    owned = (*lexicon.owned, *lexicon.oblique_endings)
    while index > first and tokens[index].low.endswith(owned):
        if tokens[index].low.endswith(lexicon.accusative) and not is_somebody(passage, index):
            break
        index -= 1  # "драку школьников"
    closed = lexicon.prepositions | lexicon.adverbs | lexicon.objective
    low, before = tokens[index].low, tokens[index - 1].low
    if index <= first or not low.endswith(lexicon.accusative) or low in closed:
        return None
    if before.endswith(lexicon.qualifying) and not is_somebody(passage, index - 1):
        return None  # "фермеры Лунинского району", but "двое подсудимых вину"
    if is_somebody(passage, index) or names.is_name(passage, index) or before in closed:
        return None
    if _closes_with_name(passage, first, last):
        return None  # "Голова району Ганна Біла (спростувала)"
    if several and tokens[first].low.endswith(lexicon.accusative):
        return None  # "Голову району (звинувачують)"
    stop = _before_refused(passage, first, index)
    subject = speaker_before(passage, first, stop, several=several)
    if lexicon.counts.fullmatch(tokens[first].low):
        subject = NounPhrase(first, index)  # "Двое подсудимых вину (отрицают)"
    return ((index, last), subject) if subject and subject.first == first else None


def _closes_with_name(passage: Passage, first: int, last: int) -> bool:
    """A full name in the case of a subject, right before the verb."""
    lexicon, begin = passage.lexicon, last - _FULL
    if begin <= first or not all(names.is_name(passage, i) for i in range(begin, last)):
        return False
    given = passage.tokens[begin].low
    endings = (*lexicon.men_endings, *lexicon.neuter_men_endings)
    mans = any(given[:-1] + ending in lexicon.male_names for ending in endings)
    return not (mans or given.endswith(lexicon.genitive_only))


def _bare_object(
    passage: Passage, first: int, last: int, *, several: bool
) -> tuple[tuple[int, int], NounPhrase] | None:
    """A noun whose case does not tell, right before who speaks: "Конфликт тренер (отрицает)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.prepositions | lexicon.adverbs | lexicon.pronouns.keys() | lexicon.male_names
    adjectives = (*lexicon.adjectives, *lexicon.qualifying_subject)
    noun = first + tokens[first].low.endswith(adjectives)
    counted = lexicon.counts.fullmatch(tokens[first].low) is not None  # "Оба обвиняемых"
    if not lexicon.free_order or counted or tokens[first].low in closed or noun + 1 >= last:
        return None
    if tokens[first].low in lexicon.possessives:
        return None  # "Её адвокат (раскритиковал мэра)"
    accusative = tokens[noun].low.endswith(lexicon.accusative)
    if tokens[noun].low.endswith(adjectives) or (is_somebody(passage, noun) and not accusative):
        return None
    subject = speaker_before(passage, noun + 1, last, several=several)
    if subject is None or subject.first != noun + 1:
        return None
    this = tokens[first].low in lexicon.plain_anaphors  # "Это Кремль (отрицает)"
    if not (this or is_bearer(passage, noun + 1)):
        return None
    return (first, noun + 1), subject


def _before_closed(passage: Passage, first: int, last: int) -> int:
    """Without what leads to the object: "«Заря» (на его)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.prepositions | lexicon.possessives.keys() | lexicon.objective
    while last > first + 1 and tokens[last - 1].low in closed:
        last -= 1
    return last


def _is_titled(passage: Passage, first: int, last: int) -> bool:
    """An office with its place and its holder's full name, which agree: nothing is an object."""
    tokens, lexicon = passage.tokens, passage.lexicon
    office = lexicon.persons.fullmatch(tokens[first].low) is not None
    full = all(names.is_name(passage, i) for i in range(last - 2, last)) and last - 2 > first
    ends = [tokens[i].low.endswith(lexicon.owned) for i in (first, last - 2)]
    return office and full and ends[0] == ends[1]


def is_object(passage: Passage, first: int, last: int, *, lead: int = claimed.BARE) -> bool:
    """A noun phrase in another case than the subject's, "that", or a claim.

    Fewer than `lead` words stand before the word for a claim.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[first].low
    if points_back(passage, (first, last)):
        return True
    if low in lexicon.prepositions and low not in lexicon.determiners:
        return False
    owned = lexicon.free_order and low in lexicon.possessives and last - first > 1
    if low in lexicon.objective and not owned:
        return True
    words = passage.low[tokens[first].start : tokens[last - 1].end]
    if lexicon.dative.match(words):
        return True
    if lexicon.free_order and lexicon.things.match(words) and not is_somebody(passage, first):
        if first + 1 >= last or not is_somebody(passage, first + 1):
            return True
        subject = speaker_before(passage, first + 1, last)  # "решение суда адвокат (назвал)"
        if subject is None:  # behind a subject: "адвокат слова прокурора (назвал)"
            return lead == 1 and not is_somebody(passage, first)
        alone = subject.last - subject.first == 1 and names.is_name(passage, subject.first)
        if alone and tokens[subject.first].low.endswith(lexicon.owned):
            return False  # "Ведомство по охране природы Ладоги"
        behind = subject.first > first + 1 or names.is_named(passage, subject)
        return behind or _goes_with(passage, subject.first, last)
    if lexicon.refused.match(words):
        return True
    after = tokens[first + 1].low if first + 1 < last else ""
    if lexicon.counts.fullmatch(low) and after.endswith(lexicon.accusative):
        return False  # "Оба вину (отрицают)"
    if low in lexicon.latter and after and after[-1:] not in lexicon.given_endings:
        return False  # "Тот вину (отрицает)", but "тот факт"
    claim = lexicon.claims.search(words)
    before = words[: claim.start()].split() if claim is not None else []
    leading = [w for w in before if not (lexicon.free_order and w in lexicon.determiners)]
    if lexicon.free_order and leading:  # "мэр слухи", "Орлов от обвинений"
        inside = any(word in lexicon.prepositions for word in leading)
        speaks = is_somebody(passage, first) or names.is_name(passage, first)
        speaks = speaks or low in lexicon.pronouns  # "она обвинения (отвергает)"
        speaks = speaks or any(is_bearer(passage, first + n) for n in range(len(before)))
        if inside or speaks:
            return False
    return claim is not None and len(leading) < lead


def _goes_with(passage: Passage, index: int, verb: int) -> bool:
    """As in "звинувачення компанія (відкинула)", no "управління поліції (відкинуло)"."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    owner = low.endswith(lexicon.genitive_only) and not lexicon.persons.fullmatch(low)
    return verb < len(passage.tokens) and not owner and may_agree(passage, index, verb)


def points_back(passage: Passage, what: tuple[int, int]) -> bool:
    """A lone "das", "dem" or "davon": what was said before."""
    first, last = what
    lexicon, low = passage.lexicon, passage.tokens[first].low
    alone = low in lexicon.anaphors or low in lexicon.pointers or low in lexicon.objective
    return last - first == 1 and alone


def is_thing(passage: Passage, first: int, last: int) -> bool:
    """A noun phrase with a determiner, and no word in it for a person or body, no "CDU"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, *lexicon.kinds, lexicon.outlets)
    words = passage.low[tokens[first].start : tokens[last - 1].end]
    told = tokens[first].low in lexicon.determiners
    letters = last - first > 1 and tokens[first + 1].text
    house = (
        lexicon.capital_nouns and letters and len(letters) > 1 and letters.isupper()
    )  # "die CDU"
    return told and not house and not any(kind.search(words) for kind in kinds)


def _is_known_name(passage: Passage, index: int) -> bool:
    """A surname by itself that stands behind an office or first name elsewhere in the text."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index + 1 >= len(tokens) or not tokens[index].is_capital or tokens[index + 1].is_capital:
        return False
    text = tokens[index].text
    if lexicon.persons.fullmatch(text.lower()):
        return False
    return any(
        token.text == text
        and i not in (0, index)
        and tokens[i - 1].is_capital
        and (lexicon.persons.fullmatch(tokens[i - 1].low) or names.is_name(passage, i - 1))
        and tokens[i - 1].low not in lexicon.determiners
        for i, token in enumerate(tokens)
    )


def is_thing_before_somebody(passage: Passage, first: int, finite: int) -> bool:
    """As in "Die Zahl nannte Minister Karl Abt zu hoch": only the second can speak."""
    tokens, lexicon = passage.tokens, passage.lexicon
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies)
    first += tokens[first].low in lexicon.adverbs  # "(Auch) ein Leck schloss die Werft aus"
    if not is_thing(passage, first, finite):
        return False
    if _is_known_name(passage, finite + 1):
        return True
    stop = min(len(tokens), finite + _FAR)
    subject = phrases.phrase_right(passage, past_where(passage, finite + 1, stop), stop)
    if subject is None or tokens[subject.first].low in lexicon.objective:
        return False
    inside = range(subject.first + 1, subject.last)
    last = next((i for i in inside if tokens[i].low in lexicon.links), subject.last)
    words = passage.low[tokens[subject.first].start : tokens[last - 1].end]
    return any(kind.search(words) for kind in kinds)


def is_objective(passage: Passage, found: NounPhrase) -> bool:
    """A noun phrase that is no subject by its first word; "его помощник" may be one."""
    lexicon, low = passage.lexicon, passage.tokens[found.first].low
    owned = low in lexicon.possessives and found.last - found.first > 1
    return low in lexicon.objective and not owned
