"""German: who is called again by trade, league or pronoun, and who answers what was asked."""

import pytest

from bot.reading.rules.statements import find_statements


def read(text: str) -> list[tuple[str, str, str]]:
    """Act, speaker and principal of each statement."""
    return [(s.act.value, s.speaker, s.principal) for s in find_statements(text, "de")]


@pytest.mark.parametrize(
    ("text", "principal"),
    [
        (
            "Die Ostrau AG streicht Stellen. Das sei nötig, so ein Sprecher des Maschinenbauers.",
            "Ostrau AG",
        ),
        (
            "Der SV Merlau steigt ab. Das sei bitter, sagte ein Sprecher des Zweitligisten.",
            "SV Merlau",
        ),
        (
            "Das Stadttheater Merlau spart. Das sei bitter, sagte ein Sprecher des Theaters.",
            "Stadttheater Merlau",
        ),
        (
            "Gegen Landrat Hans Polt wird ermittelt. „Haltlos“, sagte der Anwalt des Politikers.",
            "Hans Polt",
        ),
        ("Im Namen der Eltern forderte Anwältin Gesa Lühr Aufklärung.", "Eltern"),
        (
            "Eine Patientin sprach von Schimmel. Ihr Anwalt Jörn Tiede kündigte eine Klage an.",
            "Eine Patientin",
        ),
        (
            "Das Landgericht Olm verhandelt. Gerichtssprecherin Vera Till sagte, man urteile bald.",
            "Landgericht Olm",
        ),
    ],
)
def test_for_whom_somebody_speaks_is_called_again_by_another_word(
    text: str, principal: str
) -> None:
    assert read(text)[-1][2] == principal


@pytest.mark.parametrize(
    ("text", "act", "speaker"),
    [
        (
            "Auf die Frage, ob er zurücktrete, antwortete Minister Paul Reger knapp: „Nein.“",
            "denies",
            "Paul Reger",
        ),
        ("Deren Chefin, Petra Nolte, kündigte eine Klage an.", "asserts", "Petra Nolte"),
        (
            "Bürgermeisterin Ute Brand traf Petra Nolte. Die Rathauschefin wies Kritik zurück.",
            "criticises",
            "Ute Brand",
        ),
        (
            "Lorbach streicht Stellen. Die Gewerkschaft sprach von einem Skandal.",
            "criticises",
            "Die Gewerkschaft",
        ),
        (
            "„Das reicht nicht“, sagte Trainer Sven Kolb nach dem 0:3 in Olm.",
            "asserts",
            "Sven Kolb",
        ),
        ("Der Konzern teilte mit, Unfälle seien nicht bekannt.", "asserts", "Der Konzern"),
        (
            "Die Botschaft erklärte, man weise die Vorwürfe zurück.",
            "denies",
            "Die Botschaft",
        ),
        (
            "Das Amt sprach von einer Falschmeldung: Kein Schiff habe die Bucht verlassen.",
            "denies",
            "Das Amt",
        ),
    ],
)
def test_who_speaks_and_what_it_does(text: str, act: str, speaker: str) -> None:
    assert [(a, who) for a, who, _ in read(text)] == [(act, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Die Elf gestand dem Gegner zwei Tore zu.",
        "Kritik gibt es genug.",
        "Die Jury erklärte den Lauf für gültig.",
    ],
)
def test_nobody_states_anything(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "act", "speaker"),
    [
        ("Experte: Preise steigen weiter", "asserts", "Experte"),
        ("Darauf angesprochen, winkte Wirt Jo Kuhn ab.", "denies", "Jo Kuhn"),
        ("Frei erfunden nennt Wirtin Elli Boss die Vorwürfe.", "denies", "Elli Boss"),
        ("„Das war ein Fehler“, rechtfertigte sich Wirt Jo Kuhn.", "confirms", "Jo Kuhn"),
        ("Reumütig gab sich der Sänger: „Es tut mir leid.“", "asserts", "der Sänger"),
        ("Auf dem Amt reagierte Wirt Jo Kuhn verärgert: „Es reicht.“", "criticises", "Jo Kuhn"),
    ],
)
def test_who_speaks_behind_what_opens_the_sentence(text: str, act: str, speaker: str) -> None:
    assert [(a, who) for a, who, _ in read(text)] == [(act, speaker)]


@pytest.mark.parametrize(
    ("who", "again", "speaker"),
    [
        ("Anna Roth", "sie", "Anna Roth"),
        ("Karl Bell", "er", "Karl Bell"),
        ("Die Firma", "sie", "Die Firma"),
        ("Die Gewerkschaft Verdi", "sie", "Die Gewerkschaft Verdi"),
        ("Eine Ärztin", "sie", "Eine Ärztin"),
        ("Eine Ärztin", "die Ärztin", "Eine Ärztin"),
    ],
)
def test_who_goes_on_and_not_who_was_named_in_between(who: str, again: str, speaker: str) -> None:
    """A given name tells whom a pronoun cannot mean; a person only named has said nothing."""
    between = "Eva Lunt wurde verletzt." if again == "er" else "Tom Reich wurde verletzt."
    text = f"{who} erklärte, die Brücke sei sicher. {between} Am Montag sagte {again}, es sei spät."
    assert [s.speaker for s in find_statements(text, "de")] == [speaker, speaker]
