"""Whom a sentence is about: its first noun phrase, past when and how."""

import re

from bot.reading.rules.grammar.openings import skip_openers
from bot.reading.rules.grammar.phrases import past_title, phrase_right
from bot.reading.rules.grammar.verbal import before_deed
from bot.reading.rules.languages.particles import PARTICLES
from bot.reading.rules.text.names import NounPhrase, is_name, is_time, numbers_body, past_name
from bot.reading.rules.text.number import is_any
from bot.reading.rules.text.segments import Passage, Token

_ADJECTIVES = 3  # words up to the noun that a sentence opens with


def main_subject(passage: Passage, first: int, stop: int) -> NounPhrase | None:
    """The subject of the sentence that begins at `first`: its first noun phrase."""
    tokens, lexicon = passage.tokens, passage.lexicon
    while first < stop:
        start = skip_openers(passage, first, stop, cut=False)
        comma = next((i for i in range(first, stop) if tokens[i].text == ","), stop)
        clause = (
            tokens[first].low in lexicon.subordinators | lexicon.whether or tokens[first].quote >= 0
        )
        clause = clause or _is_participle(passage, first, stop) or _is_date(passage, first, comma)
        clause = clause or _is_connective(passage, first, comma)
        if start < min(comma, stop) and not clause:
            found = phrase_right(passage, start, stop)
            if found is not None and _is_told_by_us(passage, found):
                return None
            verbs = lexicon.have if lexicon.subjects_dropped else frozenset()
            if found is None or tokens[found.first].low in verbs:
                return None  # "Sobre el caso, (ha dicho) que"
            end = past_name(passage, found.first, found.last)
            while end < found.last and (is_name(passage, end) or _is_inside_name(passage, end)):
                end += 1
            while found.first < end < found.last - 1 and _joins_name(passage, end):
                end = past_name(passage, end + 1, found.last)  # "Luc Bel et Ana Sol"
            if end == found.first + 1 and lexicon.bare_nouns and not lexicon.capital_nouns:
                end = _past_office(passage, found.first, found.last)
            owns = end < found.last and tokens[end].low in lexicon.owner_marks
            owns = owns or _is_of_kind_behind(passage, found, end)
            if end > found.first and not owns:
                last = past_title(passage, end, found.last)
                while lexicon.free_order and end < last < found.last and is_name(passage, last):
                    last += 1  # "Эксперт компании «Щит» (Роман Глебов)"
                return NounPhrase(found.first, last)
            apposed = found.extra is not None and found.extra[1] < stop
            whole = NounPhrase(found.first, found.last, found.extra if apposed else None)
            return before_deed(passage, whole) if lexicon.analytic else whole
        first = comma + 1
    return None


def _joins_name(passage: Passage, index: int) -> bool:
    """As in "Luc Bel (et) Ana Sol", in a Romance language."""
    lexicon, joint = passage.lexicon, passage.tokens[index]
    joins = lexicon.adjectives_behind and joint.low in lexicon.conjunctions - lexicon.negations
    return joins and is_name(passage, index + 1)


def _is_inside_name(passage: Passage, index: int) -> bool:
    """The small words of "Ida (von der) Au", in a language in which they are no others' too."""
    tokens, lexicon = passage.tokens, passage.lexicon
    behind = is_name(passage, index - 1) or tokens[index - 1].low in PARTICLES
    if not lexicon.capital_nouns or tokens[index].low not in PARTICLES or not behind:
        return False
    near = tokens[index + 1 : index + 3]
    return any(t.is_capital for t in near[:1]) or (len(near) > 1 and near[0].low in PARTICLES)


def _is_date(passage: Passage, first: int, comma: int) -> bool:
    """Only when it was stands before a comma: "Le 6 juillet, ...", "El lunes, ..."."""
    lexicon, inside = passage.lexicon, range(first, comma)
    small = lexicon.determiners | lexicon.prepositions | lexicon.links
    timed = [is_time(passage, i) for i in inside]
    return any(timed) and all(
        t or passage.tokens[i].low in small for t, i in zip(timed, inside, strict=True)
    )


def _is_told_by_us(passage: Passage, found: NounPhrase) -> bool:
    """One word before "that" is a verb, and nobody: "(Rappelons) que le port ferme"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    alone = lexicon.adjectives_behind and found.last - found.first == 1
    that = lexicon.complementizers - lexicon.whether
    return alone and found.last < len(tokens) and tokens[found.last].low in that


def _is_connective(passage: Passage, first: int, comma: int) -> bool:
    """Nothing but what joins the sentence to others stands before a comma: "Por su parte, ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.adjectives_behind or first >= comma:
        return False
    start, end = tokens[first].start, tokens[comma - 1].end
    if comma == first + 1 and tokens[first].low.endswith(lexicon.adverb_endings):
        return not is_name(passage, first)  # "Precisamente, ..."
    return lexicon.connectives.fullmatch(passage.low, start, end) is not None


def _is_of_kind_behind(passage: Passage, found: NounPhrase, end: int) -> bool:
    """One capital, and behind it a noun for several or somebody: "Union (leaders)", no name."""
    lexicon, tokens = passage.lexicon, passage.tokens
    if not lexicon.analytic or end - found.first != 1 or end >= found.last:
        return False
    inside = range(end, found.last)
    stop = next((i for i in inside if tokens[i].low in lexicon.prepositions), found.last)
    kinds = (lexicon.persons, lexicon.roles, lexicon.plural, lexicon.bodies, lexicon.anonymous)
    near = {tokens[end].low, tokens[max(end, stop - 1)].low}  # "Trading standards (officers)"
    return any(is_any(lexicon, kinds, low) for low in near)


def _past_office(passage: Passage, first: int, stop: int) -> int:
    """Where "Водитель маршрутки Глеб Лунин", "Апелляционный суд" ends that opens a sentence."""
    tokens, lexicon = passage.tokens, passage.lexicon
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies)
    heads = (i for i in range(first, min(first + _ADJECTIVES, stop)) if is_kind(kinds, tokens[i]))
    end = next(heads, first) + 1
    while end < stop and (_is_owner(passage, end, stop) or numbers_body(passage, end)):
        end += 1
    return past_name(passage, end, stop)


def _is_owner(passage: Passage, index: int, stop: int) -> bool:
    """A word that tells whose an office is, by its ending or before a name: "таксі Гліб"."""
    token, lexicon = passage.tokens[index], passage.lexicon
    numbered = index + 1 < stop and numbers_body(passage, index + 1)  # "школи № 14"
    verbal = token.low.endswith(lexicon.past_endings) and not numbered
    if token.is_capital or not token.is_word or verbal:
        return False
    named = numbered or (index + 1 < stop and is_name(passage, index + 1))
    closed = token.low in lexicon.prepositions | lexicon.conjunctions | lexicon.adverbs
    owned = lexicon.owned + lexicon.qualifying  # "бывшего мэра", "двух подсудимых"
    return not closed and (named or token.low.endswith(owned))


def is_kind(kinds: tuple[re.Pattern[str], ...], token: Token) -> bool:
    """A word of one of these kinds."""
    return any(kind.fullmatch(token.low) for kind in kinds)


def _is_participle(passage: Passage, first: int, stop: int) -> bool:
    """As in "Chastened by the vote, the mayor ...": no noun opens the sentence."""
    tokens, lexicon = passage.tokens, passage.lexicon
    low = tokens[first].low
    past = bool(lexicon.past_endings) and low.endswith(lexicon.past_endings[:1])
    past = past or lexicon.participles.fullmatch(low) is not None
    return past and first + 1 < stop and tokens[first + 1].low in lexicon.prepositions


def before_act(passage: Passage, subject: NounPhrase) -> NounPhrase:
    """A noun phrase without what somebody does: "The board (does not mince its words): ..."."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inner = lexicon.determiners | lexicon.prepositions | lexicon.conjunctions
    for index in range(subject.first + 1, subject.last) if lexicon.finite_endings else ():
        token, after = tokens[index], tokens[index + 1]
        leaning = lexicon.reflexives - lexicon.articles if lexicon.subjects_dropped else frozenset()
        closed = lexicon.self_reflexives | lexicon.negations | lexicon.have | lexicon.be | leaning
        if token.low in closed:
            return NounPhrase(subject.first, index)
        verbal = token.low.endswith(lexicon.finite_endings) and not token.is_capital
        goes_on = after.text == ":" or after.low in lexicon.determiners
        if verbal and goes_on and token.low not in inner and tokens[index - 1].low not in inner:
            return NounPhrase(subject.first, index)
    return subject


def acts_now(passage: Passage, index: int) -> bool:
    """A verb in the present behind a word for one person, as in English headlines: "leader quits".

    Its ending alone does not tell it from a plural, which is why the word before it must.
    """
    token, before, lexicon = passage.tokens[index], passage.tokens[index - 1], passage.lexicon
    one = any(kind.fullmatch(before.low) for kind in (lexicon.persons, lexicon.roles))
    ends = token.low.endswith(lexicon.present_endings)
    ends = ends and not token.low.endswith(lexicon.singular_endings)
    several = any(kind.fullmatch(token.low) for kind in (lexicon.persons, lexicon.roles))
    several = several or before.low.endswith(lexicon.plural_endings)
    return one and ends and not (several or token.is_capital)
