"""A verb that is parted from its subject: "Roe, who said so, (left)", "All, says X, (left)"."""

from bot.reading.rules.grammar.clause import Clause, Spans, span
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.tensed import is_finite
from bot.reading.rules.said.joints import comma_inside
from bot.reading.rules.text.names import COMMAS
from bot.reading.rules.text.segments import Passage, Sentence, Token

_FAR = 30  # tokens from a relative pronoun to a verb of its clause


def before_verb(passage: Passage, sentence: Sentence, cue: Cue, limit: int) -> int:
    """The comma before the sentence's verb, which closes the relative clause of a cue; or `limit`.

    No verb stands before the clause, so that one must follow: "Roe, who left when he heard that
    the pier was shut, (has since come back)".
    """
    lexicon = passage.lexicon
    relative = _relative(passage, sentence, cue)
    if not lexicon.analytic or relative < 0:
        return limit
    if any(is_finite(passage, i, sentence.first) for i in range(sentence.first, relative)):
        return limit
    for index in range(cue.last, limit - 1):
        inside = comma_inside(passage, index)
        plain = passage.tokens[index].text in COMMAS and passage.tokens[index].quote < 0
        if (inside or plain) and verb_follows(passage, index + 1, limit):
            return index + inside
    return limit


def is_inserted(passage: Passage, before: Token, other: Clause, limit: int) -> bool:
    """A relative clause behind whose comma the verb follows: "Roe, (whom he did not name), had"."""
    tokens = passage.tokens
    if before.low not in passage.lexicon.relatives:
        return False
    commas = (
        i for i in range(other.last, limit - 1) if tokens[i].text == "," and tokens[i].quote < 0
    )
    comma = next(commas, -1) if passage.lexicon.analytic else -1
    return comma > 0 and verb_follows(passage, comma + 1, limit)


def behind_teller(passage: Passage, clause: Clause, limit: int) -> Spans:
    """What goes on behind who tells it: "The gloom, says Al Bell, the chair, (is over)"."""
    extra = clause.subject.extra if clause.subject is not None else None
    if clause.subject is None or extra is None or extra[0] < clause.subject.last:
        return ()
    begin = extra[1] + 1
    closed = begin < limit and passage.tokens[extra[1]].text == ","
    return span(passage, begin, limit) if closed and verb_follows(passage, begin, limit) else ()


def _relative(passage: Passage, sentence: Sentence, cue: Cue) -> int:
    """The pronoun behind a comma that opens the relative clause in which a cue stands, or -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(cue.first - 1, max(sentence.first + 1, cue.first - _FAR), -1):
        if tokens[index].text in COMMAS and verb_follows(passage, index + 1, cue.first + 1):
            return -1
        if tokens[index].low in lexicon.relatives and tokens[index - 1].text in COMMAS:
            return index
    return -1


def verb_follows(passage: Passage, index: int, limit: int) -> bool:
    """A finite verb by its form, or one in the present that something follows: "faces (a race)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while index < limit - 1 and tokens[index].low in lexicon.adverbs | lexicon.times:
        index += 1
    if index >= limit or tokens[index].quote >= 0 or tokens[index].is_capital:
        return False
    low, after = tokens[index].low, tokens[index + 1].low if index + 1 < limit else ""
    verb = lexicon.verbs.get(low)
    listed = verb is not None and not verb.noun and not low.endswith(lexicon.gerund_endings)
    closed = (
        lexicon.determiners | lexicon.prepositions | lexicon.conjunctions | lexicon.subordinators
    )
    present = low.endswith(lexicon.present_endings) and low not in closed
    present = present and after in lexicon.determiners
    return listed or present or is_finite(passage, index, index)
