"""Whom "ce dernier" means, and who joins in a denial: French and Spanish."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str, language: str = "fr") -> list[tuple[str, str]]:
    """Act and speaker of each statement."""
    return [(s.act.value, s.speaker) for s in find_statements(text, language)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("L'actrice Ana Bel accuse le producteur de vol. Ce dernier nie.", "le producteur"),
        ("Luc Roi a vu le maire mardi. Ce dernier affirme que tout va bien.", "le maire"),
        ("Le maire a reçu Luc Roi. Ce dernier affirme que tout va bien.", "Luc Roi"),
        ("Ana Bel a vu le maire. Cette dernière affirme que tout va bien.", "Ana Bel"),
    ],
)
def test_latter_is_who_was_told_of_last(text: str, last: str) -> None:
    assert told(text)[-1][1] == last


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La famille rejette la thèse du suicide. « Il ne s'est pas suicidé », dit Ana Bel."),
        ("es", "La familia niega un incendio. «Nadie incendió nada», dijo Ana Bel."),
    ],
)
def test_who_says_no_to_what_another_has_just_denied_denies_it_too(
    language: str, text: str
) -> None:
    assert [act for act, _ in told(text, language)] == ["denies", "denies"]


def test_only_is_no_denial() -> None:
    assert told("La régie affirme n'avoir agi qu'à sa demande.") == [("asserts", "La régie")]
