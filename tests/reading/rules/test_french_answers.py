"""French: who answers in a sentence further on, with somebody else named in between."""

from itertools import product

import pytest

from bot.reading.rules.statements import find_statements

MAN = "Le maire de Lorny, Paul Mercier, a inauguré l'école."
WOMAN = "La ministre de la Culture, Claire Vasseur, s'est rendue à Lorny."
LAWYER = "Me Claire Vasseur, avocate de Jean Rival, était au tribunal."
# In the language no first name tells a woman; her office does.
WOMEN = [
    "La préfète Anne Sorel était présente.",
    "La préfète, Anne Sorel, était présente.",
    "La préfète du Nord, Anne Sorel, était présente.",
    "Anne Sorel, la préfète, était présente.",
    "Anne Sorel, présidente de région, était présente.",
]
MEN = [
    "Le sénateur Luc Bel a ri.",
    "Le sénateur du Nord, Luc Bel, a ri.",
    "Luc Bel, chanteur, rit.",
]


@pytest.mark.parametrize("said", ["{} a nié toute faute.", "« Tout va bien », a-t-{} dit."])
def test_he_and_she(said: str) -> None:
    for first, between, who, name in (
        *((MAN, women, "il", "Paul Mercier") for women in WOMEN),
        *((WOMAN, men, "elle", "Claire Vasseur") for men in MEN),
    ):
        answer = said.format(who if said.startswith("«") else who.capitalize())
        text = f"{first} {between} {answer}"
        assert find_statements(text, "fr")[-1].speaker == name, text


def test_a_lawyers_title_is_no_part_of_her_name() -> None:
    calls = ["Elle", "L'avocate", "Me Vasseur", "Claire Vasseur"]
    for between, who in product(("", "Le pont est vieux. ", f"{WOMEN[0]} "), calls):
        if between.startswith("La") and who == "Elle":
            continue
        text = f"{LAWYER} {between}{who} a nié toute faute."
        found = find_statements(text, "fr")[-1]
        assert (found.speaker, found.principal) == ("Claire Vasseur", "Jean Rival"), text


@pytest.mark.parametrize(
    ("first", "again", "name"),
    [
        ("Le syndicat Force Bleue appelle à la grève.", "L'organisation", "Force Bleue"),
        ("L'acteur Paul Mercier a été arrêté.", "Le comédien", "Paul Mercier"),
    ],
)
def test_by_another_word_for_the_same(first: str, again: str, name: str) -> None:
    found = find_statements(f"{first} Le pont est vieux. {again} a nié toute faute.", "fr")[-1]
    assert found.speaker.endswith(name)
