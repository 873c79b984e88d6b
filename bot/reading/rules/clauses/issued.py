"""Who puts out words that say something: "Ida Holm issued a statement (denying) the claims"."""

from collections.abc import Sequence

from bot.reading.rules.grammar import subjects
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue, Kind, widen
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act


def issued(
    passage: Passage, sentence: Sentence, cue: Cue, before: Sequence[Clause]
) -> Clause | None:
    """The clause of a verb that tells what the words say which somebody puts out.

    Args:
        passage: the text.
        sentence: of the cue.
        cue: the verb, as in "a statement (saying)", "a letter that (accuses)".
        before: the clauses before it; that of "posted a video" then states nothing by itself.

    Returns:
        The cue with who puts the words out, or None where nobody does.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    related = tokens[cue.first - 1].low in lexicon.relatives
    if not (related or tokens[cue.first].low.endswith(lexicon.gerund_endings)):
        return None
    if cue.first == sentence.first:
        return None
    start, end = tokens[sentence.first].start, tokens[cue.first - 1].end
    match = lexicon.issuing.search(passage.low, start, end)
    if match is None:
        return None
    at = next(i for i in range(sentence.first, cue.first) if tokens[i].end > match.start())
    verb = Cue(at, at + 1, Act.ASSERTS, Takes.CLAUSE, Kind.VERB, Form.PAST)
    for clause in before:
        clause.cue.mute |= clause.cue.first <= at < clause.cue.last
    widen(passage, sentence, verb)
    subject = subjects.subject_left(passage, sentence, verb)
    return Clause(cue, subject, cue.first, cue.last) if subject is not None else None
