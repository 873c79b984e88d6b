"""Places beside a name, which belong to its bearer or to his office: "Олег Лунін із Полтави"."""

from bot.reading.rules.people.runs import is_office
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage

_TWO_NAMES = 4  # words of two full names
_HEAD = 2  # words in which a body is named


def past_place(passage: Passage, first: int, begin: int, end: int) -> int:
    """Where the name begins behind the name of a place or firm that belongs to what is before it.

    As in "представник заводу в Україні Олег Лунін", "капітан збірної Тарсії Олег Лунін".
    """
    tokens = passage.tokens
    office = first + (not is_office(passage, first))  # "официальный представитель"
    if begin - office < 1 or end - begin != _TWO_NAMES - 1 or not is_office(passage, office):
        return begin
    before = tokens[begin - 1]
    patronymic = tokens[begin + 1].low.endswith(passage.lexicon.patronymics)
    linked = tokens[begin + 1].low in passage.lexicon.name_links
    owns = before.is_word and not is_office(passage, begin - 1)
    return begin + 1 if owns and not (patronymic or linked) else begin


def before_place(passage: Passage, first: int, last: int) -> int:
    """Where a noun phrase ends before where its bearer is from: "Олег Лунін із Полтави"."""
    tokens = passage.tokens
    for index in range(first + _HEAD, last - 1):
        named = is_name(passage, index - 1) and is_name(passage, index - 2)
        if tokens[index].low in passage.lexicon.prepositions and named:
            body = is_office(passage, index - 2) or tokens[index - 2].text.isupper()
            if body and is_name(passage, last - 2):
                continue  # "Представитель ООН в Сурании Олег Лунин"
            return index
    return last
