"""What stands behind the colon of a denial or withdrawal: "denied the rumour: the pier stays"."""

from bot.reading.rules.clause import Clause, span, starts_quote
from bot.reading.rules.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.layout import Draft
from bot.reading.rules.segments import Passage
from storage.records import Act

_BARE = 3  # tokens of an object that says nothing by itself: "cette folle rumeur"


def after_object(passage: Passage, draft: Draft) -> Draft | None:
    """A further statement by the same speaker; a bare object gives way to it instead."""
    cue, tokens = draft.clause.cue, passage.tokens
    sentence = passage.sentences[draft.sentence]
    if cue.act not in (Act.DENIES, Act.WITHDRAWS) or draft.quoted or not draft.spans:
        return None
    if Takes.OBJECT not in cue.takes or draft.spans[0][0] < cue.start:
        return None
    end = draft.spans[-1][1]
    colon = next(
        (
            i
            for i in range(cue.last, sentence.last - 1)
            if tokens[i].text == ":" and tokens[i].quote < 0 and tokens[i].start >= end
        ),
        -1,
    )
    rest = span(passage, colon + 1, sentence.last) if colon >= 0 else ()
    if not rest:
        return None
    quoted = starts_quote(passage, colon + 1, sentence.last)
    if cue.act is Act.DENIES and _is_bare(passage, draft):
        draft.spans, draft.quoted = rest, quoted
        return None
    again = cue.act is Act.DENIES and passage.lexicon.negated.search(
        passage.low[rest[0][0] : rest[0][1]]
    )
    told = Cue(
        colon,
        colon + 1,
        Act.DENIES if again else Act.ASSERTS,
        Takes.CLAUSE | Takes.QUOTE,
        Kind.VERB,
    )
    told.start, told.end = tokens[colon].start, tokens[colon].end
    clause = Clause(told, draft.clause.subject, draft.clause.first, colon + 1)
    return Draft(clause, draft.speaker, rest, draft.sentence, quoted=quoted)


def _is_bare(passage: Passage, draft: Draft) -> bool:
    """Only "the rumour", or one that is told of: "a rumour that enraged the town"."""
    lexicon = passage.lexicon
    start, end = draft.spans[0][0], draft.spans[-1][1]
    if passage.low[start:end].split()[0] in lexicon.to_persons and lexicon.subjects_dropped:
        return True  # "desmiente al alcalde: ...": whom it contradicts
    words = [t for t in passage.tokens[draft.clause.cue.first :][:40] if start <= t.start < end]
    claims = [i for i, token in enumerate(words) if token.low in lexicon.nouns]
    if not claims or claims[0] >= _BARE:
        return False
    after = words[claims[0] + 1 :]
    return not after or after[0].low in lexicon.relatives
