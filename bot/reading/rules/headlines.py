"""A headline that says no denies what the article tells of: "No ship is missing, says the port"."""

from dataclasses import replace

from bot.reading.reading import FoundStatement
from bot.reading.rules.segments import Passage, Sentence
from storage.records import Act

_BODY = 700  # characters of the article in which what it answers stands
_LINE = 160  # characters; a headline has no more


def in_headline(passage: Passage, sentence: Sentence) -> bool:
    """It is the first line of more, short and without a full stop."""
    line, mark, _ = passage.text.partition("\n")
    return sentence.paragraph == 0 and bool(mark) and len(line) <= _LINE and line[-1:] not in ".!»”"


def headlines(passage: Passage, found: list[FoundStatement]) -> list[FoundStatement]:
    """Statements; what says no in the headline, to a claim in the article, denies it."""
    line = passage.text.find("\n")
    if not passage.sentences or not in_headline(passage, passage.sentences[0]):
        return found
    return [
        replace(statement, act=Act.DENIES)
        if statement.act is Act.ASSERTS
        and max(statement.end, statement.cue_spans[0][1]) <= line
        and _says_no(passage, statement)
        and _is_answer(passage, line, found)
        else statement
        for statement in found
    ]


def _says_no(passage: Passage, statement: FoundStatement) -> bool:
    lexicon = passage.lexicon
    said = passage.low[statement.start : statement.end]
    return lexicon.headline_no.search(said) is not None and not lexicon.perceived.search(said)


def _is_answer(passage: Passage, line: int, found: list[FoundStatement]) -> bool:
    """A rumour that is told as one, or a denial, stands in the article."""
    end = line + _BODY
    denied = any(line < s.start < end and s.act is Act.DENIES for s in found)
    return denied or passage.lexicon.disputed.search(passage.low, line, end) is not None
