"""English: who puts out words that say something, and what a claim is answered by."""

import pytest

from tests.reading.rules.readings import told_in

WHO = [
    ("Ida Holm", "Ida Holm"),
    ("Ida Holm, 43,", "Ida Holm"),
    ("The mayor, Ida Holm,", "Ida Holm"),
    ("Police", "Police"),
    ("The council, which runs the pier,", "The council"),
]


@pytest.mark.parametrize(("who", "speaker"), WHO)
@pytest.mark.parametrize(
    "deed",
    [
        "issued a statement",
        "has issued a brief statement",
        "put out a statement on Monday",
        "later sent an email to staff",
        "wrote a letter to the Courier",
        "posted a video on X",
    ],
)
def test_who_puts_the_words_out(who: str, speaker: str, deed: str) -> None:
    told = [("asserts", speaker, "the pier was safe")]
    assert told_in(f"{who} {deed} saying the pier was safe.", "en") == told
    told = [("denies", speaker, "the allegations")]
    assert told_in(f"{who} {deed} denying the allegations.", "en") == told


def test_who_only_gets_them() -> None:
    text = "Residents received a letter saying the pier was unsafe."
    assert told_in(text, "en") == [("asserts", "a letter", "the pier was unsafe")]


@pytest.mark.parametrize("verb", ["rejected", "dismissed"])
@pytest.mark.parametrize(
    ("behind", "claims"),
    [
        ("in a statement", "the allegations"),
        ("in court on Monday", "the allegations"),
        ("at a press conference in Leeds", "the allegations"),
        ("against her", "the allegations against her"),
        ("in the report", "the allegations in the report"),
        ("made by the union", "the allegations made by the union"),
        ("of fraud in a statement", "the allegations of fraud"),
    ],
)
def test_which_claims_are_rejected(verb: str, behind: str, claims: str) -> None:
    """Where they were rejected is not a part of them; whose they are is."""
    told = [("denies", "Ida Holm", claims)]
    assert told_in(f"Ida Holm {verb} the allegations {behind}.", "en") == told
