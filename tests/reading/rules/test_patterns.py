"""Patterns put together match where one of them does."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from bot.reading.rules.languages import LANGUAGES, lexicon_of
from bot.reading.rules.languages.patterns import any_of, words

AUXILIARY = r"(?:(?:ha|han)(?: vuelto a)? )?"
SINGLE = [
    words(rf"{AUXILIARY}(?:negado|niega) (?P<content>todo|[a-z)|]+ nada)"),
    words(rf"{AUXILIARY}callado|{AUXILIARY}guard(?:a|ado) silencio"),
    words(r"[\w-]+ado el (?:cargo|puesto)|[\w-]+ado la culpa|sin \(más\)"),
]


@pytest.mark.parametrize(
    "text",
    [
        "el club ha negado todo",
        "ayer han vuelto a guarda silencio",
        "todos han callado",
        "niega ) nada",
        "dejado la culpa, y dejado el puesto",
        "lo dejó sin (más)",
        "ha vuelto a casa",
        "guardado el silencio",
        "desha negado",
        "",
    ],
)
def test_all_together_match_where_one_of_them_does(text: str) -> None:
    starts = [found.start() for one in SINGLE if (found := one.search(text))]
    together = any_of(SINGLE).search(text)
    assert (together and together.start()) == (min(starts) if starts else None)


def test_no_pattern_matches_nothing() -> None:
    assert any_of([]).search("") is None
    assert any_of([]).search("todo") is None


def patterns_in(thing: object) -> Iterator[re.Pattern[str]]:
    """All patterns of a lexicon, wherever it keeps them."""
    if isinstance(thing, re.Pattern):
        yield thing
    elif isinstance(thing, (tuple, list, frozenset)):
        for one in thing:
            yield from patterns_in(one)
    elif isinstance(thing, dict):
        yield from patterns_in((*thing, *thing.values()))
    elif is_dataclass(thing) and not isinstance(thing, type):
        yield from patterns_in([getattr(thing, field.name) for field in fields(thing)])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_are_repeated_a_few_times_only(lang: str) -> None:
    """A group without end that can match a word in two ways tries 2 ** n ways of n words."""
    endless = re.compile(r"(?<!\\)\)(?:[*+]|\{\d+,\})(?!\+)")
    found = list(patterns_in(lexicon_of(lang)))
    assert len(found) > 100
    assert [p.pattern for p in found if endless.search(p.pattern)] == []
