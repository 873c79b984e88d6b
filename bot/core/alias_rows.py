"""What stands in the table of names.

Three sources: `aliases.tsv` beside this file, the offices and adjectives of `offices.py`, and the
territory names of Unicode's CLDR (through Babel) in the languages a newsroom reads most.

A row of the file is: slug, kind, names, surnames, both separated by "|". Kinds:
    person: names are full names, the first in Latin letters; the last column has the surname
        where it stands alone, and no given name, so that namesakes stay apart.
    given: one given name in all its spellings.
    organisation, place, seat (a building that stands for who sits in it), product: all names
        are the same thing. A slug of two letters is a territory's of CLDR.
A name that begins with a small letter ("pape François") may do so in a text; all others begin
with a capital there. A name in up to three capitals ("UN") counts only in capitals in a text; with
"!" before it ("!US"), because the same letters are a frequent word, a query's words are that name
and no other thing only in capitals.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files

import babel
from babel import Locale

from bot.core.offices import demonyms, offices

_CLDR_LANGUAGES = ("en", "fr", "de", "es", "ru", "uk", "it", "ar", "zh", "ja")
# Codes that are no territory one makes claims about, or that the file has with more spellings.
_NO_TERRITORY = frozenset({"ZZ", "XA", "XB", "QO", "EZ", "UM", "UN", "EU", "CQ", "CP", "DG", "TA"})
_ADDED_BY_CLDR = re.compile(r"\s*[（(].*?[)）]|,? (?:SAR China|ОАР Китаю|САР|R\.A\.S\. cinese)")
# A kind of office is no one thing, as a name is: these keys tell no two speakers to be the same.
KEYS = {"office": "o", "demonym": "d"}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table, as the module's docstring tells."""

    slug: str
    kind: str
    names: Sequence[str]
    surnames: Sequence[str] = ()

    @property
    def entity(self) -> str:
        """The key of the whole name."""
        return f"{KEYS.get(self.kind, 'e')}_{self.slug.replace('-', '_')}"


def shipped_rows() -> Iterator[Row]:
    """The rows of the file that ships."""
    with files("bot.core").joinpath("aliases.tsv").open(encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                slug, kind, names, surnames = line.rstrip("\n").split("\t")
                yield Row(slug, kind, names.split("|"), surnames.split("|") if surnames else ())


def office_rows() -> Iterator[Row]:
    """Offices by their kind, and what is of a country."""
    for slug, names in offices():
        yield Row(slug, "office", names)
    for code, names in demonyms():
        yield Row(code, "demonym", names)


def table_version() -> str:
    """Changes whenever the files that ship, or the territories of CLDR, may have changed."""
    tables = ("aliases.tsv", "offices.tsv", "demonyms.tsv")
    shipped_bytes = b"".join(files("bot.core").joinpath(name).read_bytes() for name in tables)
    return f"{hashlib.sha256(shipped_bytes).hexdigest()[:16]}-{babel.__version__}"


def territory_rows() -> Iterator[Row]:
    """The territories of CLDR, by their two-letter codes."""
    names: defaultdict[str, set[str]] = defaultdict(set)
    for language in _CLDR_LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code not in _NO_TERRITORY:  # noqa: PLR2004 - the longer are regions
                names[code].add(_ADDED_BY_CLDR.sub("", name))
    for code, several in names.items():
        yield Row(code.lower(), "place", sorted(several))
