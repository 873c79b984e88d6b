"""Who owns the thing that a sentence is about: "(The mayor)'s plan is dead. She says"."""

from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.number import is_any
from bot.reading.rules.text.segments import Passage


def person_behind(passage: Passage, found: NounPhrase) -> NounPhrase:
    """The owner, where he is somebody and what is his is a thing; else the whole phrase."""
    tokens, lexicon = passage.tokens, passage.lexicon
    inside = range(found.first + 1, found.last - 1)
    mark = next((i for i in inside if tokens[i].low in lexicon.owner_marks), 0)
    if not mark or not _is_somebody(passage, mark - 1):
        return found
    stop = next((i for i in inside if i > mark and tokens[i].low in lexicon.prepositions), 0)
    owned = range(mark + 1, stop or found.last)
    return found if any(_is_somebody(passage, i) for i in owned) else NounPhrase(found.first, mark)


def _is_somebody(passage: Passage, index: int) -> bool:
    low, lexicon = passage.tokens[index].low, passage.lexicon
    kinds = (lexicon.persons, lexicon.roles, lexicon.anonymous)
    return is_any(lexicon, kinds, low)
