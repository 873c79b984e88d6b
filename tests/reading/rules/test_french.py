"""French press wordings by family, traps among them: sentences of our own."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import told_in

told = partial(told_in, lang="fr")


@pytest.mark.parametrize(
    "text",
    [
        "« No comment », a lâché le gérant.",
        "« Je n'entrerai pas dans ce débat », a tranché le gérant.",
        "« Je n'ai rien à dire », a soufflé le gérant.",
        "Le gérant a fait savoir qu'il ne ferait aucun commentaire.",
        "Le gérant n'est pas autorisé à s'exprimer.",
        "Le gérant oppose le secret des affaires.",
        "Le gérant « réserve ses explications au juge ».",
        "Le gérant a quitté la salle sans répondre aux journalistes.",
        "Joint par téléphone, le gérant a coupé court à la conversation.",
        "Impossible de joindre le gérant.",
    ],
)
def test_who_says_nothing(text: str) -> None:
    assert [(act, who.lower()) for act, who, _ in told(text)] == [("declines", "le gérant")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Le gérant jure n'avoir rien signé.", "n'avoir rien signé"),
        ("« Je suis innocent », répète le gérant.", "Je suis innocent"),
        ("« On me prête des propos », proteste le gérant.", "On me prête des propos"),
        ("« Ça ne tient pas debout », s'amuse le gérant.", "Ça ne tient pas debout"),
        ("« Nous n'avons menacé personne », dit le gérant.", "Nous n'avons menacé personne"),
        ("« C'est de la diffamation », a réagi le gérant.", "C'est de la diffamation"),
        ("Le gérant dit être étranger aux faits.", "être étranger aux faits"),
        ("Le gérant « dément formellement » la vente du quai.", "la vente du quai"),
    ],
)
def test_what_is_denied(text: str, words: str) -> None:
    assert told(text) == [("denies", text[text.index("e gérant") - 1 :][:9], words)]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("À la mairie, on assure que le quai rouvrira.", "la mairie", "le quai rouvrira"),
        ("« Le quai est sûr », confie-t-on au port.", "port", "Le quai est sûr"),
        ("11h42 - La mairie annonce une fête.", "La mairie", "une fête"),
        ("14.05 – Le maire : « Le quai est sûr. »", "Le maire", "Le quai est sûr."),
        ("BREST, 4 mai – Le maire annonce une fête.", "Le maire", "une fête"),
        ("Ana Bel sourit : « Le quai est à nous. »", "Ana Bel", "Le quai est à nous."),
    ],
)
def test_who_speaks_without_being_the_subject(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("asserts", speaker, words)]


@pytest.mark.parametrize(
    "text",
    [
        "La règle est simple : « Pas de ballon sur le quai. »",
        "À midi, on a mangé sur le quai.",
        "Le gérant n'a pas répondu présent.",
        "Le patient ne répond pas au traitement.",
    ],
)
def test_who_states_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le quai fermera, selon Le Phare. La mairie dément.",
            [
                ("asserts", "Le Phare", "Le quai fermera"),
                ("denies", "La mairie", "Le quai fermera"),
            ],
        ),
        (
            "Le chantier a du retard. Le maire ne s'en cache pas.",
            [("confirms", "Le maire", "Le chantier a du retard")],
        ),
        (
            "Le port y coupe court. « Les eaux sont propres. »",
            [("denies", "Le port", "Les eaux sont propres.")],
        ),
        (
            "La vente a été confirmée à notre journal par le notaire.",
            [("confirms", "le notaire", "La vente")],
        ),
        (
            "L'agence a corrigé sa dépêche : le quai n'est pas vendu.",
            [("withdraws", "L'agence", "le quai n'est pas vendu")],
        ),
        (
            "Le quai serait vendu, selon Le Phare. « Rien n'a été vendu », dit le maire.",
            [
                ("asserts", "Le Phare", "Le quai serait vendu"),
                ("denies", "le maire", "Rien n'a été vendu"),
            ],
        ),
        (
            "« Rien n'a été retrouvé », dit le maire.",
            [("asserts", "le maire", "Rien n'a été retrouvé")],
        ),
        (
            "Aucun quai n'a été fermé, déplore l'association.",
            [("criticises", "l'association", "Aucun quai n'a été fermé")],
        ),
        (
            "La maire juge l'offre insuffisante.",
            [("criticises", "La maire", "l'offre insuffisante")],
        ),
        ("Le maire dit avoir vu le quai.", [("asserts", "Le maire", "avoir vu le quai")]),
    ],
)
def test_answers(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La mairie dément une rumeur qui court : le quai ne sera pas vendu.",
            [("denies", "La mairie", "le quai ne sera pas vendu")],
        ),
        (
            "Le maire, qui rejette ces accusations, a quitté le port.",
            [("denies", "Le maire", "ces accusations")],
        ),
        (
            "Pour l'armateur, « c'est une provocation ».",
            [("criticises", "l'armateur", "c'est une provocation")],
        ),
        (
            "Contrairement à ce que nous avons écrit, le quai n'est pas vendu, précise Le Phare.",
            [
                (
                    "withdraws",
                    "Le Phare",
                    "Contrairement à ce que nous avons écrit, le quai n'est pas vendu",
                )
            ],
        ),
        ("L'accusé est revenu sur ses aveux.", [("withdraws", "L'accusé", "ses aveux")]),
        ("L'équipe se défend bien cette saison.", []),
        ("Le conseil municipal a rejeté le projet de quai.", []),
    ],
)
def test_what_else_the_press_says(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


def test_a_lawyer_speaks_for_whom_the_text_is_about() -> None:
    text = (
        "Soupçonné de vol, l'ancien gardien du port se tait. "
        "« Mon client n'a rien pris », a dit Me Lise Aubert."
    )
    lawyer = find_statements(text, "fr")[-1]
    assert (lawyer.act.value, lawyer.speaker) == ("denies", "Lise Aubert")
    assert lawyer.principal == "l'ancien gardien du port"
