"""Whom a passage is about where nobody is named: the subject of the sentences before."""

from bisect import bisect_right

from bot.reading.rules.memory import Memory, text_of
from bot.reading.rules.names import NounPhrase, is_name
from bot.reading.rules.phrases import phrase_right
from bot.reading.rules.subjects import main_subject

_BACK = 4  # sentences in which the one stands for whom a lawyer speaks
_LONGEST = 14  # tokens of a description


def topic_before(memory: Memory, at: int) -> tuple[int, str]:
    """Who is spoken of before a token: the last somebody that opens a sentence, as printed.

    Returns:
        Where that stands (a token) and its words; -1 and "" where there is nobody.
    """
    passage = memory.passage
    number = bisect_right(passage.sentences, at, key=lambda sentence: sentence.first) - 1
    for index in range(number, max(-1, number - _BACK), -1):
        sentence = passage.sentences[index]
        stop = min(at, sentence.last)
        if sentence.first >= stop:
            continue
        found = main_subject(passage, sentence.first, stop)
        seat = found and _seat(memory, sentence.first, found)
        if seat is not None:
            return seat.first, text_of(passage, seat.first, seat.last)
        if found is not None and _is_somebody(memory, found):
            verbal = passage.lexicon.negations | passage.lexicon.self_reflexives
            inside = range(found.first + 1, found.last)
            last = next((i for i in inside if passage.tokens[i].low in verbal), found.last)
            return found.first, text_of(passage, found.first, last)
    return -1, ""


def _seat(memory: Memory, first: int, found: NounPhrase) -> NounPhrase | None:
    """Where "one" sits: "Au ministère, on relativise"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    match = lexicon.seats_of_one.match(passage.low, tokens[first].start)
    nobody = lexicon.pronouns.get(tokens[found.first].low) == ""
    if match is None or not nobody:
        return None
    at = next(i for i in range(first, found.first + 1) if tokens[i].start >= match.end())
    return phrase_right(passage, at, found.first)


def _is_somebody(memory: Memory, found: NounPhrase) -> bool:
    """A person or body, by name or description, that speaks for itself."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens = passage.tokens
    low = passage.low[tokens[found.first].start : tokens[found.last - 1].end]
    if found.last - found.first > _LONGEST or tokens[found.first].low in lexicon.pronouns:
        return False
    others = (lexicon.roles, lexicon.lawyers, lexicon.courts, lexicon.outlets, lexicon.documents)
    if any(kind.search(low) for kind in others):
        return False
    named = is_name(passage, found.last - 1)
    return named or bool(lexicon.persons.search(low) or lexicon.bodies.search(low))
