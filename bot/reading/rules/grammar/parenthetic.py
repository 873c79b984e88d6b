"""What is put between commas beside a subject: "В мэрии, однако, (заявили)"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text.segments import Passage

_LONGEST = 6  # tokens of what is put in


def before_aside(passage: Passage, floor: int, closing: int) -> int:
    """The comma that opens what is put in between it and the one at `closing`, else -1.

    As in ", однако,", ", в свою очередь,": it tells neither who nor what.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.free_order or tokens[closing].text != ",":
        return -1
    inside = range(closing - 1, max(floor, closing - _LONGEST), -1)
    comma = next((i for i in inside if tokens[i].text == ","), -1)
    if comma < 0 or comma + 1 == closing:
        return -1
    start, end = tokens[comma + 1].start, tokens[closing - 1].end
    small = lexicon.adverbs | lexicon.openers
    loose = all(token.low in small for token in tokens[comma + 1 : closing])
    return comma if loose or lexicon.asides.fullmatch(passage.low, start, end) else -1


def aside_end(passage: Passage, clause: Clause, limit: int) -> int:
    """The comma that closes "Bell, despite admitting that he lied, (stayed)", else `limit`."""
    tokens, cue = passage.tokens, clause.cue
    subject = clause.subject
    opens = cue.first - 2 > 0 and tokens[cue.first - 2].text == ","
    beside = subject is not None and subject.last == cue.first - 2
    small = passage.lexicon.circumstances | passage.lexicon.gerund_marks
    if cue.form is not Form.GERUND or not (opens and beside):
        return limit
    if not passage.lexicon.analytic or tokens[cue.first - 1].low not in small:
        return limit
    inside = range(cue.last, limit)
    return next((i for i in inside if tokens[i].text == "," and tokens[i].quote < 0), limit)


def before_access(passage: Passage, floor: int, last: int) -> int:
    """Where a paper ends before who has seen it: "el informe (al que accedió este diario) dice"."""
    tokens, pattern = passage.tokens, passage.lexicon.accessed
    for match in pattern.finditer(passage.low, tokens[floor].start, tokens[last - 1].end):
        if match.end() == tokens[last - 1].end:
            first = next(i for i in range(floor, last) if tokens[i].end > match.start())
            return first if first > floor else last
    return last
