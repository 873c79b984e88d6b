"""Who stands after a cue: the noun phrase to its right, without a parser.

A noun phrase here is a run of tokens that cannot be anything but the subject: it starts after
the last boundary of the clause and ends at the verb, or starts after an inverted verb and ends
at the next boundary.
"""

from bot.reading.rules.grammar.apposed_behind import apposition_right
from bot.reading.rules.grammar.cue import Cue, Kind
from bot.reading.rules.grammar.phrase_ends import ends_right, is_latter
from bot.reading.rules.text.names import (
    COMMAS,
    LONGEST,
    STOPS,
    NounPhrase,
    is_name,
    is_time,
    shortens,
)
from bot.reading.rules.text.segments import Passage

_SHORT = 5  # letters; what is shorter and ends like an adverb is none
_TITLE = 8  # tokens of a name in quotation marks
_BRACKET = 8  # tokens of a bracket inside a noun phrase


def phrase_right(passage: Passage, first: int, stop: int) -> NounPhrase | None:
    """The noun phrase that begins at `first` (after adverbs and times) and ends before `stop`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = past_days(passage, first, stop)
    first += first < stop and lexicon.verb_second and tokens[first].low in lexicon.reflexives
    if first < stop and lexicon.subjects_dropped and tokens[first].low in lexicon.subordinators:
        return None  # "(dice) mientras sale"
    while first < stop and _leads_up(passage, first):
        first += 1
    led = lexicon.subjects_dropped or lexicon.adjectives_behind
    if first >= stop or (led and tokens[first].low in lexicon.complementizers):
        return None  # "(aseguró) ayer que el museo reabrirá"
    token = tokens[first]
    if token.quote >= 0 and token.text not in lexicon.quotes:
        return None
    counted = lexicon.amounts.match(passage.low, token.start) is not None  # "at least 40 people"
    if token.low in lexicon.prepositions - lexicon.determiners and not counted:
        return None
    if _stands_alone(passage, first, stop):
        return NounPhrase(first, first + 1)
    last = _before_time(passage, first, _phrase_end(passage, first, stop), stop)
    if last == first:
        return None
    return NounPhrase(first, last, apposition_right(passage, last, stop))


def _leads_up(passage: Passage, index: int) -> bool:
    """An adverb, a time or the like, behind which the noun phrase may begin."""
    token, lexicon = passage.tokens[index], passage.lexicon
    if is_name(passage, index):
        return False
    timed = token.low in lexicon.times and token.low not in lexicon.determiners
    joins = lexicon.bare_nouns and _is_and(passage, index)
    adverb = token.low in lexicon.adverbs or _tells_how(passage, index)
    return adverb or timed or token.low in lexicon.by or joins


def _stands_alone(passage: Passage, first: int, stop: int) -> bool:
    """A pronoun, which is a noun phrase by itself."""
    tokens, lexicon, low = passage.tokens, passage.lexicon, passage.tokens[first].low
    after = tokens[first + 1] if first + 1 < stop else None
    verbal = after is not None and (after.low in lexicon.verbs or after.low in lexicon.be)
    owned = low in lexicon.possessives and after is not None and after.is_word and not verbal
    pronoun = low in lexicon.pronouns and not is_name(passage, first)
    if (pronoun and not _is_this(passage, first, stop)) or (low in lexicon.oblique and not owned):
        return True
    this = low in lexicon.demonstratives and lexicon.gendered.get(low) in ("m", "f")
    # "replicó este por la noche"
    return this and (after is None or not after.is_word or after.low in lexicon.prepositions)


def _phrase_end(passage: Passage, first: int, stop: int) -> int:
    """Where the noun phrase that begins at `first` ends, with names and brackets inside it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = first
    while last < stop and last - first < LONGEST:
        token = tokens[last]
        if token.text == "(":
            closing = next((i for i in range(last, stop) if tokens[i].text == ")"), stop)
            if closing >= stop or closing - last > _BRACKET:
                break
            last = closing + 1
            if lexicon.capital_nouns and last < stop and tokens[last].low not in lexicon.links:
                break  # "hat Karl Abt (KVP) (Fehler) eingestanden"
            continue
        if token.text == "." and shortens(passage, last):
            last += 1
            continue
        if token.text in COMMAS or (token.quote < 0 and token.text in STOPS) or token.text == ".":
            break
        if token.quote >= 0 and not _is_quoted_name(passage, last):
            break
        if last > first and ends_right(passage, first, last):
            break
        last = max(last + 1, past_title(passage, last, stop))
    return last


def _before_time(passage: Passage, first: int, last: int, stop: int) -> int:
    """Where a noun phrase ends before when it was, and before what only leans on it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    timed = last
    while (
        last > first
        and is_time(passage, last - 1)
        and not (is_name(passage, last - 1) or is_latter(passage, last - 1))
        and not (
            last > first + 1 and tokens[last - 2].low in lexicon.bare_links
        )  # "équipe de nuit"
    ):
        last -= 1
    while timed > last > first + 1 and tokens[last - 1].low in lexicon.articles:
        last -= 1  # "dijo el alcalde el lunes"
    small = lexicon.prepositions - lexicon.determiners
    timed = max(timed, last + (last < stop and is_time(passage, last)))
    last -= timed > last > first + 1 and tokens[last - 1].low in small  # "the firm (on Monday)"
    leads = lexicon.conjunctions | (lexicon.relatives if lexicon.analytic else frozenset())
    last -= (
        last > first + 1 and tokens[last - 1].low in leads
    )  # "said X and (left)", "X who (left)"
    leaning = lexicon.self_reflexives and lexicon.self_reflexives | lexicon.negations
    while last > first + 1 and tokens[last - 1].low in leaning:
        if is_name(passage, last - 1):
            break  # "le journal Le Point"
        last -= 1  # "M. Bel (ne s'est pas excusé)"
    return last


def _measures(passage: Passage, index: int) -> bool:
    """A number, where the noun that it measures has a capital as well."""
    lexicon, low = passage.lexicon, passage.tokens[index].low
    return lexicon.capital_nouns and low not in lexicon.singular | lexicon.definite


def _is_this(passage: Passage, index: int, stop: int) -> bool:
    """A pronoun's word before its noun: "diese (Behörde)", "certains (analystes)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    noun = tokens[index + 1] if index + 1 < stop else None
    if lexicon.plural.fullmatch(tokens[index].low) and tokens[index].low in lexicon.determiners:
        closed = lexicon.prepositions | lexicon.adverbs | lexicon.verbs.keys() | lexicon.relatives
        return noun is not None and noun.is_word and noun.low not in closed | lexicon.conjunctions
    if not lexicon.capital_nouns or tokens[index].low not in lexicon.demonstratives:
        return False
    after = tokens[index + 1 : min(stop, index + 3)]
    if not after or after[0].is_capital:
        return bool(after)
    closed = lexicon.prepositions | lexicon.adverbs | lexicon.determiners | lexicon.verbs.keys()
    plain = after[0].is_word and after[0].low not in closed | lexicon.have | lexicon.be
    return plain and len(after) > 1 and after[1].is_capital  # "diese (kleine Behörde)"


def past_title(passage: Passage, index: int, stop: int) -> int:
    """Past a name of a few words in quotation marks that begins at a token, else the token."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if index >= stop or not lexicon.free_order or tokens[index].quote >= 0:
        return index
    closers = lexicon.quotes.get(tokens[index].text, "")
    ends = (i for i in range(index + 1, min(index + _TITLE, stop)) if tokens[i].text in closers)
    return next(ends, index - 1) + 1 if closers else index


def _is_and(passage: Passage, index: int) -> bool:
    """As in "(подтвердил) и мэр": too."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    return low in lexicon.conjunctions and low not in lexicon.both_not


def _tells_how(passage: Passage, index: int) -> bool:
    """How somebody spoke, between a verb and its subject: "сухо (ответил) коротко мэр"."""
    lexicon, token = passage.lexicon, passage.tokens[index]
    how = len(token.low) > _SHORT and token.low.endswith(lexicon.adverb_endings)
    kinds = (lexicon.bodies, lexicon.outlets, lexicon.persons)
    if lexicon.subjects_dropped:  # "(dice) llorando la madre"
        return len(token.low) > _SHORT and token.low.endswith(lexicon.manner_endings)
    return lexicon.free_order and how and not any(kind.fullmatch(token.low) for kind in kinds)


def past_days(passage: Passage, first: int, stop: int) -> int:
    """Past "este viernes", "el lunes", "la semana pasada", before a subject behind its verb."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while first + 1 < stop and tokens[first].low in lexicon.determiners:
        if tokens[first].low in lexicon.possessives:
            break  # "her earlier statement"
        last = first + 1
        while last < stop and tokens[last].low in lexicon.times and not is_name(passage, last):
            last += 1
        if last == first + 1 or is_latter(passage, first + 1):
            break  # "a dit (ce dernier)"
        if lexicon.analytic and last < stop and tokens[last].low in lexicon.nouns:
            break  # "an earlier statement"
        measured = last < stop and tokens[last].is_capital and tokens[last - 1].is_capital
        if measured and _measures(passage, first):
            break  # "forderte (fünf Jahre Haft)"
        first = last
    return first


def _is_quoted_name(passage: Passage, index: int) -> bool:
    """A title in quotation marks, as newspapers in Russian have: радио «Волна»."""
    quote = passage.quotes[passage.tokens[index].quote]
    return quote.last - quote.first <= 6 and passage.tokens[quote.first + 1].is_capital


def is_attribution(cue: Cue) -> bool:
    """The speaker stands after the cue by the cue's nature."""
    return cue.kind is Kind.ATTRIBUTION or cue.subject == "right"
