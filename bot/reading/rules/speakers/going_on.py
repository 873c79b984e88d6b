"""Who goes on with a verb of saying that has nobody beside it: "Отмечается, что"."""

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.people.memory import Memory, Speaker

_SOON = 3  # sentences within which a body goes on


def who(memory: Memory, cue: Cue, number: int) -> Speaker:
    """Who goes on: a person whom the verb goes with, or, of what is said of itself, a body.

    As in "Корнев согласился. Добавил, что мост цел", "Порт это признал. Отмечается, что".
    """
    passage, last = memory.passage, memory.last
    where, nobody = cue.start, Speaker("", "", cue.start, cue.start)
    lexicon = passage.lexicon
    if last is None or memory.said_in < number - _SOON:
        return nobody
    words = passage.tokens[cue.first : cue.last]
    several = any(t.low.endswith(lexicon.several) or t.low in lexicon.impersonal for t in words)
    known = next((p for p in memory.persons if p.name == last.name), None)
    human = known is not None or last.human
    if several is human or (human and memory.said_in < number - 1):
        return nobody
    return Speaker(last.name, last.principal, where, where, last.described, last.human)
