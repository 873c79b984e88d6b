"""Whose words an answer is: "Norvik's reply", "Die Antwort des Ministers", "sa réponse"."""

from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.people.genitives import genitive_before
from bot.reading.rules.people.memory import Memory, Speaker
from bot.reading.rules.speakers.pronouns import meant_by
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage

_LONGEST = 6  # tokens up to the word for somebody's words
_OWNED = 2  # tokens from "her" to it: "her (short) reply"


def reply_in(passage: Passage, first: int, stop: int) -> int:
    """The word for somebody's words in what opens at token `first`; -1 where there is none."""
    lexicon, before = passage.lexicon, ""
    for index in range(first, min(first + _LONGEST, stop)):
        token = passage.tokens[index]
        opens = before and token.low in lexicon.determiners
        if opens and before not in lexicon.prepositions | lexicon.links:
            break  # "Norvik got (this answer from the ministry)"
        if lexicon.replies.fullmatch(token.low):
            return index
        if not (token.is_word or token.low in lexicon.owner_marks):
            break
        before = token.low
    return -1


def whose(memory: Memory, found: NounPhrase) -> NounPhrase | Speaker | None:
    """Who speaks in an answer: the noun phrase that owns it, or whom a pronoun or a case means.

    Args:
        memory: the names of the text.
        found: a noun phrase; what tells its owner may stand right behind it.

    Returns:
        Nothing where it is no answer, or no owner is told.
    """
    passage, lexicon = memory.passage, memory.passage.lexicon
    tokens, first = passage.tokens, found.first
    noun = reply_in(passage, first, found.last)
    if noun < 0 or _is_inside(passage, noun):
        return None
    start, end = tokens[first].start, tokens[noun].end
    kind = lexicon.possessives.get(tokens[first].low)
    if kind is not None and noun - first <= _OWNED:
        known = meant_by(memory, kind, first)
        return Speaker(known.name, known.principal, start, end) if known is not None else None
    marks = (index for index in range(first + 1, noun) if tokens[index].low in lexicon.owner_marks)
    if (mark := next(marks, -1)) > 0:
        return NounPhrase(first, mark)
    if name := genitive_before(memory, first, noun) if noun > first else "":
        return Speaker(_with_given(passage, name, first, noun - 1), "", start, end)
    return _owner_behind(passage, noun)


def _is_inside(passage: Passage, noun: int) -> bool:
    """Another noun goes on behind it: "Norvik's response (coordinator)", in English."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.analytic or noun + 1 >= len(tokens) or not tokens[noun + 1].is_word:
        return False
    low = tokens[noun + 1].low
    small = lexicon.prepositions | lexicon.links | lexicon.made_by | lexicon.conjunctions
    small |= lexicon.be | lexicon.have | lexicon.modals | lexicon.adverbs | lexicon.complementizers
    verbal = low in lexicon.pasts or low in lexicon.verbs or low.endswith(lexicon.past_endings[:1])
    return low not in small and not verbal


def _with_given(passage: Passage, name: str, first: int, last: int) -> str:
    """A surname without its ending, with the given names before it: "Ana (Roys Antwort)"."""
    given = range(first, last)
    if " " in name or not all(is_name(passage, index) for index in given):
        return name
    return " ".join([*(passage.tokens[index].text for index in given), name])


def _owner_behind(passage: Passage, noun: int) -> NounPhrase | None:
    """As in "The reply (of the ministry)", "Die Antwort (der Bahn)"; no one's where it is "to"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    last = passage.sentences[passage.sentence_at(noun)].last
    if noun + 2 >= last:
        return None
    low = tokens[noun + 1].low
    if lexicon.free_order or low in lexicon.determiners:  # a case tells whose it is
        return phrase_right(passage, noun + 1, last)
    return phrase_right(passage, noun + 2, last) if low in lexicon.links | lexicon.made_by else None
