"""Offices and trades in the case of a subject: "адвокат", "жительница", not "адвоката"."""

from bot.reading.rules.text.segments import Passage


def is_bearer(passage: Passage, index: int) -> bool:
    """Somebody's office or trade in the case of a subject: "адвокат", "жительница"."""
    lexicon, token = passage.lexicon, passage.tokens[index]
    low = token.low
    if not lexicon.free_order or lexicon.bodies.fullmatch(low):
        return False
    oblique = low.endswith((*lexicon.owned, *lexicon.oblique_endings, *lexicon.spoken_to))
    women = low.endswith(lexicon.women_end) and low[:-1].endswith(lexicon.women)
    kinds = (lexicon.persons, lexicon.roles)
    return (women or not oblique) and any(kind.fullmatch(low) for kind in kinds)
