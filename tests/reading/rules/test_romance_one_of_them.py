"""Who speaks for one of several, and what "lo niega" answers behind an office and a name."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("language", "text", "speaker", "principal", "content"),
    [
        ("fr", "L'avocat de l'un d'eux, Me Roy, dément.", "Roy", "l'un d'eux", ""),
        (
            "fr",
            "L'avocate de l'une d'elles, Me Ana Roy, affirme que tout va bien.",
            "Ana Roy",
            "l'une d'elles",
            "tout va bien",
        ),
        ("es", "El abogado de uno de ellos, Luis Rey, lo niega.", "Luis Rey", "uno de ellos", ""),
        (
            "es",
            "La letrada de otro de ellos, Ana Bel, negó los hechos.",
            "Ana Bel",
            "otro de ellos",
            "los hechos",
        ),
        ("es", "El director del museo, Jo Mir, lo niega.", "Jo Mir", "", ""),
        (
            "fr",
            "Son directeur de campagne parle d'un piège.",
            "Son directeur de campagne",
            "",
            "un piège",
        ),
        ("es", "Su gabinete alega un error.", "Su gabinete", "", "un error"),
    ],
)
def test_told(language: str, text: str, speaker: str, principal: str, content: str) -> None:
    said = find_statements(text, language)[-1]
    told = (said.speaker, said.principal, text[said.start : said.end])
    assert told == (speaker, principal, content)
