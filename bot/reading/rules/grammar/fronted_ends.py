"""Where an object before its verb begins and ends, and where a name is the whole of it."""

from dataclasses import replace

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.somebody import is_somebody
from bot.reading.rules.text import names
from bot.reading.rules.text.segments import Passage


def without_when(passage: Passage, first: int, cue: Cue) -> Cue:
    """With when it was, right before the verb: "Слухи (в тот же день опроверг)".

    A rumour of something may tell when that is to be: "Слухи о матче в пятницу".
    """
    tokens, lexicon, last = passage.tokens, passage.lexicon, cue.first
    if last - first <= 1:
        return cue
    start, end = tokens[first + 1].start, tokens[last - 1].end
    whens = lexicon.asides.finditer(passage.low, start, end)
    begin = next((match.start() for match in whens if match.end() == end), end)
    if begin == end:
        return cue
    while tokens[last - 1].start >= begin:
        last -= 1
    while last - 1 > first and tokens[last - 1].low in lexicon.times:
        last -= 1  # "накануне вечером"
    told = any(token.low in lexicon.of for token in tokens[first:last])
    led = told or tokens[last - 1].low in lexicon.prepositions
    return cue if led else replace(cue, first=last)


def before_addressee(passage: Passage, first: int, last: int, *, asked: bool) -> int:
    """Without whom it was told, an infinitive, a deadline right before the verb at `last`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = _before_deadline(passage, first, last) if asked else last
    while last > first + 1 and (
        tokens[last - 1].low in lexicon.to_persons or _is_infinitive(passage, last - 1)
    ):
        last -= 1
    return last


def _is_infinitive(passage: Passage, index: int) -> bool:
    """As in "Сумму она назвать (отказалась)", and no "адвокати"."""
    infinitive = passage.lexicon.infinitive.fullmatch(passage.tokens[index].low)
    return infinitive is not None and not is_somebody(passage, index)


def _before_deadline(passage: Passage, first: int, last: int) -> int:
    """Where "by press time" begins between whom one asked and the verb, else `last`."""
    tokens = passage.tokens
    match = passage.lexicon.deadlines.search(passage.low, tokens[first].start, tokens[last - 1].end)
    if match is None:
        return last
    return next(i for i in range(first, last) if tokens[i].end > match.start())


def is_whole_name(passage: Passage, cue: Cue, first: int) -> bool:
    """One woman's name as the object of several: "Анну Белову (обвиняют)"."""
    lexicon, tokens = passage.lexicon, passage.tokens
    several = any(t.low.endswith(lexicon.several) for t in tokens[cue.first : cue.last])
    if not several or cue.first - first <= 1:
        return False
    named = all(names.is_name(passage, i) for i in range(first, cue.first))
    return named and tokens[first].low.endswith(lexicon.accusative)


def joins(passage: Passage, index: int) -> bool:
    """As in "Та компанія": "and", before who speaks, though it may be "she" elsewhere."""
    tokens, lexicon = passage.tokens, passage.lexicon
    either = tokens[index].low in lexicon.latter & lexicon.conjunctions
    if not either or index + 1 >= len(tokens):
        return False
    return is_somebody(passage, index + 1) or tokens[index + 1].low in lexicon.seats
