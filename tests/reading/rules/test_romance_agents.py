"""Whose agent, team or camp speaks: the player's or singer's a text is about."""

import pytest

from bot.reading.rules.statements import find_statements


def principal(language: str, text: str) -> str:
    """For whom the last statement is made."""
    return find_statements(text, language)[-1].principal


@pytest.mark.parametrize(
    ("language", "text", "client"),
    [
        (
            "es",
            "El delantero Ari Dol se va. «Se queda», dijo el técnico Jo Mir. Su agente lo niega.",
            "Ari Dol",
        ),
        (
            "es",
            "El guardameta Ari Dol se va. «Se queda», dijo el alcalde Jo Mir. Su mánager lo niega.",
            "Ari Dol",
        ),
        # Nobody is told to play or sing: it is not whoever holds an office.
        (
            "fr",
            "Ari Dol quitte Lens. « Faux », dit le président Jo Mir. Son agent dément.",
            "Ari Dol",
        ),
        # Nor is it he where the singer has no name.
        (
            "fr",
            "La chanteuse est malade. Le directeur Jo Mir l'a dit. Son agent dément.",
            "La chanteuse",
        ),
        (
            "es",
            "La cantante está enferma. El director Jo Mir lo dijo. Su agente lo niega.",
            "La cantante",
        ),
    ],
)
def test_agent(language: str, text: str, client: str) -> None:
    assert principal(language, text) == client


@pytest.mark.parametrize(
    ("language", "text", "person"),
    [
        ("fr", "L'ancien ministre Ari Dol est soigné. Il va bien, selon son équipe.", "Ari Dol"),
        ("fr", "Le chanteur est soigné. « Il va bien », affirme son équipe.", "Le chanteur"),
        ("es", "El cantante canceló su gira. «Está enfermo», dijo su equipo.", "El cantante"),
        ("fr", "Le club a perdu. « Il a raison », dit le capitaine de son équipe.", ""),
    ],
)
def test_team(language: str, text: str, person: str) -> None:
    assert principal(language, text) == person
