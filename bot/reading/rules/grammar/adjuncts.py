"""What stands between a verb and what is said: the addressee, the day, the place."""

from bot.reading.rules.grammar.addressees import past_addressee
from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.begun import LOOK
from bot.reading.rules.grammar.behind_whom import before_deed, before_object
from bot.reading.rules.grammar.clause import Clause, starts_quote
from bot.reading.rules.grammar.heavy_objects import behind_setting
from bot.reading.rules.grammar.infinitives import is_infinitive
from bot.reading.rules.grammar.middle import past_behalf
from bot.reading.rules.grammar.phrases import past_days, phrase_right
from bot.reading.rules.languages.forms import Takes
from bot.reading.rules.text.names import NounPhrase, is_name, is_particle, is_time, time_length
from bot.reading.rules.text.number import is_any
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_YEAR = 4  # digits
_SHORT = 5  # letters; what is shorter and ends like an adverb is none
_DAYS = 31  # of a month


def skip_adjuncts(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """Past the addressee, the day and the place: told reporters on Thursday in Paris."""
    tokens, lexicon = passage.tokens, passage.lexicon
    takes = clause.cue.takes
    index = _past_first(passage, clause, behind_setting(passage, clause.cue, first, limit), limit)
    if lexicon.free_order and Takes.OBJECT not in takes:
        index = past_addressee(passage, index, limit)
    if Takes.ADDRESSEE in takes and not starts_quote(passage, index, limit):
        found = phrase_right(passage, index, limit)
        if found is not None:
            index = min(_after_addressee(passage, found, limit), limit)
    while index < limit:
        index = past_days(passage, _past_year(passage, index, limit), limit)
        if index == len(tokens):
            break
        token = tokens[index]
        if token.quote >= 0 or token.text == ":":
            break
        when = time_length(passage, index)
        timed = when or is_time(passage, index)
        if lexicon.amounts.match(passage.low, token.start) and not timed:
            break  # "said at least 40 people had come"
        manner = _is_manner(passage, clause, index) or _is_before_colon(passage, index, limit)
        if token.text == "," or is_particle(passage, index) or manner:
            index = max(index + 1, _past_aside(passage, index, limit))
        elif token.low in lexicon.infinitive_marks and is_infinitive(passage, index + 1, limit):
            break
        elif token.low in lexicon.to_persons and Takes.OBJECT not in takes:
            index = _past_told(passage, index, limit)
        elif (deed := before_deed(passage, clause, index, limit)) > index:
            return deed
        elif (object_ := before_object(passage, clause, index, limit)) > index:
            index = object_
        elif Takes.OF in takes and token.low in lexicon.of:
            break
        elif token.low in lexicon.prepositions and _is_time_phrase(passage, index, limit):
            index += 1
            while index < limit and (
                (is_time(passage, index) and not _counts_things(passage, index, limit))
                or (  # "on the Monday", but "on Monday (the bridge fell)"
                    tokens[index].low in lexicon.determiners
                    and is_time(passage, min(index + 1, limit - 1))
                )
            ):
                index += 1
        elif (
            token.low in lexicon.prepositions
            and Takes.OBJECT not in takes
            and (Takes.INFINITIVE not in takes or Takes.TOPIC in takes)
        ):
            if Takes.TOPIC in takes and token.low in lexicon.about:
                return index + 1
            index = after_phrase(passage, index + 1, limit)
        elif when > 1 or (when and token.low not in lexicon.determiners):
            if index + 1 < limit and tokens[index + 1].low in lexicon.owner_marks:
                break  # "Thursday's vote"
            if index + when < limit and tokens[index + when].low in lexicon.nouns:
                break  # "an earlier statement"
            index = min(index + when, limit)
        elif Takes.TOPIC in takes and token.low in lexicon.about:
            return index + 1
        else:
            break
    return index


def _past_told(passage: Passage, index: int, limit: int) -> int:
    """Past to whom it was told, or where: "au micro (de Radio Sud)", whose links tell no topic."""
    tokens, lexicon = passage.tokens, passage.lexicon
    place = lexicon.adjectives_behind and lexicon.venues.match(passage.low, tokens[index].start)
    last = after_phrase(passage, index + 1, limit)
    while place and last < limit and tokens[last].low in lexicon.links:
        last = after_phrase(passage, last + 1, limit)
    return last


def _past_first(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """Past an adverb, what stands between commas, and for whom somebody speaks."""
    index = _past_aside(passage, _past_adverb(passage, clause, first, limit), limit)
    return past_behalf(passage, index, limit) if index < limit else index


def _counts_things(passage: Passage, index: int, limit: int) -> bool:
    """A number that is no day of a month nor a year, and a noun: "on Monday (40 people) came"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    number, after = tokens[index].text, tokens[min(index + 1, limit - 1)]
    counts = number.isdecimal() and len(number) < _YEAR and int(number) > _DAYS
    return lexicon.analytic and counts and after.text.islower()


def _past_adverb(passage: Passage, clause: Clause, first: int, limit: int) -> int:
    """Past "además", "également" before an infinitive or a comma: nothing of what is said."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.that_needed or first + 1 >= limit or tokens[first].low not in lexicon.adverbs:
        return first
    answers = clause.cue.act is not Act.ASSERTS and Takes.INFINITIVE in clause.cue.takes
    doubled = first + 2 < limit and tokens[first + 1].low in lexicon.reflexives  # "l'avoir"
    answers |= tokens[first + 1 + doubled].low in lexicon.perfects  # "pourtant (avoir entendu)"
    infinitive = answers and lexicon.infinitive.match(passage.low, tokens[first + 1].start)
    return first + 1 if infinitive or tokens[first + 1].text == "," else first


def _is_manner(passage: Passage, clause: Clause, index: int) -> bool:
    """How somebody denied or blamed something: "firmly"."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    manner = len(low) > _SHORT and low.endswith(lexicon.adverb_endings)
    manner = manner or low in lexicon.manners
    return manner and clause.cue.act is not Act.ASSERTS and low not in lexicon.no_adverbs


def _is_before_colon(passage: Passage, index: int, limit: int) -> bool:
    """One adverb and then a colon: "said only: ..."."""
    low, lexicon = passage.tokens[index].low, passage.lexicon
    colon = index + 1 < limit and passage.tokens[index + 1].text == ":"
    adverb = low in lexicon.adverbs or (
        bool(lexicon.adverb_endings) and low.endswith(lexicon.adverb_endings)
    )
    return colon and (adverb or lexicon.only.fullmatch(low) is not None)


def _past_aside(passage: Passage, first: int, limit: int) -> int:
    """Past ", on Thursday in court," between a verb and what follows it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if first + 2 >= limit or tokens[first].text != ",":
        return first
    low = tokens[first + 1].low
    if low not in lexicon.prepositions and low not in lexicon.times:
        return first
    for index in range(first + 2, min(limit, first + LOOK)):
        if tokens[index].quote >= 0:
            return first
        if tokens[index].text == ",":
            return index + 1
    return first


def _past_year(passage: Passage, index: int, limit: int) -> int:
    """Past a preposition and a year: "a démenti (en 2021) un rapprochement"."""
    after = passage.tokens[index + 1].text if index + 1 < limit else ""
    led = passage.lexicon.that_needed and after.isdigit() and len(after) == _YEAR
    return index + 2 * (led and passage.tokens[index].low in passage.lexicon.prepositions)


def _is_time_phrase(passage: Passage, index: int, limit: int) -> bool:
    """A preposition and a day follow: "on Thursday", "in a March interview" does not."""
    tokens, lexicon = passage.tokens, passage.lexicon
    index += 1
    while index < limit and tokens[index].low in lexicon.determiners:
        index += 1
    return index < limit and is_time(passage, index) and not tokens[index].text[0].isdigit()


def _after_addressee(passage: Passage, found: NounPhrase, limit: int) -> int:
    """The token after whom somebody told; a clause may follow without any mark."""
    tokens, lexicon = passage.tokens, passage.lexicon
    first = found.first
    if tokens[first].low in lexicon.pronouns or tokens[first].low in lexicon.oblique:
        return first + 1
    index = first
    while index < min(found.last, limit):
        token = tokens[index]
        if index > first and (
            token.low in lexicon.pronouns
            or (
                token.low in lexicon.determiners
                and tokens[index - 1].low not in lexicon.prepositions
                and not (token.is_capital and tokens[index - 1].is_capital)  # "Radio Seven"
            )
        ):
            return index
        other = _is_another(passage, index) or _begins_told(passage, index)
        if index > first and lexicon.analytic and other:
            return index
        index += 1
    if found.last - first > 6:
        return first + 1
    return found.last


def _is_another(passage: Passage, index: int) -> bool:
    """Another's name than the addressee's: "told reporters (Bell) left", "the BBC (Ms Bell)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    before = tokens[index - 1]
    if tokens[index].low in lexicon.titles:
        return is_name(passage, index - 1) or _are_told(passage, before.low)
    several = before.text.islower() and (
        before.low.endswith(lexicon.plural_endings) or lexicon.plural.fullmatch(before.low)
    )
    return bool(several) and is_name(passage, index)


def _begins_told(passage: Passage, index: int) -> bool:
    """What nobody's name goes on with: "the court (40) died", "reporters (prices) rose"."""
    token, before, lexicon = passage.tokens[index], passage.tokens[index - 1], passage.lexicon
    if not token.is_word or before.low in lexicon.determiners | lexicon.prepositions:
        return False
    counted = token.text[0].isdigit() and not before.is_capital  # no "Radio 4"
    counted = counted or lexicon.amounts.match(passage.low, token.start) is not None
    if counted or token.low in lexicon.expletives | lexicon.both_not:
        return True
    closed = lexicon.prepositions | lexicon.conjunctions | lexicon.relatives | lexicon.times
    goes_on = token.low in closed | lexicon.complementizers or token.low in lexicon.owner_marks
    return _are_told(passage, before.low) and not goes_on


def _are_told(passage: Passage, low: str) -> bool:
    """A word for several persons, with which no other noun is told apart: "reporters"."""
    lexicon = passage.lexicon
    kinds = (lexicon.persons, lexicon.roles, lexicon.plural, lexicon.anonymous)
    return low.endswith(lexicon.plural_endings) and is_any(lexicon, kinds, low)


def begins_behind_addressee(passage: Passage, clause: Clause, first: int, limit: int) -> bool:
    """A clause without "that" follows whom it was told: "told reporters (the car that hit her)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.analytic or Takes.ADDRESSEE not in clause.cue.takes:
        return False
    found = phrase_right(passage, first, limit)
    behind = _after_addressee(passage, found, limit) if found is not None else limit
    if behind >= limit:
        return False
    low, capital = tokens[behind].low, tokens[behind].is_capital  # no "told CBS This Morning that"
    return low in lexicon.determiners and not (capital or low in lexicon.complementizers)


def after_phrase(passage: Passage, first: int, limit: int) -> int:
    """Past the noun phrase after a preposition: to the next one, a comma, a quote, a colon."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first + 1, limit):
        token, before = tokens[index], tokens[index - 1]
        if token.quote >= 0 or token.text in ",:;":
            return index
        if before.low in lexicon.prepositions or before.low in lexicon.determiners:
            continue
        if lexicon.that_needed and token.low in lexicon.complementizers:
            return index
        linked = token.low in lexicon.bare_links and index + 1 < limit
        if linked and tokens[index + 1].text.islower():
            continue  # "en fin de journée"
        if token.low in lexicon.prepositions or token.low in lexicon.perfects:
            return index
        titled = token.is_capital and lexicon.adjectives_behind  # "al diario (La) Tarde"
        if (token.low in lexicon.pronouns or token.low in lexicon.determiners) and not titled:
            return index
        if (
            lexicon.adjectives_behind
            and lexicon.anonymous.match(passage.low, token.start) is not None
        ):
            return index  # "a Efe fuentes del club"
        plain = not before.is_capital and before.low not in lexicon.owner_marks
        if plain and is_name(passage, index):
            if _is_its_name(passage, first, index):
                continue  # "a la emisora Radio Sur"
            return index
        if is_bearer(passage, index):  # "в беседе с агентством адвокат"
            return index
    return limit


def _is_its_name(passage: Passage, first: int, index: int) -> bool:
    """A name behind the word for what bears it, where no subject need follow: "la revista X"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.subjects_dropped or tokens[first].low not in lexicon.definite:
        return False
    noun = passage.low[tokens[first].end : tokens[index - 1].end].strip()
    kinds = (lexicon.outlets, lexicon.bodies, *lexicon.kinds)
    several = noun.endswith(lexicon.plural_endings) or noun in lexicon.press  # "a los periodistas"
    return any(kind.fullmatch(noun) for kind in kinds) and not several
