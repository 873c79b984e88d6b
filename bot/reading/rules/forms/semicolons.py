"""What is said behind a semicolon: "No vendemos, (escribió); es el banco quien miente"."""

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.grammar.clause import Clause, span
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def goes_on(passage: Passage, draft: Draft) -> Draft | None:
    """A further statement by who said the first in a bare verb, in the rest of the sentence."""
    tokens, clause = passage.tokens, draft.clause
    mark, end = clause.last, passage.sentences[draft.sentence].last
    bare = passage.lexicon.subjects_dropped and clause.first == clause.cue.first
    if not bare or mark + 2 >= end or tokens[mark].text != ";" or not draft.spans:
        return None
    if draft.spans[-1][1] > tokens[mark].start or clause.cue.act is not Act.ASSERTS:
        return None
    cue = Cue(mark, mark + 1, Act.ASSERTS, Takes.CLAUSE | Takes.QUOTE, Kind.VERB)
    cue.start, cue.end = tokens[mark].start, tokens[mark].end
    spans, quoted = span(passage, mark + 1, end), tokens[mark + 1].quote >= 0
    told = Clause(cue, clause.subject, mark, mark + 1)
    return Draft(told, draft.speaker, spans, draft.sentence, quoted=quoted) if spans else None
