"""Whether what is said has begun before "that", which then belongs to it."""

from bot.reading.rules.grammar.mood import reported_at
from bot.reading.rules.grammar.phrases import past_days
from bot.reading.rules.text.names import is_name, is_time
from bot.reading.rules.text.segments import Passage, Sentence

LOOK = 14  # tokens after a verb in which its "that" may stand
_FEW = 2  # tokens; an infinitive that says something has more


def has_begun(passage: Passage, first: int, that: int) -> bool:
    """An object has begun behind whom it was told: "denunció ante la prensa (el acoso que)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    closed = lexicon.prepositions | lexicon.determiners
    inside = range(first + 1, that)
    return any(
        tokens[i].low in lexicon.determiners and tokens[i - 1].low not in closed for i in inside
    )


def behind_day(passage: Passage, first: int, limit: int) -> int:
    """Behind a preposition and a day: "said on Monday (the car that hit her ...)"."""
    day = passage.tokens[first].low in passage.lexicon.prepositions and first + 2 < limit
    return first + 2 if day and is_time(passage, first + 1) else first


def begins(passage: Passage, first: int) -> bool:
    """A clause without "that" begins here, for its subject does."""
    token, lexicon = passage.tokens[first], passage.lexicon
    if is_time(passage, first) or token.low in lexicon.complementizers:
        return False
    more = first + 1 < len(passage.tokens)
    opens = more and token.low in lexicon.determiners and not is_time(passage, first + 1)
    return opens or token.low in lexicon.pronouns or is_name(passage, first)


def begins_told(passage: Passage, first: int, limit: int) -> bool:
    """What is said begins behind a comma: "sagte, (es gebe keinen Beweis, dass er log)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.comma_needed:
        return False
    near = range(first, min(limit - 1, first + LOOK))
    comma = next((i for i in near if not tokens[i].is_word or tokens[i].quote >= 0), limit)
    if comma >= limit or tokens[comma].text != ",":
        return False
    begin = comma + 1
    if tokens[begin].low in lexicon.complementizers | lexicon.subordinators:
        return False
    stop = next((i for i in range(begin, limit) if tokens[i].text == ","), limit)
    pronoun = tokens[begin].low in lexicon.pronouns.keys() - lexicon.relatives
    ends = {token.low for token in tokens[max(begin, stop - _FEW - 1) : stop]}
    infinitive = ends & lexicon.infinitive_marks and tokens[begin].low not in lexicon.prepositions
    return pronoun or bool(infinitive) or reported_at(passage, Sentence(begin, stop, 0)) >= 0


def opens_object(passage: Passage, first: int, limit: int) -> bool:
    """A noun phrase with its article begins here, no day."""
    tokens, lexicon = passage.tokens, passage.lexicon
    start = past_days(passage, first, limit)
    opens = start + 1 < limit and tokens[start].low in lexicon.determiners
    opens = opens and not tokens[start + 1].text[0].isdigit()  # "a démenti (le 12 mai) que"
    return opens and lexicon.that_needed and tokens[start].low not in lexicon.complementizers
