"""Whom "son", "il" or a trade means in French and Spanish: sentences of our own."""

import pytest

from bot.reading.rules.statements import find_statements

_PAPER_FR = "Le cycliste Jan Dol est mis en cause, dit le journal Sprint. "
_PAPER_ES = "El ciclista Jan Dol fue citado. Habrá multa, adelanta el diario Sprint. "
_CHEF_FR = "Le chef Luc Dol se tait. Trois employées l'accusent de vol. "
_CHEF_ES = "El chef Luis Dol calla. Tres empleadas lo acusan de robo. "
_FIRM_FR = "La compagnie Air Dol dément. Sa porte-parole, Ana Roy, se dit confiante. "


@pytest.mark.parametrize(
    ("language", "text", "speaker", "principal"),
    [
        ("fr", _PAPER_FR + "« Je suis propre », a-t-il écrit.", "Jan Dol", ""),
        ("es", _PAPER_ES + "«Estoy limpio», escribió.", "Jan Dol", ""),
        (
            "fr",
            _CHEF_FR + "« Mon client est innocent », dit son conseil, Me Eva Sol.",
            "Eva Sol",
            "Luc Dol",
        ),
        (
            "es",
            _CHEF_ES + "«Mi cliente es inocente», dijo su abogada, Eva Sol.",
            "Eva Sol",
            "Luis Dol",
        ),
        ("fr", "Le joueur de Lens Ari Dol a démenti.", "Ari Dol", ""),
        ("fr", "L'avocat de Luc Ari Dol dément.", "L'avocat de Luc Ari Dol", "Luc Ari Dol"),
        ("es", "El alcalde de Vigo Ari Dol lo niega.", "Ari Dol", ""),
        ("fr", "Le rappeur Zeko dément.", "Zeko", ""),
        ("fr", "Le zythologue Luc Roy dément.", "Luc Roy", ""),
        ("es", "El mago Luis Rey calla. La jueza le citó. El mago lo niega.", "Luis Rey", ""),
        (
            "fr",
            "Le festival reste ouvert, a indiqué son service de presse.",
            "son service de presse",
            "Le festival",
        ),
        (
            "fr",
            "Le maire de Lens démissionne, a annoncé son avocat.",
            "son avocat",
            "Le maire de Lens",
        ),
        (
            "es",
            "El festival sigue abierto, indicó su servicio de prensa.",
            "su servicio de prensa",
            "El festival",
        ),
        (
            "fr",
            "Le maire Luc Roy a vu la préfète Ana Sol. Elle est malade, selon son entourage.",
            "son entourage",
            "Ana Sol",
        ),
        ("fr", "Fatiguée, elle a reconnu une erreur.", "elle", ""),
        ("fr", _FIRM_FR + "Le communiqué ajoute que deux vols sont annulés.", "Air Dol", ""),
    ],
)
def test_who_is_meant(language: str, text: str, speaker: str, principal: str) -> None:
    said = find_statements(text, language)[-1]
    assert (said.speaker, said.principal) == (speaker, principal)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("El mago Luis Rey lo niega.", ""),
        ("Esas acusaciones Luis Rey las niega.", "Esas acusaciones"),
        ("El fraude el alcalde lo niega.", "El fraude"),
    ],
)
def test_a_trade_before_a_name_is_nothing_denied(text: str, content: str) -> None:
    [said] = find_statements(text, "es")
    assert said.quote == content


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "L'exploitant, la société Dolvo, évoque une erreur. Elle dément tout vol.", "Dolvo"),
        ("fr", "Sa chaîne, TV Onze, condamne ces propos.", "TV Onze"),
        ("es", "El operador, la empresa Dolvo, calla. Niega todo vol.", "Dolvo"),
        (
            "fr",
            "Le ministère de la Mer dément. L'agence Presse-Dol annonce une vente.",
            "L'agence Presse-Dol",
        ),
        (
            "fr",
            "C'est faux, certifie le rectorat. Un lycéen a été entendu. Il a admis une blague.",
            "Un lycéen",
        ),
        (
            "fr",
            "Luc Dol dément. L'Agence antidopage reste prudente. « C'est trop tôt », dit-elle.",
            "L'Agence antidopage",
        ),
        (
            "es",
            "Es falso, dijo el rector. Un estudiante fue detenido. Admitió una broma.",
            "Un estudiante",
        ),
        ("es", "Es falso, dijo el rector. Un alumno fue detenido. Añadió que no.", "el rector"),
    ],
)
def test_who_was_told_of_last(language: str, text: str, speaker: str) -> None:
    assert find_statements(text, language)[-1].speaker == speaker
