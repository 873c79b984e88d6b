"""Where what somebody said ends, because something else begins."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.languages.forms import Form
from bot.reading.rules.said import silences
from bot.reading.rules.said.limits import is_subject
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_SAID = (Form.FINITE, Form.PAST, Form.PARTICIPLE)


def before_others(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """Where what is answered, or kept silent on, ends: before what others say, or tells more."""
    if clause.cue.act is Act.DENIES:
        return _before_answered(passage, first, limit)
    silent = clause.cue.act is Act.DECLINES and passage.lexicon.analytic
    if silent and silences.tells_which(passage, clause, first, limit):
        return first  # "did not answer letters seeking help"
    return _before_relative(passage, first, limit) if silent else limit


def _before_relative(passage: Passage, first: int, limit: int) -> int:
    """Where a relative clause behind a silence begins: "would not add to its note, (which)"."""
    tokens, relatives = passage.tokens, passage.lexicon.relatives
    commas = (i for i in range(first, limit - 1) if tokens[i].text == "," and tokens[i].quote < 0)
    return next((i for i in commas if tokens[i + 1].low in relatives), limit)


def before_semicolon(passage: Passage, first: int, limit: int) -> int:
    """Where what somebody said ends, unless it goes on with "that": "dice que calla; (él no)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    leads = lexicon.complementizers | lexicon.conjunctions | lexicon.subordinators
    for index in range(first, limit - 1):
        apart = tokens[index].text == ";" and tokens[index].quote < 0
        ends = lexicon.subjects_dropped or lexicon.verb_second
        if apart and tokens[index + 1].low not in leads and ends:
            return index
    return limit


def past_quoted(passage: Passage, stop: int, limit: int) -> int:
    """Where what is said behind a colon ends: not with what who said it did next."""
    tokens, lexicon = passage.tokens, passage.lexicon
    joined = stop + 1 < limit and tokens[stop].low in lexicon.conjunctions
    goes_on = joined and tokens[stop + 1].quote < 0 and not is_subject(passage, stop + 1)
    return stop if goes_on else limit


def _before_answered(passage: Passage, first: int, limit: int) -> int:
    """Where somebody's words follow that are denied: "denied theft after an aide said he stole"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first + 1, limit):
        if tokens[index].quote >= 0 or tokens[index].low not in lexicon.answering:
            continue
        told = lexicon.disputed.search(passage.low, tokens[index].start, tokens[limit - 1].end)
        verbs = (lexicon.verbs.get(token.low) for token in tokens[index + 1 : limit])
        if told or any(verb and verb.form in _SAID and not verb.noun for verb in verbs):
            return index - (tokens[index - 1].text == ",")
    return limit
