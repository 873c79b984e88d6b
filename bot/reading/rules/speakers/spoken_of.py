"""Whom a pronoun means that no speaker explains: "Компанию оштрафовали. (Она) отрицает вину"."""

from bot.reading.rules.grammar.clause import bounds
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.memory import Memory
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_WHOSE = 3  # words behind a body that tell which one: "совет директоров завода"
_ATTRIBUTES = 2  # words before it: "областной транспортной (компании)"


def spoken_of(memory: Memory, kind: str, at: int) -> NounPhrase | None:
    """The first body or person of the pronoun's gender in its sentence, or in the one before.

    The case is no matter: "В компании прошёл обыск", "Компанию оштрафовали", where the words of a
    language tell gender by their endings.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    number = passage.sentence_at(at)
    if kind not in lexicon.of_gender:
        return None
    for sentence in reversed(passage.sentences[max(0, number - 1) : number + 1]):
        stop = min(sentence.last, at)
        if sentence.first <= at < sentence.last:  # only in a clause before its own
            stop = next((i for i in range(at - 1, sentence.first, -1) if bounds(passage, i)), 0)
        for index in range(sentence.first, stop):
            if passage.tokens[index].quote < 0 and _is_of(passage, kind, index):
                return _whole(passage, index, sentence.first, stop)
    return None


def about(passage: Passage, first: int, stop: int, *, within: int) -> NounPhrase | None:
    """Whom words begin with, by an office and a name: "(мэр Ольга Рудина) солгала"."""
    for index in range(first, min(first + within, stop)):
        if passage.tokens[index].low in passage.lexicon.prepositions:
            return None
        if is_name(passage, index) or _is_somebody(passage.lexicon, passage.tokens[index].low):
            return _whole(passage, index, first, stop)
    return None


def _is_of(passage: Passage, kind: str, index: int) -> bool:
    """Somebody whom a pronoun of that gender may mean."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    if not lexicon.of_gender[kind].fullmatch(low):
        return False
    if is_name(passage, index) and not _is_somebody(lexicon, low):
        opens = passage.sentences[passage.sentence_at(index)].first == index
        stem = low[:-1] if low.endswith(lexicon.masculine_cases) else low  # "Белову предъявили"
        surname = any(word.endswith(lexicon.surname_endings) for word in (low, stem))
        plain = opens and not (surname or is_name(passage, index + 1))
        return kind in ("m", "f") and low not in lexicon.not_names and not plain
    if not _is_somebody(lexicon, low):
        return False
    # "мэра" is a man's, though it ends as a woman's noun does: without its ending it is whole.
    man = low.endswith(lexicon.masculine_cases) and _is_somebody(lexicon, low[:-1])
    man = man and not low[:-1].endswith(lexicon.women)
    other = lexicon.of_gender["n"].fullmatch(low) is not None
    return (kind == "m") if man else not other


def _is_somebody(lexicon: Lexicon, low: str) -> bool:
    kinds = (lexicon.bodies, lexicon.own_house, lexicon.persons, *lexicon.kinds)
    return any(kind.fullmatch(low) for kind in kinds)


def _whole(passage: Passage, noun: int, floor: int, stop: int) -> NounPhrase:
    """With the attributes before the noun, the name behind it, and whose it is."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first, last = noun, noun + 1
    endings = (*lexicon.qualifying, *lexicon.qualifying_subject, *lexicon.adjectives)
    while first > max(floor, noun - _ATTRIBUTES) and tokens[first - 1].low.endswith(endings):
        first -= 1
    if last < stop and tokens[last].text in lexicon.quotes and tokens[last].quote < 0:
        closer = lexicon.quotes[tokens[last].text]
        ends = (i for i in range(last, stop) if tokens[i].text in closer)
        return NounPhrase(first, next(ends, last - 1) + 1)
    while last < stop and is_name(passage, last):
        last += 1
    closed = (lexicon.prepositions, lexicon.adverbs, lexicon.verbs, lexicon.times)
    past = (*lexicon.masculine, *lexicon.feminine, *lexicon.several)
    named = is_name(passage, noun) and not _is_somebody(lexicon, tokens[noun].low)
    while last < min(stop, noun + 1 + _WHOSE) and not named:
        low = tokens[last].low
        owns = low.endswith((*lexicon.owned, *lexicon.oblique_endings))
        if not owns or low.endswith(past) or any(low in words for words in closed):
            break
        last += 1
    return NounPhrase(first, last)
