"""Noun phrases as content: where the object of "denied" or "confirmed" ends."""

from bot.reading.rules.grammar.begun import LOOK
from bot.reading.rules.grammar.clause import Clause, starts_quote
from bot.reading.rules.languages.forms import Form, Takes
from bot.reading.rules.said import listed
from bot.reading.rules.said.limits import is_subject
from bot.reading.rules.said.manner import before_how
from bot.reading.rules.said.second_verbs import goes_on_verb, past_also
from bot.reading.rules.text.names import is_particle
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_PLACE = 5  # tokens of a state or party between commas
_ITEMS = 8  # tokens of what is listed
_DEEDS = 30  # of deeds, to the last one
_MARKS = frozenset(",;:–—―")

_RELATIVE = 3  # tokens up to a relative pronoun: ", en la que"


def after_quote(passage: Passage, clause: Clause, stop: int, limit: int) -> int:
    """Where an object that begins as a quotation ends: before when it was said of."""
    tokens, lexicon = passage.tokens, passage.lexicon
    joined = stop + 1 < limit and tokens[stop].low in lexicon.conjunctions
    if joined and tokens[stop + 1].quote < 0 and not is_subject(passage, stop + 1):
        return stop  # chanted "..." and went home
    if tokens[stop - 2].text in ",?!" and stop - 2 > 0 and not is_subject(passage, stop):
        return stop  # 'says, "Stop it," until he stops'
    if Takes.OBJECT not in clause.cue.takes or clause.cue.act is Act.ASSERTS:
        return limit
    for index in range(stop, limit):
        if tokens[index].quote < 0 and (
            tokens[index].low in lexicon.circumstances
            or tokens[index].text in ",;:"
            or is_particle(passage, index)
        ):
            return index
    return limit


def object_end(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """A noun phrase as content ends at a comma; what follows is about it.

    When somebody denied or blamed something does not belong to it: "denied theft after the trial".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    timed = clause.cue.act is not Act.ASSERTS or Takes.CLAUSE not in clause.cue.takes
    timed = timed and not _is_deed(passage, first, limit)
    simple = not _is_deed(passage, first, limit)
    simple = simple and tokens[first].low not in lexicon.whether  # "qui jouera samedi"
    concedes = clause.cue.act is Act.CONFIRMS
    skip = first
    for index in range(first, limit):
        token = tokens[index]
        if index < skip:
            continue
        runs_on = token.text == ":" and clause.cue.act is Act.ASSERTS and not lexicon.colon_tells
        runs_on = runs_on and not _is_verdict(passage, first, index)
        if token.quote < 0 and token.text in _MARKS and not runs_on:
            after = _past_comma(passage, clause, index, limit) if token.text == "," else index
            if token.text == "," and lexicon.free_order:
                after = _past_relative(passage, index, limit)
                if after == index and clause.cue.act is not Act.ASSERTS:
                    after = _past_items(passage, index, limit) or index
            if after == index and token.text == ",":
                after = _past_deeds(passage, first, index, limit) or index
            if after == index and token.text == "," and lexicon.adjectives_behind:
                after = listed.past_like(passage, index, limit) or index
            if after == index:
                return index
            skip = after
        if (
            token.text == "-"
            and token.end == tokens[index - 1].end + 1
            and tokens[index - 1].text == "-"
        ):
            return index - 1
        if is_particle(passage, index):
            return before_how(passage, first, index)
        if concedes and index > first and lexicon.but_not.match(passage.low, tokens[index - 1].end):
            return index  # "une erreur mais pas une faute"
        if timed and index > first and token.quote < 0 and token.low in lexicon.circumstances:
            return index
        if simple and index > first and token.quote < 0 and _tells_where(passage, index, limit):
            return index
        low = token.low
        timed = timed and not (low in lexicon.charges and _is_deed(passage, index + 1, limit))
        joined = low in lexicon.conjunctions and token.quote < 0 and first < index < limit - 1
        if joined and goes_on_verb(passage, past_also(passage, index + 1, limit)):
            deeds = any(t.low in lexicon.perfects for t in tokens[first:index])
            if not deeds:  # no "d'avoir bu ou (fumé)"
                return index
        verbal = low in lexicon.be or low in lexicon.have or low in lexicon.modals
        timed = timed and not (verbal or low in lexicon.pronouns)
        simple = simple and not (verbal and low not in lexicon.infinitive_marks)
        verb = lexicon.verbs.get(token.low)
        passive = index + 1 < limit and tokens[index + 1].low in lexicon.by
        passive = passive and tokens[index - 1].low not in lexicon.neuter  # "lo dicho por el edil"
        passive = passive and not _tells_whose(passage, index)
        passive = passive and not (verb is not None and verb.noun)  # "the (claims) by the bank"
        if verb is not None and passive and index > first and token.quote < 0:
            return index
    return limit


def _tells_whose(passage: Passage, index: int) -> bool:
    """A participle behind its noun: "les accusations (lancées) par l'opposition"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    behind = tokens[index - 1].is_word and tokens[index - 1].low not in lexicon.be | lexicon.have
    return behind and lexicon.adjectives_behind and _is_participle(passage, index)


def _is_participle(passage: Passage, index: int) -> bool:
    verb = passage.lexicon.verbs.get(passage.tokens[index].low)
    return verb is not None and verb.form is Form.PARTICIPLE


def _tells_where(passage: Passage, index: int, limit: int) -> bool:
    """Here begins where or when it was said: "in a statement", "at a rally", "on Thursday"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    end = tokens[limit - 1].end
    venue = lexicon.venues.match(passage.low, tokens[index].start, end)
    past = venue.end() if venue is not None else tokens[index].end
    if venue is None and not _is_day(passage, index, limit):
        return False
    more = lexicon.charges | lexicon.as_words  # "called the plan on Saturday a 'farce'"
    behind = [t for t in tokens[index + 1 : limit] if t.start >= past]
    verdict = any(t.is_word and t.low not in lexicon.adverbs for t in behind)
    if lexicon.verb_final and venue is not None and verdict:
        return False  # "nannte den Bericht in einer Mitteilung (falsch)"
    return not any(token.low in more or token.quote >= 0 for token in behind)


def _is_day(passage: Passage, index: int, limit: int) -> bool:
    """A day by itself or after a preposition: "Thursday", "on Thursday"; not "a Thursday vote"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    day = index + (tokens[index].low in lexicon.prepositions)
    if day >= limit or tokens[day].low not in lexicon.times or not tokens[day].is_capital:
        return False
    before, after = tokens[index - 1].low, tokens[day + 1].low if day + 1 < limit else ""
    loose = before not in lexicon.determiners and before not in lexicon.prepositions
    return loose and (after in lexicon.prepositions or not after[:1].isalnum())


def _is_verdict(passage: Passage, first: int, last: int) -> bool:
    """What somebody calls something, which is denied or blamed so: "called the report (a lie)"."""
    start, end = passage.tokens[first].start, passage.tokens[last - 1].end
    return any(pattern.search(passage.low, start, end) for _, pattern in passage.lexicon.verdicts)


def _past_comma(passage: Passage, clause: Clause, comma: int, limit: int) -> int:
    """The token with which an object goes on behind a comma, else the comma."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[comma - 1].low in lexicon.as_words and starts_quote(passage, comma + 1, limit):
        return passage.quotes[tokens[comma + 1].quote].last  # 'described him as, "a friend"'
    low, after = tokens[comma + 1].low, tokens[min(comma + 2, limit - 1)].low
    listed = low in lexicon.conjunctions and (
        after in lexicon.singular or after in lexicon.prepositions
    )
    instance = after in lexicon.as_words and low not in lexicon.conjunctions  # ", such as"
    if clause.cue.act is Act.ASSERTS and (listed or instance or low in lexicon.resuming):
        return comma + 1
    if clause.cue.act is not Act.ASSERTS and _is_told_of(passage, comma + 1, limit):
        return comma + 2
    answers = clause.cue.act in (Act.DENIES, Act.CONFIRMS)
    if answers and lexicon.analytic and (item := _past_items(passage, comma, limit)):
        return item
    return _past_place(passage, comma, limit) or _past_apposition(passage, comma, limit)


def _past_items(passage: Passage, comma: int, limit: int) -> int:
    """The last of "denied murder, theft and arson", at which the object goes on, or 0."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.subordinators | lexicon.relatives
    closed = closed if lexicon.free_order else closed | lexicon.prepositions
    for index in range(comma + 1, min(limit, comma + _ITEMS)):
        low = tokens[index].low
        if low in lexicon.conjunctions - closed:
            tail = range(index + 1, limit)
            noun = tail and tokens[tail[0]].low not in lexicon.verbs and tokens[tail[0]].is_word
            plain = not any(_is_verbal(passage, i) or tokens[i].text == "," for i in tail)
            return index + 1 if noun and plain and len(tail) < _ITEMS else 0
        listed = tokens[index].is_word or tokens[index].text == ","
        if not listed or low in closed or _is_verbal(passage, index) or tokens[index].quote >= 0:
            return 0
    return 0


def _past_deeds(passage: Passage, first: int, comma: int, limit: int) -> int:
    """The next of "denied taking money, hiding it and lying", or 0: a list of what was done."""
    tokens, lexicon = passage.tokens, passage.lexicon

    def is_deed(index: int) -> bool:
        low = tokens[index].low
        return low.endswith(lexicon.gerund_endings) and low not in lexicon.verbs

    if comma + 1 >= limit or not (is_deed(first) and is_deed(comma + 1)):
        return 0
    joined = range(comma + 2, min(limit - 1, comma + _DEEDS))
    last = any(tokens[i].low in lexicon.conjunctions and is_deed(i + 1) for i in joined)
    return comma + 1 if last else 0


def _is_verbal(passage: Passage, index: int) -> bool:
    """A verb, or a pronoun that is somebody's subject: no item of a list of things."""
    lexicon, token = passage.lexicon, passage.tokens[index]
    if token.low in lexicon.be | lexicon.have | lexicon.modals | lexicon.pronouns.keys():
        return True
    if not lexicon.free_order or token.is_capital:
        return False
    return token.low in lexicon.verbs or token.low.endswith(lexicon.past_endings)


def _past_place(passage: Passage, comma: int, limit: int) -> int:
    """As in "Flint, Mich., officials", "Sen. Ana Bell, R-Ohio, of": past the second comma, or 0."""
    tokens = passage.tokens
    for index in range(comma + 1, min(limit - 1, comma + _PLACE)):
        if tokens[index].text == ",":
            return index + 1 if index > comma + 1 else 0
        if not (tokens[index].is_capital or tokens[index].text == "."):
            return 0
    return 0


def _is_told_of(passage: Passage, first: int, limit: int) -> bool:
    """A relative clause begins here and runs up to the limit: "which hits a thousand homes"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    at = first
    while at < limit and (
        tokens[at].low in lexicon.prepositions or tokens[at].low in lexicon.articles
    ):
        at += 1
    if at >= limit or tokens[at].low not in lexicon.relatives or at - first > _RELATIVE:
        return False
    return all(t.text not in ",;:" or t.quote >= 0 for t in tokens[at:limit])


def _past_apposition(passage: Passage, comma: int, limit: int) -> int:
    """As in "accused the mayor, Ana Bell, of fraud": the token after the second comma.

    And as in "asked the mayor, Ana Bell, to resign".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    leads = lexicon.charges | lexicon.infinitive_marks
    for index in range(comma + 1, min(limit - 1, comma + 2 * LOOK)):
        if tokens[index].text in ";:" or tokens[index].quote >= 0:
            return comma
        if tokens[index].text == "," and tokens[index + 1].low in leads:
            return index + 1
    return comma


def _past_relative(passage: Passage, comma: int, limit: int) -> int:
    """As in "опроверг запись, которую показали": the token at which the relative clause ends."""
    lexicon, tokens = passage.lexicon, passage.tokens
    led = comma + 2 < limit and tokens[comma + 1].low in lexicon.prepositions  # ", у якій"
    low = tokens[comma + 1 + led].low if comma + 1 < limit else ""
    participle = low and lexicon.participles.fullmatch(low)  # "показаний, данных на следствии"
    which = lexicon.relatives | lexicon.object_relatives | (lexicon.in_which if led else set())
    if low not in which and not participle:
        return comma
    marks = (i for i in range(comma + 2, limit) if tokens[i].text in {",", ";", ":", "–", "—"})
    end = next(marks, limit)
    told = lexicon.reported.search(passage.low, tokens[comma].end, tokens[end - 1].end)
    return end if participle or told is None else comma  # ", о которых сообщила газета"


def _is_deed(passage: Passage, first: int, limit: int) -> bool:
    """As in "denied (taking the money)", "accused him of (taking it)": with when it was done."""
    if first >= limit:
        return False
    token, lexicon = passage.tokens[first], passage.lexicon
    end = passage.tokens[limit - 1].end
    infinitive = lexicon.infinitive.match(passage.low, token.start, end) is not None
    after = passage.tokens[first + 1].low if first + 1 < limit else ""
    gerund = token.low.endswith(lexicon.gerund_endings) and after not in lexicon.circumstances
    return infinitive or gerund
