"""Statements that their own sentence answers: "X says that Y, a claim that Z denies"."""

import pytest

from tests.reading.rules.readings import quoted_in


@pytest.mark.parametrize(
    ("lang", "text", "who", "what"),
    [
        ("en", "The union says the firm cut pay, a claim it denies.", "the firm", "firm cut pay"),
        ("en", "The union says Al Bell lied, an allegation he rejects.", "Al Bell", "Bell lied"),
        ("en", "Al Bell accused the firm of lying, something it denies.", "the firm", "lying"),
        (
            "en",
            "Prosecutors say Al Bell lied, charges the council denies.",
            "the council",
            "lied",
        ),
        ("fr", "Le syndicat dit que le port ferme, ce que dément la régie.", "la régie", "ferme"),
        (
            "fr",
            "Le syndicat dit que le port ferme, information que la régie dément.",
            "la régie",
            "le port ferme",
        ),
        (
            "es",
            "El sindicato afirma que el puerto cierra, extremo que la empresa niega.",
            "la empresa",
            "el puerto cierra",
        ),
    ],
)
def test_what_is_denied_is_what_the_other_states(lang: str, text: str, who: str, what: str) -> None:
    stated, denied = quoted_in(text, lang)
    assert denied[0] == "denies"
    assert denied[1] == who != stated[1]
    assert denied[2].endswith(what)
    assert stated[2].endswith(what)


def test_who_takes_back_a_statement_has_made_it() -> None:
    text = "Al Bell told police that he was alone, a statement he has since recanted."
    assert quoted_in(text, "en") == [("withdraws", "Al Bell", "he was alone")]


@pytest.mark.parametrize(
    ("lang", "text", "what"),
    [
        ("en", "Asked whether he had lied, Al Bell denied it.", "he had lied"),
        ("fr", "Interrogé sur un départ, le maire l'a démenti.", "un départ"),
        ("es", "Preguntado por si dimitirá, el alcalde lo negó.", "dimitirá"),
    ],
)
def test_what_was_asked_is_what_is_denied(lang: str, text: str, what: str) -> None:
    ((act, _, words),) = quoted_in(text, lang)
    assert (act, words) == ("denies", what)


@pytest.mark.parametrize(
    ("lang", "text", "what"),
    [
        (
            "es",
            "El club ha negado este lunes que el Gobierno suba la luz.",
            "el Gobierno suba la luz",
        ),
        ("es", "La empresa admite, con todo, que una filial miente.", "una filial miente"),
        ("es", "La empresa negó además, a través de su abogado, haber cobrado.", "haber cobrado"),
        ("fr", "Des données ont été volées, a reconnu mardi soir l'opérateur Orlan.", "été volées"),
        (
            "fr",
            "Le port rouvre, a expliqué dimanche devant la presse Ana Bel, du port.",
            "port rouvre",
        ),
        ("fr", "Il ressort d'un audit que le pont est vieux.", "le pont est vieux"),
        ("fr", "Le journal « Le Phare » affirme que le maire part.", "le maire part"),
        ("es", "El diario «El Faro» afirma que el alcalde se va.", "el alcalde se va"),
    ],
)
def test_what_stands_between_is_skipped(lang: str, text: str, what: str) -> None:
    ((_, _, words),) = quoted_in(text, lang)
    assert words.endswith(what)
