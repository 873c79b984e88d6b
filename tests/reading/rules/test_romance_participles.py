"""What befell somebody before he denied it is not what he denies: French and Spanish."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("fr", "Mis en cause, le maire nie en bloc.", ""),
        ("fr", "Mis en cause par deux anciennes employées, le maire nie en bloc.", ""),
        ("fr", "Visé par une plainte, le club conteste.", ""),
        ("fr", "Confronté aux images, il nie.", ""),
        ("fr", "Accusé par son voisin, le maire nie.", ""),
        ("es", "Señalado por los vecinos, el alcalde lo niega todo.", ""),
        ("es", "Denunciada por dos empleados, la empresa Dalvo lo niega.", ""),
        ("es", "Puesto en cuestión, el alcalde niega.", ""),
        # The charge is what he answers, and a statement has its verb behind it.
        ("fr", "Accusé de viol, l'acteur nie.", "Accusé de viol"),
        ("es", "Acusado de robo, el actor lo niega.", "Acusado de robo"),
        ("fr", "Le maire a menti. Mis en cause, il nie en bloc.", "Le maire a menti"),
    ],
)
def test_denied(language: str, text: str, content: str) -> None:
    said = find_statements(text, language)[-1]
    assert (said.act, text[said.start : said.end]) == (Act.DENIES, content)
