"""By which words of an office its bearer is known again, and by which he is another."""

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.people.persons import stem_of
from bot.reading.rules.text.segments import Passage

_SHORT = 3  # letters of words that tell nothing
_STEM = 5  # letters of a noun that is known again as the end of a longer one


def is_other_office(lexicon: Lexicon, asked: set[str], held: set[str]) -> bool:
    """The prime minister is not the finance minister."""
    one, other = asked & lexicon.portfolios, held & lexicon.portfolios
    return bool(one) and bool(other) and not one & other


def is_compounded(lexicon: Lexicon, asked: set[str], held: set[str]) -> bool:
    """Who is a "Polizeisprecher" is "der Sprecher" later, where nouns are compounded."""
    plain = [word for word in asked if len(word) > _STEM] if lexicon.capital_nouns else []
    return any(office.endswith(word) for word in plain for office in held)


def role_words(passage: Passage, first: int, last: int, name: tuple[int, int]) -> set[str]:
    """The words of a description by which its bearer is known again ("the mayor")."""
    lexicon = passage.lexicon
    return {
        stem_of(passage, t.low)
        for i, t in enumerate(passage.tokens[first:last], first)
        if not name[0] <= i < name[1]
        and len(t.low) > _SHORT
        and t.low not in lexicon.prepositions
        and t.low not in lexicon.determiners
    }
