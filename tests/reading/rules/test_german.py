"""German: families of denials, silences, blame and attributions, in sentences of our own."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from storage.records import Act
from tests.reading.rules.readings import told_in

told = partial(told_in, lang="de")


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Moskau weist jede Schuld von sich.", "Moskau", "jede Schuld"),
        ("Die Fähre will mit dem Öl nichts zu tun haben.", "Die Fähre", "mit dem Öl"),
        ("Der Konsul verwahrte sich gegen den Verdacht.", "Der Konsul", "den Verdacht"),
        (
            "Die Reederei weist die Darstellung, sie habe Öl verklappt, scharf zurück.",
            "Die Reederei",
            "sie habe Öl verklappt",
        ),
        (
            "Einen Bericht, wonach er zurücktreten wolle, dementierte der Rektor umgehend.",
            "der Rektor",
            "er zurücktreten wolle",
        ),
        ("Die Tat bestreitet er.", "er", "Die Tat"),
        ("Die Vorwürfe wurden von der Bank zurückgewiesen.", "der Bank", "Die Vorwürfe"),
        (
            "Von der Fusion könne keine Rede sein, versicherte der Vorstand.",
            "der Vorstand",
            "Von der Fusion könne keine Rede sein",
        ),
        (
            "Der Verein hält den Bericht für frei erfunden.",
            "Der Verein",
            "den Bericht für frei erfunden",
        ),
        (
            "Solche Listen gebe es nicht, sagte die Dekanin.",
            "die Dekanin",
            "Solche Listen gebe es nicht",
        ),
        (
            "Huber ließ die Vorwürfe über seinen Anwalt zurückweisen.",
            "Huber",
            "die Vorwürfe über seinen Anwalt",
        ),
    ],
)
def test_a_denial_in_any_words(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("denies", speaker, words)]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Zu den Gründen machte das Amt keine Angaben.", "das Amt", "Zu den Gründen"),
        ("Der Verein will sich dazu nicht äußern.", "Der Verein", ""),
        (
            "Ob die Brücke gesperrt wird, ließ die Stadt offen.",
            "die Stadt",
            "Ob die Brücke gesperrt wird",
        ),
        ("Eine Anfrage ließ die Kanzlei unbeantwortet.", "die Kanzlei", "Eine Anfrage"),
        (
            "Angaben, wonach Schüsse fielen, konnte die Wache nicht bestätigen.",
            "die Wache",
            "Schüsse fielen",
        ),
        ("„Dazu sagen wir nichts“, so ein Anwalt.", "ein Anwalt", "Dazu sagen wir nichts"),
        ("Der Makler nannte keinen Preis.", "Der Makler", ""),
        ("Auf eine Anfrage reagierte die Werft bis Freitag nicht.", "die Werft", ""),
    ],
)
def test_a_silence_on_either_side_of_its_verb(text: str, speaker: str, words: str) -> None:
    assert told(text) == [("declines", speaker, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Der Zug reagierte nicht auf das Signal.",
        "Die Läuferin leugnete den Sturz nicht.",
        "Der Klub bestreitet am Sonntag das Finale in Graz.",
        "Der Verteidiger bestritt sein 200. Ligaspiel.",
        "Das Gericht wies die Klage der Anwohner zurück.",
        "Dem Mann wurde die Einreise verweigert.",
        "Berichte über Verletzte bestätigten sich nicht.",
        "Die Grenzwache wies die Wanderer zurück.",
    ],
)
def test_what_only_looks_like_an_answer_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Die SPD warf dem Minister vor, das Parlament belogen zu haben.", None),
        ("Das Ministerium wies die Kritik zurück.", "die Kritik"),
        ("Die Forderung wies der Senat zurück.", "Die Forderung"),
        ("Der Imker nannte die Auflagen „unwürdig“.", "die Auflagen „unwürdig“"),
        ("„Das ist zu teuer“, ärgerte sich der Wirt.", "Das ist zu teuer"),
        ("Die Wirtin beschwert sich über das Amt: Es antworte nie.", "Es antworte nie"),
    ],
)
def test_blame_is_no_denial(text: str, words: str | None) -> None:
    (act, _, content) = told(text)[0]
    assert act == "criticises"
    assert content == (words or "das Parlament belogen zu haben")


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        (
            "Der Konzern Alvara schweigt. „Das prüfen wir“, sagte ein Sprecher.",
            "Konzern Alvara",
        ),
        (
            "Das Klinikum Ostend bedauert das. „Wir prüfen“, sagte Kliniksprecherin Eva Rau.",
            "Klinikum Ostend",
        ),
        ("Bürgermeister Emil Harl geht. Harls Anwalt Kai Rot sagte, es reiche.", "Emil Harl"),
        ("Staatsanwalt Kai Rot sagte, es reiche.", ""),
        ("Bahnsprecher Kai Rot hofft. „Wir warten“, sagte Rot am Abend.", "Bahn"),
        ("Der Angeklagte schweigt. Verteidiger Kai Rot sagte, es reiche.", "Der Angeklagte"),
    ],
)
def test_for_whom_a_compound_or_a_spokesman_speaks(text: str, principal: str) -> None:
    assert find_statements(text, "de")[-1].principal == principal


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Das Werk wird verkauft. Das bestätigte die Gewerkschaft am Freitag.",
            [("confirms", "die Gewerkschaft", "Das Werk wird verkauft")],
        ),
        (
            "Der „Seebote“ hatte berichtet, der Hafen schließe. Der Landrat bestreitet das.",
            [
                ("asserts", "Der „Seebote“", "der Hafen schließe"),
                ("denies", "Der Landrat", "der Hafen schließe"),
            ],
        ),
        (
            "In Parteikreisen heißt es, der Dekan gehe.",
            [("asserts", "Parteikreisen", "der Dekan gehe")],
        ),
        (
            "Das Amt wies den Bericht zurück. Die Zahlen seien alt, hieß es in einer Mitteilung.",
            [("denies", "Das Amt", "den Bericht"), ("asserts", "Das Amt", "Die Zahlen seien alt")],
        ),
        (
            "Landwirt Josef Ambs sagte, er höre auf. „Es reicht“, sagte der Landwirt.",
            [("asserts", "Josef Ambs", "er höre auf"), ("asserts", "Josef Ambs", "Es reicht")],
        ),
        (
            "Der Rat verteidigte den Bau: Er bringe Arbeit.",
            [("asserts", "Der Rat", "Er bringe Arbeit")],
        ),
        (
            "17.10 Uhr – Der Stab meldet 40 nasse Keller.",
            [("asserts", "Der Stab", "40 nasse Keller")],
        ),
    ],
)
def test_who_and_what_is_found_where_german_puts_it(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(text) == expected


def test_an_ordinal_ends_no_sentence() -> None:
    (found,) = find_statements("Die Dekanin bestätigte, dass am 3. Mai verhandelt wird.", "de")
    assert (found.act, found.quote) == (Act.CONFIRMS, "am 3. Mai verhandelt wird")


def test_that_nobody_was_hurt_denies_nothing() -> None:
    assert told("Niemand wurde verletzt, teilte die Feuerwehr mit.") == [
        ("asserts", "die Feuerwehr", "Niemand wurde verletzt")
    ]


def test_whom_a_sentence_is_about_speaks_in_the_next() -> None:
    text = "Eva Rau steht im Keller. Ihr Nachbar Bernd Zill will weg. „Es reicht“, sagt er."
    assert told(text) == [("asserts", "Bernd Zill", "Es reicht")]
