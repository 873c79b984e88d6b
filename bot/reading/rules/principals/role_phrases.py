"""What stands between a role and whom it is for: "portavoz (económico) del partido"."""

from bot.reading.rules.people.memory import Memory, runs_after
from bot.reading.rules.people.persons import is_person
from bot.reading.rules.text.segments import Passage

_ADJECTIVES = 2  # words between a role and whom it is for


def past_adjectives(passage: Passage, first: int, last: int) -> int:
    """Past what a role is, up to whom it is for: "portavoz (económico) del partido"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.determiners
    for index in range(first, min(first + _ADJECTIVES + 1, last)):
        token = tokens[index]
        if token.low in lexicon.speaks_for:
            return index
        if not token.is_word or token.is_capital or token.low in closed:
            break
    return first


def is_somebody(memory: Memory, first: int, last: int, words: str) -> bool:
    """A person follows here, by office or name, and no body: "(asesor de) la cantante X"."""
    run = next(runs_after(memory, first), None)
    named = run is not None and run.last <= last and run.first <= first + 1
    human = memory.passage.lexicon.persons.search(words.lower()) is not None
    return human or (run is not None and named and is_person(memory, run))
