"""A plain "no" to what somebody else has said in the text: "The bank had not been hacked"."""

from dataclasses import replace

from bot.reading.reading import FoundStatement
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_FIRST = 70  # characters in which a statement says no
_NEGATED = 40  # characters behind a "no" that are what it says no to
_BACK = 4  # statements back to what it answers
_SURE = 2  # words that a "no" to what is to come has in common with what it answers
_LONG = 5  # letters of a word that tells what it is about
_STEM = 5  # letters by which a word is known in another form


def contradictions(passage: Passage, found: list[FoundStatement]) -> list[FoundStatement]:
    """Statements, those as denials that negate what another speaker has said before them."""
    result = list(found)
    for index, statement in enumerate(found):
        if statement.act is not Act.ASSERTS:
            continue
        negated = _negated(passage, statement)
        said = passage.low[statement.start : min(statement.end, statement.start + _FIRST)]
        # One compound begins like many others: "Hafenamt", "Hafenfest".
        sure = passage.lexicon.capital_nouns or passage.lexicon.prospective.search(said)
        least = _SURE if sure else 1
        for other in found[max(0, index - _BACK) : index] if negated else ():
            answerable = (Act.ASSERTS, Act.CRITICISES, Act.CONFIRMS)
            # "The family denies a theft. 'Nobody stole it', says her brother"
            joins = other.act is Act.DENIES and other is found[index - 1]
            shared = (
                negated & _topics(passage, other) if joins or other.act in answerable else set()
            )
            shared -= _negated(passage, other)  # who says no to it as well is not answered
            if len(shared) >= least and (joins or not _one_side(other, statement)):
                result[index] = replace(statement, act=Act.DENIES)
                break
    return result


def _negated(passage: Passage, statement: FoundStatement) -> set[str]:
    """The stems of what a statement says no to, none if it does not begin with saying no."""
    start, end = statement.start, min(statement.end, statement.start + _FIRST)
    says_no = passage.lexicon.contrary.search(passage.low[start:end])
    if says_no is None:
        return set()
    absent = passage.lexicon.absent.fullmatch(says_no.group())  # "Клопов в школе нет"
    behind = start if absent else start + says_no.start()
    opening = {passage.low[start:end].split(" ")[0][:_STEM]} if absent else set()
    end = min(statement.end, start + says_no.end() + _NEGATED)
    if absent is None:  # "nobody had asked him (before the mill was sold)"
        end = _before_circumstance(passage, start + says_no.end(), end)
    return opening | _stems(passage, behind, end)


def _before_circumstance(passage: Passage, start: int, end: int) -> int:
    """Where the words begin that tell when something did not happen, else the end."""
    at = start
    for word in passage.low[start:end].split(" "):
        if word in passage.lexicon.circumstances:
            return at
        at += len(word) + 1
    return end


def _one_side(a: FoundStatement, b: FoundStatement) -> bool:
    sides = {a.speaker, a.principal} - {""}
    return bool(sides & {b.speaker, b.principal})


def _topics(passage: Passage, statement: FoundStatement) -> set[str]:
    """The stems of the words that tell what a statement is about."""
    return set().union(*(_stems(passage, start, end) for start, end in statement.spans))


def _stems(passage: Passage, start: int, end: int) -> set[str]:
    """The stems of the longer words there, names left out where capitals tell them.

    Words of grammar tell nothing of what it is about, "nicht" least of all.
    """
    lexicon = passage.lexicon
    grammar = (lexicon.negations, lexicon.have, lexicon.be, lexicon.modals, lexicon.determiners)
    closed = (
        *grammar,
        lexicon.prepositions,
        lexicon.subordinators,
        lexicon.adverbs,
        lexicon.expletives,
    )
    printed = passage.text[start:end].replace("-", " ").split()
    opening = printed[0] if printed else ""  # "Talks were held": its capital is the sentence's
    longer = (w for each in printed if len(w := each.strip(".,;:!?()\"'“”‘’«»")) >= _LONG)
    plain = (w for w in longer if lexicon.capital_nouns or w.islower() or w == opening)
    told = (w for w in plain if w.isalpha())
    return {w[:_STEM] for each in told if not any((w := each.lower()) in one for one in closed)}
