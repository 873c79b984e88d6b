"""Whose name stands behind "a spokesman for the operator,": the house's, or the speaker's own."""

import pytest

from bot.reading.rules.statements import find_statements

HOUSES = [
    ("es", "Un portavoz de la concesionaria, Lumarsa, reconoció retrasos.", "Lumarsa"),
    ("es", "Un portavoz de la empresa propietaria, Lumarsa, negó los despidos.", "Lumarsa"),
    ("es", "La portavoz del club, el Real Osuela, negó el fichaje.", "club"),
    ("fr", "Un porte-parole de l'exploitant, Lumarsa, a reconnu des retards.", "Lumarsa"),
    ("fr", "La porte-parole du club, le FC Vannes, dément l'accord.", "club"),
    ("en", "A spokeswoman for the company, Lumar Energy, denied it.", "Lumar Energy"),
    ("en", "A spokesman for the bank, LMR Corp, denied it.", "LMR Corp"),
    ("de", "Ein Sprecher des Betreibers, der Lumar AG, räumte Pannen ein.", "Betreibers"),
    ("ru", "Представитель оператора, компании «Лумар», признал задержки.", "оператора"),
    ("uk", "Речник оператора, компанії «Лумар», визнав затримки.", "оператора"),
]


@pytest.mark.parametrize(("lang", "text", "principal"), HOUSES)
def test_a_houses_name_is_not_the_spokesmans(lang: str, text: str, principal: str) -> None:
    (found,) = find_statements(text, lang)
    assert found.principal == principal
    assert found.speaker == text.partition(",")[0]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("es", "La portavoz del club, Ana Roy, negó el fichaje.", "Ana Roy"),
        ("fr", "Un porte-parole de la mairie, Jean Port, dément l'accord.", "Jean Port"),
        ("fr", "Le porte-parole de l'armée, le colonel Luc Roy, dément la frappe.", "Luc Roy"),
        ("fr", "L'avocat de la société, Me Dupont, dément l'accord.", "Dupont"),
        ("en", "A spokeswoman for the company, Ann Roy, denied it.", "Ann Roy"),
        ("de", "Die Sprecherin des Betreibers, Anna Roth, dementierte.", "Anna Roth"),
    ],
)
def test_a_persons_name_is(lang: str, text: str, speaker: str) -> None:
    (found,) = find_statements(text, lang)
    assert found.speaker == speaker
    assert found.principal
