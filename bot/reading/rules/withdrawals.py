"""Who has taken something back goes on doing so: "He deleted the post. "I am sorry", he wrote."""

from dataclasses import replace
from itertools import pairwise

from bot.reading.reading import FoundStatement
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_NEAR = 150  # characters between a withdrawal and what goes on with it


def still_withdrawn(passage: Passage, found: list[FoundStatement]) -> list[FoundStatement]:
    """Statements; the regrets beside the same speaker's withdrawal take back as well."""
    result = list(found)
    for index, (before, statement) in enumerate(pairwise(found), 1):
        first, second = result[index - 1].act, statement.act
        gap = statement.start - max(before.end, before.cue_spans[0][1])
        if before.speaker != statement.speaker or gap > _NEAR:
            continue
        if first is Act.WITHDRAWS and _regrets(passage, statement):
            result[index] = replace(statement, act=Act.WITHDRAWS)
        elif second is Act.WITHDRAWS and _regrets(passage, before):
            result[index - 1] = replace(before, act=Act.WITHDRAWS)
    return result


def _regrets(passage: Passage, statement: FoundStatement) -> bool:
    said = passage.lexicon.regrets.search(passage.low, statement.start, statement.end)
    return statement.act in (Act.ASSERTS, Act.CONFIRMS) and said is not None
