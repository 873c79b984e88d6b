"""French and Spanish: what is said in sentences of many parts, and by whom."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str, lang: str) -> tuple[str, str, str]:
    """Act, speaker and words of the last statement."""
    last = find_statements(text, lang)[-1]
    return last.act.value, last.speaker, last.quote


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        # Who speaks stands at the end, behind a verb that might have an object.
        (
            "fr",
            "Malade depuis lundi, le roi reprendra ses visites en mai, a annoncé son cabinet.",
            ("asserts", "son cabinet", "Malade depuis lundi, le roi reprendra ses visites en mai"),
        ),
        (
            "fr",
            "Ana Bel ne part pas, contrairement à ce qu'écrit Le Phare, a fait savoir son agent.",
            ("denies", "son agent", "Ana Bel ne part pas"),
        ),
        (
            "fr",
            "Le maire, réélu en mai, a annoncé son départ.",
            ("asserts", "Le maire", "son départ"),
        ),
        # A word in between.
        (
            "fr",
            "« Le port ferme », a aussitôt annoncé l'avocate, Me Ana Bel.",
            ("asserts", "Ana Bel", "Le port ferme"),
        ),
        (
            "es",
            "Ana Gil admitió, no obstante, que el puerto cierra.",
            ("confirms", "Ana Gil", "el puerto cierra"),
        ),
        (
            "es",
            "Ana Gil llegó. El puerto, explica, cierra en mayo.",
            ("asserts", "Ana Gil", "El puerto, explica, cierra en mayo"),
        ),
        # Who issued the figures speaks.
        (
            "fr",
            "Les prix montent, selon les données publiées jeudi par l'Institut du commerce.",
            ("asserts", "l'Institut du commerce", "Les prix montent"),
        ),
        (
            "es",
            "Los precios suben, según datos difundidos este martes por el Registro Civil.",
            ("asserts", "el Registro Civil", "Los precios suben"),
        ),
        (
            "fr",
            "La rumeur selon laquelle le roi serait malade a été démentie par le palais.",
            ("denies", "le palais", "le roi serait malade"),
        ),
        (
            "es",
            "Luis Gil se declaró inocente este lunes de los cargos de fraude.",
            ("denies", "Luis Gil", "los cargos de fraude"),
        ),
        ("fr", "Elle redoute la fin du bail.", ("asserts", "Elle", "la fin du bail")),
        (
            "fr",
            "Les rebelles parlent de dix-sept morts.",
            ("asserts", "Les rebelles", "dix-sept morts"),
        ),
        # Blame for a deed is answered, blame for a decision only discussed.
        (
            "es",
            "El club condenó la tala. El alcalde la defendió: los árboles estaban enfermos.",
            ("asserts", "El alcalde", "los árboles estaban enfermos"),
        ),
        (
            "fr",
            "Elle est accusée d'avoir caché un avis. « Je l'ai publié », s'est défendue Ana Bel.",
            ("denies", "Ana Bel", "Je l'ai publié"),
        ),
        # Names in the sentence of who spoke are nobody's "he".
        (
            "fr",
            "« Il est prêt », a dit Paul Robin, préféré à Luc Pernet. « J'irai », a-t-il ajouté.",
            ("asserts", "Paul Robin", "J'irai"),
        ),
        (
            "fr",
            "Ana Lind est libre, dit son journal. On l'a arrêtée, selon elle, pour ses articles.",
            (
                "asserts",
                "Ana Lind",
                "On l'a arrêtée, selon elle, pour ses articles",
            ),
        ),
        (
            "fr",
            "Le maire, Luc Canot, se tait. « C'est la fin », soupire cet éleveur à la retraite.",
            ("asserts", "Luc Canot", "C'est la fin"),
        ),
    ],
)
def test_what_is_said_and_by_whom(lang: str, text: str, expected: tuple[str, str, str]) -> None:
    assert told(text, lang) == expected


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "Los guardias negaron el ingreso al país a 23 pasajeros."),
        ("es", "La niña negó con la cabeza y siguió jugando."),
        ("fr", "Battu à domicile, le club a confirmé sa mauvaise passe."),
    ],
)
def test_what_says_nothing(lang: str, text: str) -> None:
    assert find_statements(text, lang) == ()


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("Le prix dépasserait deux millions, selon le journal.", True),
        ("Le journal affirme que le prix dépasserait deux millions.", False),
        ("Elle accepterait si on la payait, dit Ana Bel.", False),
        ("« Cela coûterait trop cher », dit Ana Bel.", False),
        ("Il faudrait deux millions, selon Ana Bel.", False),
    ],
)
def test_the_conditional_of_hearsay(text: str, hedged: bool) -> None:
    ((statement),) = find_statements(text, "fr")
    assert statement.hedged is hedged
