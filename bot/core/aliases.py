"""The table of names that no rule of spelling brings together: НАТО and OTAN, Трамп and Trump.

`alias_rows` has what stands in it, and how.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from bot.core.alias_rows import KEYS, Row, office_rows, shipped_rows, territory_rows
from bot.core.spelling import base_forms, stem
from storage.folding import words

_STEMMED = "~"  # marks the stems of a Cyrillic phrase, so that they meet no whole word
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[a-z]")
_ARABIC_PREFIX = re.compile("^(?:وال|بال|فال|لل|ال|[وبلفك])(?=.{3})")
_GENITIVE = re.compile("(?<=...)(?<!e)s$")  # no name takes it after an e: not Frances
_SHORT_CAPITALS = 3
_ANY = "*"  # in a name: one word, whatever it is


@dataclass(frozen=True, slots=True)
class Word:
    """One folded word of a text, and how it stood there.

    Attributes:
        text: the folded word.
        capital: it begins with a capital, or is of a script that has none.
        capitals: it is all in capitals.
        typed: it was typed by an asker, who need not care for capitals.
    """

    text: str
    capital: bool
    capitals: bool
    typed: bool = False

    @property
    def cyrillic(self) -> bool:
        """Written in Cyrillic letters."""
        return bool(_CYRILLIC.match(self.text))

    @property
    def latin(self) -> bool:
        """Written in Latin letters."""
        return bool(_LATIN.match(self.text))


class _Capitals(IntEnum):
    """Where a name has to stand in capitals to be one."""

    NOWHERE = 0
    IN_TEXTS = 1
    EVERYWHERE = 2


@dataclass(frozen=True, slots=True)
class _Name:
    rest: tuple[str, ...]  # the words (or stems) after the first
    keys: tuple[str, ...]
    capitals: _Capitals
    genitive: bool  # may take a German genitive's s
    small: bool  # may stand in small letters

    def may_be(self, word: Word) -> bool:
        if self.capitals is _Capitals.NOWHERE or word.capitals:
            return True
        return self.capitals is _Capitals.IN_TEXTS and word.typed


class Aliases:
    """Finds the table's names in a run of words.

    Attributes:
        words: the single folded words that are a name, or a part of a person's.
    """

    def __init__(self, rows: Iterable[Row]) -> None:
        self._by_first: defaultdict[str, list[_Name]] = defaultdict(list)
        self._names: defaultdict[str, list[str]] = defaultdict(list)  # by entity, no persons
        self._spellings: dict[str, tuple[str, ...]] = {}  # by entity
        self._bearers: defaultdict[str, list[str]] = defaultdict(list)  # entities by surname's key
        for row in rows:
            if row.kind != "given":
                self._spellings[row.entity] = (*row.names, *row.surnames)
            if row.kind == "given":
                # Roberts is a surname of its own, not Robert's.
                self._add(row.names, f"k_n_{row.slug}", genitive=False)
            elif row.kind == "person":
                self._add_person(row)
            elif row.kind in KEYS:
                self._add(row.names, row.entity, small=True)
            else:
                self._add(row.names, row.entity)
                self._names[row.entity] += row.names
        self._sort()

    def _add_person(self, row: Row) -> None:
        """The full names stand for each of their words, too: 习近平 is found by "jinping"."""
        parts = words(row.names[0])
        surname = [f"k_n_{'_'.join(words(row.surnames[0]))}"] if row.surnames else []
        self._add(row.names, row.entity, *surname, *(f"k_n_{part}" for part in parts))
        self._add(row.surnames, *surname)
        for key in surname:
            self._bearers[key].append(row.entity)

    def _add(
        self, names: Iterable[str], *keys: str, genitive: bool = True, small: bool = False
    ) -> None:
        for name in (written for each in names for written in _with_dots(each)):
            bare = name.removeprefix("!")
            first, *rest = _with_gaps(bare)
            capitals = _Capitals.NOWHERE
            if _LATIN.match(first) and bare.isupper() and len(bare) <= _SHORT_CAPITALS:
                capitals = _Capitals.IN_TEXTS
            if bare != name:
                capitals = _Capitals.EVERYWHERE
            if rest and _CYRILLIC.match(first):
                first, rest = _STEMMED + stem(first), [stem(word) for word in rest]
            may_be_small = small or bare[0].islower()
            self._by_first[first].append(_Name(tuple(rest), keys, capitals, genitive, may_be_small))

    @classmethod
    def of(cls, spellings: Iterable[tuple[str, Sequence[str]]]) -> "Aliases":
        """A table of spellings with their keys."""
        table = cls(())
        for name, keys in spellings:
            table._add([name], *keys)
        table._sort()
        return table

    def _sort(self) -> None:
        for known in self._by_first.values():
            known.sort(key=lambda name: -len(name.rest))
        self.words = frozenset(self._single_words())

    def _single_words(self) -> Iterator[str]:
        for first, known in self._by_first.items():
            yield from (first for name in known if not name.rest)
            yield from (key[4:] for name in known for key in name.keys if key.startswith("k_n_"))

    def spellings(self, keys: Iterable[str]) -> list[tuple[str, ...]]:
        """All that the table has for these keys: the spellings of each name, one after another.

        A surname stands for all that bear it.
        """
        entities = [e for key in keys for e in (key, *self._bearers.get(key, ()))]
        found = [self._spellings[e] for e in dict.fromkeys(entities) if e in self._spellings]
        return [tuple(name.removeprefix("!") for name in one) for one in found]

    def names_of(self, entities: Iterable[str]) -> tuple[str, ...]:
        """All folded names of these organisations, places, seats and products."""
        names = (name for key in entities for name in self._names.get(key, ()))
        return tuple(dict.fromkeys(" ".join(words(name)) for name in names))

    def find(self, text: Sequence[Word]) -> Iterator[tuple[int, int, frozenset[str]]]:
        """The names in a run of words: from which word, to before which, with which keys.

        The longest name wins; a name inside another ("Guinea" in "Papua New Guinea") is none,
        but inside an office's it is one ("ministère français de la Santé"). All that an inflected
        word may be counts.
        """
        at = 0
        while at < len(text):
            length, keys = self._at(text, at)
            if length:
                yield at, at + length, keys
            at += length if length and not any(key.startswith("o_") for key in keys) else 1

    def _at(self, text: Sequence[Word], at: int) -> tuple[int, frozenset[str]]:
        longest = 0
        keys: set[str] = set()
        for form in _forms(text[at]):
            for name in self._by_first.get(form, ()):
                length = 1 + len(name.rest)
                if length < longest:
                    break
                if not (text[at].capital or name.small):
                    continue
                if form != text[at].text and text[at].latin and not name.genitive:
                    continue
                if name.may_be(text[at]) and _follows(name.rest, text, at + 1, form):
                    keys = keys | set(name.keys) if length == longest else set(name.keys)
                    longest = length
        return longest, frozenset(keys)


def _forms(word: Word) -> Iterator[str]:
    """Under what a word may stand in the table: itself, base forms, without a genitive's s."""
    yield word.text
    if word.cyrillic:
        yield from base_forms(word.text) - {word.text}
        yield _STEMMED + stem(word.text)
    elif word.latin:
        if _GENITIVE.search(word.text):
            yield word.text[:-1]
    elif prefix := _ARABIC_PREFIX.match(word.text):
        yield word.text[prefix.end() :]


def _with_dots(name: str) -> Iterator[str]:
    """A name, and initials as American papers print them: "U.N." beside "UN"."""
    yield name
    bare = name.removeprefix("!")
    if bare.isascii() and bare.isalpha() and bare.isupper() and len(bare) <= _SHORT_CAPITALS:
        yield name.replace(bare, "".join(f"{letter}." for letter in bare))


def _with_gaps(name: str) -> list[str]:
    """The folded words of a name, in which a "*" may stand for any one word."""
    if _ANY not in name:
        return words(name)
    return [word for part in name.split() for word in ([_ANY] if part == _ANY else words(part))]


def _follows(rest: tuple[str, ...], text: Sequence[Word], at: int, first: str) -> bool:
    if at + len(rest) > len(text):
        return False
    if first.startswith(_STEMMED):
        return all(stem(text[at + i].text) == want for i, want in enumerate(rest))
    return all(want in (text[at + i].text, _ANY) for i, want in enumerate(rest))


@cache
def shipped() -> Aliases:
    """The table that ships, read at the first use (about 0.3 s)."""
    return Aliases([*shipped_rows(), *office_rows(), *territory_rows()])
