"""For whom somebody speaks, by structure, in all languages; and who speaks for himself alone."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("lang", "text", "principal"),
    [
        ("en", "Norvik Freight lost a ship. A company spokesman denied it.", "Norvik Freight"),
        ("en", "The Kremlin spokesman, Pavel Ordin, denied it.", "Kremlin"),
        (
            "en",
            'The Interior Ministry was blunt. "Nobody fired," ministry spokesman Tom Reller said.',
            "Interior Ministry",
        ),
        (
            "en",
            'Daniel Frost was charged. "He did nothing," said Mira Kemp, his solicitor.',
            "Daniel Frost",
        ),
        ("en", "On behalf of the union, Rita Lang said members would vote.", "union"),
        ("en", "A spokesman for the auditor, Bell & Marsh, denied it.", "Bell & Marsh"),
        ("en", "Ida Holm, chief executive of Norvik Freight, denied it.", ""),
        ("en", "Ida Holm, general secretary of the dockers' union, denied it.", ""),
        ("en", "The ministry denied in a statement that the dam was unsafe.", ""),
        (
            "fr",
            "Le groupe Norval a perdu un navire. Un porte-parole de l'entreprise le nie.",
            "Norval",
        ),
        ("fr", "Jill Rosse, chargée de communication chez Vanta, dément la fuite.", "Vanta"),
        ("fr", "Au nom des familles, Paul Nache a dénoncé un mensonge.", "familles"),
        ("fr", "Le maire de Torcy, Ivan Hol, nie toute pression.", ""),
        (
            "es",
            "La naviera Norvia perdió un barco. Un portavoz de la empresa negó la cifra.",
            "Norvia",
        ),
        ("es", "El vocero presidencial, Luis Best, negó las sanciones.", "presidencial"),
        ("es", "El alcalde de Torrecid, Iván Hoyo, niega cualquier presión.", ""),
        (
            "de",
            "Die Reederei Norvik verlor ein Schiff. Ein Konzernsprecher bestritt die Zahl.",
            "Reederei Norvik",
        ),
        ("de", "Regierungssprecher Dirk Hahl wies den Bericht zurück.", "Regierung"),
        ("de", "Konzernchef Ivo Holm wies den Bericht zurück.", ""),
        ("ru", "Адвокаты Даниила Фролова заявили, что он невиновен.", "Даниила Фролова"),
        ("ru", "От имени семей Павел Нашев заявил, что ответов нет.", "семей"),
        ("ru", "Мэр Торжка Иван Хомов опроверг слухи.", ""),
        ("uk", "Речниця Єврокомісії засудила погрози журналістам.", "Єврокомісії"),
        ("uk", "Мер Полтави Іван Хоменко спростував чутки.", ""),
    ],
)
def test_for_whom_somebody_speaks(lang: str, text: str, principal: str) -> None:
    assert find_statements(text, lang)[-1].principal == principal
