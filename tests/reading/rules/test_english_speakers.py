"""English: who it is that is called by another noun, by a country, by an age, or one of several."""

import pytest

from bot.reading.rules.statements import find_statements


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Midfielder Leo Hart has signed. “I am glad,” the Brazilian said.", "Leo Hart"),
        ("Midfielder Leo Hart has signed. “I am glad,” said the player.", "Leo Hart"),
        ("Midfielder Leo Hart has signed. “I am glad,” the 23-year-old said.", "Leo Hart"),
        ("Senator Ann Moss voted. “I am glad,” the Democrat said.", "Ann Moss"),
        ("Novelist Ann Moss has won. “I am glad,” the author said.", "Ann Moss"),
        ("Professor Ann Moss has won. “I am glad,” the researcher said.", "Ann Moss"),
        ("Coach Al Ford dropped striker Leo Hart. “I am glad,” the coach said.", "Al Ford"),
        ("Asked if Leo Hart would play, coach Ann Moss smiled. “No,” she said.", "Ann Moss"),
        ("“I sold it,” said one, Rosa Diaz.", "Rosa Diaz"),
        ("“I am glad,” said Inspector Al Bell of the fire brigade.", "Al Bell"),
        ("The agency's Al Bell said he was glad.", "Al Bell"),
        ("Al Bell, a partner at the firm, who was there, said he was glad.", "Al Bell"),
    ],
)
def test_who_speaks(text: str, speaker: str) -> None:
    assert find_statements(text, "en")[-1].speaker == speaker


def test_a_ministers_country_is_no_minister() -> None:
    (found,) = find_statements("Saudi Arabia sells oil. The kingdom's minister denied it.", "en")
    assert found.speaker == "The kingdom's minister"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The teacher was held. His wife, Ann Lund, said he slept. He denies the charge.",
            "The teacher",
        ),
        ("The mill shut. “It burns,” said Mary Hill, a nurse. He said it would reopen.", "He"),
    ],
)
def test_he_is_not_the_woman_who_spoke_before(text: str, speaker: str) -> None:
    assert find_statements(text, "en")[-1].speaker == speaker
