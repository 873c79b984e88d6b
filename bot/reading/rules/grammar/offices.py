"""Places that can state something, and where what tells of one ends: "(В) мэрии (слухи ...)"."""

from bot.reading.rules.text import names
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage

_AROUND = 3  # words of a place in which its body is named


def before_object(passage: Passage, first: int, last: int) -> NounPhrase | None:
    """Who sits where a clause opens, before the object of its verb: "В полиции наезд (признали)".

    Names, and words in cases that follow a noun, belong to the seat.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not opens_seat(passage, first, last):
        return _before_this(passage, first, last)
    end = _past_attributes(passage, first + 1, last) + 1
    if tokens[first + 1].text in lexicon.quotes:
        closers = lexicon.quotes[tokens[first + 1].text]
        end = next((i + 1 for i in range(first + 2, last) if tokens[i].text in closers), last)
    owned = (*lexicon.owned, *lexicon.oblique_endings)
    titled = tokens[first + 1].text in lexicon.quotes  # "У «Лузі» (угоду спростували)"
    while (
        not titled
        and end < last
        and (
            names.is_name(passage, end)
            or tokens[end].low.endswith(owned)
            or lexicon.bodies.fullmatch(tokens[end].low)  # "в прокуратурі області"
            or tokens[end].low.endswith(lexicon.qualifying)
            or tokens[end - 1].low.endswith(lexicon.qualifying)  # "в управлении внутренних дел"
        )
    ):
        closed = lexicon.objective | lexicon.determiners | lexicon.prepositions
        if tokens[end].low in closed or tokens[end].low in lexicon.verbs:
            break
        end += 1
    if end < last and tokens[end].text in lexicon.quotes:  # "В ЧОП «Беркут» (драку отрицают)"
        closers = lexicon.quotes[tokens[end].text]
        end = next((i + 1 for i in range(end + 1, last) if tokens[i].text in closers), end)
        titled = True
    spare = end - 1 > first + 1 and not titled and tokens[end - 1].low.endswith(lexicon.accusative)
    spare = spare and not lexicon.bodies.fullmatch(tokens[end - 1].low)  # "У пресслужбі суду"
    if spare and (end >= last or lexicon.infinitive.fullmatch(tokens[end].low)):
        end -= 1  # "В офісі прокурора (справу коментувати не стали)"
    if end >= last or not tokens[end].is_word or tokens[end].low in lexicon.prepositions:
        return None  # "В комиссии по этике (признали)"
    return NounPhrase(first + 1, end)


def _before_this(passage: Passage, first: int, last: int) -> NounPhrase | None:
    """Any seat before "эту", "её": "В областном водоканале (её подсчёты считают неверными)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[first].low not in lexicon.seats or names.is_time(passage, first + 1):
        return None
    this = next((i for i in range(first + 2, last) if tokens[i].low in lexicon.objective), -1)
    plain = this > 0 and all(token.is_word for token in tokens[first:this])
    return NounPhrase(first + 1, this) if plain else None


def opens_seat(passage: Passage, first: int, last: int) -> bool:
    """Those who sit somewhere open a clause: "В посольстве (опровергли задержание в порту)"."""
    seat = passage.tokens[first].low in passage.lexicon.seats
    return seat and is_office(passage, first + 1, last)


def _past_attributes(passage: Passage, first: int, last: int) -> int:
    """The noun of a seat: past "его" in "(в) его приёмной", "областном" in "(в) областном МЧС"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    index = first
    while index + 1 < last and (
        tokens[index].low in lexicon.possessives or tokens[index].low.endswith(lexicon.attributive)
    ):
        if names.is_name(passage, index) or lexicon.bodies.fullmatch(tokens[index].low):
            break
        index += 1
    return index


def is_office(passage: Passage, first: int, last: int) -> bool:
    """A place that can state something begins here: a body, a press service, a paper, "МВД"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    kinds = (lexicon.bodies, lexicon.roles, lexicon.outlets, lexicon.documents)
    for token in tokens[first : min(first + _AROUND, last)]:
        acronym = token.text.isupper() and len(token.text) > 1
        firm = lexicon.quoted_names and token.text in lexicon.quotes
        if acronym or firm or any(kind.fullmatch(token.low) for kind in kinds):
            return True
        if token.low in lexicon.prepositions:
            return False
    return False
