"""Patterns put together match where one of them does."""

import pytest

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
