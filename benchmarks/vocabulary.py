"""Names and words as skewed as in the news, in six languages.

The n-th of a list is drawn about 1/n as often as the first (Zipf's law, with Mandelbrot's shift,
without which the first word would stand everywhere). Names come in the spellings of the shipped
table, so that one person is written in several ways; after those come made-up ones. Words are a
language's little words, some that every newspaper prints, and then made-up ones.
"""

import random
from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Generic, TypeVar

from bot.core.alias_rows import shipped_rows

SEED = 7
RARE_NAMES = 20_000
RARE_WORDS = 15_000  # a language
LITTLE = 0.4  # of all words
LANGUAGES = ("en", "fr", "de", "es", "ru", "uk")
LANGUAGE_SHARES = (40, 25, 15, 10, 5, 5)

# Who is in the news most, the most frequent first; the rest of the table follows in any order.
MOST = (
    *("vladimir-putin", "donald-trump", "kremlin", "elon-musk", "volodymyr-zelensky", "nato"),
    *("emmanuel-macron", "dmitry-peskov", "white-house", "joe-biden", "xi-jinping", "spacex"),
)
SPEAKS_FOR = {"dmitry-peskov": "kremlin"}

_LITTLE_WORDS = {
    "en": "the of to and a in that is on for said with was by it has from",
    "fr": "de la le et les des en que un une est dans pour par sur qui pas",
    "de": "der die und in den von zu das mit sich auf dem nicht ist eine für",
    "es": "de la que el en y los del se por las un con para una su al",
    "ru": "и в не на что с по как это из у за от к для о же",
    "uk": "і в не на що з до як це у за від та про для його але",
}
_NEWS_WORDS = {
    "en": "government war president police election court attack minister report talks sanctions "
    "budget strike border energy climate hospital missile trade inflation army vote parliament",
    "fr": "gouvernement guerre président police élection tribunal attaque ministre rapport grève "
    "budget frontière énergie climat hôpital missile commerce inflation armée vote parlement",
    "de": "Regierung Krieg Präsident Polizei Wahl Gericht Angriff Minister Bericht Gespräche "
    "Haushalt Streik Grenze Energie Klima Krankenhaus Rakete Handel Inflation Armee Parlament",
    "es": "gobierno guerra presidente policía elección tribunal ataque ministro informe sanciones "
    "presupuesto huelga frontera energía clima hospital misil comercio inflación parlamento",
    "ru": "правительство война президент полиция выборы суд атака министр доклад переговоры "
    "санкции бюджет забастовка граница энергия климат больница ракета торговля парламент",
    "uk": "уряд війна президент поліція вибори суд атака міністр доповідь переговори санкції "
    "бюджет страйк кордон енергія клімат лікарня ракета торгівля парламент",
}
_LATIN = tuple(f"{c}{v}" for c in "bdfgklmnprstvz" for v in "aeiou")
_CYRILLIC = tuple(f"{c}{v}" for c in "бвгдзклмнпрстфх" for v in "аеиоу")

T = TypeVar("T")


class Skewed(Generic[T]):
    """Draws the n-th of some values about 1/n as often as the first."""

    def __init__(self, values: Sequence[T], shift: float = 2.0) -> None:
        self.values = values
        self.weights = list(accumulate(1 / (n + shift) for n in range(1, len(values) + 1)))

    def draw(self, dice: random.Random) -> T:
        """One value."""
        return self.values[bisect(self.weights, dice.random() * self.weights[-1])]


@dataclass(frozen=True, slots=True)
class Named:
    """A person, an organisation or a place.

    Attributes:
        latin: its spellings in Latin letters.
        cyrillic: those in Cyrillic letters; the Latin ones if there are none.
        speaks_for: for a person, the index of an organisation in `Vocabulary.houses`, or -1.
    """

    latin: tuple[str, ...]
    cyrillic: tuple[str, ...]
    speaks_for: int = -1

    def written(self, lang: str, dice: random.Random) -> str:
        """A spelling that a text in this language may have."""
        spellings = self.cyrillic if lang in {"ru", "uk"} else self.latin
        return spellings[0] if len(spellings) == 1 else dice.choice(spellings)


class Vocabulary:
    """What texts are made of: `names` in wordings, `people` and `houses` as speakers.

    It is the same every time.
    """

    def __init__(self) -> None:
        dice = random.Random(SEED)
        rows = {row.slug: row for row in shipped_rows() if row.kind != "given"}
        rest = [slug for slug in rows if slug not in MOST]
        dice.shuffle(rest)
        known = [rows[slug] for slug in (*MOST, *rest)]
        houses = [row for row in known if row.kind in {"organisation", "seat"}]
        house_slugs = [row.slug for row in houses]
        self.houses = Skewed([_named(row.names) for row in houses])
        people = []
        for row in known:
            if row.kind == "person":
                drawn = self.houses.values.index(self.houses.draw(dice))
                own = SPEAKS_FOR.get(row.slug)
                people.append(_named(row.names, house_slugs.index(own) if own else drawn))
        rare = []
        for _ in range(RARE_NAMES):
            name = " ".join(_word(dice, _LATIN).title() for _ in range(2))
            house = dice.randrange(len(houses)) if dice.random() < 0.5 else -1  # noqa: PLR2004
            rare.append(Named((name,), (name,), house))
        self.people = Skewed(people + rare)
        self.names = Skewed([_named(row.names) for row in known] + rare)
        self._little = {lang: Skewed(words.split()) for lang, words in _LITTLE_WORDS.items()}
        self._words = {lang: Skewed(_words(lang, dice)) for lang in LANGUAGES}

    def text(self, lang: str, dice: random.Random, count: int) -> list[str]:
        """Some words of a language."""
        little, words = self._little[lang], self._words[lang]
        return [(little if dice.random() < LITTLE else words).draw(dice) for _ in range(count)]

    def frequent(self, lang: str, rank: int) -> str:
        """The word of a language that is printed most, next to most, … but for little ones."""
        return self._words[lang].values[rank]


@cache
def vocabulary() -> Vocabulary:
    """Made once in each process, which takes half a second."""
    return Vocabulary()


def outlets() -> Skewed[tuple[str, str]]:
    """Newspapers: name and domain."""
    dice = random.Random(SEED + 1)
    names = dict.fromkeys(_word(dice, _LATIN) for _ in range(300))
    kinds = ("Times", "Post", "Zeitung", "Journal", "Gazette")
    return Skewed([(f"{name.title()} {dice.choice(kinds)}", f"{name}.example") for name in names])


def _named(names: Sequence[str], speaks_for: int = -1) -> Named:
    bare = [name.removeprefix("!") for name in names]
    latin = tuple(name for name in bare if name[0] < "\u0250")
    cyrillic = tuple(name for name in bare if "\u0400" <= name[0] < "\u0530")
    return Named(latin or cyrillic, cyrillic or latin, speaks_for)


def _words(lang: str, dice: random.Random) -> list[str]:
    syllables = _CYRILLIC if lang in {"ru", "uk"} else _LATIN
    made = (_word(dice, syllables) for _ in range(RARE_WORDS))
    return list(dict.fromkeys((*_NEWS_WORDS[lang].split(), *made)))


def _word(dice: random.Random, syllables: Sequence[str]) -> str:
    return "".join(dice.choices(syllables, k=dice.randint(2, 4)))
