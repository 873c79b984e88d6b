"""German: for whom somebody speaks, and when it is for nobody else."""

from functools import partial

import pytest

from tests.reading.rules.readings import heard_last

spoken = partial(heard_last, lang="de")


@pytest.mark.parametrize(
    ("text", "speaker", "principal"),
    [
        (
            "Das sei erfunden, sagte die stellvertretende Regierungssprecherin Lena Koch.",
            "Lena Koch",
            "Regierung",
        ),
        (
            "Die Staatsanwaltschaft Ohmtal ermittelt. Es sei Mord, sagte Behördensprecher Udo Ram.",
            "Udo Ram",
            "Staatsanwaltschaft Ohmtal",
        ),
        (
            "Die Sparbank Ohm schließt Filialen. Das bestätigte eine Sprecherin des Instituts.",
            "eine Sprecherin des Instituts",
            "Sparbank Ohm",
        ),
        (
            "Velor baut Stellen ab. Die Anwälte des Konzerns bestritten jede Schuld.",
            "Die Anwälte des Konzerns",
            "Velor",
        ),
        ("Velor-Anwalt Kurt Hansen nannte die Klage absurd.", "Kurt Hansen", "Velor"),
        (
            "Das sei erfunden, sagte Polizeisprecher Tom Rieger vom Präsidium Ohmtal.",
            "Tom Rieger",
            "Präsidium Ohmtal",
        ),
        (
            "Man prüfe das, teilte die Medienstelle der Bank Wertheim mit.",
            "die Medienstelle der Bank Wertheim",
            "Bank Wertheim",
        ),
        (
            "Das Pressebüro des Sängers Timo Rast dementierte die Trennung.",
            "Das Pressebüro des Sängers Timo Rast",
            "Sängers Timo Rast",
        ),
    ],
)
def test_a_spokesman_is_told_by_a_compound_or_by_whose_he_is(
    text: str, speaker: str, principal: str
) -> None:
    assert spoken(text) == (speaker, principal)


@pytest.mark.parametrize(
    ("text", "speaker", "principal"),
    [
        (
            "Lob kam vom Bauernbund. Dessen Sprecher Kuno Wirth sagte, das sei überfällig.",
            "Kuno Wirth",
            "Bauernbund",
        ),
        (
            "Die Stadt Kellbach plant, wie deren Sprecherin sagte, eine neue Brücke.",
            "deren Sprecherin",
            "Stadt Kellbach",
        ),
        (
            "Der Verein plant laut seinem Sprecher Udo Lenz eine neue Halle.",
            "Udo Lenz",
            "Der Verein",
        ),
        (
            "Sängerin Ria Sol verlässt die Plattenfirma Kante. Das sagte ihre Managerin Pia Rehm.",
            "Pia Rehm",
            "Ria Sol",
        ),
        (
            "Ein Wechsel von Stürmer Luca Benz zu Inter Valdara sei denkbar, sagte sein Berater.",
            "sein Berater",
            "Luca Benz",
        ),
        (
            "Eine frühere Lehrerin ist angeklagt. Sie schweige, sagte ihre Verteidigerin Ina Kolb.",
            "Ina Kolb",
            "Eine frühere Lehrerin",
        ),
        (
            "Max Orth ist verschwunden. Aus Orths Umfeld hieß es, er sei krank.",
            "Orths Umfeld",
            "Max Orth",
        ),
        ("Velors Sprecher Tom Hahn sagte, das Werk bleibe.", "Tom Hahn", "Velor"),
    ],
)
def test_his_spokesman_is_that_of_whom_the_text_is_about(
    text: str, speaker: str, principal: str
) -> None:
    assert spoken(text) == (speaker, principal)


@pytest.mark.parametrize(
    ("text", "speaker", "principal"),
    [
        ("Der Verband räumte über eine Sprecherin Fehler ein.", "Sprecherin", "Der Verband"),
        ("Über seinen Anwalt ließ Max Orth mitteilen, er sei krank.", "Max Orth", ""),
        (
            "Der Verein hat über seine Pressestelle ausrichten lassen, der Trainer bleibe.",
            "Der Verein",
            "",
        ),
        (
            "Galerist Udo Lanz schweigt. In seinem Namen bestritt Anwältin Lea Roth die Tat.",
            "Lea Roth",
            "Udo Lanz",
        ),
        (
            "Max Orth ist in Haft. Rechtsanwalt Dr. Bernd Thoma, der ihn vertritt, bestritt alles.",
            "Bernd Thoma",
            "Max Orth",
        ),
        (
            "Ein Bäcker steht vor Gericht. „Mein Mandant schweigt“, sagte Verteidiger Rolf Petz.",
            "Rolf Petz",
            "Ein Bäcker",
        ),
        ("Im Namen der Familie sagte Pfarrer Ulf Meyer, man trauere.", "Ulf Meyer", "Familie"),
    ],
)
def test_somebody_speaks_through_or_in_the_name_of_others(
    text: str, speaker: str, principal: str
) -> None:
    assert spoken(text) == (speaker, principal)


@pytest.mark.parametrize(
    "text",
    [
        "Laut Stadionsprecher kamen 3000 Fans.",
        "Klassensprecherin Mia Lutz sagte, alle seien traurig.",
        "Die Berner Anwältin Lea Roth sagte, das Gesetz sei gut.",
        "Ole Hint traf zweimal. Verteidiger Ole Hint sagte, er sei froh.",
        "Die Polizei war da. Ein Mitarbeiter berichtete, es habe gebrannt.",
        "Die Kanzlei Specht Rohwald teilte mit, man werde klagen.",
    ],
)
def test_who_announces_plays_or_works_somewhere_speaks_for_nobody_else(text: str) -> None:
    assert spoken(text)[1] == ""


def test_whoever_is_named_as_an_owner_does_not_speak() -> None:
    speaker, _ = spoken("Ein Vertrauter von Kanzlerin Ines Frey sagte, sie bleibe.")
    assert speaker == "Ein Vertrauter von Kanzlerin Ines Frey"
