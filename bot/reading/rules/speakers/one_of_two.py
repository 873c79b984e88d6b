"""One of two by order: "La ministre Ana Roy et la députée Eva Sol ... La seconde (dément)"."""

import re

from bot.reading.rules.people.bearers import name_in
from bot.reading.rules.people.memory import Memory, Speaker
from bot.reading.rules.people.persons import is_person, person_of
from bot.reading.rules.people.salience import may_be
from bot.reading.rules.text.names import NounPhrase

_BACK = 3  # sentences back to where both are named
_TWO = 2


def one_of_two(memory: Memory, found: NounPhrase) -> Speaker | None:
    """Who "la première" or "el segundo" is: of two named in one sentence, the first or second.

    Args:
        memory: the names of the text.
        found: the noun phrase that may stand for one of them.

    Returns:
        The person; nothing where no sentence shortly before names just two of that gender.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    start, end = passage.tokens[found.first].start, passage.tokens[found.last - 1].end
    order = next(
        (n for n, which in enumerate(lexicon.of_two) if _is(which, passage.low[start:end])), -1
    )
    if order < 0:
        return None
    kind = lexicon.gendered.get(passage.tokens[found.first].low, "")
    number = passage.sentence_at(found.first)
    for before in range(number - 1, max(-1, number - 1 - _BACK), -1):
        runs = [run for run in memory.runs if run.sentence == before]
        named = [run for run in runs if is_person(memory, run) and may_be(memory, run, kind)]
        if len(named) == _TWO:
            run = named[order]
            name = name_in(passage, run.first, run.last) or (run.first, run.last)
            person = person_of(memory, name)
            return Speaker(person.name, person.principal, start, end, human=True)
    return None


def _is(which: re.Pattern[str], words: str) -> bool:
    return which.fullmatch(words) is not None
