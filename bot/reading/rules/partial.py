"""Yes to one thing and no to another: "admits a delay, but no leak", "Yes, they met. No, ..."."""

from bot.reading.rules.clause import Clause, span
from bot.reading.rules.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.layout import Draft
from bot.reading.rules.segments import Passage
from bot.reading.rules.speakers import Memory
from storage.records import Act


def but_not(passage: Passage, draft: Draft) -> Draft | None:
    """What somebody denies in the breath in which something is conceded."""
    tokens, sentence = passage.tokens, passage.sentences[draft.sentence]
    if draft.act is not Act.CONFIRMS or not draft.spans or draft.clause.inverted:
        return None
    end = tokens[sentence.last - 1].end
    no = passage.lexicon.but_not.match(passage.low, draft.spans[-1][1], end)
    if no is None:
        return None
    first = next(
        (i for i in range(sentence.first, sentence.last) if tokens[i].start >= no.end()), -1
    )
    marks = (i for i in range(first, sentence.last) if tokens[i].text in ",;:.")
    last = next(marks, sentence.last) if first >= 0 else -1
    spans = span(passage, first, last) if first >= 0 else ()
    cue = Cue(first - 1, first, Act.DENIES, Takes.OBJECT, Kind.PHRASE)
    cue.start, cue.end = tokens[first - 1].start, tokens[first - 1].end
    clause = Clause(cue, draft.clause.subject, first - 1, first)
    return Draft(clause, draft.speaker, spans, draft.sentence, Act.DENIES) if spans else None


def goes_on_denying(
    passage: Passage, memory: Memory, last: Draft | None, number: int
) -> Draft | None:
    """A sentence without a speaker that begins with "No," behind what somebody said."""
    tokens, sentence = passage.tokens, passage.sentences[number]
    if last is None or memory.last is None or number - last.sentence != 1 or last.quoted:
        return None
    if passage.sentences[last.sentence].paragraph != sentence.paragraph:
        return None
    start, end = tokens[sentence.first].start, tokens[sentence.last - 1].end
    if passage.lexicon.no.match(passage.low, start, end) is None:
        return None
    first = sentence.first
    cue = Cue(first, first + 1, Act.DENIES, Takes.CLAUSE, Kind.PHRASE)
    cue.start, cue.end = tokens[first].start, tokens[first].end
    spans = span(passage, first + 1, sentence.last)
    return Draft(Clause(cue, None, first, first + 1), memory.last, spans, number) if spans else None
