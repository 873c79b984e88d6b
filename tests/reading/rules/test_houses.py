"""Whose spokesman "the spokesman" is, by what the sentence before tells of a house."""

from itertools import product

import pytest

from bot.reading.rules.statements import find_statements

TOLD = {
    "de": (
        ["„Es gab keine Klagen“, sagte Sprecherin Paula Teich.", "Ein Sprecher dementierte das."],
        {
            "Holm": "Die Werft Holm stoppte die Linie. | Ein Gericht verurteilte Holm Marine.",
            "Klinikum": "Das Klinikum Lohr schloss eine Station.",
            "Zentralbank": "Die Zentralbank hob die Zinsen an.",
        },
    ),
    "en": (
        ["“There were no complaints,” said spokeswoman Paula Teich.", "A spokesman denied it."],
        {
            "Holm": "The Holm shipyard stopped the line. | A court fined Holm Marine.",
            "Tarn": "Tarn airport cancelled flights. | Tarn council passed its budget.",
            "Holm shipyard": "Work stopped at the Holm shipyard. | Many left the Holm shipyard.",
            "Holm Marine": "A fire broke out at Holm Marine. | Two men were hurt at Holm Marine.",
            "ministry": "The education ministry withdrew the order.",
            "": "Work stopped on Monday. | A fire broke out at Mill Lane. | Two were hurt at Tarn.",
        },
    ),
    "es": (
        ["«No hubo quejas», dijo la portavoz, Paula Teja.", "Un portavoz lo negó."],
        {
            "Holm": "El astillero Holm paró la línea. | Un incendio arrasó Holm Marine.",
            "aeropuerto": "El aeropuerto de Lunel canceló vuelos.",
        },
    ),
    "fr": (
        ["« Aucune plainte », a dit la porte-parole, Paule Teich.", "Un porte-parole a démenti."],
        {
            "Holm": "Le chantier Holm a arrêté la ligne. | Un tribunal a condamné Holm Marine.",
            "aéroport": "L'aéroport de Lunel a annulé des vols.",
        },
    ),
    "ru": (
        ["«Жалоб не было», — сказала пресс-секретарь Полина Ткач.", "В пресс-службе это отрицают."],
        {
            "Волна": "Завод «Волна» остановил линию. | Пожар произошёл на заводе «Волна».",
            "Минобразования": "Минобразования отозвало приказ.",
        },
    ),
    "uk": (
        ["«Скарг не було», — сказала речниця Поліна Ткач.", "У пресслужбі це заперечують."],
        {
            "Хвиля": "Завод «Хвиля» зупинив лінію. | Пожежа сталася на заводі «Хвиля».",
            "Міносвіти": "Міносвіти відкликало наказ.",
        },
    ),
}


@pytest.mark.parametrize(
    ("lang", "text", "house"),
    [
        (lang, f"{lead} {answer}", house)
        for lang, (answers, houses) in TOLD.items()
        for house, leads in houses.items()
        for lead, answer in product(leads.split(" | "), answers)
    ],
)
def test_whose_spokesman_it_is(lang: str, text: str, house: str) -> None:
    principal = find_statements(text, lang)[-1].principal
    assert house.lower() in principal.lower()
    assert bool(principal) is bool(house)


def test_an_institution_is_the_one_at_whose_seat_it_was_said() -> None:
    text = "У банку «Слобода» спростували чутки. Речниця установи Поліна Ткач назвала їх атакою."
    assert find_statements(text, "uk")[-1].principal == "Слобода"


def test_a_spokesman_of_somebody_is_not_of_the_house_where_it_happened() -> None:
    text = "The singer Ana Roy collapsed at Tarn airport. A spokesman said she was well."
    assert find_statements(text, "en")[-1].principal == "Ana Roy"
