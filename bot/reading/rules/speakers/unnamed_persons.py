"""Whom "he" is by his trade, or as who was spoken of, where the text has no name for him."""

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.people.memory import Memory, Speaker, text_of
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage

_NEAR = 30  # tokens back from a pronoun to the one it stands for


def told_by_trade(memory: Memory, kind: str, at: int) -> Speaker | None:
    """Whom "he" is by an office or trade in the case of a subject: "Водитель спал. (Он) сказал"."""
    passage, lexicon = memory.passage, memory.passage.lexicon
    if not lexicon.free_order or kind not in ("m", "f"):
        return None
    for index in range(at - 1, max(-1, at - _NEAR), -1):
        low = passage.tokens[index].low
        if not is_bearer(passage, index) or lexicon.bodies.fullmatch(low):
            continue
        woman = low.endswith((*lexicon.called_woman, *lexicon.masculine_cases))
        if woman == (kind == "f"):
            last = index + 1
            while last < at and _is_whose(passage, last):
                last += 1
            return Speaker(text_of(passage, index, last), human=True)
    return None


def told_as_object(memory: Memory, kind: str, at: int) -> Speaker | None:
    """Whom a body, or a woman, spoke of: "Газета обвинила мэра. (Он) ответил"."""
    passage, lexicon, last = memory.passage, memory.passage.lexicon, memory.last
    number = passage.sentence_at(at)
    if not lexicon.free_order or kind != "m" or last is None or number < 1:
        return None
    if last.human and not last.name.lower().endswith(lexicon.called_woman):
        return None
    before = passage.sentences[number - 1]
    start, end = passage.tokens[before.first].start, passage.tokens[before.last - 1].end
    head = passage.low[last.start : last.end].split()[:1]
    if not (start <= last.start < end and head and head[0].endswith(lexicon.not_men)):
        return None
    for index in range(before.last - 1, before.first, -1):
        token = passage.tokens[index]
        stem = token.low[:-1] if token.low.endswith(lexicon.masculine_cases) else ""
        if token.quote < 0 and stem and lexicon.persons.fullmatch(stem):
            return Speaker(token.text, human=True)
        surname = is_name(passage, index) and token.low.endswith(lexicon.surname_endings)
        if surname and token.quote < 0 and not token.low.endswith(lexicon.women_end):
            return Speaker(token.text, human=True)
    return None


def _is_whose(passage: Passage, index: int) -> bool:
    """A word that tells whose trade it is: "водитель (маршрутки)", not "подсудимый (вины)"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    past = (*lexicon.masculine, *lexicon.feminine, *lexicon.several)  # "водитель (спал)"
    owns = low.endswith(lexicon.owned) and not low.endswith(past)
    return owns and lexicon.claims.fullmatch(low) is None
