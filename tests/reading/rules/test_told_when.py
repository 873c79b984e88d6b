"""When a clause behind a claim denies it, and nothing else of it: Spanish and French."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act

TOLD = [
    ("es", "El alcalde habló de veinte heridos, dato que Korda desmintió {}.", "veinte heridos"),
    ("fr", "Le maire a parlé de vingt blessés, ce que Korda a démenti {}.", "vingt blessés"),
]
WHEN = [
    ("es", "más tarde"),
    ("es", "poco después"),
    ("es", "anoche"),
    ("fr", "plus tard"),
    ("fr", "peu après"),
    ("fr", "dans la soirée"),
]


@pytest.mark.parametrize(("lang", "when"), WHEN)
def test_when_it_was_denied_is_not_what_is_denied(lang: str, when: str) -> None:
    """It takes up what was said before."""
    sentence, told = next((text, told) for code, text, told in TOLD if code == lang)
    found = find_statements(sentence.format(when), lang)
    (denial,) = (one for one in found if one.act is Act.DENIES)
    assert (denial.speaker, denial.quote) == ("Korda", told)


AMOUNTS = [
    ("es", "La empresa confirmó más de cien despidos.", "más de cien despidos"),
    ("es", "El ministro anunció poco dinero para la costa.", "poco dinero para la costa"),
    (
        "fr",
        "Le ministre a promis plus de moyens pour les écoles.",
        "plus de moyens pour les écoles",
    ),
]


@pytest.mark.parametrize(("lang", "text", "content"), AMOUNTS)
def test_how_much_is_not_when(lang: str, text: str, content: str) -> None:
    """Words of amount, "más" and "plus", tell when before "tarde" and "tard" only."""
    (found,) = find_statements(text, lang)
    assert found.quote == content


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("El Gobierno ni afirma ni niega que haya negociado.", "El Gobierno"),
        ("Funes eligió no hablar del tema.", "Funes"),
    ],
)
def test_refusals_have_many_verbs(text: str, speaker: str) -> None:
    """In Spanish one affirms or confirms neither, prefers or chooses not to speak."""
    (found,) = find_statements(text, "es")
    assert (found.act, found.speaker) == (Act.DECLINES, speaker)
