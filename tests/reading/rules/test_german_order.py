"""German: what is said stands before, inside or behind the words that tell of it."""

from functools import partial

import pytest

from tests.reading.rules.readings import told_in

told = partial(told_in, lang="de")


@pytest.mark.parametrize(
    ("text", "act", "speaker", "words"),
    [
        ("Von einem Erfolg sprach Trainer Ole Funk.", "asserts", "Ole Funk", "einem Erfolg"),
        (
            "Als „Frechheit“ hat die Landrätin Eva Moll den Plan bezeichnet.",
            "criticises",
            "Eva Moll",
            "Als „Frechheit“ … den Plan",
        ),
        (
            "Als haltlos bezeichnete Anwalt Jan Rohr die Vorwürfe.",
            "denies",
            "Jan Rohr",
            "Als haltlos … die Vorwürfe",
        ),
        (
            "Die Zahl von 300 Toten nannte Minister Karl Abt „stark übertrieben“.",
            "denies",
            "Karl Abt",
            "Die Zahl von 300 Toten … stark übertrieben",
        ),
        (
            "Dass er Geld genommen habe, wies der Bürgermeister zurück.",
            "denies",
            "der Bürgermeister",
            "er Geld genommen habe",
        ),
        (
            "Mit Entsetzen haben Ärzte auf den Erlass reagiert.",
            "criticises",
            "Ärzte",
            "auf den Erlass",
        ),
    ],
)
def test_what_is_said_opens_the_sentence(text: str, act: str, speaker: str, words: str) -> None:
    assert told(text) == [(act, speaker, words)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Wirt wies den Vorwurf von sich, das Fleisch sei alt.", "das Fleisch sei alt"),
        ("Der Wirt wies den Vorwurf, das Fleisch sei alt, weit von sich.", "das Fleisch sei alt"),
        ("Der Wirt wollte davon, dass er schließe, nichts wissen.", "er schließe"),
        ("„Das ist frei erfunden“, winkt Wirt Uwe Rall ab.", "Das ist frei erfunden"),
        ("Der Wirt hat bis zuletzt seine Unschuld beteuert.", "seine Unschuld"),
        ("Die Pacht ist nach Angaben des Wirts „kein Thema“.", "Die Pacht ist … kein Thema"),
        ("Der Vorwurf des Betrugs sei absurd, so der Wirt.", "Der Vorwurf des Betrugs sei absurd"),
    ],
)
def test_a_denial_holds_its_claim_wherever_it_stands(text: str, words: str) -> None:
    assert [(act, content) for act, _, content in told(text)] == [("denies", words)]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        (
            "Seegras wächst langsamer. Zu diesem Ergebnis kommt eine Studie der Uni Tal.",
            "eine Studie der Uni Tal",
            "Seegras wächst langsamer",
        ),
        ("Wie der „Talbote“ erfahren hat, geht der Abt.", "Der „Talbote“", "geht der Abt"),
        (
            "Es brennt, wie aus dem Bericht der Wache hervorgeht.",
            "dem Bericht der Wache",
            "Es brennt",
        ),
        ("In der Partei war von einem Putsch die Rede.", "der Partei", "von einem Putsch"),
        ("Händler verwiesen auf den schwachen Dollar.", "Händler", "den schwachen Dollar"),
        ("Anwohner klagen dagegen über Lärm.", "Anwohner", "Lärm"),
        ("Nach Polizeiangaben war der Mann betrunken.", "Polizei", "war der Mann betrunken"),
        ("Für Trainer Ole Funk ist das Spiel gelaufen.", "Ole Funk", "ist das Spiel gelaufen"),
        ("Es werde eng, heißt es in dem 40 Seiten starken Papier.", "Papier", "Es werde eng"),
    ],
)
def test_who_tells_is_no_subject_of_a_verb_of_saying(text: str, speaker: str, words: str) -> None:
    ((act, who, content),) = told(text)
    assert act == "asserts"
    assert speaker.lower() in who.lower()
    assert content == words


def test_another_verb_of_the_same_subject_tells_something_of_its_own() -> None:
    text = "Die Forscherin nannte den Fund wichtig, warnte aber vor Euphorie."
    assert told(text) == [
        ("asserts", "Die Forscherin", "den Fund wichtig"),
        ("asserts", "Die Forscherin", "Euphorie"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Das Rückspiel bestreitet der FC Tal am Sonntag.",
        "Im Studio bestritt sie die Hälfte der Sendung allein.",
        "Der Nationalrat hat die Vorlage mit 30 zu 15 Stimmen abgelehnt.",
        "Der Kanton hat einen Beitrag an das Museum abgelehnt.",
    ],
)
def test_what_is_played_or_decided_is_not_said(text: str) -> None:
    assert told(text) == []


def test_a_question_is_no_statement_of_whoever_it_is_about() -> None:
    text = "Ob sie Schadenersatz verlangt, ließ Eva Moll offen."
    assert told(text) == [("declines", "Eva Moll", "Ob sie Schadenersatz verlangt")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Rat rechnet damit, dass die Preise fallen.", "die Preise fallen"),
        ("Der Rat verwies darauf, dass die Kasse leer ist.", "die Kasse leer ist"),
        ("Der Rat appellierte an alle, Wasser zu sparen.", "Wasser zu sparen"),
        ("Der Rat hofft auf Regen.", "Regen"),
        ("Der Rat vertritt die Auffassung, dass es reicht.", "es reicht"),
        ("Der Rat ist überzeugt, dass es reicht.", "es reicht"),
        ("Der Rat führte den Unfall auf Glatteis zurück.", "den Unfall auf Glatteis"),
    ],
)
def test_what_is_said_stands_behind_a_preposition_or_its_pointer(text: str, words: str) -> None:
    assert told(text) == [("asserts", "Der Rat", words)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Gegen eine Lehrerin wird ermittelt. Es sei nichts, sagte die Frau.", "eine Lehrerin"),
        ("Trainer Max Orth geht. „Es reicht“, sagte der Däne.", "Max Orth"),
        ("Torhüterin Ria Sol traf Pfleger Kai Lenz. „Es reicht“, sagte sie.", "Ria Sol"),
        ("Netzchef Detlef Rank beruhigte: Die Speicher seien voll.", "Detlef Rank"),
    ],
)
def test_who_is_called_again_by_another_word_is_known(text: str, speaker: str) -> None:
    assert told(text)[-1][1] == speaker
