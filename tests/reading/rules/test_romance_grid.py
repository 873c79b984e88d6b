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


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("fr", "« Tout va bien », dit le directeur de l'école n° 14, Luc Bel.", "Luc Bel"),
        ("fr", "Le gérant du café n° 3 affirme que tout va bien.", "Le gérant du café n° 3"),
        ("fr", "Le groupe Verin SA affirme que tout va bien.", "Le groupe Verin SA"),
        ("fr", "« Tout va bien », a dit lundi Omar al-Rami.", "Omar al-Rami"),
        ("fr", "« Tout va bien », disent des sources au parquet.", "des sources au parquet"),
        ("fr", "L'enquête vise Luc Le Goff, qui affirme que tout va bien.", "Luc Le Goff"),
        ("es", "«Va bien», dijo el director del colegio n.º 14, Blas Sol.", "Blas Sol"),
        ("es", "«Va bien», dijo Omar al-Rami.", "Omar al-Rami"),
    ],
)
def test_numbers_initials_and_small_words_belong_to_who_speaks(
    lang: str, text: str, who: str
) -> None:
    assert [speaker for _, speaker, _ in told_in(text, lang)] == [who]


def test_who_heads_a_body_that_decides_confirms_and_blames() -> None:
    text = "Le président du conseil régional, Luc Bel, confirme que la route rouvrira."
    assert told_in(text, "fr") == [("confirms", "Luc Bel", "la route rouvrira")]
    assert told_in("Le président du tribunal a confirmé la peine.", "fr") == []
    assert told_in("La commission a confirmé l'amende.", "fr") == []


@pytest.mark.parametrize(
    ("lang", "who", "came", "text"),
    [
        ("fr", "Luc Bel et Ana Sol", "sont venus", "« Tout va bien », ont-ils dit."),
        ("fr", "Le maire et la préfète", "sont venus", "Ils affirment que tout va bien."),
        ("es", "Blas Sol y Ana Gil", "llegaron", "Ellos dicen que todo va bien."),
    ],
)
def test_two_of_whom_the_sentence_before_is_are_they(
    lang: str, who: str, came: str, text: str
) -> None:
    assert told_in(f"{who} {came}. {text}", lang)[0][1] == who
