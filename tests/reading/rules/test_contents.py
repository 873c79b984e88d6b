"""What was said, whole and no more, in the other languages; see `test_english_contents`."""

from itertools import product

import pytest

from bot.reading.rules.statements import find_statements

CONTENTS = {
    "de": [
        "die Brücke sei sicher",
        "die Brücke werde gesperrt, wenn es regne",
        "die Brücke, die 1902 gebaut wurde, sei unsicher",
        "der Bürgermeister, Karl Lor, habe gelogen",
        "die Entscheidung, die Brücke zu sperren, sei falsch",
        "40 Menschen seien verletzt worden",
        "es sei kein Geld geflossen",
        "zwei Männer, drei Frauen und ein Kind seien verletzt worden",
    ],
    "fr": [
        "le pont était sûr",
        "le pont, ouvert en 1902, était vieux",
        "le maire, Hugo Roy, avait menti",
        "deux hommes, trois femmes et un enfant ont été blessés",
        "la grève, la troisième cette année, aurait lieu",
        "malgré la tempête, le pont était sûr",
        "personne n'a été blessé",
    ],
    "es": [
        "el puente era seguro",
        "el puente, abierto en 1902, era viejo",
        "el alcalde, Hugo Roy, había mentido",
        "dos hombres, tres mujeres y un niño estaban heridos",
        "nadie resultó herido",
    ],
}
FRAMES = {
    "de": ["{S} sagte, {c}.", "Am Montag erklärte {s}, {c}.", "{C}, sagte {s}."],
    "fr": ["{S} a dit lundi que {c}.", "Selon {s}, {c}.", "{C}, a affirmé {s}."],
    "es": ["{S} dijo el lunes que {c}.", "Según {s}, {c}.", "{C}, afirmó {s}."],
}
WHO = {
    "de": ["Karl Bell", "die Gewerkschaft"],
    "fr": ["Jean Lor", "le syndicat"],
    "es": ["Juan Lor", "el sindicato"],
}


@pytest.mark.parametrize(
    ("language", "content"), [(key, text) for key, texts in CONTENTS.items() for text in texts]
)
def test_all_of_it(language: str, content: str) -> None:
    """One statement: the words between the marks of the frame, by whoever says them."""
    for frame, who in product(FRAMES[language], WHO[language]):
        capitals = {"S": who[0].upper() + who[1:], "C": content[0].upper() + content[1:]}
        text = frame.format(s=who, c=content, **capitals)
        told = [(s.speaker.lower(), s.quote.lower()) for s in find_statements(text, language)]
        assert told == [(who.lower(), content.lower())], text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le maire a dit qu'il espérait rester.", "fr"),
        ("El alcalde dijo que esperaba volver.", "es"),
        ("The mayor said he hoped to stay.", "en"),
    ],
)
def test_what_one_means_to_do_is_told_once(text: str, language: str) -> None:
    """A hope inside one's words is a part of them, and no statement beside them."""
    assert len(find_statements(text, language)) == 1


@pytest.mark.parametrize(
    ("who", "speaker", "language"),
    [
        ("Anne Roy, 43 ans", "Anne Roy", "fr"),
        ("la chimiste Anne Roy, de l'université de Lyon", "Anne Roy", "fr"),
        ("au moins 40 députés", "au moins 40 députés", "fr"),
        ("Ana Roy, de 43 años", "Ana Roy", "es"),
        ("la química Ana Roy, de la Universidad de Lugo", "Ana Roy", "es"),
        ("al menos 40 diputados", "al menos 40 diputados", "es"),
    ],
)
def test_what_stands_beside_who_is_cited(who: str, speaker: str, language: str) -> None:
    """How old somebody is, and where from, is no part of what he says, at either end."""
    said = "le pont est sûr" if language == "fr" else "el puente es seguro"
    by = "selon" if language == "fr" else "según"
    for text in (f"{by.capitalize()} {who}, {said}.", f"{said.capitalize()}, {by} {who}."):
        (told,) = find_statements(text, language)
        assert (told.speaker, told.quote.lower()) == (speaker, said), text


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Karl Bell wies den Vorwurf am Montag entschieden zurück.", "den Vorwurf"),
        ("Die Firma wies den Vorwurf der Lüge energisch zurück.", "den Vorwurf der Lüge"),
        ("Karl Bell wies die Vorwürfe vom Montag zurück.", "die Vorwürfe vom Montag"),
        ("Karl Bell räumte Fehler am Montag ein.", "Fehler"),
        ("Das wies Karl Bell zurück.", "Das"),
    ],
)
def test_how_and_when_before_the_second_half_of_a_verb(text: str, quote: str) -> None:
    """It tells of the answer, and is no part of what is answered."""
    (told,) = find_statements(text, "de")
    assert told.quote == quote
