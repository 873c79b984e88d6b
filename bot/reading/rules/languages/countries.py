"""The countries by their names in a language, as Unicode's CLDR has them (through Babel)."""

from functools import cache

from babel import Locale

from bot.reading.rules.languages.lexicon import Lexicon

_CODE = 2  # letters of a country's code; longer ones are regions


@cache
def _countries(language: str, powers: frozenset[str]) -> frozenset[str]:
    names = Locale.parse(language).territories
    return powers | {_bare(name.lower()) for code, name in names.items() if len(code) == _CODE}


def is_country(lexicon: Lexicon, name: str) -> bool:
    """Whether a name is a country's, or that of several which act as one (EU, NATO).

    Args:
        lexicon: of the text's language; `powers` has the short names that CLDR lacks.
        name: as printed, with or without an article: "the U.S.", "Russie".
    """
    first, _, rest = name.lower().partition(" ")
    low = rest if rest and first in lexicon.determiners else name.lower()
    return _bare(low) in _countries(lexicon.code, lexicon.powers)


def _bare(name: str) -> str:
    """Without points and spaces: "U.S.", "EE. UU." are US and EEUU."""
    return name.replace(".", "").replace(" ", "").replace("’", "'")
