"""The parts of a text: tokens, quotations and sentences, with their offsets."""

from bisect import bisect_right
from dataclasses import dataclass, field

from bot.reading.rules.languages.lexicon import Lexicon
from bot.reading.rules.languages.particles import ARABIC

# Letters that a typesetter varies and a lexicon does not. One character for one character, so
# that offsets stay; hence no str.lower() on the whole text ("İ" lowers to two).
_PLAIN = str.maketrans({"’": "'", "ʼ": "'", "ʹ": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " "})
ENDS = frozenset(".!?…")
NO_QUOTE = -1


def plain(text: str) -> str:
    """The text in lower case with plain apostrophes and spaces, character for character."""
    low = text.translate(_PLAIN)
    lowered = low.lower()
    if len(lowered) == len(low):
        return lowered
    return "".join(one if len(one := c.lower()) == 1 else c for c in low)


def _has_article(text: str) -> bool:
    """As in "al-Sayed": what begins the name is not its capital."""
    article, _, name = text.partition("-")
    return article in ARABIC and name[:1].isupper()


@dataclass(slots=True)
class Token:
    """A word, a number or a mark.

    Attributes:
        low: the token in lower case, with plain apostrophes.
        start, end: code points in the text.
        quote: index of the quotation it stands in (its marks count), else -1.
    """

    text: str
    low: str
    start: int
    end: int
    quote: int = NO_QUOTE

    @property
    def is_word(self) -> bool:
        """Begins with a letter or a digit."""
        return self.text[0].isalnum() or (self.text[0] == "-" and len(self.text) > 1)

    @property
    def is_capital(self) -> bool:
        """Begins as names do: "Sayed", "al-Sayed"."""
        return self.text[0].isupper() or ("-" in self.text and _has_article(self.text))


@dataclass(slots=True)
class Quotation:
    """Words between quotation marks.

    `start:end` is what is inside the marks; `first:last` the tokens, marks included. `closed` is
    False where the paragraph ends first, as in a quotation of several paragraphs.
    """

    start: int
    end: int
    first: int
    last: int
    closed: bool = True


@dataclass(slots=True)
class Sentence:
    """Tokens `first:last`, in paragraph number `paragraph`."""

    first: int
    last: int
    paragraph: int


@dataclass(slots=True)
class Passage:
    """A text with its parts, in the light of its language.

    Attributes:
        low: the text made plain.
        enclosing: the commas around an apposition, which bound no clause: each with its other.
    """

    text: str
    low: str
    lexicon: Lexicon
    tokens: list[Token] = field(default_factory=list)
    quotes: list[Quotation] = field(default_factory=list)
    sentences: list[Sentence] = field(default_factory=list)
    enclosing: dict[int, int] = field(default_factory=dict)

    def sentence_at(self, index: int) -> int:
        """The number of the sentence in which a token stands; -1 before the first."""
        return bisect_right(self.sentences, index, key=lambda sentence: sentence.first) - 1
