"""Headlines that say no, posts taken down, blame, denials and silence without a listed verb."""

import pytest

from bot.reading.rules.statements import find_statements


def acts(text: str, lang: str) -> list[tuple[str, str]]:
    """Act and speaker of each statement."""
    return [(s.act.value, s.speaker) for s in find_statements(text, lang)]


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        (
            "en",
            "Mayor did not sell the pier, says lawyer\n\nRumours had spread on Monday.",
            "lawyer",
        ),
        ("en", "Port authority: no boat lost\n\nRumours had spread on Monday.", "Port authority"),
        ("fr", "Pas de vente du port, assure la mairie\n\nLa rumeur courait lundi.", "la mairie"),
        (
            "es",
            "Bell no se va, dice su entorno\n\nUna web había anunciado su marcha.",
            "su entorno",
        ),
    ],
)
def test_a_headline_that_says_no_to_a_claim_denies_it(lang: str, text: str, speaker: str) -> None:
    assert acts(text, lang)[0] == ("denies", speaker)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "No injuries in crash, say police\n\nTwo cars collided on Monday."),
        ("en", "No snow for Christmas, say forecasters\n\nThe weather will be mild."),
        ("fr", "Pas de blessés dans l'accident, selon la police\n\nDeux voitures lundi."),
        ("es", "Los jóvenes no leen, según un estudio\n\nEl estudio abarca 500 alumnos."),
    ],
)
def test_a_headline_that_says_no_to_nobody_denies_nothing(lang: str, text: str) -> None:
    assert "denies" not in {act for act, _ in acts(text, lang)}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "en",
            'Mr Lowe has deleted a post in which he said that the pier burned. "Sorry," he wrote.',
        ),
        ("en", "The Pier Gazette has since taken the story down and apologised."),
        ("fr", "« Je retire le mot de voleur », a écrit le député."),
        ("fr", "Le Courrier du Port a publié un rectificatif mardi."),
        ("es", "El Faro rectificó ayer parte de la noticia."),
        ("es", "El alcalde se disculpó por haber llamado ladrona a la jueza."),
    ],
)
def test_what_is_taken_down_or_put_right_is_withdrawn(lang: str, text: str) -> None:
    assert {act for act, _ in acts(text, lang)} == {"withdraws"}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "No one hurt in harbour fire, police spokesman says\nIt reportedly began at noon."),
        ("fr", "Aucun blessé, selon un porte-parole des pompiers\nLe feu a pris à midi."),
        ("de", "Niemand verletzt, sagt ein Sprecher der Feuerwehr\nDas Feuer brach mittags aus."),
        ("es", "No hay heridos, dice una portavoz de los bomberos\nEl fuego empezó a mediodía."),
    ],
)
def test_a_no_that_answers_nobody_is_news(lang: str, text: str) -> None:
    assert "denies" not in {act for act, _ in acts(text, lang)}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The army withdrew its troops."),
        ("en", "The firm apologised for the delay."),
        ("fr", "L'armée a retiré ses troupes."),
        ("fr", "« Je retire de l'argent chaque lundi », dit Paul Durand."),
        ("es", "La compañía pidió disculpas por el retraso."),
        ("es", "El profesor corrigió los exámenes."),
    ],
)
def test_troops_and_delays_are_no_claims_taken_back(lang: str, text: str) -> None:
    assert "withdraws" not in {act for act, _ in acts(text, lang)}


@pytest.mark.parametrize(
    ("lang", "text", "act"),
    [
        ("en", "The council denied it had ignored warnings.", "denies"),
        ("en", "Dent's agent laughed the report off.", "denies"),
        ("en", '"Their study is riddled with errors," the port said.', "denies"),
        ("fr", "« C'est de la calomnie pure et simple », balaie-t-il.", "denies"),
        ("es", "«No es verdad», cortó el presidente.", "denies"),
        ("en", "The union considers it unfair that nurses pay.", "criticises"),
        ("fr", "Le syndicat juge injuste que les infirmières paient.", "criticises"),
        ("es", "El sindicato ve insuficiente la subida.", "criticises"),
        ("fr", "Au palais, on ne fait « aucun commentaire ».", "declines"),
    ],
)
def test_an_act_without_its_plain_verb(lang: str, text: str, act: str) -> None:
    assert act in {found for found, _ in acts(text, lang)}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "“We are not going to speculate,” the mayor said."),
        ("fr", "« Nous n'allons pas spéculer », a dit le maire."),
        ("es", "«No vamos a especular», dijo el alcalde."),
        ("ru", "«Я не комментирую сплетни», — отрезал мэр."),
        ("uk", "«Я не коментую пліток», — відрубав мер."),
    ],
)
def test_who_will_not_speculate_declines(lang: str, text: str) -> None:
    assert [said.act.value for said in find_statements(text, lang)] == ["declines"]
