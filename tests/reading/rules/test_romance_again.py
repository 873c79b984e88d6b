"""French, Spanish: who goes on, with somebody else named in between who has said nothing."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("who", "again", "speaker"),
    [
        ("Anne Roy", "Elle", "Anne Roy"),
        ("L'entreprise", "Elle", "L'entreprise"),
        ("La police", "Elle", "La police"),
        ("La porte-parole de Norvik, Anne Roy,", "Elle", "Anne Roy"),
        ("Un médecin", "Le médecin", "Un médecin"),
        ("Le groupe Athor", "Le groupe", "Athor"),
    ],
)
def test_in_french(who: str, again: str, speaker: str) -> None:
    """A given name tells whom a pronoun cannot mean."""
    text = f"{who} a dit que c'était sûr. Hugo Reed est blessé. {again} a ajouté que c'était tard."
    first, second = find_statements(text, "fr")
    assert speaker in first.speaker
    assert speaker in second.speaker


@pytest.mark.parametrize(
    ("who", "again", "speaker"),
    [
        ("Ana Roy", "Ella", "Ana Roy"),
        ("La empresa", "La empresa", "La empresa"),
        ("Un médico", "El médico", "Un médico"),
        ("La portavoz de Norvik, Ana Roy,", "La portavoz", "Ana Roy"),
    ],
)
def test_in_spanish(who: str, again: str, speaker: str) -> None:
    """Nor does a noun mean whoever was named last."""
    text = f"{who} dijo que era seguro. Hugo Reed resultó herido. {again} añadió que era tarde."
    first, second = find_statements(text, "es")
    assert first.speaker == second.speaker == speaker
