"""Spanish: who denies what in plain sentences of local papers: sentences of our own."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import told_in

told = partial(told_in, lang="es")


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Esas acusaciones el alcalde las niega de plano.", "el alcalde", "Esas acusaciones"),
        ("Todo eso lo niega el patrón.", "el patrón", "Todo eso"),
        ("El juez oyó las acusaciones, que niega.", "El juez", "las acusaciones"),
        ("Las acusaciones fueron rechazadas por Ana Olm.", "Ana Olm", "Las acusaciones"),
        ("La idea de que saltó fue descartada por Ana Olm.", "Ana Olm", "saltó"),
        ("El club considera infundadas esas acusaciones.", "El club", "esas acusaciones"),
        ("El club tachó de «humo» la noticia.", "El club", "la noticia"),
        ("El club descartó por «absurda» la hipótesis.", "El club", "la hipótesis"),
        ("El club no cree en el suicidio.", "El club", "el suicidio"),
        ("El club desmintió de inmediato la venta.", "El club", "la venta"),
        ("El club ha negado siempre la venta.", "El club", "la venta"),
        ("Caso Olmar: el exalcalde niega la venta", "el exalcalde", "la venta"),
        ("No, el dique no cedió, afirma el club.", "el club", "No, el dique no cedió"),
        ("No es cierto, insiste el club, que ceda.", "el club", "No es cierto … que ceda"),
        ("Eso es «mentira», contesta el club.", "el club", "Eso es «mentira»"),
        ("Ni hay ERE ni se estudia, asegura la empresa.", "la empresa", "Ni hay ERE ni se estudia"),
        (
            "La ministra riñó a un edil, algo que ella niega.",
            "La ministra",
            "La ministra riñó a un edil",
        ),
        (
            "Ana Olm se declaró ayer inocente, ante el juez, de haber mentido.",
            "Ana Olm",
            "haber mentido",
        ),
    ],
)
def test_who_denies_what(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("denies", speaker, words)]


def test_neither_of_two_who_admits_anything() -> None:
    text = "Ni el alcalde ni su edil reconocen haberlo visto."
    assert [found[:2] for found in told(text)] == [("denies", "el alcalde"), ("denies", "su edil")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("La prensa habla de fraude. El ministro tuvo que desmentirlo.", "fraude"),
        ("Dos alumnos se fueron. Algo que el club niega rotundamente.", "Dos alumnos se fueron"),
        (
            "Ana Olm habla de una fuga. El club lo niega: su gerente afirma que cerró el paso.",
            "una fuga",
        ),
        ("Aunque admite retrasos, el club niega el fraude.", "el fraude"),
    ],
)
def test_what_is_answered(text: str, words: str) -> None:
    assert [found[2] for found in told(text) if found[0] == "denies"] == [words]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("El diputado dio marcha atrás y retiró sus acusaciones.", ["withdraws"]),
        ("El Real Olmar confirmó su ascenso.", []),
        ("Un comunicado remitido a la prensa abre el acto.", []),
        ("El banco le negó el crédito.", []),
        ("«Está bien, me lo repitió esta mañana», contó el técnico.", ["asserts"]),
        ("El ejército indicó que no tiene constancia de un ataque.", ["denies"]),
        ("Aunque admite retrasos, el club niega el fraude.", ["confirms", "denies"]),
        ("El club llamó a la calma.", ["asserts"]),
        ("El club no contestó a una segunda llamada.", ["declines"]),
        ("El diario corrigió ese dato.", ["withdraws"]),
    ],
)
def test_traps_and_other_acts(text: str, acts: list[str]) -> None:
    assert [act for act, _, _ in told(text)] == acts


def test_who_is_tried() -> None:
    text = (
        "Juan Olm se declaró inocente. «Yo dormía», alegó el acusado. "
        "Su abogada, Ana Rey, negó que su cliente mintiera."
    )
    found = [(s.speaker, s.principal) for s in find_statements(text, "es")]
    assert found[1:] == [("Juan Olm", ""), ("Ana Rey", "Juan Olm")]
