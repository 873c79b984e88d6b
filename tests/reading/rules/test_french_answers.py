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


TWO = (
    "Claire Vasseur, porte-parole du ministère de la Santé, a reçu la presse. "
    "Luc Bel, porte-parole du syndicat, était présent."
)


@pytest.mark.parametrize(
    ("who", "speaker", "principal"),
    [
        ("Claire Vasseur", "Claire Vasseur", "ministère de la Santé"),
        ("Mme Vasseur", "Claire Vasseur", "ministère de la Santé"),
        ("La porte-parole du ministère", "Claire Vasseur", "ministère de la Santé"),
        ("Luc Bel", "Luc Bel", "syndicat"),
        ("M. Bel", "Luc Bel", "syndicat"),
        ("Le porte-parole du syndicat", "Luc Bel", "syndicat"),
        ("La porte-parole du parti", "La porte-parole du parti", "parti"),
    ],
)
def test_two_who_speak_for_others(who: str, speaker: str, principal: str) -> None:
    found = find_statements(f"{TWO} {who} a nié toute faute.", "fr")[-1]
    assert (found.speaker, found.principal) == (speaker, principal)


@pytest.mark.parametrize("does", ["ont été condamnés", "sont accusés de fraude", "comparaissent"])
def test_whose_lawyer_it_is_of_two(does: str) -> None:
    for said in ("Leur avocat a tout nié.", "« C'est faux », a répondu leur avocat."):
        found = find_statements(f"Jean Rival et Luc Bel {does}. {said}", "fr")[-1]
        assert found.principal == "Jean Rival et Luc Bel"
