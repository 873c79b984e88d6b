"""French: whose words they are by auxiliaries, number and adjuncts: sentences of our own."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import told_in

told = partial(told_in, lang="fr")


@pytest.mark.parametrize(
    ("text", "act", "words"),
    [
        ("Le maire a, de son côté, nié avoir signé.", "denies", "avoir signé"),
        ("Le maire a par ailleurs nié avoir signé.", "denies", "avoir signé"),
        ("Le maire dément, lui aussi, toute fermeture.", "denies", "toute fermeture"),
        ("Le maire affirme pour sa part avoir prévenu.", "asserts", "avoir prévenu"),
        ("Le maire affirme, lui, avoir prévenu.", "asserts", "avoir prévenu"),
        ("Le maire continue de nier toute fraude.", "denies", "toute fraude"),
        ("Le maire continue de clamer son innocence.", "denies", "son innocence"),
        ("Le maire ne cache pas que le quai est usé.", "confirms", "le quai est usé"),
        ("Le maire juge la peine « dérisoire ».", "criticises", "la peine « dérisoire »"),
        ("Le maire a pour sa part refusé de s'exprimer.", "declines", ""),
        ("Le maire ne s'exprimera pas avant jeudi.", "declines", ""),
        ("Le maire a quitté la salle sans un mot.", "declines", ""),
    ],
)
def test_what_stands_between(text: str, act: str, words: str) -> None:
    assert told(text) == [(act, "Le maire", words)]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "L'armée a pris la ville, faisant dix morts, ont dit les autorités.",
            "les autorités",
            "L'armée a pris la ville, faisant dix morts",
        ),
        (
            "Le pont fermera jusqu'à lundi, a confirmé hier le ministère.",
            "le ministère",
            "Le pont fermera jusqu'à lundi",
        ),
        ("Le pont fermera, croit savoir Nord Matin.", "Nord Matin", "Le pont fermera"),
        (
            "Le pont fermera, a-t-on appris lundi auprès du groupe Kolvert.",
            "groupe Kolvert",
            "Le pont fermera",
        ),
        ("« Il criait », raconte l'une d'elles, Ana Bel.", "Ana Bel", "Il criait"),
        ("L'une d'entre elles dit avoir crié.", "L'une d'entre elles", "avoir crié"),
        ("Le pont est sûr, assure-t-il.", "-t-il", "Le pont est sûr"),
        ("Le maire a tout dit, assure-t-il.", "Le maire", "Le maire a tout dit"),
        (
            "La veuve du peintre Ivo Sand dit être ruinée.",
            "La veuve du peintre Ivo Sand",
            "être ruinée",
        ),
        ("Le transporteur, les Cars Molin, dit être ruiné.", "Cars Molin", "être ruiné"),
    ],
)
def test_who_says_it(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("asserts" if "confirmé" not in text else "confirms", speaker, words)]


def test_participles_share_an_auxiliary() -> None:
    text = "Le maire a reconnu un retard mais nié toute fraude."
    assert [(act, who) for act, who, _ in told(text)] == [
        ("confirms", "Le maire"),
        ("denies", "Le maire"),
    ]


def test_what_was_said_before_is_said() -> None:
    text = "La chanteuse Mina Rauh ne se retire pas. Son entourage l'a assuré vendredi."
    assert told(text) == [("asserts", "Son entourage", "La chanteuse Mina Rauh ne se retire pas")]


@pytest.mark.parametrize(
    "text",
    [
        "« Ces rumeurs viennent de jaloux », a dit le maire.",
        "« Cette photo a été truquée », a dit le maire.",
        "« Qu'on arrête de raconter des bêtises », a dit le maire.",
        "« Il n'y a pas un mot de vrai là-dedans », a dit le maire.",
        "Selon le maire, il s'agit d'une pure invention.",
    ],
)
def test_what_is_called_untrue(text: str) -> None:
    assert [act for act, _, _ in told(text)] == ["denies"]


@pytest.mark.parametrize(
    "text",
    [
        "Le maire a été élu en 2012 et confirmé en 2020.",
        "La carte raconte sa propre histoire.",
    ],
)
def test_what_is_no_statement(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize("who", ["Le maire", "Paul Mercier", "Le maire, Paul Mercier,"])
def test_two_answers_of_one_speaker(who: str) -> None:
    """Each has its own words, and its speaker no verb in his name."""
    name = "Paul Mercier" if "Paul" in who else who
    for text, first, second in (
        ("{} reconnaît une erreur, mais il nie toute fraude.", "une erreur", "toute fraude"),
        ("{} nie les faits et dénonce un complot.", "les faits", "un complot"),
        ("{} nie les faits mais admet une erreur.", "les faits", "une erreur"),
    ):
        found = find_statements(text.format(who), "fr")
        assert [(s.speaker, s.quote) for s in found] == [(name, first), (name, second)], text


@pytest.mark.parametrize(
    "source",
    [
        "le maire",
        "le maire, Paul Bel",
        "Paul Bel, maire de Lorny",
        "Ana Bel, ministre de la Culture",
    ],
)
def test_what_a_source_says_is_answered(source: str) -> None:
    text = f"Selon {source}, le pont est sûr, ce que conteste la préfète."
    assert {s.quote for s in find_statements(text, "fr")} == {"le pont est sûr"}


@pytest.mark.parametrize(
    "opening",
    ["De son côté", "Mis en cause", "Interrogé sur RTS", "Dans une lettre au Courrier", "Lundi"],
)
def test_what_opens_a_sentence_is_not_said(opening: str) -> None:
    """Nor does it name who is only called by what he is."""
    for who in ("le maire", "le syndicat", "Paul Bel"):
        for does, said in (
            ("a reconnu des erreurs", "des erreurs"),
            ("a estimé, devant la presse, que le pont tiendra", "le pont tiendra"),
            ("a affirmé, mardi, que le pont tiendra", "le pont tiendra"),
        ):
            text = f"{opening}, {who} {does}."
            found = [(s.speaker, s.quote) for s in find_statements(text, "fr")]
            assert found == [(who, said)], text


def test_a_participle_that_opens_a_sentence_is_nobody() -> None:
    (found,) = find_statements("Mise en cause, une porte-parole du club a nié toute faute.", "fr")
    assert found.principal == "club"


@pytest.mark.parametrize("body", ["le ministère", "le syndicat", "le club"])
def test_where_it_was_is_no_name_of_a_body(body: str) -> None:
    for text in (f"À Lorny, {body} n'a pas souhaité réagir.", f"À Lorny, {body} a tout nié."):
        assert [s.speaker for s in find_statements(text, "fr")] == [body], text
