"""Who speaks between what an idiom itself holds and its verb: "О причинах ухода Соль (молчит)"."""

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.somebody import is_oblique
from bot.reading.rules.grammar.speaker_before import speaker_before
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage, Sentence


def behind_given(passage: Passage, cue: Cue, found: NounPhrase | None) -> NounPhrase | None:
    """The subject without the end of what was given before it, which that end is added to.

    Args:
        passage: the text.
        cue: an idiom that may hold what it is about, before its subject.
        found: the noun phrase that ends before its verb.
    """
    tokens, given = passage.tokens, cue.given
    if given is None or not passage.lexicon.free_order:
        return found
    first = last = found.last if found is not None else cue.first
    while first > 0 and tokens[first - 1].start >= given[1]:
        first -= 1
    if not 0 < first < last or not tokens[first].is_word:
        return found
    if not given[0] < given[1] == tokens[first - 1].end:
        return found
    several = any(t.low.endswith(passage.lexicon.several) for t in tokens[cue.first : cue.last])
    told = speaker_before(passage, first - 1, last, several=several)
    if told is None or told.first < first or told.last > cue.first:
        return found
    begin = told.first
    while begin + 1 < told.last and is_oblique(passage, begin, several=True):
        begin += 1  # "Слухи о продаже завода (Рощин)"
    cue.given = (given[0], tokens[begin - 1].end)
    return NounPhrase(begin, told.last)


def is_given_before(passage: Passage, sentence: Sentence, cue: Cue) -> bool:
    """An idiom holds what it is about, and who speaks is named beside that: no object is fronted.

    As in "Лунин от своих слов (отказался)", "Свои слова Рудин (взял назад)".
    """
    if cue.given is None:
        return False
    start, (begin, end) = passage.tokens[sentence.first].start, cue.given
    if begin == start:
        return passage.tokens[cue.first - 1].start >= end
    return start < begin < cue.end
