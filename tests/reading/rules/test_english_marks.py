"""Single quotation marks of British papers, and apostrophes that are none."""

import pytest

from bot.reading.rules.statements import find_statements

QUOTED = [
    ("'It will take a good day,' he added.", "It will take a good day"),
    ("'Maeve's awake,' Toby Prent said.", "Maeve's awake"),
    ("'The players' union is right,' Toby Prent said.", "The players' union is right"),
    ("Toby Prent said: 'The clubs' bars won't close.'", "The clubs' bars won't close."),
]
PLAIN = [
    ("He gave 'em hell, Toby Prent said.", "He gave 'em hell"),
    ("It was a '90s band, Toby Prent said.", "It was a '90s band"),
    ("Rock 'n' roll is dead, Toby Prent said.", "Rock 'n' roll is dead"),
    ("Toby Prent said the players' pay was cut.", "the players' pay was cut"),
]


@pytest.mark.parametrize(("text", "quote"), QUOTED + PLAIN)
def test_what_is_inside(text: str, quote: str) -> None:
    """The words between the marks, or the whole clause."""
    (said,) = find_statements(text, "en")
    assert said.quote == quote


def test_two_speakers_with_single_marks() -> None:
    """A quotation in its own sentence is no part of the one before."""
    text = "Redgate denied that it had lied. 'Every tonne is there,' said its manager, Lyn Worth."
    denial, said = find_statements(text, "en")
    assert (denial.speaker, denial.quote) == ("Redgate", "it had lied")
    assert (said.speaker, said.quote) == ("Lyn Worth", "Every tonne is there")


def test_a_spokesman_for_a_service_is_he() -> None:
    """The service is nobody's "he"."""
    text = (
        "The fire began at dawn, a spokesman for Calder Fire Service said. 'It is out,' he added."
    )
    assert {s.speaker for s in find_statements(text, "en")} == {
        "a spokesman for Calder Fire Service"
    }
