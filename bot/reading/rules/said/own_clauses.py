"""An answer that is a main clause behind a comma: "X sagt, sie sei sicher, (Y bestreitet das)"."""

from bot.reading.rules.grammar.clause import Clause, Spans
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.verb_last import clause_at
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_ANSWERS = (Act.DENIES, Act.CONFIRMS, Act.DECLINES, Act.WITHDRAWS, Act.CRITICISES)


def mark_before(passage: Passage, sentence: Sentence, clause: Clause, other: Clause) -> int:
    """The comma or dash before another's answer, in a language whose main clauses tell; or -1.

    Args:
        passage: the text.
        sentence: of both clauses.
        clause: of what is answered.
        other: of who answers.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    subject, cue = other.subject, other.cue
    if not lexicon.verb_final or subject is None:
        return -1
    if cue.act not in _ANSWERS and not _is_reported(passage, clause, other):
        return -1
    if (closed := _before_closed(passage, sentence, clause, cue)) >= 0:
        return closed
    verb = cue.auxiliary if cue.auxiliary >= 0 else cue.first
    begin = min(subject.first, verb)
    begin -= subject.first > verb and tokens[begin - 1].low in lexicon.anaphors | lexicon.pointers
    begin -= tokens[begin - 1].low in lexicon.openers
    mark = begin - 1
    least = clause.last + (clause.cue.act is not Act.DECLINES)  # "sagte, (die Stadt dementiert es)"
    if mark < least or tokens[mark].text not in ",–—" or tokens[mark].quote >= 0:
        return -1
    second = all(t.low in lexicon.adverbs for t in tokens[subject.last : verb])
    reported = lexicon.subjunctive.fullmatch(passage.low, tokens[verb].start, tokens[verb].end)
    if not second or reported or clause_at(passage, sentence, cue.last - 1) >= 0:
        return -1
    if subject.first > verb and begin == verb:
        return -1  # "sagte, wenn es so sei, (bestreite) die Stadt"
    return mark


def follows(passage: Passage, sentence: Sentence, before: list[Clause], clause: Clause) -> bool:
    """What stands to the left is another's: "X sagte, er sei krank, (seine Frau sagte), ..."."""
    return bool(before) and mark_before(passage, sentence, before[-1], clause) >= 0


def _is_reported(passage: Passage, clause: Clause, other: Clause) -> bool:
    """What stands between two clauses is in the mood of reported speech, so that the next is not.

    As in "X teilte mit, der Chef sei entlassen, (dieser sagte), ...".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    first, last = clause.last, other.first
    if other.cue.act is not Act.ASSERTS or first >= last:
        return False
    opens = clause.cue.kind in (Kind.ATTRIBUTION, Kind.POSTPOSITION)
    if clause.cue.act is Act.DECLINES or (opens and tokens[clause.first - 1].text not in ",–—"):
        return True  # "Laut X gab es 40 Verletzte, (Y spricht von 60)"
    if clause.cue.act is not Act.ASSERTS:
        return False
    begin, end = tokens[first].start, tokens[last - 1].end
    promised = tokens[last - 3].low in lexicon.infinitive_marks and tokens[last - 1].text == ","
    if promised and tokens[last - 1].quote < 0:
        return True  # "kündigte an, den Fall zu prüfen, (Y fordert mehr)"
    return not clause.inverted and bool(lexicon.subjunctive.search(passage.low, begin, end))


def _before_closed(passage: Passage, sentence: Sentence, clause: Clause, cue: Cue) -> int:
    """The comma before "..., während Y das bestreitet"; or -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = clause_at(passage, sentence, cue.last - 1)
    pointed = cue.given and passage.low[slice(*cue.given)] in lexicon.anaphors
    circumstance = first > 0 and tokens[first].low in lexicon.circumstances
    return first - 1 if circumstance and pointed and first - 1 > clause.last else -1


def only_answers(passage: Passage, clause: Clause, spans: Spans) -> bool:
    """What seems to be said stands before a main clause that only answers it: "(Y dementierte)"."""
    answers = clause.cue.act in (Act.DENIES, Act.CONFIRMS) and passage.lexicon.verb_final
    plain = answers and clause.fronted is None and not clause.inverted and clause.cue.given is None
    return plain and bool(spans) and spans[-1][1] <= passage.tokens[clause.first].start


def is_answered(passage: Passage, clause: Clause, other: Clause) -> bool:
    """Whom somebody blames denies it right behind: "accuse le maire de la ville, (qui dément)"."""
    tokens, lexicon, at = passage.tokens, passage.lexicon, other.cue.first
    if not lexicon.adjectives_behind or at - 2 <= clause.last or tokens[at - 2].text != ",":
        return False
    answers = other.cue.act in (Act.DENIES, Act.DECLINES)
    return answers and tokens[at - 1].low in (lexicon.subject_relatives or lexicon.relatives)


def is_another(passage: Passage, clause: Clause, later: list[Clause]) -> bool:
    """Somebody else speaks behind the colon: "El club lo niega: su portavoz afirma que ..."."""
    mark, answers = clause.last, clause.cue.act in (Act.DENIES, Act.CONFIRMS)
    if not (answers and later and passage.lexicon.subjects_dropped) or mark >= len(passage.tokens):
        return False
    words = {token.low for token in passage.tokens[clause.cue.first : clause.cue.last]}
    subject = later[0].subject
    begins = subject is not None and subject.first == mark + 1
    return begins and passage.tokens[mark].text == ":" and bool(words & passage.lexicon.anaphors)
