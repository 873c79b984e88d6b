"""Where what others say begins, which ends what somebody said."""

from bot.reading.rules.grammar.clause import Clause, relays
from bot.reading.rules.grammar.neither import next_silence
from bot.reading.rules.said import own_clauses
from bot.reading.rules.said.taken_up import comma_before
from bot.reading.rules.text.segments import Passage, Sentence


def before_answer(passage: Passage, sentence: Sentence, clause: Clause, other: Clause) -> int:
    """Where another takes up what a clause tells: "X's claim that it fell (was denied)"; or -1."""
    tokens, begin = passage.tokens, other.first
    taken_up = comma_before(passage, sentence.first, other)
    if taken_up >= clause.last:
        return taken_up
    answers = own_clauses.mark_before(passage, sentence, clause, other)
    if answers >= 0:
        return answers
    claims = clause.cue.who is not None and passage.lexicon.free_order
    if claims and other.fronted and other.fronted[0] == clause.last + 2:
        return other.fronted[1]  # "Слова мэра о том, что (мост цел), суд отверг"
    if claims and begin - 1 > clause.last and other.cue.subject == "right":
        return begin - (tokens[begin - 1].text == ",")  # "..., были отвергнуты судом"
    if takes_claim(passage, clause, other) and other.cue.first > clause.last:
        return other.cue.first  # "The union's claim that 40 were hurt (was denied by)"
    return other.cue.first - 2 if own_clauses.is_answered(passage, clause, other) else -1


def takes_claim(passage: Passage, clause: Clause, other: Clause) -> bool:
    """A passive whose subject is a claim that a clause tells of."""
    noun = passage.tokens[clause.cue.first].low in passage.lexicon.nouns
    return other.cue.passive and noun


def before_apart(passage: Passage, clause: Clause, other: Clause, begin: int) -> int:
    """Where what somebody else says is set apart: by a semicolon, as an aside; else -1."""
    tokens = passage.tokens
    apart = semicolon(passage, clause.last, begin)
    if apart >= 0:
        return apart
    if (silence := next_silence(passage, clause, other)) >= 0:
        return silence
    if begin <= clause.last:
        return -1
    comma = tokens[begin - 1].text == ","
    if relays(passage, other) and comma:
        return begin - 1
    if other.aside:
        return begin - comma
    return begin - 1 if other.inverted and other.cue.pronoun >= 0 and comma else -1


def semicolon(passage: Passage, first: int, last: int) -> int:
    """Where a semicolon outside quotations stands among these tokens, or -1."""
    marks = (i for i in range(first, last) if passage.tokens[i].text == ";")
    return next((i for i in marks if passage.tokens[i].quote < 0), -1)
