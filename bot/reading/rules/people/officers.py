"""A name behind what its bearer is: "Директор завода Марк Долин", "Marlow striker Al Bell"."""

from bot.reading.rules.people.memory import Memory, latest_persons
from bot.reading.rules.people.persons import name_words
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


def held_office(memory: Memory, run: Run) -> bool:
    """A person of that full name was told of by an office: "Le trésorier du parti, (Jean Roy)"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    if not lexicon.adjectives_behind or run.last - run.first == 1:
        return False
    words = name_words(passage, run.first, run.last)
    alike = (p for p in latest_persons(memory) if p.words == words and len(words) > 1)
    return any(lexicon.persons.fullmatch(role) for p in alike for role in p.roles)
