"""French: subjects past a clause with qui, names given in quotations, appeals, views."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import told_in

told = partial(told_in, lang="fr")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("L’entreprise qui gère la ligne dément toute panne.", "L’entreprise"),
        ("Le promoteur qui a vendu les terrains dément toute fraude.", "Le promoteur"),
        ("Le club qui l'emploie dément tout accord.", "Le club"),
        ("Le navire appartient à un armateur qui dément toute faute.", "un armateur"),
        ("Le courtier, qui loue le navire, dément toute faute.", "Le courtier"),
    ],
)
def test_the_subject_stands_before_a_clause_with_qui(text: str, speaker: str) -> None:
    assert [(act, who) for act, who, _ in told(text)] == [("denies", speaker)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La réforme, « une usine à gaz », selon Paul Mertin, sera votée mardi.",
            [("criticises", "Paul Mertin", "une usine à gaz")],
        ),
        (
            "Le train a déraillé « à pleine vitesse », selon Paul Mertin.",
            [("asserts", "Paul Mertin", "Le train a déraillé « à pleine vitesse »")],
        ),
        (
            "Les abeilles déclinent ; pour la chercheuse Léa Vernay, le seuil est dépassé.",
            [("asserts", "Léa Vernay", "le seuil est dépassé")],
        ),
        (
            "Le syndicat exhorte les élus à voter contre.",
            [("asserts", "Le syndicat", "les élus à voter contre")],
        ),
        ("Le maire a invité ses amis à dîner.", []),
        (
            "Ces propos ont été taxés de racisme par Paul Mertin.",
            [("criticises", "Paul Mertin", "Ces propos")],
        ),
        (
            "Elle en veut à son employeur.",
            [("criticises", "Elle", "son employeur")],
        ),
        (
            "« Je les ai aidés, jamais trahis », affirme Paul Mertin.",
            [("denies", "Paul Mertin", "Je les ai aidés, jamais trahis")],
        ),
        (
            "« Je l'ai croisé, jamais compris », affirme Paul Mertin.",
            [("asserts", "Paul Mertin", "Je l'ai croisé, jamais compris")],
        ),
    ],
)
def test_what_is_said(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


def test_a_ministry_of_defence_is_nobodys_lawyer() -> None:
    (found,) = find_statements("Le ministère de la Défense du Norvan dément la vente.", "fr")
    assert found.principal == ""
