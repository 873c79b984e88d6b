"""Attacks with more than words: "Rebels attacked a convoy" blames nobody."""

from bot.reading.rules.grammar import somebody
from bot.reading.rules.grammar.clause import Clause, Spans
from bot.reading.rules.text import names
from bot.reading.rules.text.segments import Passage
from storage.records import Act

_LOOK = 20  # tokens behind a verb in which words are quoted


def is_strike(passage: Passage, clause: Clause, spans: Spans) -> bool:
    """As in "The army attacked the port": what is hit is no word, plan or rival.

    A person attacks another person in words unless a weapon or a wound is told of; a plan, a
    report or somebody "over" something is always attacked in words.
    """
    lexicon, cue = passage.lexicon, clause.cue
    if cue.act is not Act.CRITICISES or cue.passive or not spans:
        return False
    if not lexicon.strikes.search(passage.low, cue.start, cue.end):
        return False
    start, end = spans[0][0], spans[-1][1]
    tokens = passage.tokens
    quoted = any(t.quote >= 0 and start <= t.start < end for t in tokens[cue.last :][:_LOOK])
    if quoted or lexicon.in_words.search(passage.low, start, end):
        return False  # 'attacked the book as "a burglary"'
    stop = passage.sentences[passage.sentence_at(cue.first)].last
    if lexicon.wounds.search(passage.low, cue.end, tokens[stop - 1].end):
        return True
    first = cue.last
    rival = first < stop and (names.is_name(passage, first) or _is_person(passage, first, stop))
    subject = clause.subject
    person = subject is not None and (
        tokens[subject.first].low in lexicon.pronouns
        or names.is_named(passage, subject)
        or _is_person(passage, subject.first, subject.last)
    )
    return not (rival and person)


def _is_person(passage: Passage, first: int, last: int) -> bool:
    """A word for one who holds an office: "the mayor", "his rival"."""
    inside = range(first, min(first + 3, last))
    return any(
        somebody.is_somebody(passage, i)
        and passage.lexicon.persons.fullmatch(passage.tokens[i].low)
        for i in inside
    )
