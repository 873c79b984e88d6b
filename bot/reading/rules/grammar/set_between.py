"""To what is said behind where, when and how, where a noun follows its article.

As in "a démenti (ce mardi, à Dijon,) les accusations", "confirmó (tras la votación) que".
"""

from bot.reading.rules.grammar.begun import LOOK
from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.infinitives import begins_infinitive, infinitive_at
from bot.reading.rules.grammar.when_behind import past_asides
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import is_time
from bot.reading.rules.text.segments import Passage
from storage.records import Act


def past_settings(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """The token with which what is said begins, behind what sets it; else `first`.

    It begins with "that", a colon, an article or what somebody has done; where none of them
    follows, what stands there is no mere setting.
    """
    lexicon = passage.lexicon
    if not lexicon.adjectives_behind or not clause.cue.takes & (Takes.OBJECT | Takes.CLAUSE):
        return first
    last, past = first, -1
    while last < limit and past != last:
        past, last = last, _past_setting(passage, clause, last, limit)
    return last if first < last < limit and _opens(passage, clause, last, limit) else first


def _past_setting(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """Past one of them, or `first`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    token = tokens[first]
    if token.text == ",":
        return _past_aside(passage, clause, first, limit)
    if not token.is_word or token.quote >= 0 or lexicon.only.fullmatch(token.low):
        return first
    behind = past_asides(passage, first, limit)
    if behind > first:
        linked = behind < limit and tokens[behind].low in lexicon.links
        return _past_phrase(passage, clause, behind, limit) if linked else behind
    if _is_how(passage, first):
        return first + 1
    if not _leads(passage, clause, first):
        return first
    return _past_phrase(passage, clause, first, limit)


def _past_aside(passage: Passage, clause: Clause, comma: int, limit: int) -> int:
    """Past ", mardi à Dijon," where nothing else stands between the commas."""
    tokens = passage.tokens
    inside = range(comma + 1, min(limit - 1, comma + LOOK))
    closing = next((i for i in inside if tokens[i].text == ","), -1)
    if closing < 0:
        return comma
    last, past = comma + 1, -1
    while last < closing and past != last:
        past, last = last, _past_setting(passage, clause, last, closing)
    phrase = last < closing and _leads(passage, clause, last)
    return closing + 1 if last == closing or phrase else comma


def _is_how(passage: Passage, index: int) -> bool:
    """A time or an adverb."""
    token, lexicon = passage.tokens[index], passage.lexicon
    if token.low in lexicon.no_adverbs or token.is_capital or token.low in lexicon.determiners:
        return False
    if token.low in lexicon.negations | lexicon.perfects | lexicon.prepositions:
        return False
    manner = token.low in lexicon.manners or token.low.endswith(lexicon.adverb_endings)
    return manner or token.low in lexicon.adverbs or token.low in lexicon.times


def _leads(passage: Passage, clause: Clause, index: int) -> bool:
    """A preposition that leads to where or when, and to no object: not "accusa (au) maire"."""
    token, lexicon = passage.tokens[index], passage.lexicon
    closed = lexicon.links | lexicon.by | lexicon.as_words
    if token.low not in lexicon.prepositions or token.low in closed:
        return False
    if lexicon.venues.match(passage.low, token.start):
        return True
    if clause.cue.act is Act.WITHDRAWS and token.low in lexicon.about:
        return False  # "est revenu (sur) ses propos"
    if token.low not in lexicon.to_persons:
        return True
    after = passage.tokens[index + 1] if index + 1 < len(passage.tokens) else token
    town = after.is_capital and not lexicon.subjects_dropped  # "à Dijon", but "a Pablo"
    blames = clause.cue.act is Act.CRITICISES and not town
    whose = Takes.ADDRESSEE in clause.cue.takes or blames
    led = token.low in lexicon.to_the or after.low in lexicon.determiners or after.is_capital
    return led and not whose  # no "admitió (a) trámite"


def _past_phrase(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """Past a preposition and its noun: to the next one, or to where what is said begins."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.prepositions | lexicon.determiners | lexicon.links | lexicon.conjunctions
    for index in range(first + 1, min(limit, first + LOOK)):
        token, before = tokens[index], tokens[index - 1].low
        if token.quote >= 0 or token.text in ",:;" or token.low in lexicon.complementizers:
            return index
        deed = lexicon.infinitive.fullmatch(token.low) and before in lexicon.links
        if deed or token.low in lexicon.relatives - lexicon.complementizers:
            return first  # "a nié avant de reconnaître les coups", "devant ceux qui ont vu le vol"
        inner = before in closed and tokens[index - 1].text.islower()
        told = token.low in lexicon.to_persons and tokens[min(index + 1, limit - 1)].is_capital
        if inner or told or token.low in lexicon.links:
            continue  # "en declaraciones (a) Radio Sur"
        if token.low in lexicon.determiners and not is_time(passage, index + 1):
            return index
        if token.low in lexicon.prepositions or _is_done(passage, clause, index, limit):
            return index
        if past_asides(passage, index, limit) > index or _is_how(passage, index):
            return index
    return first


def _opens(passage: Passage, clause: Clause, index: int, limit: int) -> bool:
    """What is said may begin here."""
    token, lexicon = passage.tokens[index], passage.lexicon
    if token.low in lexicon.complementizers:
        return Takes.CLAUSE in clause.cue.takes
    if token.quote >= 0 or token.text == ":":
        return True
    takes, low = clause.cue.takes, token.low
    plain = clause.cue.act is not Act.ASSERTS  # no "voit dans ce vote un signe"
    object_ = Takes.OBJECT in takes and plain and low in lexicon.determiners
    whom = Takes.ADDRESSEE in takes or clause.cue.act is Act.CRITICISES
    object_ = object_ or (whom and low in lexicon.to_persons)  # "acusó en X (al juez) de mentir"
    return object_ or _is_done(passage, clause, index, limit)


def _is_done(passage: Passage, clause: Clause, index: int, limit: int) -> bool:
    """What somebody says to have done: "avoir vu", "ne rien savoir", "no haber visto"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    leaning = lexicon.negations | lexicon.reflexives
    while index + 1 < limit and tokens[index].low in leaning - lexicon.prepositions:
        index += 1
    had = tokens[index].low in lexicon.perfects and begins_infinitive(passage, index, limit)
    return had or infinitive_at(passage, clause, index, limit)
