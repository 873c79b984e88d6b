"""What is put between commas beside a subject: "В мэрии, однако, (заявили)"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text.names import is_name, is_time
from bot.reading.rules.text.segments import Passage

_ASIDE = 11  # tokens of what stands between an apposition and the verb
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


def before_time(passage: Passage, floor: int, last: int) -> int:
    """Past when it was, behind an apposition: "the president, Ana Bell, (on Tuesday) denied"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    index = last
    if lexicon.free_order and (tokens[last - 1].is_word or tokens[last - 1].text in "»”"):
        commas = (
            i for i in range(last - 2, max(floor, last - _ASIDE), -1) if tokens[i].text == ","
        )
        comma = next(commas, -1)
        start, end = tokens[comma + 1].start, tokens[last - 1].end
        if comma > 0 and lexicon.asides.fullmatch(passage.low, start, end):
            return comma + 1  # "Источник, близкий к банку, (тем не менее) подтвердил"
    small = lexicon.prepositions - lexicon.relatives | lexicon.adverbs
    while index - 1 > floor and (is_time(passage, index - 1) or tokens[index - 1].low in small):
        index -= 1
    behind = index < last and index > floor and tokens[index - 1].text == ","
    pair = behind and any(t.text == "," for t in tokens[floor : index - 1])
    return index if pair else last


def before_venue(passage: Passage, floor: int, last: int) -> int:
    """Before where it was said: "The company (in a statement on Monday) said"; else `last`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not (lexicon.analytic or lexicon.adjectives_behind):
        return last
    stop = last
    while stop - 1 > floor and is_time(passage, stop - 1):
        stop -= 1
    stop -= stop < last and tokens[stop - 1].low in lexicon.prepositions
    if stop <= floor:
        return last
    place = _before_place(passage, floor, stop)
    ends = {tokens[i - 1].end for i in (place, stop, last)}  # "at first" ends with a time itself
    for match in lexicon.venues.finditer(passage.low, tokens[floor].start, tokens[last - 1].end):
        first = next(i for i in range(floor, last) if tokens[i].end > match.start())
        whole = lexicon.adjectives_behind and all(t.is_word for t in tokens[first:last])
        if match.end() in ends or whole:  # "en la red social X"
            return first if first > floor else last
    return last


def _before_place(passage: Passage, floor: int, stop: int) -> int:
    """Before the town or the paper of a venue: "at a hearing (in Leeds)"; else `stop`."""
    tokens, lexicon, first = passage.tokens, passage.lexicon, stop
    while first - 1 > floor and is_name(passage, first - 1):
        first -= 1
    named = first < stop
    first -= named and tokens[first - 1].low in lexicon.definite
    leads = lexicon.prepositions - lexicon.links
    return first - 1 if named and first - 1 > floor and tokens[first - 1].low in leads else stop


def before_source(passage: Passage, floor: int, last: int) -> int:
    """Before whom one cites: "газета, которая (со ссылкой на моряков) написала"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.free_order:
        return last
    match = lexicon.origins.search(passage.low, tokens[floor].start, tokens[last - 1].end)
    first = next((i for i in range(floor, last) if match and tokens[i].end > match.start()), last)
    return first if first > floor and tokens[first - 1].low in lexicon.relatives else last


def before_given(passage: Passage, cue: Cue, last: int) -> int:
    """Before what the cue itself holds, right before its verb: "Лунин (вину) не признал"."""
    tokens, given = passage.tokens, cue.given
    if not passage.lexicon.free_order or given is None or tokens[last - 1].end > given[1]:
        return last
    while last > 0 and tokens[last - 1].start >= given[0]:
        last -= 1
    return last
