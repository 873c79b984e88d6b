"""German: whom the text names only behind, whose voice a compound tells, and what is no denial."""

from functools import partial

import pytest

from bot.reading.rules.statements import find_statements
from tests.reading.rules.readings import quoted_in

told = partial(quoted_in, lang="de")


@pytest.mark.parametrize(
    ("text", "speaker", "principal"),
    [
        (
            "Das stimme nicht, betonte ein Klubsprecher. Der SV Ohmtal steigt ab.",
            "ein Klubsprecher",
            "SV Ohmtal",
        ),
        (
            "Ein Konzernsprecher schwieg dazu. Der Autozulieferer Velor hat Schulden.",
            "Ein Konzernsprecher",
            "Autozulieferer Velor",
        ),
        (
            "Das Büro des Senators ließ Fragen offen. Senator Ole Funk ist krank.",
            "Das Büro des Senators",
            "Ole Funk",
        ),
        (
            "Er sei unschuldig, sagte Anwältin Eva Moll. Angeklagt ist der Lehrer Tim Rohr.",
            "Eva Moll",
            "Tim Rohr",
        ),
        (
            "Anwältin Eva Moll lobte das Urteil. Bürgermeister Tim Rohr freut sich.",
            "Eva Moll",
            "",
        ),
        ("Die Molkerei Ohm wehrt sich. Firmenanwalt Ole Funk bestritt alles.", "Ole Funk", "Ohm"),
        ("Rechtsanwalt Ole Funk lobte das Gesetz.", "Ole Funk", ""),
        ("Das Presseamt der Stadt Ohm nahm seine Meldung zurück.", "Das Presseamt", "Stadt Ohm"),
        ("Eva Moll zieht um. Das bestätigte ihr Management der Presse.", "ihr", "Eva Moll"),
        ("Wenig Verständnis zeigte Landrat Ole Funk für den Protest.", "Ole Funk", ""),
        (
            "Die Ohm AG bestritt einen Bericht der „Sicht“, wonach sie geht. Ein Sprecher schwieg.",
            "Ein Sprecher",
            "Ohm AG",
        ),
        ("Konzern weist Vorwurf zurück\nDer Autobauer Velor prüft nichts.", "Autobauer Velor", ""),
    ],
)
def test_for_whom_somebody_speaks_may_be_told_later(
    text: str, speaker: str, principal: str
) -> None:
    said = find_statements(text, "de")
    assert any(speaker in s.speaker and principal in s.principal for s in said)
    assert principal or not any(s.principal for s in said)


@pytest.mark.parametrize(
    "text",
    [
        "Der Wirt sagte, das Bier sei nicht warm. Die Köchin sagte, die Suppe sei nicht kalt.",
        "Der Manager stellte nicht in Abrede, dass er zahlte.",
        "Der Manager wies den Vorwurf nicht von sich.",
        "Der Läufer bestritt sein letztes Rennen.",
        "Es habe sich herausgestellt, dass Schnee lag, sagte der Bauer.",
        "Weder die Wehr noch die Polizei hätten etwas gefunden, sagte Ole Funk.",
    ],
)
def test_nobody_denies(text: str) -> None:
    assert not any(act == "denies" for act, _, _ in told(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Veranstalter bestritt die Absage der Tournee.",
            ("denies", "Der Veranstalter", "die Absage der Tournee"),
        ),
        (
            "Die Angeklagten räumten die Tat ein. Eine Absicht bestritten sie.",
            ("denies", "Die Angeklagten", "Eine Absicht"),
        ),
        (
            "Weder er noch seine Frau hätten davon gewusst, sagte Ole Funk.",
            ("denies", "Ole Funk", "Weder er noch seine Frau hätten davon gewusst"),
        ),
        (
            "Ein Sprecher der Polizei bestätigte den Einsatz.",
            ("confirms", "Ein Sprecher der Polizei", "den Einsatz"),
        ),
        (
            "Der Mann hat den Mord an seiner Frau gestanden.",
            ("confirms", "Der Mann", "den Mord an seiner Frau"),
        ),
        (
            "Die Zeitung stellte ihren Bericht richtig.",
            ("withdraws", "Die Zeitung", "ihren Bericht"),
        ),
        (
            "Eva Moll wies die Kritik zurück und kündigte Widerspruch an.",
            ("asserts", "Eva Moll", "Widerspruch"),
        ),
        (
            "Für Trainer Ole Funk steht fest: Das Team bleibt.",
            ("asserts", "Ole Funk", "Das Team bleibt"),
        ),
        (
            "Das Bündnis „Rettet den Bach“ sprach von einem Skandal.",
            ("criticises", "Das Bündnis „Rettet den Bach“", "einem Skandal"),
        ),
        (
            "Der Bund nannte das Gesetz einen Angriff auf die Presse.",
            ("criticises", "Der Bund", "das Gesetz einen Angriff auf die Presse"),
        ),
        (
            "Die Klägerin, vertreten durch Anwalt Ole Funk, bestritt das.",
            ("denies", "Die Klägerin", "das"),
        ),
        (
            "Der Wirt gab nach der Verhandlung zu, gelogen zu haben.",
            ("confirms", "Der Wirt", "gelogen zu haben"),
        ),
        (
            "Die Wehr bestätigte in der Nacht auf Anfrage den Tod des Mannes.",
            ("confirms", "Die Wehr", "den Tod des Mannes"),
        ),
        (
            "Eva Moll ist angeklagt. Vor Gericht bestritt sie die Tat.",
            ("denies", "Eva Moll", "die Tat"),
        ),
        (
            "Das Bad schließe, sagte Eva Moll. Die Stadt wies das zurück.",
            ("denies", "Die Stadt", "Das Bad schließe"),
        ),
        (
            "Derzeit geht die Polizei davon aus, dass das Boot sank.",
            ("asserts", "die Polizei", "das Boot sank"),
        ),
        (
            "Am Abend dementierte der Klub und kündigte Klage an.",
            ("asserts", "der Klub", "Klage"),
        ),
        (
            "Dem Kassierer wird Betrug vorgeworfen. Er selbst bestreitet alles.",
            ("denies", "Dem Kassierer", "alles"),
        ),
        (
            "Über die Ablöse haben beide Vereine Stillschweigen vereinbart.",
            ("declines", "beide Vereine", "Über die Ablöse"),
        ),
        (
            "Nach UN-Angaben flohen 300 Menschen.",
            ("asserts", "UN", "flohen 300 Menschen"),
        ),
    ],
)
def test_what_is_said(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Die Halle habe in Flammen gestanden, sagte Ole Funk.",
        "Der Wagen habe lange auf der Straße gestanden, sagte Ole Funk.",
    ],
)
def test_what_stood_somewhere_confesses_nothing(text: str) -> None:
    assert [act for act, _, _ in told(text)] == ["asserts"]


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("Parteichef Ole Funk: Habe nie Geld genommen", False),
        ("Er habe nie Geld genommen, sagte Ole Funk.", True),
        ("Der Fahrer war nach Angaben der Polizei vermutlich betrunken.", True),
        ("Dass er geht, stimme nicht, sagte Ole Funk.", True),
    ],
)
def test_marks_of_reserve(text: str, hedged: bool) -> None:
    assert find_statements(text, "de")[0].hedged is hedged
