"""What is said behind who said it: "No vendemos, (escribió); es el banco quien miente"."""

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.grammar.clause import Clause, span
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.mood import reported_at
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_AROUND = (Kind.ATTRIBUTION, Kind.POSTPOSITION)


def goes_on(passage: Passage, draft: Draft) -> Draft | None:
    """A further statement by who said the first in a bare verb, in the rest of the sentence."""
    if passage.lexicon.verb_second:
        return _in_mood(passage, draft)
    tokens, clause = passage.tokens, draft.clause
    mark, end = clause.last, passage.sentences[draft.sentence].last
    bare = passage.lexicon.subjects_dropped and clause.first == clause.cue.first
    if not bare or mark + 2 >= end or tokens[mark].text != ";" or not draft.spans:
        return None
    if draft.spans[-1][1] > tokens[mark].start or clause.cue.act is not Act.ASSERTS:
        return None
    return _further(passage, draft, mark, mark + 1)


def _in_mood(passage: Passage, draft: Draft) -> Draft | None:
    """The rest in the mood of reported speech: "„...“, sagte X, und auch der Rest (sei falsch)"."""
    tokens, clause, lexicon = passage.tokens, draft.clause, passage.lexicon
    sentence = passage.sentences[draft.sentence]
    behind = clause.inverted or clause.cue.kind in _AROUND
    apart = any(t.text == ";" and t.quote < 0 for t in tokens[clause.last : sentence.last])
    behind = behind or (apart and clause.cue.act is not Act.DECLINES)
    if not (behind and draft.spans) or clause.cue.act is Act.DECLINES or clause.fronted is not None:
        return None
    first = max(clause.last, clause.cue.particle + 1)
    extra = clause.subject.extra if clause.subject is not None else None
    apposed = (
        extra is not None and extra[0] >= first and _reported(passage, extra[0] - 1, extra[1]) < 0
    )
    first = extra[1] if extra is not None and apposed else first
    marks = ";" if clause.cue.kind in _AROUND or not clause.inverted else ";,"
    inside = (i for i in range(first, sentence.last - 2) if tokens[i].quote < 0)
    mark = next((i for i in inside if tokens[i].text in marks), -1)
    if mark < 0 or draft.spans[-1][1] > tokens[mark].start:
        return None
    if lexicon.claims.search(passage.low, tokens[first - 1].end, tokens[mark].start):
        return None  # "„...“, sagte X auf den Vorwurf, (er habe gelogen)"
    joints = lexicon.conjunctions | lexicon.openers
    begin = mark + 1 + (tokens[mark + 1].low in joints)  # ", doch das Gesetz sei falsch"
    closed = lexicon.subordinators | lexicon.relatives - lexicon.definite
    if tokens[begin].low in closed or tokens[begin].quote >= 0:
        return None
    at = _reported(passage, mark, sentence.last)
    return _further(passage, draft, mark, begin) if at > begin else None


def _reported(passage: Passage, mark: int, last: int) -> int:
    """The verb by which what stands behind a mark is in the mood of reported speech, or -1."""
    return reported_at(passage, Sentence(mark, last, passage.sentences[0].paragraph))


def _further(passage: Passage, draft: Draft, mark: int, begin: int) -> Draft | None:
    """What stands from `begin` on as another statement of who spoke before the mark."""
    tokens, sentence = passage.tokens, passage.sentences[draft.sentence]
    cue = Cue(mark, mark + 1, Act.ASSERTS, Takes.CLAUSE | Takes.QUOTE, Kind.VERB)
    cue.start, cue.end = tokens[mark].start, tokens[mark].end
    spans, quoted = span(passage, begin, sentence.last), tokens[begin].quote >= 0
    told = Clause(cue, draft.clause.subject, mark, mark + 1)
    return Draft(told, draft.speaker, spans, draft.sentence, quoted=quoted) if spans else None
