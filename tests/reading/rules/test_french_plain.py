"""French: plain sentences as agencies print them."""

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act


def read(text: str) -> list[tuple[Act, str, str, str]]:
    """Act, speaker, principal and content of what is stated."""
    found = find_statements(text, "fr")
    return [(s.act, s.speaker, s.principal, " ".join(text[a:b] for a, b in s.spans)) for s in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Sollicité par l'AFP, le groupe n'a pas répondu dans l'immédiat.", "le groupe"),
        ("Jointe par l'AFP, la mairie n'a pas donné suite.", "la mairie"),
        ("Contacté par l'agence Reuters, le fabricant a refusé de commenter.", "le fabricant"),
        ("Norvik supprime 300 postes. Sollicité par l'AFP, le groupe se tait.", "Norvik"),
    ],
)
def test_who_only_asked_does_not_answer(text: str, speaker: str) -> None:
    (silent,) = read(text)
    assert silent[:2] == (Act.DECLINES, speaker)


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Le préfet a réfuté les accusations portées par le syndicat.",
            "les accusations portées par le syndicat",
        ),
        (
            "Le groupe a nié les faits de fraude révélés par la presse.",
            "les faits de fraude révélés par la presse",
        ),
        ("Le maire a rejeté ces accusations, qu'il juge mensongères.", "ces accusations"),
        (
            "Son agent, Ivo Pell, a balayé ces rumeurs, qu'il qualifie de pure invention.",
            "ces rumeurs",
        ),
        ("Le maire a réagi à l'article, qu'il a qualifié de mensonger.", "l'article"),
        ("Le maire conteste cette version, la qualifiant de fantaisiste.", "cette version"),
        ("Dans un bref démenti, la banque a assuré être solvable.", "être solvable"),
    ],
)
def test_one_denial_with_all_of_its_object(text: str, content: str) -> None:
    (denial,) = read(text)
    assert (denial[0], denial[3]) == (Act.DENIES, content)


@pytest.mark.parametrize(
    "text",
    [
        "Son avocate, Me Ana Pryce, a déclaré à la presse que Mme Lowe plaiderait non coupable.",
        "L'avocat de Mme Lowe a affirmé que sa cliente niait les faits.",
    ],
)
def test_a_lawyer_denies_for_a_client_once(text: str) -> None:
    (denial,) = read(text)
    assert denial[0] is Act.DENIES
    assert denial[2].endswith("Lowe")


def test_a_verb_of_the_speaker_ends_the_name() -> None:
    assert read("M. Bel s'est ensuite excusé et a retiré ses propos.")[0][1] == "Bel"
    assert read("M. Bel ne s'est pas excusé et a nié les faits.")[0][1] == "Bel"


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("La maire a nié que le pont serait fermé en juin.", False),
        ("La maire a démenti que des fonds auraient été détournés.", True),
        ("Selon la maire, le pont serait fermé.", True),
    ],
)
def test_the_future_in_the_past_is_no_reserve(text: str, hedged: bool) -> None:
    (statement,) = find_statements(text, "fr")
    assert statement.hedged is hedged


def test_capitals_without_their_accent() -> None:
    assert read("A en croire la préfecture, le pont rouvrira lundi.")[0][1] == "la préfecture"
    assert read("A la mairie, on se refuse à tout commentaire.")[0][0] is Act.DECLINES
    assert read("A-t-il menti ? Le maire le nie.")[0][1] == "Le maire"


def test_who_accuses_blames() -> None:
    (blame,) = read("Le syndicat accuse le port de cacher les chiffres.")
    assert blame == (Act.CRITICISES, "Le syndicat", "", "le port de cacher les chiffres")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Les élèves rentrent lundi, confirme le rectorat.", "le rectorat"),
        ("Il roulait trop vite, a reconnu son père devant les gendarmes.", "son père"),
        ("Le bus arrive trop tard, reconnaît la direction.", "la direction"),
        ("Le maire, absent lundi, reconnaît une erreur.", "Le maire"),
    ],
)
def test_who_concedes_behind_the_comma(text: str, speaker: str) -> None:
    (statement,) = read(text)
    assert statement[:2] == (Act.CONFIRMS, speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Luc Desrets, le maire, nie. Me Paul Vauny se tait. L'intéressé a refusé de répondre.",
            "Luc Desrets",
        ),
        ("L'infirmière Ana Dumay est jugée lundi. L'accusée a nié les faits.", "Ana Dumay"),
        ("Karim Aldo a été arrêté samedi. « C'est faux », dit l'homme de 51 ans.", "Karim Aldo"),
        ("Alain Brisse est parti. Selon ce dernier, le document est perdu.", "Alain Brisse"),
        ("Inès Rochat dirige l'usine. Cette dernière affirme que tout va bien.", "Inès Rochat"),
        ("Interpellé au Sénat, le ministre a refusé de commenter.", "le ministre"),
    ],
)
def test_who_is_called_again(text: str, speaker: str) -> None:
    assert read(text)[-1][1] == speaker


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Le mouvement rejette fermement ces accusations.",
            (Act.DENIES, "Le mouvement", "", "ces accusations"),
        ),
        (
            "Le gouvernement rejette toute responsabilité.",
            (Act.DENIES, "Le gouvernement", "", "toute responsabilité"),
        ),
        (
            "Le délégué CGT, Rémi Cossé, accuse la direction de mentir.",
            (Act.CRITICISES, "Rémi Cossé", "", "la direction de mentir"),
        ),
        (
            "L'acteur a nié les faits par l'intermédiaire de son avocat.",
            (Act.DENIES, "L'acteur", "", "les faits"),
        ),
        (
            "Le site a corrigé son article et présenté ses excuses.",
            (Act.WITHDRAWS, "Le site", "", "son article"),
        ),
        (
            "La police a indiqué que deux hommes étaient en fuite, sans préciser leur identité.",
            (Act.ASSERTS, "La police", "", "deux hommes étaient en fuite"),
        ),
    ],
)
def test_nouns_like_adverbs_and_what_is_no_content(
    text: str, statement: tuple[Act, str, str, str]
) -> None:
    assert read(text) == [statement]


def test_the_day_of_a_denial_is_no_content() -> None:
    assert read("Le maire a nié le vol lundi soir.")[0][3] == "le vol"
    assert read("Le maire a nié la réunion de lundi.")[0][3] == "la réunion de lundi"


def test_what_befalls_a_firm_is_no_blame() -> None:
    assert not read("L'entreprise accuse une perte de 3 millions d'euros.")
    assert not read("Le chantier accuse déjà un net retard.")


def test_whom_the_sentence_before_called_again_is_meant() -> None:
    told = "La nageuse Ema Roux nie. Son coach, Karl Bauer, se tait."
    again = "La championne sera entendue jeudi. Elle a annoncé un recours."
    assert read(f"{told} {again}")[-1][1] == "Ema Roux"


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Le parquet n'a « ni confirmé ni infirmé » l'ouverture d'une enquête.",
            (Act.DECLINES, "Le parquet", "", "l'ouverture d'une enquête"),
        ),
        (
            "Selon le quotidien sportif Il Paese, le club a signé.",
            (Act.ASSERTS, "Il Paese", "", "le club a signé"),
        ),
        (
            "Polémique sur l'alerte. Le collectif reproche à l'État d'avoir tardé.",
            (Act.CRITICISES, "Le collectif", "", "à l'État d'avoir tardé"),
        ),
    ],
)
def test_marks_and_articles_inside(text: str, statement: tuple[Act, str, str, str]) -> None:
    assert read(text) == [statement]


def test_who_hides_no_feeling_confesses_nothing() -> None:
    assert not read("Les analystes ne cachent pas leur scepticisme.")
    assert read("Le club ne cache pas ses dettes.")[0][0] is Act.CONFIRMS


def test_the_verb_before_a_club_is_no_part_of_its_name() -> None:
    text = "Norvol est cité. « Rien n'est signé », affirme le club. Son agent, Luc Roy, se tait."
    assert all("affirme" not in principal for _, _, principal, _ in read(text))


WHEN = [
    *("la semaine dernière", "le lundi", "lundi soir", "le 3 mai", "ce matin", "l'an dernier"),
    *("la veille", "le lendemain", "un jour plus tard", "deux jours après", "il y a deux ans"),
    *(
        "quelques heures plus tard",
        "visiblement émue",
        "en conférence de presse",
        "le mois dernier",
    ),
]


@pytest.mark.parametrize("who", ["Ana Roy", "la maire", "le maire de Lorn"])
def test_when_it_was_said_is_no_part_of_who_said_it(who: str) -> None:
    read_as = [read(f"« Tout est calme », a dit {who} {when}.")[0][1] for when in WHEN]
    assert read_as == [who] * len(WHEN)
