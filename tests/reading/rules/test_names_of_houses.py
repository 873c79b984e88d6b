"""What houses are called, with the small words in their names: who says it, and for whom."""

import pytest

from bot.reading.rules.statements import find_statements

SAY = [
    ("en", "{name} denied the report on Monday.", "Air Velden"),
    ("en", "{name} denied the report on Monday.", "Air Velden-KLO"),
    ("en", "{name} denied the report on Monday.", "Marlow General Hospital"),
    ("en", "The report is false, according to {name}.", "the Department for Transport"),
    ("en", "The report is false, according to {name}.", "Doctors Without Borders"),
    ("fr", "« C'est faux », a déclaré {name}.", "Médecins sans frontières"),
    ("de", "Wie {name} mitteilte, ist der Bericht falsch.", "Ärzte ohne Grenzen"),
    ("es", "Según {name}, la información es falsa.", "Médicos sin Fronteras"),
]


@pytest.mark.parametrize(("lang", "frame", "name"), SAY)
def test_a_house_says_it_by_its_whole_name(lang: str, frame: str, name: str) -> None:
    (found,) = find_statements(frame.format(name=name), lang)

    assert found.speaker == name


SPOKEN_FOR = [
    ("en", "The Ministry of Health's spokesman, Al Bell, denied it.", "Ministry of Health"),
    ("en", "The Bank of Marlow's spokesman, Al Bell, denied it.", "Bank of Marlow"),
    ("en", "“No,” said a spokesman for Doctors Without Borders.", "Doctors Without Borders"),
    ("fr", "« Non », dit un porte-parole de Médecins sans frontières.", "Médecins sans frontières"),
    ("de", "„Nein“, sagte ein Sprecher der Gewerkschaft der Polizei.", "Gewerkschaft der Polizei"),
    ("de", "„Nein“, sagte ein Sprecher der Polizei der Zeitung.", "Polizei"),
    ("es", "«No», dijo un portavoz de Médicos sin Fronteras.", "Médicos sin Fronteras"),
]


@pytest.mark.parametrize(("lang", "text", "house"), SPOKEN_FOR)
def test_a_spokesman_speaks_for_the_whole_house(lang: str, text: str, house: str) -> None:
    assert find_statements(text, lang)[-1].principal.removeprefix("The ") == house


@pytest.mark.parametrize("trade", ["Airline", "Carmaker", "Drugmaker", "Housebuilder", "Insurer"])
def test_a_trade_that_opens_a_sentence_is_no_part_of_a_name(trade: str) -> None:
    (found,) = find_statements(f"{trade} Velden denied the report.", "en")

    assert found.speaker == "Velden"


@pytest.mark.parametrize("trade", ["chef", "fly-half", "bell-ringer", "former chess tutor"])
def test_whatever_trade_stands_before_a_full_name_is_no_part_of_it(trade: str) -> None:
    (found,) = find_statements(f"“It is false,” said {trade} Peter Benton.", "en")

    assert found.speaker == "Peter Benton"
