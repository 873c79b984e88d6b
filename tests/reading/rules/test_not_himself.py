"""What is said of somebody by his full name is said by another: "Al Bell was ill, he said"."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "The chairman was calm. Nils Holm did no wrong, he said.", "The chairman"),
        ("en", "Al Reed backed him. Nils Holm was at home, he said.", "Al Reed"),
        ("en", "Ida Bell said no. Nils Holm was at home, she said.", "Ida Bell"),
        ("en", "Nils Holm was at home, he said.", "Nils Holm"),
        ("de", "Karl Abt kam. Nils Holm habe nichts getan, sagte er.", "Karl Abt"),
        ("fr", "Luc Bel soutient son ami. Nils Roy n'a rien fait, a-t-il dit.", "Luc Bel"),
    ],
)
def test_he_is_not_of_whom_it_is_said(lang: str, text: str, speaker: str) -> None:
    assert find_statements(text, lang)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("lang", "text", "speaker"),
    [
        ("en", "Ida Holm denied it. The mayor said Ida Holm was away.", "The mayor"),
        ("fr", "Ida Holm a démenti. La maire a dit qu'Ida Holm était absente.", "La maire"),
        ("de", "Ida Holm dementierte. Die Ministerin sagte, Ida Holm sei krank.", "Die Ministerin"),
    ],
)
def test_who_speaks_of_somebody_by_name_is_somebody_else(
    lang: str, text: str, speaker: str
) -> None:
    assert find_statements(text, lang)[-1].speaker == speaker


def test_a_house_tells_of_itself_by_name() -> None:
    text = "Net profit at Calder Glass fell by a fifth in the first half, the company said."

    assert [s.speaker for s in find_statements(text, "en")] == ["Calder Glass"]
