"""For whom somebody speaks who came in before: "вышла пресс-секретарь завода Анна Белова"."""

from collections.abc import Iterator

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.people.memory import Memory, runs_before
from bot.reading.rules.people.owners import is_mans
from bot.reading.rules.people.persons import after_office, name_words, stem_of
from bot.reading.rules.people.runs import Run
from bot.reading.rules.principals.principals import principal_of
from bot.reading.rules.principals.role_phrases import described_from
from bot.reading.rules.text.segments import Passage

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
    if not words:
        return ""
    if not passage.lexicon.free_order:
        return _presented(memory, words, at)
    for run in runs_before(memory, at):
        name = (run.first, run.last)
        full = _LEAST <= run.last - run.first <= _LONGEST
        if not full or not words <= name_words(passage, *name):
            continue
        role = _role_before(passage, run.first)
        if role >= 0 and is_mans(passage, run.first) and is_bearer(passage, role):
            continue  # "адвокат Олега Дина", but "(к) речнику завода Олегу Дину"
        if role >= 0 and (found := principal_of(memory, role, run.last, name)):
            return found
        if found := _apposed(memory, run):
            return found
    return ""


def _apposed(memory: Memory, run: Run) -> str:
    """As in "Anna Belova, spokeswoman of the port, came": a role that opens what is set off."""
    passage = memory.passage
    for first, last in _beside(passage, run):
        role = passage.lexicon.roles.match(passage.low, passage.tokens[first].start)
        if first >= run.last and role is not None:
            return principal_of(memory, first, last, (run.first, run.last))
    return ""


def _presented(memory: Memory, words: frozenset[str], at: int) -> str:
    """As in "Solveta spokeswoman Pia Lund met the press. ...": told beside the full name."""
    passage = memory.passage
    for run in runs_before(memory, at):
        surname = stem_of(passage, passage.tokens[run.last - 1].low)
        if surname not in words or not words <= name_words(passage, run.first, run.last):
            continue
        name = (after_office(passage, run), run.last)
        if not _LEAST <= name[1] - name[0] <= _LONGEST:
            continue
        begin = described_from(passage, name[0])
        if begin < name[0]:
            return principal_of(memory, begin, run.last, name)
        for first, last in _beside(passage, run):
            beside = passage.low[passage.tokens[first].start : passage.tokens[last - 1].end]
            if passage.lexicon.groups.search(beside):
                continue  # "the office of the minister, Ana Bell": the minister's name
            before = last < run.first  # not "a spokesman for the brewer, Holm & Vik,"
            before |= passage.lexicon.adjectives_behind
            if found := principal_of(memory, first, last, name if before else (last, last)):
                return found
    return ""


def _beside(passage: Passage, run: Run) -> Iterator[tuple[int, int]]:
    """What stands between commas or the sentence's edge before and behind a name, if short."""
    tokens, sentence = passage.tokens, passage.sentences[run.sentence]
    first, last = run.first - 1, run.last
    if first > sentence.first and tokens[first].text == ",":
        commas = (i + 1 for i in range(first - 1, sentence.first, -1) if tokens[i].text == ",")
        begin = next(commas, sentence.first)
        if first - begin <= _BACK:
            yield begin, first
    if last + 1 < sentence.last and tokens[last].text == ",":
        quotes = passage.lexicon.quotes  # "пресс-секретарь «Водоканала», пришла"
        marks = {*quotes, *"".join(quotes.values())}
        after = range(last + 1, sentence.last)
        ends = (i for i in after if not (tokens[i].is_word or tokens[i].text in marks))
        end = next(ends, sentence.last)
        if end - last <= _BACK:
            yield last + 1, end


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
