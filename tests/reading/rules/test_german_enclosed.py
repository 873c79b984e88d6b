"""German: who somebody is, between commas inside a clause whose verb comes last."""

import pytest

from tests.reading.rules.readings import told_in

WHO = [
    ("die Bürgermeisterin, Ida Holm,", "Ida Holm"),
    ("Ida Holm, 47,", "Ida Holm"),
    ("Ida Holm, Leiterin des Kinderheims in Aarau,", "Ida Holm"),
    ("der frühere Leiter der Bank, Karl Abt,", "Karl Abt"),
    ("Ida Holm, die das Heim leitet,", "Ida Holm"),
    ("die Vorsitzende des Ausschusses für Verkehr im Kreistag, Ida Holm,", "Ida Holm"),
]


@pytest.mark.parametrize(("who", "speaker"), WHO)
@pytest.mark.parametrize(
    ("text", "act", "words"),
    [
        ("„Das Dach hält“, hat {} vor Gericht gesagt.", "asserts", "Das Dach hält"),
        ("Am Montag hatte {} gesagt, dass das Dach halte.", "asserts", "das Dach halte"),
        ("Das Dach hält, wie {} am Montag mitteilte.", "asserts", "Das Dach hält"),
        ("Wie {} am Montag mitteilte, hält das Dach.", "asserts", "hält das Dach"),
        ("Den Vorwurf hat {} am Montag bestritten.", "denies", "Den Vorwurf"),
        (
            "Das Heim zahle viel, was {} vor Gericht bestritt.",
            "denies",
            "Das Heim zahle viel",
        ),
        ("„Das Dach hält“, sagte am Montag {} dem Kurier.", "asserts", "Das Dach hält"),
    ],
)
def test_an_apposition_bounds_no_clause(
    who: str, speaker: str, text: str, act: str, words: str
) -> None:
    assert told_in(text.format(who), "de") == [(act, speaker, words)]


@pytest.mark.parametrize("where", ["am Montag", "vor Gericht", "auf Nachfrage", "am 3. Mai"])
@pytest.mark.parametrize("who", ["die Bahn", "Prof. Dr. Ida Holm", "Karl Abt vom 9. Bataillon"])
def test_where_and_when_before_who_tells_it(where: str, who: str) -> None:
    speaker = who.removeprefix("Prof. Dr. ").removesuffix(" vom 9. Bataillon")
    told = [("asserts", speaker, "Das Dach hält")]
    assert told_in(f"Das Dach hält, wie {where} {who} mitteilte.", "de") == told
    told = [("denies", speaker, "Das Heim zahle viel")]
    assert told_in(f"Das Heim zahle viel, was {where} auch {who} bestritten hat.", "de") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Die Leiterin des Heims sagte, Ida Holm, die Köchin, habe gekündigt.",
            ("asserts", "Die Leiterin des Heims", "Ida Holm, die Köchin, habe gekündigt"),
        ),
        (
            "In Aarau sagte die Leiterin im Gericht, Ida Holm habe gelogen.",
            ("asserts", "die Leiterin", "Ida Holm habe gelogen"),
        ),
        (
            "Gerüchte, der Leiter wolle gehen, dementierte Karl Abt.",
            ("denies", "Karl Abt", "der Leiter wolle gehen"),
        ),
    ],
)
def test_what_is_said_is_no_apposition(text: str, told: tuple[str, str, str]) -> None:
    assert told_in(text, "de") == [told]
