"""Interviews whose turns are lines with a dash: who answers is the person they are with."""

from itertools import pairwise

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.grammar.clause import Clause, span
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.people.memory import runs_before
from bot.reading.rules.speakers import speakers
from bot.reading.rules.speakers.speakers import Memory
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_DASHES = frozenset("–—―")
_FULL = 2  # words of a name with a surname


def answers(passage: Passage, memory: Memory) -> dict[int, Draft | None]:
    """The turns of an interview: of each of their paragraphs the answer, or None for a question."""
    if not passage.lexicon.dialogues:
        return {}
    lines = _lines(passage)
    found: dict[int, Draft | None] = {}
    for (first, before), (number, line) in pairwise(lines):
        asked = first == number - 1 and _ends(passage, before) == "?"
        if asked and found.get(first) is None and _ends(passage, line) != "?":
            draft = _answer(passage, memory, *line)
            if draft is not None:
                found[first], found[number] = None, draft
    return found


def _lines(passage: Passage) -> list[tuple[int, tuple[int, int]]]:
    """The paragraphs that begin with a dash and quote nobody, with their sentences."""
    found: dict[int, tuple[int, int]] = {}
    for number, sentence in enumerate(passage.sentences):
        token = passage.tokens[sentence.first]
        begun = found.get(sentence.paragraph)
        opens = number == 0 or passage.sentences[number - 1].paragraph != sentence.paragraph
        if begun is not None:
            found[sentence.paragraph] = (begun[0], number + 1)
        elif opens and token.text in _DASHES and token.quote < 0:
            found[sentence.paragraph] = (number, number + 1)
    return sorted(found.items())


def _ends(passage: Passage, line: tuple[int, int]) -> str:
    return passage.tokens[passage.sentences[line[1] - 1].last - 1].text


def _answer(passage: Passage, memory: Memory, number: int, last: int) -> Draft | None:
    """What is said in the sentences `number:last`, by the person named in full before."""
    sentence = passage.sentences[number]
    runs = [r for r in runs_before(memory, sentence.first) if r.last - r.first >= _FULL]
    runs = [r for r in runs if speakers.is_person(memory, r)]
    if not runs:
        return None
    run = runs[-1]  # the one named first
    head = NounPhrase(passage.sentences[run.sentence].first, run.last)
    speaker = speakers.resolve(memory, head, run.last)
    cue = Cue(sentence.first, sentence.first + 1, Act.ASSERTS, Takes.QUOTE, Kind.VERB)
    cue.start, cue.end = passage.tokens[sentence.first].start, passage.tokens[sentence.first].end
    spans = span(passage, sentence.first + 1, passage.sentences[last - 1].last)
    if not spans or not speaker.name:
        return None
    return Draft(
        Clause(cue, head, sentence.first, sentence.first + 1), speaker, spans, number, quoted=True
    )
