"""How a text of a language is cut."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.reading.rules.languages.patterns import NEVER


@dataclass(frozen=True, kw_only=True)
class Writing:
    """How a text of a language is cut.

    Attributes:
        code: ISO 639-1.
        quotes: opening quotation mark to its closing marks.
        elisions: words that lean on the next one, with their apostrophe (l').
        clitics: endings that are split off a word ('s, -t-il), the longest first.
        abbreviations: words whose full stop ends no sentence (mr, z.b).
        numbering: abbreviations before a figure only (No. 4).
        starters: words that begin a sentence even after "U.S.".
        dialogues: a line that begins with a dash is what somebody says.
        incise: a speaker may be named inside the marks: "A, dit X, B" in one quotation.
        ordinals: words behind which a number with a full stop is an ordinal (am 3. Mai).
        joined: words of two that are one (поки що).
        bare_capitals: a capital that print leaves without its accent (A la mairie).
        accented: the letter that it is (à).
        quoted_names: firms and papers stand in quotation marks, which then quote nobody.
    """

    code: str
    quotes: Mapping[str, str]
    elisions: frozenset[str] = frozenset()
    clitics: tuple[str, ...] = ()
    abbreviations: frozenset[str] = frozenset()
    numbering: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    dialogues: bool = False
    incise: bool = False
    ordinals: frozenset[str] = frozenset()
    joined: frozenset[str] = frozenset()
    bare_capitals: re.Pattern[str] = NEVER
    accented: str = ""
    quoted_names: bool = False
