"""What is said in answer to others: which words deny because of what stands before them."""

import re
from dataclasses import replace
from itertools import pairwise

from bot.reading.reading import FoundStatement
from bot.reading.rules.acts import is_accusation
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_SENTENCE = re.compile(r"[.!?…]\W*\s")  # where one ends
_FIRST = 80  # characters in which "insists that it never" says no
_OPENING = 15  # characters in which "There was no deal" says no
_LONG = 4  # letters of a word by which a party is known
_NEAR = 150  # characters between a denial and what goes on with it
_BEFORE = 400  # characters before an answer in which what it answers stands


def still_denied(passage: Passage, found: list[FoundStatement]) -> list[FoundStatement]:
    """What says no right after the same speaker's denial goes on denying ("There was no deal")."""
    negative = passage.lexicon.negative
    result = list(found)
    for index, (before, statement) in enumerate(pairwise(found), 1):
        near = passage.text.count("\n", before.end, statement.start) <= 1
        gap = max(0, statement.start - before.end)
        said = passage.low[statement.start : min(statement.end, statement.start + _FIRST)]
        if (
            result[index - 1].act is Act.DENIES
            and statement.act is Act.ASSERTS
            and near
            and gap < _NEAR
            and _one_side(before, statement)
            and negative.search(said)
            and not passage.lexicon.perceived.search(said)
            and not passage.lexicon.prospective.search(said)
            and (passage.lexicon.ours.search(said) or negative.search(said[:_OPENING]))
        ):
            result[index] = replace(statement, act=Act.DENIES)
    return result


def _one_side(a: FoundStatement, b: FoundStatement) -> bool:
    """The same speaker, or somebody who speaks for the other."""
    return a.speaker == b.speaker or (
        bool(a.principal or b.principal)
        and (b.principal or b.speaker) == (a.principal or a.speaker)
    )


def answered(passage: Passage, found: list[FoundStatement]) -> list[FoundStatement]:
    """Who says no to what somebody else is said to have done denies it, whatever the verb.

    "He would have taken the money, the paper wrote. "Nobody took anything", the mayor said."
    """
    result = list(found)
    for index, statement in enumerate(found):
        before = result[index - 1] if index else None
        no = statement.act is Act.ASSERTS and _says_no(passage, before, statement)
        absurd = statement.act is Act.CRITICISES and _is_dismissed(passage, before, statement)
        if no or absurd:
            result[index] = replace(statement, act=Act.DENIES)
    return result


def _says_no(passage: Passage, before: FoundStatement | None, statement: FoundStatement) -> bool:
    lexicon = passage.lexicon
    said = passage.low[statement.start : min(statement.end, statement.start + _FIRST)]
    cue = set(statement.cue.lower().replace("-", " ").split())
    retorts = bool(cue & lexicon.retorts)
    if not retorts and not lexicon.negative.search(said) and not lexicon.negated.search(said):
        return False
    bare = before is not None and _is_bare_denial(passage, before, statement)
    if (lexicon.perceived.search(said) and not bare) or lexicon.compared.search(said):
        return False
    if lexicon.prospective.search(said):
        return False
    if is_accusation(passage, statement.source, statement.start):
        return False
    if bare:
        return True
    if retorts and before is not None and before.act is Act.CRITICISES:
        accused = _accuses(passage, before) and _is_near(passage, before, statement)
        return accused and not _one_side(before, statement)
    firm = bool(cue & lexicon.firm) or retorts
    plain = lexicon.negated.search(said) is not None
    strong = lexicon.negative.search(said) is not None
    if strong and lexicon.sworn and (firm or (statement.principal and not cue & lexicon.reminding)):
        return True
    ours = lexicon.ours.search(said) is not None and not _is_of_others(passage, statement)
    if strong and ours and lexicon.lawyers.search(passage.low, *statement.source):
        return True
    defends = retorts and bool(_words(statement.cue) & lexicon.reflexives)  # "s'est défendue"
    if not (ours or defends or _is_party(passage, statement)):
        return False
    return _is_disputed(passage, before, statement) and (strong or (plain and firm) or defends)


def _words(text: str) -> set[str]:
    return set(text.lower().replace("’", "'").replace("'", "' ").split())


def _is_of_others(passage: Passage, statement: FoundStatement) -> bool:
    """As in '"They never asked us," said X': in a quotation he, she and they are others."""
    lexicon = passage.lexicon
    quoted = passage.text[max(0, statement.start - 1) : statement.start] in lexicon.quotes
    opens = passage.low[statement.start : statement.end].split(" ")[0]
    others = lexicon.analytic and lexicon.pronouns.get(opens) in ("m", "f", "p")
    return quoted and others and not statement.principal


def _is_party(passage: Passage, statement: FoundStatement) -> bool:
    """Who says no, or for whom it is said, is told of in what may be disputed."""
    begin, end = _before(passage, statement)
    if 0 <= statement.source[0] < end:
        end = max(begin, statement.source[0])
    told = set(passage.low[begin:end].replace("'", " ").split())
    words = f"{statement.speaker} {statement.principal}".lower().replace("'", " ").split()
    return any(word in told for word in words if len(word) >= _LONG)


def _before(passage: Passage, statement: FoundStatement) -> tuple[int, int]:
    """What stands before a statement, its speaker and its cue, in its paragraph and the last."""
    begin = passage.text.rfind("\n", 0, max(0, passage.text.rfind("\n", 0, statement.start)))
    begin = max(begin, statement.start - _BEFORE, 0)
    end = min(statement.start, statement.cue_spans[0][0])  # "alleges" disputes nothing of its own
    return begin, max(begin, end)


def _accuses(passage: Passage, before: FoundStatement) -> bool:
    """Blame for something said to be so: "accused him of fraud", not "condemned the decision"."""
    start = min(before.start, before.cue_spans[0][0])
    end = max(before.end, before.cue_spans[0][1])
    return passage.lexicon.disputed.search(passage.low, start, end) is not None


def _is_dismissed(
    passage: Passage, before: FoundStatement | None, statement: FoundStatement
) -> bool:
    """As in "It is absurd" of what somebody is said to have done."""
    said = passage.low[statement.start : min(statement.end, statement.start + _FIRST)]
    dismissed = passage.lexicon.dismissive.search(said) is not None
    return dismissed and _is_disputed(passage, before, statement)


def _is_near(passage: Passage, before: FoundStatement, statement: FoundStatement) -> bool:
    lines = passage.text.count("\n", before.start, statement.start)
    return lines <= 1 and statement.start - before.end < _BEFORE


def _is_bare_denial(passage: Passage, before: FoundStatement, statement: FoundStatement) -> bool:
    """As in "The firm denies it. "...", says its chairman": what follows is the denial's words."""
    cue = before.cue_spans[0]
    bare = before.start == before.end or _SENTENCE.search(passage.text, before.end - 1, cue[0])
    if before.act is not Act.DENIES or not bare or statement.start < cue[1]:
        return False
    between = passage.text[cue[1] : statement.start]
    source = passage.low[statement.source[0] : statement.source[1]].split(" ")[0]
    own = source in passage.lexicon.possessives or _one_side(before, statement)
    return own and len(between) < _NEAR and "\n" not in between


def _is_disputed(
    passage: Passage, before: FoundStatement | None, statement: FoundStatement
) -> bool:
    """Something that is only said to be so stands before the statement, near it."""
    if before is not None and _one_side(before, statement) and before.act is not Act.DENIES:
        return False
    lexicon, text = passage.lexicon, passage.text
    if text[: statement.start].rstrip(" \u00a0\u202f«“„\"'").endswith("?"):
        return True  # A ransom? "We paid nothing."
    begin, end = _before(passage, statement)
    told = (lexicon.disputed,) if lexicon.moody else (lexicon.hedges, lexicon.disputed)
    return any(pattern.search(passage.low, begin, end) for pattern in told)
