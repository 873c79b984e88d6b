"""The shape of a language: everything the engine needs to know about it, and no code."""

from dataclasses import dataclass
from typing import Self

from bot.reading.rules.languages.cues import Cues
from bot.reading.rules.languages.endings import Endings
from bot.reading.rules.languages.grammar import Grammar
from bot.reading.rules.languages.meaning import Meaning
from bot.reading.rules.languages.people import People
from bot.reading.rules.languages.writing import Writing


@dataclass(frozen=True, kw_only=True)
class Lexicon(Writing, Cues, Meaning, Grammar, Endings, People):
    """One language.

    A field that is left out means that the language has nothing of the kind. All words are in
    lower case with plain apostrophes, as `segments.plain` leaves them; patterns are matched
    against such text.
    """

    @classmethod
    def made_of(cls, *parts: Writing | Cues | Meaning | Grammar | Endings | People) -> Self:
        """The language that its parts make together."""
        return cls(**{name: value for part in parts for name, value in vars(part).items()})
