"""A name behind what its bearer is: "Директор завода Марк Долин", "Marlow striker Al Bell"."""

from bot.reading.rules.people.runs import Run, is_office
from bot.reading.rules.text.segments import Passage

_FULL = 2  # words of a person's name
_OFFICE = 7  # tokens of an office with its body before a name


def is_officer(passage: Passage, run: Run, begin: int) -> bool:
    """A run of names at `begin`, with its mark, that stands behind its bearer's office or trade."""
    lexicon = passage.lexicon
    if lexicon.analytic:
        trade = passage.tokens[begin - 1].low
        firm = any(kind.fullmatch(trade) for kind in lexicon.kinds)  # "Mine operator Cuprex"
        firm = firm or lexicon.bare.fullmatch(trade) is not None  # "She chairs Clean Bay"
        return lexicon.persons.fullmatch(trade) is not None and not firm
    if not lexicon.free_order or run.last - run.first < _FULL:
        return False
    first = begin
    while first > max(0, begin - _OFFICE) and passage.tokens[first - 1].is_word:
        first -= 1
    office = next((i for i in range(first, begin) if is_office(passage, i)), begin)
    between = passage.tokens[office + 1 : begin]  # "Представитель МВД по области Олег Лунин"
    return any(t.text.isupper() or lexicon.bodies.fullmatch(t.low) for t in between)
