"""What is said around "according to X": before it, behind it, or both."""

from bot.reading.rules import contents
from bot.reading.rules.clause import Clause, Spans, span
from bot.reading.rules.segments import Passage

_APPOSED = 8  # tokens of what stands beside a name without an article; more is a clause


def _is_verbal(passage: Passage, index: int) -> bool:
    """A verb begins here, or what stands before one: an auxiliary, a negation."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    verbal = low in lexicon.be or low in lexicon.have or low in lexicon.modals
    return verbal or low in lexicon.negations or low in lexicon.self_reflexives


def around_attribution(
    passage: Passage,
    clause: Clause,
    floor: int,
    limit: int,
    before: list[Clause],
) -> Spans:
    """The content around "according to X": what follows it, precedes it, or both."""
    tokens = passage.tokens
    left_words = [t for t in tokens[floor : clause.first] if t.is_word]
    last = clause.last
    subject = clause.subject
    if subject is not None and subject.extra and subject.extra[0] >= subject.last:
        after_extra = subject.extra[1]
        if after_extra < limit and tokens[after_extra].text == ",":
            apposed = (
                not any(
                    tokens[i].low in passage.lexicon.be or tokens[i].low in passage.lexicon.have
                    for i in range(*subject.extra)
                )
                and not left_words
                and (
                    subject.extra[1] - subject.extra[0] <= _APPOSED
                    or tokens[subject.extra[0]].low in passage.lexicon.relatives
                    or tokens[subject.extra[0]].low in passage.lexicon.determiners
                )
            )
            last = after_extra if apposed else last
        beside = tokens[subject.extra[0]].low in passage.lexicon.determiners
        goes_on = after_extra + 1 < limit and _is_verbal(passage, after_extra + 1)
        if left_words and (beside or (goes_on and tokens[after_extra].text == ",")):
            last = after_extra
    right: Spans = ()
    if last + 1 < limit and tokens[last + 1].low in passage.lexicon.complementizers:
        return span(passage, last + 2, limit)
    if last < limit and tokens[last].text in {",", ":"}:
        right = span(passage, last + 1, limit)
    elif last < limit and not left_words:
        right = span(passage, last, limit)
    inserted = passage.lexicon.verb_second and last < limit and tokens[last].is_word
    if inserted and left_words and tokens[clause.first - 1].is_word:
        return span(passage, floor, clause.first) + span(passage, last, limit)
    if len(left_words) < 2:
        return right
    own = subject is not None and tokens[subject.first].low in passage.lexicon.oblique
    if own and before:
        commas = [i for i in range(floor, clause.first - 1) if tokens[i].text == ","]
        floor = commas[-1] + 1 if commas else floor
    left = contents.content_left(passage, clause, floor)
    low = tokens[last + 1].low if last + 1 < limit else ""
    subordinate = low in passage.lexicon.subordinators or low in passage.lexicon.relatives
    if (
        right
        and not subordinate
        and tokens[last].text == ","
        and not (
            subject is not None
            and subject.extra
            and subject.extra[0] >= subject.last
            and not _is_verbal(passage, last + 1)
            and len([t for t in tokens[last + 1 : limit] if t.is_word]) < 8
        )
    ):
        return left + right
    return left
