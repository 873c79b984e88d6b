"""Whose lawyer or agent speaks, where others were named since: French and Spanish."""

import pytest

from bot.reading.rules.statements import find_statements

_AGED_FR = (
    "La championne Ana Bel est blessée. « Elle va mieux », a dit son agent, Luc Roi. "
    "Un homme de 40 ans a été arrêté. "
)
_AGED_ES = (
    "La campeona Ana Bel está herida. «Está mejor», dijo su agente, Luis Rey. "
    "Un hombre de 40 años fue detenido. "
)


@pytest.mark.parametrize(
    ("language", "text", "principal"),
    [
        # Who speaks for others is not the client, and who is told by his age may be.
        (
            "fr",
            _AGED_FR + "Son avocat, Me Jo Mir, affirme qu'il dormait.",
            "Un homme de 40 ans",
        ),
        (
            "es",
            _AGED_ES + "Su abogado, Jo Mir, afirmó que dormía.",
            "Un hombre de 40 años",
        ),
        # The prosecution, whose view was told last, has no lawyer of its own.
        (
            "fr",
            "Jo Brel nie tout. Selon l'accusation, il a fui. Son avocat affirme qu'il dormait.",
            "Jo Brel",
        ),
        (
            "fr",
            "L'attaquant Ari Dol a vu l'avocate Ana Bel. « Il restera », a dit son agent.",
            "Ari Dol",
        ),
        ("fr", "S'exprimant au nom du collectif, Ana Bel affirme que tout va bien.", "collectif"),
        # One lawyer of several men, in a language where "su" may be "their".
        (
            "es",
            "Los dos hombres ingresaron en prisión. Su abogado, Jo Mir, asegura que dormían.",
            "dos hombres",
        ),
    ],
)
def test_client(language: str, text: str, principal: str) -> None:
    assert find_statements(text, language)[-1].principal == principal


def test_suspect_who_stayed_is_no_verb() -> None:
    assert not find_statements("Dos sospechosos quedaron en libertad.", "es")
