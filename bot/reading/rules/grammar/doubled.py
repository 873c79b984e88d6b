"""An object before its verb that a pronoun takes up: "Esas acusaciones el alcalde (las niega)"."""

from bot.reading.rules.grammar.clause import bounds
from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.grammar.phrases import phrase_right
from bot.reading.rules.grammar.somebody import names_speaker
from bot.reading.rules.text.names import NounPhrase, is_name
from bot.reading.rules.text.segments import Passage, Sentence
from storage.records import Act

_ANSWERS = (Act.DENIES, Act.CONFIRMS, Act.CRITICISES)


def doubled(
    passage: Passage, sentence: Sentence, cue: Cue
) -> tuple[tuple[int, int], NounPhrase | None] | None:
    """The claim that opens a clause as the object of its verb, and the subject if it has one.

    Who speaks stands between both, or behind the verb; the clause may do without.
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    takes_up = tokens[cue.first].low in lexicon.anaphors - lexicon.plain_anaphors
    if cue.act not in _ANSWERS or not takes_up or cue.first == sentence.first:
        return None
    first = cue.first
    while first > sentence.first and not bounds(passage, first - 1):
        first -= 1
    noun = _claim(passage, first, cue.first)
    if noun < 0:
        return None
    begin = next((i for i in range(noun + 1, cue.first) if _opens(passage, i)), cue.first)
    trade = tokens[noun].low not in lexicon.nouns | lexicon.plain_anaphors
    if trade and begin == noun + 1 and is_name(passage, begin):
        return None  # "El mago Luis Rey lo niega"
    if begin < cue.first:
        return (first, begin), NounPhrase(begin, cue.first)
    behind = phrase_right(passage, cue.last, sentence.last)
    speaks = behind is not None and names_speaker(passage, behind)
    if not speaks and tokens[noun].low not in lexicon.nouns | lexicon.plain_anaphors:
        return None
    return (first, cue.first), behind if speaks else None


def _claim(passage: Passage, first: int, last: int) -> int:
    """Where the noun of a claim stands, or "eso", "todo eso", that opens a clause; else -1."""
    tokens, lexicon = passage.tokens, passage.lexicon
    for index in range(first, min(first + 2, last)):
        if tokens[index].low in lexicon.plain_anaphors:
            return index
    led = first + 1 < last and tokens[first].low in lexicon.determiners | lexicon.demonstratives
    if led and tokens[first + 1].low in lexicon.nouns:
        return first + 1
    owned = first + 1 < last and tokens[first].low in lexicon.possessives
    if not (led or owned) or names_speaker(passage, NounPhrase(first, last)):
        return -1  # "Su jefa la acusa"
    if tokens[first + 1].low in lexicon.titles.keys() | lexicon.same:
        return -1  # "El propio (Juan Roy) lo niega", "El general Roy lo niega"
    return first + 1  # "El fraude (lo niega X)", "Su papel en el robo (lo niega X)"


def _opens(passage: Passage, index: int) -> bool:
    """A subject begins behind what stands before it: "Esas acusaciones (el alcalde)"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if tokens[index - 1].low in lexicon.prepositions | lexicon.determiners:
        return False
    determined = tokens[index].low in lexicon.determiners | lexicon.possessives.keys()
    return determined or (is_name(passage, index) and not tokens[index - 1].is_capital)
