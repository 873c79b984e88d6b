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


_BEL = "Luc Bel, 54 ans, ancien trésorier du club"
_SOL = "Blas Sol, de 54 años, antiguo tesorero del club"


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [
        ("es", f"{_SOL}, afirmó que no hay prisa.", ("Blas Sol", "no hay prisa")),
        ("es", f"Según {_SOL}, la vía está cortada.", ("Blas Sol", "la vía está cortada")),
        ("es", f"La noticia fue negada por {_SOL}.", ("Blas Sol", "La noticia")),
        ("es", f"Fraude: {_SOL}, niega las acusaciones", ("Blas Sol", "las acusaciones")),
        (
            "es",
            "Blas Sol, antiguo tesorero del club, de 54 años, negó los hechos.",
            ("Blas Sol", "los hechos"),
        ),
        ("fr", f"Selon {_BEL}, la route est fermée.", ("Luc Bel", "la route est fermée")),
        ("fr", f"L'information est récusée par {_BEL}.", ("Luc Bel", "L'information")),
        ("fr", f"Fraude : {_BEL}, dément les accusations", ("Luc Bel", "les accusations")),
        ("fr", f"L'enquête vise {_BEL}, qui nie les faits.", ("Luc Bel", "les faits")),
        ("fr", f"Même si {_BEL}, nie les faits, il ira.", ("Luc Bel", "les faits")),
    ],
)
def test_an_age_and_a_trade_stand_beside_who_speaks(
    lang: str, text: str, said: tuple[str, str]
) -> None:
    assert [(who, what) for _, who, what in told_in(text, lang)] == [said]
