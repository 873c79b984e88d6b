"""A plain "no" to what somebody else has said in the text: "The bank had not been hacked"."""

from dataclasses import replace

from bot.reading.reading import FoundStatement
from bot.reading.rules.segments import Passage
from storage.records import Act

_FIRST = 70  # characters in which a statement says no
_BACK = 4  # statements back to what it answers
_LONG = 5  # letters of a word that tells what it is about
_STEM = 5  # letters by which a word is known in another form


def contradictions(passage: Passage, found: list[FoundStatement]) -> list[FoundStatement]:
    """Statements, those as denials that negate what another speaker has said before them."""
    result = list(found)
    for index, statement in enumerate(found):
        if statement.act is not Act.ASSERTS or not _negates(passage, statement):
            continue
        mine = _topics(passage, statement)
        for other in found[max(0, index - _BACK) : index]:
            theirs = other.act in (Act.ASSERTS, Act.CRITICISES, Act.CONFIRMS)
            if theirs and not _one_side(other, statement) and mine & _topics(passage, other):
                result[index] = replace(statement, act=Act.DENIES)
                break
    return result


def _negates(passage: Passage, statement: FoundStatement) -> bool:
    start, end = statement.start, min(statement.end, statement.start + _FIRST)
    return passage.lexicon.contrary.search(passage.low[start:end]) is not None


def _one_side(a: FoundStatement, b: FoundStatement) -> bool:
    sides = {a.speaker, a.principal} - {""}
    return bool(sides & {b.speaker, b.principal})


def _topics(passage: Passage, statement: FoundStatement) -> set[str]:
    """The stems of the words that tell what a statement is about, names left out."""
    found = set()
    for start, end in statement.spans:
        for word in passage.text[start:end].replace("-", " ").split():
            plain = word.strip(".,;:!?()\"'“”‘’«»")
            common = plain.islower() or passage.lexicon.capital_nouns
            if len(plain) >= _LONG and plain.isalpha() and common:
                found.add(plain[:_STEM].lower())
    return found
