"""For whom somebody speaks who came in before: "вышла пресс-секретарь завода Анна Белова"."""

from bot.reading.rules.bearers import is_mans
from bot.reading.rules.memory import Memory, runs_before
from bot.reading.rules.persons import name_words
from bot.reading.rules.principals import principal_of
from bot.reading.rules.segments import Passage

_BACK = 10  # tokens of a role and its owner before a name
_LEAST, _LONGEST = 2, 4  # words of a full name


def introduced(memory: Memory, words: frozenset[str], at: int) -> str:
    """For whom the bearer of a name speaks, told beside a mention before the token `at`.

    Args:
        memory: the names of the text.
        words: of the name, without case endings.
        at: the token before which to look.
    """
    passage = memory.passage
    if not passage.lexicon.genitive or passage.lexicon.capital_nouns or not words:
        return ""
    for run in runs_before(memory, at):
        name = (run.first, run.last)
        full = _LEAST <= run.last - run.first <= _LONGEST
        if not full or is_mans(passage, run.first) or not words <= name_words(passage, *name):
            continue
        role = _role_before(passage, run.first)
        if role >= 0 and (found := principal_of(memory, role, run.last, name)):
            return found
    return ""


def _role_before(passage: Passage, first: int) -> int:
    """The role that a name closes, whom it is held for between them ("адвокат Лунина" is none)."""
    for index in range(first - 2, max(-1, first - _BACK), -1):
        token = passage.tokens[index]
        if passage.lexicon.roles.fullmatch(token.low):
            return index
        verbal = token.low.endswith(passage.lexicon.past_endings) and not token.is_capital
        if verbal or not (token.is_word or token.text in "«»"):
            return -1
    return -1
