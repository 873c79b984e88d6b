"""Where words end before what joins another clause to them: "and", ";", "which"."""

from bot.reading.rules.grammar.clause import Clause
from bot.reading.rules.grammar.cue import Kind
from bot.reading.rules.text.names import is_name
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_DASHES = frozenset("–—―")
_THAT = 2  # tokens of ", that"


def before_joint(passage: Passage, clause: Clause, other: Clause, limit: int) -> int:
    """Where the words end before what joins another clause to this one: "and", ";", "that"; or -1.

    Something stands between the two clauses.
    """
    tokens, lexicon, begin = passage.tokens, passage.lexicon, other.first
    before = tokens[begin - 1]
    if before.low in lexicon.conjunctions or before.low in lexicon.but:
        ends = other.last >= limit or not tokens[other.last].is_word
        whole = other.cue.kind is Kind.PHRASE and other.subject is clause.subject
        ends = ends and not (whole and lexicon.adjectives_behind)  # "et crie au complot"
        shared = other.cue.first == begin and not (
            ends
            and tokens[other.last - 1].quote < 0
            and (other.last >= limit or tokens[other.last].quote < 0)
        )
        if begin - 2 > clause.last and comma_inside(passage, begin - 2):
            return begin - 1
        comma = begin - 2 > clause.last and tokens[begin - 2].text in ",–—―;"
        silent = other.cue.act is Act.DECLINES and other.cue.first == begin
        shared = shared or (silent and other.subject is clause.subject)
        plain = all(t.text != "," for t in tokens[clause.last : begin]) and lexicon.verb_final
        shared = shared or (  # "sprach von einem Irrtum und (wies jede Schuld von sich)"
            plain and other.cue.first == begin and other.subject is clause.subject
        )
        apart = shared or comma or before.low not in lexicon.conjunctions
        if apart or _speaks_too(passage, other):
            return begin - 1 - comma
    if before.text in ",;" and other.cue.first == begin and other.subject is None:
        return begin - 1
    if before.text == "," and lexicon.free_order and _answers_it(passage, clause, other):
        return begin - 1  # "..., что мост цел, (мэрия это опровергает)"
    if before.text == "," and tokens[begin].low in lexicon.but:
        return begin - 1  # ", однако мэрия это опровергла": an adverb, and part of the clause
    shared = other.subject is not None and other.subject is clause.subject
    if before.text == "," and shared and lexicon.verb_second and other.cue.first == begin:
        return begin - 1  # "bestätigte, dass ..., nannte aber keine Zahl"
    then = shared and lexicon.analytic and other.cue.first == begin
    if before.text == "," and then and tokens[begin].low in lexicon.adverbs:
        return begin - 1  # "said that she agreed, then told them she did not"
    if before.text == ";":
        return begin - 1
    comma_first = lexicon.comma_needed or lexicon.free_order
    told = comma_first and before.low in lexicon.complementizers  # "заявил им, что (обещал)"
    joined = before.low in lexicon.subordinators and tokens[begin - 2].text == "," and not told
    that = clause.last + 1 < limit and tokens[clause.last + 1].low in lexicon.complementizers
    aside = tokens[clause.last].text == ","  # "reconoce, con todo, que una filial publica ..."
    aside = aside and not (lexicon.free_order and that) and not _ends_with_answer(passage, other)
    if joined and not aside and begin - 2 > clause.last:  # "said that found ..."
        return begin - 2
    apposed = tokens[begin - 3].text == "," and tokens[begin - 2].low in lexicon.nouns
    if before.low in lexicon.object_relatives and apposed and begin - 3 > clause.last:
        return begin - 3  # "..., a claim that he denies"
    return -1


def _ends_with_answer(passage: Passage, other: Clause) -> bool:
    """As in "According to A, the mayor lied, which (he denies)": the sentence ends with it."""
    tokens, lexicon = passage.tokens, passage.lexicon
    answers = other.cue.act in (Act.DENIES, Act.CONFIRMS) and lexicon.analytic
    stop = passage.sentences[passage.sentence_at(other.first)].last
    ends = other.cue.last >= stop or tokens[other.cue.last].text == "."
    return answers and ends and tokens[other.first - 1].low in lexicon.object_relatives


def _answers_it(passage: Passage, clause: Clause, other: Clause) -> bool:
    """Who answers opens a clause, and only "it" stands before the verb: "мэрия это опровергает".

    Between it and the other's "that" stands no comma but its own.
    """
    told = passage.tokens[clause.last : other.first - 1]
    if len(told) <= _THAT or told[1].low not in passage.lexicon.complementizers:
        return False
    if any(token.text == "," for token in told[1:]):
        return False
    subject, what = other.subject, other.fronted
    if subject is None or what is None or other.cue.act not in (Act.DENIES, Act.CONFIRMS):
        return False
    alone = what[1] - what[0] == 1 and passage.tokens[what[0]].low in passage.lexicon.anaphors
    return alone and subject.first == other.first and subject.last == what[0]


def comma_inside(passage: Passage, index: int) -> bool:
    """A quotation ends here that holds the comma after it: "...," adding that."""
    token = passage.tokens[index]
    if token.quote < 0 or passage.quotes[token.quote].last != index + 1:
        return False
    return passage.tokens[index - 1].text == ","


def closes_aside(passage: Passage, first: int, index: int) -> bool:
    """The second of two dashes: "When X said it was late – as it was – (Y left)"."""
    dashes = [i for i in range(first, index) if passage.tokens[i].text in _DASHES]
    return passage.lexicon.analytic and passage.tokens[index].text in _DASHES and len(dashes) == 1


def _speaks_too(passage: Passage, other: Clause) -> bool:
    """Somebody else's words follow "and": "denies the deal and the club declined to comment"."""
    lexicon, subject = passage.lexicon, other.subject
    if subject is None or subject.first != other.first or subject.last > other.cue.first:
        return False
    inside = range(subject.first, subject.last)
    words = passage.low[passage.tokens[inside[0]].start : passage.tokens[inside[-1]].end]
    if lexicon.subjects_dropped and words in lexicon.demonstratives:
        return True  # "acusa al edil y este lo niega"
    kinds = (lexicon.persons, lexicon.roles, lexicon.bodies, lexicon.own_house, *lexicon.kinds)
    named = any(is_name(passage, index) for index in inside)
    return (named and not lexicon.capital_nouns) or any(kind.search(words) for kind in kinds)
