"""Whose "whose lawyer" and "the latter's spokesman" are: told right before, or named last."""

from bot.reading.rules.people.memory import Memory, runs_before, text_of
from bot.reading.rules.people.persons import after_office, is_person, person_of

_BESIDE = 5  # tokens before a name in which the word for its kind stands


def antecedent(memory: Memory, at: int) -> str:
    """Whom "whose" is about: the noun phrase before it, to its determiner or preposition."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    last = at - (at > 0 and tokens[at - 1].text == ",")
    first = last
    while first > max(0, last - _BESIDE) and tokens[first - 1].is_word:
        if tokens[first - 1].low in lexicon.prepositions or tokens[first - 1].low in lexicon.verbs:
            break
        first -= 1
        if tokens[first].low in lexicon.determiners:
            break
    return text_of(passage, first, last)


def nearest(memory: Memory, at: int) -> str:
    """Whom the latter's spokesman speaks for: the person or body named last ("Dessen Sprecher")."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    for run in runs_before(memory, at):
        words = passage.low[passage.tokens[run.first].start : passage.tokens[run.last - 1].end]
        if any(kind.search(words) for kind in (lexicon.bodies, *lexicon.kinds)):
            return text_of(passage, run.first, run.last)
        if is_person(memory, run) and run.last - run.first > 1:
            return person_of(memory, (after_office(passage, run), run.last)).name
    return ""
