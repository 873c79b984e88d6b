"""What stands behind the colon of an answer: "denied the rumour: the pier stays"."""

from bot.reading.rules.forms.draft import Draft
from bot.reading.rules.grammar import claimed
from bot.reading.rules.grammar.clause import Clause, Spans, span, starts_quote
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.said import quoting
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_FEW = 3  # words of what something is called
_BARE = 3  # tokens of an object that says nothing by itself: "cette folle rumeur"


def after_object(passage: Passage, draft: Draft) -> Draft | None:
    """A further statement by the same speaker; a bare object gives way to it instead."""
    cue, tokens = draft.clause.cue, passage.tokens
    sentence = passage.sentences[draft.sentence]
    answers = cue.act in (Act.DENIES, Act.WITHDRAWS) or _is_verdict(passage, draft)
    if not answers or draft.quoted or not draft.spans:
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


def _is_verdict(passage: Passage, draft: Draft) -> bool:
    """What somebody calls something, which denies or blames it: "called the report (a lie)"."""
    if draft.clause.cue.act is not Act.ASSERTS or not draft.spans or not passage.lexicon.analytic:
        return False
    start, end = draft.spans[0][0], draft.spans[-1][1]
    return any(pattern.search(passage.low, start, end) for _, pattern in passage.lexicon.verdicts)


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


def told_by_colon(passage: Passage, sentence: Sentence, draft: Draft) -> list[Draft]:
    """What follows a colon after an object: "verteidigte die Reise: Sie habe ...".

    It is what is said, instead of the object; beside a denial or withdrawal of the object, it is
    a statement of its own.
    """
    tokens, cue = passage.tokens, draft.clause.cue
    told = bool(cue.takes & (Takes.OBJECT | Takes.OF)) or cue.given is not None
    if not (passage.lexicon.colon_tells and told and draft.spans):
        return []
    last = max(draft.clause.last, cue.last, cue.particle + 1)
    colons = [
        i for i in range(last, sentence.last - 2) if tokens[i].text == ":" and tokens[i].quote < 0
    ]
    if not colons or draft.spans[-1][1] > tokens[colons[0]].start:
        return []
    spans = span(passage, colons[0] + 1, sentence.last)
    quoted = any(quoting.is_quoted(passage, one) for one in spans)
    bare = draft.clause.fronted is not None and is_bare(passage, draft.spans)
    if only_adverbs(passage, draft.spans):  # "gab unumwunden zu: "Ja.""
        draft.spans, draft.quoted = spans, quoted
        return []
    replaced = cue.act in (Act.ASSERTS, Act.CRITICISES) and Takes.OBJECT in cue.takes
    replaced = replaced or (cue.act is Act.ASSERTS and cue.given is not None)
    if _is_called_untrue(passage, cue, draft.spans):
        cue.act, replaced = Act.DENIES, True  # "sprach von einer Falschmeldung: ..."
    if replaced or (cue.act is Act.DENIES and bare):
        draft.spans, draft.quoted = spans, quoted
        return []
    act = cue.act if quoted and cue.act in (Act.CRITICISES, Act.CONFIRMS) else Act.ASSERTS
    after = Cue(colons[0], colons[0] + 1, act, Takes.CLAUSE | Takes.QUOTE, cue.kind)
    after.start, after.end = tokens[colons[0]].start, tokens[colons[0]].end
    clause = Clause(after, draft.clause.subject, colons[0], colons[0] + 1)
    return [Draft(clause, draft.speaker, spans, draft.sentence, quoted=quoted)]


def only_adverbs(passage: Passage, spans: Spans) -> bool:
    """What stands there only tells how or when: "dementierte (umgehend)"."""
    words = passage.low[spans[0][0] : spans[-1][1]].split() if spans else []
    plain = passage.lexicon.adverbs if passage.lexicon.verb_second else frozenset()
    return bool(words) and all(word in plain for word in words)


def _is_called_untrue(passage: Passage, cue: Cue, spans: Spans) -> bool:
    """What one spoke of is only a word for something untrue."""
    words = passage.low[spans[0][0] : spans[-1][1]]
    untrue = (pattern for act, pattern in passage.lexicon.verdicts if act is Act.DENIES)
    told = cue.takes is Takes.OF and len(words.split()) <= _FEW
    return told and any(pattern.search(words) for pattern in untrue)


def is_bare(passage: Passage, spans: Spans) -> bool:
    """What is denied is only "это", "эту информацию": nothing of what is claimed."""
    return is_anaphor(passage, spans) or claimed.is_bare(passage, spans[0][0], spans[-1][1])


def is_anaphor(passage: Passage, spans: Spans) -> bool:
    """Only a word for what was said before: "das", "it"."""
    lexicon = passage.lexicon
    low = passage.low[spans[0][0] : spans[-1][1]]
    if low in lexicon.anaphors or not lexicon.verb_second:
        return low in lexicon.anaphors
    first, *others = low.split()  # "(wies) dies am Montag (zurück)"
    closed = lexicon.adverbs | lexicon.times | lexicon.settings | lexicon.conjunctions
    return first in lexicon.anaphors and all(word in closed for word in others)
