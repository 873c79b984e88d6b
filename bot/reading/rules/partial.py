"""Yes to one thing and no to another: "admits a delay, but no leak", "false, but that ..."."""

from dataclasses import replace

from bot.reading.rules import acts
from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.grammar.clause import Clause, span
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.said import quoting
from bot.reading.rules.speakers.speakers import Memory
from bot.reading.rules.text.segments import Passage
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


def halved(passage: Passage, draft: Draft) -> list[Draft]:
    """As in "said the claim was untrue but that she would go": what is denied, what is not."""
    cue, low = draft.clause.cue, passage.low
    if len(draft.spans) != 1 or cue.act is not Act.ASSERTS:
        return [draft]
    ((start, end),) = draft.spans
    if quoting.is_quote(passage, start):
        return [draft]
    for joint in passage.lexicon.joints_of_said.finditer(low, start, end):
        halves = ((start, joint.start()),), ((joint.end(), end),)
        does = [acts.decide(passage, cue, half, quoted=False) for half in halves]
        if Act.DENIES in does and does[0] is not does[1]:
            return [replace(draft, spans=half) for half in halves]
    return [draft]
