"""Number: which of two noun phrases a verb agrees with: "..., ont indiqué les autorités"."""

from bot.reading.rules.grammar.cue import Cue
from bot.reading.rules.text.names import NounPhrase
from bot.reading.rules.text.segments import Passage


def disagrees(passage: Passage, cue: Cue, found: NounPhrase) -> bool:
    """A verb of several beside one person or the other way round, as far as their forms tell."""
    return _agrees(passage, cue, found) is False


def agrees(passage: Passage, cue: Cue, found: NounPhrase) -> bool:
    """A verb of several beside several."""
    return _agrees(passage, cue, found) is True and _are_several(passage, found) is True


def _agrees(passage: Passage, cue: Cue, found: NounPhrase) -> bool | None:
    lexicon = passage.lexicon
    several = _are_several(passage, found)
    if lexicon.plural_verbs is None or several is None:
        return None
    words = [t.low for t in passage.tokens[cue.first : cue.last] if t.is_word]
    finite = [w for w in words if w in lexicon.have or w in lexicon.be] or words[-1:]
    return several is any(lexicon.plural_verbs.fullmatch(word) for word in finite)


def _are_several(passage: Passage, found: NounPhrase) -> bool | None:
    """A noun phrase of several by its first word; None where that does not tell."""
    lexicon, tokens = passage.lexicon, passage.tokens[found.first : found.last]
    first = tokens[0].low
    if first in lexicon.pronouns or any(t.low in lexicon.conjunctions for t in tokens):
        return None
    if lexicon.gendered.get(first) == "p":
        return True
    of_several = any(lexicon.gendered.get(t.low) == "p" for t in tokens[1:])  # "la plupart des"
    return False if first in lexicon.singular and not of_several else None
