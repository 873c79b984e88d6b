"""French denials by family, and what only looks like one: sentences of our own."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act
from tests.reading.rules.readings import told_in

told = partial(told_in, lang="fr")


@pytest.mark.parametrize(
    ("text", "who", "words"),
    [
        ("Aucun quai ne sera vendu, recadre Ana Bel.", "Ana Bel", "Aucun quai ne sera vendu"),
        ("Rien n'a brûlé, dédramatise-t-on au port.", "port", "Rien n'a brûlé"),
        ("« C'est du pipeau », s'amuse, hilare, le gérant.", "le gérant", "C'est du pipeau"),
        ("Du vent, rétorque le gérant.", "le gérant", "Du vent"),
        ("« Y a jamais eu de vol », a lancé le gérant.", "le gérant", "Y a jamais eu de vol"),
        ("« Pas un sou », répond le gérant.", "le gérant", "Pas un sou"),
        ("L'institut du sondage affirme n'avoir rien publié.", "L'institut du sondage",
         "n'avoir rien publié"),
        ("La régie jure la main sur le cœur n'avoir rien signé.", "La régie", "n'avoir rien signé"),
        ("Le gérant exclut que la grue soit en cause.", "Le gérant", "la grue soit en cause"),
        ("Le gérant juge infondées les informations selon lesquelles la grue rouille.", "Le gérant",
         "la grue rouille"),
        ("Le gérant minimise la panne.", "Le gérant", "la panne"),
        ("Le gérant s'estime victime d'une cabale.", "Le gérant", "victime d'une cabale"),
        ("Vente du quai : le gérant crie au complot", "le gérant", "Vente du quai"),
    ],
)  # fmt: skip
def test_what_is_denied(text: str, who: str, words: str) -> None:
    assert told(text) == [("denies", who, words)]


def test_the_contrary_of_what_stands_before() -> None:
    text = "Le quai serait vendu, écrit Ana Bel. La mairie jure le contraire."
    assert told(text)[1] == ("denies", "La mairie", "Le quai serait vendu")


@pytest.mark.parametrize(
    "text",
    [
        "Au bout du quai, trône une grue.",
        "Le club exclut deux joueurs.",
        "Ils sont partis, faute de place.",
        "Le bateau a coulé, entraînant une barge.",
    ],
)
def test_what_states_nothing(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Aucun blessé n'a été signalé, assurent les secours.",
        "« Je n'ai jamais vu une telle foule », s'amuse le gérant.",
        "Rien n'est encore décidé, tempère Ana Bel.",
    ],
)
def test_what_says_no_and_denies_nothing(text: str) -> None:
    assert [act for act, _, _ in told(text)] == ["asserts"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("La régie réfute la version du maire : il n'y a pas eu de panne.",
         ("denies", "La régie", "il n'y a pas eu de panne")),
        ("Un péage ? « On ne fait payer personne », sourit Ana Bel.",
         ("denies", "Ana Bel", "On ne fait payer personne")),
        ("La régie a rejeté ces accusations, parlant d'un complot.",
         ("denies", "La régie", "d'un complot")),
        ("Le député serait parti. « Je reste », dit-il.", ("asserts", "Le député", "Je reste")),
        ("Des retards, une accusation que rejette la régie.",
         ("denies", "la régie", "Des retards")),
    ],
)  # fmt: skip
def test_who_answers_what(text: str, last: tuple[str, str, str]) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "act", "who", "words"),
    [
        ("Pour Ana Bel, le quai est sûr.", "asserts", "Ana Bel", "le quai est sûr"),
        ("Mise en garde de l'expert : le quai s'affaisse.", "asserts", "l'expert",
         "le quai s'affaisse"),
        ("Aveu de la régie : le quai s'affaisse.", "confirms", "la régie", "le quai s'affaisse"),
        ("La régie se veut rassurante : le quai est sûr.", "asserts", "La régie",
         "le quai est sûr"),
        ("Il ressort du rapport que le quai est sûr.", "asserts", "rapport", "le quai est sûr"),
        ("La régie fait état lundi de deux chutes.", "asserts", "La régie", "deux chutes"),
        ("Sans confirmer ni démentir la vente, la régie a parlé de mai.", "declines", "la régie",
         "la vente"),
        ("Pas un mot chez Orban.", "declines", "Orban", ""),
        ("La régie refuse d'alimenter la polémique.", "declines", "La régie", ""),
        ("Le journal a écrit à tort que le quai fermait.", "withdraws", "Le journal",
         "le quai fermait"),
    ],
)  # fmt: skip
def test_words_that_are_no_verb_of_saying(text: str, act: str, who: str, words: str) -> None:
    assert (act, who, words) in told(text)


def test_a_person_accused_by_somebody_blames_nobody() -> None:
    assert told("Le capitaine a été mis en cause par une commission.") == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Contrairement aux rumeurs, le quai ne fermera pas, martèle Ana Bel.",
         ("denies", "Ana Bel", "le quai ne fermera pas")),
        ("Personne, jure la régie, n'a payé.", ("denies", "la régie", "Personne … n'a payé")),
        ("Le quai a cédé. Faux, selon la régie.", ("denies", "la régie", "Faux")),
        ("— Jamais, coupa la caissière.", ("denies", "la caissière", "Jamais")),
        ("Si le mât a cédé, admet la régie, nul n'est mort.",
         ("confirms", "la régie", "Si le mât a cédé … nul n'est mort")),
        ("Tout vient, raconte la gérante, Ana Bel, d'un mégot.",
         ("asserts", "Ana Bel", "Tout vient … d'un mégot")),
        ("Les faits ont été qualifiés d'« imaginaires » par la régie.",
         ("denies", "la régie", "Les faits")),
        ("La régie nie encore la panne.", ("denies", "La régie", "la panne")),
        ("Ana Bel aurait triché, ce dont elle se défend.",
         ("denies", "Ana Bel", "Ana Bel aurait triché")),
        ("« On verra », s'est-elle bornée à dire.", ("asserts", "-elle", "On verra")),
        ("Le gérant, qui avait nié, a payé.", ("denies", "Le gérant", "")),
        ("La régie dit tout ignorer du vol.", ("denies", "La régie", "tout ignorer du vol")),
    ],
)  # fmt: skip
def test_where_what_is_said_stands(text: str, last: tuple[str, str, str]) -> None:
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("« Je n'ai rien pris » : Ana Bel répond", ("denies", "Ana Bel", "Je n'ai rien pris")),
        ("Quai : « Tout rouvrira en mai » (préfet)", ("asserts", "préfet", "Tout rouvrira en mai")),
        ("Ana Bel admet un choc, mais pas une fuite.", ("denies", "Ana Bel", "une fuite")),
        ("Oui, le mât a cédé, reconnaît la régie. Non, nul ne savait.",
         ("denies", "la régie", "nul ne savait")),
        ("« Un gadget hors de prix », juge la régie.",
         ("criticises", "la régie", "Un gadget hors de prix")),
        ("« C'est une vaste mascarade », lance Ana Bel.",
         ("criticises", "Ana Bel", "C'est une vaste mascarade")),
    ],
)  # fmt: skip
def test_headlines_partial_denials_and_blame(text: str, last: tuple[str, str, str]) -> None:
    assert told(text)[-1] == last


def test_a_place_in_brackets_says_nothing() -> None:
    assert told("Ana Bel inaugure le quai (Gironde)") == []


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Interrogée lundi, la régie a préféré changer de sujet.", "la régie"),
        ("La régie n'a pas donné signe de vie.", "La régie"),
        ("La régie a écourté l'entretien.", "La régie"),
        ("La régie, sollicitée, ne s'est pas exprimée.", "La régie"),
        ("Son notaire n'était pas disponible.", "Son notaire"),
    ],
)
def test_further_silences(text: str, who: str) -> None:
    assert [(act, speaker) for act, speaker, _ in told(text)] == [("declines", who)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le syndicat claque la porte : « On verra lundi. »",
         ("asserts", "Le syndicat", "On verra lundi.")),
        ("Les dockers sont vent debout contre la taxe.",
         ("criticises", "Les dockers", "la taxe")),
        ("Selon un rapport que nous avons lu, le quai est sûr.",
         ("asserts", "un rapport", "le quai est sûr")),
    ],
)  # fmt: skip
def test_where_the_speaker_ends(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("La thèse du vol est battue en brèche par la régie.",
         ("denies", "la régie", "La thèse du vol")),
        ("Le quai serait vendu. La régie dément, papiers à l'appui.",
         ("denies", "La régie", "Le quai serait vendu.")),
        ("La régie a été claire : le quai reste ouvert.",
         ("asserts", "La régie", "le quai reste ouvert")),
        ("La régie contredit la version du maire : nul n'a payé.",
         ("denies", "La régie", "nul n'a payé")),
    ],
)  # fmt: skip
def test_denials_in_the_passive_and_with_a_comma(text: str, last: tuple[str, str, str]) -> None:
    act, who, words = last
    assert told(text)[-1] == (act, who, words.rstrip("."))


def test_a_verb_that_looks_like_a_noun_owns_nothing() -> None:
    assert told("Son travail ne fait que commencer.") == []


def test_a_name_that_is_not_given_is_a_silence() -> None:
    assert told("La police n'a pas révélé le nom du gérant.") == [
        ("declines", "La police", "le nom du gérant")
    ]


@pytest.mark.parametrize("verb", ["a nié", "a démenti", "a contesté", "a rejeté", "a récusé"])
@pytest.mark.parametrize("when", ["", " mardi", " dans un communiqué", " lundi devant la presse"])
@pytest.mark.parametrize(
    "claim", ["les accusations", "toute implication", "l'existence d'un accord"]
)
def test_a_claim_is_denied_wherever_it_was_told(verb: str, when: str, claim: str) -> None:
    (found,) = find_statements(f"Le maire {verb}{when} {claim}.", "fr")
    assert (found.act, found.quote) == (Act.DENIES, claim)


@pytest.mark.parametrize("verb", ["niées", "démenties", "contestées", "rejetées"])
@pytest.mark.parametrize(
    ("by", "principal"), [("le maire", ""), ("une porte-parole du club", "club")]
)
def test_by_whom_it_was_denied(verb: str, by: str, principal: str) -> None:
    (found,) = find_statements(f"Les accusations ont été {verb} lundi par {by}.", "fr")
    assert (found.act, found.speaker, found.principal) == (Act.DENIES, by, principal)
    assert found.quote == "Les accusations"


def test_through_whom_it_was_denied() -> None:
    said = "Le club, par la voix de son avocat, Me Luc Bel, a démenti les faits."
    (found,) = find_statements(said, "fr")
    assert (found.speaker, found.principal) == ("Luc Bel", "Le club")
