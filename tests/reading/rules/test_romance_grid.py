"""French and Spanish: the same statement by many kinds of speakers, in many orders."""

import pytest

from tests.reading.rules.readings import told_in


@pytest.mark.parametrize(
    ("lang", "who", "says", "what"),
    [
        ("fr", "L'association « Les Amis du lac »", "affirme que", "la route rouvrira"),
        ("fr", "Le collectif local « Stop au béton »", "dément", "les accusations de fraude"),
        ("es", "La asociación «Amigos del lago»", "afirma que", "la vía se reabrirá"),
        ("es", "La plataforma vecinal «Salvemos la ría»", "niega", "las acusaciones de fraude"),
    ],
)
def test_a_club_in_quotation_marks_is_who_speaks(lang: str, who: str, says: str, what: str) -> None:
    assert [(s, w) for _, s, w in told_in(f"{who} {says} {what}.", lang)] == [(who, what)]


def test_words_with_a_capital_that_a_body_says_are_no_name() -> None:
    text = "Le ministère assure « Comprendre la colère » des riverains."
    assert told_in(text, "fr")[0][1] == "Le ministère"
