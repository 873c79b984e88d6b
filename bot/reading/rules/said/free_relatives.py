"""What somebody says of what he names by "what" alone: "what Roe says his plan would do"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import COMMAS
from bot.reading.rules.text.segments import Passage, Sentence


def opens(passage: Passage, sentence: Sentence, clause: Clause) -> int:
    """The token of "what" right before who says it, or -1."""
    subject, cue = clause.subject, clause.cue
    if subject is None or clause.inverted or Takes.CLAUSE not in cue.takes:
        return -1
    if not sentence.first < subject.first < cue.first and subject.first - 1 != sentence.first:
        return -1
    leads = passage.tokens[subject.first - 1].low in passage.lexicon.free_relatives
    return subject.first - 1 if leads and subject.first > sentence.first else -1


def before_rest(passage: Passage, sentence: Sentence, clause: Clause, limit: int) -> int:
    """Where the clause ends: before another "what", or a verb that is not its own; else `limit`."""
    what = opens(passage, sentence, clause)
    if what < 0:
        return limit
    tokens, lexicon, first = passage.tokens, passage.lexicon, clause.cue.last
    if first < limit and is_finite(passage, first, first):  # "What he says (is true)"
        return first if what == sentence.first else limit
    left = 1
    for index in range(first, limit):
        token = tokens[index]
        again = index + 1 < limit and tokens[index + 1].low in lexicon.free_relatives
        if token.quote >= 0:
            continue
        if again and token.low in lexicon.conjunctions:
            return index - (tokens[index - 1].text in COMMAS)
        if token.low in lexicon.subordinators | lexicon.relatives and index > first:
            left += 1
        elif is_finite(passage, index, first) and not _goes_with(passage, index):
            if not left:
                return index - (tokens[index - 1].text in COMMAS)
            left -= 1
    return limit


def _goes_with(passage: Passage, index: int) -> bool:
    """Another part of the verb before it: "would (do)", "would actually (have) done"."""
    tokens, lexicon, before = passage.tokens, passage.lexicon, index - 1
    while tokens[before].low in lexicon.adverbs or tokens[before].low.endswith(
        lexicon.adverb_endings
    ):
        before -= 1
    return tokens[before].low in lexicon.be | lexicon.have | lexicon.modals
