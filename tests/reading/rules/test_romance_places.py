"""French and Spanish: what stands between a verb and what is said, and who is named within."""

import pytest

from bot.reading.rules.statements import find_statements

_CASES = [
    (
        "fr",
        "Le maire, Jean Lor, a affirmé à la presse que Pierre Day ignorait tout.",
        ("asserts", "Jean Lor", "Pierre Day ignorait tout"),
    ),
    (
        "fr",
        "Jean Lor, maire de Brive, a affirmé mardi que le club ignorait tout.",
        ("asserts", "Jean Lor", "le club ignorait tout"),
    ),
    (
        "fr",
        "Le groupe Athor, propriétaire du stade, assure au micro de Radio Nord l'avoir vendu.",
        ("asserts", "Le groupe Athor", "l'avoir vendu"),
    ),
    (
        "fr",
        "Le club Athor, dont Jean Lor est président, a annoncé lundi la fin du bail.",
        ("asserts", "Le club Athor", "la fin du bail"),
    ),
    (
        "fr",
        "La mairie a démenti dans les colonnes du Phare les accusations de fraude.",
        ("denies", "La mairie", "les accusations de fraude"),
    ),
    (
        "fr",
        "Le stade, explique Jean Lor, maire de Brive, n'a pas été vendu.",
        ("asserts", "Jean Lor", "Le stade … n'a pas été vendu"),
    ),
    (
        "fr",
        "« Nous n'avons rien vendu, assure la préfète du Nord, Ana Sol. Le stade reste à nous. »",
        ("denies", "Ana Sol", "Nous n'avons rien vendu … Le stade reste à nous."),
    ),
    (
        "fr",
        "« Nous n'avons rien vendu, s'indigne Jean Lor. Le stade reste à nous. »",
        ("denies", "Jean Lor", "Nous n'avons rien vendu … Le stade reste à nous."),
    ),
    (
        "fr",
        "Le bail court, selon Paul Var. Ce que conteste la banque, qui n'a rien reçu.",
        ("denies", "la banque", "Le bail court"),
    ),
    ("fr", "Pour la CGT, le chiffre est faux.", ("denies", "la CGT", "le chiffre est faux")),
    (
        "es",
        "El club Athor, cuyo presidente es Juan Lor, anunció el fin del contrato.",
        ("asserts", "El club Athor", "el fin del contrato"),
    ),
    (
        "es",
        "Juan Lor, que dirige el club, habló a la prensa de «un error».",
        ("asserts", "Juan Lor", "un error"),
    ),
    (
        "es",
        "Según pudo saber El Faro, dos ministros dimitirán.",
        ("asserts", "El Faro", "dos ministros dimitirán"),
    ),
    (
        "es",
        "El alcalde dice no haber cobrado. La empresa sostiene lo contrario.",
        ("denies", "La empresa", "no haber cobrado"),
    ),
]


@pytest.mark.parametrize(("language", "text", "expected"), _CASES)
def test_who_says_what(language: str, text: str, expected: tuple[str, str, str]) -> None:
    found = find_statements(text, language)[-1]
    content = " … ".join(text[start:end] for start, end in found.spans)
    assert (found.act.value, found.speaker, content) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Porte-parole d'Aérion, Sonia Petit reconnaît un incident.", ("Sonia Petit", "Aérion")),
        (
            "L'avocate de la chanteuse Mila Orso le dit. « Rien n'est annulé », insiste-t-elle.",
            ("L'avocate de la chanteuse Mila Orso", "chanteuse Mila Orso"),
        ),
    ],
)
def test_for_whom_somebody_speaks(text: str, expected: tuple[str, str]) -> None:
    found = find_statements(text, "fr")[-1]
    assert (found.speaker, found.principal) == expected
