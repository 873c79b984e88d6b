"""An office or a role that stands without a name: "(ancien) directeur", "(la) porte-parole"."""

from bot.reading.rules.text.segments import Passage

_BEFORE = 5  # words before an office: "l'un des anciens"


def names_office(passage: Passage, first: int) -> bool:
    """Behind a comma stands what somebody is, where no article need open it in a language."""
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.that_needed or lexicon.free_order:
        return False
    small = lexicon.determiners | lexicon.generic
    inside = range(first, min(first + _BEFORE, len(tokens)))
    at = next((tokens[i].start for i in inside if tokens[i].low not in small), -1)
    kinds = (lexicon.persons, lexicon.roles, lexicon.kept_roles)
    return at >= 0 and any(kind.match(passage.low, at) for kind in kinds)
