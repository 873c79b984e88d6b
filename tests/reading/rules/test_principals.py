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
        ("en", "Norvik lost a ship. The company's press team denied it.", "Norvik"),
        ("en", "Norvik lost a ship. One of the company's lawyers denied it.", "Norvik"),
        ("en", "Mayor Otto Ferris is ill. The mayor's spokesman denied it.", "Otto Ferris"),
        ("en", "Singer Ella Voss is ill. Her management denied it.", "Ella Voss"),
        ("en", "The agent for goalkeeper Leon Abara denied it.", "Leon Abara"),
        ("en", "A spokesman for the rebel ARM denied it.", "ARM"),
        ("en", "A spokesman for the owner, the Dutch firm Bell Marine, denied it.", "Bell Marine"),
        ("en", "Mr Ferris's campaign team denied it.", "Ferris"),
        ("en", "Colonel Ida Holm, the navy's public affairs officer, denied it.", "the navy"),
        ("en", "Daniel Frost was charged. The defence denied it.", "Daniel Frost"),
        ("en", "Daniel Frost was jailed. Mira Kemp, defending, denied it.", "Daniel Frost"),
        ("en", "Two sailors were jailed. Their lawyer, Mira Kemp, denied it.", "Two sailors"),
        ("en", "The teenager was jailed. The 17-year-old's lawyer denied it.", "The teenager"),
        (
            "en",
            "Al Frost was held. Prosecutor Ivo Kemp said why. His counsel, Rita Lang, denied it.",
            "Al Frost",
        ),
        (
            "en",
            "Leon Abara joined the Spanish side Alto Mar. His camp denied it.",
            "Leon Abara",
        ),
        ("en", "The county prosecutor's office denied it.", ""),
        ("en", "The Attorney General, Ida Holm, denied it.", ""),
        ("en", "District attorney Ida Holm denied it.", ""),
        ("en", "The council shut a road. A spokesman denied it.", "The council"),
        ("en", "Derby council shut a road. A spokesman denied it.", "Derby council"),
        ("en", "The bank manager shut a door. A spokesman denied it.", ""),
        ("en", "The Liberals' housing spokesman, Ivo Kemp, denied it.", "The Liberals"),
        ("en", "A spokesman at the health ministry denied it.", "health ministry"),
        ("en", "Army spokesman Brig. Gen. Ivo Kemp denied it.", "Army"),
        ("en", "Al and Ida Holm were jailed. Their lawyer denied it.", "Al and Ida Holm"),
        ("en", "Ida Holm and her son were jailed. Their lawyer denied it.", "Ida Holm and her son"),
        ("en", "Frost was jailed. Mira Kemp KC, for the defence, denied it.", "Frost"),
        ("en", "Norvik Airlines cut jobs. A company spokesman denied it.", "Norvik Airlines"),
        ("en", "Ida Holm, a lawyer at Bell & Marsh, denied it.", ""),
        ("en", "Human rights lawyer Ida Holm denied it.", ""),
        ("en", "The national statistics office denied it.", ""),
        ("en", "Ida Holm's team at the university denied it.", ""),
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
        (
            "ru",
            "Комбинат «Вега» закроют. Представитель комбината опроверг слухи о банкротстве.",
            "Вега",
        ),
        ("ru", "Мэр Торжка Иван Хомов опроверг слухи.", ""),
        ("uk", "Речниця Єврокомісії засудила погрози журналістам.", "Єврокомісії"),
        ("uk", "Мер Полтави Іван Хоменко спростував чутки.", ""),
    ],
)
def test_for_whom_somebody_speaks(lang: str, text: str, principal: str) -> None:
    assert find_statements(text, lang)[-1].principal == principal
