"""Whether a noun means one or several, as far as its ending tells."""

import re
from collections.abc import Iterable

from bot.reading.rules.languages.lexicon import Lexicon


def singular(lexicon: Lexicon, low: str) -> str:
    """A noun without the ending of several, if it has one."""
    ending = next((end for end in lexicon.plural_endings if low.endswith(end)), "")
    return low.removesuffix(ending)


def is_any(lexicon: Lexicon, kinds: Iterable[re.Pattern[str]], low: str) -> bool:
    """Whether a word is of one of these kinds, as it stands or in the singular."""
    one = singular(lexicon, low)
    return any(kind.fullmatch(low) or kind.fullmatch(one) for kind in kinds)
