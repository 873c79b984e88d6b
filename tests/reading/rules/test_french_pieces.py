"""French: quotations in pieces, and whose they are."""

from itertools import product

import pytest

from bot.reading.rules.statements import find_statements

OLD, CLOSE = "Le pont est vieux", "Il faut le fermer"
WHO = [
    ("le maire de Lorny, Paul Mercier", "Paul Mercier", ""),
    ("Paul Mercier, maire de Lorny", "Paul Mercier", ""),
    ("Me Ana Bel, avocate de la famille", "Ana Bel", "famille"),
    ("une porte-parole du club", "une porte-parole du club", "club"),
    ("le syndicat", "le syndicat", ""),
]
TOLD = ["a déclaré", "a indiqué lundi", "a expliqué à l'AFP", "a dit mardi soir à la presse"]
TOLD += ["a martelé sur France Inter", "a lancé ce lundi dans une vidéo"]


@pytest.mark.parametrize(("who", "speaker", "principal"), WHO)
def test_pieces_of_one_quotation(who: str, speaker: str, principal: str) -> None:
    """Wherever the speaker stands, and where, when and to whom it was told."""
    for told, text in product(
        TOLD,
        (
            "« {old}, {told} {who}. {close}. »",
            "« {old}, {told} {who}, et {close}. »",
            "« {old} », {told} {who}, « et {close} ».",
            '"{old}, {told} {who}. {close}."',
        ),
    ):
        whole = text.format(old=OLD, close=CLOSE, told=told, who=who)
        (found,) = find_statements(whole, "fr")
        assert (found.speaker, found.principal) == (speaker, principal), whole
        pieces = [whole[a:b] for a, b in found.spans]
        assert pieces[0] == OLD, whole
        assert pieces[1].endswith((CLOSE, f"{CLOSE}.")), whole
        assert "maire" not in pieces[1], whole


@pytest.mark.parametrize(
    "does",
    [
        "est inquiet",
        "n'en revient pas",
        "a le sourire",
        "s'est expliqué devant la presse",
        "ne décolère pas",
    ],
)
def test_a_whole_quotation_behind_what_somebody_does(does: str) -> None:
    for who in ("Paul Mercier", "Le maire, Paul Mercier,"):
        found = find_statements(f"{who} {does}. « {OLD}. {CLOSE}. »", "fr")[-1]
        assert (found.speaker, found.quote) == ("Paul Mercier", f"{OLD}. {CLOSE}.")


@pytest.mark.parametrize(
    "text",
    [
        f"Paul Mercier n'a pas réagi. « {OLD}. »",
        f"Paul Mercier ne viendra pas. Luc Bel a été arrêté. « {OLD}. »",
        f"Paul Mercier a été arrêté. « {OLD}. »",
        f"Paul Mercier habite à Lorny.\n« {OLD}. »",
        "Paul Mercier est là. « Un pont. »",
    ],
)
def test_whose_words_nothing_tells(text: str) -> None:
    assert all("pont" not in s.quote for s in find_statements(text, "fr"))


@pytest.mark.parametrize("told", ["affirme le maire", "a précisé lundi Paul Bel", "dit-il"])
@pytest.mark.parametrize(
    ("subject", "predicate"),
    [
        ("Le pont", "fermera"),
        ("Le pont", "a été fermé"),
        ("Le projet de loi", "prévoit cent logements"),
        ("Ce chantier", "coûte cher"),
        ("Norval", "ferme une usine"),
    ],
)
def test_cut_in_two_by_who_says_so(told: str, subject: str, predicate: str) -> None:
    text = f"Paul Bel a parlé. {subject}, {told}, {predicate}."
    found = find_statements(text, "fr")[-1]
    assert [text[a:b] for a, b in found.spans] == [subject, predicate]


@pytest.mark.parametrize("beside", ["maire de Lorny", "furieux de la situation", "inquiet", "ému"])
def test_what_stands_beside_who_says_so_is_not_said(beside: str) -> None:
    for said in ("Un mensonge", "La faute au gouvernement", "La honte"):
        text = f"{said}, dénonce Paul Bel, {beside}."
        (found,) = find_statements(text, "fr")
        assert [text[a:b] for a, b in found.spans] == [said], text


@pytest.mark.parametrize("name", ["Rose Mai", "Clément Bel", "Anne de La Tour", "Gilles Avril"])
def test_names_that_look_like_other_words(name: str) -> None:
    for text in (
        f"« Le pont fermera, a expliqué {name}. Nous devons agir. »",
        f"Le pont fermera, a indiqué à l'AFP {name}.",
        f"C'est une accusation que dément {name}.",
        f"{name} nie toute faute.",
    ):
        assert [s.speaker for s in find_statements(text, "fr")] == [name], text
