"""German: whom, when and where between a verb and who speaks, or between a verb and "dass"."""

import pytest

from tests.reading.rules.readings import told_in

WHO = [
    ("Karl Abt", "Karl Abt"),
    ("Bahnsprecher Karl Abt", "Karl Abt"),
    ("der Trainer, Karl Abt", "Karl Abt"),
    ("Karl Abt, 52", "Karl Abt"),
    ("Ida Holm, die das Heim leitet", "Ida Holm"),
    ("ein Nachbar", "ein Nachbar"),
]
MIDDLE = [
    "am Montag",
    "vor Gericht",
    "in einem Brief an die Eltern",
    "auf Nachfrage",
    "dem Kurier",
    "der Zeitung",
    "der „Warte“",
    "ihm später",
    "dem Kurier am Montag",
    "gegenüber dem Kurier",
]


@pytest.mark.parametrize("middle", MIDDLE)
@pytest.mark.parametrize(("who", "speaker"), WHO)
def test_between_the_verb_and_who_speaks(middle: str, who: str, speaker: str) -> None:
    told = [("asserts", speaker, "Das Dach hält")]
    assert told_in(f"„Das Dach hält“, sagte {middle} {who}.", "de") == told
    told = [("asserts", speaker, "Das Dach halte")]
    assert told_in(f"Das Dach halte, betonte {middle} {who}.", "de") == told


@pytest.mark.parametrize("middle", [*MIDDLE, "den Eltern", "ihren Gästen"])
@pytest.mark.parametrize("verb", ["sagte", "versicherte", "erklärte"])
def test_between_the_verb_and_that(middle: str, verb: str) -> None:
    told = [("asserts", "Karl Abt", "das Dach halte")]
    assert told_in(f"Karl Abt {verb} {middle}, dass das Dach halte.", "de") == told


@pytest.mark.parametrize(
    "text",
    [
        "Der Wirt sagte die Reise so spät ab, dass alle daheim blieben.",
        "Der Wirt sagte den Termin ab, so dass niemand kam.",
        "„Nordwind“, der Roman, gefiel dem Kritiker der Zeitung.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    assert told_in(text, "de") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ja, sie habe den Brief geschrieben, gab Ida Holm vor Gericht zu.",
            [("confirms", "Ida Holm", "Ja, sie habe den Brief geschrieben")],
        ),
        (
            "Er habe den Brief geschrieben, räumte Karl Abt ein; gelesen habe er ihn nicht.",
            [
                ("confirms", "Karl Abt", "Er habe den Brief geschrieben"),
                ("denies", "Karl Abt", "gelesen habe er ihn nicht"),
            ],
        ),
    ],
)
def test_whoever_is_told_of_does_not_tell_it(text: str, told: list[tuple[str, str, str]]) -> None:
    """A verb of saying in the mood of reported speech lends its subject to nobody."""
    assert told_in(text, "de") == told


@pytest.mark.parametrize(
    "where", ["vor Gericht", "in einer Mitteilung", "im Stadtrat", "auf X", "immer wieder"]
)
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Holm hat die Vorwürfe {} bestritten.", ("denies", "Ida Holm", "die Vorwürfe")),
        ("Ida Holm hat den Raub am Montag {} gestanden.", ("confirms", "Ida Holm", "den Raub")),
        ("Ida Holm zog die Behauptung {} zurück.", ("withdraws", "Ida Holm", "die Behauptung")),
    ],
)
def test_where_it_was_said_is_not_what_was_said(
    where: str, text: str, told: tuple[str, str, str]
) -> None:
    assert told_in(text.format(where), "de") == [told]


def test_the_place_of_a_verdict() -> None:
    text = "Ida Holm nannte den Bericht in einer Mitteilung falsch."
    told = [("denies", "Ida Holm", "den Bericht in einer Mitteilung falsch")]
    assert told_in(text, "de") == told
