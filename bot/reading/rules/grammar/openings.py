"""What opens a sentence before its subject: adverbs, days, places, "In a statement"."""

from bot.reading.rules.grammar.bearing import is_bearer
from bot.reading.rules.grammar.concord import agrees, may_agree
from bot.reading.rules.grammar.somebody import is_oblique
from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.text.names import counts_time, is_name, is_time, opens_full_name
from bot.reading.rules.text.number import is_any, singular
from bot.reading.rules.text.particles import joins_name
from bot.reading.rules.text.segments import Passage

_ADJECTIVES = 2  # words before a noun without an article


def skip_openers(passage: Passage, first: int, last: int, *, cut: bool = True) -> int:
    """Past adverbs, a verb of the clause before, and adverbial phrases ("In a statement")."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(last - 1, first - 1, -1) if cut else ():
        low = tokens[index].low
        named = tokens[index].is_capital and (index > first or opens_full_name(passage, index))
        named = named or joins_name(passage, index)
        after = tokens[index + 1].low if index + 1 < last else ""
        if low in lexicon.infinitive_marks and (
            after in lexicon.determiners
            or after in lexicon.oblique
            or after in lexicon.titles
            or (index + 1 < last and is_name(passage, index + 1))
        ):
            continue  # "turned to the board", "those close to him", no infinitive
        noun = low in lexicon.modals and index > first  # "la junte au pouvoir"
        if (
            noun
            and tokens[index - 1].low in lexicon.determiners | lexicon.links | lexicon.to_persons
        ):
            continue
        if not named and (low in lexicon.be or low in lexicon.modals or low in lexicon.have):
            first = next_start(passage, index + 1, last)
            break
    while first < last:
        token = tokens[first]
        opens = token.low in lexicon.openers or token.low in lexicon.conjunctions
        ends_ly = token.low.endswith(lexicon.adverb_endings) and not token.is_capital
        if not token.is_word or (
            (opens or token.low in lexicon.adverbs or ends_ly)
            and token.low not in lexicon.determiners
            and token.low not in lexicon.pronouns
            and token.low not in lexicon.both_not
        ):
            first += 1
        elif lexicon.amounts.match(passage.low, token.start):
            break  # "at least 40 people (say)"
        elif token.low in lexicon.prepositions and token.low not in lexicon.determiners:
            first = next_start(passage, first + 1, last)
        elif is_time(passage, first) and token.low in lexicon.times:
            first += 1
        elif _is_day(passage, first, last):
            first += 2  # "5 мая (компания заявила)", "Ce lundi (la mairie a dit)"
        elif ahead := _time_ahead(passage, first, last):
            first += ahead
        elif first + 2 < last and not lexicon.free_order and counts_time(passage, first):
            first += 2  # "Two years (ago Bell said)"
        else:
            break
    return first


def _is_venue(passage: Passage, first: int, last: int) -> bool:
    """Nothing but where it was said: "In a statement"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    found = lexicon.venues.match(passage.low, tokens[max(first, 0)].start)
    return lexicon.analytic and found is not None and found.end() == tokens[last - 1].end


def _is_inside_venue(passage: Passage, first: int, index: int) -> bool:
    """Part of where it was said: "At a press (conference) residents said"."""
    found = passage.lexicon.venues.match(passage.low, passage.tokens[first].start)
    return found is not None and found.end() > passage.tokens[index].start


def _is_day(passage: Passage, first: int, last: int) -> bool:
    """A number and a month, or "this" and a day, and something behind them."""
    tokens, lexicon = passage.tokens, passage.lexicon
    number = lexicon.free_order and tokens[first].text.isdigit()
    this = lexicon.that_needed and tokens[first].low in lexicon.demonstratives | lexicon.articles
    return (number or this) and first + 2 < last and tokens[first + 1].low in lexicon.times


def is_word_for_somebody(lexicon: Lexicon, low: str) -> bool:
    """A word for a body, for one person or for several, in the case of a subject."""
    bodies = (lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    people = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural, lexicon.counts)
    return any(kind.fullmatch(low) for kind in (*bodies, *people))


def next_start(passage: Passage, first: int, last: int) -> int:
    """Past the noun phrase that begins at `first`: where the next one begins, or `last`."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first + 1, last):
        token, before = tokens[index], tokens[index - 1]
        loose = (
            before.low not in lexicon.prepositions
            and before.low not in lexicon.determiners
            and before.low not in lexicon.conjunctions
            and before.low not in lexicon.owner_marks
            and not (before.quote < 0 and before.text in lexicon.quotes)  # a paper's title
        )
        this = lexicon.free_order and before.low in lexicon.plain_anaphors  # "На это (Лунин)"
        if not (loose or this):
            continue
        if lexicon.bare_nouns and token.text in lexicon.quotes and before.is_word:
            return index - 1
        if token.low in lexicon.pronouns and not token.low.startswith("-"):
            return index
        if is_bearer(passage, index) or _is_body_speaking(passage, index, last):
            return index  # "На вопрос о сроках (представитель завода ответил)"
        if token.low in lexicon.determiners and token.low not in lexicon.prepositions:
            if lexicon.analytic and counts_time(passage, index):
                continue
            return index
        timed = is_time(passage, index - 1) and not is_time(passage, index)
        timed = timed or _is_venue(passage, first - 1, index)
        if lexicon.analytic and timed and _opens_several(passage, index, last):
            return index  # "On Monday (local residents said)", "In court (police said)"
        determined = tokens[first].low in lexicon.determiners | lexicon.possessives.keys()
        object_ = tokens[first].low.endswith(lexicon.gerund_endings)  # "on motivating voters"
        object_ = object_ or (not determined and tokens[first - 1].low in lexicon.bodies_after)
        behind = index > first + determined and tokens[first - 1].low in lexicon.prepositions
        behind = behind and lexicon.analytic and not object_
        behind = behind and not _is_inside_venue(passage, first - 1, index)
        if behind and _are_people(passage, index, last):
            return index  # "During the trial (defence lawyers said)", "In Leeds (residents said)"
        if lexicon.free_order and timed and is_word_for_somebody(lexicon, token.low):
            return index  # "В понедельник (компания заявила)"
        apart = not before.is_capital or is_time(passage, index - 1)
        titled = lexicon.analytic and token.low in lexicon.titles and token.is_capital
        gendered = titled and bool(lexicon.titles[token.low])  # no "In Leeds Mayor Al Bell"
        if titled and (apart or gendered) and index + 1 < last and is_name(passage, index + 1):
            return index  # "On 6 July (Mr Bell)", "In Leeds (Mr Bell)"
        apart = apart or _owns(passage, index - 1, last)
        if is_name(passage, index) and apart and not _owns(passage, index, last):
            return index
        if lexicon.subjects_dropped and _opens_beside_place(passage, first, index, last):
            return index  # "En Lorca (Ana Roy)", "En Lorca (fuentes policiales)"
    return last


def _owns(passage: Passage, index: int, verb: int) -> bool:
    """A name that tells whose or where something was, before who speaks: "улиц (Заречья) жители".

    Also "итогов (Заречья) Корнев сказал": the verb goes with the other one.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.free_order or index + 1 >= verb or verb >= len(tokens):
        return False
    if not tokens[index].low.endswith(lexicon.owned):
        return False
    if tokens[index + 1].text.islower():
        return is_word_for_somebody(lexicon, tokens[index + 1].low)
    beside = index + 2 == verb and is_name(passage, index + 1)
    return beside and not agrees(passage, index, verb) and agrees(passage, index + 1, verb)


def _opens_beside_place(passage: Passage, first: int, index: int, last: int) -> bool:
    """A given name and a surname behind a place, or several without an article."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low, before = tokens[index].low, tokens[index - 1]
    if lexicon.plural.fullmatch(low) and not tokens[index].is_capital:
        known = lexicon.plural.fullmatch(before.low) or lexicon.persons.fullmatch(before.low)
        return known is None and before.low not in lexicon.possessives
    full = low in lexicon.given and index + 1 < last and is_name(passage, index + 1)
    alone = index == first + 1 and before.low not in lexicon.given
    return full and alone and lexicon.named_after.fullmatch(before.low) is None


def _is_body_speaking(passage: Passage, index: int, verb: int) -> bool:
    """A body that the verb goes with: "После матча (компания) заявила", not "матча клуба"."""
    lexicon, tokens, low = passage.lexicon, passage.tokens, passage.tokens[index].low
    if not lexicon.free_order or low.endswith(lexicon.genitive_only):
        return False
    verb += verb < len(tokens) and tokens[verb].low in lexicon.negations
    if verb >= len(tokens):
        return False
    body = lexicon.bodies.fullmatch(low) and not is_oblique(passage, index, several=True)
    return bool(body) and may_agree(passage, index, verb)


def _opens_several(passage: Passage, first: int, last: int) -> bool:
    """A noun without an article, and at most two words before it: "(senior city officials)"."""
    lexicon = passage.lexicon
    closed = lexicon.prepositions | lexicon.determiners | lexicon.conjunctions
    for token in passage.tokens[first : min(first + _ADJECTIVES + 1, last)]:
        if not token.is_word or token.low in closed:
            return False
        if lexicon.bare.fullmatch(token.low):
            return True
    return False


def _are_people(passage: Passage, first: int, last: int) -> bool:
    """A word for several persons, at most one word before it, and nothing but "of" what behind."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = range(first, last)
    end = next((i for i in inside if tokens[i].low in lexicon.prepositions), last)
    if not first < end <= first + _ADJECTIVES or any(not t.is_word for t in tokens[first:end]):
        return False
    low = tokens[end - 1].low
    kinds = (lexicon.persons, lexicon.roles, lexicon.anonymous, lexicon.plural)
    known = [is_any(lexicon, kinds, token.low) for token in tokens[first:end]]
    timed = singular(lexicon, tokens[first].low) in lexicon.times
    alone = known[-1] and not any(known[:-1]) and not timed
    return alone and lexicon.bare.fullmatch(low) is not None


def _time_ahead(passage: Passage, first: int, last: int) -> int:
    """How many words tell how much later it was: "(A day later) residents", "(Hours later) he"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    noun = first + (tokens[first].low in lexicon.singular)
    if not lexicon.analytic or noun + 2 >= last:
        return 0
    units = tokens[noun].low, singular(lexicon, tokens[noun].low)
    timed = any(unit in lexicon.times for unit in units)
    later = tokens[noun + 1].low in lexicon.adverbs | lexicon.times
    return noun + 2 - first if timed and later and units[0] not in lexicon.adverbs else 0


def behind_event(passage: Passage, first: int, last: int) -> int:
    """Where several begin behind a noun that "after" leads: "After the crash (residents said)".

    `first` where it leads a clause of its own, behind which the main one must follow a comma.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    leads = lexicon.prepositions & lexicon.circumstances
    if not lexicon.analytic or first == 0 or tokens[first - 1].low not in leads:
        return first
    sentence = passage.sentences[passage.sentence_at(first)]
    comma = any(t.text == "," and t.quote < 0 for t in tokens[last : sentence.last])
    start = last if comma else next_start(passage, first, last)
    return start if start < last else first
