"""French: for whom somebody speaks, in every place of the sentence."""

from itertools import product

import pytest

from bot.reading.rules.statements import find_statements

NAME = "Claire Vasseur"
# What is printed, who speaks, for whom.
SUBJECTS = [
    (NAME, NAME, ""),
    (f"la maire de Lorny, {NAME},", NAME, ""),
    (f"{NAME}, maire de Lorny,", NAME, ""),
    (f"{NAME}, porte-parole du ministère de la Santé,", NAME, "ministère de la Santé"),
    (f"la porte-parole de l'ambassade, {NAME},", NAME, "ambassade"),
    (f"{NAME}, directrice de la communication du groupe Norval,", NAME, "groupe Norval"),
    (f"Me {NAME}, avocate de Jean Rival,", NAME, "Jean Rival"),
    (f"Me {NAME}, défenseure de Jean Rival,", NAME, "Jean Rival"),
    (f"{NAME}, ancienne porte-parole du club,", NAME, ""),
    (f"l'ex-porte-parole du club, {NAME},", NAME, ""),
    (f"l'ancienne avocate de Jean Rival, {NAME},", NAME, ""),
    ("un porte-parole de l'armée", "un porte-parole de l'armée", "armée"),
]
SENTENCES = [
    ("{S} a déclaré que le pont fermera.", "le pont fermera"),
    ("« Le pont fermera », a déclaré lundi {s}.", "Le pont fermera"),
    ("Le pont fermera, a indiqué à l'AFP {s}.", "Le pont fermera"),
    ("« Le pont fermera », a assuré mardi au Courrier {s}.", "Le pont fermera"),
    ("Le pont fermera, selon {s}.", "Le pont fermera"),
    ("Selon {s}, le pont fermera.", "le pont fermera"),
    ("« Le pont fermera, a précisé {s}. Il est vieux. »", "Le pont fermera Il est vieux."),
]


@pytest.mark.parametrize(("subject", "speaker", "principal"), SUBJECTS)
def test_in_every_place(subject: str, speaker: str, principal: str) -> None:
    """One statement, by whom and for whom, and what stands beside the name is not said."""
    for sentence, said in SENTENCES:
        if subject.startswith("l'an") and "« Le pont fermera, a" in sentence:
            continue
        first = subject[0].upper() + subject[1:]
        text = sentence.format(S=first, s=subject.removesuffix(","))
        (found,) = find_statements(text, "fr")
        assert found.speaker.lower() == speaker.lower(), text
        assert found.principal == principal, text
        assert " ".join(text[a:b] for a, b in found.spans) == said, text


def test_who_told_an_outlet() -> None:
    outlets = ["à l'AFP", "à Reuters", "au Monde", "sur RTL", "à La Dépêche du Midi"]
    for outlet, who in product(outlets, (NAME, f"Mme {NAME}", f"{NAME} (PS)")):
        for day in ("", "lundi "):
            text = f"Le pont fermera, a affirmé {day}{outlet} {who}."
            assert [s.speaker for s in find_statements(text, "fr")] == [NAME], text


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ("Le défenseur de Sauvert, Paul Mercier, a dit qu'il resterait.", ""),
        ("La Défenseure des droits, Claire Vasseur, a dénoncé la loi.", ""),
        ("Le procès s'ouvre. Le défenseur de Luc Bel, Paul Mercier, a tout nié.", "Luc Bel"),
    ],
)
def test_a_defender_plays_where_nobody_is_tried(text: str, principal: str) -> None:
    assert find_statements(text, "fr")[-1].principal == principal


@pytest.mark.parametrize(
    ("beside", "principal"),
    [
        ("l'un des avocats de Jean Rival", "Jean Rival"),
        ("qui défend Jean Rival", "Jean Rival"),
        ("au nom du collectif", "collectif"),
        ("porte-parole de l'armée", "armée"),
        ("représentante de la Norlandie à l'ONU", "Norlandie"),
        ("de l'association Terre Vive", ""),
    ],
)
def test_beside_a_name(beside: str, principal: str) -> None:
    """Before a colon, inside a quotation, behind the rank and the name."""
    for who in (NAME, f"Me {NAME}", f"la commandante {NAME}"):
        first = who[0].upper() + who[1:]
        for text in (
            f"{first}, {beside} : « Le pont fermera. »",
            f"Le pont fermera, selon {who}, {beside}.",
            f"L'information a été démentie par {who}, {beside}.",
        ):
            (found,) = find_statements(text, "fr")
            assert (found.speaker, found.principal) == (NAME, principal), text
            assert beside not in found.quote, text


def test_an_acronym_between_role_and_name() -> None:
    (found,) = find_statements(f"La porte-parole ABC {NAME} a tout nié.", "fr")
    assert (found.speaker, found.principal) == (NAME, "ABC")


@pytest.mark.parametrize("name", ["Claire Vasseur", "Pierre Bel", "Roger Bel", "Xavier Noir"])
def test_a_first_name_is_no_infinitive(name: str) -> None:
    (found,) = find_statements(f"L'information a été démentie par l'avocat de {name}.", "fr")
    assert found.principal == name
    (found,) = find_statements(f"Le maire a promis à {name} que le pont tiendra.", "fr")
    assert found.quote == "le pont tiendra"
