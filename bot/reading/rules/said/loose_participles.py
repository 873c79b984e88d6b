"""What befell somebody before he spoke: "Mis en cause, le maire nie"; he does not deny that."""

from bot.reading.rules.languages.forms import Form
from bot.reading.rules.text.segments import Passage


def opens_loosely(passage: Passage, first: int, comma: int) -> bool:
    """A participle that opens a sentence up to its first comma, with no verb.

    Args:
        passage: in whose language adjectives stand behind nouns; in others nothing is loose.
        first: the token that opens the sentence.
        comma: the comma before who speaks.

    Returns:
        False for a charge, which is what he answers: "Accusé de viol, l'acteur nie".
    """
    tokens, lexicon = passage.tokens, passage.lexicon
    if not lexicon.adjectives_behind or not first < comma or tokens[comma].text != ",":
        return False
    if lexicon.participles.fullmatch(tokens[first].low) is None:
        return False
    if tells_charge(passage, first):
        return False
    return not any(
        t.quote >= 0 or t.text == "," or _is_finite(passage, t.low) for t in tokens[first:comma]
    )


def tells_charge(passage: Passage, first: int) -> bool:
    """As in "Accusé de viol", and no "Accusé par son voisin"."""
    tokens, lexicon = passage.tokens, passage.lexicon
    accused = lexicon.accused.fullmatch(tokens[first].low) is not None
    return accused and tokens[first + 1].low in lexicon.charges & lexicon.links


def _is_finite(passage: Passage, low: str) -> bool:
    lexicon, verb = passage.lexicon, passage.lexicon.verbs.get(low)
    spoken = verb is not None and verb.form is Form.FINITE and not verb.noun
    ends = bool(lexicon.tensed) and low.endswith(lexicon.tensed)
    return spoken or ends or low in lexicon.be | lexicon.have | lexicon.modals
