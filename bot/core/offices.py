"""Offices that every country has, and what is of a country: rows for the table of names.

"Ministère de la Santé", "Минздрав" and "health ministry" are one kind of office; which
country's it is, the words beside it tell: "Минздрав Украины", "the Ukrainian health ministry". So
both are found by their words, in small letters too, and a query for the Ukrainian health ministry
asks for the two side by side.

A row of `offices.tsv` is: slug, names separated by "|"; a "*" stands for any one word, such as
an adjective. A row of `demonyms.tsv` is: a territory's code of CLDR, then adjectives in English,
French (masculine), German (without ending), Spanish (masculine), Russian and Ukrainian (both
without ending), several with "," between them.
"""

from collections.abc import Iterator
from importlib.resources import files

_GERMAN = ("", "e", "en", "er", "es", "em")
_RUSSIAN = "ий ого ому им ом ая ой ую ое ие их ими".split()  # noqa: SIM905 (reads better)
_UKRAINIAN = "ий ого ому им ої ій у а ою е і их ими".split()  # noqa: SIM905 (reads better)
_FRENCH_FEMININE = (("ien", "ienne"), ("eton", "etonne"), ("ec", "ecque"), ("c", "que"))
_SPANISH: dict[str, tuple[str, ...]] = {
    "és": ("és", "esa", "eses", "esas"),
    "o": ("o", "a", "os", "as"),
}
_SPANISH |= {"án": ("án", "ana", "anes", "anas"), "ón": ("ón", "ona", "ones", "onas")}
_SPANISH |= {"ol": ("ol", "ola", "oles", "olas"), "í": ("í", "íes")}


def offices() -> Iterator[tuple[str, list[str]]]:
    """Slug and names of each office."""
    for slug, names in _rows("offices.tsv"):
        yield slug, names.split("|")


def demonyms() -> Iterator[tuple[str, list[str]]]:
    """Code of each territory, and all forms of the adjectives for it."""
    makers = (_english, _french, _german, _spanish, _russian, _ukrainian)
    for code, *columns in _rows("demonyms.tsv"):
        forms = [
            form
            for make, column in zip(makers, columns, strict=True)
            for word in column.split(",")
            for form in make(word)
        ]
        yield code, forms


def _rows(name: str) -> Iterator[list[str]]:
    with files("bot.core").joinpath(name).open(encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def _english(word: str) -> list[str]:
    return [word, f"{word}s"]


def _french(word: str) -> list[str]:
    feminine = word if word.endswith("e") else f"{word}e"
    for ending, with_e in _FRENCH_FEMININE:
        if word.endswith(ending):
            feminine = word.removesuffix(ending) + with_e
            break
    return [word, feminine, f"{feminine}s", word if word.endswith("s") else f"{word}s"]


def _german(word: str) -> list[str]:
    return [word + ending for ending in _GERMAN]


def _spanish(word: str) -> list[str]:
    for ending, forms in _SPANISH.items():
        if word.endswith(ending):
            return [word.removesuffix(ending) + form for form in forms]
    return [word, f"{word}s"]


def _russian(stem: str) -> list[str]:
    return [stem + ending for ending in _RUSSIAN]


def _ukrainian(stem: str) -> list[str]:
    return [stem + ending for ending in _UKRAINIAN]
