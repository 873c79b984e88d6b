"""The state for which its embassy speaks: "Velmark's embassy", "посольство Велмарка"."""

from bot.reading.rules.people.memory import Memory, text_of
from bot.reading.rules.principals.wordings import trim
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage

_RUNS = 300  # names of a text among which a state's is looked for
_STEM = 4  # letters that "Tarsian" and "Tarsia" share


def state_of(memory: Memory, first: int, last: int) -> str:
    """Whose embassy a description is of: named in it, or by an adjective and elsewhere in the text.

    Args:
        memory: what the text has named.
        first: the first token of the description.
        last: the token after it.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    missions = (i for i in range(first, last) if lexicon.missions.fullmatch(tokens[i].low))
    at = next(missions, -1)
    if at < 0:
        return ""
    after = at + 1
    linked = after < last and tokens[after].low in lexicon.links
    name = after + linked
    name += linked and name < last and tokens[name].low in lexicon.articles
    if name < last and (linked or lexicon.genitive) and is_name(passage, name):
        return trim(passage, name, _name_end(passage, name, last))
    if at > first and tokens[at - 1].low in lexicon.owner_marks:
        return trim(passage, first, at - 1, preposition=first)
    adjective = after if lexicon.adjectives_behind else at - 1
    return _by_adjective(memory, adjective) if first <= adjective < last else ""


def _name_end(passage: Passage, first: int, last: int) -> int:
    """The token after a name."""
    return next((i for i in range(first, last) if not is_name(passage, i)), last)


def _by_adjective(memory: Memory, index: int) -> str:
    """The state named elsewhere in the text that an adjective is of."""
    stem = memory.passage.tokens[index].low[:_STEM]
    if len(stem) < _STEM:
        return ""
    for run in memory.runs[:_RUNS]:
        named = text_of(memory.passage, run.first, run.last)
        beside = run.first <= index < run.last
        if not beside and any(word.startswith(stem) for word in named.lower().split()):
            return named
    return ""
