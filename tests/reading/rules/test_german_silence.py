"""German: silences in any word order, adjuncts before the verb, and "no" in a speaker's words."""

import pytest

from bot.reading.rules.statements import find_statements


def told(text: str) -> list[tuple[str, str]]:
    """Act and speaker of each statement."""
    return [(s.act.value, s.speaker) for s in find_statements(text, "de")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kein Wort verlor der Trainer über den Platzverweis.", "der Trainer"),
        ("In Schweigen hüllte sich auch die Kanzlerin.", "die Kanzlerin"),
        ("Über seine Pläne schwieg sich der Rektor aus.", "der Rektor"),
        ("Die Fährgesellschaft beantwortete eine Anfrage bisher nicht.", "Die Fährgesellschaft"),
        ("Details nannte die Bahn nicht.", "die Bahn"),
        ("Der Verlag meldete sich bis Dienstag nicht zurück.", "Der Verlag"),
        ("Die Fähre reagierte weder auf Briefe noch auf Anrufe.", "Die Fähre"),
        ("Eine Antwort der Reederei lag bis zum Abend nicht vor.", "Reederei"),
        ("Der Pfarrer will darüber mit niemandem sprechen.", "Der Pfarrer"),
    ],
)
def test_a_silence_in_any_order(text: str, speaker: str) -> None:
    assert told(text) == [("declines", speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Die Straße stand den Radlern nicht zur Verfügung.",
        "Der Fahrer kann nicht schwimmen.",
        "Der Ausschuss konnte keine Entscheidung treffen.",
        "Der Lkw wich einem Reh aus.",
        "Der Hersteller gibt keine Garantie.",
    ],
)
def test_what_is_no_silence(text: str) -> None:
    assert told(text) == []


def test_a_phrase_before_the_verb_holds_no_speaker() -> None:
    assert told("Nach langem Zögern gab Kapitän Arne Poll zu, dass Ladung fehlte.") == [
        ("confirms", "Arne Poll")
    ]


@pytest.mark.parametrize(
    "said",
    [
        "Er habe keine einzige Rechnung gefälscht",
        "Man habe weder gezahlt noch etwas versprochen",
        "Es gebe keinerlei Absprachen",
        "Eine Schließung stehe nicht bevor",
        "Erlogen sei das",
        "Vertuscht worden sei nichts",
    ],
)
def test_words_that_deny(said: str) -> None:
    assert told(f"{said}, sagte Kapitän Arne Poll.") == [("denies", "Arne Poll")]


@pytest.mark.parametrize(
    "said",
    [
        "Er habe noch nicht entschieden",
        "Man habe damit nicht gerechnet",
        "Es sei niemand verletzt worden",
        "Es gebe noch keine Lösung",
    ],
)
def test_a_no_that_denies_nothing(said: str) -> None:
    assert told(f"{said}, sagte Kapitän Arne Poll.") == [("asserts", "Arne Poll")]


def read(text: str) -> list[tuple[str, str, str]]:
    """Act, speaker and content of each statement."""
    return [(s.act.value, s.speaker, text[s.start : s.end]) for s in find_statements(text, "de")]


@pytest.mark.parametrize(
    ("text", "act", "speaker", "words"),
    [
        (
            "Der Konsul stellt in Abrede, den Frachter gesehen zu haben.",
            "denies",
            "Der Konsul",
            "den Frachter gesehen zu haben",
        ),
        (
            "Gegen die Behauptung, der Kran sei defekt gewesen, wehrt sich der Hafenmeister.",
            "denies",
            "der Hafenmeister",
            "der Kran sei defekt gewesen",
        ),
        (
            "Von ihrer ersten Darstellung rückte die Reederei ab.",
            "withdraws",
            "die Reederei",
            "ihrer ersten Darstellung",
        ),
        (
            "Senator rudert zurück: Die Bäder bleiben offen",
            "withdraws",
            "Senator",
            "Die Bäder bleiben offen",
        ),
        (
            "So habe sie das nicht gemeint, ruderte die Dekanin zurück.",
            "withdraws",
            "die Dekanin",
            "So habe sie das nicht gemeint",
        ),
        (
            "Die Behörde musste einen Irrtum eingestehen.",
            "confirms",
            "Die Behörde",
            "einen Irrtum",
        ),
        (
            "Die Wirtin zuckt mit den Schultern: Sie habe das Licht gesehen.",
            "asserts",
            "Die Wirtin",
            "Sie habe das Licht gesehen",
        ),
        (
            "Der Präsident tobte. Die Kampfrichter seien bestochen.",
            "asserts",
            "Der Präsident",
            "Die Kampfrichter seien bestochen",
        ),
        (
            "Der Winter werde lang, unkte Bäckerin Rosa Hein.",
            "asserts",
            "Rosa Hein",
            "Der Winter werde lang",
        ),
    ],
)
def test_what_is_said_stands_where_german_puts_it(
    text: str, act: str, speaker: str, words: str
) -> None:
    assert read(text) == [(act, speaker, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Die Truppen rückten von der Grenze ab.",
        "Er entschuldigte sich für die Verspätung.",
        "Wenn der Regen kommt, gewinnt Bäckerin Rosa Hein.",
        "Der Präsident ging. Wäre er geblieben, hätte er gewonnen.",
    ],
)
def test_no_claim_and_nothing_said(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        ("Die Pressestelle der Hafengesellschaft sagte, das Dach halte.", "Hafengesellschaft"),
        (
            "„Das ist falsch“, sagte Anwalt Kurt Heim, der die Reederei Olm vertritt.",
            "die Reederei Olm",
        ),
        (
            "„Es brennt“, ließ Kurt Heim wissen, der die Interessen von Mia Rodt vertritt.",
            "Mia Rodt",
        ),
        ("Das Wasser sei sauber, so die Kanzlei im Namen ihrer Mandantin Mia Rodt.", "Mia Rodt"),
    ],
)
def test_for_whom_somebody_speaks_is_told_behind(text: str, principal: str) -> None:
    assert [s.principal for s in find_statements(text, "de")] == [principal]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Scharf ins Gericht ging die Ombudsfrau mit dem Heim.", "die Ombudsfrau"),
        ("Für Pfarrer Jan Olm ist das ein Skandal.", "Jan Olm"),
        ("Der Bund läuft Sturm gegen die Rodung.", "Der Bund"),
        ("Empört reagierte die Botschafterin auf den Film.", "die Botschafterin"),
    ],
)
def test_blame_in_any_order(text: str, speaker: str) -> None:
    assert told(text) == [("criticises", speaker)]


@pytest.mark.parametrize("lead", ["Laut „Seeblick“", "Nach Angaben von „Seeblick“"])
def test_the_firm_that_cannot_be_reached_is_not_the_paper_that_is_cited(lead: str) -> None:
    text = f"{lead} starb ein Arbeiter. Die Firma war für eine Stellungnahme nicht zu erreichen."
    assert find_statements(text, "de")[-1].speaker == "Die Firma"
