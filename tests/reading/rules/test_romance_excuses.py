"""Excuses, praise and forged things are told of, and deny, confess or blame nothing."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("language", "text", "act", "speaker", "content"),
    [
        ("es", "El edil alega que fue un error.", "asserts", "El edil", "fue un error"),
        ("es", "La actriz alegó un malentendido.", "asserts", "La actriz", "un malentendido"),
        (
            "es",
            "Todo fue un malentendido, dijo Ana Rey.",
            "denies",
            "Ana Rey",
            "Todo fue un malentendido",
        ),
        ("es", "«Fue un error», dijo Ana Rey.", "confirms", "Ana Rey", "Fue un error"),
        ("fr", "Le club évoque un malentendu.", "asserts", "Le club", "un malentendu"),
        ("fr", "Le club évoque une rumeur infondée.", "denies", "Le club", "une rumeur infondée"),
        ("fr", "Le club a en revanche démenti des ventes.", "denies", "Le club", "des ventes"),
        ("fr", "Démenti du club : il ne partira pas.", "denies", "club", "il ne partira pas"),
        ("fr", "La régie a démenti sur-le-champ.", "denies", "La régie", ""),
        (
            "fr",
            "Ana Roy a qualifié l'accord d'historique.",
            "asserts",
            "Ana Roy",
            "l'accord d'historique",
        ),
        (
            "fr",
            "Ana Roy a qualifié l'accord de honteux.",
            "criticises",
            "Ana Roy",
            "l'accord de honteux",
        ),
        (
            "es",
            "Ana Rey calificó la cita de histórica.",
            "asserts",
            "Ana Rey",
            "la cita de histórica",
        ),
        (
            "es",
            "Ana Rey calificó la cita de vergonzosa.",
            "criticises",
            "Ana Rey",
            "la cita de vergonzosa",
        ),
        ("es", "Ana Rey habla de facturas falsas.", "asserts", "Ana Rey", "facturas falsas"),
        ("es", "Ana Rey habló de una denuncia falsa.", "denies", "Ana Rey", "una denuncia falsa"),
        ("es", "«Disparatado», responde Ana Rey.", "denies", "Ana Rey", "Disparatado"),
        (
            "es",
            "El juez aludió sin embargo a «dudas serias».",
            "asserts",
            "El juez",
            "dudas serias",
        ),
        ("es", "El edil se fue. «Me quedo», sonríe.", "asserts", "El edil", "Me quedo"),
    ],
)
def test_act(language: str, text: str, act: str, speaker: str, content: str) -> None:
    [said] = find_statements(text, language)
    assert (said.act.value, said.speaker, said.quote) == (act, speaker, content)


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("Según Ana Rey, el banco prepararía despidos.", True),
        ("El banco vendería su sede, según Ana Rey.", True),
        ("Ana Rey dijo que vendería la casa.", False),
        ("Según Ana Rey, la panadería cerró.", False),
        ("Según Ana Rey, si pudiera vendería la casa.", False),
    ],
)
def test_the_conditional_of_hearsay(text: str, hedged: bool) -> None:
    [said] = find_statements(text, "es")
    assert said.hedged is hedged
